import type { RegionBase } from '#content/ids.ts';
import type { Caution } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { useReading } from '../shared/reading.ts';
import { CautionRow } from '../shared/CautionRow.tsx';
import styles from './AvoidSection.module.css';

/** Reasons that belong to this place come in full; those that hold everywhere are named, and told whole on their page. */
export function AvoidSection({ base }: { readonly base: RegionBase }) {
  const { cautions } = useContent();
  const say = useReading();
  const all: readonly Caution[] = Object.values(cautions.cautions);
  const local = all.filter(({ regions }) => regions?.includes(base));
  const everywhere = all.filter(({ regions }) => !regions);
  return (
    <PanelSection id="avoid" title={t('region.avoid')}>
      {local.length > 0 && <p className={styles.local}>{t('region.avoidHere')}</p>}
      {local.map((caution) => (
        <CautionRow caution={caution} key={caution.name.patient} />
      ))}
      <p className={styles.names}>
        <span className={styles.lead}>{t('region.avoidAnywhere')} </span>
        {t('region.avoidList', everywhere.map(({ name }) => say(name)))}
      </p>
      <PageLink page="before-treatment">{t('region.allOfBefore')}</PageLink>
    </PanelSection>
  );
}
