import { useId } from 'react';
import { drawingOf } from '#domain/figure.ts';
import type { FigureId } from '#content/figures/index.ts';
import type { RiskId } from '#content/ids.ts';
import type { Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { panelAnchor } from '../shared/anchors.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { FactorTable } from '../shared/FactorTable.tsx';
import { FigureLines } from '../shared/FigureLines.tsx';
import { FigureView } from '../shared/FigureView.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { QuestionList } from '../shared/QuestionList.tsx';
import { RarelyNeeded } from '../shared/RarelyNeeded.tsx';
import { useReading } from '../shared/reading.ts';
import { RegionButtons } from '../shared/RegionButtons.tsx';
import { StatementList } from '../shared/StatementText.tsx';
import styles from './RiskSections.module.css';

interface Props {
  readonly id: RiskId;
}

function useRisk(id: RiskId): Risk {
  return useContent().risks[id];
}

/** This many drawn figures and sentences say how often it happens; the rest are other counts of the same. */
const DRAWN_FIRST = 2;
const SAID_FIRST = 1;
/** More places than this are a list to look up, not to read. */
const FEW_PLACES = 6;

/** How often: the verdict in the head, the figures that are only said, then those that can be drawn. */
export function RiskOften({ id }: Props) {
  const { figures } = useContent();
  const { often } = useRisk(id);
  const say = useReading();
  const drawn = often.figures.filter((figure) => drawingOf(figures[figure]) !== null);
  const title = useId();
  const said = often.figures.filter((figure) => !drawn.includes(figure));
  return (
    <section className={styles.often} aria-labelledby={title} id={panelAnchor('often')}>
      <h2 className={styles.verdict} id={title} tabIndex={-1}>
        {t('risk.often', say(often.verdict))}
      </h2>
      {said.length > 0 && <FigureLines ids={said} />}
      <Drawn ids={drawn.slice(0, DRAWN_FIRST)} />
      <StatementList ids={often.statements.slice(0, SAID_FIRST)} />
      {drawn.length + often.statements.length > DRAWN_FIRST + SAID_FIRST && (
        <RarelyNeeded label={t('risk.moreCounts')}>
          <Drawn ids={drawn.slice(DRAWN_FIRST)} />
          <StatementList ids={often.statements.slice(SAID_FIRST)} />
        </RarelyNeeded>
      )}
    </section>
  );
}

function Drawn({ ids }: { readonly ids: readonly FigureId[] }) {
  return ids.map((figure) => (
    <div className={styles.figure} key={figure}>
      <FigureView id={figure} tone="risk" />
    </div>
  ));
}

/** What can happen, and to which structures. */
export function RiskHappens({ id }: Props) {
  const { structures, happens } = useRisk(id);
  const say = useReading();
  return (
    <PanelSection id="happens" title={t('risk.happens')}>
      {structures.length > 0 && <p className={styles.structures}>{t('risk.structures', structures.map(say))}</p>}
      <StatementList ids={happens} />
    </PanelSection>
  );
}

/** How it would feel and when it starts. */
export function RiskFeels({ id }: Props) {
  const { feels } = useRisk(id);
  if (feels.length === 0) return null;
  return (
    <PanelSection id="notice" title={t('risk.feels')}>
      <StatementList ids={feels} />
    </PanelSection>
  );
}

/** How trained clinicians keep it small: words only, never a technique to copy. */
export function RiskMitigation({ id }: Props) {
  const { mitigation } = useRisk(id);
  if (mitigation.length === 0) return null;
  return (
    <PanelSection id="mitigation" title={t('risk.reduce')}>
      <StatementList ids={mitigation} />
    </PanelSection>
  );
}

/** Who has more of it. */
export function RiskFactors({ id }: Props) {
  const { factors } = useRisk(id);
  const say = useReading();
  if (!factors) return null;
  return (
    <PanelSection id="factors" title={say(factors.title)} ruled={false}>
      <FactorTable factors={factors} />
    </PanelSection>
  );
}

/** At which places, each with its left and right. */
export function RiskWhere({ id }: Props) {
  const { regions } = useRisk(id);
  return (
    <PanelSection id="where" title={t('risk.where')}>
      {regions.length > FEW_PLACES ? (
        <RarelyNeeded label={t('risk.allPlaces', regions.length)}>
          <RegionButtons regions={regions} />
        </RarelyNeeded>
      ) : (
        <RegionButtons regions={regions} />
      )}
      <p className={styles.schematic}>{t('risk.schematic')}</p>
    </PanelSection>
  );
}

/** Questions to ask; for therapists, what to say and ask. */
export function RiskAsk({ id }: Props) {
  const { questions } = useRisk(id);
  const audience = useStore((state) => state.audience);
  if (questions.length === 0) return null;
  return (
    <PanelSection id="ask" title={t(audience === 'patient' ? 'region.ask' : 'region.sayAndAsk')}>
      <QuestionList questions={questions} />
    </PanelSection>
  );
}

/** Where sources part about it. */
export function RiskSides({ id }: Props) {
  const { contradictions } = useRisk(id);
  if (contradictions.length === 0) return null;
  return (
    <PanelSection id="disagreements" title={t('region.disagree')} ruled={false}>
      <RarelyNeeded label={t('risk.allSides', contradictions.length)}>
        {contradictions.map((contradiction) => (
          <Disagreement id={contradiction} key={contradiction} />
        ))}
      </RarelyNeeded>
    </PanelSection>
  );
}

/** For educators: why it is taught, and what the reports show. */
export function RiskTeaching({ id }: Props) {
  const { teaching } = useRisk(id);
  if (teaching.length === 0) return null;
  return (
    <PanelSection id="teaching" title={t('region.teaching')}>
      <StatementList ids={teaching} />
    </PanelSection>
  );
}
