/**
 * Names of what the models draw and no muscle record names: bones, organs,
 * nerves, vessels, and the muscles without a record of their own. The one
 * place where they are written; light, but not part of the first view: the
 * tree, the search and the label beside the pointer load them when needed.
 * `plain` is what a patient can say; Latin follows the Terminologia Anatomica.
 * FMA numbers are those of the facts, of the BodyParts3D part lists and of the
 * Uberon ontology's bridge to the FMA; where none is sure, none is given.
 */
import type { DescribedStructure } from './ids.ts';
import type { StructureNames } from '../types.ts';

/** One line a structure. `fma`: the number of the whole, or the two of right and left where only they have one. */
function named(
  plain: string,
  anatomical: string,
  latin: string,
  fma: number | readonly [right: number, left: number] | null,
  ...aliases: readonly string[]
): StructureNames {
  if (fma === null) return { plain, anatomical, latin, aliases };
  return typeof fma === 'number' ? { plain, anatomical, latin, fma, aliases } : { plain, anatomical, latin, fmaSides: fma, aliases };
}

/** Every name that is written, drawn already or not. */
export const allStructureNames = {
  // Spine
  atlas: named('Top neck vertebra (C1)', 'Atlas (C1)', 'Atlas', 12519, 'first neck bone', 'top bone of the neck', 'first cervical vertebra'),
  axis: named('Second neck vertebra (C2)', 'Axis (C2)', 'Axis', 12520, 'second neck bone', 'second cervical vertebra', 'dens'),
  c3: named('Third neck vertebra (C3)', 'Third cervical vertebra (C3)', 'Vertebra cervicalis III', 12521),
  c4: named('Fourth neck vertebra (C4)', 'Fourth cervical vertebra (C4)', 'Vertebra cervicalis IV', 12522),
  c5: named('Fifth neck vertebra (C5)', 'Fifth cervical vertebra (C5)', 'Vertebra cervicalis V', 12523),
  c6: named('Sixth neck vertebra (C6)', 'Sixth cervical vertebra (C6)', 'Vertebra cervicalis VI', 12524),
  c7: named('Seventh neck vertebra (C7)', 'Seventh cervical vertebra (C7)', 'Vertebra cervicalis VII', 12525, 'vertebra prominens', 'bump at the base of the neck'),
  t1: named('First chest vertebra (T1)', 'First thoracic vertebra (T1)', 'Vertebra thoracica I', 9165, 'th1'),
  t2: named('Second chest vertebra (T2)', 'Second thoracic vertebra (T2)', 'Vertebra thoracica II', 9187, 'th2'),
  t3: named('Third chest vertebra (T3)', 'Third thoracic vertebra (T3)', 'Vertebra thoracica III', 9209, 'th3'),
  t4: named('Fourth chest vertebra (T4)', 'Fourth thoracic vertebra (T4)', 'Vertebra thoracica IV', 9248, 'th4'),
  t5: named('Fifth chest vertebra (T5)', 'Fifth thoracic vertebra (T5)', 'Vertebra thoracica V', 9922, 'th5'),
  t6: named('Sixth chest vertebra (T6)', 'Sixth thoracic vertebra (T6)', 'Vertebra thoracica VI', 9945, 'th6'),
  t7: named('Seventh chest vertebra (T7)', 'Seventh thoracic vertebra (T7)', 'Vertebra thoracica VII', 9968, 'th7'),
  t8: named('Eighth chest vertebra (T8)', 'Eighth thoracic vertebra (T8)', 'Vertebra thoracica VIII', 9991, 'th8'),
  t9: named('Ninth chest vertebra (T9)', 'Ninth thoracic vertebra (T9)', 'Vertebra thoracica IX', 10014, 'th9'),
  t10: named('Tenth chest vertebra (T10)', 'Tenth thoracic vertebra (T10)', 'Vertebra thoracica X', 10037, 'th10'),
  t11: named('Eleventh chest vertebra (T11)', 'Eleventh thoracic vertebra (T11)', 'Vertebra thoracica XI', 10059, 'th11'),
  t12: named('Twelfth chest vertebra (T12)', 'Twelfth thoracic vertebra (T12)', 'Vertebra thoracica XII', 10081, 'th12'),
  l1: named('First low-back vertebra (L1)', 'First lumbar vertebra (L1)', 'Vertebra lumbalis I', 13072),
  l2: named('Second low-back vertebra (L2)', 'Second lumbar vertebra (L2)', 'Vertebra lumbalis II', 13073),
  l3: named('Third low-back vertebra (L3)', 'Third lumbar vertebra (L3)', 'Vertebra lumbalis III', 13074),
  l4: named('Fourth low-back vertebra (L4)', 'Fourth lumbar vertebra (L4)', 'Vertebra lumbalis IV', 13075),
  l5: named('Fifth low-back vertebra (L5)', 'Fifth lumbar vertebra (L5)', 'Vertebra lumbalis V', 13076),
  'intervertebral-discs': named('Discs of the spine', 'Intervertebral discs', 'Disci intervertebrales', 10446, 'spinal discs', 'spinal disks'),
  sacrum: named('Base of the spine', 'Sacrum', 'Os sacrum', 16202, 'tailbone', 'coccyx', 'sacral bone'),

  // Rib cage
  'rib-1': named('First rib', 'First rib', 'Costa I', 7597, 'rib 1', 'top rib'),
  'rib-2': named('Second rib', 'Second rib', 'Costa II', 7620, 'rib 2'),
  'rib-3': named('Third rib', 'Third rib', 'Costa III', [7909, 8039], 'rib 3'),
  'rib-4': named('Fourth rib', 'Fourth rib', 'Costa IV', [7957, 8148], 'rib 4'),
  'rib-5': named('Fifth rib', 'Fifth rib', 'Costa V', [8066, 8093], 'rib 5'),
  'rib-6': named('Sixth rib', 'Sixth rib', 'Costa VI', [8175, 8202], 'rib 6'),
  'rib-7': named('Seventh rib', 'Seventh rib', 'Costa VII', [8229, 8256], 'rib 7'),
  'rib-8': named('Eighth rib', 'Eighth rib', 'Costa VIII', [8283, 8310], 'rib 8'),
  'rib-9': named('Ninth rib', 'Ninth rib', 'Costa IX', [8364, 8391], 'rib 9'),
  'rib-10': named('Tenth rib', 'Tenth rib', 'Costa X', [8445, 8472], 'rib 10'),
  'rib-11': named('Eleventh rib', 'Eleventh rib', 'Costa XI', [8531, 8532], 'rib 11', 'floating rib'),
  'rib-12': named('Twelfth rib', 'Twelfth rib', 'Costa XII', [8533, 8534], 'rib 12', 'lowest rib', 'floating rib'),
  'costal-cartilage-1': named('Cartilage of the first rib', 'First costal cartilage', 'Cartilago costalis I', [7875, 8005], 'rib cartilage 1'),
  'costal-cartilage-2': named('Cartilage of the second rib', 'Second costal cartilage', 'Cartilago costalis II', [7886, 8031], 'rib cartilage 2'),
  'costal-cartilage-3': named('Cartilage of the third rib', 'Third costal cartilage', 'Cartilago costalis III', [7913, 8058], 'rib cartilage 3'),
  'costal-cartilage-4': named('Cartilage of the fourth rib', 'Fourth costal cartilage', 'Cartilago costalis IV', [7976, 8167], 'rib cartilage 4'),
  'costal-cartilage-5': named('Cartilage of the fifth rib', 'Fifth costal cartilage', 'Cartilago costalis V', [8070, 8112], 'rib cartilage 5'),
  'costal-cartilage-6': named('Cartilage of the sixth rib', 'Sixth costal cartilage', 'Cartilago costalis VI', [8194, 8221], 'rib cartilage 6'),
  'costal-cartilage-7': named('Cartilage of the seventh rib', 'Seventh costal cartilage', 'Cartilago costalis VII', [8248, 8275], 'rib cartilage 7'),
  'costal-cartilage-8': named('Cartilage of the eighth rib', 'Eighth costal cartilage', 'Cartilago costalis VIII', [8302, 8329], 'rib cartilage 8'),
  'costal-cartilage-9': named('Cartilage of the ninth rib', 'Ninth costal cartilage', 'Cartilago costalis IX', [8383, 8410], 'rib cartilage 9'),
  'costal-cartilage-10': named('Cartilage of the tenth rib', 'Tenth costal cartilage', 'Cartilago costalis X', [8464, 8491], 'rib cartilage 10'),
  manubrium: named('Top of the breastbone', 'Manubrium of sternum', 'Manubrium sterni', 7486, 'upper breastbone'),
  'sternum-body': named('Middle of the breastbone', 'Body of sternum', 'Corpus sterni', 7487, 'breast bone'),
  'xiphoid-process': named('Tip of the breastbone', 'Xiphoid process', 'Processus xiphoideus', 7488, 'lower end of the breastbone'),

  // Head
  skull: named('Skull', 'Skull', 'Cranium', 46565, 'bones of the head', 'brain case', 'occipital bone', 'temporal bone', 'cheekbone'),
  mandible: named('Lower jaw', 'Mandible', 'Mandibula', 52748, 'jaw bone', 'jawbone'),
  'upper-teeth': named('Upper teeth', 'Upper teeth', 'Dentes superiores', null, 'tooth'),
  'lower-teeth': named('Lower teeth', 'Lower teeth', 'Dentes inferiores', null, 'tooth'),
  'hyoid-bone': named('Tongue bone', 'Hyoid bone', 'Os hyoideum', 52749, 'hyoid'),

  // Shoulder girdle and arm
  clavicle: named('Collarbone', 'Clavicle', 'Clavicula', 13321, 'collar bone'),
  scapula: named('Shoulder blade', 'Scapula', 'Scapula', 13394, 'shoulder blade bone'),
  humerus: named('Upper arm bone', 'Humerus', 'Humerus', 13303, 'funny bone', 'arm bone'),
  radius: named('Forearm bone, thumb side', 'Radius', 'Radius', 23463, 'forearm bone'),
  ulna: named('Forearm bone, little-finger side', 'Ulna', 'Ulna', 23466, 'forearm bone', 'elbow bone', 'olecranon'),

  // Hand
  scaphoid: named('Scaphoid bone of the wrist', 'Scaphoid', 'Os scaphoideum', 23709, 'wrist bone', 'carpal bone'),
  lunate: named('Lunate bone of the wrist', 'Lunate', 'Os lunatum', 23712, 'wrist bone', 'carpal bone'),
  triquetrum: named('Triquetrum bone of the wrist', 'Triquetrum', 'Os triquetrum', 23715, 'wrist bone', 'carpal bone'),
  pisiform: named('Pisiform bone of the wrist', 'Pisiform', 'Os pisiforme', 23718, 'wrist bone', 'carpal bone'),
  trapezium: named('Trapezium bone of the wrist', 'Trapezium', 'Os trapezium', 23721, 'wrist bone', 'carpal bone'),
  trapezoid: named('Trapezoid bone of the wrist', 'Trapezoid', 'Os trapezoideum', 23724, 'wrist bone', 'carpal bone'),
  capitate: named('Capitate bone of the wrist', 'Capitate', 'Os capitatum', 23727, 'wrist bone', 'carpal bone'),
  hamate: named('Hamate bone of the wrist', 'Hamate', 'Os hamatum', 23730, 'wrist bone', 'carpal bone'),
  'metacarpal-1': named('Hand bone of the thumb', 'First metacarpal bone', 'Os metacarpi primum', [24464, 24465], 'metacarpal 1', 'palm bone'),
  'metacarpal-2': named('Hand bone of the index finger', 'Second metacarpal bone', 'Os metacarpi secundum', [24466, 24467], 'metacarpal 2', 'palm bone'),
  'metacarpal-3': named('Hand bone of the middle finger', 'Third metacarpal bone', 'Os metacarpi tertium', [24468, 24469], 'metacarpal 3', 'palm bone'),
  'metacarpal-4': named('Hand bone of the ring finger', 'Fourth metacarpal bone', 'Os metacarpi quartum', [24470, 24471], 'metacarpal 4', 'palm bone'),
  'metacarpal-5': named('Hand bone of the little finger', 'Fifth metacarpal bone', 'Os metacarpi quintum', [24472, 24473], 'metacarpal 5', 'palm bone'),
  'thumb-phalanges': named('Bones of the thumb', 'Phalanges of the thumb', 'Phalanges pollicis', null, 'thumb bones', 'phalanx of hand'),
  'index-finger-phalanges': named('Bones of the index finger', 'Phalanges of the index finger', 'Phalanges indicis', null, 'index finger bones', 'phalanx of hand'),
  'middle-finger-phalanges': named('Bones of the middle finger', 'Phalanges of the middle finger', 'Phalanges digiti medii', null, 'middle finger bones', 'phalanx of hand'),
  'ring-finger-phalanges': named('Bones of the ring finger', 'Phalanges of the ring finger', 'Phalanges digiti anularis', null, 'ring finger bones', 'phalanx of hand'),
  'little-finger-phalanges': named('Bones of the little finger', 'Phalanges of the little finger', 'Phalanges digiti minimi manus', null, 'little finger bones', 'phalanx of hand'),

  // Pelvis and leg
  'hip-bone': named('Hip bone', 'Hip bone (innominate bone)', 'Os coxae', 16585, 'pelvis', 'pelvic bone', 'ilium', 'ischium', 'pubis', 'sit bone'),
  femur: named('Thigh bone', 'Femur', 'Os femoris', 9611, 'thighbone'),
  patella: named('Kneecap', 'Patella', 'Patella', 24485, 'knee cap'),
  tibia: named('Shin bone', 'Tibia', 'Tibia', 24476, 'shinbone'),
  fibula: named('Calf bone', 'Fibula', 'Fibula', 24479, 'outer leg bone', 'outer ankle bone'),

  // Foot
  calcaneus: named('Heel bone', 'Calcaneus', 'Calcaneus', 24496, 'heel'),
  talus: named('Ankle bone', 'Talus', 'Talus', 9708),
  navicular: named('Navicular bone of the foot', 'Navicular', 'Os naviculare', 24499, 'midfoot bone', 'boat-shaped bone'),
  cuboid: named('Cuboid bone of the foot', 'Cuboid', 'Os cuboideum', 24527, 'midfoot bone'),
  'medial-cuneiform': named('Inner wedge bone of the foot', 'Medial cuneiform', 'Os cuneiforme mediale', 24518, 'midfoot bone', 'first cuneiform'),
  'intermediate-cuneiform': named('Middle wedge bone of the foot', 'Intermediate cuneiform', 'Os cuneiforme intermedium', 24519, 'midfoot bone', 'second cuneiform'),
  'lateral-cuneiform': named('Outer wedge bone of the foot', 'Lateral cuneiform', 'Os cuneiforme laterale', 24520, 'midfoot bone', 'third cuneiform'),
  'metatarsal-1': named('Foot bone of the big toe', 'First metatarsal bone', 'Os metatarsale primum', [24507, 24508], 'metatarsal 1', 'long foot bone'),
  'metatarsal-2': named('Foot bone of the second toe', 'Second metatarsal bone', 'Os metatarsale secundum', [24509, 24510], 'metatarsal 2', 'long foot bone'),
  'metatarsal-3': named('Foot bone of the third toe', 'Third metatarsal bone', 'Os metatarsale tertium', [24511, 24512], 'metatarsal 3', 'long foot bone'),
  'metatarsal-4': named('Foot bone of the fourth toe', 'Fourth metatarsal bone', 'Os metatarsale quartum', [24513, 24514], 'metatarsal 4', 'long foot bone'),
  'metatarsal-5': named('Foot bone of the little toe', 'Fifth metatarsal bone', 'Os metatarsale quintum', [24515, 24516], 'metatarsal 5', 'long foot bone'),
  'big-toe-phalanges': named('Bones of the big toe', 'Phalanges of the big toe', 'Phalanges hallucis', null, 'big toe bones', 'phalanx of foot'),
  'second-toe-phalanges': named('Bones of the second toe', 'Phalanges of the second toe', 'Phalanges digiti secundi pedis', null, 'second toe bones', 'phalanx of foot'),
  'third-toe-phalanges': named('Bones of the third toe', 'Phalanges of the third toe', 'Phalanges digiti tertii pedis', null, 'third toe bones', 'phalanx of foot'),
  'fourth-toe-phalanges': named('Bones of the fourth toe', 'Phalanges of the fourth toe', 'Phalanges digiti quarti pedis', null, 'fourth toe bones', 'phalanx of foot'),
  'little-toe-phalanges': named('Bones of the little toe', 'Phalanges of the little toe', 'Phalanges digiti minimi pedis', null, 'little toe bones', 'phalanx of foot'),

  // Organs
  'lung-right': named('Right lung', 'Right lung', 'Pulmo dexter', 7309, 'lung'),
  'lung-left': named('Left lung', 'Left lung', 'Pulmo sinister', 7310, 'lung'),
  'pleura-right': named('Lining around the right lung', 'Right parietal pleura', 'Pleura parietalis dextra', null, 'pleura', 'lung lining'),
  'pleura-left': named('Lining around the left lung', 'Left parietal pleura', 'Pleura parietalis sinistra', null, 'pleura', 'lung lining'),
  heart: named('Heart', 'Heart', 'Cor', 7088, 'cardiac'),
  trachea: named('Windpipe', 'Trachea', 'Trachea', 7394, 'airway', 'main bronchi'),
  oesophagus: named('Food pipe', 'Oesophagus', 'Oesophagus', 7131, 'gullet', 'esophagus'),
  liver: named('Liver', 'Liver', 'Hepar', 7197, 'hepatic'),
  spleen: named('Spleen', 'Spleen', 'Splen', 7196, 'lien'),
  'kidney-right': named('Right kidney', 'Right kidney', 'Ren dexter', 7204, 'kidney', 'renal'),
  'kidney-left': named('Left kidney', 'Left kidney', 'Ren sinister', 7205, 'kidney', 'renal'),

  // Nerves
  'spinal-cord': named('Spinal cord', 'Spinal cord', 'Medulla spinalis', 7647, 'cord'),
  'greater-occipital-nerve': named('Nerve of the back of the head', 'Greater occipital nerve', 'Nervus occipitalis major', null, 'occipital nerve'),
  'brachial-plexus': named('Nerves to the arm', 'Brachial plexus', 'Plexus brachialis', 5906, 'arm nerves'),
  'median-nerve': named('Median nerve', 'Median nerve', 'Nervus medianus', 14385, 'carpal tunnel nerve'),
  'ulnar-nerve': named('Funny-bone nerve', 'Ulnar nerve', 'Nervus ulnaris', 37319, 'funny bone'),
  'radial-nerve': named('Radial nerve', 'Radial nerve', 'Nervus radialis', 37069, 'wrist drop', 'superficial branch of radial nerve'),
  'deep-branch-of-radial-nerve': named('Deep branch of the radial nerve', 'Deep branch of radial nerve', 'Ramus profundus nervi radialis', null, 'posterior interosseous nerve'),
  'femoral-nerve': named('Nerve of the front of the thigh', 'Femoral nerve', 'Nervus femoralis', 16486),
  'sciatic-nerve': named('Sciatic nerve', 'Sciatic nerve', 'Nervus ischiadicus', 19034, 'sciatica nerve', 'ischiatic nerve'),
  'tibial-nerve': named('Nerve of the calf and sole', 'Tibial nerve', 'Nervus tibialis', 19035),
  'common-fibular-nerve': named('Nerve at the outer knee', 'Common fibular nerve', 'Nervus fibularis communis', 19039, 'peroneal nerve', 'common peroneal nerve'),

  // Vessels
  'thoracic-aorta': named('Main artery of the body', 'Thoracic aorta', 'Aorta thoracica', 3786, 'aorta', 'arch of aorta'),
  'common-carotid-artery': named('Main artery of the neck', 'Common carotid artery', 'Arteria carotis communis', 3939, 'carotid'),
  'external-carotid-artery': named('Artery to the face and scalp', 'External carotid and occipital artery', 'Arteria carotis externa et arteria occipitalis', null, 'carotid'),
  'internal-carotid-artery': named('Front artery to the brain', 'Internal carotid artery', 'Arteria carotis interna', [3949, 4062], 'carotid'),
  'vertebral-artery': named('Rear artery to the brain', 'Vertebral artery', 'Arteria vertebralis', [3958, 4066]),
  'internal-jugular-vein': named('Main vein of the neck', 'Internal jugular vein', 'Vena jugularis interna', 4724, 'jugular'),
  'subclavian-artery': named('Artery behind the collarbone', 'Subclavian artery', 'Arteria subclavia', 3951),
  'subclavian-vein': named('Vein behind the collarbone', 'Subclavian vein', 'Vena subclavia', 4725),
  'axillary-artery': named('Artery of the armpit', 'Axillary artery', 'Arteria axillaris', 22654),
  'brachial-artery': named('Main artery of the upper arm', 'Brachial artery', 'Arteria brachialis', 22689),
  'radial-artery': named('Pulse artery of the wrist', 'Radial artery', 'Arteria radialis', 22730, 'wrist pulse'),
  'ulnar-artery': named('Artery of the little-finger side', 'Ulnar artery', 'Arteria ulnaris', 22796),
  'femoral-artery': named('Main artery of the thigh', 'Femoral artery', 'Arteria femoralis', [70249, 70250], 'groin pulse'),
  'femoral-vein': named('Main vein of the thigh', 'Femoral vein', 'Vena femoralis', 21185),
  'popliteal-artery': named('Artery behind the knee', 'Popliteal artery', 'Arteria poplitea', [77380, 77381]),
  'popliteal-vein': named('Vein behind the knee', 'Popliteal vein', 'Vena poplitea', [44328, 44329]),

  // Muscles and sinews without a record of their own among the muscles
  diaphragm: named('Diaphragm', 'Diaphragm', 'Diaphragma', 13295, 'breathing muscle', 'midriff'),
  coracobrachialis: named('Coracobrachialis', 'Coracobrachialis', 'Musculus coracobrachialis', 37664, 'inner upper arm muscle'),
  'flexor-digitorum-profundus': named('Flexor digitorum profundus', 'Flexor digitorum profundus', 'Musculus flexor digitorum profundus', 38478, 'fdp', 'deep finger bender'),
  'flexor-pollicis-longus': named('Flexor pollicis longus', 'Flexor pollicis longus', 'Musculus flexor pollicis longus', 38481, 'fpl', 'thumb bender'),
  'pronator-quadratus': named('Pronator quadratus', 'Pronator quadratus', 'Musculus pronator quadratus', 38453, 'palm-down muscle', 'square forearm turner'),
  'extensor-digiti-minimi': named('Extensor digiti minimi', 'Extensor digiti minimi', 'Musculus extensor digiti minimi', 38503, 'edm', 'little finger straightener'),
  'extensor-carpi-ulnaris': named('Extensor carpi ulnaris', 'Extensor carpi ulnaris', 'Musculus extensor carpi ulnaris', 38506, 'ecu', 'wrist extensor'),
  'extensor-indicis': named('Extensor indicis', 'Extensor indicis', 'Musculus extensor indicis', 38524, 'index finger straightener', 'pointing muscle'),
  'abductor-pollicis-longus': named('Abductor pollicis longus', 'Abductor pollicis longus', 'Musculus abductor pollicis longus', 38515, 'apl', 'thumb spreader'),
  'extensor-pollicis-brevis': named('Extensor pollicis brevis', 'Extensor pollicis brevis', 'Musculus extensor pollicis brevis', 38518, 'epb', 'short thumb straightener'),
  'extensor-pollicis-longus': named('Extensor pollicis longus', 'Extensor pollicis longus', 'Musculus extensor pollicis longus', 38521, 'epl', 'long thumb straightener'),
  'adductor-pollicis': named('Adductor pollicis', 'Adductor pollicis', 'Musculus adductor pollicis', 37380, 'pinching muscle'),
  'flexor-retinaculum': named('Roof of the carpal tunnel', 'Flexor retinaculum of the wrist', 'Retinaculum musculorum flexorum manus', 39988, 'flexor retinaculum', 'transverse carpal ligament'),
  'obturator-internus': named('Obturator internus', 'Obturator internus', 'Musculus obturatorius internus', 22298, 'deep hip rotator'),
  'quadratus-femoris': named('Quadratus femoris', 'Quadratus femoris', 'Musculus quadratus femoris', 22321, 'square hip rotator', 'deep hip rotator'),
  'extensor-hallucis-longus': named('Extensor hallucis longus', 'Extensor hallucis longus', 'Musculus extensor hallucis longus', 22533, 'ehl', 'big toe lifter'),
  'plantar-fascia': named('Plantar fascia', 'Plantar fascia', 'Aponeurosis plantaris', null, 'plantar aponeurosis', 'band of the sole', 'arch band'),
} as const satisfies Readonly<Record<string, StructureNames>>;

/** Names of every structure that is not a muscle of the content. */
export const structureNames: Readonly<Record<DescribedStructure, StructureNames>> = allStructureNames;
