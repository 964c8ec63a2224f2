/** Thigh, knee, leg and foot. On the foot's axis azimuth 0 is the back of the foot, 180 the sole. */
import type { Rule } from './rule.ts';

const THIGH = ['hip', 'knee'] as const;
const LEG = ['knee', 'ankle'] as const;
const FOOT = ['ankle', 'ball'] as const;
const TOES = ['ball', 'toe'] as const;

export const LOWER_LIMB = {
  'front-of-thigh': { seeds: [{ axis: THIGH, lines: [[[0.12, 28], [0.8, 40], [0.8, -40], [0.42, -34], [0.12, 28]]] }] },
  'outer-thigh': { seeds: [{ axis: THIGH, lines: [[[0.22, 65], [0.22, 110], [0.95, 115], [0.95, 65], [0.22, 65]]] }] },
  'inner-thigh': { seeds: [{ axis: THIGH, lines: [[[0.27, -70], [0.27, -120], [0.8, -120], [0.8, -65], [0.42, -62], [0.27, -70]]] }] },
  'back-of-thigh': { seeds: [{ axis: THIGH, lines: [[[0.3, 135], [0.3, 220], [0.8, 220], [0.8, 135], [0.3, 135]]] }] },
  'front-of-knee': { seeds: [{ axis: LEG, lines: [[[-0.1, -38], [-0.1, 42], [0.08, 42], [0.08, -38], [-0.1, -38]]] }] },
  'inner-knee': { seeds: [{ axis: LEG, lines: [[[-0.1, -65], [-0.1, -115], [0.08, -115], [0.08, -65], [-0.1, -65]]] }] },
  'popliteal-fossa': { seeds: [{ axis: LEG, lines: [[[-0.1, 145], [-0.1, 215], [0.07, 215], [0.07, 145], [-0.1, 145]]] }] },
  'fibular-head': { weight: -8, seeds: [{ axis: LEG, lines: [[[0.07, 102], [0.12, 102]]] }] },
  shin: { seeds: [{ axis: LEG, lines: [[[0.18, -15], [0.18, 55], [0.85, 50], [0.85, -15], [0.18, -15]]] }] },
  'inner-leg': { seeds: [{ axis: LEG, lines: [[[0.18, -50], [0.18, -100], [0.85, -110], [0.85, -50], [0.18, -50]]] }] },
  'outer-leg': { seeds: [{ axis: LEG, lines: [[[0.2, 85], [0.2, 115], [0.85, 122], [0.85, 80], [0.2, 85]]] }] },
  calf: { seeds: [{ axis: LEG, lines: [[[0.16, 135], [0.16, 230], [0.62, 230], [0.62, 135], [0.16, 135]]] }] },
  achilles: { seeds: [{ axis: LEG, lines: [[[0.74, 170], [0.74, 190], [0.95, 190], [0.95, 170], [0.74, 170]]] }] },
  'medial-ankle': { seeds: [{ axis: LEG, lines: [[[0.95, -70], [0.95, -120], [1.05, -120], [1.05, -70], [0.95, -70]]] }] },
  'lateral-ankle': { seeds: [{ axis: LEG, lines: [[[0.95, 75], [0.95, 125], [1.05, 125], [1.05, 75], [0.95, 75]]] }] },
  heel: { seeds: [{ axis: LEG, lines: [[[1.1, 130], [1.1, 230]], [[1, 140, 62], [1, 220, 62]], [[1, 180, 80]]] }] },
  sole: { seeds: [{ axis: FOOT, lines: [[[0.42, 155], [0.42, 205], [0.7, 210], [1.1, 220], [1.1, 140], [0.42, 155]]] }] },
  'dorsum-of-foot': { seeds: [{ axis: FOOT, lines: [[[0.35, -55], [0.35, 50], [1, 62], [1, -55], [0.35, -55]]] }] },
  toes: { seeds: [{ axis: TOES, exit: 'last', lines: [[[0.4, -90], [0.4, 90], [0.4, 270]], [[0.6, -90], [0.6, 90], [0.6, 270]], [[0.22, 75], [0.32, 75]], [[0.22, 100], [0.32, 100]]] }] },
} as const satisfies Record<string, Rule>;
