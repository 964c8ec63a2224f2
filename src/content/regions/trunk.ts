/** Regions of the trunk. Layers are general anatomy, from the skin inwards; order only. */
import type { RegionRecord } from './record.ts';
import { bone, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

/** Records of the regions of the trunk, without names. */
export const trunk = {
  supraclavicular: {
    lead: {
      patient: 'The scalenes lie here. Under them are nerves and vessels of the arm, and the tip of the lung.',
      professional: 'The scalenes, with the brachial plexus, the subclavian vessels and the lung apex beneath.',
    },
    beneath: [
      skinAndFat,
      soft('Thin skin muscle', 'Platysma; omohyoid'),
      ...muscles('scalenus-anterior'),
      vessel('Artery and vein of the arm', 'Subclavian artery and vein', 'shoulder-lung-tip'),
      nerve('Nerves to the arm', 'Brachial plexus', 'shoulder-lung-tip'),
      ...muscles('scalenus-medius', 'scalenus-posterior'),
      bone('First rib', 'First rib'),
      organ('Lining and tip of the lung', 'Pleural cupula and lung apex', 'shoulder-lung-tip'),
    ],
    notes: [],
  },
  'front-of-chest': {
    lead: {
      patient: 'The muscle here is the pectoralis major. Under it are the ribs and the lung.',
      professional: 'Pectoralis major, over pectoralis minor, the ribs and the lung.',
    },
    beneath: [
      skin('Skin, fat and breast', 'Skin, subcutaneous fat and breast'),
      ...muscles('pectoralis-major'),
      vessel('Artery of the chest wall', 'Thoracoacromial artery', 'axilla-chest-vessels'),
      ...muscles('pectoralis-minor', 'subclavius'),
      bone('Ribs', 'Ribs and costal cartilages'),
      ...muscles('intercostals'),
      organ('Lining of the lung, and lung', 'Pleura and lung', 'pneumothorax'),
      organ('Heart, more to the left', 'Heart and pericardium, more to the left', 'sternum-heart'),
    ],
    notes: ['row-154', 'note-implant-chest'],
  },
  sternum: {
    lead: {
      patient: 'There is hardly any muscle here. Behind the bone lies the heart.',
      professional: 'Bone close under the skin; the heart and pericardium lie behind the sternum.',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      bone('Breastbone; in some people it has a hole', 'Sternum; a congenital sternal foramen in some people', 'sternum-heart'),
      organ('Edges of the lung linings', 'Anterior margins of the pleurae'),
      organ('Heart and its sac', 'Pericardium and heart', 'sternum-heart'),
    ],
    notes: ['row-154'],
  },
  'lateral-chest': {
    lead: {
      patient: 'The muscle here is the serratus anterior. It wraps around the ribs.',
      professional: 'Serratus anterior on the ribs, with latissimus dorsi behind it.',
    },
    beneath: [
      skinAndFat,
      ...muscles('latissimus-dorsi', 'external-oblique', 'serratus-anterior'),
      bone('Ribs', 'Ribs'),
      ...muscles('intercostals'),
      vessel('Vessels and nerves along the ribs', 'Intercostal vessels and nerves', 'thorax-wall'),
      organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'),
    ],
    notes: [],
  },
  interscapular: {
    lead: {
      patient: 'The middle trapezius lies over the rhomboids here. Under them are ribs and lung.',
      professional: 'Middle trapezius over the rhomboids; ribs, pleura and lung beneath.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'trapezius-middle',
        'trapezius-lower',
        'rhomboid-minor',
        'rhomboid-major',
        'serratus-posterior-superior',
        'iliocostalis-thoracis',
        'longissimus-thoracis',
        'multifidus',
      ),
      bone('Ribs and spine', 'Ribs and thoracic vertebrae'),
      ...muscles('intercostals'),
      vessel('Vessels and nerves along the ribs', 'Intercostal vessels and nerves', 'thorax-wall'),
      organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'),
      nerve('Spinal cord, in the midline', 'Spinal canal with the spinal cord, in the midline', 'spinal-canal'),
    ],
    notes: ['row-151', 'pneumothorax-scoliosis'],
  },
  'thoracic-back': {
    lead: {
      patient: 'The lower trapezius is here, and the latissimus dorsi. Under them run the long muscles of the back.',
      professional: 'Lower trapezius and latissimus dorsi over the thoracic erector spinae; ribs and lung beneath.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'trapezius-lower',
        'latissimus-dorsi',
        'serratus-posterior-inferior',
        'iliocostalis-thoracis',
        'longissimus-thoracis',
        'multifidus',
      ),
      bone('Ribs and spine', 'Ribs and thoracic vertebrae'),
      ...muscles('intercostals'),
      vessel('Vessels and nerves along the ribs', 'Intercostal vessels and nerves', 'thorax-wall'),
      organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'),
      nerve('Spinal cord, in the midline', 'Spinal canal with the spinal cord, in the midline', 'spinal-canal'),
    ],
    notes: ['row-151', 'pneumothorax-scoliosis'],
  },
  lumbar: {
    lead: {
      patient: 'Long back muscles run beside the spine here. The multifidus is the deepest.',
      professional: 'Iliocostalis and longissimus beside the spine, multifidus deepest, quadratus lumborum to the side.',
    },
    beneath: [
      skinAndFat,
      ...muscles('latissimus-dorsi', 'iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus'),
      bone('Low back bones', 'Lumbar vertebrae, with gaps between their arches'),
      nerve('Spinal canal, in the midline', 'Spinal canal, in the midline', 'spinal-canal'),
      ...muscles('quadratus-lumborum', 'psoas-major'),
      organ('Kidney, higher up', 'Kidney and its surroundings, in the upper part', 'flank-organs'),
    ],
    notes: ['row-150', 'row-151', 'row-152', 'spinal-canal-three-reasons', 'row-69', 'row-156'],
  },
  flank: {
    lead: {
      patient: 'Three flat belly muscles lie one on the other here. Behind them are organs.',
      professional: 'The three flat abdominal muscles, with quadratus lumborum at the back and organs behind.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'latissimus-dorsi',
        'external-oblique',
        'internal-oblique',
        'transversus-abdominis',
        'quadratus-lumborum',
      ),
      bone('Lowest ribs', 'Eleventh and twelfth ribs'),
      organ('Lower edge of the lung lining', 'Pleural recess at the twelfth rib', 'flank-organs'),
      organ('Kidney', 'Kidney', 'flank-organs'),
      organ(
        'Liver on the right; spleen and bowel on the left',
        'Liver (right); spleen and colon (left); peritoneum',
        'flank-organs',
      ),
    ],
    notes: ['row-69', 'row-156'],
  },
  'upper-abdomen': {
    lead: {
      patient: 'The belly muscles lie here. Behind them are the liver, stomach, spleen and bowel.',
      professional: 'Rectus abdominis and the flat abdominal muscles, with liver, stomach, spleen and bowel behind.',
    },
    beneath: [
      skinAndFat,
      ...muscles('external-oblique', 'rectus-abdominis', 'internal-oblique', 'transversus-abdominis'),
      organ('Lining of the belly', 'Peritoneum', 'belly-organs'),
      organ('Liver, stomach, spleen and bowel', 'Liver, stomach, spleen and bowel', 'belly-organs'),
    ],
    notes: ['row-69', 'row-156'],
  },
  'lower-abdomen': {
    lead: {
      patient: 'The belly muscles lie here. Behind them are bowel, bladder and, in women, the womb.',
      professional: 'Rectus abdominis and the flat abdominal muscles, with bowel, bladder and, in women, uterus behind.',
    },
    beneath: [
      skinAndFat,
      ...muscles('external-oblique', 'rectus-abdominis', 'internal-oblique', 'transversus-abdominis'),
      organ('Lining of the belly', 'Peritoneum', 'belly-organs'),
      organ('Bowel, bladder and, in women, womb', 'Bowel, bladder and, in women, uterus', 'belly-organs'),
      ...muscles('psoas-major', 'iliacus'),
      bone('Pelvis and spine', 'Ilium and lumbar vertebrae'),
    ],
    notes: ['row-69', 'row-156'],
  },
  pubic: {
    lead: {
      patient: 'The belly muscles end here, on the bone at the front of the pelvis.',
      professional: 'The lower end of rectus abdominis, on the pubic bones.',
    },
    beneath: [
      skinAndFat,
      ...muscles('rectus-abdominis'),
      bone('Bone at the front of the pelvis', 'Pubic bones and symphysis'),
      organ('Bladder', 'Urinary bladder'),
    ],
    notes: ['row-69', 'row-156'],
  },
  sacral: {
    lead: {
      patient: 'The lower end of the deep back muscles lies here, on the bone.',
      professional: 'The lower end of multifidus on the sacrum, with the edge of gluteus maximus.',
    },
    beneath: [
      skinAndFat,
      ...muscles('gluteus-maximus', 'multifidus'),
      bone('Base of the spine', 'Sacrum, with its openings'),
      nerve('Nerves in the sacral canal', 'Sacral canal with its nerve roots', 'spinal-canal'),
    ],
    notes: ['row-150', 'row-151', 'row-152', 'spinal-canal-three-reasons', 'row-69', 'row-156'],
  },
} as const satisfies Record<string, RegionRecord>;
