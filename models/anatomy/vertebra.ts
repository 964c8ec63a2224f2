/**
 * Turns one row of figures into a thoracic or lumbar vertebra: a drum for the
 * body; pedicles, articular pillars with the lamina, transverse and spinous
 * process as plates and cones round the canal. Half is typed (the right, x < 0);
 * the field is symmetric. Rows are absolute: one template scaled along the
 * spine would double the error.
 */
import type { Ball } from '../kit/field.ts';
import type { DrumEnd, FieldShape } from './types.ts';

/** Edge of a body's end in the midline: back z y, front z y, and half the width of that end. */
export type End = readonly [backZ: number, backY: number, frontZ: number, frontY: number, halfWidth: number];
type Point = readonly [x: number, y: number, z: number];

/** One vertebra, millimetres. */
export interface VertebraRow {
  readonly upper: End;
  readonly lower: End;
  /** x of its middle, y of its upper and of its lower border. */
  readonly pedicle: readonly [x: number, top: number, bottom: number];
  /** Tips of the articular processes. */
  readonly superior: Point;
  readonly inferior: Point;
  /** Tip of the transverse (costal) process and its half-height there. */
  readonly transverse: readonly [x: number, y: number, z: number, radius: number];
  /** Where the lamina closes the canal behind, in the midline: z of its front, y of its borders. */
  readonly lamina: readonly [z: number, top: number, bottom: number];
  /** Spinous process half-way and at its tip: z, y of its borders. */
  readonly spine: readonly [z: number, top: number, bottom: number, tipZ: number, tipTop: number, tipBottom: number];
}

/** What all vertebrae of one part of the spine share: half-thicknesses and the like, millimetres. */
export interface VertebraForm {
  /** Superellipse exponent of the body's outline, and the share of its half-width lost in the middle. */
  readonly exponent: number;
  readonly waist: number;
  readonly pedicle: number;
  readonly pillar: number;
  /** Half the width of the articular pillars. */
  readonly pillarWidth: number;
  /** How much further forwards the inner edge of the upper facet lies than its outer edge: facets that face inwards. */
  readonly turn: number;
  readonly lamina: number;
  readonly spine: number;
  /** Half-thickness of the spinous process where the laminae run into it: much more than further back where they meet like a roof. */
  readonly spineRoot: number;
  readonly spineTip: number;
  /** How far back along the first half of the spinous process the laminae's roof reaches. */
  readonly roof: number;
  readonly transverseRoot: number;
  /** Where the transverse process springs from: 0 the pillar, 1 the body. */
  readonly transverseForward: number;
}

export const THORACIC: VertebraForm = {
  exponent: 2.9,
  waist: 0.1,
  pedicle: 3,
  pillar: 2.5,
  pillarWidth: 3,
  turn: 0,
  lamina: 2.5,
  spine: 2.4,
  spineRoot: 4.2,
  spineTip: 2.1,
  roof: 0.75,
  transverseRoot: 4.8,
  transverseForward: 0,
};

export const LUMBAR: VertebraForm = {
  exponent: 2.6,
  waist: 0.12,
  pedicle: 4,
  pillar: 3.2,
  pillarWidth: 2.5,
  turn: 4,
  lamina: 2.8,
  spine: 2.5,
  spineRoot: 3.2,
  spineTip: 3,
  roof: 0.35,
  transverseRoot: 4,
  transverseForward: 0.45,
};

const mean = (a: number, b: number): number => (a + b) / 2;

/** An end as the drum wants it. */
export function drumEnd([backZ, backY, frontZ, frontY, halfWidth]: End): DrumEnd {
  const [y, z] = [mean(backY, frontY), mean(backZ, frontZ)];
  return { centre: [0, y, z], side: [-halfWidth, y, z], front: [0, frontY, frontZ] };
}

/** Builds the shape of a row; `below` is the neighbour that it keeps a joint's gap from. */
export function vertebra(row: VertebraRow, form: VertebraForm, below?: string): FieldShape {
  const [px, pTop, pBottom] = row.pedicle;
  const [sx, sy, sz] = row.superior;
  const [ix, iy, iz] = row.inferior;
  const [tx, ty, tz, tRadius] = row.transverse;
  const [lz, lTop, lBottom] = row.lamina;
  const [mz, mTop, mBottom, ez, eTop, eBottom] = row.spine;
  const p = form.pedicle;
  const w = form.pillarWidth;
  const back = mean(row.upper[0], row.lower[0]) + 4;
  const parsX = mean(sx, ix);
  const parsZ = mean(sz, iz);
  const parsY = mean(sy, iy);
  // The lamina's plate lies behind the front that the row gives.
  const arch = lz - form.lamina;
  const r = form.pillar;
  const root = Math.max(form.transverseRoot, tRadius);
  const ridgeZ = arch + (mz - arch) * form.roof;
  const ridgeTop = lTop + (mTop - lTop) * form.roof;
  const ridgeBottom = lBottom + (mBottom - lBottom) * form.roof;
  const rootX = parsX - 2 + (px - parsX) * form.transverseForward;
  const rootZ = parsZ + (back - parsZ) * form.transverseForward;
  return {
    kind: 'field',
    symmetric: true,
    step: 1,
    smooth: 4,
    error: 0.3,
    triangles: 700,
    ...(below === undefined ? {} : { mates: [below] }),
    parts: [
      { solid: { type: 'drum', lower: drumEnd(row.lower), upper: drumEnd(row.upper), waist: form.waist, hollow: 1, exponent: form.exponent, edge: 2.8 } },
      {
        solid: {
          type: 'plate',
          along: 2,
          across: 3,
          grid: [
            [[px, Math.min(pTop, row.upper[1]) - p - 0.5, back, p], [px, pTop - p - 1, mean(back, parsZ), p], [parsX, pTop - p, parsZ + 1, p]],
            [[px, pBottom + p - 1, back, p], [px, pBottom + p + 1, mean(back, parsZ), p], [parsX, pBottom + p - 1, parsZ + 1, p]],
          ],
        },
        k: 5,
      },
      {
        solid: {
          type: 'plate',
          along: 6,
          across: 5,
          grid: [
            [[sx - w * 0.7, sy - r, sz - form.turn, r * 0.9], [sx + w * 0.7, sy - r, sz + form.turn, r * 0.9], [-4.5, lTop - 1, arch, form.lamina], [0, lTop - 2.5, arch - 1, form.lamina]],
            [[parsX - w, parsY, parsZ, r], [parsX + w, parsY, parsZ, r], [-5, mean(lTop, lBottom), arch, form.lamina], [0, mean(lTop, lBottom), arch - 1, form.lamina]],
            [[ix - w * 0.6, iy + r, iz, r * 0.9], [ix + w * 0.8, iy + r, iz, r * 0.9], [-4.5, lBottom + 3, arch - 1, form.lamina], [0, lBottom + 2.5, arch - 2, form.lamina]],
          ],
        },
        k: 3.5,
      },
      // The roof: from the pillars back and down to the ridge that the spinous process is.
      {
        solid: {
          type: 'plate',
          along: 3,
          across: 4,
          grid: [
            [[parsX + w, sy - 3 * r, parsZ - 0.5, form.lamina], [-4.5, mean(lTop, mTop) - 2, mean(arch, ridgeZ) + 1, form.lamina], [0, ridgeTop - form.spine, ridgeZ, form.spine]],
            [[ix + w * 0.8, iy + r + 2, iz, form.lamina * 0.9], [-5, mean(lBottom, ridgeBottom) + 1, mean(arch, ridgeZ), form.lamina], [0, ridgeBottom + form.spine, ridgeZ, form.spine]],
          ],
        },
        k: 3,
      },
      {
        solid: {
          type: 'tube',
          balls: [
            [rootX, ty + 1, rootZ, root],
            [mean(rootX, tx), ty + 0.5, mean(rootZ, tz), mean(root, tRadius) * 0.88],
            [tx + tRadius * 0.8, ty, tz, tRadius],
          ],
        },
        k: 5,
      },
      {
        solid: {
          type: 'plate',
          along: 2,
          across: 5,
          grid: [
            [[0, lTop - form.spineRoot - 1, arch, form.spineRoot], [0, mTop - form.spine, mz, form.spine], [0, eTop - form.spineTip - 1, ez + form.spineTip + 1, form.spineTip]],
            [[0, lBottom + form.spineRoot, arch - 1, form.spineRoot], [0, mBottom + form.spine, mz, form.spine], [0, eBottom + form.spineTip, ez + form.spineTip, form.spineTip]],
          ],
        },
        k: 5,
      },
    ],
  };
}

/** How far a disc reaches into the hollow of each end, mm. */
const DISC_OVERLAP = 0.6;

/** What the ends of the bodies do not say of a disc, mm. */
export interface DiscForm {
  /** How far its side bulges beyond the rims of the bodies; negative where it keeps behind them. */
  readonly bulge: number;
  /** How far its two hind corners reach behind the middle of its back, beside the canal, towards the heads of the ribs; 0: an oval. */
  readonly corners: number;
}

/**
 * The disc between the lower end of one body and the upper end of the next: a
 * drum that bulges a little, square to the mean of the two ends (a drum's own
 * axis runs from centre to centre, which leans too much where it is so short).
 */
export function disc(above: End, below: End, { bulge, corners }: DiscForm): FieldShape {
  const [backZ, backY, frontZ, frontY, halfWidth] = above.map((value, i) => mean(value, below[i]!)) as unknown as End;
  const depth = Math.hypot(frontZ - backZ, frontY - backY);
  const upZ = -(frontY - backY) / depth;
  const upY = (frontZ - backZ) / depth;
  const gap = (mean(above[1], above[3]) - mean(below[1], below[3])) * upY + (mean(above[0], above[2]) - mean(below[0], below[2])) * upZ;
  const end = (way: number): DrumEnd =>
    drumEnd([backZ - upY * bulge + upZ * way, backY + upZ * bulge + upY * way, frontZ + upY * bulge + upZ * way, frontY - upZ * bulge + upY * way, halfWidth + bulge]);
  const half = gap / 2 + DISC_OVERLAP;
  const corner = (share: number, back: number): Ball => [-halfWidth * share, backY + upZ * back, backZ - upY * back, half];
  return {
    kind: 'field',
    symmetric: true,
    step: 1.6,
    smooth: 2,
    error: 0.5,
    triangles: 112,
    parts: [
      { solid: { type: 'drum', lower: end(-half), upper: end(half), waist: -0.03, edge: 1, exponent: 2.6 } },
      ...(corners > 0 ? [{ solid: { type: 'cone', a: corner(0.4, -4), b: corner(0.6, corners - half) } as const, k: 2 }] : []),
    ],
  };
}
