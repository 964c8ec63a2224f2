/** What of the models a step of "what lies beneath" stands for. */
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import type { Side } from '#content/ids.ts';
import type { Layer } from '#content/types.ts';
import { keysOf, structureOfMuscle } from './structureKey.ts';

/** The step's structures; a muscle of the content is its own. Empty where the step is not drawn. */
export function structuresOf({ what, structures }: Pick<Layer, 'what' | 'structures'>): readonly StructureId[] {
  if (structures) return structures;
  const own = typeof what === 'string' ? structureOfMuscle(what) : null;
  return own ? [own] : [];
}

/** The step's structures on one side of the body: what has no side, and of lungs, kidneys and pairs the own one. Null means both sides. */
export function keysBeneath(layer: Pick<Layer, 'what' | 'structures'>, side: Side | null): readonly StructureKey[] {
  const other = side === null ? null : side === 'left' ? '-right' : '-left';
  return structuresOf(layer)
    .flatMap(keysOf)
    .filter((key) => other === null || !key.endsWith(other));
}
