/**
 * Head and neck.
 *
 * Along the axis head to head-top: chin -0.36, mouth -0.14, base of the nose 0,
 * eyes 0.24, brow 0.37, hairline about 0.75. The ear spans 0 to 0.3.
 * Along neck to head: root of the neck about -0.3, hyoid 0.7.
 */
import type { Rule } from './rule.ts';

const HEAD = ['head', 'head-top'] as const;
const NECK = ['neck', 'head'] as const;

export const HEAD_NECK = {
  'top-of-head': { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.6, 0, 52], [0.6, 45, 54], [0.6, 90, 58], [0.6, 135, 54], [0.6, 180, 52]]] }] },
  forehead: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.46, 0], [0.45, 36], [0.6, 42], [0.72, 30], [0.75, 0]]] }] },
  nose: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.31, 0], [0.06, 0], [0.04, 8]]] }] },
  'mouth-and-chin': { seeds: [{ axis: HEAD, exit: 'last', lines: [[[-0.06, 0], [-0.09, 14], [-0.16, 22], [-0.28, 20], [-0.36, 0]]] }] },
  occiput: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.14, 180], [0.16, 150], [0.4, 142], [0.66, 150], [0.7, 180]]] }] },
  'side-of-head': { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.22, 124], [0.4, 128], [0.68, 125], [0.76, 90], [0.7, 66], [0.6, 70], [0.46, 95], [0.36, 112], [0.22, 124]]] }] },
  temple: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.3, 58], [0.44, 60], [0.44, 72], [0.3, 72], [0.3, 58]]] }] },
  eye: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.31, 16], [0.33, 28], [0.3, 40], [0.2, 38], [0.18, 28], [0.22, 16]]] }] },
  cheek: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.08, 26], [0.1, 46], [0, 48], [-0.1, 36], [0, 24], [0.08, 26]]] }] },
  jaw: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.14, 66], [0, 66], [-0.2, 54], [-0.28, 40]], [[0.12, 76], [-0.12, 72]]] }] },
  ear: { weight: 4, seeds: [{ axis: HEAD, exit: 'last', lines: [[[0.02, 90], [0.15, 88], [0.28, 92], [0.28, 100], [0.15, 100]]] }] },
  suboccipital: { seeds: [{ axis: HEAD, exit: 'last', lines: [[[-0.02, 172], [-0.02, 140], [-0.16, 138], [-0.18, 172], [-0.02, 172]]] }] },
  'back-of-neck': { seeds: [{ axis: NECK, lines: [[[0.4, 174], [0.4, 140], [0, 142], [-0.2, 174], [0.4, 174]]] }] },
  'side-of-neck': { seeds: [{ axis: NECK, lines: [[[0.95, 105], [0.5, 70], [0.15, 46], [-0.05, 22]], [[0.85, 120], [0.3, 112], [0.12, 84]]] }] },
  'front-of-neck': { seeds: [{ axis: NECK, lines: [[[0.42, 0], [0.44, 30], [0.2, 24], [0, 6], [0, 0]]] }] },
} as const satisfies Record<string, Rule>;
