import { conditionNames } from '#content/conditions/names.ts';
import type { ConditionId, RiskId } from '#content/ids.ts';
import { riskNames } from '#content/risks/names.ts';
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { Go } from '../shared/Go.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import styles from './WelcomePanel.module.css';

/** Complaints that all or most of the clinic pages name. */
const COMMON: readonly ConditionId[] = ['neck-pain', 'low-back-pain', 'headache', 'shoulder-impingement', 'tennis-elbow', 'plantar-fasciitis'];
/** The two risks to know before any other. */
const FIRST_RISKS: readonly RiskId[] = ['pneumothorax', 'fainting'];

/**
 * What stands in the panel before anything is chosen: what this is, the ways
 * in, the two risks to know first. Needs no loaded text, so it is there at once.
 */
export function WelcomePanel() {
  return (
    <div className={styles.welcome}>
      <h1 className={styles.title} id="panel-title" tabIndex={-1}>
        {t('welcome.title')}
      </h1>
      <p className={styles.lead}>{t('welcome.lead')}</p>
      <p className={styles.what}>{t('welcome.what')}</p>

      <h2 className={styles.heading}>{t('welcome.ways')}</h2>
      <ul className={styles.ways}>
        <li>{t('welcome.wayBody')}</li>
        <li>{t('welcome.waySearch')}</li>
        <li>{t('welcome.wayComplaint')}</li>
      </ul>
      <ul className={styles.rows}>
        {COMMON.map((id) => (
          <li key={id}>
            <Go className={styles.row} to={{ selection: { kind: 'condition', id } }}>
              <Swatch kind="complaint" />
              <span className={styles.name}>{conditionNames[id].plain}</span>
              <Icon name="chevron" />
            </Go>
          </li>
        ))}
      </ul>

      <h2 className={styles.heading}>{t('welcome.risks')}</h2>
      <p className={styles.what}>{t('welcome.risksWhy')}</p>
      <ul className={styles.rows}>
        {FIRST_RISKS.map((id) => (
          <li key={id}>
            <Go className={styles.risk} to={{ selection: { kind: 'risk', id } }}>
              <Swatch kind="risk" />
              <span className={styles.name}>{riskNames[id].plain}</span>
              <Icon name="chevron" />
            </Go>
          </li>
        ))}
      </ul>

      <h2 className={styles.heading}>{t('welcome.honest')}</h2>
      <p className={styles.what}>{t('welcome.honestWhy')}</p>
      <PageLink page="before-treatment">{t('welcome.toBefore')}</PageLink>
      <PageLink page="what-to-expect">{t('welcome.toExpect')}</PageLink>
      <PageLink page="sources">{t('welcome.toSources')}</PageLink>
      <p className={styles.review}>
        <strong>{t('welcome.review')}</strong> {t('welcome.disclaimer')}
      </p>
    </div>
  );
}
