/**
 * Where a drawing shows more, or less, than its name says: told in words beside
 * the picture, for muscles of the content too.
 */
import type { MuscleId } from '../ids.ts';
import type { Reading } from '../types.ts';
import type { allStructureNames } from './names.ts';

/** What is drawn, by structure; structures that are just what their name says are left out. */
export const drawnHere: Readonly<Partial<Record<MuscleId | keyof typeof allStructureNames, Reading>>> = {
  'tensor-fasciae-latae': {
    patient: 'The muscle, and the band that goes on from it down the outer thigh.',
    professional: 'The muscle with the iliotibial tract.',
  },
  soleus: { patient: 'The muscle, and the Achilles tendon.', professional: 'The muscle with the calcaneal tendon.' },
  'palmaris-longus': {
    patient: 'The muscle, and the sheet of sinew in the palm.',
    professional: 'The muscle with the palmar aponeurosis.',
  },
  'thenar-muscles': {
    patient: 'Three short muscles of the thumb, as one.',
    professional: 'Abductor pollicis brevis, flexor pollicis brevis and opponens pollicis, as one.',
  },
  'hypothenar-muscles': {
    patient: 'Three short muscles of the little finger, as one.',
    professional: 'Abductor, short flexor and opponens of the little finger, as one.',
  },
  'interossei-of-hand': {
    patient: 'All the small muscles between the bones of the palm, as one.',
    professional: 'Dorsal and palmar interossei, as one.',
  },
  intercostals: {
    patient: 'All the muscles between the ribs, as one thin layer.',
    professional: 'External and internal intercostals, as one thin layer.',
  },
  multifidus: {
    patient: 'Its part from the base of the spine up to the upper chest.',
    professional: 'Its sacral to upper thoracic part; the cervical part is left out.',
  },
  'obturator-internus': {
    patient: 'The muscle, and the two small ones beside its tendon.',
    professional: 'The muscle with the superior and inferior gemellus.',
  },
  sacrum: { patient: 'The bone, and the tailbone.', professional: 'The sacrum with the coccyx.' },
  trachea: { patient: 'The windpipe, and its two main branches.', professional: 'The trachea with the main bronchi.' },
  'radial-nerve': {
    patient: 'The nerve, and its branch under the skin of the forearm.',
    professional: 'The nerve with its superficial branch; its deep branch is a structure of its own.',
  },
  'thoracic-aorta': {
    patient: 'The artery from the heart over its arch down to the belly.',
    professional: 'Ascending aorta, arch and descending part.',
  },
};
