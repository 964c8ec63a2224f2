/** Bones and teeth of the head. */
import { each, type StructureRecord } from './record.ts';

/** Records of the head, without names. */
export const head = {
  skull: {
    what: {
      patient: 'The bones of the head, drawn as one: brain case and face. A wide hole in its base lets the spinal cord through.',
      professional: 'Brain case, face and base, drawn as one bone. The foramen magnum opens on brainstem and spinal cord.',
    },
    near: ['upper-neck-cord'],
    sources: ['anatomy'],
  },
  mandible: {
    what: {
      patient: 'The bone of the lower jaw. The chewing muscles pull on it.',
      professional: 'Lower jaw. Temporalis ends on its coronoid process, masseter on its ramus and angle.',
    },
    sources: ['anatomy'],
  },
  'hyoid-bone': {
    what: {
      patient: 'A small bone at the top of the throat, under the tongue. It hangs between muscles and touches no other bone.',
      professional: 'Above the larynx, held by muscles and ligaments without a joint. The carotid arteries lie at its sides.',
    },
    near: ['front-neck-vessels'],
    sources: ['anatomy'],
  },
  ...each(['upper-teeth', 'lower-teeth'], {
    what: {
      patient: 'One row of teeth. The wisdom teeth are left out.',
      professional: 'One dental arcade, from the central incisor to the second molar on each side.',
    },
    family: 'teeth',
    sources: ['anatomy'],
  }),
} as const satisfies Record<string, StructureRecord>;
