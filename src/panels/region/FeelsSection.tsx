import { t } from '#i18n/t.ts';
import { Disagreement } from '../shared/Disagreement.tsx';
import { FigureLines } from '../shared/FigureLines.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { StatementList } from '../shared/StatementText.tsx';
import { anyPlace } from './anyPlace.ts';
import styles from './FeelsSection.module.css';

/** What it feels like: where sources part, what clinics say, common side effects in figures. The page tells it whole. */
export function FeelsSection({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <PanelSection id={id} title={title} ruled={false}>
      {anyPlace.feltDifferently.map((contradiction) => (
        <Disagreement id={contradiction} key={contradiction} />
      ))}
      <div className={styles.said}>
        <StatementList ids={anyPlace.feels} />
      </div>
      <h3 className={styles.subtitle}>{t('region.sideEffects')}</h3>
      <FigureLines ids={anyPlace.sideEffects} />
      <PageLink page="what-to-expect">{t('region.allOfExpect')}</PageLink>
    </PanelSection>
  );
}
