import { t } from '#i18n/t.ts';
import styles from './ModeSwitch.module.css';

/** Read the reasons, or go through them and tick: two joined buttons, the chosen one in ink. */
export function ModeSwitch({ ticking, onChange }: { readonly ticking: boolean; readonly onChange: (ticking: boolean) => void }) {
  return (
    <div className={styles.switch} role="group" aria-label={t('before.mode')}>
      <button type="button" className={styles.mode} aria-pressed={!ticking} onClick={() => onChange(false)}>
        {t('before.modeRead')}
      </button>
      <button type="button" className={styles.mode} aria-pressed={ticking} onClick={() => onChange(true)}>
        {t('before.modeTick')}
      </button>
    </div>
  );
}
