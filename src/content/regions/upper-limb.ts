/** Regions of the shoulder, arm and hand. Layers are general anatomy, from the skin inwards; order only. */
import { carpals, fingerBones, metacarpals, pleuraAndLung, ribs } from './families.ts';
import type { RegionRecord } from './record.ts';
import { bone, drawn, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

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
      drawn(
        nerve('Nerves and vessels of the arm, further forward', 'Brachial plexus and subclavian vessels, further forward', 'shoulder-lung-tip'),
        'brachial-plexus',
        'subclavian-artery',
        'subclavian-vein',
      ),
      drawn(bone('Top of the shoulder blade', 'Scapula'), 'scapula'),
      ...muscles('subscapularis', 'serratus-anterior'),
      drawn(bone('Upper ribs', 'First rib and the ribs below it'), ...ribs),
      ...muscles('intercostals'),
      drawn(organ('Lining and tip of the lung', 'Pleural cupula and lung apex', 'shoulder-lung-tip'), ...pleuraAndLung),
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
      drawn(bone('Shoulder blade; it can be thin', 'Scapula; it can be thin or have a foramen'), 'scapula'),
      ...muscles('subscapularis', 'serratus-anterior'),
      drawn(bone('Ribs', 'Ribs'), ...ribs),
      ...muscles('intercostals'),
      drawn(organ('Lining of the lung, and lung', 'Pleura and lung', 'thorax-wall'), ...pleuraAndLung),
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
      drawn(vessel('Large artery and vein of the arm', 'Axillary artery and vein', 'axilla-chest-vessels'), 'axillary-artery'),
      drawn(nerve('Nerves to the arm', 'Brachial plexus', 'axilla-chest-vessels'), 'brachial-plexus'),
      ...muscles('subscapularis', 'serratus-anterior'),
      drawn(bone('Ribs', 'Ribs'), ...ribs),
      ...muscles('intercostals'),
      drawn(organ('Lining of the lung, and lung', 'Pleura and lung', 'pneumothorax'), ...pleuraAndLung),
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
      drawn(soft('Biceps tendon', 'Tendon of the long head of biceps'), 'biceps-brachii'),
      ...muscles('subscapularis'),
      drawn(bone('Shoulder joint', 'Shoulder joint and proximal humerus'), 'humerus', 'scapula'),
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
      drawn(bone('Upper arm bone and shoulder joint', 'Greater tubercle of the humerus; shoulder joint'), 'humerus', 'scapula'),
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
      ...muscles('triceps-brachii', 'teres-major'),
      drawn(bone('Shoulder joint', 'Shoulder joint and proximal humerus'), 'humerus', 'scapula'),
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
      drawn(vessel('Arm artery and its nerve, on the inner side', 'Brachial artery and median nerve, medially'), 'brachial-artery', 'median-nerve'),
      ...muscles('brachialis'),
      drawn(nerve('Radial nerve, on the outer side lower down', 'Radial nerve, distal lateral arm', 'arm-radial-nerve'), 'radial-nerve'),
      drawn(bone('Upper arm bone', 'Humerus'), 'humerus'),
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
      drawn(nerve('Radial nerve', 'Radial nerve in the spiral groove', 'arm-radial-nerve'), 'radial-nerve'),
      drawn(bone('Upper arm bone', 'Humerus'), 'humerus'),
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
      drawn(soft('Biceps tendon', 'Tendon of biceps brachii'), 'biceps-brachii'),
      drawn(vessel('Arm artery', 'Brachial artery', 'elbow-median-ulnar'), 'brachial-artery'),
      drawn(nerve('Median nerve', 'Median nerve', 'elbow-median-ulnar'), 'median-nerve'),
      ...muscles('brachialis', 'supinator'),
      drawn(bone('Elbow joint', 'Elbow joint'), 'humerus', 'radius', 'ulna'),
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
      drawn(nerve('Radial nerve branches', 'Superficial and deep branches of the radial nerve', 'elbow-radial-nerve'), 'radial-nerve', 'deep-branch-of-radial-nerve'),
      ...muscles('supinator'),
      drawn(bone('Outer knob of the elbow', 'Lateral epicondyle and head of the radius'), 'humerus', 'radius'),
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
        'palmaris-longus',
        'flexor-carpi-radialis',
        'flexor-carpi-ulnaris',
        'flexor-digitorum-superficialis',
        'pronator-teres',
      ),
      drawn(nerve('Median and ulnar nerves', 'Median nerve; ulnar nerve behind the epicondyle', 'elbow-median-ulnar'), 'median-nerve', 'ulnar-nerve'),
      drawn(bone('Inner knob of the elbow', 'Medial epicondyle; upper end of the ulna'), 'humerus', 'ulna'),
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
      drawn(nerve('Ulnar nerve', 'Ulnar nerve', 'elbow-median-ulnar'), 'ulnar-nerve'),
      drawn(bone('Groove in the elbow bone', 'Groove behind the medial epicondyle'), 'humerus'),
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
      drawn(soft('Triceps tendon', 'Tendon of triceps brachii'), 'triceps-brachii'),
      ...muscles('anconeus'),
      drawn(bone('Tip of the elbow and upper arm bone', 'Olecranon; distal humerus'), 'ulna', 'humerus'),
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
      drawn(vessel('Two arteries to the hand', 'Radial and ulnar arteries'), 'radial-artery', 'ulnar-artery'),
      drawn(nerve('Median and ulnar nerves', 'Median and ulnar nerves', 'elbow-median-ulnar'), 'median-nerve', 'ulnar-nerve'),
      drawn(soft('Deep finger muscles', 'Flexor digitorum profundus, flexor pollicis longus'), 'flexor-digitorum-profundus', 'flexor-pollicis-longus', 'pronator-quadratus'),
      drawn(bone('Forearm bones', 'Radius and ulna'), 'radius', 'ulna'),
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
        'extensor-digitorum',
        'extensor-carpi-radialis-brevis',
      ),
      drawn(nerve('Deep branch of the radial nerve', 'Deep branch of the radial nerve', 'elbow-radial-nerve'), 'deep-branch-of-radial-nerve'),
      ...muscles('supinator'),
      drawn(soft('Deep thumb and finger muscles', 'Long muscles of the thumb, extensor indicis'), 'abductor-pollicis-longus', 'extensor-pollicis-longus', 'extensor-pollicis-brevis', 'extensor-indicis'),
      drawn(bone('Forearm bones', 'Radius and ulna'), 'radius', 'ulna'),
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
      drawn(vessel('Two arteries to the hand', 'Radial artery; ulnar artery', 'wrist-nerves'), 'radial-artery', 'ulnar-artery'),
      drawn(nerve('Ulnar nerve', "Ulnar nerve, in Guyon's canal", 'wrist-nerves'), 'ulnar-nerve'),
      drawn(soft('Band over the carpal tunnel', 'Flexor retinaculum'), 'flexor-retinaculum'),
      drawn(nerve('Median nerve', 'Median nerve, in the carpal tunnel', 'wrist-nerves'), 'median-nerve'),
      drawn(soft('Tendons of the fingers and thumb', 'Tendons of the finger and thumb flexors'), 'flexor-digitorum-superficialis', 'flexor-digitorum-profundus', 'flexor-pollicis-longus'),
      drawn(bone('Wrist bones and forearm bones', 'Carpal bones; distal radius and ulna'), ...carpals, 'radius', 'ulna'),
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
      drawn(soft('Tendons to the hand and fingers', 'Tendons of the wrist and finger extensors'), 'extensor-digitorum', 'extensor-carpi-radialis-longus', 'extensor-carpi-radialis-brevis', 'extensor-carpi-ulnaris', 'extensor-digiti-minimi', 'extensor-pollicis-longus', 'extensor-pollicis-brevis', 'abductor-pollicis-longus', 'extensor-indicis'),
      drawn(bone('Wrist bones and forearm bones', 'Carpal bones; distal radius and ulna'), ...carpals, 'radius', 'ulna'),
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
      drawn(soft('Tough sheet of the palm', 'Palmar aponeurosis'), 'palmaris-longus'),
      drawn(vessel('Arteries of the palm', 'Palmar arterial arches', 'wrist-nerves'), 'ulnar-artery', 'radial-artery'),
      drawn(nerve('Branches of the median and ulnar nerves', 'Branches of the median and ulnar nerves', 'wrist-nerves'), 'median-nerve', 'ulnar-nerve'),
      drawn(soft('Tendons of the fingers', 'Flexor tendons and lumbricals'), 'flexor-digitorum-superficialis', 'flexor-digitorum-profundus'),
      ...muscles('interossei-of-hand'),
      drawn(bone('Hand bones', 'Metacarpals'), ...metacarpals),
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
      drawn(bone('Base bone of the thumb', 'First metacarpal'), 'metacarpal-1'),
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
      drawn(vessel('Ulnar artery', 'Ulnar artery', 'wrist-nerves'), 'ulnar-artery'),
      drawn(nerve('Ulnar nerve', 'Ulnar nerve and its branches', 'wrist-nerves'), 'ulnar-nerve'),
      ...muscles('hypothenar-muscles'),
      drawn(bone('Hand bone', 'Fifth metacarpal'), 'metacarpal-5'),
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
      drawn(soft('Tendons of the fingers', 'Extensor tendons'), 'extensor-digitorum', 'extensor-indicis', 'extensor-digiti-minimi', 'extensor-pollicis-longus'),
      drawn(bone('Hand bones', 'Metacarpals'), ...metacarpals),
      ...muscles('interossei-of-hand'),
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
      drawn(soft('Tendons of the thumb', 'Tendons of the long thumb muscles'), 'flexor-pollicis-longus', 'extensor-pollicis-longus', 'extensor-pollicis-brevis'),
      drawn(bone('Thumb bones', 'Phalanges of the thumb'), 'thumb-phalanges'),
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
      drawn(soft('Tendons of the fingers', 'Flexor and extensor tendons'), 'flexor-digitorum-superficialis', 'extensor-digitorum', 'flexor-digitorum-profundus'),
      drawn(bone('Finger bones', 'Phalanges'), ...fingerBones),
    ],
    notes: ['row-149'],
  },
} as const satisfies Record<string, RegionRecord>;
