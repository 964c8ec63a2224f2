/** What must hold of the committed bodies: the contract between models/ and the app. */
import { createHash } from 'node:crypto';
import { validateBytes, validateString } from 'gltf-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { MODEL_MANIFEST } from '../../src/content/generated/model-manifest.ts';
import { MIDLINE_REGIONS, PAIRED_REGIONS, REGION_IDS, type RegionId } from '../../src/content/ids.ts';
import { readSkin, type Skin } from './readSkin.ts';

const EYEBALL = 255;
const MOST_TRIANGLES = 150_000;

type Point = readonly [number, number, number];

const pointAt = ({ positions }: Skin, v: number): Point => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];

function triangleArea(skin: Skin, t: number): number {
  const [a, b, c] = [0, 1, 2].map((corner) => pointAt(skin, skin.triangles[3 * t + corner]!)) as [Point, Point, Point];
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const w = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  return Math.hypot(u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]) / 2;
}

/** Triangles and area of each region. */
function measure(skin: Skin): Map<number, { triangles: number; area: number }> {
  const found = new Map<number, { triangles: number; area: number }>();
  for (let t = 0; t < skin.triangles.length / 3; t++) {
    const region = skin.region[4 * skin.triangles[3 * t]!]!;
    const entry = found.get(region) ?? { triangles: 0, area: 0 };
    entry.triangles++;
    entry.area += triangleArea(skin, t);
    found.set(region, entry);
  }
  return found;
}

describe.each(['feminine', 'masculine'] as const)('the %s body', (form) => {
  const entry = MODEL_MANIFEST[form];
  let skin: Skin;
  beforeAll(async () => {
    skin = await readSkin(`public/${entry.file}`);
  });

  it('passes the Khronos validator, as it is and uncompressed', async () => {
    const packed = await validateBytes(skin.bytes);
    const plain = await validateString(skin.plain.json, {
      externalResourceFunction: () => Promise.resolve(skin.plain.buffer),
    });
    for (const { issues } of [packed, plain]) {
      expect(issues.messages.filter(({ severity }) => severity === 0)).toEqual([]);
      expect(issues.numErrors).toBe(0);
    }
  });

  it('is the file that the manifest describes', () => {
    expect(entry.bytes).toBe(skin.bytes.length);
    expect(entry.sha256).toBe(createHash('sha256').update(skin.bytes).digest('hex'));
    expect(entry.triangles).toBe(skin.triangles.length / 3);
    expect(entry.vertices).toBe(skin.positions.length / 3);
    expect(skin.json.asset.copyright).toContain('CC0');
  });

  it('is one skin of at most 150,000 triangles, standing on the floor', () => {
    expect(skin.json.nodes).toHaveLength(1);
    expect(skin.json.meshes).toHaveLength(1);
    expect(skin.json.meshes[0]!.name).toBe('skin');
    expect(skin.json.meshes[0]!.primitives).toHaveLength(1);
    expect(skin.triangles.length / 3).toBeLessThanOrEqual(MOST_TRIANGLES);
    expect(entry.bounds.min[1]).toBeCloseTo(0, 3);
    expect(entry.bounds.max[1]).toBeCloseTo(entry.height, 3);
  });

  it('has every region, and each triangle in exactly one', () => {
    const mixed: number[] = [];
    for (let t = 0; t < skin.triangles.length; t += 3) {
      const own = skin.region[4 * skin.triangles[t]!];
      if (skin.region[4 * skin.triangles[t + 1]!] !== own || skin.region[4 * skin.triangles[t + 2]!] !== own) mixed.push(t / 3);
    }
    expect(mixed).toEqual([]);
    const found = measure(skin);
    expect(REGION_IDS.filter((_, index) => !found.has(index))).toEqual([]);
    expect([...found.keys()].filter((region) => region >= REGION_IDS.length)).toEqual([EYEBALL]);
    expect(REGION_IDS.filter((id) => !(id in entry.regions))).toEqual([]);
    expect(Object.keys(entry.regions)).toHaveLength(REGION_IDS.length);
  });

  it('has left and right alike', () => {
    const found = measure(skin);
    const unlike = PAIRED_REGIONS.filter((base) => {
      const left = found.get(REGION_IDS.indexOf(`${base}-left`))!;
      const right = found.get(REGION_IDS.indexOf(`${base}-right`))!;
      const most = Math.max(left.triangles, right.triangles);
      return Math.abs(left.triangles - right.triangles) > 2 + 0.02 * most || Math.abs(left.area / right.area - 1) > 0.01;
    });
    expect(unlike).toEqual([]);
    for (const id of MIDLINE_REGIONS) expect(Math.abs(entry.regions[id].center[0]), id).toBeLessThan(0.002);
  });

  it('is closed: every edge of the skin lies between two triangles', () => {
    const welded = new Map<string, number>();
    const weld = (v: number) => {
      const key = pointAt(skin, v).join();
      if (!welded.has(key)) welded.set(key, welded.size);
      return welded.get(key)!;
    };
    const uses = new Map<number, number>();
    for (let t = 0; t < skin.triangles.length; t += 3) {
      if (skin.region[4 * skin.triangles[t]!] === EYEBALL) continue;
      const corners = [0, 1, 2].map((corner) => weld(skin.triangles[t + corner]!));
      corners.forEach((a, i) => {
        const b = corners[(i + 1) % 3]!;
        const key = Math.min(a, b) * 2 ** 24 + Math.max(a, b);
        uses.set(key, (uses.get(key) ?? 0) + 1);
      });
    }
    expect([...uses.values()].filter((count) => count !== 2)).toEqual([]);
  });

  it('names a real neighbour beside every border, the same for a whole triangle', () => {
    const wrong: number[] = [];
    for (let t = 0; t < skin.triangles.length; t += 3) {
      const corners = [0, 1, 2].map((corner) => skin.triangles[t + corner]! * 4);
      const own = skin.region[corners[0]!]!;
      if (own === EYEBALL || !corners.some((at) => skin.region[at + 2] === 0)) continue;
      const neighbours = new Set(corners.map((at) => skin.region[at + 1]!));
      const [across] = neighbours;
      if (neighbours.size !== 1 || across === own || across! >= REGION_IDS.length) wrong.push(t / 3);
    }
    expect(wrong).toEqual([]);
  });

  it('anchors each region on its own skin, facing the way the manifest says', () => {
    const lost = (Object.keys(entry.regions) as RegionId[]).filter((id) => {
      const { anchor, normal }: { readonly anchor: Point; readonly normal: Point } = entry.regions[id];
      let best = Infinity;
      let nearest = -1;
      for (let v = 0; v < skin.positions.length / 3; v++) {
        const at = 3 * v;
        const dx = skin.positions[at]! - anchor[0];
        const dy = skin.positions[at + 1]! - anchor[1];
        const dz = skin.positions[at + 2]! - anchor[2];
        const distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (distance < best) [best, nearest] = [distance, v];
      }
      const facing = normal.reduce((sum, value, axis) => sum + (value * skin.normals[4 * nearest + axis]!) / 127, 0);
      return best > 0.0005 || REGION_IDS[skin.region[4 * nearest]!] !== id || facing < 0.3;
    });
    expect(lost).toEqual([]);
  });
});
