/** Regions of the shoulder, arm and hand. Layers are general anatomy, from the skin inwards; order only. */
import type { RegionRecord } from './record.ts';
import { bone, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

/** Records of the regions of the shoulder, arm and hand, without names. */
export const upperLimb = {
  'upper-trapezius': {
    lead: {
      patient: 'The muscle here is the upper trapezius.',
      professional: 'The muscle here is trapezius, pars descendens (upper trapezius).',
    },
    beneath: [
      skinAndFat,
      ...muscles('trapezius-upper', 'trapezius-middle', 'supraspinatus', 'levator-scapulae'),
      nerve(
        'Nerves and vessels of the arm, further forward',
        'Brachial plexus and subclavian vessels, further forward',
        'shoulder-lung-tip',
      ),
      bone('Top of the shoulder blade; first rib', 'Scapula; first rib'),
      organ('Lining and tip of the lung', 'Pleural cupula and lung apex', 'shoulder-lung-tip'),
    ],
    notes: [],
  },
  scapula: {
    lead: {
      patient: 'The main muscle here is the infraspinatus, on the shoulder blade.',
      professional: 'Infraspinatus on the scapula, with teres minor and major at its lateral border.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'trapezius-lower',
        'latissimus-dorsi',
        'supraspinatus',
        'infraspinatus',
        'teres-minor',
        'teres-major',
      ),
      bone('Shoulder blade; it can be thin', 'Scapula; it can be thin or have a foramen'),
      ...muscles('subscapularis', 'serratus-anterior'),
      bone('Ribs', 'Ribs'),
      ...muscles('intercostals'),
      organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'),
    ],
    notes: ['pneumothorax-scapula-myth'],
  },
  axilla: {
    lead: {
      patient: 'Large vessels and nerves of the arm run here. The subscapularis lies at the back.',
      professional: 'Axillary vessels and brachial plexus, in front of subscapularis.',
    },
    beneath: [
      skinAndFat,
      ...muscles('pectoralis-major', 'latissimus-dorsi', 'teres-major'),
      organ('Fat and lymph nodes', 'Axillary fat and lymph nodes'),
      vessel('Large artery and vein of the arm', 'Axillary artery and vein', 'axilla-chest-vessels'),
      nerve('Nerves to the arm', 'Brachial plexus', 'axilla-chest-vessels'),
      ...muscles('subscapularis', 'serratus-anterior'),
      bone('Ribs', 'Ribs'),
      ...muscles('intercostals'),
      organ('Lining of the lung, and lung', 'Pleura and lung', 'pneumothorax'),
    ],
    notes: [],
  },
  'shoulder-front': {
    lead: {
      patient: 'The muscle here is the front part of the deltoid.',
      professional: 'The muscle here is deltoid, clavicular (anterior) part.',
    },
    beneath: [
      skinAndFat,
      ...muscles('deltoid', 'pectoralis-major', 'pectoralis-minor'),
      soft('Biceps tendon', 'Tendon of the long head of biceps'),
      ...muscles('subscapularis'),
      bone('Shoulder joint', 'Shoulder joint and proximal humerus'),
    ],
    notes: [],
  },
  'shoulder-side': {
    lead: {
      patient: 'The muscle here is the middle part of the deltoid. The cuff tendons lie under it.',
      professional: 'Deltoid, acromial (middle) part, over the tendons of the rotator cuff.',
    },
    beneath: [
      skinAndFat,
      ...muscles('deltoid'),
      nerve('Nerve of the deltoid', 'Axillary nerve'),
      organ('Fluid pouch', 'Subacromial bursa'),
      ...muscles('supraspinatus', 'infraspinatus'),
      bone('Upper arm bone and shoulder joint', 'Greater tubercle of the humerus; shoulder joint'),
    ],
    notes: [],
  },
  'shoulder-back': {
    lead: {
      patient: 'The muscle here is the back part of the deltoid. Cuff muscles lie under it.',
      professional: 'Deltoid, spinal (posterior) part, over infraspinatus and teres minor.',
    },
    beneath: [
      skinAndFat,
      ...muscles('deltoid', 'infraspinatus', 'teres-minor'),
      nerve('Nerve of the deltoid', 'Axillary nerve'),
      ...muscles('teres-major', 'triceps-brachii'),
      bone('Shoulder joint', 'Shoulder joint and proximal humerus'),
    ],
    notes: [],
  },
  'upper-arm-front': {
    lead: {
      patient: 'The muscle here is the biceps. The brachialis lies under it.',
      professional: 'Biceps brachii, over brachialis.',
    },
    beneath: [
      skinAndFat,
      ...muscles('biceps-brachii'),
      vessel('Arm artery and its nerve, on the inner side', 'Brachial artery and median nerve, medially'),
      ...muscles('brachialis'),
      nerve('Radial nerve, on the outer side lower down', 'Radial nerve, distal lateral arm', 'arm-radial-nerve'),
      bone('Upper arm bone', 'Humerus'),
    ],
    notes: [],
  },
  'upper-arm-back': {
    lead: {
      patient: 'The muscle here is the triceps. The radial nerve runs under it, along the bone.',
      professional: 'Triceps brachii; the radial nerve runs deep to it in the spiral groove.',
    },
    beneath: [
      skinAndFat,
      ...muscles('triceps-brachii'),
      nerve('Radial nerve', 'Radial nerve in the spiral groove', 'arm-radial-nerve'),
      bone('Upper arm bone', 'Humerus'),
    ],
    notes: [],
  },
  'cubital-fossa': {
    lead: {
      patient: 'The biceps tendon crosses here, beside the artery and a main nerve of the arm.',
      professional: 'Biceps tendon, with the brachial artery and the median nerve medial to it.',
    },
    beneath: [
      skin('Skin with large veins', 'Skin with superficial veins'),
      ...muscles('brachioradialis', 'pronator-teres'),
      soft('Biceps tendon', 'Tendon of biceps brachii'),
      vessel('Arm artery', 'Brachial artery', 'elbow-median-ulnar'),
      nerve('Median nerve', 'Median nerve', 'elbow-median-ulnar'),
      ...muscles('brachialis', 'supinator'),
      bone('Elbow joint', 'Elbow joint'),
    ],
    notes: [],
  },
  'lateral-elbow': {
    lead: {
      patient: 'The muscles that lift your wrist and fingers start here.',
      professional: 'Common origin of the wrist and finger extensors at the lateral epicondyle.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'brachioradialis',
        'extensor-carpi-radialis-longus',
        'extensor-carpi-radialis-brevis',
        'extensor-digitorum',
        'anconeus',
      ),
      nerve('Radial nerve branches', 'Superficial and deep branches of the radial nerve', 'elbow-radial-nerve'),
      ...muscles('supinator'),
      bone('Outer knob of the elbow', 'Lateral epicondyle and head of the radius'),
    ],
    notes: [],
  },
  'medial-elbow': {
    lead: {
      patient: 'The muscles that bend your wrist and fingers start here.',
      professional: 'Common origin of the wrist and finger flexors at the medial epicondyle.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'pronator-teres',
        'flexor-carpi-radialis',
        'palmaris-longus',
        'flexor-carpi-ulnaris',
        'flexor-digitorum-superficialis',
      ),
      nerve('Median and ulnar nerves', 'Median nerve; ulnar nerve behind the epicondyle', 'elbow-median-ulnar'),
      bone('Inner knob of the elbow', 'Medial epicondyle'),
    ],
    notes: [],
  },
  'ulnar-groove': {
    lead: {
      patient: 'No muscle covers this place. The ulnar nerve runs here, between skin and bone.',
      professional: 'No muscle cover: the ulnar nerve lies behind the medial epicondyle, between skin and bone.',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      nerve('Ulnar nerve', 'Ulnar nerve', 'elbow-median-ulnar'),
      bone('Groove in the elbow bone', 'Groove behind the medial epicondyle'),
    ],
    notes: [],
  },
  'back-of-elbow': {
    lead: {
      patient: 'The triceps tendon is fixed to the tip of the elbow here.',
      professional: 'Triceps tendon at the olecranon, with anconeus beside it.',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      organ('Fluid pouch', 'Olecranon bursa'),
      soft('Triceps tendon', 'Tendon of triceps brachii'),
      ...muscles('anconeus'),
      bone('Tip of the elbow', 'Olecranon'),
    ],
    notes: [],
  },
  'forearm-flexor': {
    lead: {
      patient: 'The muscles here bend your wrist and fingers.',
      professional: 'The flexors of the wrist and fingers, with pronator teres.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'pronator-teres',
        'flexor-carpi-radialis',
        'palmaris-longus',
        'flexor-carpi-ulnaris',
        'flexor-digitorum-superficialis',
      ),
      vessel('Two arteries to the hand', 'Radial and ulnar arteries'),
      nerve('Median and ulnar nerves', 'Median and ulnar nerves', 'elbow-median-ulnar'),
      soft('Deep finger muscles', 'Flexor digitorum profundus, flexor pollicis longus'),
      bone('Forearm bones', 'Radius and ulna'),
    ],
    notes: [],
  },
  'forearm-extensor': {
    lead: {
      patient: 'The muscles here lift your wrist and straighten your fingers.',
      professional: 'The extensors of the wrist and fingers, with brachioradialis.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'brachioradialis',
        'extensor-carpi-radialis-longus',
        'extensor-carpi-radialis-brevis',
        'extensor-digitorum',
      ),
      nerve('Deep branch of the radial nerve', 'Deep branch of the radial nerve', 'elbow-radial-nerve'),
      ...muscles('supinator'),
      soft('Deep thumb and finger muscles', 'Long muscles of the thumb, extensor indicis'),
      bone('Forearm bones', 'Radius and ulna'),
    ],
    notes: [],
  },
  'volar-wrist': {
    lead: {
      patient: 'Tendons run here, not muscle. The nerves and arteries of the hand lie beside them.',
      professional: 'Flexor tendons, with the median and ulnar nerves and the radial and ulnar arteries beside them.',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      vessel('Two arteries to the hand', 'Radial artery; ulnar artery', 'wrist-nerves'),
      nerve('Ulnar nerve', "Ulnar nerve, in Guyon's canal", 'wrist-nerves'),
      soft('Band over the carpal tunnel', 'Flexor retinaculum'),
      nerve('Median nerve', 'Median nerve, in the carpal tunnel', 'wrist-nerves'),
      soft('Tendons of the fingers and thumb', 'Tendons of the finger and thumb flexors'),
      bone('Wrist bones', 'Carpal bones'),
    ],
    notes: ['row-149'],
  },
  'dorsal-wrist': {
    lead: {
      patient: 'Tendons run here to lift your wrist and fingers.',
      professional: 'The tendons of the wrist and finger extensors cross here.',
    },
    beneath: [
      skin('Thin skin', 'Thin skin'),
      nerve('Fine skin nerves and veins', 'Superficial branch of the radial nerve; veins'),
      soft('Tendons to the hand and fingers', 'Tendons of the wrist and finger extensors'),
      bone('Wrist bones', 'Carpal bones'),
    ],
    notes: ['row-149'],
  },
  palm: {
    lead: {
      patient: 'A tough sheet covers the vessels, nerves and tendons of the fingers here.',
      professional: 'The palmar aponeurosis covers the vessels, nerves and flexor tendons of the fingers.',
    },
    beneath: [
      skin('Thick skin', 'Thick skin'),
      soft('Tough sheet of the palm', 'Palmar aponeurosis'),
      vessel('Arteries of the palm', 'Palmar arterial arches', 'wrist-nerves'),
      nerve('Branches of the median and ulnar nerves', 'Branches of the median and ulnar nerves', 'wrist-nerves'),
      soft('Tendons of the fingers', 'Flexor tendons and lumbricals'),
      ...muscles('interossei-of-hand'),
      bone('Hand bones', 'Metacarpals'),
    ],
    notes: ['row-149'],
  },
  thenar: {
    lead: {
      patient: 'The short muscles of the thumb lie here.',
      professional: 'The thenar muscles, the short muscles of the thumb.',
    },
    beneath: [
      skin('Skin and fat', 'Skin and subcutaneous fat of the palm'),
      ...muscles('thenar-muscles'),
      nerve('Median nerve branch to the thumb', 'Branch of the median nerve to the thenar muscles'),
      bone('Base bone of the thumb', 'First metacarpal'),
    ],
    notes: ['row-149'],
  },
  hypothenar: {
    lead: {
      patient: 'The short muscles of the little finger lie here.',
      professional: 'The hypothenar muscles, the short muscles of the little finger.',
    },
    beneath: [
      skin('Skin and fat', 'Skin and subcutaneous fat of the palm'),
      vessel('Ulnar artery', 'Ulnar artery', 'wrist-nerves'),
      nerve('Ulnar nerve', 'Ulnar nerve and its branches', 'wrist-nerves'),
      ...muscles('hypothenar-muscles'),
      bone('Hand bone', 'Fifth metacarpal'),
    ],
    notes: ['row-149'],
  },
  'dorsum-of-hand': {
    lead: {
      patient: 'Tendons run here under thin skin. Small muscles lie between the hand bones.',
      professional: 'Extensor tendons under thin skin; the interossei lie between the metacarpals.',
    },
    beneath: [
      skin('Thin skin with veins', 'Thin skin with superficial veins'),
      soft('Tendons of the fingers', 'Extensor tendons'),
      ...muscles('interossei-of-hand'),
      bone('Hand bones', 'Metacarpals'),
    ],
    notes: ['row-149'],
  },
  thumb: {
    lead: {
      patient: 'The thumb holds tendons only. Its muscles lie in the hand and the forearm.',
      professional: 'Tendons only: the muscles of the thumb lie in the hand and the forearm.',
    },
    beneath: [
      skin('Skin', 'Skin and subcutaneous tissue'),
      nerve('Nerves and vessels on both sides', 'Digital nerves and vessels'),
      soft('Tendons of the thumb', 'Tendons of the long thumb muscles'),
      bone('Thumb bones', 'Phalanges of the thumb'),
    ],
    notes: ['row-149'],
  },
  fingers: {
    lead: {
      patient: 'The fingers hold tendons. The muscles that bend them lie in the hand and the forearm.',
      professional: 'Mostly tendons: the muscles that move the fingers lie in the hand and the forearm.',
    },
    beneath: [
      skin('Skin', 'Skin and subcutaneous tissue'),
      nerve('Nerves and vessels on both sides', 'Digital nerves and vessels'),
      soft('Tendons of the fingers', 'Flexor and extensor tendons'),
      bone('Finger bones', 'Phalanges'),
    ],
    notes: ['row-149'],
  },
} as const satisfies Record<string, RegionRecord>;
