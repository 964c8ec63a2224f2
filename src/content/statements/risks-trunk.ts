/** Statements of the risks of the trunk below the chest: flank, spinal canal, belly. */
import type { Statement } from '../types.ts';

export const risksTrunk = {
  // --- Flank (RZ7) ---------------------------------------------------------------
  'flank-organs-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Below the last rib the kidney lies behind the back muscles. The lowest part of the lung lining comes down to here too.',
      professional: 'Kidney and pleural recess lie deep to the muscles below rib 12; liver on the right, spleen and colon on the left, peritoneum in front.',
    },
    sources: ['P13', 'w7', 'w8', 'anatomy'],
  },
  'flank-organs-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle that goes past the muscle can reach the kidney, the bowel or the lung lining.',
      professional: 'A needle that passes quadratus lumborum or the paraspinal muscles laterally can reach kidney, pleura, liver, spleen or colon.',
    },
    sources: ['anatomy'],
  },
  'flank-organs-bone': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A study on bodies tested whether bone stops the needle beside the upper low back. It did not for 22% of needles near the midline, and not for 44% of needles farther out.',
      professional: 'Cadavers, level of the first lumbar vertebra: 22% of needles met no bone nearer the midline, 44% of needles met none at the position farthest from it.',
    },
    sources: ['P52'],
  },
  'flank-organs-breath': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'When you breathe in deeply, the lung comes down further. The length of the last rib differs from person to person.',
      professional: 'Medially the pleura dips below rib 12, variably; deep inspiration lowers the lung, and the length of rib 12 varies.',
    },
    sources: ['w7', 'w8', 'P13'],
  },
  'flank-organs-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician picks a place with bone behind it, or looks with ultrasound. How you lie helps too. Some do not needle here.',
      professional: 'Target chosen over bone, positioning, imaging, or no needling.',
    },
    sources: ['P52', 'anatomy'],
  },
  'organ-number-misscoped': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Page A gives 1 in 200,000 for organ damage. The same number is used elsewhere for all serious events in acupuncture. So it is probably not about organs.',
      professional: 'Page A’s 1 in 200,000 equals the rate of all serious acupuncture events quoted from White 2004 (4 pneumothoraces, 2 broken needles in 1.1 million treatments): probably mis-scoped.',
    },
    sources: ['S0', 'P5', 'editors'],
    figures: ['a-organ', 'white-serious'],
    contradictions: ['X14'],
  },
  'organ-chinese-review': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review of Chinese reports found 479 cases of harm from acupuncture, 14 of them deaths. A collapsed lung was named most often.',
      professional: 'Chinese-language review of acupuncture: 479 cases, 14 deaths, pneumothorax most frequent. Cases without a denominator.',
    },
    sources: ['P75'],
  },

  // --- Spinal canal (RZ8) -----------------------------------------------------------
  'spinal-canal-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The spinal canal lies under the muscles beside the spine. There are gaps between the bones that cover it.',
      professional: 'Interlaminar gaps, closed only by ligamentum flavum, lead into the spinal canal with its epidural vessels.',
    },
    sources: ['anatomy'],
  },
  'spinal-canal-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'Bleeding inside the canal after dry needling has been reported at least twice. In one person arms and legs went weak, and surgery helped.',
      professional: 'Epidural haematoma after dry needling: one from C2 to T2 with quadriparesis that resolved after decompression, and another case.',
    },
    sources: ['P54', 'P55'],
  },
  'spinal-canal-reach': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In one body given to science, a needle could enter the canal between the chest and the low back.',
      professional: 'One cadaver, ultrasound: a needle passed ligamentum flavum into the canal at the thoracolumbar junction.',
    },
    sources: ['P53'],
  },
  'spinal-canal-stroke': {
    kind: 'warning-sign',
    claim: 'research',
    text: {
      patient: 'Bleeding in the neck part of the canal can look like a stroke. Tell the doctors that you had needling.',
      professional: 'Cervical epidural haematoma after acupuncture can mimic stroke, so the history of needling matters.',
    },
    sources: ['P85'],
  },
  'spinal-canal-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician relies on the feel of bone as a stop. Where that bone is missing or out of place, the stop is missing too.',
      professional: 'The clinician relies on a bony backstop. Spina bifida, laminectomy and scoliosis are conditions in which it is missing or displaced.',
    },
    sources: ['S2', 'P53', 'anatomy'],
    contradictions: ['X13'],
  },
  'spinal-canal-three-reasons': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'Page C has three reasons not to needle the low back. One is spina bifida. One is a spine that curves to the side. One is surgery that took bone away.',
      professional: 'Page C’s three low-back exclusions (spina bifida, moderate scoliosis, laminectomy or laminotomy) all concern the bony backstop. The link is our reading.',
    },
    sources: ['S2', 'anatomy', 'editors'],
    contradictions: ['X13'],
  },

  // --- Belly (RZ19) --------------------------------------------------------------------
  'belly-organs-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The gut lies right behind the belly muscles. In thin people the wall between them is thin.',
      professional: 'Peritoneum and bowel lie directly behind the abdominal wall, close in thin people; liver, spleen, bladder and uterus in their places.',
    },
    sources: ['P68', 'anatomy'],
  },
  'belly-organs-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle that goes through the belly wall can hurt the gut or an organ. Germs can get in.',
      professional: 'Perforation of bowel, bleeding from liver or spleen, injury of bladder or uterus, peritonitis.',
    },
    sources: ['anatomy'],
  },
  'belly-organs-no-use': {
    kind: 'indication',
    claim: 'our-note',
    text: {
      patient: 'None of the three clinic pages names a complaint that is treated on the belly.',
      professional: 'None of the three clinic pages names an indication for the abdominal wall.',
    },
    sources: ['S0', 'S1', 'S2', 'editors'],
  },
  'belly-organs-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician lifts the belly wall away from the gut, or leaves the place out.',
      professional: 'The wall is lifted or the needle kept along it, or the place is avoided.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, Statement>;
