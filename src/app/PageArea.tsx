/** A document page over the map. The map stays mounted underneath, so that coming back costs nothing. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { PageId } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { SafetyNet } from './SafetyNet.tsx';
import styles from './PageArea.module.css';

const PageView = lazy(async () => ({ default: (await import('#panels/pages/PageView.tsx')).PageView }));

export function PageArea({ page }: { readonly page: PageId }) {
  const area = useRef<HTMLElement>(null);

  // A page is a new document to its reader: it starts at the top, and the keyboard goes on from there.
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section
      ref={area}
      id="page"
      className={styles.page}
      aria-label={t('page')}
      tabIndex={-1}
    >
      <SafetyNet attempt={page} fallback={<p className={styles.failed}>{t('panelFailed')}</p>}>
        <Suspense fallback={<p className={styles.failed}>{t('panelLoading')}</p>}>
          <PageView page={page} />
        </Suspense>
      </SafetyNet>
      <p className={styles.standing}>{t('education')}</p>
    </section>
  );
}
