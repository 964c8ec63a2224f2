/** The spinal cord, the brachial plexus and the nerves of the limbs. */
import type { StructureRecord } from './record.ts';

/** Records of the nerves, without names. */
export const nerves = {
  'spinal-cord': {
    what: {
      patient: 'The thick cord of nerves that joins brain and body. It runs inside the bones of the spine and ends at the top of the low back.',
      professional: 'From the foramen magnum to the upper lumbar spine, in the spinal canal, behind the vertebral bodies.',
    },
    sources: ['anatomy'],
  },
  'greater-occipital-nerve': {
    what: {
      patient: 'A nerve that feels for the back of the head. It comes up through the deep muscles of the neck.',
      professional: 'Posterior branch of C2. It turns up around obliquus capitis inferior and passes semispinalis capitis to the skin of the occiput.',
    },
    near: ['upper-neck-cord'],
    sources: ['anatomy'],
  },
  'brachial-plexus': {
    what: {
      patient: 'The bundle of nerves of the arm. It runs from the neck, between two muscles and under the collarbone, to the armpit.',
      professional: 'From the anterior branches of C5–T1, between scalenus anterior and medius, over the first rib and under the clavicle into the axilla.',
    },
    sources: ['anatomy'],
  },
  'median-nerve': {
    what: {
      patient: 'A nerve of the forearm and hand. It runs in front of the elbow and through the carpal tunnel to the thumb and the next fingers.',
      professional: 'Along the brachial artery to the cubital fossa, between the heads of pronator teres, between the finger flexors and through the carpal tunnel.',
    },
    sources: ['anatomy'],
  },
  'ulnar-nerve': {
    what: {
      patient: 'The nerve that you hit when you knock your funny bone. It runs behind the bump of the inner elbow and on to the little finger.',
      professional: 'Behind the medial epicondyle, under flexor carpi ulnaris, and past the pisiform through Guyon’s canal.',
    },
    sources: ['anatomy'],
  },
  'radial-nerve': {
    what: {
      patient: 'It lifts the wrist and the fingers. It winds around the back of the upper arm bone and splits at the outer elbow.',
      professional: 'In the spiral groove of the humerus, then between brachialis and brachioradialis, where it divides; its superficial branch runs on under brachioradialis.',
    },
    sources: ['anatomy'],
  },
  'deep-branch-of-radial-nerve': {
    what: {
      patient: 'A branch that lifts the fingers. It goes through the muscle that is needled for tennis elbow.',
      professional: 'Through supinator, around the neck of the radius, to the extensors of the forearm.',
    },
    sources: ['anatomy'],
  },
  'femoral-nerve': {
    what: {
      patient: 'It makes the knee straight. It crosses the groin beside the main artery of the leg.',
      professional: 'Between psoas and iliacus, then lateral to the femoral artery in the femoral triangle.',
    },
    sources: ['anatomy'],
  },
  'sciatic-nerve': {
    what: {
      patient: 'The thickest nerve of the body. It leaves the pelvis in the buttock, mostly under the piriformis, and runs down the back of the thigh.',
      professional: 'Leaves the pelvis below piriformis, in some people through or above it; runs deep to gluteus maximus and the hamstrings and divides above the knee.',
    },
    sources: ['anatomy'],
  },
  'tibial-nerve': {
    what: {
      patient: 'It runs from the back of the thigh through the hollow of the knee and deep in the calf. Then it passes behind the inner ankle to the sole.',
      professional: 'Through the popliteal fossa, deep to soleus with the posterior tibial artery, behind the medial malleolus into the plantar nerves.',
    },
    sources: ['anatomy'],
  },
  'common-fibular-nerve': {
    what: {
      patient: 'It lifts the foot. It winds around the bone just below the outer knee, close under the skin.',
      professional: 'Along biceps femoris to the neck of the fibula, where it lies near the surface and divides into its superficial and deep branches.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, StructureRecord>;
