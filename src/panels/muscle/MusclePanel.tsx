import { CONDITION_IDS, type MuscleId } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import type { Muscle } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { MuscleInBody } from '../inside/MuscleInBody.tsx';
import { ComplaintRow } from '../shared/ComplaintRow.tsx';
import { useContent } from '../shared/content.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { PanelBody } from '../shared/PanelBody.tsx';
import { PanelHeader } from '../shared/PanelHeader.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { useReading } from '../shared/reading.ts';
import { fieldNames } from '../shared/regionNamesOf.ts';
import { RegionButtons } from '../shared/RegionButtons.tsx';
import { RiskRows } from '../shared/RiskRows.tsx';
import { Sourced } from '../shared/Sourced.tsx';
import { TitledRow } from '../shared/TitledRow.tsx';
import styles from './MusclePanel.module.css';

/** What trigger points are said to be, and that this is disputed: said wherever a pattern is shown. */
function Disputed() {
  const { overclaims } = useContent();
  const say = useReading();
  const { says, research, sources } = overclaims.O11;
  return (
    <TitledRow title={t('muscle.disputed')}>
      <Sourced text={`${say(says)} ${say(research)}`} sources={sources} />
    </TitledRow>
  );
}

/** Where trigger points are described and where pain is said to spread; nothing for muscles without a pattern. */
function Pattern({ muscle }: { readonly muscle: Muscle }) {
  const say = useReading();
  const { zone, referral, sources } = muscle;
  if (!zone && !referral) return null;
  return (
    <PanelSection id="pattern" title={t('muscle.pattern')}>
      {zone && (
        <TitledRow title={t('muscle.zone')}>
          <Sourced text={say(zone)} sources={sources} />
        </TitledRow>
      )}
      {referral && (
        <TitledRow title={t('muscle.refers')}>
          <Sourced text={say(referral)} sources={sources} />
        </TitledRow>
      )}
      <Disputed />
    </PanelSection>
  );
}

/** The line of names under the title: the field's English for patients where it is another name; Latin and number for professionals. */
function otherNames({ names }: Muscle, forPatient: boolean): string | undefined {
  if (!forPatient) return fieldNames({ ...names, anatomical: names.latin });
  return names.anatomical === names.plain ? undefined : names.anatomical;
}

/** Everything about a muscle: where it runs, what is described in it, complaints that name it, risks at its places. */
export function MusclePanel({ id }: { readonly id: MuscleId }) {
  const { muscles, conditions } = useContent();
  const muscle: Muscle = muscles[id];
  const say = useReading();
  const forPatient = useStore((state) => state.audience === 'patient');
  const named = CONDITION_IDS.filter((condition) => conditions[condition].muscles.includes(id));
  return (
    <>
      <PanelHeader
        crumb={t('muscle.crumb')}
        title={forPatient ? muscle.names.plain : muscle.names.anatomical}
        names={otherNames(muscle, forPatient)}
      >
        <p>{say(muscle.attachments)}</p>
      </PanelHeader>
      <PanelBody>
        <PanelSection id="where" title={t('muscle.where')}>
          <RegionButtons regions={muscle.regions} />
        </PanelSection>
        <MuscleInBody id={id} />
        <Pattern muscle={muscle} />
        <PanelSection id="complaints" title={t('muscle.complaints')}>
          {named.length === 0 && <p className={styles.none}>{t('muscle.noComplaint')}</p>}
          {named.map((condition) => (
            <ComplaintRow id={condition} key={condition} />
          ))}
        </PanelSection>
        <PanelSection id="wrong" title={t('muscle.hazards')}>
          <RiskRows ids={risksAt(...muscle.regions)} none={t('condition.noZone')} />
          <PageLink page="how-it-works">{t('muscle.toHow')}</PageLink>
        </PanelSection>
      </PanelBody>
    </>
  );
}
