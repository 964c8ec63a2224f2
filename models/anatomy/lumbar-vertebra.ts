/**
 * Turns one row of figures into a lumbar vertebra: drum, pedicles, upper
 * articular processes that embrace the vertebra above, a lamina that runs down
 * into the lower ones and back into the spinous process, blades at the side.
 * Half is typed (the right, x < 0); the field is symmetric.
 */
import type { FieldShape } from './types.ts';
import { drumEnd, type VertebraRow } from './vertebra.ts';

const PEDICLE = 4;
/** Half-thicknesses of the articular processes, the lamina, the spinous process at its root, in its middle and at its tip, mm. */
const FACET = 2.5;
const LAMINA = 2.9;
const SPINE = { root: 3.6, middle: 2.5, tip: 3.2 } as const;
/** Least half-thickness of the transverse process, by how much it is thinner than half its height at the tip, and half its height at the root, mm. */
const BLADE = { least: 2.1, thinner: 2.2, root: 5 } as const;

const mean = (a: number, b: number): number => (a + b) / 2;

/** Builds the shape of a row; `below` is the neighbour that it keeps a joint's gap from. */
export function lumbarVertebra(row: VertebraRow, below?: string): FieldShape {
  const [px, pTop, pBottom] = row.pedicle;
  const [sx, sy, sz] = row.superior;
  const [ix, iy, iz] = row.inferior;
  const [tx, ty, tz, tRadius] = row.transverse;
  const [lz, lTop, lBottom] = row.lamina;
  const [mz, mTop, mBottom, ez, eTop, eBottom] = row.spine;
  const back = mean(row.upper[0], row.lower[0]) + 4;
  const arch = lz - LAMINA;
  const pedicleY = mean(pTop, pBottom);
  // The isthmus between upper and lower process.
  const neck = [mean(sx, ix) + 0.5, mean(pBottom, mean(lTop, lBottom)), mean(sz, arch)] as const;
  const thickness = Math.max(BLADE.least, tRadius - BLADE.thinner);
  // What the half-thickness leaves of half the height.
  const half = Math.max(tRadius + 0.4 - thickness, 1.2);
  const rootY = mean(ty, pedicleY);
  return {
    kind: 'field',
    symmetric: true,
    step: 1,
    smooth: 4,
    error: 0.3,
    triangles: 700,
    ...(below === undefined ? {} : { mates: [below] }),
    parts: [
      { solid: { type: 'drum', lower: drumEnd(row.lower), upper: drumEnd(row.upper), waist: 0.12, hollow: 1, exponent: 2.6, edge: 2.8 } },
      // Pedicle
      {
        solid: {
          type: 'plate',
          along: 2,
          across: 3,
          grid: [
            [[px, Math.min(pTop, row.upper[1]) - PEDICLE - 0.5, back, PEDICLE], [px, pTop - PEDICLE, mean(back, sz), PEDICLE], [sx, pTop - PEDICLE, sz + 3, 3]],
            [[px, pBottom + PEDICLE - 1, back, PEDICLE], [px, pBottom + PEDICLE, mean(back, sz), PEDICLE], [mean(sx, neck[0]), pBottom + PEDICLE, sz + 1, 3]],
          ],
        },
        k: 4,
      },
      // Upper articular process: a shell that faces inwards, its thick back edge the mamillary process.
      {
        solid: {
          type: 'plate',
          along: 3,
          across: 4,
          grid: [
            [[sx + 3, sy - 4, sz + 4, FACET * 0.8], [sx - 1.5, sy - FACET, sz, FACET], [sx - 1, sy - FACET - 1.5, sz - 4, FACET * 1.15]],
            [[sx + 2.5, pedicleY, sz + 4, FACET], [sx - 1, pedicleY, sz - 0.5, FACET * 1.1], [sx + 1, pedicleY - 1, sz - 4.5, FACET]],
          ],
        },
        k: 3,
      },
      // Isthmus and lower articular process
      {
        solid: {
          type: 'plate',
          along: 5,
          across: 2,
          grid: [
            [[mean(sx, neck[0]) - 1, pedicleY - 1, sz - 1, 3], [sx + 4.5, pedicleY - 1, sz - 2, 2.8]],
            [[neck[0] - 1.5, neck[1], neck[2], 3], [neck[0] + 3.5, neck[1], neck[2] - 1, 3]],
            [[ix - 2.5, mean(lBottom, iy) + 2, mean(arch, iz), 2.9], [ix + 3.5, mean(lBottom, iy) + 3, mean(arch, iz) - 1, 2.9]],
            [[ix - 2, iy + FACET, iz, FACET], [ix + 2, iy + FACET, iz, FACET]],
          ],
        },
        k: 3,
      },
      // Lamina, leaning back and down like a tile
      {
        solid: {
          type: 'plate',
          along: 4,
          across: 4,
          grid: [
            [[neck[0], neck[1] + 2, neck[2], LAMINA], [-6, lTop - 3, arch + 1, LAMINA], [0, lTop - 3, arch - 1, LAMINA]],
            [[ix + 1, lBottom + 1, mean(arch, iz) - 0.5, LAMINA], [-6, lBottom + 4, arch - 2, LAMINA], [0, lBottom + 3, arch - 3, LAMINA]],
          ],
        },
        k: 3,
      },
      // Transverse process: a blade, broad at its root
      {
        solid: {
          type: 'plate',
          along: 2,
          across: 5,
          grid: [
            [[px - 2, rootY + BLADE.root, mean(back, sz), 3], [mean(px, tx) - 1, ty + half + 1, mean(mean(back, sz), tz), thickness], [tx + thickness, ty + half, tz, thickness]],
            [[px - 2, rootY - BLADE.root, mean(back, sz), 3], [mean(px, tx) - 1, ty - half - 1, mean(mean(back, sz), tz), thickness], [tx + thickness + 1, ty - half + 1, tz, thickness]],
          ],
        },
        k: 3,
      },
      // Spinous process, thick along its lower and back edge
      {
        solid: {
          type: 'plate',
          along: 3,
          across: 5,
          grid: [
            [[0, lTop - SPINE.root - 1, arch, SPINE.root], [0, mTop - SPINE.middle, mz, SPINE.middle], [0, eTop - SPINE.tip, ez + SPINE.tip + 1, SPINE.tip - 0.6]],
            [[0, lBottom + SPINE.root + 1, arch - 1, SPINE.root], [0, mBottom + SPINE.middle, mz, SPINE.middle + 0.3], [0, eBottom + SPINE.tip + 0.5, ez + SPINE.tip, SPINE.tip + 0.6]],
          ],
        },
        k: 4,
      },
    ],
  };
}
