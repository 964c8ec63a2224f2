// Do not edit: written by `npm run models`, or alone by `npx tsx models/beneath/build.ts`.
import type { RegionBase, Side } from '../ids.ts';
import type { StructureId } from './anatomy-ids.ts';

/**
 * A structure beneath a region: its id; the whole per cent of the region whose
 * rays meet it before the middle of the body; and its side, where it lies
 * beneath that one side of the region alone (the share is of that side then).
 */
export type StructureBeneath = readonly [id: StructureId, share: number, side?: Side];

/** What rays from the skin of a region meet, from the skin inwards, in the order that most of them agree with. */
export interface RegionBeneath {
  readonly feminine: readonly StructureBeneath[];
  readonly masculine: readonly StructureBeneath[];
  /** Beneath much of the region in one body, hardly in the other. */
  readonly differ: readonly StructureId[];
}

/**
 * For review, for the checks, and to tell which places lie over a structure:
 * the order that the reader is told is the region's authored ladder. Order and
 * shares only; the models hold no depth that would be true of a person.
 */
export const RAYS_BENEATH: Readonly<Record<RegionBase, RegionBeneath>> = {
  'top-of-head': {
    feminine: [['skull', 100], ['vertebral-artery', 7], ['atlas', 10], ['axis', 7], ['sternocleidomastoid', 16], ['external-carotid-artery', 7], ['splenius-capitis', 6]],
    masculine: [['skull', 100], ['atlas', 8], ['intervertebral-discs', 5], ['internal-jugular-vein', 11], ['axis', 8], ['c4', 5], ['c5', 6], ['c6', 6], ['sternocleidomastoid', 23], ['scalenus-medius', 6], ['external-carotid-artery', 7]],
    differ: [],
  },
  'forehead': {
    feminine: [['temporalis', 10], ['skull', 100]],
    masculine: [['skull', 100], ['temporalis', 5]],
    differ: [],
  },
  'nose': {
    feminine: [['skull', 97]],
    masculine: [['skull', 100]],
    differ: [],
  },
  'mouth-and-chin': {
    feminine: [['upper-teeth', 12], ['lower-teeth', 14], ['mandible', 20], ['skull', 38]],
    masculine: [['upper-teeth', 8], ['lower-teeth', 11], ['mandible', 20], ['skull', 36]],
    differ: [],
  },
  'occiput': {
    feminine: [['trapezius-upper', 7], ['skull', 100]],
    masculine: [['skull', 100]],
    differ: [],
  },
  'front-of-neck': {
    feminine: [['sternocleidomastoid', 37], ['internal-jugular-vein', 16], ['common-carotid-artery', 19], ['subclavian-artery', 6], ['trachea', 21], ['c6', 9], ['c7', 8], ['c5', 8], ['oesophagus', 16], ['intervertebral-discs', 30], ['t1', 6], ['c4', 6], ['t2', 8], ['spinal-cord', 19], ['c3', 8], ['t3', 7]],
    masculine: [['sternocleidomastoid', 15], ['internal-jugular-vein', 5], ['common-carotid-artery', 10], ['mandible', 11], ['trachea', 19], ['c6', 9], ['c5', 8], ['oesophagus', 13], ['intervertebral-discs', 25], ['c7', 5], ['spinal-cord', 13], ['c4', 7], ['c3', 5]],
    differ: [],
  },
  'sternum': {
    feminine: [['external-oblique', 10], ['costal-cartilage-7', 7], ['pectoralis-major', 30], ['sternum-body', 31], ['costal-cartilage-2', 5], ['sternocleidomastoid', 8], ['manubrium', 30], ['intercostals', 10], ['pleura-right', 25], ['lung-right', 11], ['pleura-left', 19], ['liver', 11], ['diaphragm', 14], ['heart', 50], ['thoracic-aorta', 21], ['trachea', 12]],
    masculine: [['sternocleidomastoid', 7], ['costal-cartilage-7', 8], ['sternum-body', 25], ['external-oblique', 11], ['pectoralis-major', 44], ['manubrium', 17], ['costal-cartilage-2', 8], ['intercostals', 20], ['liver', 11], ['diaphragm', 8], ['pleura-right', 32], ['pleura-left', 27], ['lung-right', 24], ['heart', 58], ['thoracic-aorta', 13], ['lung-left', 6]],
    differ: [],
  },
  'sacral': {
    feminine: [['iliocostalis-lumborum', 48], ['longissimus-thoracis', 19], ['gluteus-maximus', 13], ['multifidus', 12], ['sacrum', 81], ['piriformis', 14], ['hip-bone', 14]],
    masculine: [['iliocostalis-lumborum', 37], ['longissimus-thoracis', 14], ['gluteus-maximus', 35], ['multifidus', 10], ['sacrum', 73], ['piriformis', 17], ['sciatic-nerve', 5], ['obturator-internus', 26], ['hip-bone', 24]],
    differ: ['gluteus-maximus'],
  },
  'pubic': {
    feminine: [['gracilis', 27], ['adductor-longus', 16], ['adductor-magnus', 16], ['rectus-abdominis', 12], ['transversus-abdominis', 7], ['adductor-brevis', 9], ['hip-bone', 35], ['obturator-internus', 11]],
    masculine: [['adductor-longus', 19], ['gracilis', 28], ['adductor-brevis', 13], ['adductor-magnus', 29], ['hip-bone', 43], ['obturator-internus', 6]],
    differ: [],
  },
  'side-of-head': {
    feminine: [['temporalis', 38], ['skull', 100]],
    masculine: [['temporalis', 34], ['skull', 100]],
    differ: [],
  },
  'temple': {
    feminine: [['temporalis', 99], ['skull', 100]],
    masculine: [['temporalis', 100], ['skull', 100]],
    differ: [],
  },
  'eye': {
    feminine: [['temporalis', 6], ['skull', 100]],
    masculine: [['temporalis', 6], ['skull', 100]],
    differ: [],
  },
  'cheek': {
    feminine: [['masseter', 15], ['temporalis', 22], ['skull', 100], ['upper-teeth', 6], ['mandible', 7]],
    masculine: [['masseter', 13], ['mandible', 6], ['temporalis', 20], ['skull', 100]],
    differ: [],
  },
  'jaw': {
    feminine: [['masseter', 38], ['temporalis', 7], ['mandible', 64], ['external-carotid-artery', 5, 'right'], ['lower-teeth', 10], ['internal-carotid-artery', 9], ['skull', 45]],
    masculine: [['masseter', 45], ['temporalis', 12], ['mandible', 63], ['lower-teeth', 10], ['skull', 49], ['internal-carotid-artery', 9]],
    differ: [],
  },
  'ear': {
    feminine: [['temporalis', 15], ['skull', 98]],
    masculine: [['temporalis', 26], ['skull', 98]],
    differ: [],
  },
  'suboccipital': {
    feminine: [['trapezius-upper', 73], ['obliquus-capitis-superior', 7], ['rectus-capitis-posterior-minor', 18], ['splenius-capitis', 13], ['semispinalis-capitis', 62], ['greater-occipital-nerve', 6, 'left'], ['rectus-capitis-posterior-major', 27], ['skull', 59], ['obliquus-capitis-inferior', 11], ['spinal-cord', 7], ['axis', 10], ['atlas', 10]],
    masculine: [['trapezius-upper', 67], ['splenius-capitis', 12], ['semispinalis-capitis', 54], ['obliquus-capitis-superior', 10], ['rectus-capitis-posterior-minor', 16], ['rectus-capitis-posterior-major', 21], ['skull', 62], ['atlas', 16]],
    differ: [],
  },
  'back-of-neck': {
    feminine: [['trapezius-middle', 28], ['trapezius-upper', 77], ['rhomboid-minor', 12], ['levator-scapulae', 7], ['splenius-capitis', 70], ['serratus-posterior-superior', 32], ['splenius-cervicis', 23], ['semispinalis-cervicis', 37], ['t2', 14], ['semispinalis-capitis', 15], ['t1', 19], ['c3', 6], ['rib-2', 7], ['c7', 18], ['c4', 13], ['rib-1', 6], ['c5', 11], ['c6', 14], ['pleura-right', 24, 'right'], ['pleura-left', 23, 'left'], ['lung-left', 21, 'left'], ['lung-right', 24, 'right'], ['spinal-cord', 21], ['intervertebral-discs', 10], ['brachial-plexus', 5, 'left'], ['oesophagus', 7, 'left'], ['trachea', 7]],
    masculine: [['trapezius-middle', 10], ['trapezius-upper', 92], ['rhomboid-minor', 6], ['splenius-capitis', 75], ['serratus-posterior-superior', 13], ['splenius-cervicis', 17], ['semispinalis-capitis', 33], ['obliquus-capitis-inferior', 6, 'left'], ['semispinalis-cervicis', 36], ['t2', 7], ['c3', 14], ['t1', 14], ['axis', 10], ['rib-2', 6, 'left'], ['c4', 18], ['c5', 11], ['rib-1', 6, 'right'], ['pleura-right', 10, 'right'], ['c6', 17], ['c7', 16], ['lung-right', 9, 'right'], ['pleura-left', 12, 'left'], ['lung-left', 11, 'left'], ['spinal-cord', 23], ['intervertebral-discs', 13]],
    differ: [],
  },
  'side-of-neck': {
    feminine: [['trapezius-upper', 27], ['sternocleidomastoid', 31], ['splenius-capitis', 25], ['levator-scapulae', 23], ['splenius-cervicis', 12], ['skull', 12], ['semispinalis-capitis', 14], ['c6', 8, 'right'], ['c7', 11], ['internal-jugular-vein', 7], ['t1', 10], ['pleura-left', 18, 'left'], ['pleura-right', 19, 'right'], ['lung-right', 17, 'right'], ['lung-left', 16, 'left'], ['c4', 8], ['vertebral-artery', 5, 'left'], ['t2', 8], ['c5', 7], ['c3', 8], ['spinal-cord', 9], ['intervertebral-discs', 10], ['thoracic-aorta', 8, 'left'], ['axis', 6]],
    masculine: [['trapezius-upper', 17], ['sternocleidomastoid', 43], ['splenius-capitis', 24], ['levator-scapulae', 21], ['splenius-cervicis', 12], ['scalenus-medius', 6], ['internal-jugular-vein', 12], ['skull', 17], ['semispinalis-capitis', 12], ['c6', 9], ['c7', 10], ['t1', 9], ['pleura-left', 6, 'left'], ['vertebral-artery', 7], ['c5', 10], ['pleura-right', 6], ['c4', 7, 'right'], ['axis', 8], ['lung-right', 5, 'right'], ['c3', 9], ['atlas', 6], ['t2', 8], ['intervertebral-discs', 17], ['trachea', 5, 'left'], ['spinal-cord', 13]],
    differ: [],
  },
  'supraclavicular': {
    feminine: [['trapezius-upper', 47], ['deltoid', 15], ['clavicle', 17], ['brachial-plexus', 12], ['subclavius', 6, 'left'], ['scapula', 6], ['subclavian-artery', 8], ['scalenus-posterior', 11], ['scalenus-medius', 6], ['rib-1', 20], ['serratus-anterior', 36], ['rib-2', 36], ['intercostals', 48], ['rib-3', 23], ['pleura-left', 61, 'left'], ['pleura-right', 60, 'right'], ['lung-left', 56, 'left'], ['lung-right', 57, 'right'], ['subscapularis', 7], ['t2', 7], ['t3', 9], ['rib-4', 14]],
    masculine: [['deltoid', 10], ['trapezius-upper', 50], ['clavicle', 17], ['subclavius', 6], ['brachial-plexus', 13], ['subclavian-artery', 5, 'left'], ['scalenus-medius', 10], ['scalenus-posterior', 13], ['rib-1', 17], ['serratus-anterior', 36], ['rib-2', 32], ['intercostals', 48], ['pleura-right', 41, 'right'], ['lung-right', 37, 'right'], ['pleura-left', 43, 'left'], ['lung-left', 37, 'left'], ['subscapularis', 5, 'right'], ['t1', 6], ['rib-3', 29], ['t2', 10], ['rib-4', 13]],
    differ: [],
  },
  'front-of-chest': {
    feminine: [['pectoralis-major', 79], ['external-oblique', 21], ['diaphragm', 18], ['pectoralis-minor', 12], ['rib-2', 5, 'right'], ['intercostals', 76], ['liver', 15, 'right'], ['rib-3', 5, 'left'], ['rib-4', 9], ['pleura-left', 93, 'left'], ['pleura-right', 93, 'right'], ['lung-right', 86, 'right'], ['lung-left', 82, 'left'], ['heart', 25], ['thoracic-aorta', 5, 'left']],
    masculine: [['external-oblique', 26], ['deltoid', 5, 'left'], ['pectoralis-major', 74], ['rectus-abdominis', 6], ['costal-cartilage-7', 5], ['rib-2', 5, 'right'], ['pectoralis-minor', 16], ['intercostals', 67], ['pleura-right', 93, 'right'], ['pleura-left', 93, 'left'], ['diaphragm', 20], ['rib-3', 7], ['rib-4', 16], ['liver', 12], ['lung-right', 81, 'right'], ['lung-left', 77, 'left'], ['heart', 32]],
    differ: [],
  },
  'lateral-chest': {
    feminine: [['latissimus-dorsi', 31], ['external-oblique', 30], ['serratus-anterior', 49], ['rib-10', 7], ['rib-9', 10], ['rib-7', 14], ['intercostals', 68], ['rib-8', 12], ['pleura-right', 99, 'right'], ['pleura-left', 99, 'left'], ['lung-left', 59, 'left'], ['lung-right', 57, 'right'], ['diaphragm', 73], ['spleen', 29, 'left'], ['kidney-left', 11, 'left'], ['liver', 59, 'right'], ['kidney-right', 12, 'right'], ['heart', 17], ['intervertebral-discs', 6, 'right'], ['thoracic-aorta', 28, 'left'], ['t12', 6], ['oesophagus', 10]],
    masculine: [['latissimus-dorsi', 19], ['external-oblique', 47], ['serratus-anterior', 40], ['rib-10', 6, 'left'], ['rib-7', 12], ['intercostals', 76], ['rib-9', 9], ['rib-8', 10], ['pleura-right', 53], ['diaphragm', 85], ['pleura-left', 97, 'left'], ['spleen', 25, 'left'], ['lung-right', 29], ['liver', 77, 'right'], ['lung-left', 49, 'left'], ['heart', 16], ['oesophagus', 18], ['thoracic-aorta', 14, 'left']],
    differ: [],
  },
  'interscapular': {
    feminine: [['trapezius-lower', 87], ['trapezius-middle', 16], ['latissimus-dorsi', 11], ['rhomboid-major', 45], ['rhomboid-minor', 15], ['splenius-capitis', 8], ['splenius-cervicis', 21], ['multifidus', 6], ['longissimus-thoracis', 53], ['t7', 6, 'right'], ['serratus-posterior-superior', 28], ['rib-7', 7], ['t5', 8, 'right'], ['semispinalis-cervicis', 7], ['rib-6', 6], ['rib-8', 5], ['rib-5', 6], ['rib-4', 7, 'left'], ['pleura-right', 82, 'right'], ['pleura-left', 83, 'left'], ['lung-left', 75, 'left'], ['lung-right', 82, 'right'], ['rib-3', 6, 'right'], ['intervertebral-discs', 8], ['thoracic-aorta', 9, 'left'], ['intercostals', 23], ['oesophagus', 10], ['trachea', 12], ['heart', 12]],
    masculine: [['trapezius-lower', 83], ['trapezius-middle', 20], ['latissimus-dorsi', 12], ['rhomboid-major', 42], ['rhomboid-minor', 12], ['splenius-cervicis', 24], ['splenius-capitis', 9], ['multifidus', 9], ['longissimus-thoracis', 44], ['t6', 6], ['t7', 6], ['rib-8', 6], ['serratus-posterior-superior', 27], ['rib-7', 6], ['t5', 5], ['t8', 5, 'left'], ['rib-6', 6], ['semispinalis-cervicis', 7], ['rib-5', 8], ['intercostals', 25], ['rib-4', 6, 'right'], ['t3', 6, 'left'], ['pleura-left', 76, 'left'], ['lung-left', 69, 'left'], ['pleura-right', 81, 'right'], ['lung-right', 81, 'right'], ['rib-3', 7, 'right'], ['intervertebral-discs', 7, 'right'], ['oesophagus', 15], ['trachea', 10], ['thoracic-aorta', 16, 'left'], ['diaphragm', 9, 'right'], ['heart', 19]],
    differ: [],
  },
  'thoracic-back': {
    feminine: [['trapezius-lower', 13], ['latissimus-dorsi', 100], ['serratus-posterior-inferior', 40], ['iliocostalis-lumborum', 19], ['serratus-anterior', 6], ['iliocostalis-thoracis', 17], ['longissimus-thoracis', 29], ['rib-8', 8], ['rib-9', 11], ['rib-11', 8], ['rib-10', 10], ['t9', 5, 'left'], ['intercostals', 47], ['lung-left', 44, 'left'], ['pleura-right', 76, 'right'], ['lung-right', 44, 'right'], ['rib-12', 5, 'left'], ['pleura-left', 77, 'left'], ['diaphragm', 70], ['spleen', 6, 'left'], ['kidney-left', 23, 'left'], ['kidney-right', 16, 'right'], ['psoas-major', 5, 'right'], ['liver', 41, 'right'], ['heart', 7, 'left']],
    masculine: [['trapezius-lower', 11], ['latissimus-dorsi', 100], ['serratus-posterior-inferior', 36], ['iliocostalis-lumborum', 16], ['serratus-anterior', 9], ['longissimus-thoracis', 26], ['iliocostalis-thoracis', 15], ['rib-9', 11], ['rib-8', 7], ['rib-10', 11], ['rib-11', 8], ['intercostals', 55], ['multifidus', 7], ['rib-12', 5, 'left'], ['pleura-left', 80, 'left'], ['lung-left', 41, 'left'], ['spleen', 16, 'left'], ['pleura-right', 82, 'right'], ['lung-right', 43, 'right'], ['diaphragm', 91], ['kidney-left', 20, 'left'], ['kidney-right', 10, 'right'], ['liver', 73, 'right']],
    differ: [],
  },
  'upper-abdomen': {
    feminine: [['external-oblique', 100], ['internal-oblique', 53], ['rectus-abdominis', 40], ['costal-cartilage-9', 7], ['costal-cartilage-8', 12], ['intercostals', 20], ['transversus-abdominis', 69], ['diaphragm', 40], ['pleura-left', 22, 'left'], ['pleura-right', 20, 'right'], ['liver', 35, 'right'], ['psoas-major', 18], ['l3', 5], ['intervertebral-discs', 12], ['l4', 6, 'right'], ['l1', 5, 'left']],
    masculine: [['external-oblique', 99], ['internal-oblique', 63], ['rectus-abdominis', 52], ['costal-cartilage-9', 8], ['costal-cartilage-8', 7], ['intercostals', 8], ['transversus-abdominis', 87], ['liver', 15, 'right'], ['diaphragm', 18], ['pleura-left', 6, 'left'], ['psoas-major', 7, 'left']],
    differ: [],
  },
  'lower-abdomen': {
    feminine: [['external-oblique', 90], ['internal-oblique', 87], ['rectus-abdominis', 38], ['transversus-abdominis', 89], ['psoas-major', 22]],
    masculine: [['external-oblique', 76], ['internal-oblique', 78], ['rectus-abdominis', 33], ['transversus-abdominis', 78], ['femoral-nerve', 5], ['iliacus', 10], ['psoas-major', 27], ['hip-bone', 9]],
    differ: [],
  },
  'flank': {
    feminine: [['latissimus-dorsi', 12], ['gluteus-medius', 8], ['external-oblique', 70], ['intercostals', 5, 'right'], ['rib-11', 6], ['hip-bone', 21], ['internal-oblique', 60], ['transversus-abdominis', 59], ['diaphragm', 15], ['iliacus', 19], ['kidney-left', 28, 'left'], ['kidney-right', 48, 'right'], ['psoas-major', 74], ['l4', 10], ['l5', 12], ['l2', 6, 'left'], ['l3', 10], ['intervertebral-discs', 28], ['sacrum', 7]],
    masculine: [['tensor-fasciae-latae', 6], ['external-oblique', 74], ['gluteus-medius', 10], ['intercostals', 6], ['rib-11', 6], ['internal-oblique', 58], ['hip-bone', 20], ['transversus-abdominis', 65], ['diaphragm', 16], ['iliacus', 18], ['kidney-left', 11, 'left'], ['kidney-right', 22, 'right'], ['psoas-major', 12]],
    differ: ['psoas-major'],
  },
  'lumbar': {
    feminine: [['latissimus-dorsi', 78], ['gluteus-maximus', 6], ['serratus-posterior-inferior', 16], ['iliocostalis-lumborum', 36], ['gluteus-medius', 8], ['longissimus-thoracis', 26], ['hip-bone', 21], ['quadratus-lumborum', 24], ['l5', 10], ['multifidus', 15], ['l4', 7], ['sacrum', 21], ['l3', 6], ['kidney-left', 10, 'left'], ['intervertebral-discs', 6, 'right'], ['psoas-major', 42], ['kidney-right', 18, 'right']],
    masculine: [['latissimus-dorsi', 74], ['gluteus-maximus', 6], ['serratus-posterior-inferior', 15], ['iliocostalis-lumborum', 32], ['gluteus-medius', 12], ['longissimus-thoracis', 26], ['hip-bone', 23], ['quadratus-lumborum', 26], ['l5', 7], ['multifidus', 15], ['l4', 6, 'left'], ['sacrum', 14], ['kidney-left', 19, 'left'], ['iliacus', 5, 'left'], ['psoas-major', 43], ['diaphragm', 6, 'left'], ['kidney-right', 24, 'right'], ['intervertebral-discs', 7], ['transversus-abdominis', 7], ['internal-oblique', 8], ['external-oblique', 8]],
    differ: [],
  },
  'upper-trapezius': {
    feminine: [['trapezius-middle', 29], ['deltoid', 16], ['trapezius-upper', 26], ['trapezius-lower', 6, 'left'], ['clavicle', 7], ['supraspinatus', 35], ['humerus', 11], ['levator-scapulae', 14], ['scapula', 49], ['iliocostalis-thoracis', 9], ['serratus-posterior-superior', 19], ['subscapularis', 41], ['serratus-anterior', 55], ['rib-3', 28], ['intercostals', 58], ['longissimus-thoracis', 8], ['rib-2', 5], ['rib-4', 10], ['rib-5', 7], ['pleura-left', 73, 'left'], ['lung-left', 70, 'left'], ['pleura-right', 72, 'right'], ['lung-right', 69, 'right'], ['diaphragm', 11], ['liver', 6, 'right'], ['intervertebral-discs', 7], ['heart', 5, 'left']],
    masculine: [['trapezius-middle', 28], ['deltoid', 16], ['trapezius-upper', 30], ['trapezius-lower', 6, 'right'], ['clavicle', 9], ['supraspinatus', 33], ['scapula', 40], ['humerus', 10], ['levator-scapulae', 15], ['iliocostalis-thoracis', 8], ['serratus-posterior-superior', 15], ['rib-2', 7], ['subscapularis', 44], ['serratus-anterior', 60], ['rib-3', 26], ['intercostals', 60], ['rib-4', 10], ['rib-5', 6, 'left'], ['pleura-left', 85, 'left'], ['lung-left', 85, 'left'], ['pleura-right', 84, 'right'], ['lung-right', 84, 'right'], ['heart', 10, 'left'], ['diaphragm', 25], ['liver', 18, 'right'], ['kidney-left', 7, 'left']],
    differ: [],
  },
  'scapula': {
    feminine: [['latissimus-dorsi', 18], ['trapezius-lower', 32], ['teres-major', 19], ['deltoid', 6], ['infraspinatus', 51], ['rib-7', 11], ['supraspinatus', 7], ['scapula', 81], ['iliocostalis-thoracis', 32], ['subscapularis', 66], ['rib-6', 9], ['serratus-anterior', 89], ['serratus-posterior-superior', 24], ['rib-5', 10], ['rib-4', 8], ['intercostals', 67], ['pleura-left', 91, 'left'], ['lung-left', 91, 'left'], ['pleura-right', 92, 'right'], ['lung-right', 92, 'right'], ['heart', 11, 'left']],
    masculine: [['latissimus-dorsi', 17], ['trapezius-lower', 32], ['deltoid', 8], ['teres-minor', 6, 'right'], ['teres-major', 16], ['infraspinatus', 50], ['rib-7', 11], ['supraspinatus', 7, 'right'], ['scapula', 80], ['iliocostalis-thoracis', 29], ['subscapularis', 68], ['serratus-anterior', 90], ['rib-6', 9], ['serratus-posterior-superior', 19], ['rib-5', 13], ['rib-4', 12], ['intercostals', 78], ['pleura-right', 95, 'right'], ['lung-right', 94, 'right'], ['pleura-left', 96, 'left'], ['lung-left', 95, 'left'], ['heart', 9]],
    differ: [],
  },
  'axilla': {
    feminine: [['latissimus-dorsi', 36], ['serratus-anterior', 51], ['rib-5', 9], ['rib-6', 10], ['pectoralis-major', 5, 'left'], ['teres-major', 10], ['rib-7', 6, 'right'], ['intercostals', 35], ['pleura-left', 50, 'left'], ['lung-left', 50, 'left'], ['pleura-right', 50, 'right'], ['lung-right', 50, 'right'], ['triceps-brachii', 5], ['heart', 20], ['thoracic-aorta', 7, 'left'], ['scapula', 7], ['t8', 7], ['t7', 8], ['oesophagus', 5, 'left']],
    masculine: [['serratus-anterior', 49], ['rib-6', 15], ['rib-5', 9], ['latissimus-dorsi', 35], ['intercostals', 37], ['pleura-right', 50, 'right'], ['lung-right', 50, 'right'], ['pleura-left', 50, 'left'], ['lung-left', 50, 'left'], ['teres-major', 10], ['diaphragm', 12, 'right'], ['coracobrachialis', 6], ['triceps-brachii', 5], ['heart', 30], ['thoracic-aorta', 6, 'left'], ['teres-minor', 6], ['t8', 6], ['intervertebral-discs', 5, 'right'], ['oesophagus', 5, 'left']],
    differ: [],
  },
  'shoulder-front': {
    feminine: [['deltoid', 28], ['pectoralis-major', 53], ['biceps-brachii', 35], ['pectoralis-minor', 23], ['intercostals', 31], ['coracobrachialis', 12], ['rib-4', 11], ['pleura-right', 17], ['pleura-left', 31, 'left'], ['lung-left', 31, 'left'], ['subscapularis', 6], ['humerus', 39], ['serratus-anterior', 12], ['heart', 6], ['lung-right', 17], ['latissimus-dorsi', 6], ['brachial-plexus', 6, 'right'], ['teres-major', 8], ['thoracic-aorta', 6, 'right'], ['triceps-brachii', 19]],
    masculine: [['deltoid', 34], ['pectoralis-major', 53], ['biceps-brachii', 37], ['pectoralis-minor', 16], ['subscapularis', 6], ['coracobrachialis', 13], ['humerus', 39], ['intercostals', 21], ['rib-4', 12], ['pleura-left', 20, 'left'], ['lung-left', 20, 'left'], ['pleura-right', 20, 'right'], ['lung-right', 20, 'right'], ['serratus-anterior', 6, 'left'], ['brachial-plexus', 8], ['axillary-artery', 6], ['teres-major', 6], ['triceps-brachii', 21]],
    differ: [],
  },
  'shoulder-side': {
    feminine: [['deltoid', 91], ['biceps-brachii', 6, 'left'], ['brachialis', 7], ['humerus', 65], ['triceps-brachii', 51], ['teres-major', 32], ['radial-nerve', 6], ['latissimus-dorsi', 11], ['serratus-anterior', 45], ['rib-5', 14], ['intercostals', 36], ['lung-left', 40, 'left'], ['pleura-right', 42, 'right'], ['lung-right', 42, 'right'], ['pleura-left', 41, 'left'], ['trachea', 8, 'left']],
    masculine: [['deltoid', 91], ['biceps-brachii', 6], ['brachialis', 5], ['humerus', 75], ['triceps-brachii', 53], ['teres-major', 40], ['brachial-plexus', 12], ['latissimus-dorsi', 17], ['radial-nerve', 24], ['brachial-artery', 8], ['axillary-artery', 6, 'left'], ['ulnar-nerve', 9], ['serratus-anterior', 60], ['rib-5', 18], ['intercostals', 48], ['rib-4', 5], ['pleura-right', 55, 'right'], ['lung-right', 54, 'right'], ['pleura-left', 57, 'left'], ['lung-left', 57, 'left'], ['heart', 24, 'left'], ['diaphragm', 9, 'right'], ['liver', 6, 'right']],
    differ: [],
  },
  'shoulder-back': {
    feminine: [['deltoid', 67], ['infraspinatus', 22], ['teres-minor', 18], ['scapula', 23], ['triceps-brachii', 48], ['teres-major', 15], ['brachial-artery', 6], ['intercostals', 6], ['lung-right', 8, 'right'], ['lung-left', 8, 'left'], ['coracobrachialis', 9], ['subscapularis', 13], ['pleura-right', 9, 'right'], ['pleura-left', 9, 'left'], ['brachial-plexus', 6], ['rib-4', 8], ['axillary-artery', 5], ['humerus', 19]],
    masculine: [['deltoid', 63], ['infraspinatus', 19], ['teres-minor', 20], ['triceps-brachii', 49], ['humerus', 6], ['scapula', 14], ['subscapularis', 7], ['teres-major', 29], ['axillary-artery', 16], ['brachial-artery', 13], ['brachial-plexus', 16], ['latissimus-dorsi', 13], ['median-nerve', 6, 'left'], ['serratus-anterior', 12], ['coracobrachialis', 27], ['intercostals', 7], ['radial-nerve', 7]],
    differ: [],
  },
  'upper-arm-front': {
    feminine: [['biceps-brachii', 59], ['brachioradialis', 7], ['median-nerve', 7], ['brachial-artery', 6], ['brachialis', 85], ['humerus', 88], ['coracobrachialis', 6, 'right'], ['triceps-brachii', 8]],
    masculine: [['biceps-brachii', 53], ['brachioradialis', 8], ['brachial-artery', 6], ['brachialis', 73], ['humerus', 87], ['triceps-brachii', 27]],
    differ: [],
  },
  'upper-arm-back': {
    feminine: [['triceps-brachii', 94], ['humerus', 63]],
    masculine: [['triceps-brachii', 99], ['humerus', 35]],
    differ: [],
  },
  'cubital-fossa': {
    feminine: [['brachioradialis', 48], ['pronator-teres', 18], ['biceps-brachii', 27], ['brachial-artery', 6], ['radial-nerve', 10], ['brachialis', 51], ['supinator', 6, 'left'], ['deep-branch-of-radial-nerve', 8, 'right'], ['radius', 27], ['humerus', 48], ['ulna', 6, 'left']],
    masculine: [['brachioradialis', 43], ['pronator-teres', 25], ['brachial-artery', 6, 'right'], ['median-nerve', 8], ['biceps-brachii', 24], ['radial-nerve', 8], ['deep-branch-of-radial-nerve', 5, 'left'], ['brachialis', 59], ['radius', 21], ['humerus', 49], ['ulna', 8]],
    differ: [],
  },
  'lateral-elbow': {
    feminine: [['extensor-carpi-radialis-longus', 40], ['brachioradialis', 28], ['extensor-digitorum', 12], ['extensor-carpi-radialis-brevis', 20], ['extensor-carpi-ulnaris', 5], ['extensor-digiti-minimi', 5], ['supinator', 44], ['humerus', 45], ['radius', 39], ['brachialis', 6]],
    masculine: [['extensor-carpi-radialis-longus', 37], ['brachioradialis', 15], ['extensor-digitorum', 13], ['anconeus', 10], ['extensor-carpi-radialis-brevis', 18], ['extensor-carpi-ulnaris', 10], ['extensor-digiti-minimi', 6], ['supinator', 43], ['humerus', 51], ['radius', 38]],
    differ: [],
  },
  'medial-elbow': {
    feminine: [['flexor-carpi-ulnaris', 25], ['palmaris-longus', 24], ['flexor-carpi-radialis', 26], ['flexor-digitorum-superficialis', 32], ['pronator-teres', 41], ['median-nerve', 10], ['brachialis', 42], ['humerus', 50], ['ulnar-artery', 10], ['ulna', 24], ['radius', 24]],
    masculine: [['flexor-carpi-ulnaris', 30], ['palmaris-longus', 24], ['flexor-carpi-radialis', 20], ['ulnar-nerve', 6], ['flexor-digitorum-superficialis', 32], ['pronator-teres', 23], ['humerus', 54], ['flexor-digitorum-profundus', 6, 'right'], ['brachialis', 31], ['ulna', 29], ['ulnar-artery', 7], ['radius', 30]],
    differ: [],
  },
  'ulnar-groove': {
    feminine: [['ulnar-nerve', 32], ['triceps-brachii', 26], ['humerus', 95]],
    masculine: [['ulnar-nerve', 36], ['triceps-brachii', 54], ['humerus', 100]],
    differ: [],
  },
  'back-of-elbow': {
    feminine: [['anconeus', 23], ['triceps-brachii', 54], ['flexor-carpi-ulnaris', 11], ['ulna', 44], ['humerus', 75]],
    masculine: [['anconeus', 15], ['triceps-brachii', 61], ['flexor-carpi-ulnaris', 15], ['ulna', 46], ['humerus', 77]],
    differ: [],
  },
  'forearm-flexor': {
    feminine: [['flexor-carpi-ulnaris', 20], ['palmaris-longus', 12], ['brachioradialis', 16], ['flexor-carpi-radialis', 18], ['radial-artery', 7, 'right'], ['flexor-digitorum-superficialis', 55], ['ulna', 6], ['ulnar-artery', 6, 'left'], ['pronator-teres', 11], ['flexor-pollicis-longus', 9], ['median-nerve', 11], ['flexor-digitorum-profundus', 68], ['supinator', 6, 'right'], ['pronator-quadratus', 12], ['radius', 23]],
    masculine: [['brachioradialis', 16], ['flexor-carpi-ulnaris', 22], ['palmaris-longus', 11], ['flexor-carpi-radialis', 21], ['pronator-teres', 11], ['flexor-digitorum-superficialis', 54], ['ulnar-artery', 8, 'right'], ['radius', 15], ['extensor-carpi-radialis-longus', 6], ['flexor-pollicis-longus', 8], ['median-nerve', 10], ['flexor-digitorum-profundus', 73], ['supinator', 6, 'left'], ['pronator-quadratus', 12]],
    differ: [],
  },
  'forearm-extensor': {
    feminine: [['extensor-digitorum', 25], ['extensor-carpi-radialis-longus', 15], ['flexor-carpi-ulnaris', 13], ['extensor-carpi-ulnaris', 23], ['extensor-digiti-minimi', 12], ['extensor-carpi-radialis-brevis', 23], ['abductor-pollicis-longus', 23], ['ulna', 24], ['extensor-pollicis-longus', 14], ['extensor-pollicis-brevis', 7], ['supinator', 24], ['radius', 40], ['flexor-digitorum-profundus', 46]],
    masculine: [['extensor-digitorum', 23], ['extensor-carpi-radialis-longus', 12], ['extensor-carpi-ulnaris', 25], ['flexor-carpi-ulnaris', 16], ['extensor-digiti-minimi', 11], ['extensor-carpi-radialis-brevis', 21], ['abductor-pollicis-longus', 23], ['extensor-pollicis-longus', 7], ['extensor-pollicis-brevis', 6, 'right'], ['deep-branch-of-radial-nerve', 6, 'left'], ['ulna', 32], ['supinator', 21], ['radius', 32], ['pronator-quadratus', 9], ['flexor-digitorum-profundus', 63]],
    differ: [],
  },
  'volar-wrist': {
    feminine: [['flexor-carpi-ulnaris', 5, 'right'], ['abductor-pollicis-longus', 5, 'right'], ['radial-artery', 6], ['brachioradialis', 8], ['palmaris-longus', 6], ['ulnar-nerve', 6, 'left'], ['trapezium', 11], ['flexor-carpi-radialis', 10], ['median-nerve', 5], ['flexor-digitorum-superficialis', 14], ['flexor-retinaculum', 8, 'left'], ['flexor-digitorum-profundus', 25], ['flexor-pollicis-longus', 8], ['pronator-quadratus', 19], ['radius', 42], ['lunate', 8], ['scaphoid', 17], ['capitate', 17]],
    masculine: [['flexor-carpi-ulnaris', 6], ['radial-artery', 6, 'right'], ['palmaris-longus', 7, 'left'], ['brachioradialis', 7], ['ulnar-nerve', 6, 'right'], ['trapezium', 11], ['flexor-carpi-radialis', 9], ['median-nerve', 8], ['flexor-retinaculum', 6], ['flexor-digitorum-superficialis', 16], ['flexor-digitorum-profundus', 23], ['pronator-quadratus', 22], ['radius', 38], ['ulna', 5], ['flexor-pollicis-longus', 8], ['lunate', 7, 'right'], ['scaphoid', 19], ['capitate', 13]],
    differ: [],
  },
  'dorsal-wrist': {
    feminine: [['extensor-carpi-ulnaris', 9], ['extensor-digiti-minimi', 6, 'left'], ['extensor-digitorum', 21], ['extensor-carpi-radialis-longus', 6, 'left'], ['extensor-pollicis-longus', 6], ['triquetrum', 9], ['extensor-carpi-radialis-brevis', 7], ['ulna', 17], ['extensor-indicis', 13], ['hamate', 5], ['lunate', 12], ['scaphoid', 17], ['radius', 44], ['capitate', 7]],
    masculine: [['extensor-carpi-ulnaris', 9], ['extensor-carpi-radialis-longus', 6], ['extensor-digiti-minimi', 7], ['extensor-digitorum', 22], ['triquetrum', 9], ['extensor-pollicis-longus', 6, 'right'], ['ulna', 20], ['extensor-indicis', 15], ['hamate', 6, 'left'], ['lunate', 13], ['radius', 38], ['capitate', 7], ['scaphoid', 16]],
    differ: [],
  },
  'palm': {
    feminine: [['palmaris-longus', 31], ['flexor-digitorum-superficialis', 24], ['flexor-digitorum-profundus', 23], ['adductor-pollicis', 12], ['metacarpal-2', 11]],
    masculine: [['palmaris-longus', 32], ['flexor-digitorum-superficialis', 20], ['flexor-digitorum-profundus', 19], ['adductor-pollicis', 14], ['metacarpal-2', 11], ['middle-finger-phalanges', 6]],
    differ: [],
  },
  'thenar': {
    feminine: [['extensor-pollicis-longus', 5, 'left'], ['extensor-pollicis-brevis', 8, 'right'], ['thenar-muscles', 42], ['metacarpal-1', 50], ['flexor-pollicis-longus', 18], ['adductor-pollicis', 44], ['metacarpal-2', 7], ['interossei-of-hand', 6, 'left']],
    masculine: [['extensor-pollicis-brevis', 7], ['thenar-muscles', 47], ['metacarpal-1', 49], ['flexor-pollicis-longus', 17], ['adductor-pollicis', 48], ['flexor-carpi-radialis', 5, 'right'], ['metacarpal-2', 6], ['flexor-digitorum-profundus', 6, 'left']],
    differ: [],
  },
  'hypothenar': {
    feminine: [['hypothenar-muscles', 35], ['palmaris-longus', 50], ['ulnar-artery', 7], ['flexor-retinaculum', 13], ['flexor-digitorum-superficialis', 49], ['flexor-digitorum-profundus', 28]],
    masculine: [['ulnar-nerve', 6, 'right'], ['flexor-retinaculum', 15], ['hypothenar-muscles', 37], ['palmaris-longus', 41], ['ulnar-artery', 6], ['flexor-digitorum-superficialis', 43], ['flexor-digitorum-profundus', 29]],
    differ: [],
  },
  'dorsum-of-hand': {
    feminine: [['extensor-digitorum', 21], ['extensor-digiti-minimi', 6, 'left'], ['extensor-indicis', 7, 'left'], ['metacarpal-5', 11], ['metacarpal-3', 14], ['metacarpal-4', 10], ['hypothenar-muscles', 6, 'left'], ['metacarpal-2', 15], ['interossei-of-hand', 30], ['adductor-pollicis', 22], ['flexor-digitorum-profundus', 16], ['flexor-digitorum-superficialis', 13]],
    masculine: [['extensor-digitorum', 19], ['metacarpal-5', 12], ['metacarpal-4', 9], ['metacarpal-3', 11], ['hypothenar-muscles', 6], ['metacarpal-2', 14], ['interossei-of-hand', 33], ['adductor-pollicis', 22], ['flexor-digitorum-profundus', 13], ['flexor-digitorum-superficialis', 10]],
    differ: [],
  },
  'thumb': {
    feminine: [['thumb-phalanges', 61], ['extensor-pollicis-longus', 6], ['adductor-pollicis', 8]],
    masculine: [['thumb-phalanges', 55], ['extensor-pollicis-longus', 6], ['adductor-pollicis', 7]],
    differ: [],
  },
  'fingers': {
    feminine: [['ring-finger-phalanges', 16], ['extensor-digitorum', 8], ['index-finger-phalanges', 23], ['middle-finger-phalanges', 27], ['flexor-digitorum-profundus', 13], ['little-finger-phalanges', 12], ['flexor-digitorum-superficialis', 8]],
    masculine: [['ring-finger-phalanges', 13], ['index-finger-phalanges', 21], ['middle-finger-phalanges', 21], ['flexor-digitorum-profundus', 14], ['flexor-digitorum-superficialis', 8], ['little-finger-phalanges', 8]],
    differ: [],
  },
  'buttock': {
    feminine: [['gluteus-maximus', 87], ['gluteus-medius', 12], ['sciatic-nerve', 13], ['quadratus-femoris', 13], ['piriformis', 23], ['obturator-internus', 30], ['hip-bone', 65], ['femur', 10]],
    masculine: [['gluteus-maximus', 83], ['gluteus-medius', 7], ['piriformis', 18], ['sciatic-nerve', 14], ['hip-bone', 59], ['quadratus-femoris', 10], ['adductor-magnus', 8], ['obturator-internus', 39]],
    differ: [],
  },
  'lateral-hip': {
    feminine: [['gluteus-maximus', 13], ['tensor-fasciae-latae', 72], ['gluteus-medius', 42], ['rectus-femoris', 9], ['gluteus-minimus', 40], ['piriformis', 5], ['femur', 44], ['hip-bone', 73], ['iliacus', 29], ['femoral-nerve', 5, 'right'], ['psoas-major', 30], ['obturator-internus', 26]],
    masculine: [['tensor-fasciae-latae', 65], ['gluteus-maximus', 26], ['gluteus-medius', 43], ['rectus-femoris', 8], ['gluteus-minimus', 37], ['quadratus-femoris', 6], ['piriformis', 6], ['femur', 26], ['hip-bone', 74], ['iliacus', 36], ['obturator-internus', 12], ['pectineus', 6, 'right'], ['psoas-major', 39], ['adductor-magnus', 14], ['gracilis', 16]],
    differ: [],
  },
  'groin': {
    feminine: [['femoral-vein', 9], ['sartorius', 21], ['femoral-artery', 13], ['adductor-longus', 14], ['femoral-nerve', 7], ['iliacus', 27], ['pectineus', 49], ['adductor-brevis', 25], ['psoas-major', 17], ['hip-bone', 31], ['femur', 20]],
    masculine: [['femoral-vein', 7], ['tensor-fasciae-latae', 8], ['sartorius', 29], ['femoral-artery', 10], ['rectus-femoris', 18], ['adductor-longus', 12], ['femoral-nerve', 6, 'right'], ['pectineus', 47], ['iliacus', 33], ['psoas-major', 35], ['adductor-brevis', 15], ['femur', 5], ['hip-bone', 33], ['obturator-internus', 13]],
    differ: [],
  },
  'front-of-thigh': {
    feminine: [['sartorius', 21], ['rectus-femoris', 45], ['vastus-lateralis', 17], ['vastus-intermedius', 44], ['vastus-medialis', 49], ['femoral-vein', 6], ['femur', 48], ['adductor-longus', 53], ['pectineus', 13], ['adductor-brevis', 34], ['adductor-magnus', 83]],
    masculine: [['sartorius', 16], ['rectus-femoris', 43], ['femoral-artery', 6, 'right'], ['vastus-lateralis', 21], ['vastus-intermedius', 56], ['vastus-medialis', 40], ['femur', 72], ['adductor-longus', 25], ['femoral-vein', 6], ['pectineus', 15], ['adductor-brevis', 28], ['adductor-magnus', 73]],
    differ: [],
  },
  'outer-thigh': {
    feminine: [['tensor-fasciae-latae', 64], ['vastus-lateralis', 65], ['gluteus-maximus', 6, 'right'], ['biceps-femoris', 45], ['vastus-intermedius', 9], ['popliteal-vein', 6, 'right'], ['femur', 58], ['pectineus', 9], ['adductor-magnus', 77], ['adductor-brevis', 13]],
    masculine: [['tensor-fasciae-latae', 67], ['vastus-lateralis', 67], ['gluteus-maximus', 6, 'left'], ['biceps-femoris', 36], ['vastus-intermedius', 6], ['popliteal-vein', 10], ['femur', 69], ['pectineus', 11], ['adductor-magnus', 76], ['adductor-brevis', 25], ['adductor-longus', 11]],
    differ: [],
  },
  'inner-thigh': {
    feminine: [['semitendinosus', 9], ['gracilis', 34], ['semimembranosus', 38], ['sartorius', 9], ['adductor-longus', 9], ['vastus-medialis', 5, 'right'], ['femoral-artery', 7, 'left'], ['femoral-vein', 10], ['adductor-magnus', 95], ['adductor-brevis', 12], ['femur', 5, 'right']],
    masculine: [['semitendinosus', 14], ['gracilis', 32], ['semimembranosus', 43], ['sartorius', 12], ['femoral-artery', 5], ['femoral-vein', 8], ['adductor-longus', 7], ['adductor-magnus', 96], ['adductor-brevis', 14]],
    differ: [],
  },
  'back-of-thigh': {
    feminine: [['semitendinosus', 27], ['biceps-femoris', 64], ['gluteus-maximus', 6], ['semimembranosus', 27], ['sciatic-nerve', 25], ['adductor-magnus', 92], ['adductor-brevis', 25], ['femur', 8]],
    masculine: [['semitendinosus', 25], ['biceps-femoris', 69], ['semimembranosus', 26], ['sciatic-nerve', 36], ['adductor-magnus', 100], ['popliteal-artery', 6], ['adductor-brevis', 11]],
    differ: [],
  },
  'front-of-knee': {
    feminine: [['tensor-fasciae-latae', 15], ['patella', 15], ['vastus-lateralis', 14], ['rectus-femoris', 23], ['vastus-medialis', 25], ['vastus-intermedius', 13], ['tibia', 33], ['femur', 65], ['adductor-magnus', 7]],
    masculine: [['tensor-fasciae-latae', 16], ['patella', 15], ['vastus-lateralis', 16], ['rectus-femoris', 24], ['vastus-medialis', 24], ['tibia', 33], ['vastus-intermedius', 16], ['femur', 63]],
    differ: [],
  },
  'inner-knee': {
    feminine: [['sartorius', 35], ['gracilis', 22], ['semitendinosus', 11], ['vastus-medialis', 7], ['semimembranosus', 34], ['tibia', 25], ['adductor-magnus', 9], ['femur', 60], ['popliteus', 6, 'right']],
    masculine: [['sartorius', 35], ['gracilis', 27], ['vastus-medialis', 7], ['semitendinosus', 9], ['semimembranosus', 33], ['tibia', 26], ['adductor-magnus', 20], ['femur', 55], ['popliteus', 7]],
    differ: [],
  },
  'popliteal-fossa': {
    feminine: [['gastrocnemius-lateral', 32], ['semitendinosus', 6], ['biceps-femoris', 6], ['semimembranosus', 15], ['gastrocnemius-medial', 32], ['tibial-nerve', 10], ['popliteal-vein', 11], ['popliteal-artery', 20], ['femur', 46], ['popliteus', 31], ['tibia', 38], ['adductor-magnus', 8]],
    masculine: [['gastrocnemius-lateral', 30], ['semitendinosus', 7], ['semimembranosus', 16], ['gastrocnemius-medial', 40], ['tibial-nerve', 9], ['popliteal-vein', 10], ['popliteal-artery', 16], ['femur', 43], ['popliteus', 24], ['tibia', 35], ['adductor-magnus', 6]],
    differ: [],
  },
  'fibular-head': {
    feminine: [['fibularis-longus', 19], ['common-fibular-nerve', 6], ['biceps-femoris', 36], ['fibula', 59], ['extensor-digitorum-longus', 11], ['soleus', 50], ['popliteal-vein', 23], ['popliteus', 79], ['popliteal-artery', 29], ['tibia', 51]],
    masculine: [['biceps-femoris', 30], ['fibularis-longus', 18], ['common-fibular-nerve', 9], ['fibula', 57], ['extensor-digitorum-longus', 25], ['soleus', 38], ['popliteal-vein', 20], ['popliteal-artery', 24], ['popliteus', 59], ['tibia', 71]],
    differ: [],
  },
  'shin': {
    feminine: [['tibialis-anterior', 47], ['tibia', 73], ['tibialis-posterior', 50], ['flexor-digitorum-longus', 50], ['popliteus', 13], ['tibial-nerve', 21], ['soleus', 59]],
    masculine: [['tibialis-anterior', 43], ['tibia', 86], ['tibialis-posterior', 40], ['flexor-digitorum-longus', 50], ['soleus', 51], ['popliteus', 11], ['tibial-nerve', 7]],
    differ: [],
  },
  'inner-leg': {
    feminine: [['gastrocnemius-medial', 21], ['tibia', 15], ['flexor-digitorum-longus', 28], ['popliteus', 12], ['soleus', 58], ['tibialis-posterior', 8], ['tibial-nerve', 8]],
    masculine: [['gastrocnemius-medial', 22], ['tibia', 18], ['flexor-digitorum-longus', 22], ['popliteus', 7], ['soleus', 62], ['tibialis-posterior', 7], ['tibial-nerve', 10]],
    differ: [],
  },
  'outer-leg': {
    feminine: [['fibularis-longus', 40], ['gastrocnemius-lateral', 7, 'right'], ['extensor-digitorum-longus', 26], ['tibialis-anterior', 14], ['fibularis-brevis', 12], ['fibula', 34], ['extensor-hallucis-longus', 8], ['flexor-hallucis-longus', 40], ['tibialis-posterior', 37], ['tibial-nerve', 17], ['soleus', 60], ['popliteus', 7], ['flexor-digitorum-longus', 18]],
    masculine: [['fibularis-longus', 38], ['tibialis-anterior', 16], ['extensor-digitorum-longus', 29], ['fibularis-brevis', 14], ['extensor-hallucis-longus', 10], ['fibula', 33], ['flexor-hallucis-longus', 36], ['tibia', 6], ['tibialis-posterior', 41], ['tibial-nerve', 13], ['soleus', 62], ['popliteus', 7], ['flexor-digitorum-longus', 20]],
    differ: [],
  },
  'calf': {
    feminine: [['gastrocnemius-lateral', 39], ['gastrocnemius-medial', 57], ['popliteus', 13], ['soleus', 88]],
    masculine: [['gastrocnemius-lateral', 38], ['gastrocnemius-medial', 62], ['popliteus', 9], ['soleus', 84]],
    differ: [],
  },
  'achilles': {
    feminine: [['soleus', 74], ['tibial-nerve', 26], ['flexor-digitorum-longus', 16], ['flexor-hallucis-longus', 74], ['tibialis-posterior', 13], ['tibia', 23]],
    masculine: [['soleus', 76], ['flexor-hallucis-longus', 54], ['talus', 5, 'left'], ['tibial-nerve', 41], ['flexor-digitorum-longus', 26], ['tibialis-posterior', 12], ['tibia', 9]],
    differ: [],
  },
  'medial-ankle': {
    feminine: [['soleus', 5, 'right'], ['flexor-digitorum-longus', 18], ['tibialis-posterior', 12], ['tibial-nerve', 5, 'right'], ['flexor-hallucis-longus', 8], ['tibia', 53], ['talus', 30], ['calcaneus', 14]],
    masculine: [['flexor-digitorum-longus', 15], ['tibialis-posterior', 12], ['flexor-hallucis-longus', 11], ['tibia', 40], ['talus', 28], ['calcaneus', 28]],
    differ: [],
  },
  'lateral-ankle': {
    feminine: [['fibularis-longus', 10], ['fibula', 22], ['fibularis-brevis', 9], ['cuboid', 6], ['calcaneus', 27], ['flexor-hallucis-longus', 7], ['tibia', 39], ['talus', 22]],
    masculine: [['fibularis-longus', 10], ['fibularis-brevis', 12], ['fibula', 22], ['cuboid', 12], ['calcaneus', 17], ['flexor-hallucis-longus', 8], ['tibia', 40], ['talus', 19]],
    differ: [],
  },
  'heel': {
    feminine: [['plantar-fascia', 5, 'right'], ['flexor-digitorum-brevis', 6], ['soleus', 19], ['calcaneus', 97], ['abductor-hallucis', 9], ['talus', 11]],
    masculine: [['plantar-fascia', 15], ['flexor-digitorum-brevis', 17], ['quadratus-plantae', 14], ['soleus', 14], ['abductor-hallucis', 12], ['calcaneus', 98], ['talus', 14], ['tibia', 7], ['flexor-hallucis-longus', 8]],
    differ: [],
  },
  'sole': {
    feminine: [['metatarsal-5', 13], ['plantar-fascia', 29], ['flexor-digitorum-brevis', 29], ['abductor-hallucis', 14], ['quadratus-plantae', 17], ['calcaneus', 20], ['talus', 7], ['flexor-digitorum-longus', 22], ['fibularis-longus', 6], ['flexor-hallucis-longus', 10], ['cuboid', 13], ['tibialis-posterior', 7, 'left'], ['metatarsal-1', 7], ['metatarsal-4', 10]],
    masculine: [['plantar-fascia', 38], ['abductor-hallucis', 10], ['flexor-digitorum-brevis', 33], ['metatarsal-5', 10], ['quadratus-plantae', 17], ['flexor-hallucis-longus', 6], ['flexor-digitorum-longus', 19], ['cuboid', 11], ['calcaneus', 10], ['talus', 6], ['fibularis-longus', 8], ['metatarsal-1', 6], ['tibialis-posterior', 7], ['metatarsal-4', 8]],
    differ: [],
  },
  'dorsum-of-foot': {
    feminine: [['extensor-hallucis-longus', 7, 'right'], ['extensor-digitorum-longus', 10], ['tibialis-anterior', 6], ['extensor-digitorum-brevis', 8], ['medial-cuneiform', 10], ['metatarsal-1', 14], ['metatarsal-5', 6], ['metatarsal-3', 6], ['metatarsal-2', 6], ['lateral-cuneiform', 6], ['navicular', 6], ['metatarsal-4', 8], ['talus', 14], ['fibularis-longus', 6]],
    masculine: [['tibialis-anterior', 5, 'left'], ['extensor-digitorum-longus', 11], ['extensor-digitorum-brevis', 11], ['medial-cuneiform', 8], ['metatarsal-1', 17], ['metatarsal-5', 7], ['little-toe-phalanges', 5], ['metatarsal-2', 8], ['metatarsal-4', 7], ['navicular', 6], ['metatarsal-3', 10], ['lateral-cuneiform', 6], ['talus', 7], ['tibialis-posterior', 6, 'left']],
    differ: [],
  },
  'toes': {
    feminine: [['flexor-hallucis-longus', 6], ['big-toe-phalanges', 30], ['flexor-digitorum-longus', 14], ['second-toe-phalanges', 16], ['third-toe-phalanges', 7], ['flexor-digitorum-brevis', 6, 'right'], ['fourth-toe-phalanges', 10]],
    masculine: [['big-toe-phalanges', 35], ['extensor-digitorum-longus', 6], ['second-toe-phalanges', 19], ['flexor-digitorum-longus', 13], ['flexor-digitorum-brevis', 7], ['fourth-toe-phalanges', 8], ['third-toe-phalanges', 13]],
    differ: [],
  },
};
