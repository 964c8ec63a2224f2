/** Regions of the trunk. Layers are general anatomy, from the skin inwards; order only. */
import { breastbone, costalCartilages, lumbarVertebrae, pleuraAndLung, pleurae, ribs, thoracicVertebrae } from './families.ts';
import type { RegionRecord } from './record.ts';
import { bone, drawn, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

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
      ...muscles('trapezius-upper', 'scalenus-anterior'),
      drawn(vessel('Artery and vein of the arm', 'Subclavian artery and vein', 'shoulder-lung-tip'), 'subclavian-artery', 'subclavian-vein'),
      drawn(nerve('Nerves to the arm', 'Brachial plexus', 'shoulder-lung-tip'), 'brachial-plexus'),
      ...muscles('scalenus-medius', 'scalenus-posterior', 'serratus-anterior'),
      drawn(bone('First rib', 'First rib'), 'rib-1'),
      ...muscles('intercostals'),
      drawn(organ('Lining and tip of the lung', 'Pleural cupula and lung apex', 'shoulder-lung-tip'), ...pleuraAndLung),
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
      drawn(bone('Ribs', 'Ribs and costal cartilages'), ...ribs, ...costalCartilages),
      ...muscles('intercostals'),
      drawn(organ('Lining of the lung, and lung', 'Pleura and lung', 'pneumothorax'), ...pleuraAndLung),
      drawn(organ('Heart, more to the left', 'Heart and pericardium, more to the left', 'sternum-heart'), 'heart'),
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
      drawn(soft('Edges of the chest muscles', 'Sternal origins of pectoralis major'), 'pectoralis-major'),
      drawn(bone('Breastbone; in some people it has a hole', 'Sternum; a congenital sternal foramen in some people', 'sternum-heart'), ...breastbone),
      drawn(organ('Edges of the lung linings', 'Anterior margins of the pleurae'), ...pleurae),
      drawn(organ('Heart and its sac', 'Pericardium and heart', 'sternum-heart'), 'heart'),
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
      drawn(bone('Ribs', 'Ribs'), ...ribs),
      ...muscles('intercostals'),
      vessel('Vessels and nerves along the ribs', 'Intercostal vessels and nerves', 'thorax-wall'),
      drawn(organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'), ...pleuraAndLung),
    ],
    notes: [],
  },
  interscapular: {
    lead: {
      patient: 'The middle and lower trapezius lie over the rhomboids here. Under them are ribs and lung.',
      professional: 'Middle and lower trapezius over the rhomboids; ribs, pleura and lung beneath.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'trapezius-lower',
        'trapezius-middle',
        'rhomboid-minor',
        'rhomboid-major',
        'serratus-posterior-superior',
        'iliocostalis-thoracis',
        'longissimus-thoracis',
        'multifidus',
      ),
      drawn(bone('Ribs and spine', 'Ribs and thoracic vertebrae'), ...ribs, ...thoracicVertebrae),
      ...muscles('intercostals'),
      vessel('Vessels and nerves along the ribs', 'Intercostal vessels and nerves', 'thorax-wall'),
      drawn(organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'), ...pleuraAndLung),
      drawn(nerve('Spinal cord, in the midline', 'Spinal canal with the spinal cord, in the midline', 'spinal-canal'), 'spinal-cord'),
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
      drawn(bone('Ribs and spine', 'Ribs and thoracic vertebrae'), ...ribs, ...thoracicVertebrae),
      ...muscles('intercostals'),
      vessel('Vessels and nerves along the ribs', 'Intercostal vessels and nerves', 'thorax-wall'),
      drawn(organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'), ...pleuraAndLung),
      drawn(nerve('Spinal cord, in the midline', 'Spinal canal with the spinal cord, in the midline', 'spinal-canal'), 'spinal-cord'),
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
      drawn(bone('Low back bones', 'Lumbar vertebrae, with gaps between their arches'), ...lumbarVertebrae),
      nerve('Spinal canal, in the midline', 'Spinal canal, in the midline', 'spinal-canal'),
      ...muscles('quadratus-lumborum', 'psoas-major'),
      drawn(organ('Kidney, higher up', 'Kidney and its surroundings, in the upper part', 'flank-organs'), 'kidney-right', 'kidney-left'),
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
      drawn(bone('Lowest ribs', 'Eleventh and twelfth ribs'), 'rib-11', 'rib-12'),
      drawn(organ('Lower edge of the lung lining', 'Pleural recess at the twelfth rib', 'flank-organs'), ...pleurae),
      drawn(organ('Kidney', 'Kidney', 'flank-organs'), 'kidney-right', 'kidney-left'),
      drawn(
        organ('Liver on the right; spleen and bowel on the left', 'Liver (right); spleen and colon (left); peritoneum', 'flank-organs'),
        'liver',
        'spleen',
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
      ...muscles('external-oblique', 'internal-oblique', 'rectus-abdominis', 'transversus-abdominis'),
      organ('Lining of the belly', 'Peritoneum', 'belly-organs'),
      drawn(organ('Liver, stomach, spleen and bowel', 'Liver, stomach, spleen and bowel', 'belly-organs'), 'liver', 'spleen'),
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
      ...muscles('external-oblique', 'internal-oblique', 'rectus-abdominis', 'transversus-abdominis'),
      organ('Lining of the belly', 'Peritoneum', 'belly-organs'),
      organ('Bowel, bladder and, in women, womb', 'Bowel, bladder and, in women, uterus', 'belly-organs'),
      ...muscles('iliacus', 'psoas-major'),
      drawn(bone('Pelvis and spine', 'Ilium and lumbar vertebrae'), 'hip-bone', ...lumbarVertebrae),
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
      drawn(bone('Bone at the front of the pelvis', 'Pubic bones and symphysis'), 'hip-bone'),
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
      ...muscles('gluteus-maximus'),
      drawn(soft('Sheet of the long back muscles', 'Aponeurosis of erector spinae'), 'iliocostalis-lumborum', 'longissimus-thoracis'),
      ...muscles('multifidus'),
      drawn(bone('Base of the spine', 'Sacrum, with its openings'), 'sacrum'),
      nerve('Nerves in the sacral canal', 'Sacral canal with its nerve roots', 'spinal-canal'),
    ],
    notes: ['row-150', 'row-151', 'row-152', 'spinal-canal-three-reasons', 'row-69', 'row-156'],
  },
} as const satisfies Record<string, RegionRecord>;
