import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { FigureLines } from '../shared/FigureLines.tsx';
import { FigureView } from '../shared/FigureView.tsx';
import { PrintedSources } from '../shared/PrintedSources.tsx';
import { StatementList } from '../shared/StatementText.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { PageBody } from './PageBody.tsx';
import { pageHead } from './pageHead.ts';
import { PageHead } from './PageHead.tsx';
import { PageSection } from './PageSection.tsx';
import { PageTabs } from './PageTabs.tsx';
import { SignRows } from './SignRows.tsx';
import { Timeline } from './Timeline.tsx';
import styles from './WhatToExpect.module.css';

/** The first two days, how often what happens, what it feels like, what to do afterwards. */
export function WhatToExpect() {
  const { expect } = useContent();
  return (
    <PageBody>
      <PageHead {...pageHead('what-to-expect')} />
      <PageTabs
        sections={[
          { id: 'timeline', label: t('expect.tab.timeline') },
          { id: 'signs', label: t('expect.tab.signs') },
          { id: 'figures', label: t('expect.tab.figures') },
          { id: 'serious', label: t('expect.tab.serious') },
          { id: 'feels', label: t('expect.tab.feels') },
          { id: 'aftercare', label: t('expect.tab.aftercare') },
        ]}
      />
      <section id="timeline" aria-labelledby="timeline-title">
        <h2 className="visually-hidden" id="timeline-title" tabIndex={-1}>
          {t('expect.timeline')}
        </h2>
        <Timeline rows={expect.timeline} />
      </section>
      <PageSection id="signs" title={t('expect.signs')} wide>
        <SignRows />
      </PageSection>
      <PageSection id="figures" title={t('expect.figures')} wide>
        <div className={styles.rules}>
          <StatementList ids={expect.readingRules} />
        </div>
        <FigureGroups />
      </PageSection>
      <PageSection id="serious" title={t('expect.serious')} wide>
        <div className={styles.serious}>
          {expect.serious.map((id) => (
            <FigureView id={id} key={id} picture={false} />
          ))}
        </div>
      </PageSection>
      <div className={styles.columns}>
        <PageSection id="feels" title={t('expect.feels')}>
          <StatementList ids={expect.feels} />
        </PageSection>
        <div>
          <PageSection id="aftercare" title={t('expect.aftercare')}>
            <StatementList ids={expect.aftercare} />
          </PageSection>
          <PageSection id="effects" title={t('expect.effects')}>
            <StatementList ids={expect.sideEffects} />
          </PageSection>
        </div>
      </div>
      <PageSection id="more" title={t('expect.more')}>
        <FigureLines ids={expect.moreFigures} />
      </PageSection>
      <PrintedSources />
    </PageBody>
  );
}
