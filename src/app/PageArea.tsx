/** A document page over the map. The map stays mounted underneath, so that coming back costs nothing. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { PageId } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { pageHead } from '#panels/pages/pageHead.ts';
import { SafetyNet } from './SafetyNet.tsx';
import styles from './PageArea.module.css';

const PageView = lazy(async () => ({ default: (await import('#panels/pages/PageView.tsx')).PageView }));

/** The page's title and one line, while its code is on its way or did not arrive. */
function Waiting({ page, busy, line }: { readonly page: PageId; readonly busy: boolean; readonly line: string }) {
  return (
    <div className={styles.waiting} aria-busy={busy}>
      <h1 className={styles.title}>{pageHead(page).title}</h1>
      <p>{line}</p>
    </div>
  );
}

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
      <SafetyNet attempt={page} fallback={<Waiting page={page} busy={false} line={t('panelFailed')} />}>
        <Suspense fallback={<Waiting page={page} busy line={t('panelLoading')} />}>
          <PageView page={page} />
        </Suspense>
      </SafetyNet>
      <p className={styles.standing}>{t('education')}</p>
    </section>
  );
}
