/** Drawn muscles and sinews that have no record among the muscles: no complaint and no trigger-point row names them. */
import type { StructureRecord } from './record.ts';

/** Records of these muscles, without names. */
export const furtherMuscles = {
  diaphragm: {
    what: {
      patient: 'The flat muscle that you breathe with. It is a dome between the chest and the belly.',
      professional: 'Dome between thorax and abdomen, from the lower ribs, the sternum and the lumbar spine to its central tendon. The pleural recess lies between it and the ribs.',
    },
    near: ['flank-organs'],
    sources: ['anatomy'],
  },
  coracobrachialis: {
    what: {
      patient: 'A slim muscle at the top of the inner arm. The main artery and nerves of the arm run beside it.',
      professional: 'From the coracoid process to the middle of the humerus. Brachial artery and median nerve run along its medial side.',
    },
    near: ['axilla-chest-vessels'],
    sources: ['anatomy'],
  },
  'flexor-digitorum-profundus': {
    what: {
      patient: 'It bends the tips of the four fingers. It lies deep in the front of the forearm.',
      professional: 'From the ulna and the interosseous membrane to the distal phalanges of the fingers. The ulnar nerve lies on it.',
    },
    near: ['elbow-median-ulnar'],
    sources: ['anatomy'],
  },
  'flexor-pollicis-longus': {
    what: {
      patient: 'It bends the tip of the thumb. It lies deep in the front of the forearm.',
      professional: 'From the front of the radius through the carpal tunnel to the distal phalanx of the thumb.',
    },
    sources: ['anatomy'],
  },
  'pronator-quadratus': {
    what: {
      patient: 'A square muscle just above the wrist. It turns the palm down. Tendons, nerves and vessels of the hand lie on it.',
      professional: 'Across the lower ends of ulna and radius, deep to the flexor tendons, the median nerve and the radial artery.',
    },
    near: ['wrist-nerves'],
    sources: ['anatomy'],
  },
  'extensor-digiti-minimi': {
    what: {
      patient: 'It makes the little finger straight.',
      professional: 'From the lateral epicondyle, with extensor digitorum, to the dorsal hood of the little finger.',
    },
    sources: ['anatomy'],
  },
  'extensor-carpi-ulnaris': {
    what: {
      patient: 'It lifts the wrist and tilts it to the side of the little finger.',
      professional: 'From the lateral epicondyle and the ulna to the base of the fifth metacarpal bone.',
    },
    sources: ['anatomy'],
  },
  'extensor-indicis': {
    what: {
      patient: 'It makes the index finger point. It lies deep in the back of the forearm.',
      professional: 'From the lower ulna and the interosseous membrane to the dorsal hood of the index finger.',
    },
    sources: ['anatomy'],
  },
  'abductor-pollicis-longus': {
    what: {
      patient: 'It moves the thumb away from the hand. Its tendon runs along the edge of the wrist.',
      professional: 'From the back of ulna, radius and interosseous membrane to the base of the first metacarpal bone.',
    },
    sources: ['anatomy'],
  },
  'extensor-pollicis-brevis': {
    what: {
      patient: 'It makes the thumb straight at its first joint.',
      professional: 'From the back of the radius and the interosseous membrane to the proximal phalanx of the thumb.',
    },
    sources: ['anatomy'],
  },
  'extensor-pollicis-longus': {
    what: {
      patient: 'It makes the thumb straight up to its tip. Its tendon stands out when you lift the thumb.',
      professional: 'From the back of the ulna around the dorsal tubercle of the radius to the distal phalanx of the thumb.',
    },
    sources: ['anatomy'],
  },
  'adductor-pollicis': {
    what: {
      patient: 'It pulls the thumb to the palm, as when you pinch. It lies deep in the palm.',
      professional: 'From capitate and metacarpals 2 and 3 to the proximal phalanx of the thumb.',
    },
    sources: ['anatomy'],
  },
  'flexor-retinaculum': {
    what: {
      patient: 'A strong band across the front of the wrist. It is no muscle. A nerve of the hand runs under it, through the carpal tunnel.',
      professional: 'From scaphoid and trapezium to pisiform and hamate: roof of the carpal tunnel, with the median nerve beneath it.',
    },
    near: ['wrist-nerves'],
    sources: ['anatomy'],
  },
  'obturator-internus': {
    what: {
      patient: 'A deep muscle of the hip that turns the leg out. The thick nerve of the leg runs behind it.',
      professional: 'From the inner wall of the pelvis, around the lesser sciatic notch, to the greater trochanter. The sciatic nerve crosses behind it.',
    },
    near: ['buttock-nerves'],
    sources: ['anatomy'],
  },
  'quadratus-femoris': {
    what: {
      patient: 'A square muscle low in the buttock that turns the leg out. The thick nerve of the leg runs behind it.',
      professional: 'From the ischial tuberosity to the intertrochanteric crest. The sciatic nerve crosses behind it.',
    },
    near: ['buttock-nerves'],
    sources: ['anatomy'],
  },
  'extensor-hallucis-longus': {
    what: {
      patient: 'It lifts the big toe. It lies between two other muscles of the shin.',
      professional: 'From the fibula and the interosseous membrane to the distal phalanx of the big toe. The deep fibular nerve runs beside it.',
    },
    near: ['fibular-nerve'],
    sources: ['anatomy'],
  },
  'plantar-fascia': {
    what: {
      patient: 'A strong band under the skin of the sole, from the heel to the toes. It is no muscle. It holds the arch.',
      professional: 'Aponeurosis from the calcaneal tuberosity to the toes, superficial to the short muscles of the sole and the plantar nerves.',
    },
    near: ['ankle-sole-nerves'],
    sources: ['anatomy'],
  },
} as const satisfies Record<string, StructureRecord>;
