import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Credits } from '#panels/shared/creditsData.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const credits = read('public/credits/credits.json') as Credits;
const { packages: locked } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };
const { dependencies: direct } = read('package.json') as { dependencies: Readonly<Record<string, string>> };

/** Where npm has put `name` as seen from the folder `from`: the nearest node_modules upwards. */
function placeOf(name: string, from: string): string | null {
  for (let folder = from; ; ) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (locked[place]) return place;
    if (!folder) return null;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

/** Every package that the runtime dependencies bring, themselves included. */
function runtimeClosure(): Map<string, Locked> {
  const found = new Map<string, Locked>();
  const open = Object.keys(direct).map((name) => ({ name, from: '' }));
  for (let next = open.pop(); next; next = open.pop()) {
    const place = placeOf(next.name, next.from);
    const entry = place === null ? undefined : locked[place];
    if (place === null || !entry || found.has(place)) continue;
    found.set(place, entry);
    for (const name of Object.keys(entry.dependencies ?? {})) open.push({ name, from: place });
  }
  return found;
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const credited = new Map(credits.packages.map((entry) => [entry.name, entry]));
const isFont = (name: string): boolean => name.startsWith('@fontsource');
const fonts = credits.assets.map(({ use }) => use).join(' ');

describe('credits', () => {
  it('names those whose data the bodies rest on', () => {
    const names = credits.assets.map(({ name }) => name);
    expect(names).toContain('MakeHuman base mesh and targets');
    expect(names).toContain('BodyParts3D');
  });

  const closure = runtimeClosure();

  it('has looked at the whole of the runtime dependencies', () => {
    expect(closure.size).toBeGreaterThan(Object.keys(direct).length);
  });

  it('names every direct dependency with the version and licence that are installed', () => {
    const [typefaces, programs] = [isFont, (name: string) => !isFont(name)].map((test) => Object.keys(direct).filter(test));
    for (const name of typefaces ?? []) expect(fonts, `${name} is not among the assets`).toContain(name);
    for (const name of programs ?? []) {
      const entry = locked[`node_modules/${name}`];
      expect(credited.get(name), `${name} is missing in credits.json`).toMatchObject({
        version: entry?.version,
        licence: entry?.license,
      });
    }
  });

  it('names every other package that comes along, as part of the app or as left out of it', () => {
    const known = new Set([...credited.keys(), ...credits.alongside]);
    const missing = [...closure.keys()]
      .map(nameOf)
      .filter((name) => !name.startsWith('@types/') && !isFont(name) && !known.has(name));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('credits nothing that is no longer installed', () => {
    const installed = new Set([...closure.keys()].map(nameOf));
    expect([...credited.keys()].filter((name) => !installed.has(name))).toEqual([]);
  });

  it('carries the licence text of every package and font', () => {
    const texts = readFileSync('public/credits/licences.txt', 'utf8');
    for (const name of [...credited.keys(), ...Object.keys(direct)]) expect(texts).toContain(`==== ${name} ====`);
  });

  it('gives a licence and an address to every work', () => {
    for (const { name, licence, url } of [...credits.own, ...credits.assets, ...credits.packages]) {
      expect(licence, name).not.toBe('');
      expect(url, name).toMatch(/^https:\/\//);
    }
  });
});
