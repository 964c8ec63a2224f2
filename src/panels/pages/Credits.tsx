import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { useReading } from '../shared/reading.ts';
import { tableRoles as roles } from '../shared/tableRoles.ts';
import credits from './credits.json';
import styles from './Credits.module.css';
import { PageBody } from './PageBody.tsx';
import { PageHead } from './PageHead.tsx';
import { PageSection } from './PageSection.tsx';

interface Work {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  readonly url: string;
  readonly use?: string;
}

/** Works by others in a table: name and version, licence, what it is used for, address as text. */
function Works({ works, label }: { readonly works: readonly Work[]; readonly label: string }) {
  return (
    <table className={styles.table} aria-label={label} {...roles.table}>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th {...roles.columnHead}>
            {t('credits.work')}
          </th>
          <th {...roles.columnHead}>
            {t('credits.licence')}
          </th>
          <th {...roles.columnHead}>
            {t('credits.address')}
          </th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        {works.map(({ name, version, licence, url, use }) => (
          <tr key={name} {...roles.row}>
            <th className={styles.name} {...roles.rowHead}>
              {name} {version && <span className={styles.version}>{version}</span>}
              {use && <span className={styles.use}>{use}</span>}
            </th>
            <td {...roles.cell}>{licence}</td>
            <td className={styles.url} {...roles.cell}>
              <a href={url} target="_blank" rel="noreferrer" aria-label={t('source.outside', url)}>
                {url.replace(/^https:\/\/(www\.)?/, '')}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose work is in here, under which licence, and what this map is and is not. */
export function Credits() {
  const { questions } = useContent();
  const say = useReading();
  return (
    <PageBody>
      <PageHead title={t('credits.title')} intro={t('credits.intro')} marked={false} />
      <PageSection id="own" title={t('credits.own')} wide>
        <Works label={t('credits.own')} works={credits.own} />
      </PageSection>
      <PageSection id="assets" title={t('credits.assets')} wide>
        <Works label={t('credits.assets')} works={credits.assets} />
      </PageSection>
      <PageSection id="packages" title={t('credits.packages')} wide>
        <p className={styles.licences}>
          <a href={`${import.meta.env.BASE_URL}credits/licences.txt`}>{t('credits.licenceTexts')}</a>
        </p>
        <Works label={t('credits.packages')} works={credits.packages} />
      </PageSection>
      <PageSection id="disclaimer" title={t('credits.disclaimer')}>
        <ul>
          {questions.disclaimers.map((text) => (
            <li className={styles.line} key={text.patient}>
              {say(text)}
            </li>
          ))}
        </ul>
      </PageSection>
    </PageBody>
  );
}
