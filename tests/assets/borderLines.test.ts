/** The borders of both bodies, found twice: by the app's tables, and by the plainest means there is. */
import { describe, expect, it } from 'vitest';
import { findBorderLines } from '#scene/borderLines.ts';
import { readSkin } from './readSkin.ts';

describe.each(['feminine', 'masculine'] as const)('the border lines, %s', (form) => {
  it('are all edges between two regions, each once, with the right region on either side', async () => {
    const { positions: points, triangles: index, region } = await readSkin(new URL(`../../public/models/${form}.glb`, import.meta.url).pathname);
    const vertices = points.length / 3;
    const every = (component: number): Uint8Array => Uint8Array.from({ length: vertices }, (_, v) => region[4 * v + component]!);
    const regions = every(0);
    const lines = findBorderLines({ index, points, regions, distances: every(2) });

    const place = (vertex: number): string => points.subarray(3 * vertex, 3 * vertex + 3).join();
    const wanted = new Set<string>();
    const walked = new Map<string, number>();
    for (let i = 0; i < index.length; i++) {
      const [a, b] = [index[i]!, index[i % 3 === 2 ? i - 2 : i + 1]!];
      if (region[4 * a + 2] !== 0 || region[4 * b + 2] !== 0) continue;
      const other = walked.get(`${place(b)} ${place(a)}`);
      walked.set(`${place(a)} ${place(b)}`, regions[a]!);
      if (other !== undefined && other !== regions[a]) wanted.add(`${place(a)} ${place(b)} ${regions[a]} ${other}`);
    }
    const found = Array.from({ length: lines.sides.length / 2 }, (_, edge) => {
      const [from, to] = [lines.points.subarray(6 * edge, 6 * edge + 3), lines.points.subarray(6 * edge + 3, 6 * edge + 6)];
      return `${from.join()} ${to.join()} ${lines.sides[2 * edge]} ${lines.sides[2 * edge + 1]}`;
    });
    expect(found.length).toBeGreaterThan(5000);
    expect(found.length).toBe(wanted.size);
    expect(found.filter((line) => !wanted.has(line))).toEqual([]);
  });
});
