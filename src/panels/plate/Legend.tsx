/** What the colours and patterns on the body mean, only what is on screen now; at its end the peel. */
import type { RiskId } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { shownSelection } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { InsideKeys, visibleLayers } from '../inside/InsideKeys.tsx';
import { PeelSlider } from '../inside/PeelSlider.tsx';
import { selectionName } from '../tree/names.ts';
import { zoneOf } from './zoneOf.ts';
import styles from './Legend.module.css';

type Key = 'selected' | 'complaint' | 'risk';

interface Props {
  /** Says it in the fewest words, for a narrow picture. */
  readonly brief: boolean;
}

export function Legend({ brief }: Props) {
  const selection = useStore(shownSelection);
  const inside = useStore((state) => visibleLayers(state).length > 0);
  const muscles = useStore((state) => visibleLayers(state).includes('muscles'));
  // With layers to explain as well there is no room for the name, which heads the panel.
  const riskText = (id: RiskId): string =>
    brief || inside ? t('legendRiskBrief') : t('legendRisk', selectionName({ kind: 'risk', id }));
  const entries: { key: Key; text: string }[] = [];
  if (selection?.kind === 'region') {
    entries.push({ key: 'selected', text: t('legendSelected') });
    const zone = zoneOf(regionBaseOf(selection.id));
    if (zone) entries.push({ key: 'risk', text: riskText(zone) });
  } else if (selection?.kind === 'condition') entries.push({ key: 'complaint', text: t('legendComplaint') });
  else if (selection?.kind === 'risk') entries.push({ key: 'risk', text: riskText(selection.id) });
  else if (selection) {
    // Where the muscles are shown, "Muscle" is their colour.
    const drawn = selection.kind === 'structure' || muscles;
    entries.push({ key: 'selected', text: t(drawn ? 'legendSelected' : 'legendMuscle') });
  }
  const isEmpty = entries.length === 0 && !inside;

  return (
    <div className={styles.legend} data-brief={brief || undefined}>
      {isEmpty && <span>{brief ? t('legendPlacesBrief') : t('legendPlaces')}</span>}
      <ul className={styles.keys} hidden={isEmpty} aria-label={t('legend')}>
        {entries.map(({ key, text }) => (
          <li key={key} className={styles.key}>
            <span className={`${styles.swatch} ${styles[key]} ${key === 'risk' ? 'hatch' : ''}`} aria-hidden="true" />
            {text}
          </li>
        ))}
        <InsideKeys brief={brief} />
      </ul>
      <PeelSlider />
    </div>
  );
}
