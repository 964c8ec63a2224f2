import type { RegionBase, RiskId } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import type { Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { useContent } from '../shared/content.tsx';
import { FactorTable } from '../shared/FactorTable.tsx';
import { Go } from '../shared/Go.tsx';
import { HazardRow } from '../shared/HazardRow.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { StatementText } from '../shared/StatementText.tsx';
import { TitledRow } from '../shared/TitledRow.tsx';
import { anyPlace } from './anyPlace.ts';
import styles from './WrongSection.module.css';

interface RowProps {
  readonly id: RiskId;
  /** True for the risk of the block above, whose first sentence has been read there. */
  readonly told: boolean;
}

/** A risk as a patient meets it: its name, the sentence that answers, the way to its panel. */
function RiskRow({ id, told }: RowProps) {
  const { names, lead, feels }: Risk = useContent().risks[id];
  return (
    <TitledRow swatch="risk" title={<Go to={{ selection: { kind: 'risk', id } }}>{names.plain}</Go>}>
      <StatementText id={(told && feels[0]) || lead} />
    </TitledRow>
  );
}

interface Props {
  readonly base: RegionBase;
  readonly title: string;
  readonly titled?: boolean;
}

/** What can go wrong here: the zones of this place, then what can happen anywhere. */
export function WrongSection({ base, title, titled = true }: Props) {
  const { risks } = useContent();
  const forTherapist = useStore((state) => state.audience !== 'patient');
  const here = risksAt(base);
  const factors = here.map((id) => (risks[id] as Risk).factors).find((rows) => rows !== undefined);
  return (
    <>
      <PanelSection id="wrong" title={title} titled={titled}>
        {here.length === 0 && <p className={styles.none}>{t('region.noZone')}</p>}
        {here.map((id, index) =>
          forTherapist ? <HazardRow id={id} key={id} /> : <RiskRow id={id} key={id} told={index === 0} />,
        )}
        <TitledRow title={t('region.anywhere')}>
          <div className={styles.anywhere}>
            {anyPlace.serious.map((id) => (
              <StatementText id={id} key={id} />
            ))}
          </div>
        </TitledRow>
      </PanelSection>
      {forTherapist && factors && <Factors factors={factors} />}
    </>
  );
}

function Factors({ factors }: { readonly factors: NonNullable<Risk['factors']> }) {
  return (
    <PanelSection id="factors" title={factors.title.professional} ruled={false}>
      <FactorTable factors={factors} />
    </PanelSection>
  );
}
