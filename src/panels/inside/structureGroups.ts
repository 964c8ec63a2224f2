/** Structures by group, for the list: pure. */
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { Anatomy } from './anatomy.ts';

export interface StructureGroup {
  readonly group: string;
  readonly ids: readonly StructureId[];
}

/** By id, since names count in words ("Fifth rib"): rib-9 before rib-10. */
const order = new Intl.Collator('en', { numeric: true });

/** Groups in alphabetical order, and in each the structures from the first to the last. */
export function groupsOf(ids: readonly StructureId[], anatomy: Anatomy): readonly StructureGroup[] {
  const groups = new Map<string, StructureId[]>();
  for (const id of ids) groups.set(anatomy[id].group, [...(groups.get(anatomy[id].group) ?? []), id]);
  return [...groups]
    .map(([group, members]) => ({ group, ids: members.toSorted((a, b) => order.compare(a, b)) }))
    .toSorted((a, b) => order.compare(a.group, b.group));
}
