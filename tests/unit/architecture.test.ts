import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of `src` a room may import from, itself aside. The one list that says the direction. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['app', 'state', 'i18n', 'ui'],
  app: ['panels', 'scene', 'state', 'content', 'domain', 'ui', 'i18n'],
  panels: ['state', 'content', 'domain', 'ui', 'i18n'],
  scene: ['state', 'content', 'domain'],
  state: ['content', 'domain'],
  ui: ['content', 'domain', 'i18n'],
  i18n: ['content', 'domain'],
  content: ['domain'],
  domain: ['content'],
};
/** Packages that a room may not import, as prefixes. */
const NO_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  content: ['react', 'three', '@react-three', 'zustand'],
  domain: ['react', 'three', '@react-three', 'zustand', 'zod'],
  state: ['react', 'three', '@react-three', 'zod'],
  panels: ['three', '@react-three', 'zod'],
  ui: ['three', '@react-three', 'zustand', 'zod'],
  i18n: ['react', 'three', '@react-three', 'zustand', 'zod'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** The specifiers of static and dynamic imports and re-exports, comments aside. */
function specifiersOf(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/** `src/panels/region/x.ts` is of room `panels`; `src/main.tsx` of room `main`. */
function roomOf(path: string): string {
  const [, first = ''] = path.split('/');
  return first.replace(/\.tsx?$/, '');
}

function importsOf(file: string): Import[] {
  return specifiersOf(readFileSync(file, 'utf8')).map((specifier) => {
    let target = specifier;
    if (specifier.startsWith('#')) target = `src/${specifier.slice(1)}`;
    else if (specifier.startsWith('.')) target = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
    return { file, room: roomOf(file), target };
  });
}

/** Why an import is against the direction, or null. */
function complaint({ file, room, target }: Import): string | null {
  if (target.startsWith('models/') || target.includes('/models/build')) return `${file} imports ${target}: src never imports models`;
  if (target.startsWith('src/')) {
    const other = roomOf(target);
    const allowed = MAY_IMPORT[room];
    if (!allowed) return `${file} lies in a room that the direction does not name: ${room}`;
    return other === room || allowed.includes(other) ? null : `${file} imports ${target}: ${room} may not import ${other}`;
  }
  const banned = NO_PACKAGES[room]?.find((name) => target === name || target.startsWith(`${name}/`) || target.startsWith(`${name}-dom`));
  return banned ? `${file} imports ${target}: ${room} may not know ${banned}` : null;
}

describe('the direction of imports', () => {
  const files = filesUnder('src');
  const imports = files.flatMap(importsOf);

  it('has looked at the whole of src', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    for (const room of ['app', 'panels', 'scene', 'state', 'content', 'domain', 'ui', 'i18n']) {
      expect(files.some((file) => roomOf(file) === room), `no file in src/${room}`).toBe(true);
    }
  });

  it('goes one way: app, then panels and scene, then state, then content and domain', () => {
    expect(imports.map(complaint).filter((line) => line !== null)).toEqual([]);
  });

  it('would notice a step in the wrong direction', () => {
    expect(complaint({ file: 'src/content/x.ts', room: 'content', target: 'react' })).toContain('may not know react');
    expect(complaint({ file: 'src/scene/x.ts', room: 'scene', target: 'src/panels/y.ts' })).toContain('may not import panels');
    expect(complaint({ file: 'src/state/x.ts', room: 'state', target: 'models/build.ts' })).toContain('never imports models');
    expect(specifiersOf("import a from 'a';\nexport { b } from \"b\";\nconst c = await import('c');\n// import 'd'")).toEqual(['a', 'b', 'c']);
  });
});

describe('the size of rooms', () => {
  it('keeps every source file within 400 lines, data aside', () => {
    const data = /^(src\/content\/|models\/regions\/rules|models\/anatomy\/)/;
    const long = ['src', 'models', 'tests']
      .flatMap(filesUnder)
      .filter((file) => !data.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 401);
    expect(long).toEqual([]);
  });
});
