/**
 * Every layer with its three states side by side, for a sheet: nothing to
 * find out by pressing. Below, what moves and what the colours mean.
 */
import { t } from '#i18n/t.ts';
import { chooseLayer } from '#state/insideActions.ts';
import { LAYER_NAMES, LAYER_STATES, type LayerName } from '#state/layers.ts';
import { useStore } from '#state/store.ts';
import { RadioStrip } from '#ui/RadioStrip.tsx';
import { BreathSwitch } from './BreathSwitch.tsx';
import { ColourKey } from './ColourKey.tsx';
import styles from './LayerChoice.module.css';
import { PeelSlider } from './PeelSlider.tsx';

function LayerRow({ name }: { readonly name: LayerName }) {
  const state = useStore(({ layers }) => layers[name]);
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{t('inside.layer', name)}</span>
      <RadioStrip
        label={t('inside.layer', name)}
        look="joined"
        value={state}
        onChoose={(next) => chooseLayer(name, next)}
        options={LAYER_STATES.map((value) => ({ value, label: t('inside.layerStateWord', value) }))}
      />
    </div>
  );
}

/** `withPeel` where the strip has no room for the slider. */
export function LayerChoice({ withPeel }: { readonly withPeel: boolean }) {
  return (
    <div className={styles.choice}>
      {withPeel && (
        <div className={styles.peel}>
          <PeelSlider />
        </div>
      )}
      {LAYER_NAMES.map((name) => (
        <LayerRow key={name} name={name} />
      ))}
      <BreathSwitch />
      <ColourKey />
    </div>
  );
}
