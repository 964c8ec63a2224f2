/**
 * Names of the structures, how each is drawn, and what lies over it. All are
 * left out of the first view: names load when a label, a list or the search
 * asks for them, the rest when a panel or the list does.
 */
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import type { AnatomyStructure } from '#content/generated/anatomy-manifest.ts';
import { muscleNames } from '#content/muscles/names.ts';
import type { DescribedStructure } from '#content/structures/ids.ts';
import type { StructureNames } from '#content/types.ts';
import { isMuscleStructure, sideOfStructure, structureOf } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import type { Audience } from '#state/store.ts';

/** How each structure is drawn: layer, group, certainty, source. */
export type Anatomy = Readonly<Record<StructureId, AnatomyStructure>>;
/** Names of the structures that are no muscles of the content. */
export type NamesOfStructures = Readonly<Record<DescribedStructure, StructureNames>>;

/** One request for a module: the same promise each time, so that React can wait for it. A failed one is forgotten. */
function once<T>(request: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= request().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

export const loadAnatomy: () => Promise<Anatomy> = once(() =>
  import('#content/generated/anatomy-manifest.ts').then(({ ANATOMY_STRUCTURES }) => ANATOMY_STRUCTURES),
);

/** What rays from each region's skin meet in the two bodies. */
export const loadRays = once(() => import('#content/generated/beneath.ts').then(({ RAYS_BENEATH }) => RAYS_BENEATH));

let known: NamesOfStructures | null = null;

export const loadStructureNames: () => Promise<NamesOfStructures> = once(() =>
  import('#content/structures/names.ts').then(({ structureNames }) => (known = structureNames)),
);

/** "Rib 5" from "rib-5": what can be said before the names are there. */
function wordsOfId(id: StructureId): string {
  const words = id.replaceAll('-', ' ');
  return /^[ctl]\d/.test(words) ? words.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a structure is called: plain for patients, the field's English for the others, as far as it is known now. Never waits. */
export function structureName(id: StructureId, audience: Audience): string {
  const names = isMuscleStructure(id) ? muscleNames[id] : known?.[id as DescribedStructure];
  return names?.[audience === 'patient' ? 'plain' : 'anatomical'] ?? wordsOfId(id);
}

/** The name of one of a pair, with its side. */
export function structureKeyName(key: StructureKey, audience: Audience): string {
  return t('inside.withSide', structureName(structureOf(key), audience), sideOfStructure(key));
}
