/**
 * Everything that lies under the skin as words, by layer and group: the twin
 * of the glass body for keyboard and screen reader. The names are fetched when
 * a layer is first opened.
 */
import { useEffect, useId, useRef, useState } from 'react';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { keysOf, layerOf, STRUCTURE_IDS } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { select } from '#state/actions.ts';
import { hoverStructure } from '#state/insideActions.ts';
import { INNER_LAYERS, type InnerLayer } from '#state/layers.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import { useKeyDown } from '#ui/useKeyDown.ts';
import { chooseAndFocus } from '../sheet/focusPanel.ts';
import { moveInGrid } from '../tree/moveInGrid.ts';
import { loadAnatomy, loadStructureNames, structureName, type Anatomy } from './anatomy.ts';
import styles from './InsideTree.module.css';
import { groupsOf } from './structureGroups.ts';

function StructureButton({ id, name, chosen }: { readonly id: StructureId; readonly name: string; readonly chosen: boolean }) {
  const [key = null] = keysOf(id).toReversed();
  return (
    <li className={styles.item} data-row>
      <button
        type="button"
        className={styles.button}
        aria-current={chosen ? 'true' : undefined}
        onPointerEnter={() => hoverStructure(key)}
        onPointerLeave={() => hoverStructure(null)}
        onFocus={() => hoverStructure(key)}
        onBlur={() => hoverStructure(null)}
        onClick={(event) => chooseAndFocus(event, () => select(selectionOfStructure(id)))}
      >
        {name}
      </button>
    </li>
  );
}

function LayerList({ layer, anatomy, chosen }: { readonly layer: InnerLayer; readonly anatomy: Anatomy; readonly chosen: StructureId | null }) {
  const audience = useStore((state) => state.audience);
  return (
    <ul aria-label={t('inside.layer', layer)}>
      {groupsOf(STRUCTURE_IDS.filter((id) => layerOf(id) === layer), anatomy).map(({ group, ids }) => (
        <li key={group}>
          <p className={styles.groupName}>{group}</p>
          <ul aria-label={group}>
            {ids.map((id) => (
              <StructureButton key={id} id={id} name={structureName(id, audience)} chosen={id === chosen} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

export function InsideTree() {
  const chosen = useStore(({ selection }) =>
    selection?.kind === 'structure' || selection?.kind === 'muscle' ? (selection.id as StructureId) : null,
  );
  const [open, setOpen] = useState<InnerLayer | null>(null);
  const [anatomy, setAnatomy] = useState<Anatomy | null>(null);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLElement>(null);
  const title = useId();

  useEffect(() => {
    if (!open || anatomy) return undefined;
    let wanted = true;
    Promise.all([loadAnatomy(), loadStructureNames()]).then(
      ([loaded]) => wanted && setAnatomy(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [open, anatomy]);

  useKeyDown(root, (event) => {
    if (root.current && moveInGrid(root.current, event.key, event.target)) event.preventDefault();
  });

  return (
    <section ref={root} className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {t('inside.title')}
      </h2>
      <ul>
        {INNER_LAYERS.map((layer) => (
          <li key={layer} className={styles.layer}>
            <button
              type="button"
              className={styles.layerButton}
              aria-expanded={open === layer}
              data-row
              onClick={() => {
                setFailed(false);
                setOpen(open === layer ? null : layer);
              }}
            >
              <Icon name={open === layer ? 'chevron-down' : 'chevron'} size={16} />
              {t('inside.layer', layer)}
            </button>
            {open === layer && anatomy && <LayerList layer={layer} anatomy={anatomy} chosen={chosen} />}
            {open === layer && !anatomy && (
              <p className={styles.groupName} role="status">
                {t(failed ? 'inside.namesFailed' : 'inside.namesLoading')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
