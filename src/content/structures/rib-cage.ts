/** Ribs, their cartilages and the three parts of the breastbone. */
import { each, type StructureRecord } from './record.ts';

/** Records of the rib cage, without names. */
export const ribCage = {
  'rib-1': {
    what: {
      patient: 'The short, flat rib at the top of the chest. The tip of the lung rises above it. The main vessels and nerves of the arm cross it.',
      professional: 'Short, broad and flat. Subclavian vessels and the lower brachial plexus cross it; the pleural cupula rises above its medial end.',
    },
    family: 'ribs',
    near: ['shoulder-lung-tip', 'pneumothorax'],
    sources: ['anatomy', 'w5', 'w6', 'w7', 'w8', 'w9'],
  },
  ...each(['rib-2', 'rib-3', 'rib-4', 'rib-5', 'rib-6', 'rib-7', 'rib-8', 'rib-9', 'rib-10'], {
    what: {
      patient: 'One of the ribs that guard the chest. The lung or its lining lies right behind it. A nerve and vessels run along its lower edge.',
      professional: 'From its vertebra to its costal cartilage. Pleura, and over most of its length lung, lie directly behind it; intercostal vessels and nerve run along its lower border.',
    },
    family: 'ribs',
    near: ['thorax-wall', 'pneumothorax'],
    sources: ['anatomy'],
  }),
  'rib-11': {
    what: {
      patient: 'A short rib whose front end is free. The lining of the lung reaches down behind it.',
      professional: 'Floating rib, its tip in the muscles of the abdominal wall. The pleura reaches down behind it.',
    },
    family: 'ribs',
    near: ['thorax-wall', 'flank-organs'],
    sources: ['anatomy', 'w5', 'w6', 'P13'],
  },
  'rib-12': {
    what: {
      patient: 'The lowest rib, free at its end. It is longer in some people than in others. Near the spine, the lining of the lung can reach below it.',
      professional: 'Floating rib of variable length. Medially the pleura can dip below it; its lateral half lies below the pleura.',
    },
    family: 'ribs',
    near: ['flank-organs', 'thorax-wall'],
    sources: ['w7', 'P13', 'anatomy'],
  },
  ...each(
    ['costal-cartilage-1', 'costal-cartilage-2', 'costal-cartilage-3', 'costal-cartilage-4', 'costal-cartilage-5', 'costal-cartilage-6', 'costal-cartilage-7'],
    {
      what: {
        patient: 'The springy front end of a rib. It joins the rib to the breastbone. The lining of the lung lies behind it.',
        professional: 'Hyaline cartilage that joins its rib to the sternum. The pleura lies behind it, but for the notch of the heart on the left.',
      },
      family: 'costal-cartilages',
      near: ['pneumothorax'],
      sources: ['anatomy', 'w8'],
    },
  ),
  ...each(['costal-cartilage-8', 'costal-cartilage-9', 'costal-cartilage-10'], {
    what: {
      patient: 'The springy front end of a rib. It joins the rib to the cartilage above and makes the edge of the ribs.',
      professional: 'Hyaline cartilage that joins its rib to the cartilage above; part of the costal margin.',
    },
    family: 'costal-cartilages',
    sources: ['anatomy'],
  }),
  manubrium: {
    what: {
      patient: 'The top part of the breastbone. The collarbones and the first ribs join it. Large vessels lie behind it.',
      professional: 'Upper part of the sternum, joined by clavicles and first costal cartilages. The great vessels lie behind it.',
    },
    family: 'sternum',
    near: ['sternum-heart'],
    sources: ['anatomy'],
  },
  'sternum-body': {
    what: {
      patient: 'The long middle part of the breastbone. The heart lies behind it.',
      professional: 'The long part of the sternum, in front of pericardium and heart. Cartilages 2–7 join it.',
    },
    family: 'sternum',
    near: ['sternum-heart'],
    sources: ['anatomy'],
  },
  'xiphoid-process': {
    what: {
      patient: 'The small tip at the lower end of the breastbone. It can be bone or cartilage.',
      professional: 'Lower end of the sternum, bone or cartilage, of variable shape. Diaphragm and liver lie behind it.',
    },
    family: 'sternum',
    near: ['sternum-heart'],
    sources: ['anatomy'],
  },
} as const satisfies Record<string, StructureRecord>;
