/** Muscles of the back, the ribs and the belly. */
import type { MuscleRecord } from './record.ts';

/** Records of the muscles of the trunk, without names and places. */
export const trunk = {
  'iliocostalis-thoracis': {
    row: 29,
    attachments: {
      patient: 'From the lower ribs to the upper ribs, beside the spine.',
      professional: 'From the lower ribs to the angles of the upper ribs.',
    },
    zone: {
      patient: 'Over the ribs in the middle of the back, to the side of the spine.',
      professional: 'Over the rib angles of the mid-thorax.',
    },
    referral: {
      patient: 'The shoulder blade and the chest.',
      professional: 'Scapula and chest.',
    },
    sources: ['w26', 'anatomy'],
  },
  'iliocostalis-lumborum': {
    row: 29,
    attachments: {
      patient: 'From the base of the spine and the hip bone to the lower ribs.',
      professional: 'From the sacrum and iliac crest to the angles of the lower ribs and the region of L1–L4.',
    },
    zone: {
      patient: 'To the side of the spine at the top of the low back, below the edge of the ribs.',
      professional: 'Lateral, near the level of the first lumbar vertebra and under the rib margin.',
    },
    referral: {
      patient: 'The low back and the lower buttock, at times the belly.',
      professional: 'Low back, lower buttock, sometimes abdomen.',
    },
    sources: ['w26', 'anatomy'],
  },
  'longissimus-thoracis': {
    row: 30,
    attachments: {
      patient: 'From the base of the spine and the low back to the chest bones and ribs.',
      professional: 'From the sacrum and lumbar transverse processes to the transverse processes and ribs of the thorax.',
    },
    zone: {
      patient: 'Near the lowest ribs, just outside the spine.',
      professional: 'Around ribs 11–12, outside the spine.',
    },
    referral: {
      patient: 'The loin and the buttock, down to its fold.',
      professional: 'Loin and buttock, down to the gluteal fold.',
    },
    sources: ['w27', 'anatomy'],
  },
  multifidus: {
    row: 31,
    attachments: {
      patient: 'From the base of the spine and the sides of the spine bones up to the midline, a few bones higher.',
      professional:
        'From the sacrum, posterior superior iliac spine, mammillary and transverse processes to spinous processes 2–4 levels up.',
    },
    zone: {
      patient: 'Beside the midline, from the top of the low back to the base of the spine.',
      professional: 'Beside the spinous processes; typically at the first lumbar, first sacral and fourth sacral levels.',
    },
    referral: {
      patient:
        'The spine nearby. From high up: the upper belly. From the base of the spine: buttock, upper back of the thigh, and lower down.',
      professional:
        'Local spine; first lumbar: upper abdomen; first sacral: buttock and upper hamstring; fourth sacral: lower sacrum.',
    },
    sources: ['w26', 'anatomy'],
  },
  'quadratus-lumborum': {
    row: 32,
    attachments: {
      patient: 'From the top of the hip bone to the lowest rib and the low back bones.',
      professional: 'From the iliac crest and iliolumbar ligament to rib 12 and the transverse processes of L1–L4.',
    },
    zone: {
      patient: 'Two outer places: below the lowest rib and above the hip bone. Two deep places: beside the low back bones.',
      professional:
        'Two superficial (below rib 12; above the iliac crest) and two deep (by the transverse processes of L3 and of L4–L5).',
    },
    referral: {
      patient:
        'From the outer places: top of the hip bone and groin, or the side of the hip. From the deep ones: base of the spine and lower buttock.',
      professional:
        'Superficial upper: iliac crest, groin. Superficial lower: trochanter. Deep: sacroiliac area, lower buttock.',
    },
    sources: ['w24b', 'P94', 'w26', 'anatomy'],
  },
  'serratus-posterior-inferior': {
    attachments: {
      patient: 'From the midline where chest and low back meet to the lowest four ribs.',
      professional: 'From the spinous processes of T11–L2 to ribs 9–12.',
    },
    sources: ['anatomy'],
  },
  intercostals: {
    attachments: {
      patient: 'Between each rib and the next.',
      professional: 'Between neighbouring ribs, in the intercostal spaces.',
    },
    sources: ['anatomy'],
  },
  'rectus-abdominis': {
    attachments: {
      patient: 'From the bone at the front of the pelvis to the lower ribs and breastbone.',
      professional: 'From the pubic crest and symphysis to the xiphoid process and costal cartilages 5–7.',
    },
    sources: ['anatomy'],
  },
  'external-oblique': {
    attachments: {
      patient: 'From the lower ribs to the hip bone and the midline of the belly.',
      professional: 'From ribs 5–12 to the iliac crest, inguinal ligament and linea alba.',
    },
    sources: ['anatomy'],
  },
  'internal-oblique': {
    attachments: {
      patient: 'From the low back and the hip bone to the lowest ribs and the midline of the belly.',
      professional: 'From the thoracolumbar fascia, iliac crest and inguinal ligament to ribs 10–12 and the linea alba.',
    },
    sources: ['anatomy'],
  },
  'transversus-abdominis': {
    attachments: {
      patient: 'From the lower ribs, the low back and the hip bone around to the midline of the belly.',
      professional: 'From costal cartilages 7–12, the thoracolumbar fascia and the iliac crest to the linea alba.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, MuscleRecord>;
