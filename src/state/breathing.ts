/** When there is a lung in the picture that could breathe. Pure. */
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import type { State } from './store.ts';

const LUNGS: readonly StructureKey[] = ['lung-right', 'lung-left'];

/** True while at least one lung is there and not taken away. */
export function lungsAreShown({ layers, innerStatus, hidden }: Pick<State, 'layers' | 'innerStatus' | 'hidden'>): boolean {
  if (layers.organs === 'hidden' || layers.skin === 'solid' || innerStatus.organs.state !== 'ready') return false;
  return LUNGS.some((lung) => !hidden.includes(lung));
}
