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
    feminine: [['skull', 100], ['vertebral-artery', 7], ['atlas', 9], ['external-carotid-artery', 7], ['sternocleidomastoid', 15], ['splenius-capitis', 6]],
    masculine: [['skull', 100], ['atlas', 5], ['intervertebral-discs', 5], ['internal-jugular-vein', 11], ['axis', 8], ['c4', 7], ['c6', 6], ['external-carotid-artery', 7], ['sternocleidomastoid', 21]],
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
    feminine: [['lower-teeth', 13], ['upper-teeth', 14], ['mandible', 23], ['skull', 40], ['masseter', 6]],
    masculine: [['upper-teeth', 7], ['lower-teeth', 11], ['mandible', 21], ['skull', 38]],
    differ: [],
  },
  'occiput': {
    feminine: [['skull', 100], ['trapezius-upper', 8]],
    masculine: [['skull', 100]],
    differ: [],
  },
  'front-of-neck': {
    feminine: [['sternocleidomastoid', 36], ['internal-jugular-vein', 16], ['common-carotid-artery', 18], ['subclavian-artery', 7], ['trachea', 20], ['c6', 9], ['c7', 8], ['c5', 8], ['oesophagus', 17], ['intervertebral-discs', 31], ['t1', 6], ['c4', 6], ['t2', 7], ['spinal-cord', 19], ['c3', 8], ['t3', 7]],
    masculine: [['sternocleidomastoid', 15], ['internal-jugular-vein', 5], ['common-carotid-artery', 9], ['mandible', 11], ['trachea', 19], ['c6', 9], ['c5', 8], ['oesophagus', 14], ['intervertebral-discs', 27], ['c7', 5], ['spinal-cord', 15], ['c4', 7], ['c3', 6]],
    differ: [],
  },
  'sternum': {
    feminine: [['external-oblique', 10], ['costal-cartilage-7', 7], ['pectoralis-major', 30], ['sternum-body', 31], ['costal-cartilage-2', 5], ['sternocleidomastoid', 8], ['manubrium', 30], ['intercostals', 10], ['pleura-right', 25], ['lung-right', 11], ['pleura-left', 19], ['liver', 11], ['heart', 50], ['diaphragm', 16], ['thoracic-aorta', 21], ['trachea', 15]],
    masculine: [['sternocleidomastoid', 7], ['costal-cartilage-7', 8], ['sternum-body', 25], ['external-oblique', 11], ['pectoralis-major', 44], ['manubrium', 17], ['costal-cartilage-2', 8], ['intercostals', 20], ['liver', 11], ['diaphragm', 8], ['pleura-right', 32], ['pleura-left', 27], ['lung-right', 24], ['heart', 58], ['thoracic-aorta', 13], ['lung-left', 6]],
    differ: [],
  },
  'sacral': {
    feminine: [['iliocostalis-lumborum', 47], ['gluteus-maximus', 13], ['longissimus-thoracis', 17], ['multifidus', 12], ['sacrum', 78], ['piriformis', 14], ['hip-bone', 16]],
    masculine: [['gluteus-maximus', 35], ['iliocostalis-lumborum', 37], ['longissimus-thoracis', 13], ['multifidus', 10], ['sacrum', 69], ['piriformis', 18], ['sciatic-nerve', 5], ['obturator-internus', 26], ['hip-bone', 22]],
    differ: ['gluteus-maximus'],
  },
  'pubic': {
    feminine: [['gracilis', 27], ['adductor-longus', 16], ['adductor-magnus', 16], ['rectus-abdominis', 12], ['transversus-abdominis', 7], ['adductor-brevis', 9], ['hip-bone', 35], ['obturator-internus', 9]],
    masculine: [['adductor-longus', 19], ['gracilis', 28], ['adductor-brevis', 13], ['adductor-magnus', 29], ['hip-bone', 44], ['obturator-internus', 6]],
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
    feminine: [['masseter', 18], ['skull', 100], ['temporalis', 19], ['upper-teeth', 7], ['mandible', 7]],
    masculine: [['masseter', 13], ['temporalis', 15], ['skull', 100]],
    differ: [],
  },
  'jaw': {
    feminine: [['masseter', 41], ['temporalis', 7], ['mandible', 68], ['lower-teeth', 12], ['internal-carotid-artery', 11], ['skull', 42]],
    masculine: [['masseter', 50], ['temporalis', 13], ['mandible', 64], ['lower-teeth', 9], ['upper-teeth', 5, 'right'], ['skull', 51], ['internal-carotid-artery', 8]],
    differ: [],
  },
  'ear': {
    feminine: [['temporalis', 15], ['skull', 97], ['internal-carotid-artery', 7, 'left']],
    masculine: [['temporalis', 27], ['skull', 98]],
    differ: [],
  },
  'suboccipital': {
    feminine: [['trapezius-upper', 72], ['obliquus-capitis-superior', 8], ['rectus-capitis-posterior-minor', 18], ['splenius-capitis', 13], ['semispinalis-capitis', 64], ['greater-occipital-nerve', 6, 'left'], ['rectus-capitis-posterior-major', 25], ['skull', 59], ['obliquus-capitis-inferior', 11], ['spinal-cord', 5, 'right'], ['axis', 10], ['atlas', 12]],
    masculine: [['trapezius-upper', 67], ['splenius-capitis', 12], ['semispinalis-capitis', 54], ['obliquus-capitis-superior', 10], ['rectus-capitis-posterior-minor', 17], ['rectus-capitis-posterior-major', 21], ['skull', 62], ['atlas', 15]],
    differ: [],
  },
  'back-of-neck': {
    feminine: [['trapezius-middle', 28], ['trapezius-upper', 77], ['rhomboid-minor', 12], ['levator-scapulae', 7], ['splenius-capitis', 72], ['serratus-posterior-superior', 30], ['splenius-cervicis', 24], ['semispinalis-cervicis', 37], ['t2', 14], ['semispinalis-capitis', 16], ['c3', 6], ['t1', 19], ['rib-2', 7], ['c7', 18], ['c4', 12], ['c5', 11], ['rib-1', 9], ['c6', 14], ['pleura-right', 24, 'right'], ['pleura-left', 23, 'left'], ['lung-left', 21, 'left'], ['lung-right', 24, 'right'], ['spinal-cord', 21], ['brachial-plexus', 5, 'left'], ['intervertebral-discs', 10], ['oesophagus', 7, 'left'], ['trachea', 7]],
    masculine: [['trapezius-middle', 10], ['trapezius-upper', 92], ['rhomboid-minor', 6], ['splenius-capitis', 75], ['serratus-posterior-superior', 13], ['splenius-cervicis', 17], ['semispinalis-capitis', 33], ['t2', 7], ['obliquus-capitis-inferior', 6, 'left'], ['semispinalis-cervicis', 37], ['t1', 15], ['c3', 14], ['rib-2', 6, 'left'], ['axis', 9], ['c4', 17], ['c5', 11], ['rib-1', 6, 'right'], ['pleura-right', 10, 'right'], ['c6', 17], ['c7', 16], ['lung-right', 9, 'right'], ['pleura-left', 12, 'left'], ['lung-left', 11, 'left'], ['spinal-cord', 21], ['intervertebral-discs', 8]],
    differ: [],
  },
  'side-of-neck': {
    feminine: [['trapezius-upper', 27], ['sternocleidomastoid', 30], ['splenius-capitis', 24], ['levator-scapulae', 23], ['internal-jugular-vein', 6, 'left'], ['splenius-cervicis', 12], ['skull', 12], ['semispinalis-capitis', 14], ['c7', 10], ['t1', 10], ['c6', 8, 'right'], ['pleura-left', 18, 'left'], ['pleura-right', 19, 'right'], ['lung-right', 17, 'right'], ['lung-left', 16, 'left'], ['c4', 7], ['c5', 7], ['t2', 8], ['c3', 8], ['spinal-cord', 9], ['thoracic-aorta', 7, 'left'], ['axis', 6], ['intervertebral-discs', 7]],
    masculine: [['trapezius-upper', 19], ['sternocleidomastoid', 40], ['splenius-capitis', 23], ['levator-scapulae', 22], ['splenius-cervicis', 13], ['scalenus-medius', 6], ['internal-jugular-vein', 11], ['skull', 17], ['semispinalis-capitis', 14], ['c6', 9], ['t1', 8], ['pleura-left', 6, 'left'], ['vertebral-artery', 5, 'left'], ['c5', 10], ['c7', 10], ['pleura-right', 6], ['axis', 8], ['c3', 8], ['atlas', 6], ['intervertebral-discs', 17], ['trachea', 5, 'left'], ['t2', 8], ['spinal-cord', 13]],
    differ: [],
  },
  'supraclavicular': {
    feminine: [['deltoid', 15], ['trapezius-upper', 48], ['clavicle', 17], ['brachial-plexus', 12], ['subclavius', 5, 'left'], ['scapula', 6], ['subclavian-artery', 7], ['scalenus-posterior', 11], ['scalenus-medius', 6], ['rib-1', 19], ['serratus-anterior', 38], ['rib-2', 34], ['intercostals', 49], ['pleura-left', 59, 'left'], ['pleura-right', 58, 'right'], ['lung-right', 54, 'right'], ['lung-left', 55, 'left'], ['subscapularis', 7], ['t2', 7], ['rib-3', 24], ['t3', 8], ['rib-4', 15]],
    masculine: [['deltoid', 10], ['trapezius-upper', 50], ['clavicle', 16], ['brachial-plexus', 13], ['subclavius', 6], ['scalenus-medius', 10], ['scalenus-posterior', 13], ['rib-1', 16], ['serratus-anterior', 34], ['rib-2', 30], ['intercostals', 46], ['pleura-right', 37, 'right'], ['lung-right', 34, 'right'], ['pleura-left', 38, 'left'], ['lung-left', 35, 'left'], ['t1', 6], ['rib-3', 32], ['subscapularis', 5, 'right'], ['t2', 10], ['rib-4', 17]],
    differ: [],
  },
  'front-of-chest': {
    feminine: [['pectoralis-major', 79], ['external-oblique', 21], ['diaphragm', 18], ['pectoralis-minor', 12], ['rib-2', 5, 'right'], ['intercostals', 77], ['liver', 15, 'right'], ['rib-3', 5, 'left'], ['rib-4', 9], ['pleura-left', 93, 'left'], ['pleura-right', 93, 'right'], ['lung-right', 86, 'right'], ['lung-left', 82, 'left'], ['heart', 24]],
    masculine: [['external-oblique', 26], ['deltoid', 5, 'left'], ['pectoralis-major', 74], ['rectus-abdominis', 6], ['costal-cartilage-7', 5], ['rib-2', 5, 'right'], ['intercostals', 68], ['diaphragm', 20], ['pectoralis-minor', 16], ['rib-3', 7], ['rib-4', 16], ['pleura-right', 93, 'right'], ['liver', 12], ['pleura-left', 93, 'left'], ['lung-right', 81, 'right'], ['lung-left', 77, 'left'], ['heart', 31]],
    differ: [],
  },
  'lateral-chest': {
    feminine: [['latissimus-dorsi', 33], ['external-oblique', 28], ['serratus-anterior', 50], ['rib-10', 8], ['rib-9', 11], ['rib-7', 14], ['rib-8', 12], ['intercostals', 70], ['pleura-right', 99, 'right'], ['pleura-left', 99, 'left'], ['lung-left', 61, 'left'], ['lung-right', 57, 'right'], ['diaphragm', 71], ['spleen', 29, 'left'], ['kidney-left', 17, 'left'], ['liver', 52, 'right'], ['kidney-right', 13, 'right'], ['psoas-major', 11], ['thoracic-aorta', 20, 'left'], ['heart', 16], ['t12', 7], ['l1', 7, 'left'], ['t11', 11], ['intervertebral-discs', 14], ['t9', 5, 'left'], ['oesophagus', 7, 'right'], ['t10', 7]],
    masculine: [['latissimus-dorsi', 19], ['external-oblique', 45], ['serratus-anterior', 43], ['rib-10', 6, 'left'], ['rib-9', 9], ['rib-7', 13], ['rib-8', 13], ['intercostals', 76], ['pleura-right', 53], ['diaphragm', 84], ['pleura-left', 97, 'left'], ['spleen', 27, 'left'], ['lung-right', 29], ['liver', 75, 'right'], ['oesophagus', 14], ['heart', 15], ['lung-left', 49, 'left'], ['thoracic-aorta', 16]],
    differ: [],
  },
  'interscapular': {
    feminine: [['trapezius-lower', 87], ['trapezius-middle', 16], ['latissimus-dorsi', 11], ['rhomboid-major', 45], ['rhomboid-minor', 15], ['splenius-capitis', 8], ['splenius-cervicis', 21], ['multifidus', 8], ['serratus-posterior-superior', 28], ['longissimus-thoracis', 52], ['semispinalis-cervicis', 7], ['t7', 6], ['rib-7', 8], ['rib-6', 7, 'left'], ['t5', 6, 'right'], ['rib-5', 7], ['rib-4', 7, 'left'], ['pleura-right', 82, 'right'], ['pleura-left', 83, 'left'], ['lung-left', 78, 'left'], ['lung-right', 82, 'right'], ['rib-3', 5, 'right'], ['intervertebral-discs', 7], ['thoracic-aorta', 9, 'left'], ['intercostals', 23], ['oesophagus', 10], ['trachea', 11], ['heart', 11]],
    masculine: [['trapezius-lower', 83], ['trapezius-middle', 20], ['latissimus-dorsi', 12], ['rhomboid-major', 42], ['rhomboid-minor', 12], ['splenius-cervicis', 24], ['splenius-capitis', 9], ['serratus-posterior-superior', 27], ['multifidus', 11], ['longissimus-thoracis', 44], ['t6', 6, 'left'], ['rib-7', 5], ['t7', 6], ['t8', 5, 'left'], ['t5', 5], ['rib-6', 6], ['semispinalis-cervicis', 7], ['rib-5', 8], ['intercostals', 26], ['rib-4', 6, 'right'], ['t3', 6, 'left'], ['pleura-left', 77, 'left'], ['lung-left', 73, 'left'], ['pleura-right', 82, 'right'], ['lung-right', 82, 'right'], ['rib-3', 7, 'right'], ['intervertebral-discs', 7, 'right'], ['oesophagus', 15], ['trachea', 10], ['thoracic-aorta', 13, 'left'], ['diaphragm', 9, 'right'], ['heart', 18]],
    differ: [],
  },
  'thoracic-back': {
    feminine: [['trapezius-lower', 12], ['latissimus-dorsi', 100], ['serratus-posterior-inferior', 41], ['iliocostalis-lumborum', 18], ['serratus-anterior', 8], ['iliocostalis-thoracis', 18], ['longissimus-thoracis', 28], ['rib-8', 7], ['rib-9', 10], ['rib-10', 11], ['rib-11', 9], ['intercostals', 46], ['lung-left', 44, 'left'], ['pleura-right', 80, 'right'], ['lung-right', 46, 'right'], ['rib-12', 5, 'left'], ['pleura-left', 79, 'left'], ['diaphragm', 65], ['spleen', 6, 'left'], ['kidney-left', 24, 'left'], ['kidney-right', 16, 'right'], ['liver', 38, 'right'], ['heart', 7, 'left']],
    masculine: [['trapezius-lower', 11], ['latissimus-dorsi', 100], ['serratus-posterior-inferior', 34], ['iliocostalis-lumborum', 17], ['serratus-anterior', 11], ['iliocostalis-thoracis', 14], ['longissimus-thoracis', 21], ['rib-9', 10], ['rib-10', 9], ['rib-8', 6], ['intercostals', 55], ['rib-11', 8], ['multifidus', 7], ['pleura-left', 82, 'left'], ['lung-left', 43, 'left'], ['pleura-right', 84, 'right'], ['lung-right', 44, 'right'], ['rib-12', 6, 'left'], ['diaphragm', 91], ['spleen', 18, 'left'], ['kidney-left', 21, 'left'], ['kidney-right', 11, 'right'], ['liver', 70, 'right'], ['heart', 5, 'left']],
    differ: [],
  },
  'upper-abdomen': {
    feminine: [['external-oblique', 100], ['costal-cartilage-10', 6, 'right'], ['internal-oblique', 52], ['rectus-abdominis', 39], ['costal-cartilage-9', 9, 'left'], ['costal-cartilage-8', 10], ['intercostals', 21], ['transversus-abdominis', 68], ['diaphragm', 48], ['pleura-left', 23, 'left'], ['spleen', 5, 'left'], ['pleura-right', 20, 'right'], ['liver', 36, 'right'], ['kidney-right', 17, 'right'], ['psoas-major', 42], ['intervertebral-discs', 11], ['l3', 7], ['l2', 6], ['l4', 6], ['l1', 8, 'left'], ['t12', 5, 'left']],
    masculine: [['external-oblique', 100], ['internal-oblique', 64], ['rectus-abdominis', 49], ['costal-cartilage-9', 7], ['costal-cartilage-8', 7], ['intercostals', 10], ['transversus-abdominis', 85], ['diaphragm', 20], ['liver', 17, 'right'], ['pleura-left', 8, 'left'], ['kidney-right', 7, 'right'], ['psoas-major', 19], ['pleura-right', 7, 'right'], ['intervertebral-discs', 6, 'right']],
    differ: [],
  },
  'lower-abdomen': {
    feminine: [['external-oblique', 90], ['internal-oblique', 86], ['rectus-abdominis', 37], ['transversus-abdominis', 88], ['hip-bone', 6], ['iliacus', 7], ['psoas-major', 39], ['intervertebral-discs', 5, 'left'], ['sacrum', 6], ['l4', 13]],
    masculine: [['tensor-fasciae-latae', 6, 'left'], ['external-oblique', 76], ['internal-oblique', 74], ['rectus-abdominis', 33], ['transversus-abdominis', 74], ['femoral-nerve', 6, 'right'], ['hip-bone', 10], ['iliacus', 14], ['psoas-major', 43]],
    differ: [],
  },
  'flank': {
    feminine: [['gluteus-medius', 11], ['latissimus-dorsi', 17], ['external-oblique', 61], ['rib-11', 6], ['hip-bone', 23], ['internal-oblique', 55], ['intercostals', 6, 'left'], ['quadratus-lumborum', 6], ['iliacus', 21], ['transversus-abdominis', 51], ['diaphragm', 13], ['kidney-left', 33, 'left'], ['kidney-right', 36, 'right'], ['psoas-major', 92], ['intervertebral-discs', 19], ['l4', 10], ['l5', 12], ['l3', 8], ['sacrum', 9]],
    masculine: [['latissimus-dorsi', 7], ['external-oblique', 71], ['gluteus-medius', 11], ['rib-11', 6], ['internal-oblique', 56], ['hip-bone', 24], ['transversus-abdominis', 59], ['iliacus', 23], ['diaphragm', 19], ['kidney-left', 19, 'left'], ['kidney-right', 35, 'right'], ['psoas-major', 38], ['l3', 8], ['intervertebral-discs', 8, 'left']],
    differ: [],
  },
  'lumbar': {
    feminine: [['latissimus-dorsi', 79], ['gluteus-maximus', 6], ['gluteus-medius', 7], ['serratus-posterior-inferior', 15], ['iliocostalis-lumborum', 40], ['hip-bone', 21], ['longissimus-thoracis', 27], ['quadratus-lumborum', 25], ['l5', 9], ['multifidus', 15], ['sacrum', 21], ['l3', 6], ['l4', 6], ['kidney-left', 10, 'left'], ['intervertebral-discs', 6], ['psoas-major', 46], ['kidney-right', 17, 'right']],
    masculine: [['latissimus-dorsi', 75], ['gluteus-maximus', 8], ['gluteus-medius', 10], ['serratus-posterior-inferior', 15], ['hip-bone', 23], ['iliocostalis-lumborum', 34], ['longissimus-thoracis', 26], ['quadratus-lumborum', 25], ['l5', 8, 'right'], ['multifidus', 14], ['sacrum', 15], ['diaphragm', 7], ['kidney-left', 20, 'left'], ['psoas-major', 49], ['kidney-right', 25, 'right'], ['intervertebral-discs', 6], ['transversus-abdominis', 6], ['internal-oblique', 7], ['external-oblique', 5, 'right']],
    differ: [],
  },
  'upper-trapezius': {
    feminine: [['trapezius-middle', 29], ['deltoid', 15], ['trapezius-upper', 26], ['trapezius-lower', 6, 'left'], ['clavicle', 7], ['supraspinatus', 36], ['humerus', 11], ['levator-scapulae', 14], ['scapula', 47], ['serratus-posterior-superior', 20], ['subscapularis', 41], ['serratus-anterior', 55], ['iliocostalis-thoracis', 10], ['rib-3', 26], ['intercostals', 55], ['longissimus-thoracis', 9], ['lung-left', 65, 'left'], ['rib-2', 5], ['rib-4', 10], ['rib-5', 7], ['lung-right', 63, 'right'], ['pleura-left', 72, 'left'], ['pleura-right', 69, 'right'], ['heart', 5, 'left'], ['diaphragm', 7]],
    masculine: [['trapezius-middle', 28], ['deltoid', 16], ['trapezius-upper', 30], ['trapezius-lower', 6, 'right'], ['clavicle', 9], ['supraspinatus', 34], ['scapula', 39], ['humerus', 10], ['levator-scapulae', 15], ['iliocostalis-thoracis', 8], ['serratus-posterior-superior', 15], ['rib-2', 7], ['subscapularis', 42], ['serratus-anterior', 61], ['rib-3', 26], ['intercostals', 60], ['rib-4', 10], ['rib-5', 6, 'left'], ['pleura-left', 85, 'left'], ['lung-left', 85, 'left'], ['pleura-right', 84, 'right'], ['lung-right', 83, 'right'], ['heart', 9, 'left'], ['diaphragm', 25], ['liver', 16, 'right'], ['intervertebral-discs', 6, 'right']],
    differ: [],
  },
  'scapula': {
    feminine: [['latissimus-dorsi', 17], ['trapezius-lower', 33], ['teres-major', 19], ['deltoid', 6], ['infraspinatus', 51], ['rib-7', 9], ['supraspinatus', 8], ['scapula', 83], ['iliocostalis-thoracis', 32], ['subscapularis', 66], ['serratus-anterior', 89], ['rib-6', 9], ['serratus-posterior-superior', 25], ['rib-5', 10], ['rib-4', 8], ['intercostals', 65], ['pleura-right', 92, 'right'], ['pleura-left', 91, 'left'], ['lung-left', 91, 'left'], ['lung-right', 92, 'right'], ['heart', 8, 'left'], ['rib-3', 6]],
    masculine: [['latissimus-dorsi', 17], ['trapezius-lower', 32], ['deltoid', 7], ['teres-minor', 6, 'right'], ['teres-major', 16], ['infraspinatus', 51], ['rib-7', 11], ['supraspinatus', 7, 'right'], ['scapula', 80], ['iliocostalis-thoracis', 31], ['subscapularis', 67], ['serratus-anterior', 93], ['rib-6', 9], ['serratus-posterior-superior', 19], ['rib-5', 13], ['rib-4', 11], ['intercostals', 79], ['pleura-left', 96, 'left'], ['lung-left', 95, 'left'], ['pleura-right', 95, 'right'], ['lung-right', 95, 'right'], ['heart', 8]],
    differ: [],
  },
  'axilla': {
    feminine: [['latissimus-dorsi', 36], ['serratus-anterior', 51], ['rib-5', 9], ['rib-6', 10], ['intercostals', 35], ['pleura-left', 50, 'left'], ['lung-left', 50, 'left'], ['pleura-right', 49, 'right'], ['lung-right', 49, 'right'], ['triceps-brachii', 5, 'right'], ['teres-major', 11], ['pectoralis-major', 5, 'left'], ['rib-7', 7], ['heart', 18], ['thoracic-aorta', 6, 'left'], ['scapula', 7], ['t7', 10], ['t8', 7], ['oesophagus', 5, 'right']],
    masculine: [['serratus-anterior', 48], ['rib-5', 10], ['latissimus-dorsi', 35], ['rib-6', 15], ['intercostals', 37], ['pleura-right', 50, 'right'], ['lung-right', 50, 'right'], ['pleura-left', 50, 'left'], ['lung-left', 50, 'left'], ['teres-major', 10], ['diaphragm', 12, 'right'], ['coracobrachialis', 5], ['triceps-brachii', 5, 'left'], ['heart', 29], ['teres-minor', 6], ['intervertebral-discs', 5, 'right'], ['t8', 7], ['thoracic-aorta', 5, 'left']],
    differ: [],
  },
  'shoulder-front': {
    feminine: [['deltoid', 28], ['pectoralis-major', 53], ['biceps-brachii', 37], ['pectoralis-minor', 23], ['coracobrachialis', 12], ['rib-4', 11], ['intercostals', 31], ['pleura-right', 17], ['lung-right', 17], ['pleura-left', 31, 'left'], ['lung-left', 31, 'left'], ['subscapularis', 6], ['humerus', 37], ['serratus-anterior', 12], ['heart', 6], ['brachial-plexus', 6, 'right'], ['latissimus-dorsi', 6], ['teres-major', 7], ['thoracic-aorta', 6], ['triceps-brachii', 17]],
    masculine: [['deltoid', 33], ['pectoralis-major', 53], ['biceps-brachii', 37], ['pectoralis-minor', 16], ['subscapularis', 6], ['coracobrachialis', 14], ['humerus', 39], ['intercostals', 21], ['rib-4', 12], ['pleura-left', 20, 'left'], ['pleura-right', 20, 'right'], ['latissimus-dorsi', 5], ['teres-major', 8], ['lung-left', 20, 'left'], ['lung-right', 20, 'right'], ['brachial-plexus', 8], ['axillary-artery', 6], ['serratus-anterior', 6], ['triceps-brachii', 21]],
    differ: [],
  },
  'shoulder-side': {
    feminine: [['deltoid', 89], ['biceps-brachii', 7], ['brachialis', 7], ['humerus', 66], ['triceps-brachii', 49], ['teres-major', 32], ['radial-nerve', 5, 'right'], ['latissimus-dorsi', 11], ['serratus-anterior', 45], ['rib-5', 15], ['intercostals', 36], ['lung-left', 40, 'left'], ['pleura-right', 42, 'right'], ['lung-right', 42, 'right'], ['pleura-left', 41, 'left'], ['coracobrachialis', 5, 'left'], ['trachea', 5, 'left']],
    masculine: [['deltoid', 91], ['biceps-brachii', 7], ['brachialis', 7], ['humerus', 75], ['triceps-brachii', 52], ['teres-major', 39], ['brachial-plexus', 12], ['latissimus-dorsi', 17], ['axillary-artery', 6, 'left'], ['radial-nerve', 25], ['brachial-artery', 8], ['ulnar-nerve', 8], ['serratus-anterior', 60], ['rib-5', 17], ['rib-4', 6], ['intercostals', 49], ['pleura-right', 55, 'right'], ['lung-right', 54, 'right'], ['pleura-left', 57, 'left'], ['lung-left', 57, 'left'], ['heart', 21, 'left'], ['diaphragm', 7, 'right'], ['liver', 6, 'right']],
    differ: [],
  },
  'shoulder-back': {
    feminine: [['deltoid', 66], ['teres-minor', 17], ['infraspinatus', 22], ['scapula', 23], ['triceps-brachii', 48], ['teres-major', 15], ['intercostals', 6], ['brachial-artery', 5], ['lung-left', 8, 'left'], ['coracobrachialis', 9], ['subscapularis', 13], ['pleura-right', 9, 'right'], ['lung-right', 8, 'right'], ['pleura-left', 9, 'left'], ['brachial-plexus', 6], ['rib-4', 8], ['axillary-artery', 5], ['humerus', 18]],
    masculine: [['deltoid', 63], ['infraspinatus', 20], ['teres-minor', 16], ['triceps-brachii', 49], ['humerus', 6], ['scapula', 14], ['subscapularis', 10], ['teres-major', 29], ['axillary-artery', 16], ['brachial-artery', 12], ['brachial-plexus', 16], ['latissimus-dorsi', 14], ['serratus-anterior', 12], ['coracobrachialis', 28], ['intercostals', 7], ['radial-nerve', 5, 'left']],
    differ: [],
  },
  'upper-arm-front': {
    feminine: [['biceps-brachii', 59], ['brachioradialis', 7], ['radial-nerve', 5, 'left'], ['median-nerve', 7], ['brachial-artery', 6], ['brachialis', 86], ['humerus', 87], ['coracobrachialis', 6], ['triceps-brachii', 7]],
    masculine: [['biceps-brachii', 53], ['brachioradialis', 8], ['brachial-artery', 6], ['brachialis', 73], ['humerus', 87], ['triceps-brachii', 27]],
    differ: [],
  },
  'upper-arm-back': {
    feminine: [['triceps-brachii', 93], ['humerus', 59]],
    masculine: [['triceps-brachii', 99], ['humerus', 34]],
    differ: [],
  },
  'cubital-fossa': {
    feminine: [['brachioradialis', 47], ['pronator-teres', 18], ['biceps-brachii', 27], ['brachial-artery', 7, 'right'], ['radial-nerve', 10], ['brachialis', 54], ['supinator', 6, 'left'], ['deep-branch-of-radial-nerve', 7], ['radius', 28], ['humerus', 48]],
    masculine: [['brachioradialis', 42], ['pronator-teres', 25], ['brachial-artery', 6], ['median-nerve', 8], ['biceps-brachii', 24], ['radial-nerve', 8], ['deep-branch-of-radial-nerve', 7, 'left'], ['brachialis', 59], ['radius', 21], ['humerus', 47], ['ulna', 8]],
    differ: [],
  },
  'lateral-elbow': {
    feminine: [['extensor-carpi-radialis-longus', 40], ['brachioradialis', 28], ['extensor-digitorum', 12], ['extensor-carpi-radialis-brevis', 20], ['extensor-carpi-ulnaris', 5, 'right'], ['extensor-digiti-minimi', 5], ['supinator', 44], ['humerus', 43], ['radius', 41], ['brachialis', 9]],
    masculine: [['brachioradialis', 15], ['extensor-digitorum', 13], ['extensor-carpi-radialis-longus', 37], ['anconeus', 10], ['extensor-carpi-radialis-brevis', 18], ['extensor-carpi-ulnaris', 10], ['extensor-digiti-minimi', 6], ['supinator', 43], ['humerus', 51], ['radius', 39]],
    differ: [],
  },
  'medial-elbow': {
    feminine: [['flexor-carpi-ulnaris', 25], ['palmaris-longus', 25], ['flexor-carpi-radialis', 26], ['flexor-digitorum-superficialis', 32], ['pronator-teres', 42], ['median-nerve', 11], ['brachialis', 42], ['humerus', 50], ['ulnar-artery', 10], ['ulna', 24], ['radius', 24]],
    masculine: [['flexor-carpi-ulnaris', 29], ['palmaris-longus', 24], ['flexor-carpi-radialis', 20], ['ulnar-nerve', 7], ['flexor-digitorum-superficialis', 32], ['pronator-teres', 26], ['humerus', 55], ['flexor-digitorum-profundus', 6, 'right'], ['brachialis', 33], ['ulna', 28], ['ulnar-artery', 7], ['radius', 29]],
    differ: [],
  },
  'ulnar-groove': {
    feminine: [['ulnar-nerve', 34], ['triceps-brachii', 24], ['humerus', 95]],
    masculine: [['ulnar-nerve', 40], ['triceps-brachii', 54], ['humerus', 100]],
    differ: [],
  },
  'back-of-elbow': {
    feminine: [['anconeus', 23], ['triceps-brachii', 54], ['flexor-carpi-ulnaris', 11], ['ulna', 45], ['humerus', 75]],
    masculine: [['anconeus', 15], ['triceps-brachii', 61], ['flexor-carpi-ulnaris', 15], ['ulna', 45], ['humerus', 76]],
    differ: [],
  },
  'forearm-flexor': {
    feminine: [['flexor-carpi-ulnaris', 20], ['palmaris-longus', 13], ['brachioradialis', 16], ['flexor-carpi-radialis', 18], ['radial-artery', 5, 'right'], ['flexor-digitorum-superficialis', 56], ['pronator-teres', 12], ['flexor-digitorum-profundus', 67], ['ulna', 6], ['flexor-pollicis-longus', 9], ['median-nerve', 11], ['supinator', 5, 'right'], ['pronator-quadratus', 12], ['radius', 22]],
    masculine: [['brachioradialis', 16], ['flexor-carpi-ulnaris', 21], ['palmaris-longus', 11], ['flexor-carpi-radialis', 22], ['pronator-teres', 11], ['flexor-digitorum-superficialis', 53], ['ulnar-artery', 7], ['radius', 15], ['extensor-carpi-radialis-longus', 6], ['flexor-pollicis-longus', 6], ['median-nerve', 11], ['flexor-digitorum-profundus', 74], ['supinator', 6, 'left'], ['pronator-quadratus', 12]],
    differ: [],
  },
  'forearm-extensor': {
    feminine: [['extensor-digitorum', 24], ['extensor-carpi-radialis-longus', 15], ['flexor-carpi-ulnaris', 13], ['extensor-carpi-ulnaris', 23], ['extensor-digiti-minimi', 11], ['extensor-carpi-radialis-brevis', 23], ['abductor-pollicis-longus', 22], ['extensor-pollicis-longus', 13], ['ulna', 24], ['extensor-pollicis-brevis', 7], ['supinator', 24], ['radius', 42], ['flexor-digitorum-profundus', 49]],
    masculine: [['extensor-digitorum', 24], ['extensor-carpi-radialis-longus', 12], ['extensor-carpi-ulnaris', 25], ['flexor-carpi-ulnaris', 16], ['extensor-digiti-minimi', 12], ['extensor-carpi-radialis-brevis', 21], ['abductor-pollicis-longus', 21], ['extensor-pollicis-longus', 8], ['extensor-pollicis-brevis', 6, 'right'], ['ulna', 30], ['deep-branch-of-radial-nerve', 6, 'left'], ['supinator', 21], ['radius', 33], ['pronator-quadratus', 9], ['flexor-digitorum-profundus', 63]],
    differ: [],
  },
  'volar-wrist': {
    feminine: [['abductor-pollicis-longus', 5, 'right'], ['brachioradialis', 8], ['radial-artery', 6], ['palmaris-longus', 6], ['ulnar-nerve', 7, 'left'], ['trapezium', 12], ['flexor-carpi-radialis', 10], ['median-nerve', 5], ['flexor-digitorum-superficialis', 14], ['flexor-retinaculum', 8, 'left'], ['flexor-digitorum-profundus', 25], ['flexor-pollicis-longus', 8], ['pronator-quadratus', 19], ['radius', 42], ['lunate', 8], ['scaphoid', 17], ['capitate', 17]],
    masculine: [['flexor-carpi-ulnaris', 6], ['abductor-pollicis-longus', 5], ['palmaris-longus', 7, 'left'], ['brachioradialis', 7], ['radial-artery', 6, 'right'], ['ulnar-nerve', 6, 'right'], ['trapezium', 12], ['flexor-carpi-radialis', 9], ['median-nerve', 8], ['flexor-retinaculum', 6], ['flexor-digitorum-superficialis', 16], ['flexor-digitorum-profundus', 23], ['flexor-pollicis-longus', 8], ['pronator-quadratus', 22], ['radius', 38], ['lunate', 7, 'right'], ['scaphoid', 20], ['capitate', 13]],
    differ: [],
  },
  'dorsal-wrist': {
    feminine: [['extensor-carpi-ulnaris', 8], ['extensor-digiti-minimi', 6, 'left'], ['extensor-digitorum', 21], ['extensor-carpi-radialis-longus', 6, 'left'], ['extensor-pollicis-longus', 6], ['triquetrum', 9], ['extensor-carpi-radialis-brevis', 7], ['ulna', 17], ['extensor-indicis', 13], ['hamate', 6], ['lunate', 12], ['scaphoid', 17], ['radius', 44], ['capitate', 8]],
    masculine: [['extensor-carpi-ulnaris', 9], ['extensor-carpi-radialis-longus', 6], ['extensor-digiti-minimi', 7], ['extensor-digitorum', 22], ['extensor-pollicis-longus', 7, 'right'], ['triquetrum', 9], ['ulna', 20], ['extensor-indicis', 14], ['hamate', 6, 'left'], ['lunate', 13], ['radius', 38], ['capitate', 7], ['scaphoid', 16]],
    differ: [],
  },
  'palm': {
    feminine: [['palmaris-longus', 33], ['flexor-digitorum-superficialis', 27], ['flexor-digitorum-profundus', 21], ['adductor-pollicis', 11], ['metacarpal-2', 11]],
    masculine: [['palmaris-longus', 31], ['flexor-digitorum-superficialis', 20], ['flexor-digitorum-profundus', 19], ['adductor-pollicis', 10], ['metacarpal-2', 11], ['middle-finger-phalanges', 6]],
    differ: [],
  },
  'thenar': {
    feminine: [['extensor-pollicis-longus', 6], ['extensor-pollicis-brevis', 6, 'right'], ['thenar-muscles', 44], ['metacarpal-1', 55], ['flexor-pollicis-longus', 16], ['adductor-pollicis', 42], ['metacarpal-2', 7]],
    masculine: [['extensor-pollicis-longus', 6, 'left'], ['extensor-pollicis-brevis', 6], ['thenar-muscles', 48], ['metacarpal-1', 50], ['flexor-pollicis-longus', 19], ['adductor-pollicis', 38], ['flexor-carpi-radialis', 5, 'right'], ['metacarpal-2', 6]],
    differ: [],
  },
  'hypothenar': {
    feminine: [['hypothenar-muscles', 35], ['palmaris-longus', 51], ['ulnar-artery', 9], ['flexor-retinaculum', 13], ['flexor-digitorum-superficialis', 50], ['flexor-digitorum-profundus', 26]],
    masculine: [['ulnar-nerve', 6, 'right'], ['flexor-retinaculum', 15], ['hypothenar-muscles', 37], ['palmaris-longus', 40], ['ulnar-artery', 8, 'right'], ['flexor-digitorum-superficialis', 43], ['flexor-digitorum-profundus', 29]],
    differ: [],
  },
  'dorsum-of-hand': {
    feminine: [['extensor-digitorum', 21], ['extensor-digiti-minimi', 6, 'left'], ['extensor-indicis', 7, 'left'], ['metacarpal-5', 11], ['metacarpal-3', 14], ['metacarpal-4', 10], ['hypothenar-muscles', 6, 'left'], ['metacarpal-2', 15], ['interossei-of-hand', 30], ['adductor-pollicis', 21], ['flexor-digitorum-profundus', 16], ['flexor-digitorum-superficialis', 13]],
    masculine: [['extensor-digitorum', 19], ['metacarpal-5', 12], ['metacarpal-3', 11], ['metacarpal-4', 9], ['hypothenar-muscles', 6], ['metacarpal-2', 13], ['interossei-of-hand', 34], ['adductor-pollicis', 21], ['flexor-digitorum-profundus', 14], ['flexor-digitorum-superficialis', 10]],
    differ: [],
  },
  'thumb': {
    feminine: [['extensor-pollicis-longus', 5], ['thumb-phalanges', 57], ['adductor-pollicis', 7]],
    masculine: [['thumb-phalanges', 56], ['extensor-pollicis-longus', 6, 'left'], ['adductor-pollicis', 7]],
    differ: [],
  },
  'fingers': {
    feminine: [['ring-finger-phalanges', 16], ['extensor-digitorum', 8], ['index-finger-phalanges', 23], ['middle-finger-phalanges', 27], ['flexor-digitorum-profundus', 13], ['little-finger-phalanges', 12], ['flexor-digitorum-superficialis', 8]],
    masculine: [['ring-finger-phalanges', 13], ['index-finger-phalanges', 21], ['middle-finger-phalanges', 21], ['flexor-digitorum-profundus', 14], ['flexor-digitorum-superficialis', 8], ['little-finger-phalanges', 8]],
    differ: [],
  },
  'buttock': {
    feminine: [['gluteus-maximus', 87], ['gluteus-medius', 12], ['sciatic-nerve', 12], ['quadratus-femoris', 13], ['piriformis', 23], ['obturator-internus', 29], ['hip-bone', 65], ['femur', 10]],
    masculine: [['gluteus-maximus', 84], ['gluteus-medius', 6], ['sciatic-nerve', 14], ['quadratus-femoris', 10], ['piriformis', 16], ['hip-bone', 60], ['adductor-magnus', 8], ['obturator-internus', 39]],
    differ: [],
  },
  'lateral-hip': {
    feminine: [['gluteus-maximus', 14], ['tensor-fasciae-latae', 71], ['gluteus-medius', 44], ['rectus-femoris', 9], ['gluteus-minimus', 42], ['piriformis', 5], ['femur', 44], ['hip-bone', 75], ['iliacus', 27], ['psoas-major', 26], ['obturator-internus', 26]],
    masculine: [['tensor-fasciae-latae', 66], ['gluteus-maximus', 27], ['gluteus-medius', 45], ['rectus-femoris', 8], ['gluteus-minimus', 37], ['quadratus-femoris', 7], ['piriformis', 6], ['femur', 25], ['hip-bone', 72], ['iliacus', 34], ['obturator-internus', 12], ['pectineus', 6, 'right'], ['psoas-major', 36], ['adductor-magnus', 13], ['gracilis', 16]],
    differ: [],
  },
  'groin': {
    feminine: [['femoral-vein', 9], ['sartorius', 20], ['femoral-artery', 13], ['rectus-femoris', 5, 'left'], ['adductor-longus', 14], ['femoral-nerve', 7], ['iliacus', 27], ['pectineus', 47], ['adductor-brevis', 25], ['psoas-major', 15], ['hip-bone', 31], ['femur', 20]],
    masculine: [['femoral-vein', 7], ['tensor-fasciae-latae', 8], ['sartorius', 29], ['femoral-artery', 9], ['rectus-femoris', 18], ['adductor-longus', 12], ['femoral-nerve', 5, 'right'], ['pectineus', 47], ['adductor-brevis', 15], ['iliacus', 33], ['psoas-major', 35], ['femur', 5], ['hip-bone', 34], ['obturator-internus', 13]],
    differ: [],
  },
  'front-of-thigh': {
    feminine: [['sartorius', 20], ['rectus-femoris', 44], ['vastus-lateralis', 17], ['vastus-intermedius', 44], ['vastus-medialis', 49], ['femoral-vein', 6], ['femur', 48], ['adductor-longus', 53], ['pectineus', 13], ['adductor-brevis', 34], ['adductor-magnus', 84]],
    masculine: [['sartorius', 17], ['rectus-femoris', 43], ['femoral-artery', 6], ['vastus-lateralis', 21], ['vastus-intermedius', 56], ['vastus-medialis', 40], ['femur', 72], ['adductor-longus', 25], ['femoral-vein', 6], ['pectineus', 15], ['adductor-brevis', 28], ['adductor-magnus', 75]],
    differ: [],
  },
  'outer-thigh': {
    feminine: [['tensor-fasciae-latae', 62], ['vastus-lateralis', 65], ['gluteus-maximus', 6, 'right'], ['biceps-femoris', 45], ['vastus-intermedius', 8], ['popliteal-vein', 6, 'right'], ['femur', 57], ['pectineus', 9], ['adductor-magnus', 76], ['adductor-brevis', 12]],
    masculine: [['tensor-fasciae-latae', 67], ['vastus-lateralis', 67], ['gluteus-maximus', 6, 'left'], ['biceps-femoris', 36], ['vastus-intermedius', 6], ['popliteal-vein', 10], ['femur', 69], ['pectineus', 11], ['adductor-magnus', 76], ['adductor-brevis', 24], ['adductor-longus', 11]],
    differ: [],
  },
  'inner-thigh': {
    feminine: [['semitendinosus', 9], ['gracilis', 34], ['semimembranosus', 38], ['sartorius', 9], ['adductor-longus', 9], ['vastus-medialis', 5, 'right'], ['femoral-artery', 5, 'left'], ['femoral-vein', 10], ['adductor-magnus', 95], ['adductor-brevis', 12], ['femur', 5, 'right']],
    masculine: [['semitendinosus', 14], ['gracilis', 31], ['semimembranosus', 42], ['sartorius', 12], ['femoral-artery', 5], ['femoral-vein', 8], ['adductor-longus', 7], ['adductor-magnus', 96], ['adductor-brevis', 14]],
    differ: [],
  },
  'back-of-thigh': {
    feminine: [['semitendinosus', 27], ['biceps-femoris', 64], ['gluteus-maximus', 6], ['semimembranosus', 27], ['sciatic-nerve', 25], ['adductor-magnus', 92], ['adductor-brevis', 25], ['femur', 7]],
    masculine: [['semitendinosus', 24], ['biceps-femoris', 69], ['semimembranosus', 26], ['sciatic-nerve', 37], ['adductor-magnus', 100], ['popliteal-artery', 6], ['adductor-brevis', 11]],
    differ: [],
  },
  'front-of-knee': {
    feminine: [['tensor-fasciae-latae', 16], ['patella', 16], ['vastus-lateralis', 14], ['rectus-femoris', 21], ['vastus-medialis', 25], ['vastus-intermedius', 13], ['tibia', 33], ['femur', 65], ['adductor-magnus', 6]],
    masculine: [['tensor-fasciae-latae', 16], ['patella', 15], ['rectus-femoris', 24], ['vastus-lateralis', 17], ['vastus-medialis', 22], ['tibia', 33], ['vastus-intermedius', 16], ['femur', 63]],
    differ: [],
  },
  'inner-knee': {
    feminine: [['sartorius', 37], ['gracilis', 21], ['semitendinosus', 11], ['vastus-medialis', 9], ['semimembranosus', 34], ['tibia', 25], ['femur', 61], ['adductor-magnus', 10], ['popliteus', 6, 'right']],
    masculine: [['sartorius', 33], ['vastus-medialis', 7], ['gracilis', 23], ['semitendinosus', 9], ['semimembranosus', 31], ['tibia', 26], ['adductor-magnus', 18], ['femur', 55], ['popliteus', 6]],
    differ: [],
  },
  'popliteal-fossa': {
    feminine: [['semitendinosus', 6], ['biceps-femoris', 7], ['common-fibular-nerve', 6, 'left'], ['gastrocnemius-lateral', 31], ['semimembranosus', 15], ['gastrocnemius-medial', 32], ['tibial-nerve', 10], ['popliteal-vein', 11], ['popliteal-artery', 17], ['femur', 47], ['popliteus', 31], ['tibia', 37], ['adductor-magnus', 7]],
    masculine: [['semitendinosus', 7], ['common-fibular-nerve', 5, 'right'], ['biceps-femoris', 8], ['gastrocnemius-lateral', 30], ['semimembranosus', 16], ['gastrocnemius-medial', 39], ['tibial-nerve', 7], ['popliteal-vein', 12], ['popliteal-artery', 12], ['femur', 42], ['popliteus', 23], ['tibia', 35], ['adductor-magnus', 6]],
    differ: [],
  },
  'fibular-head': {
    feminine: [['fibularis-longus', 19], ['biceps-femoris', 36], ['common-fibular-nerve', 6], ['extensor-digitorum-longus', 7], ['fibula', 62], ['soleus', 48], ['popliteal-vein', 27], ['popliteus', 76], ['popliteal-artery', 28], ['tibia', 50]],
    masculine: [['biceps-femoris', 30], ['fibularis-longus', 18], ['common-fibular-nerve', 11], ['fibula', 56], ['extensor-digitorum-longus', 24], ['soleus', 38], ['popliteal-vein', 20], ['popliteal-artery', 24], ['popliteus', 60], ['tibia', 70]],
    differ: [],
  },
  'shin': {
    feminine: [['tibialis-anterior', 47], ['tibia', 72], ['tibialis-posterior', 50], ['flexor-digitorum-longus', 49], ['soleus', 59], ['popliteus', 13], ['tibial-nerve', 19]],
    masculine: [['tibialis-anterior', 43], ['tibia', 86], ['tibialis-posterior', 39], ['flexor-digitorum-longus', 50], ['soleus', 50], ['popliteus', 11], ['tibial-nerve', 6]],
    differ: [],
  },
  'inner-leg': {
    feminine: [['gastrocnemius-medial', 21], ['tibia', 14], ['flexor-digitorum-longus', 28], ['popliteus', 11], ['soleus', 57], ['tibialis-posterior', 8], ['tibial-nerve', 9]],
    masculine: [['gastrocnemius-medial', 23], ['tibia', 16], ['flexor-digitorum-longus', 22], ['popliteus', 7], ['soleus', 61], ['tibialis-posterior', 7], ['tibial-nerve', 10]],
    differ: [],
  },
  'outer-leg': {
    feminine: [['fibularis-longus', 38], ['gastrocnemius-lateral', 7, 'right'], ['extensor-digitorum-longus', 26], ['tibialis-anterior', 13], ['fibularis-brevis', 12], ['extensor-hallucis-longus', 9], ['fibula', 35], ['flexor-hallucis-longus', 40], ['tibialis-posterior', 36], ['tibial-nerve', 16], ['soleus', 60], ['popliteus', 6], ['flexor-digitorum-longus', 17]],
    masculine: [['fibularis-longus', 37], ['tibialis-anterior', 16], ['extensor-digitorum-longus', 28], ['fibularis-brevis', 14], ['fibula', 32], ['extensor-hallucis-longus', 10], ['flexor-hallucis-longus', 36], ['tibia', 6], ['tibialis-posterior', 39], ['tibial-nerve', 13], ['soleus', 62], ['popliteus', 7], ['flexor-digitorum-longus', 19]],
    differ: [],
  },
  'calf': {
    feminine: [['gastrocnemius-lateral', 39], ['gastrocnemius-medial', 59], ['popliteus', 13], ['soleus', 87]],
    masculine: [['gastrocnemius-lateral', 39], ['gastrocnemius-medial', 63], ['popliteus', 9], ['soleus', 83]],
    differ: [],
  },
  'achilles': {
    feminine: [['soleus', 74], ['tibial-nerve', 25], ['flexor-digitorum-longus', 16], ['flexor-hallucis-longus', 76], ['tibialis-posterior', 13], ['tibia', 23]],
    masculine: [['soleus', 76], ['flexor-hallucis-longus', 53], ['talus', 5, 'left'], ['tibial-nerve', 40], ['flexor-digitorum-longus', 26], ['tibialis-posterior', 13], ['tibia', 9]],
    differ: [],
  },
  'medial-ankle': {
    feminine: [['soleus', 5, 'right'], ['flexor-digitorum-longus', 18], ['tibialis-posterior', 13], ['tibial-nerve', 5, 'right'], ['flexor-hallucis-longus', 8], ['tibia', 53], ['talus', 31], ['calcaneus', 15]],
    masculine: [['abductor-hallucis', 7], ['flexor-digitorum-longus', 15], ['tibialis-posterior', 11], ['flexor-hallucis-longus', 11], ['tibia', 40], ['talus', 27], ['calcaneus', 29]],
    differ: [],
  },
  'lateral-ankle': {
    feminine: [['fibularis-longus', 10], ['fibularis-brevis', 11], ['fibula', 23], ['cuboid', 5], ['calcaneus', 28], ['flexor-hallucis-longus', 8], ['tibia', 39], ['talus', 22]],
    masculine: [['fibularis-longus', 11], ['fibularis-brevis', 12], ['fibula', 22], ['cuboid', 11], ['calcaneus', 17], ['flexor-hallucis-longus', 8], ['tibia', 40], ['talus', 20]],
    differ: [],
  },
  'heel': {
    feminine: [['plantar-fascia', 5, 'right'], ['soleus', 19], ['calcaneus', 97], ['abductor-hallucis', 9], ['talus', 8]],
    masculine: [['plantar-fascia', 16], ['flexor-digitorum-brevis', 18], ['soleus', 13], ['abductor-hallucis', 14], ['quadratus-plantae', 15], ['calcaneus', 98], ['talus', 14], ['tibia', 7], ['flexor-digitorum-longus', 5, 'left'], ['flexor-hallucis-longus', 6]],
    differ: [],
  },
  'sole': {
    feminine: [['metatarsal-5', 14], ['plantar-fascia', 29], ['flexor-digitorum-brevis', 28], ['quadratus-plantae', 19], ['abductor-hallucis', 14], ['calcaneus', 20], ['talus', 7], ['flexor-digitorum-longus', 21], ['fibularis-longus', 7], ['flexor-hallucis-longus', 8], ['tibialis-posterior', 6, 'left'], ['cuboid', 11], ['metatarsal-1', 8], ['metatarsal-4', 10]],
    masculine: [['plantar-fascia', 38], ['abductor-hallucis', 10], ['flexor-digitorum-brevis', 34], ['metatarsal-5', 8], ['quadratus-plantae', 18], ['flexor-hallucis-longus', 6], ['flexor-digitorum-longus', 21], ['cuboid', 9], ['calcaneus', 10], ['talus', 6], ['metatarsal-1', 6], ['fibularis-longus', 5], ['tibialis-posterior', 5], ['metatarsal-4', 8]],
    differ: [],
  },
  'dorsum-of-foot': {
    feminine: [['extensor-hallucis-longus', 6, 'right'], ['extensor-digitorum-longus', 9], ['extensor-digitorum-brevis', 8], ['medial-cuneiform', 10], ['metatarsal-1', 16], ['metatarsal-5', 6], ['navicular', 6], ['metatarsal-3', 6], ['metatarsal-4', 8], ['cuboid', 5], ['metatarsal-2', 7], ['talus', 14], ['fibularis-longus', 6]],
    masculine: [['extensor-digitorum-longus', 14], ['extensor-digitorum-brevis', 11], ['medial-cuneiform', 8], ['metatarsal-1', 18], ['metatarsal-5', 8], ['navicular', 6], ['metatarsal-3', 7], ['metatarsal-2', 7], ['lateral-cuneiform', 7], ['metatarsal-4', 6], ['talus', 6], ['tibialis-posterior', 7]],
    differ: [],
  },
  'toes': {
    feminine: [['big-toe-phalanges', 30], ['flexor-digitorum-longus', 15], ['third-toe-phalanges', 6, 'right'], ['extensor-digitorum-longus', 6], ['second-toe-phalanges', 19], ['flexor-digitorum-brevis', 6, 'right'], ['fourth-toe-phalanges', 10]],
    masculine: [['flexor-hallucis-longus', 5], ['flexor-digitorum-brevis', 8], ['big-toe-phalanges', 35], ['extensor-digitorum-longus', 6], ['second-toe-phalanges', 19], ['flexor-digitorum-longus', 11], ['fourth-toe-phalanges', 8], ['third-toe-phalanges', 14]],
    differ: [],
  },
};
