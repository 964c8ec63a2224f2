/** All checks of how what lies under the skin lies to each other: the layers of the chest on both sides, and the joints. */
import type { Warp } from '../kit/warp-shape.ts';
import { borderFindings } from './borders.ts';
import { chestRays } from './chest-rays.ts';
import { chestOf } from './chest.ts';
import type { Finding } from './findings.ts';
import { Inside, type Shown } from './inside.ts';
import { jointFindings } from './joint-checks.ts';
import { layerOrderFindings } from './layer-order.ts';

export interface InsideReport {
  readonly findings: readonly Finding[];
  /** Rays through the chest that met the lung, and those that met all layers in order. */
  readonly rays: number;
  readonly complete: number;
}

/** The reference's frame as it is: for checking the tables themselves. */
export const UNMOVED: Warp = {
  at: (point) => point,
  jacobian: () => [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
};

/**
 * Checks a frame: `shown` is what `warp` has made of `reference`, structure by
 * structure, vertex by vertex; metres.
 */
export function insideReport(shown: readonly Shown[], reference: readonly Shown[], warp: Warp): InsideReport {
  const halves = (['right', 'left'] as const).map((half) => {
    const chest = chestOf(new Inside(half, shown, reference));
    const { findings, rays, complete } = chestRays(chest);
    return { rays, complete, findings: [...layerOrderFindings(chest), ...findings, ...borderFindings(chest, warp)] };
  });
  const joints = jointFindings(new Inside('right', shown, reference), new Inside('right', reference, reference));
  const sum = (pick: (half: (typeof halves)[number]) => number): number => halves.reduce((total, half) => total + pick(half), 0);
  return { findings: [...halves.flatMap((half) => half.findings), ...joints], rays: sum((half) => half.rays), complete: sum((half) => half.complete) };
}
