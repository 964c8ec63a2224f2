/** Statements that the steps under the skin need beside those of the risks. */
import type { Statement } from '../types.ts';

export const insideNotes = {
  'inside-upper-neck-place': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The place is at the top of the neck, just below the skull, left and right of the middle.',
      professional: 'The suboccipital region: below the occipital bone, on either side of the midline.',
    },
    sources: ['anatomy'],
  },
  'inside-upper-neck-muscles': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Large neck muscles lie on top. Under them lie small ones that join the two top bones of the neck and the skull.',
      professional:
        'Trapezius, splenius and semispinalis capitis cover the suboccipital muscles: rectus capitis posterior major and minor, obliquus capitis superior and inferior.',
    },
    sources: ['anatomy'],
  },
  'inside-upper-neck-vessels': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'An artery to the brain lies on the top bone of the neck.',
      professional: 'The vertebral artery crosses the posterior arch of C1 in the floor of the suboccipital triangle.',
    },
    sources: ['anatomy'],
  },
  'inside-upper-neck-nerve': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'A nerve to the back of the head runs through the muscles here.',
      professional: 'The greater occipital nerve passes through semispinalis capitis.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, Statement>;
