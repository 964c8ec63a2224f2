import { use } from 'react';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { credits, type Work } from '../shared/creditsData.ts';
import { useReading } from '../shared/reading.ts';
import { tableRoles as roles } from '../shared/tableRoles.ts';
import styles from './Credits.module.css';
import { PageBody } from './PageBody.tsx';
import { pageHead } from './pageHead.ts';
import { PageHead } from './PageHead.tsx';
import { PageSection } from './PageSection.tsx';

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
        {works.map(({ name, version, licence, url, use: usedFor }) => (
          <tr key={name} {...roles.row}>
            <th className={styles.name} {...roles.rowHead}>
              {name} {version && <span className={styles.version}>{version}</span>}
              {usedFor && <span className={styles.use}>{usedFor}</span>}
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
  const { own, assets, packages } = use(credits());
  const say = useReading();
  return (
    <PageBody>
      <PageHead {...pageHead('credits')} marked={false} />
      <PageSection id="own" title={t('credits.own')} wide>
        <Works label={t('credits.own')} works={own} />
      </PageSection>
      <PageSection id="assets" title={t('credits.assets')} wide>
        <Works label={t('credits.assets')} works={assets} />
      </PageSection>
      <PageSection id="packages" title={t('credits.packages')} wide>
        <p className={styles.licences}>
          <a href={`${import.meta.env.BASE_URL}credits/licences.txt`}>{t('credits.licenceTexts')}</a>
        </p>
        <Works label={t('credits.packages')} works={packages} />
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
