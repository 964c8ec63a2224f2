/**
 * Arm and hand, palm forwards: on the forearm and hand front is the flexor side
 * and lateral is the thumb's side.
 */
import type { Rule } from './rule.ts';

const ARM = ['shoulder', 'elbow'] as const;
const FOREARM = ['elbow', 'wrist'] as const;
const HAND = ['wrist', 'middle-1'] as const;

/** A line all the way round. */
const ring = (along: number): [number, number][] => [0, 60, 120, 180, 240, 300, 360].map((azimuth) => [along, azimuth]);

export const UPPER_LIMB = {
  'shoulder-front': { seeds: [{ axis: ARM, lines: [[[0.02, -15], [0.02, 25], [0.3, 25], [0.3, -15], [0.02, -15]]] }] },
  'shoulder-side': { seeds: [{ axis: ARM, lines: [[[0.05, 60], [0.05, 115], [0.35, 105], [0.35, 65], [0.05, 60]]] }] },
  'shoulder-back': { seeds: [{ axis: ARM, lines: [[[0.02, 145], [0.02, 190], [0.3, 185], [0.3, 145], [0.02, 145]]] }] },
  'upper-arm-front': { seeds: [{ axis: ARM, lines: [[[0.55, -65], [0.55, 60], [0.8, 60], [0.8, -60], [0.55, -65]]] }] },
  'upper-arm-back': { seeds: [{ axis: ARM, lines: [[[0.55, 110], [0.55, 245], [0.78, 245], [0.78, 115], [0.55, 110]]] }] },
  'cubital-fossa': { seeds: [{ axis: FOREARM, lines: [[[-0.04, -30], [-0.04, 30], [0.12, 25], [0.12, -25], [-0.04, -30]]] }] },
  'lateral-elbow': { seeds: [{ axis: FOREARM, lines: [[[-0.05, 65], [-0.05, 110], [0.1, 110], [0.1, 60], [-0.05, 65]]] }] },
  'medial-elbow': { seeds: [{ axis: FOREARM, lines: [[[-0.04, -65], [-0.04, -108], [0.1, -108], [0.1, -65], [-0.04, -65]]] }] },
  'ulnar-groove': { seeds: [{ axis: FOREARM, lines: [[[-0.06, -132], [0.02, -132]]] }] },
  'back-of-elbow': { seeds: [{ axis: FOREARM, lines: [[[-0.08, 135], [-0.08, 200], [0.06, 195], [0.06, 140], [-0.08, 135]]] }] },
  'forearm-flexor': { seeds: [{ axis: FOREARM, lines: [[[0.22, 30], [0.22, -110], [0.84, -110], [0.84, 50], [0.22, 30]]] }] },
  'forearm-extensor': { seeds: [{ axis: FOREARM, lines: [[[0.2, 80], [0.2, 205], [0.84, 220], [0.84, 95], [0.2, 80]]] }] },
  'volar-wrist': { seeds: [{ axis: FOREARM, lines: [[[0.95, -60], [0.95, 60], [1.02, 60], [1.02, -60], [0.95, -60]]] }] },
  'dorsal-wrist': { seeds: [{ axis: FOREARM, lines: [[[0.95, 120], [0.95, 240], [1.02, 240], [1.02, 120], [0.95, 120]]] }] },
  palm: { seeds: [{ axis: HAND, lines: [[[0.45, -12], [0.6, 5], [0.8, 40], [0.85, 0], [0.85, -50], [0.45, -12]]] }] },
  thenar: { seeds: [{ axis: HAND, lines: [[[0.25, 15], [0.4, 30], [0.5, 50], [0.35, 60], [0.2, 40]]] }] },
  hypothenar: { seeds: [{ axis: HAND, lines: [[[0.2, -30], [0.5, -45], [0.65, -70], [0.5, -75], [0.2, -50]]] }] },
  'dorsum-of-hand': { seeds: [{ axis: HAND, lines: [[[0.25, 130], [0.25, 235], [0.8, 250], [0.8, 120], [0.25, 130]]] }] },
  thumb: { seeds: [
    { axis: ['thumb-2', 'thumb-3'], lines: [ring(0.5)] },
    { axis: ['thumb-3', 'thumb-4'], lines: [ring(0.5)] },
  ] },
  fingers: { seeds: (['index', 'middle', 'ring', 'little'] as const).flatMap((finger) => [
    { axis: [`${finger}-1`, `${finger}-2`] as const, lines: [ring(0.75)] },
    { axis: [`${finger}-2`, `${finger}-3`] as const, lines: [ring(0.5)] },
  ]) },
} satisfies Record<string, Rule>;
