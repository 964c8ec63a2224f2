/** Bones of the hip, the leg and the foot. */
import { each, type StructureRecord } from './record.ts';

/** Records of the bones of the lower limb, without names. */
export const lowerLimbBones = {
  'hip-bone': {
    what: {
      patient: 'One half of the pelvis, with the socket of the hip joint. The thick nerve of the leg leaves the pelvis behind it.',
      professional: 'Ilium, ischium and pubis, fused; it holds the acetabulum. The sciatic nerve leaves through its greater sciatic notch.',
    },
    near: ['buttock-nerves'],
    sources: ['anatomy'],
  },
  femur: {
    what: {
      patient: 'The long bone of the thigh, the longest of the body.',
      professional: 'From hip to knee. Gluteal muscles and piriformis end on its greater trochanter.',
    },
    sources: ['anatomy'],
  },
  patella: {
    what: {
      patient: 'The kneecap. It lies inside the tendon of the big thigh muscle.',
      professional: 'Sesamoid bone in the tendon of quadriceps femoris.',
    },
    sources: ['anatomy'],
  },
  tibia: {
    what: {
      patient: 'The shin bone, the strong one of the two bones of the lower leg. The nerve and artery of the sole pass behind its lower end.',
      professional: 'Medial bone of the leg. Tibial nerve and posterior tibial artery pass behind its malleolus.',
    },
    near: ['ankle-sole-nerves'],
    sources: ['anatomy'],
  },
  fibula: {
    what: {
      patient: 'The thin bone on the outer side of the lower leg. A nerve that lifts the foot winds around it just below the knee.',
      professional: 'Lateral bone of the leg. The common fibular nerve winds around its neck.',
    },
    near: ['fibular-nerve'],
    sources: ['anatomy'],
  },
  calcaneus: {
    what: {
      patient: 'The bone of the heel. The Achilles tendon pulls on it, and the band of the sole starts from it.',
      professional: 'The calcaneal tendon ends on its tuberosity; plantar fascia and short muscles of the sole start there.',
    },
    family: 'tarsals',
    sources: ['anatomy'],
  },
  talus: {
    what: {
      patient: 'The bone between the lower leg and the heel bone. No muscle is fixed to it.',
      professional: 'Between tibia, fibula and calcaneus; no muscle attaches to it.',
    },
    family: 'tarsals',
    sources: ['anatomy'],
  },
  ...each(['navicular', 'cuboid', 'medial-cuneiform', 'intermediate-cuneiform', 'lateral-cuneiform'], {
    what: {
      patient: 'One of the five small bones of the middle of the foot. They shape its arch.',
      professional: 'Tarsal bone of the midfoot, part of its arches.',
    },
    family: 'tarsals',
    sources: ['anatomy'],
  }),
  ...each(['metatarsal-1', 'metatarsal-2', 'metatarsal-3', 'metatarsal-4', 'metatarsal-5'], {
    what: {
      patient: 'One of the five long bones of the foot, from its middle to the ball.',
      professional: 'One of the five metatarsal bones, from tarsus to toe.',
    },
    family: 'metatarsals',
    sources: ['anatomy'],
  }),
  'big-toe-phalanges': {
    what: {
      patient: 'The two bones of the big toe.',
      professional: 'Proximal and distal phalanx, drawn as one structure.',
    },
    family: 'toe-bones',
    sources: ['anatomy'],
  },
  ...each(['second-toe-phalanges', 'third-toe-phalanges', 'fourth-toe-phalanges', 'little-toe-phalanges'], {
    what: {
      patient: 'The three small bones of this toe.',
      professional: 'Proximal, middle and distal phalanx, drawn as one structure.',
    },
    family: 'toe-bones',
    sources: ['anatomy'],
  }),
} as const satisfies Record<string, StructureRecord>;
