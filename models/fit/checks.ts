/**
 * What every point of a fit must fulfil: cover below the skin, space neither
 * crushed nor folded, left the mirror image of right. An empty list is a pass.
 */
import { length, subtract, type Vec3 } from '../kit/vector.ts';
import { determinant, type Warp } from '../kit/warp-shape.ts';
import { Worst, type Finding } from './findings.ts';
import type { Sample } from './fit.ts';
import type { Figure } from './landmarks.ts';

/** Least cover below the skin, mm. */
const LEAST_COVER = 2;
/**
 * Where skin lies on bone or tendon in life and in the picture: least cover
 * there, mm. Digits are only a centimetre thick, teeth lie behind thin lips; the rest is subcutaneous.
 */
const THIN: readonly { readonly id: RegExp; readonly least: number }[] = [
  { id: /teeth|phalan|metacarp|metatars|digit|hallucis|pollicis|lumbrical|interosse|finger|toe|hand|foot|plantar/, least: 0 },
  { id: /tibia|ulna|clavicle|scapula|sacrum|coccyx|mandible|skull|patella|fibula|calcan|achilles/, least: 1 },
];
/** Least change of volume; below it a structure is crushed or turned inside out. */
const LEAST_JACOBIAN = 0.15;
/** Greatest difference between a point's image and the mirrored image of its mirror point, mm. */
const MIRROR = 0.05;
const MIRROR_EVERY = 20;

/** Cover that a structure must keep, mm: what the fit is asked for, a little more than what the check asks. */
export function coverFor(id: string): { readonly wanted: number; readonly least: number } {
  const least = THIN.find((entry) => entry.id.test(id))?.least ?? LEAST_COVER;
  return { wanted: least + 0.5, least };
}

/** Checks every sample; the worst place of each kind per structure is reported. */
export function findingsOf(warp: Warp, figure: Figure, samples: readonly Sample[]): Finding[] {
  const worst = new Worst();
  for (const [i, { structure, point }] of samples.entries()) {
    const at = point.map(Math.round) as unknown as Vec3;
    const here = warp.at(point);
    const { least } = coverFor(structure);
    const { depth } = figure.skin.cover(here, Math.max(least, 1) + 6);
    if (depth < least) {
      const what = depth < 0 ? `${(-depth).toFixed(1)} mm outside the skin` : `only ${depth.toFixed(1)} mm below the skin (at least ${least})`;
      worst.note('cover', -depth, { structure, what, at });
    }
    const j = determinant(warp.jacobian(point));
    if (j < LEAST_JACOBIAN) worst.note('jacobian', -j, { structure, what: `space is crushed to ${j.toFixed(2)} of its volume`, at });
    // The map is mirrored by construction: a sample of the samples shows it.
    if (i % MIRROR_EVERY > 0) continue;
    const twin = warp.at([-point[0], point[1], point[2]]);
    const gap = length(subtract([-twin[0], twin[1], twin[2]], here));
    if (gap > MIRROR) worst.note('mirror', gap, { structure, what: `left and right differ by ${gap.toFixed(2)} mm`, at });
  }
  return worst.findings;
}
