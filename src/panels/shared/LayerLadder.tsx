import { muscleNames } from '#content/muscles/names.ts';
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import type { Side } from '#content/ids.ts';
import type { Layer } from '#content/types.ts';
import { keysBeneath, structuresOf } from '#domain/layerStructures.ts';
import { t } from '#i18n/t.ts';
import { layBare, undoVisibility } from '#state/insideActions.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { Go } from './Go.tsx';
import { useReading } from './reading.ts';
import styles from './LayerLadder.module.css';

/** A step's name; a link where it stands for one structure, which has a panel of its own. */
function LayerName({ layer, name }: { readonly layer: Layer; readonly name: string }) {
  const [only, ...others] = structuresOf(layer);
  if (!only || others.length > 0) return name;
  return (
    <Go className={styles.link} to={{ selection: selectionOfStructure(only) }}>
      {name}
    </Go>
  );
}

const same = (a: readonly StructureKey[], b: readonly StructureKey[]): boolean => a.length === b.length && a.every((key) => b.includes(key));

/** Lays the step bare in the body; once more takes that back. */
function ShowStep({ keys, name, isBehindBone }: { readonly keys: readonly StructureKey[]; readonly name: string; readonly isBehindBone: boolean }) {
  const isShown = useStore((state) => same(state.isolated, keys));
  const show = (): void => {
    if (isShown) undoVisibility();
    else layBare(keys, isBehindBone ? 'glass' : 'solid');
  };
  return (
    <button type="button" className={styles.show} aria-label={t('layers.showStep', name)} aria-pressed={isShown} onClick={show}>
      {t('layers.show')}
    </button>
  );
}

/**
 * What lies beneath, from the skin inwards: order only, no scale, no distance.
 * The hazard rows carry hatch and red; the word says the same. What is drawn
 * can be shown in the body.
 * @param side of the place; null on the midline
 */
export function LayerLadder({ layers, side }: { readonly layers: readonly Layer[]; readonly side: Side | null }) {
  const say = useReading();
  const audience = useStore((state) => state.audience);
  const hasBody = useStore((state) => state.scene.state !== 'failed');
  const firstBone = layers.findIndex((layer) => layer.kind === 'bone' && structuresOf(layer).length > 0);
  const nameOf = ({ what }: Layer): string =>
    typeof what === 'string' ? muscleNames[what][audience === 'patient' ? 'plain' : 'anatomical'] : say(what);
  return (
    <>
      <ol className={styles.ladder}>
        {layers.map((layer, index) => {
          const name = nameOf(layer);
          const keys = keysBeneath(layer, side);
          return (
            // A layer may recur (muscle, bone, muscle): its place in the order is its identity.
            <li className={layer.risk ? styles.hazard : styles.layer} key={index}>
              <span className={layer.risk ? `hatch ${styles.column}` : `${styles.column} ${styles[layer.kind]}`} aria-hidden="true" />
              <span className={styles.name}>
                <span className={styles.words}>
                  <LayerName layer={layer} name={name} />
                  {layer.risk && <span className="visually-hidden"> ({t('risk.zone')})</span>}
                </span>
                {hasBody && keys.length > 0 && <ShowStep keys={keys} name={name} isBehindBone={firstBone >= 0 && index > firstBone} />}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.note}>
        {t('layers.orderOnly')} {t('layers.checked')}
      </p>
    </>
  );
}
