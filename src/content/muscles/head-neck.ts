/** Muscles of the head and neck. */
import type { MuscleRecord } from './record.ts';

/** What is described of the four suboccipital muscles together (row 9). */
const suboccipital = {
  row: 9,
  zone: {
    patient: 'Deep, just under the back of the skull.',
    professional: 'Deep, just under the occiput.',
  },
  referral: {
    patient: 'A vague band of pain from the back of the head to the eye and forehead.',
    professional: 'An ill-defined band from the occiput to the eye and forehead.',
  },
  sources: ['w22', 'anatomy'],
} as const;

/** What is described of the three scalenes together (row 12). */
const scalenes = {
  row: 12,
  zone: {
    patient: 'At the side of the neck, behind the sternocleidomastoid and above the collarbone.',
    professional: 'Lateral neck, behind sternocleidomastoid and above the clavicle.',
  },
  referral: {
    patient: 'The chest, the inner edge of the shoulder blade, and down the outer arm to the thumb and index finger.',
    professional: 'Chest, medial scapular border, lateral arm, radial forearm to thumb and index finger.',
  },
  sources: ['P90', 'anatomy'],
} as const;

/** Records of the muscles of the head and neck, without names and places. */
export const headAndNeck = {
  'trapezius-upper': {
    row: 1,
    attachments: {
      patient: 'From the back of the skull and the neck to the outer end of the collarbone.',
      professional:
        'From the medial superior nuchal line, external occipital protuberance and nuchal ligament to the lateral third of the clavicle.',
    },
    zone: {
      patient: 'At the free front edge, about midway between neck and shoulder tip. A second place lies a little behind it.',
      professional:
        'Free anterior edge, about midway between the C7 spinous process and the acromion; a second a little behind it, above the middle of the scapular spine.',
    },
    referral: {
      patient: 'Side of the neck to behind the ear, the temple and the corner of the jaw. From the second: back of the head.',
      professional: 'Side of the neck to behind the ear, temple and angle of the jaw; from the second, occiput.',
    },
    sources: ['w20', 'P87', 'anatomy'],
  },
  'levator-scapulae': {
    row: 4,
    attachments: {
      patient: 'From the top four neck bones to the upper inner corner of the shoulder blade.',
      professional:
        'From the transverse processes of C1–C4 to the superior angle and medial border of the scapula above its spine.',
    },
    zone: {
      patient: 'Where the neck meets the shoulder, and just above the corner of the shoulder blade.',
      professional: 'At the angle of the neck, and just above the superior angle of the scapula.',
    },
    referral: {
      patient: 'Where neck and shoulder meet, the inner edge of the shoulder blade, and the back of the shoulder. The neck gets stiff.',
      professional:
        'Angle of the neck, medial border and lower angle of the scapula, back of the shoulder; stiff neck.',
    },
    sources: ['P89', 'anatomy'],
  },
  sternocleidomastoid: {
    row: 5,
    attachments: {
      patient: 'From the breastbone and the inner collarbone to the bone behind the ear.',
      professional:
        'From the manubrium and the medial third of the clavicle to the mastoid process and lateral superior nuchal line.',
    },
    zone: {
      patient: 'Along both parts of the muscle, from behind the ear to the collarbone, in more than one place.',
      professional: 'Several along both heads, from the mastoid to the clavicle.',
    },
    referral: {
      patient:
        'From the breastbone part: back of the head, cheek and around the eye. From the collarbone part: the forehead, and behind or in the ear.',
      professional:
        'Sternal head: occiput, cheek, around the eye. Clavicular head: across the forehead, behind or in the ear.',
    },
    sources: ['w21', 'anatomy'],
  },
  'splenius-capitis': {
    row: 6,
    attachments: {
      patient: 'From the midline of the lower neck and upper back to the bone behind the ear.',
      professional:
        'From the lower nuchal ligament and the spinous processes of C7–T3 to the mastoid process and lateral superior nuchal line.',
    },
    zone: {
      patient: 'High at the back of the neck, between the trapezius and the sternocleidomastoid.',
      professional: 'Upper back of the neck, at about C2, between trapezius and sternocleidomastoid.',
    },
    referral: {
      patient: 'The top of the head, and behind the eye.',
      professional: 'Vertex; behind the eye.',
    },
    sources: ['w21', 'anatomy'],
  },
  'splenius-cervicis': {
    row: 7,
    attachments: {
      patient: 'From the midline of the upper back to the top three neck bones.',
      professional: 'From the spinous processes of T3–T6 to the transverse processes of C1–C3.',
    },
    zone: {
      patient: 'High in the neck, and lower down where the neck meets the shoulder.',
      professional: 'Upper part near C2–C3; lower part at the angle of the neck.',
    },
    referral: {
      patient: 'Through the head to behind the eye, and where the neck meets the shoulder.',
      professional: 'Diffusely through the head to behind the eye; angle of the neck.',
    },
    sources: ['TS', 'anatomy'],
  },
  'semispinalis-capitis': {
    row: 8,
    attachments: {
      patient: 'From the neck and upper back bones to the back of the skull.',
      professional:
        'From the transverse processes of C7–T6 and articular processes of C4–C6 to the occiput between the nuchal lines.',
    },
    zone: {
      patient: 'Below the back of the skull, and halfway down the neck.',
      professional: 'Below the occiput, and at mid-neck.',
    },
    referral: {
      patient: 'A band above the ear to the temple, and the back of the head.',
      professional: 'A band above the ear to the temple; back of the head.',
    },
    sources: ['TS', 'anatomy'],
  },
  'rectus-capitis-posterior-major': {
    ...suboccipital,
    attachments: {
      patient: 'From the second neck bone to the back of the skull.',
      professional: 'From the spinous process of C2 to the inferior nuchal line.',
    },
  },
  'rectus-capitis-posterior-minor': {
    ...suboccipital,
    attachments: {
      patient: 'From the first neck bone to the back of the skull.',
      professional: 'From the posterior tubercle of C1 to the inferior nuchal line.',
    },
  },
  'obliquus-capitis-superior': {
    ...suboccipital,
    attachments: {
      patient: 'From the side of the first neck bone to the back of the skull.',
      professional: 'From the transverse process of C1 to the occiput.',
    },
  },
  'obliquus-capitis-inferior': {
    ...suboccipital,
    attachments: {
      patient: 'From the second neck bone to the side of the first.',
      professional: 'From the spinous process of C2 to the transverse process of C1.',
    },
  },
  temporalis: {
    row: 10,
    attachments: {
      patient: 'From the side of the skull to the lower jaw.',
      professional: 'From the temporal fossa to the coronoid process of the mandible.',
    },
    zone: {
      patient: 'A row just above the cheekbone arch, from front to back.',
      professional: 'A row just above the zygomatic arch, from front to back.',
    },
    referral: {
      patient: 'Temple, eyebrow and upper teeth; from the rear part, the back of the side of the head.',
      professional: 'Temple, eyebrow, upper teeth; back of the side of the head.',
    },
    sources: ['TS', 'anatomy'],
  },
  masseter: {
    row: 11,
    attachments: {
      patient: 'From the cheekbone arch to the corner of the lower jaw.',
      professional: 'From the zygomatic arch to the angle and ramus of the mandible.',
    },
    zone: {
      patient: 'In the outer part at three heights, and in the deep part in front of the ear.',
      professional: 'Superficial belly at its upper part, middle and angle; deep part in front of the ear.',
    },
    referral: {
      patient: 'Back teeth, jaw and eyebrow; from the deep part, into the ear.',
      professional: 'Upper and lower molars, jaw, eyebrow; deep part into the ear.',
    },
    sources: ['TS', 'anatomy'],
  },
  'scalenus-anterior': {
    ...scalenes,
    attachments: {
      patient: 'From the side of the neck bones to the first rib.',
      professional: 'From the transverse processes of the cervical vertebrae to the first rib.',
    },
  },
  'scalenus-medius': {
    ...scalenes,
    attachments: {
      patient: 'From the side of the neck bones to the first rib, behind the front scalene.',
      professional: 'From the transverse processes of the cervical vertebrae to the first rib, behind scalenus anterior.',
    },
  },
  'scalenus-posterior': {
    ...scalenes,
    attachments: {
      patient: 'From the side of the lower neck bones to the second rib.',
      professional: 'From the transverse processes of the lower cervical vertebrae to the second rib.',
    },
  },
  'semispinalis-cervicis': {
    attachments: {
      patient: 'From the upper back bones to the midline of the neck.',
      professional: 'From the transverse processes of the upper thoracic vertebrae to the spinous processes of C2–C5.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, MuscleRecord>;
