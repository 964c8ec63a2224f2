import { useState } from 'react';
import type { ContradictionId } from '#content/ids.ts';
import type { Caution } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { PrintedSources } from '../shared/PrintedSources.tsx';
import { QuestionList } from '../shared/QuestionList.tsx';
import { StatementText } from '../shared/StatementText.tsx';
import { TitledRow } from '../shared/TitledRow.tsx';
import { useReading } from '../shared/reading.ts';
import styles from './BeforeTreatment.module.css';
import { CautionColumns, VerdictKey } from './CautionColumns.tsx';
import { groupCautions, pagesWithLists } from './cautionGroups.ts';
import { CautionTable } from './CautionTable.tsx';
import { Checklist } from './Checklist.tsx';
import { ConsentBodies } from './ConsentBodies.tsx';
import { LowBack } from './LowBack.tsx';
import { ModeSwitch } from './ModeSwitch.tsx';
import { pageHead } from './pageHead.ts';
import { PageHead } from './PageHead.tsx';
import { PageSection } from './PageSection.tsx';

/** Reasons not to needle or to take care: to read with their sources, or to go through and tick. */
export function BeforeTreatment() {
  const { cautions, questions } = useContent();
  const [ticking, setTicking] = useState(false);
  const forPatient = useStore((state) => state.audience === 'patient');
  const all: readonly Caution[] = Object.values(cautions.cautions);
  const { compared, single, local } = groupCautions(all);
  const disagreements = [...new Set(all.flatMap(({ contradictions }) => contradictions))];
  return (
    <div className={styles.columns}>
      <PageHead {...pageHead('before-treatment')} />
      <ModeSwitch ticking={ticking} onChange={setTicking} />
      {ticking ? (
        <Checklist
          groups={[
            { title: t('before.groupCompared'), lines: compared },
            { title: t('before.groupSingle'), lines: single },
            { title: t('before.groupLocal'), lines: local },
            { title: t('before.groupExtra'), lines: cautions.extraFactors },
          ]}
        />
      ) : (
        <>
          <PageSection id="compared" title={t('before.compared')} wide>
            <CautionTable cautions={compared} pages={pagesWithLists(all)} />
          </PageSection>
          <PageSection id="single" title={t('before.single')} aside={<VerdictKey />} wide>
            <CautionColumns cautions={single} />
          </PageSection>
        </>
      )}
      <LowBack cautions={local} printed={!ticking} />
      {!ticking && (
        <>
          <ExtraFactors />
          <Disagreements ids={disagreements} />
        </>
      )}
      <PageSection id="ask" title={t(forPatient ? 'before.ask' : 'region.sayAndAsk')}>
        <QuestionList questions={questions.generalQuestions} />
      </PageSection>
      {!forPatient && <ConsentBodies />}
      {!ticking && <PrintedSources />}
    </div>
  );
}

/** Things to tell that no clinic page lists, but research or a ruling names. */
function ExtraFactors() {
  const { cautions } = useContent();
  const say = useReading();
  return (
    <PageSection id="extra" title={t('before.extra')}>
      {cautions.extraFactors.map(({ name, statements }) => (
        <TitledRow key={name.patient} title={say(name)}>
          {statements.map((id) => (
            <StatementText id={id} key={id} />
          ))}
        </TitledRow>
      ))}
    </PageSection>
  );
}

/** The disagreements behind the table, told in full. */
function Disagreements({ ids }: { readonly ids: readonly ContradictionId[] }) {
  return (
    <PageSection id="disagreements" title={t('before.inFull')} wide>
      <div className={styles.disagreements}>
        {ids.map((id) => (
          <Disagreement id={id} key={id} />
        ))}
      </div>
    </PageSection>
  );
}
