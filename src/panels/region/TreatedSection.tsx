import { conditionNames } from '#content/conditions/names.ts';
import type { RegionBase } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { complaintsAt } from '../shared/complaintOrder.ts';
import { ComplaintRow } from '../shared/ComplaintRow.tsx';
import { Go } from '../shared/Go.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import styles from './TreatedSection.module.css';

interface Props {
  readonly base: RegionBase;
  readonly title: string;
  /** `all` shows every finding and how sure it is; `first` the first finding. */
  readonly depth: 'first' | 'all';
}

/** What is treated here: complaints of this place with a sentence of research, then those named for many places. */
export function TreatedSection({ base, title, depth }: Props) {
  const { here, general } = complaintsAt(base);
  return (
    <PanelSection id="treated" title={title}>
      {here.length === 0 && <p className={styles.none}>{t(general.length > 0 ? 'region.noneParticular' : 'region.noneNamed')}</p>}
      {here.map((id) => (
        <ComplaintRow id={id} key={id} depth={depth} />
      ))}
      {general.length > 0 && (
        <div className={styles.general}>
          <p>{t('region.alsoNamed')}</p>
          <ul className={styles.links}>
            {general.map((id) => (
              <li key={id}>
                <Go to={{ selection: { kind: 'condition', id } }}>{conditionNames[id].plain}</Go>
              </li>
            ))}
          </ul>
        </div>
      )}
    </PanelSection>
  );
}
