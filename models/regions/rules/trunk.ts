/**
 * Trunk, front and back, and the hip.
 *
 * Along the axis pelvis to neck: pubic symphysis -0.1, top of the sacrum 0.12,
 * iliac crest 0.2, navel 0.23, twelfth rib 0.36, xiphoid 0.55, lower angle of the
 * scapula (T7) 0.61, its spine (T3) 0.84, notch of the sternum 0.87, T1 0.93.
 */
import type { Rule } from './rule.ts';

const TRUNK = ['pelvis', 'neck'] as const;
const CLAVICLE = ['clavicle', 'shoulder'] as const;
const ARM = ['shoulder', 'elbow'] as const;
const THIGH = ['hip', 'knee'] as const;

export const TRUNK_RULES = {
  sternum: { seeds: [{ axis: TRUNK, look: 'forwards', lines: [[[0.85, 0], [0.84, 0.045], [0.58, 0.035], [0.56, 0]]] }] },
  sacral: { seeds: [{ axis: TRUNK, look: 'backwards', lines: [[[0.115, 0], [0.115, 0.16], [0.01, 0.02]]] }] },
  pubic: { seeds: [{ axis: TRUNK, lines: [[[-0.045, 0], [-0.055, 10], [-0.14, 0], [-0.1, 0, -50], [0, 0, -85]]] }] },
  supraclavicular: { seeds: [{ axis: CLAVICLE, lines: [[[0.14, 66], [0.48, 68], [0.44, 82], [0.3, 86], [0.14, 66]]] }] },
  'front-of-chest': { seeds: [
    { axis: CLAVICLE, lines: [[[0.25, 36], [0.55, 38]]] },
    { axis: TRUNK, look: 'forwards', lines: [[[0.79, 0.16], [0.79, 0.5], [0.72, 0.62], [0.6, 0.66], [0.52, 0.58], [0.555, 0.26], [0.6, 0.16], [0.79, 0.16]]] },
  ] },
  'lateral-chest': { seeds: [{ axis: TRUNK, lines: [[[0.585, 72], [0.585, 96], [0.42, 98], [0.42, 72], [0.585, 72]]] }] },
  interscapular: { seeds: [{ axis: TRUNK, look: 'backwards', lines: [[[0.9, 0.05], [0.89, 0.25], [0.635, 0.24], [0.63, 0.05], [0.9, 0.05]]] }] },
  'thoracic-back': { seeds: [{ axis: TRUNK, look: 'backwards', lines: [[[0.58, 0.05], [0.58, 0.56], [0.42, 0.54], [0.385, 0.05], [0.58, 0.05]]] }] },
  'upper-abdomen': { seeds: [{ axis: TRUNK, lines: [[[0.51, 5], [0.38, 52], [0.26, 56], [0.26, 5], [0.51, 5]]] }] },
  'lower-abdomen': { seeds: [{ axis: TRUNK, lines: [[[0.21, 5], [0.21, 58], [0.1, 56], [-0.01, 14], [0.01, 5], [0.21, 5]]] }] },
  flank: { seeds: [{ axis: TRUNK, lines: [[[0.34, 74], [0.34, 100], [0.24, 100], [0.22, 74], [0.34, 74]]] }] },
  lumbar: { seeds: [{ axis: TRUNK, look: 'backwards', lines: [[[0.335, 0.05], [0.335, 0.46], [0.23, 0.46], [0.17, 0.3], [0.165, 0.05], [0.335, 0.05]]] }] },
  'upper-trapezius': { seeds: [{ axis: CLAVICLE, lines: [[[0.32, 110], [0.6, 106], [0.76, 102]], [[0.22, 138], [0.5, 142], [0.78, 140]]] }] },
  scapula: { seeds: [{ axis: TRUNK, look: 'backwards', lines: [[[0.86, 0.43], [0.84, 0.74], [0.72, 0.74], [0.645, 0.48], [0.68, 0.43], [0.86, 0.43]]] }] },
  axilla: { weight: -2, seeds: [
    { axis: ARM, lines: [[[0.36, -70], [0.36, -110]]] },
    { axis: ARM, exit: 'across', lines: [[[0.36, -70], [0.36, -110]]] },
  ] },
  buttock: { seeds: [
    { axis: TRUNK, look: 'backwards', lines: [[[0.13, 0.42], [0.11, 0.32], [-0.02, 0.2], [-0.15, 0.12], [-0.15, 0.5]]] },
    { axis: TRUNK, lines: [[[0.13, 130], [0.02, 124], [-0.1, 124]]] },
  ] },
  'lateral-hip': { seeds: [{ axis: TRUNK, lines: [[[0.15, 82], [0.15, 112], [-0.06, 104], [-0.06, 80], [0.15, 82]]] }] },
  groin: { seeds: [{ axis: THIGH, lines: [[[-0.04, 26], [0.1, -36], [0.24, -20], [-0.04, 26]]] }] },
} as const satisfies Record<string, Rule>;
