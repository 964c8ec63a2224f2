/**
 * How a region is authored: where on the skin its seeds lie.
 *
 * A region has no drawn outline. It has seeds, and its border runs where a
 * neighbour's seeds are equally near (along the skin). Seeds are lines that
 * follow a bone, so one rule fits every body that brings its own joints.
 */

/**
 * A point of a seed line, found by looking from a bone's axis outwards to the skin:
 * how far along the axis (0 = first joint, 1 = second; may lie outside), the
 * direction around it in degrees (0 front, 90 lateral, 180 back, -90 medial),
 * and optionally how far the look tilts towards the second joint, in degrees.
 *
 * "Front" is where the body faces, for axes that run forwards (feet) it is up.
 * On midline axes "lateral" is the subject's left.
 */
export type SeedPoint = readonly [along: number, azimuth: number, tilt?: number];

/** Seed lines around one axis. */
export interface Seeds {
  /** Two joints, without side; a paired joint means the one on the left. */
  readonly axis: readonly [from: string, to: string];
  /** Polylines; a line of one point is a point. */
  readonly lines: readonly (readonly SeedPoint[])[];
  /**
   * Which crossing of the skin counts. The first way out, usually; the last on the
   * head, where mouth and nostrils are folded into the skin; `across` is the skin
   * opposite, where the look enters the body again (from the arm to the armpit).
   */
  readonly exit?: 'first' | 'last' | 'across';
  /**
   * On the flat of the trunk the look goes straight `forwards` or `backwards`, and the
   * second number of a point says how far aside it starts, as a share of the shoulder
   * joint's distance from the midline: a blade lies equally far out on a deep and on a
   * shallow chest, but not at the same azimuth.
   */
  readonly look?: 'forwards' | 'backwards';
}

/** One region's rule, written for the left side. */
export interface Rule {
  readonly seeds: readonly Seeds[];
  /** Head start in mm on a body 1.7 m tall: pushes the border away by half of it. */
  readonly weight?: number;
}
