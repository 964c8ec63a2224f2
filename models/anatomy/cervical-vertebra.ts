/**
 * Turns one row of figures into a typical cervical vertebra: drum with
 * uncinate edges, sloping articular pillars, the transverse process as a loop
 * round its foramen, forked spine. Half is typed (the right, x < 0).
 */
import type { FieldShape } from './types.ts';
import { drumEnd, type End } from './vertebra.ts';

type Point = readonly [x: number, y: number, z: number];

/** One vertebra, millimetres. */
export interface CervicalRow {
  readonly upper: End;
  readonly lower: End;
  /** Top of the uncinate edge. */
  readonly uncus: Point;
  /** Outer and inner x of the articular pillar; y and z of its upper and of its lower end. */
  readonly pillar: readonly [outer: number, inner: number, topY: number, topZ: number, bottomY: number, bottomZ: number];
  /** Loop of the transverse process: root at the body, anterior tubercle, posterior tubercle. */
  readonly root: Point;
  readonly anterior: Point;
  readonly posterior: Point;
  /** Centre of the foramen for the vertebral artery. */
  readonly foramen: readonly [x: number, z: number];
  /** Lamina half-way (x = -8): upper border y, z, lower border y, z. In the midline: z of its front, y of its borders. */
  readonly lamina: readonly [topY: number, topZ: number, bottomY: number, bottomZ: number, midZ: number, midTop: number, midBottom: number];
  /** Spinous process half-way (z, borders), at its tip (z, borders), and how far each prong lies from the midline; 0 is not forked. */
  readonly spine: readonly [z: number, top: number, bottom: number, tipZ: number, tipTop: number, tipBottom: number, fork: number];
}

const PILLAR = 3.2;
const BAR = 2;
const LAMINA = 2.1;
const SPINE = 2.2;
/** The same where the laminae run into it. */
const SPINE_ROOT = 3.2;
const FORAMEN = 2.3;

const mean = (a: number, b: number): number => (a + b) / 2;

/** Builds the shape of a row; `below` is the neighbour that it keeps a joint's gap from. */
export function cervicalVertebra(row: CervicalRow, below: string): FieldShape {
  const [outer, inner, topY, topZ, bottomY, bottomZ] = row.pillar;
  const [ux, uy, uz] = row.uncus;
  const bodyY = mean(row.upper[3], row.lower[1]);
  const middle = [mean(outer, inner), mean(topY, bottomY), mean(topZ, bottomZ)] as const;
  const [lTopY, lTopZ, lBottomY, lBottomZ, midZ, midTop, midBottom] = row.lamina;
  const [sz, sTop, sBottom, ez, eTop, eBottom, fork] = row.spine;
  const [fx, fz] = row.foramen;
  const arch = midZ - LAMINA;
  const tipY = mean(eTop, eBottom);
  const tipRadius = Math.min((eTop - eBottom) / 2, 2.7);
  return {
    kind: 'field',
    symmetric: true,
    step: 0.9,
    error: 0.3,
    triangles: 700,
    mates: [below],
    parts: [
      { solid: { type: 'drum', lower: drumEnd(row.lower), upper: drumEnd(row.upper), waist: 0.06, hollow: 0.8, exponent: 2.6, edge: 2 } },
      { solid: { type: 'cone', a: [ux, uy - 1.5, uz, 1.5], b: [ux + 1, mean(uy, bodyY) - 1, uz, 2.5] }, k: 2.5 },
      // Pedicle
      { solid: { type: 'cone', a: [-9, bodyY + 2, row.upper[0] + 3, 3.2], b: [inner - 2, middle[1] + 1, mean(topZ, middle[2]) + 1, 3.2] }, k: 3 },
      {
        solid: {
          type: 'plate',
          along: 4,
          across: 3,
          grid: [
            // Thinner and shorter at the outer edge: else the pillar is a box.
            [[outer + 0.5, topY - 2, topZ - 0.5, PILLAR * 0.72], [middle[0], topY, topZ, PILLAR], [inner, topY - 0.5, topZ, PILLAR * 0.9]],
            [[outer - 0.5, middle[1], middle[2] - 0.5, PILLAR * 0.8], [middle[0], middle[1], middle[2], PILLAR], [inner, middle[1], middle[2], PILLAR]],
            [[outer + 0.5, bottomY + 1.5, bottomZ, PILLAR * 0.72], [middle[0], bottomY, bottomZ, PILLAR], [inner, bottomY + 0.5, bottomZ, PILLAR * 0.9]],
          ],
        },
        k: 2.5,
      },
      {
        solid: {
          type: 'plate',
          along: 3,
          across: 5,
          grid: [
            [[middle[0] + 3, middle[1] + 2, middle[2] - 1, LAMINA], [-8, lTopY - LAMINA, lTopZ - 1, LAMINA], [0, midTop - LAMINA, arch, LAMINA]],
            [[middle[0] + 3, middle[1] - 3, middle[2] - 3, LAMINA], [-8, lBottomY + LAMINA, lBottomZ - 1, LAMINA], [0, midBottom + LAMINA, arch - 1, LAMINA]],
          ],
        },
        k: 2.5,
      },
      {
        solid: {
          type: 'tube',
          balls: [
            [-9, row.root[1], row.root[2] - 2, BAR],
            [...row.root, BAR],
            [...row.anterior, BAR],
            [...row.posterior, BAR + 0.4],
            [outer + 2, middle[1] + 1, middle[2] + 1, BAR + 0.6],
          ],
        },
        k: 2,
      },
      {
        solid: {
          type: 'plate',
          along: 2,
          across: 4,
          grid: [
            [[0, midTop - SPINE_ROOT, arch, SPINE_ROOT], [0, sTop - SPINE, sz, SPINE], [0, tipY + 0.5, ez + 6, SPINE]],
            [[0, midBottom + SPINE_ROOT, arch, SPINE_ROOT], [0, sBottom + SPINE, sz, SPINE], [0, tipY - 0.5, ez + 6, SPINE]],
          ],
        },
        k: 5,
      },
      { solid: { type: 'cone', a: [0, tipY + 1, ez + 7, SPINE + 0.7], b: [-fork, tipY, ez + tipRadius, tipRadius] }, k: 2 },
    ],
    cuts: [{ type: 'cone', a: [fx, topY + 6, fz, FORAMEN], b: [fx, bottomY - 8, fz, FORAMEN] }],
  };
}
