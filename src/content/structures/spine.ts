/** The vertebrae, their discs and the sacrum. */
import { each, type StructureRecord } from './record.ts';

/** Records of the spine, without names. */
export const spine = {
  atlas: {
    what: {
      patient: 'The top bone of the neck, a ring that carries the skull. The spinal cord runs through it.',
      professional: 'A ring without a body that carries the occiput. The spinal cord passes through it; the vertebral artery crosses its posterior arch.',
    },
    family: 'cervical-vertebrae',
    near: ['upper-neck-cord'],
    sources: ['anatomy'],
  },
  axis: {
    what: {
      patient: 'The second bone of the neck. The head turns on its peg. Its tip is the first that you can feel below the skull.',
      professional: 'The atlas turns around its dens. Its spinous process is the first that is palpable below the occiput.',
    },
    family: 'cervical-vertebrae',
    near: ['upper-neck-cord', 'spinal-canal'],
    sources: ['anatomy'],
  },
  ...each(['c3', 'c4', 'c5', 'c6'], {
    what: {
      patient: 'One of the bones of the neck. The spinal cord runs through its ring. An artery to the brain runs up through a hole in each side.',
      professional: 'Typical cervical vertebra: the spinal cord in its canal, the vertebral artery in the foramina of its transverse processes.',
    },
    family: 'cervical-vertebrae',
    near: ['spinal-canal'],
    sources: ['anatomy'],
  }),
  c7: {
    what: {
      patient: 'The lowest bone of the neck. Its tip is the bump that you can feel best. The spinal cord runs through its ring.',
      professional: 'Vertebra prominens, with the long spinous process. The vertebral artery mostly passes in front of its transverse foramen.',
    },
    family: 'cervical-vertebrae',
    near: ['spinal-canal'],
    sources: ['anatomy'],
  },
  ...each(['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'], {
    what: {
      patient: 'One of the bones of the spine at the height of the chest. A rib joins it on each side. The spinal cord runs through its ring, and the lung lies beside it.',
      professional: 'Thoracic vertebra, joined by a pair of ribs. The spinal cord lies in its canal; the pleura lies at the sides of its body.',
    },
    family: 'thoracic-vertebrae',
    near: ['spinal-canal', 'thorax-wall'],
    sources: ['anatomy'],
  }),
  ...each(['l1', 'l2', 'l3', 'l4', 'l5'], {
    what: {
      patient: 'One of the five big bones of the low back. The spinal cord ends at the top of the low back. Below it, a bundle of nerves runs through the rings of these bones.',
      professional: 'Lumbar vertebra with a large body. The cord ends in the upper lumbar canal; the cauda equina runs on below.',
    },
    family: 'lumbar-vertebrae',
    near: ['spinal-canal'],
    sources: ['anatomy'],
  }),
  'intervertebral-discs': {
    what: {
      patient: 'The soft cushions between the bones of the spine. They let the spine bend.',
      professional: 'Fibrocartilage between the vertebral bodies, from the axis down to the sacrum; drawn as one set.',
    },
    sources: ['anatomy'],
  },
  sacrum: {
    what: {
      patient: 'The bone between the two hip bones, with the tailbone at its end. Nerves run through it and leave it by small holes.',
      professional: 'Five fused vertebrae between the hip bones. The sacral canal runs through it; sacral nerves leave by its foramina, in front and behind.',
    },
    near: ['spinal-canal'],
    sources: ['anatomy'],
  },
} as const satisfies Record<string, StructureRecord>;
