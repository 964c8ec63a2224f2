import type { RegionBase } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import type { Reading, Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { ConsentTalk } from '../shared/ConsentTalk.tsx';
import { useContent } from '../shared/content.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { QuestionList } from '../shared/QuestionList.tsx';
import styles from './AskSection.module.css';

/** Each question once, though several risks of a place may ask it. */
function once(questions: readonly Reading[]): readonly Reading[] {
  return [...new Map(questions.map((question) => [question.patient, question])).values()];
}

/** Questions to ask before being needled here; for therapists, what to say and ask. */
export function AskSection({ base, id }: { readonly base: RegionBase; readonly id: string }) {
  const { risks, questions } = useContent();
  const audience = useStore((state) => state.audience);
  const here = once(risksAt(base).flatMap((risk) => (risks[risk] as Risk).questions));
  return (
    <PanelSection id={id} title={t(audience === 'patient' ? 'region.ask' : 'region.sayAndAsk')}>
      <QuestionList questions={here.length > 0 ? here : questions.generalQuestions} />
      {audience === 'therapist' && (
        <>
          <h3 className={styles.talk}>{t('consent.title')}</h3>
          <ConsentTalk />
        </>
      )}
      {here.length > 0 && (
        <PageLink page="before-treatment" anchor="ask">
          {t('region.askMore')}
        </PageLink>
      )}
    </PanelSection>
  );
}
