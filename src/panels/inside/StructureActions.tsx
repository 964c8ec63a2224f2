/**
 * What one can do with a structure in the picture: show it, leave it alone,
 * take it away, bring all back, undo. What would change nothing is said to be
 * disabled but keeps the focus that pressed it: pressing it again does nothing.
 */
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import { keysOf, sideOfStructure } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { hideStructure, isolateStructure, showAll, showStructure, undoVisibility } from '#state/insideActions.ts';
import { useStore } from '#state/store.ts';
import styles from './StructureActions.module.css';

function OfOne({ at }: { readonly at: StructureKey }) {
  const isolated = useStore((state) => state.isolated.length === 1 && state.isolated[0] === at);
  const isHidden = useStore((state) => state.hidden.includes(at));
  const side = sideOfStructure(at);
  return (
    <>
      <button type="button" className={styles.button} aria-pressed={isolated} onClick={() => isolateStructure(isolated ? null : at)}>
        {t('inside.isolate', side)}
      </button>
      <button type="button" className={styles.button} aria-pressed={isHidden} aria-disabled={isHidden} onClick={() => hideStructure(at)}>
        {t('inside.hide', side)}
      </button>
    </>
  );
}

export function StructureActions({ id }: { readonly id: StructureId }) {
  const someHidden = useStore((state) => state.hidden.length > 0 || state.isolated.length > 0);
  const keys = keysOf(id);
  const canUndo = useStore((state) => state.undoStack.length > 0);
  return (
    <div role="group" aria-label={t('inside.inBody')} className={styles.actions}>
      <div className={styles.row}>
        <button type="button" className={styles.main} onClick={() => showStructure(id)}>
          {t('inside.show')}
        </button>
        <button type="button" className={styles.button} aria-disabled={!someHidden} onClick={showAll}>
          {t('inside.showAll')}
        </button>
        <button type="button" className={styles.button} aria-disabled={!canUndo} onClick={undoVisibility}>
          {t('inside.undo')}
        </button>
      </div>
      <div className={keys.length > 1 ? styles.pair : styles.row}>
        {keys.map((key) => (
          <OfOne key={key} at={key} />
        ))}
      </div>
    </div>
  );
}
