/** Lungs, pleura, heart, airways and the organs of the belly. */
import { each, type StructureRecord } from './record.ts';

/** Records of the organs, without names. */
export const organs = {
  'lung-right': {
    what: {
      patient: 'The right one of the two organs that you breathe with. Its tip rises above the first rib, behind the collarbone. It lies right behind the ribs.',
      professional: 'Three lobes. The apex rises above the medial end of the first rib; in quiet breathing the lower border lies two ribs above that of the pleura.',
    },
    family: 'lungs-and-pleura',
    sources: ['anatomy', 'w5', 'w6', 'P13'],
  },
  'lung-left': {
    what: {
      patient: 'The left one of the two organs that you breathe with. Its tip rises above the first rib, behind the collarbone. It lies right behind the ribs and leaves room for the heart.',
      professional: 'Two lobes, with the notch for the heart. The apex rises above the medial end of the first rib; in quiet breathing the lower border lies two ribs above that of the pleura.',
    },
    family: 'lungs-and-pleura',
    sources: ['anatomy', 'w5', 'w6', 'w8', 'P13'],
  },
  ...each(['pleura-right', 'pleura-left'], {
    what: {
      patient: 'The thin lining of this half of the chest. The lung slides along its inside. It reaches lower than the lung, at the back down to the last rib.',
      professional: 'Parietal pleura, on chest wall, diaphragm and mediastinum. In quiet breathing it reaches rib 8 in front, rib 10 at the side and rib 12 behind; its cupula stands above the first rib.',
    },
    family: 'lungs-and-pleura',
    sources: ['w5', 'w6', 'w7', 'P13', 'anatomy'],
  }),
  heart: {
    what: {
      patient: 'The pump of the blood. It lies behind the breastbone, more to the left.',
      professional: 'In the pericardium, behind the body of the sternum and the left costal cartilages.',
    },
    sources: ['anatomy'],
  },
  trachea: {
    what: {
      patient: 'The tube that takes air from the throat to the lungs. In the neck it lies close under the skin.',
      professional: 'From the larynx to the main bronchi, in front of the oesophagus; in the neck it lies between the carotid sheaths.',
    },
    sources: ['anatomy'],
  },
  oesophagus: {
    what: {
      patient: 'The tube that takes food from the throat to the stomach. It runs behind the windpipe.',
      professional: 'From the pharynx behind trachea and heart, through the diaphragm to the stomach.',
    },
    sources: ['anatomy'],
  },
  liver: {
    what: {
      patient: 'The largest organ of the belly. It lies under the lower ribs, mostly on the right.',
      professional: 'Below the diaphragm, mostly behind the right lower ribs; the pleural recess lies between.',
    },
    sources: ['anatomy'],
  },
  spleen: {
    what: {
      patient: 'An organ that cleans the blood. It lies high in the belly, behind the lower ribs on the left.',
      professional: 'Below the left dome of the diaphragm, behind ribs 9–11; the pleural recess lies between.',
    },
    sources: ['anatomy'],
  },
  'kidney-right': {
    what: {
      patient: 'It makes urine. It lies at the back, beside the spine, partly behind the last rib, a little lower than the left one.',
      professional: 'Behind the peritoneum, in front of rib 12, psoas and quadratus lumborum; a little lower than the left one, below the liver.',
    },
    sources: ['anatomy'],
  },
  'kidney-left': {
    what: {
      patient: 'It makes urine. It lies at the back, beside the spine, partly behind the lowest ribs.',
      professional: 'Behind the peritoneum, in front of ribs 11 and 12, psoas and quadratus lumborum; below the spleen.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, StructureRecord>;
