import type { StructureNames } from '../types.ts';
import type { Problem } from './problem.ts';

/** Ids that only one side has: what the models draw and the content does not describe, and the other way round. */
export interface Unmatched {
  readonly onlyDrawn: readonly string[];
  readonly onlyDescribed: readonly string[];
}

/** Compares the structures of a body with the records of the content, muscles and all the rest. */
export function unmatchedStructures(drawn: readonly string[], described: readonly string[]): Unmatched {
  const inModels = new Set(drawn);
  const inContent = new Set(described);
  return {
    onlyDrawn: drawn.filter((id) => !inContent.has(id)),
    onlyDescribed: described.filter((id) => !inModels.has(id)),
  };
}

/** Names that must belong to one structure alone. English is one: what is plain for one may not be the field's name of another. */
function distinctive({ plain, anatomical, latin, fma, fmaSides }: StructureNames): ReadonlySet<string> {
  const numbers = [...(fma === undefined ? [] : [fma]), ...(fmaSides ?? [])];
  return new Set([
    ...[plain, anatomical].map((name) => `English ${name.toLowerCase()}`),
    `Latin ${latin.toLowerCase()}`,
    ...numbers.map((number) => `FMA ${number}`),
  ]);
}

/** Names, Latin names and FMA numbers that two structures share, and pairs of numbers that are one. */
export function sharedNames(records: Readonly<Record<string, StructureNames>>): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, names] of Object.entries(records)) {
    if (names.fmaSides && names.fmaSides[0] === names.fmaSides[1])
      problems.push({ file: 'names', field: id, message: `has one FMA number for both sides: ${names.fmaSides[0]}` });
    for (const name of distinctive(names)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, id);
      else problems.push({ file: 'names', field: id, message: `shares “${name}” with ${owner}` });
    }
  }
  return problems;
}

/** The labels that the builders' tables carry: Latin, and FMA numbers where a table gives them. */
export interface Label {
  readonly id: string;
  readonly latin: string;
  readonly fma?: number;
  readonly fmaSides?: readonly [right: number, left: number];
}

/**
 * Where the tables that the models are built from name a structure otherwise
 * than the content. A table may say more where more is drawn: its Latin then
 * begins with the content's.
 * @param saysMore ids of which the content tells in words that more is drawn
 */
export function mislabelled(
  labels: readonly Label[],
  records: Readonly<Record<string, StructureNames>>,
  saysMore: ReadonlySet<string>,
): readonly Problem[] {
  return labels.flatMap(({ id, latin, fma, fmaSides }) => {
    const names = records[id];
    if (!names) return [];
    const found: string[] = [];
    if (latin !== names.latin && !(saysMore.has(id) && latin.startsWith(`${names.latin} `)))
      found.push(`Latin “${latin}”, in the content “${names.latin}”`);
    if (fma !== undefined && fma !== names.fma) found.push(`FMA ${fma}, in the content ${names.fma ?? 'none'}`);
    if (fmaSides && names.fmaSides && String(fmaSides) !== String(names.fmaSides))
      found.push(`FMA ${fmaSides.join(' and ')}, in the content ${names.fmaSides.join(' and ')}`);
    return found.map((message): Problem => ({ file: 'models/anatomy', field: id, message }));
  });
}
