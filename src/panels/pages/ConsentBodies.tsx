import { t } from '#i18n/t.ts';
import { ConsentTalk } from '../shared/ConsentTalk.tsx';
import { useContent } from '../shared/content.tsx';
import { Sourced } from '../shared/Sourced.tsx';
import styles from './ConsentBodies.module.css';
import { PageSection } from './PageSection.tsx';

/** For professionals: the whole consent talk, and what official documents ask for. */
export function ConsentBodies() {
  const { questions } = useContent();
  return (
    <>
      <PageSection id="talk" title={t('consent.title')}>
        <ConsentTalk />
      </PageSection>
      <PageSection id="bodies" title={t('before.bodies')}>
        <ul>
          {questions.consentBodies.map(({ text, sources }) => (
            <li className={styles.row} key={text}>
              <Sourced text={text} sources={sources} />
            </li>
          ))}
        </ul>
      </PageSection>
    </>
  );
}
