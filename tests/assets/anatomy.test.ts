/** What must hold of the committed inner layers: the contract between models/ and the app. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { STRUCTURES_BY_LAYER } from '../../src/content/generated/anatomy-ids.ts';
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES } from '../../src/content/generated/anatomy-manifest.ts';
import { MODEL_MANIFEST } from '../../src/content/generated/model-manifest.ts';
import { TRIGGER_POINT_MUSCLES } from '../../src/content/ids.ts';

const structures = Object.entries(ANATOMY_STRUCTURES);

describe('the structures', () => {
  it('say how sure they are and what they rest on', () => {
    expect(structures.length).toBeGreaterThan(200);
    expect(new Set(structures.map(([, { certainty }]) => certainty))).toEqual(
      new Set(['measured on reference', 'from text', 'schematic']),
    );
    expect(structures.filter(([, { source }]) => source.length < 10)).toEqual([]);
  });

  it('name no distance, since the app shows these words: order only', () => {
    const distance = /\d\s*(?:mm|cm|millimet|centimet|°|degree)/i;
    expect(distance.test('moved up to 9 mm outwards')).toBe(true);
    expect(structures.filter(([, { group, source }]) => distance.test([group, source].join(' ')))).toEqual([]);
  });

  it('are the ids that the address knows', () => {
    expect(Object.values(STRUCTURES_BY_LAYER).flatMap(({ paired, midline }) => [...paired, ...midline]).sort()).toEqual(structures.map(([id]) => id).sort());
  });

  it('hold every muscle of the trigger-point table', () => {
    const drawn = new Set<string>(structures.filter(([, { layer }]) => layer === 'muscles').map(([id]) => id));
    expect(TRIGGER_POINT_MUSCLES.filter((id) => !drawn.has(id))).toEqual([]);
  });
});

describe.each(['feminine', 'masculine'] as const)('the inside of the %s body', (form) => {
  const files = Object.values(ANATOMY_MANIFEST[form]);

  it('is four files that the manifest describes and the Khronos validator accepts', async () => {
    expect(files).toHaveLength(4);
    for (const { file, bytes, sha256 } of files) {
      const content = readFileSync(`public/${file}`);
      expect(content.length, file).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
      const { issues } = await validateBytes(new Uint8Array(content));
      expect(issues.messages.filter(({ severity }) => severity === 0), file).toEqual([]);
    }
  });

  it('holds each structure once', () => {
    const ids = files.flatMap((file) => file.structures.map(({ id }) => id));
    expect([...ids].sort()).toEqual(structures.map(([id]) => id).sort());
  });

  it('is light: 1.6 MB at most, and 400,000 triangles with the skin', () => {
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_600_000);
    expect(files.reduce((sum, { drawn }) => sum + drawn, Number(MODEL_MANIFEST[form].triangles))).toBeLessThanOrEqual(400_000);
  });
});
