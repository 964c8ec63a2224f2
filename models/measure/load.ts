/**
 * Loads the anatomy for the builders' commands straight from the files in
 * models/anatomy, so that a family can be measured before it is registered and
 * a half-written file hides only itself. The build uses anatomy/index.ts.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Structure } from '../anatomy/types.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'anatomy');
const NOT_FAMILIES = new Set(['index.ts', 'types.ts']);

export interface Loaded {
  readonly all: readonly Structure[];
  find(id: string): Structure | undefined;
}

function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && 'id' in value && 'shapes' in value && Array.isArray(value.shapes);
}

/** All structures that any family file exports; problems go to `warn`. */
export async function loadAnatomy(warn: (message: string) => void = console.warn): Promise<Loaded> {
  const byId = new Map<string, Structure>();
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !NOT_FAMILIES.has(file));
  for (const file of files.sort()) {
    try {
      const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as Record<string, unknown>;
      for (const list of Object.values(module)) {
        if (!Array.isArray(list)) continue;
        for (const each of list) {
          if (!isStructure(each)) continue;
          const known = byId.get(each.id);
          if (known && known !== each) warn(`${file}: a second structure is called ${each.id}`);
          else byId.set(each.id, each);
        }
      }
    } catch (error) {
      warn(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { all: [...byId.values()], find: (id) => byId.get(id) };
}
