import { useMemo } from 'react';
import { CONTRADICTION_IDS, OVERCLAIM_IDS } from '#content/ids.ts';
import type { SourceId } from '#content/sources/index.ts';
import type { Source } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { PageBody } from './PageBody.tsx';
import { pageHead } from './pageHead.ts';
import { PageHead } from './PageHead.tsx';
import { PageSection } from './PageSection.tsx';
import { Overclaims } from './Overclaims.tsx';
import { PageTabs } from './PageTabs.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './Sources.module.css';
import { statementsOfSources, usesOfSources } from './sourceUse.ts';

/** Blocks of the list after the clinic pages, by kind of document. */
const BLOCKS = [
  { id: 'reviews', kinds: ['review'] },
  { id: 'studies', kinds: ['trial', 'survey', 'cohort', 'case-report', 'anatomy-study', 'animal-study'] },
  { id: 'documents', kinds: ['guideline', 'decision', 'commentary'] },
  { id: 'web', kinds: ['web-page'] },
  { id: 'knowledge', kinds: ['general-anatomy', 'textbook-tradition'] },
] as const satisfies readonly { id: string; kinds: readonly Source['kind'][] }[];

/** Every source: the clinic pages first, where sources disagree, claims that research does not bear out, then the literature. */
export function Sources() {
  const texts = useContent();
  const uses = useMemo(() => usesOfSources(texts), [texts]);
  const cited = useMemo(() => statementsOfSources(texts), [texts]);
  const ids = Object.keys(texts.sources) as SourceId[];
  const entries = (kinds: readonly Source['kind'][]) => (
    <ul className={styles.entries}>
      {ids
        .filter((id) => kinds.includes(texts.sources[id].kind))
        .map((id) => (
          <SourceEntry id={id} key={id} statements={cited.get(id) ?? []} uses={uses.get(id) ?? []} />
        ))}
    </ul>
  );
  return (
    <PageBody>
      <PageHead {...pageHead('sources')} />
      <PageTabs
        sections={[
          { id: 'clinic-pages', label: t('sources.tab.clinicPages') },
          { id: 'disagreements', label: t('sources.tab.disagreements') },
          { id: 'overclaims', label: t('sources.tab.overclaims') },
          ...BLOCKS.map(({ id }) => ({ id, label: t(`sources.tab.${id}`) })),
        ]}
      />
      <PageSection id="clinic-pages" title={t('sources.clinicPages')} wide>
        {entries(['clinic-page'])}
      </PageSection>
      <PageSection id="disagreements" title={t('sources.disagreements', CONTRADICTION_IDS.length)} wide>
        <div className={styles.disagreements}>
          {CONTRADICTION_IDS.map((id) => (
            <Disagreement id={id} key={id} />
          ))}
        </div>
      </PageSection>
      <PageSection id="overclaims" title={t('sources.overclaims', OVERCLAIM_IDS.length)} wide>
        <Overclaims />
      </PageSection>
      {BLOCKS.map(({ id, kinds }) => (
        <PageSection id={id} key={id} title={t(`sources.block.${id}`)} wide>
          {entries(kinds)}
        </PageSection>
      ))}
    </PageBody>
  );
}
