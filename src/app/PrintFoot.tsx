/** What every printed sheet says at its end: where it comes from, when, and what it is not. */
import { useEffect, useState } from 'react';
import { t } from '#i18n/t.ts';
import styles from './PrintFoot.module.css';

export function PrintFoot() {
  const [line, setLine] = useState('');
  useEffect(() => {
    const onPrint = (): void => {
      const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
      setLine(t('printedFrom', location.href, date));
    };
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, []);
  return (
    <footer className={styles.foot}>
      <p>
        <strong>{t('review')}.</strong> {t('education')}
      </p>
      <p>{line}</p>
    </footer>
  );
}
