import type { ConditionId } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import type { Condition, Muscle, Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { isGeneral } from '../shared/complaintOrder.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { Go } from '../shared/Go.tsx';
import { HazardRow } from '../shared/HazardRow.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { QuestionList } from '../shared/QuestionList.tsx';
import { useReading } from '../shared/reading.ts';
import { RegionButtons } from '../shared/RegionButtons.tsx';
import { StatementList, StatementText } from '../shared/StatementText.tsx';
import { TitledRow } from '../shared/TitledRow.tsx';
import styles from './ConditionSections.module.css';

interface Props {
  readonly id: ConditionId;
}

/** Where it is felt or treated, and the muscles that are usually named for it. */
export function ConditionWhere({ id }: Props) {
  const { conditions, muscles } = useContent();
  const { regions, side, muscles: named }: Condition = conditions[id];
  const forPatient = useStore((state) => state.audience === 'patient');
  return (
    <PanelSection id="where" title={t('condition.where')}>
      <RegionButtons regions={regions} />
      <p className={styles.note}>{t(`condition.side.${side}`)}</p>
      {named.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('condition.muscles')}</h3>
          <ul className={styles.links}>
            {named.map((muscle) => {
              const { names }: Muscle = muscles[muscle];
              return (
                <li key={muscle}>
                  <Go to={{ selection: { kind: 'muscle', id: muscle } }}>{forPatient ? names.plain : names.anatomical}</Go>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </PanelSection>
  );
}

/** What the clinic pages say: attributed, with their over-claims answered. */
export function ConditionSays({ id }: Props) {
  const { says }: Condition = useContent().conditions[id];
  return (
    <PanelSection id="says" title={t('condition.says')}>
      <StatementList ids={says} />
    </PanelSection>
  );
}

/** What research found, and how sure it is. */
export function ConditionResearch({ id }: Props) {
  const { research, sureness }: Condition = useContent().conditions[id];
  const say = useReading();
  return (
    <PanelSection id="research" title={t('condition.research')}>
      <div className={styles.sureness}>
        <h3 className={styles.level}>{t('condition.howSure')}</h3>
        <p>{say(sureness.text)}</p>
      </div>
      <StatementList ids={research} />
    </PanelSection>
  );
}

/** What can go wrong at its places. */
export function ConditionRisks({ id }: Props) {
  const { conditions, risks } = useContent();
  const forPatient = useStore((state) => state.audience === 'patient');
  const here = risksAt(...conditions[id].regions);
  return (
    <PanelSection id="wrong" title={t(forPatient ? 'condition.wrong' : 'condition.hazards')}>
      {here.length === 0 && <p className={styles.note}>{t('condition.noZone')}</p>}
      {here.map((risk) =>
        forPatient ? (
          <TitledRow key={risk} swatch="risk" title={<Go to={{ selection: { kind: 'risk', id: risk } }}>{(risks[risk] as Risk).names.plain}</Go>}>
            <StatementText id={risks[risk].lead} />
          </TitledRow>
        ) : (
          <HazardRow id={risk} key={risk} />
        ),
      )}
    </PanelSection>
  );
}

/** Notes, disagreements and over-claims that belong to the complaint; nothing where there are none. */
export function ConditionDisagreements({ id }: Props) {
  const { conditions, overclaims } = useContent();
  const { notes, contradictions, overclaims: claims }: Condition = conditions[id];
  const say = useReading();
  if (notes.length + contradictions.length + claims.length === 0) return null;
  return (
    <PanelSection id="notes" title={t('condition.notes')}>
      <StatementList ids={notes} />
      {contradictions.map((contradiction) => (
        <Disagreement id={contradiction} key={contradiction} />
      ))}
      {claims.map((claim) => (
        <TitledRow key={claim} title={say(overclaims[claim].says)}>
          <StatementText id={overclaims[claim].statements[0]} answers={[claim]} />
        </TitledRow>
      ))}
    </PanelSection>
  );
}

/** Questions of the gravest risk at its places; those for every treatment have their page. */
export function ConditionAsk({ id }: Props) {
  const { conditions, risks, questions } = useContent();
  const audience = useStore((state) => state.audience);
  // A complaint of many places would bring the questions of every zone: those stay with their places.
  const [gravest] = isGeneral(id) ? [] : risksAt(...conditions[id].regions);
  const asked = gravest ? (risks[gravest] as Risk).questions : [];
  return (
    <PanelSection id="ask" title={t(audience === 'patient' ? 'region.ask' : 'region.sayAndAsk')}>
      <QuestionList questions={asked.length > 0 ? asked : questions.generalQuestions} />
      {asked.length > 0 && (
        <PageLink page="before-treatment" anchor="ask">
          {t('region.askMore')}
        </PageLink>
      )}
    </PanelSection>
  );
}
