import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { Sourced } from '../shared/Sourced.tsx';
import { TitledRow } from '../shared/TitledRow.tsx';
import { PageSection } from './PageSection.tsx';

/** For educators: a question for a class, and what to look at for its answer. */
export function TeachingPrompts() {
  const { questions } = useContent();
  return (
    <PageSection id="class" title={t('how.class')}>
      {questions.teachingPrompts.map(({ question, look, sources }) => (
        <TitledRow key={question} title={question}>
          <Sourced text={look} sources={sources} />
        </TitledRow>
      ))}
    </PageSection>
  );
}
