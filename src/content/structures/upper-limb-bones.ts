/** Bones of the shoulder girdle, the arm and the hand. */
import { each, type StructureRecord } from './record.ts';

/** Records of the bones of the upper limb, without names. */
export const upperLimbBones = {
  clavicle: {
    what: {
      patient: 'The bone from the breastbone to the shoulder. The tip of the lung rises behind its inner end.',
      professional: 'Strut between sternum and scapula. Behind its medial third lie the pleural cupula and the subclavian vessels.',
    },
    near: ['shoulder-lung-tip'],
    sources: ['anatomy', 'w5', 'w6', 'w7', 'w8', 'w9'],
  },
  scapula: {
    what: {
      patient: 'The flat bone at the back of the shoulder. It can be thin or have a hole, so it is no sure shield for the lung.',
      professional: 'Flat bone on the back of the rib cage. Its blade can be thin or have a foramen: no sure shield for the pleura.',
    },
    near: ['pneumothorax', 'thorax-wall'],
    sources: ['anatomy'],
  },
  humerus: {
    what: {
      patient: 'The long bone of the upper arm. One nerve winds around its back. The funny-bone nerve runs behind the bump at the inner elbow.',
      professional: 'Long bone of the arm. The radial nerve winds around its shaft in the spiral groove; the ulnar nerve runs behind its medial epicondyle.',
    },
    near: ['arm-radial-nerve', 'elbow-median-ulnar'],
    sources: ['anatomy'],
  },
  radius: {
    what: {
      patient: 'The forearm bone on the side of the thumb. It rolls around the other one when you turn your palm down.',
      professional: 'Lateral bone of the forearm; it rolls around the ulna in pronation. Supinator wraps its upper end, with the deep branch of the radial nerve within.',
    },
    near: ['elbow-radial-nerve'],
    sources: ['anatomy'],
  },
  ulna: {
    what: {
      patient: 'The forearm bone on the side of the little finger. Its upper end is the tip of the elbow.',
      professional: 'Medial bone of the forearm. Its olecranon is the point of the elbow, where triceps ends.',
    },
    sources: ['anatomy'],
  },
  ...each(['scaphoid', 'trapezium'], {
    what: {
      patient: 'One of the eight small bones of the wrist, below the thumb. It is part of the wall of the carpal tunnel.',
      professional: 'Carpal bone of the radial side. Its tubercle holds the roof of the carpal tunnel, in which the median nerve runs; the radial artery crosses beside it.',
    },
    family: 'carpals',
    near: ['wrist-nerves'],
    sources: ['anatomy'],
  }),
  ...each(['pisiform', 'hamate'], {
    what: {
      patient: 'One of the eight small bones of the wrist, below the little finger. A nerve and an artery of the hand pass beside it.',
      professional: 'Carpal bone of the ulnar side. Ulnar nerve and artery pass between pisiform and hook of hamate (Guyon’s canal).',
    },
    family: 'carpals',
    near: ['wrist-nerves'],
    sources: ['anatomy'],
  }),
  ...each(['lunate', 'triquetrum', 'trapezoid', 'capitate'], {
    what: {
      patient: 'One of the eight small bones of the wrist. Together they are the floor of the carpal tunnel.',
      professional: 'Carpal bone; part of the arch that is the floor of the carpal tunnel.',
    },
    family: 'carpals',
    sources: ['anatomy'],
  }),
  ...each(['metacarpal-1', 'metacarpal-2', 'metacarpal-3', 'metacarpal-4', 'metacarpal-5'], {
    what: {
      patient: 'One of the five long bones of the palm, from the wrist to the knuckle.',
      professional: 'One of the five metacarpal bones, from carpus to knuckle; the interossei lie between them.',
    },
    family: 'metacarpals',
    sources: ['anatomy'],
  }),
  'thumb-phalanges': {
    what: {
      patient: 'The two bones of the thumb, from the knuckle to the tip.',
      professional: 'Proximal and distal phalanx, drawn as one structure.',
    },
    family: 'finger-bones',
    sources: ['anatomy'],
  },
  ...each(['index-finger-phalanges', 'middle-finger-phalanges', 'ring-finger-phalanges', 'little-finger-phalanges'], {
    what: {
      patient: 'The three bones of this finger, from the knuckle to the tip.',
      professional: 'Proximal, middle and distal phalanx, drawn as one structure.',
    },
    family: 'finger-bones',
    sources: ['anatomy'],
  }),
} as const satisfies Record<string, StructureRecord>;
