import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { PrintedSources } from '../shared/PrintedSources.tsx';
import { StatementList } from '../shared/StatementText.tsx';
import { PageBody } from './PageBody.tsx';
import { pageHead } from './pageHead.ts';
import { PageHead } from './PageHead.tsx';
import { PageSection } from './PageSection.tsx';
import { Schools } from './Schools.tsx';
import { TeachingPrompts } from './TeachingPrompts.tsx';
import styles from './HowItWorks.module.css';

/** How it is said to work: three schools side by side, what is needled, and how it differs from acupuncture. */
export function HowItWorks() {
  const { how, glossary } = useContent();
  const forEducator = useStore((state) => state.audience === 'educator');
  return (
    <PageBody>
      <PageHead {...pageHead('how-it-works')} />
      <div className={styles.lead}>
        <StatementList ids={how.schoolsLead} />
      </div>
      <PageSection id="schools" title={t('how.schools')} wide>
        <Schools />
      </PageSection>
      <div className={styles.columns}>
        <PageSection id="targets" title={t('how.targets')}>
          <StatementList ids={how.technique} />
          <Disagreement id="X5" />
        </PageSection>
        <PageSection id="acupuncture" title={t('how.acupuncture')}>
          <StatementList ids={how.comparison} />
          <Disagreement id="X16" />
        </PageSection>
      </div>
      {forEducator && <TeachingPrompts />}
      <PageSection id="words" title={t('how.words')}>
        <dl className={styles.words}>
          {glossary.glossary.map(({ term, plain }) => (
            <div className={styles.word} key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.plain}>{plain}</dd>
            </div>
          ))}
        </dl>
      </PageSection>
      <PrintedSources />
    </PageBody>
  );
}
