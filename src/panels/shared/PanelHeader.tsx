import { clearSelection } from '#state/actions.ts';
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Swatch, type SwatchKind } from '#ui/Swatch.tsx';
import styles from './PanelHeader.module.css';

interface Props {
  /** What kind of thing this is: "Shoulder and arm", "Complaint", "Risk zone". */
  readonly crumb: string;
  readonly swatch?: SwatchKind;
  readonly title: string;
  /** Names of the field under the title, for those who use them. */
  readonly names?: string | undefined;
  /** The one sentence that answers; absent while it is on its way. */
  readonly children?: React.ReactNode;
}

/** Head of a panel: crumb and close, the one h1, one sentence. */
export function PanelHeader({ crumb, swatch, title, names, children }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p className={swatch === 'risk' ? styles.risk : styles.crumb}>
          {swatch && <Swatch kind={swatch} />}
          {crumb}
        </p>
        <button type="button" className={styles.close} aria-label={t('panel.close')} onClick={clearSelection}>
          <Icon name="close" />
        </button>
      </div>
      <h1 className={styles.title} id="panel-title" tabIndex={-1}>
        {title}
      </h1>
      {names && <p className={styles.names}>{names}</p>}
      {children && <div className={styles.lead}>{children}</div>}
    </header>
  );
}
