/** Names and sources of the structures: heavy, so they load when a panel or a list first asks for them. */
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import type { AnatomyStructure } from '#content/generated/anatomy-manifest.ts';
import { sideOfStructure, structureOf } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';

export type Anatomy = Readonly<Record<StructureId, AnatomyStructure>>;

let loaded: Anatomy | null = null;
let loading: Promise<Anatomy> | null = null;

/** The one request; the same promise each time, so that React can wait for it. A failed one is forgotten. */
export function loadAnatomy(): Promise<Anatomy> {
  loading ??= import('#content/generated/anatomy-manifest.ts').then(
    ({ ANATOMY_STRUCTURES }) => (loaded = ANATOMY_STRUCTURES),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** "Rib 5" from "rib-5": what can be said before the names are there. */
function wordsOfId(id: StructureId): string {
  const words = id.replaceAll('-', ' ');
  return /^[ctl]\d/.test(words) ? words.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The English name as far as it is known now; never waits. */
export function structureName(id: StructureId): string {
  return loaded?.[id].name ?? wordsOfId(id);
}

/** The name of one of a pair, with its side. */
export function structureKeyName(key: StructureKey): string {
  return t('inside.withSide', structureName(structureOf(key)), sideOfStructure(key));
}
