/** Picks structures by id for the commands. */
import type { Structure } from '../anatomy/types.ts';

/** Structures of these ids (`rib-*` and `@Group name` work); all where none is given. Throws on a word that fits nothing. */
export function chosen(all: readonly Structure[], wanted: readonly string[]): readonly Structure[] {
  if (wanted.length === 0) return all;
  const found = new Set<Structure>();
  for (const word of wanted) {
    const fits = all.filter((structure) => isFit(structure, word));
    if (fits.length === 0) throw new Error(`No structure is called ${word}. Known: ${all.map((each) => each.id).join(' ')}`);
    for (const structure of fits) found.add(structure);
  }
  return all.filter((structure) => found.has(structure));
}

function isFit(structure: Structure, word: string): boolean {
  if (word.startsWith('@')) return structure.group.toLowerCase() === word.slice(1).toLowerCase() || structure.layer === word.slice(1);
  if (!word.includes('*')) return structure.id === word;
  const pattern = word.split('*').map((part) => part.replace(/[^a-z0-9-]/gi, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(structure.id);
}
