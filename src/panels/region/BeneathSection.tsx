import type { RegionBase } from '#content/ids.ts';
import { musclesAt } from '#content/index.ts';
import type { Muscle } from '#content/types.ts';
import { sideOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { BeneathPoint } from '../inside/BeneathPoint.tsx';
import { useContent } from '../shared/content.tsx';
import { Go } from '../shared/Go.tsx';
import { LayerLadder } from '../shared/LayerLadder.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { useReading } from '../shared/reading.ts';
import { Sourced } from '../shared/Sourced.tsx';
import { StatementList } from '../shared/StatementText.tsx';
import { TitledRow } from '../shared/TitledRow.tsx';
import styles from './BeneathSection.module.css';

/** What lies beneath: the order of layers, then the muscles by name; attachments and pain patterns for professionals. */
export function BeneathSection({ base, title }: { readonly base: RegionBase; readonly title: string }) {
  const { regions, muscles } = useContent();
  const audience = useStore((state) => state.audience);
  const side = useStore(({ selection }) => (selection?.kind === 'region' ? sideOf(selection.id) : null));
  const say = useReading();
  const { beneath, notes } = regions[base];
  // Patients meet a muscle's name once: in the ladder, or, where it is not a layer of its own, below it.
  const inLadder = new Set(beneath.map(({ what }) => what));
  const here = musclesAt(base).filter((id) => audience !== 'patient' || !inLadder.has(id));
  return (
    <PanelSection id="beneath" title={title} ruled={false}>
      <LayerLadder layers={beneath} side={side} />
      <BeneathPoint hint />
      {here.length > 0 && <h3 className={styles.subtitle}>{t(audience === 'patient' ? 'region.alsoHere' : 'region.muscles')}</h3>}
      {audience === 'patient' ? (
        <ul className={styles.links}>
          {here.map((id) => (
            <li key={id}>
              <Go to={{ selection: { kind: 'muscle', id } }}>{muscles[id].names.plain}</Go>
            </li>
          ))}
        </ul>
      ) : (
        here.map((id) => {
          const { names, attachments, referral, sources }: Muscle = muscles[id];
          return (
            <TitledRow key={id} title={<Go to={{ selection: { kind: 'muscle', id } }}>{names.anatomical}</Go>}>
              <p>{say(attachments)}</p>
              {referral && <Sourced className={styles.referral} text={t('muscle.referral', say(referral))} sources={sources} />}
            </TitledRow>
          );
        })
      )}
      <StatementList ids={notes} />
    </PanelSection>
  );
}
