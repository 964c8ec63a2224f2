/** Regions of the hip, leg and foot. Layers are general anatomy, from the skin inwards; order only. */
import type { RegionRecord } from './record.ts';
import { bone, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

/** Records of the regions of the hip, leg and foot, without names. */
export const lowerLimb = {
  buttock: {
    lead: {
      patient: 'The large muscle here is the gluteus maximus. The sciatic nerve runs under it.',
      professional: 'Gluteus maximus, over piriformis and the sciatic nerve.',
    },
    beneath: [
      skinAndFat,
      ...muscles('gluteus-maximus', 'gluteus-medius', 'piriformis'),
      vessel('Arteries and veins of the buttock', 'Gluteal vessels', 'buttock-nerves'),
      nerve(
        'Sciatic nerve and its neighbours',
        'Sciatic, posterior femoral cutaneous and pudendal nerves',
        'buttock-nerves',
      ),
      soft('Small turning muscles of the hip', 'Gemelli, obturator internus, quadratus femoris'),
      ...muscles('gluteus-minimus'),
      bone('Pelvis, hip joint, sit bone', 'Ilium, hip joint, ischial tuberosity'),
    ],
    notes: ['row-154', 'note-implant-joint'],
  },
  'lateral-hip': {
    lead: {
      patient: 'The gluteus medius and minimus lie here, above the bony point of the hip.',
      professional: 'Gluteus medius and minimus above the greater trochanter, tensor fasciae latae in front.',
    },
    beneath: [
      skinAndFat,
      ...muscles('tensor-fasciae-latae'),
      soft('IT band', 'Iliotibial tract'),
      organ('Fluid pouch', 'Trochanteric bursa'),
      ...muscles('gluteus-medius'),
      vessel('Arteries of the buttock', 'Gluteal vessels', 'buttock-nerves'),
      ...muscles('gluteus-minimus'),
      bone('Bony point of the hip', 'Greater trochanter and ilium'),
    ],
    notes: ['row-154', 'note-implant-joint'],
  },
  groin: {
    lead: {
      patient: 'The muscles that bend your hip pass here, beside the large vessels of the leg.',
      professional: 'Iliopsoas, pectineus and the adductors, beside the femoral nerve, artery and vein.',
    },
    beneath: [
      skinAndFat,
      organ('Lymph nodes', 'Inguinal lymph nodes', 'groin-vessels'),
      organ('In men, the cord to the testicle', 'In men, the spermatic cord', 'groin-vessels'),
      ...muscles('sartorius', 'rectus-femoris'),
      vessel('Large artery and vein of the leg', 'Femoral artery and vein', 'groin-vessels'),
      nerve('Femoral nerve', 'Femoral nerve', 'groin-vessels'),
      ...muscles('adductor-longus', 'pectineus', 'iliacus', 'psoas-major', 'adductor-brevis'),
      bone('Hip joint and pelvis', 'Hip joint and pubis'),
    ],
    notes: [],
  },
  'front-of-thigh': {
    lead: {
      patient: 'The quadriceps lies here. It straightens your knee.',
      professional: 'Quadriceps femoris: rectus femoris and the vasti.',
    },
    beneath: [
      skinAndFat,
      ...muscles('sartorius', 'rectus-femoris', 'vastus-medialis', 'vastus-lateralis'),
      vessel(
        'Leg vessels and nerve, high up',
        'Femoral vessels and branches of the femoral nerve, proximally',
        'groin-vessels',
      ),
      ...muscles('vastus-intermedius'),
      bone('Thigh bone', 'Femur'),
    ],
    notes: ['row-161'],
  },
  'outer-thigh': {
    lead: {
      patient: 'The IT band runs here. It is a tough sheet, not a muscle. Under it is the vastus lateralis.',
      professional: 'The iliotibial tract, which is fascia and not muscle, over vastus lateralis.',
    },
    beneath: [
      skinAndFat,
      ...muscles('tensor-fasciae-latae'),
      soft('IT band', 'Iliotibial tract'),
      ...muscles('vastus-lateralis', 'biceps-femoris', 'vastus-intermedius'),
      bone('Thigh bone', 'Femur'),
    ],
    notes: ['note-it-band', 'row-161'],
  },
  'inner-thigh': {
    lead: {
      patient: 'The adductors lie here. They pull your legs together.',
      professional: 'The adductors and gracilis, with the femoral vessels in the adductor canal.',
    },
    beneath: [
      skinAndFat,
      ...muscles('gracilis', 'sartorius', 'vastus-medialis', 'adductor-longus'),
      vessel('Large artery and vein of the leg', 'Femoral vessels in the adductor canal', 'thigh-vessels'),
      nerve('Saphenous nerve', 'Saphenous nerve', 'thigh-vessels'),
      ...muscles('adductor-brevis', 'adductor-magnus'),
      bone('Thigh bone', 'Femur'),
    ],
    notes: ['row-161'],
  },
  'back-of-thigh': {
    lead: {
      patient: 'The hamstrings lie here. They bend your knee. The sciatic nerve runs under them.',
      professional: 'The hamstrings, with the sciatic nerve deep to them.',
    },
    beneath: [
      skinAndFat,
      ...muscles('biceps-femoris', 'semitendinosus', 'semimembranosus'),
      nerve('Sciatic nerve', 'Sciatic nerve', 'buttock-nerves'),
      vessel(
        'Large leg vessels and nerves, lower down',
        'Femoral vessels and the division of the sciatic nerve, distally',
        'thigh-vessels',
      ),
      ...muscles('adductor-magnus'),
      bone('Thigh bone', 'Femur'),
    ],
    notes: ['row-161'],
  },
  'front-of-knee': {
    lead: {
      patient: 'The tendon of the quadriceps and the kneecap are here.',
      professional: 'Quadriceps tendon, patella and patellar ligament.',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      organ('Fluid pouch', 'Prepatellar bursa'),
      soft('Kneecap tendon', 'Quadriceps tendon and patellar ligament'),
      bone('Kneecap', 'Patella'),
      bone('Knee joint', 'Knee joint'),
    ],
    notes: ['row-154', 'note-implant-joint'],
  },
  'inner-knee': {
    lead: {
      patient: 'Three thigh tendons pass here to the shin bone, over the inner ligament of the knee.',
      professional: 'The pes anserinus tendons, over the medial collateral ligament.',
    },
    beneath: [
      skinAndFat,
      nerve('Saphenous nerve', 'Saphenous nerve', 'thigh-vessels'),
      soft('Three thigh tendons', 'Tendons of sartorius, gracilis and semitendinosus'),
      soft('Inner ligament of the knee', 'Medial collateral ligament'),
      bone('Knee joint', 'Knee joint'),
    ],
    notes: ['row-154', 'note-implant-joint'],
  },
  'popliteal-fossa': {
    lead: {
      patient: 'The large vessels and the nerve to the calf run through this hollow.',
      professional: 'The popliteal vessels and the tibial nerve, between the hamstrings and gastrocnemius.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'biceps-femoris',
        'semitendinosus',
        'semimembranosus',
        'gastrocnemius-medial',
        'gastrocnemius-lateral',
      ),
      nerve('Nerves to the calf and foot', 'Tibial and common fibular nerves', 'knee-calf-vessels'),
      vessel('Vein and artery behind the knee', 'Popliteal vein and artery', 'knee-calf-vessels'),
      ...muscles('popliteus'),
      bone('Knee joint', 'Knee joint'),
    ],
    notes: ['row-154', 'note-implant-joint'],
  },
  'fibular-head': {
    lead: {
      patient: 'A nerve to the foot bends around the bone here, close under the skin.',
      professional: 'The common fibular nerve winds around the neck of the fibula, under little cover.',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      soft('Tendon of the biceps femoris', 'Tendon of biceps femoris'),
      nerve('Nerve to the foot', 'Common fibular nerve and its division', 'fibular-nerve'),
      ...muscles('fibularis-longus'),
      soft('Outer ligament of the knee', 'Fibular collateral ligament'),
      bone('Top of the outer leg bone', 'Head and neck of the fibula'),
    ],
    notes: ['row-154', 'note-implant-joint'],
  },
  shin: {
    lead: {
      patient: 'The muscle here is the tibialis anterior, beside the shin bone. It lifts your foot.',
      professional: 'Tibialis anterior, beside the tibia, with extensor digitorum longus.',
    },
    beneath: [
      skinAndFat,
      ...muscles('tibialis-anterior', 'extensor-digitorum-longus'),
      nerve('Deep nerve of the shin, and an artery', 'Deep fibular nerve and anterior tibial vessels', 'fibular-nerve'),
      bone('Shin bone', 'Tibia'),
    ],
    notes: ['row-149', 'row-161'],
  },
  'inner-leg': {
    lead: {
      patient: 'The inner edge of the calf lies here, behind the shin bone.',
      professional: 'The medial edge of gastrocnemius and soleus, behind the tibia.',
    },
    beneath: [
      skin('Skin and fat with a large vein', 'Skin and fat with the great saphenous vein and saphenous nerve'),
      ...muscles('gastrocnemius-medial', 'soleus'),
      vessel('Deep calf artery, vein and nerve', 'Posterior tibial vessels and tibial nerve', 'knee-calf-vessels'),
      ...muscles('flexor-digitorum-longus', 'tibialis-posterior'),
      bone('Shin bone', 'Tibia'),
    ],
    notes: ['row-149', 'row-161'],
  },
  'outer-leg': {
    lead: {
      patient: 'The fibularis muscles lie here. They turn your foot outwards.',
      professional: 'Fibularis (peroneus) longus and brevis, which evert the foot.',
    },
    beneath: [
      skinAndFat,
      ...muscles('fibularis-longus'),
      nerve('Nerve along the outer leg', 'Superficial fibular nerve', 'fibular-nerve'),
      ...muscles('fibularis-brevis'),
      bone('Outer leg bone', 'Fibula'),
    ],
    notes: ['row-149', 'row-161'],
  },
  calf: {
    lead: {
      patient: 'The gastrocnemius lies here, with the soleus under it.',
      professional: 'The two heads of gastrocnemius, over soleus.',
    },
    beneath: [
      skinAndFat,
      nerve('Skin nerve of the calf', 'Sural nerve and small saphenous vein'),
      ...muscles('gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'),
      vessel('Deep calf artery, vein and nerve', 'Posterior tibial vessels and tibial nerve', 'knee-calf-vessels'),
      ...muscles('flexor-digitorum-longus', 'flexor-hallucis-longus', 'tibialis-posterior'),
      bone('Leg bones', 'Tibia and fibula'),
    ],
    notes: ['row-149', 'row-161'],
  },
  achilles: {
    lead: {
      patient: 'The calf muscles end here in the Achilles tendon.',
      professional: 'The tendon of gastrocnemius and soleus (calcaneal tendon).',
    },
    beneath: [
      skin('Skin, little fat', 'Skin and thin subcutaneous fat'),
      nerve('Skin nerve, on the outer side', 'Sural nerve, laterally'),
      soft('Achilles tendon', 'Calcaneal tendon'),
      soft('Pad of fat', 'Pre-Achilles fat pad'),
      ...muscles('flexor-hallucis-longus'),
      bone('Shin bone and heel bone', 'Distal tibia and calcaneus'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
  'medial-ankle': {
    lead: {
      patient: 'Tendons pass behind the ankle bone here, with the nerve and artery of the sole.',
      professional: 'Tendons behind the medial malleolus, with the tibial nerve and posterior tibial artery.',
    },
    beneath: [
      skin('Thin skin', 'Thin skin; great saphenous vein in front of the malleolus'),
      soft('Band over the tendons', 'Flexor retinaculum'),
      soft('Tendons to the foot', 'Tendons of tibialis posterior and the long toe flexors'),
      vessel('Artery of the sole', 'Posterior tibial artery', 'ankle-sole-nerves'),
      nerve('Nerve of the sole', 'Tibial nerve and its plantar branches', 'ankle-sole-nerves'),
      bone('Inner ankle bone', 'Medial malleolus, talus, calcaneus'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
  'lateral-ankle': {
    lead: {
      patient: 'Tendons of the fibularis muscles pass here. Under them are the outer ankle ligaments.',
      professional: 'Fibularis tendons behind the lateral malleolus, over the lateral ligaments.',
    },
    beneath: [
      skin('Thin skin', 'Thin skin'),
      nerve('Skin nerves of the foot', 'Sural nerve; branches of the superficial fibular nerve'),
      soft('Tendons of the fibularis muscles', 'Tendons of fibularis longus and brevis'),
      soft('Outer ankle ligaments', 'Lateral ligaments of the ankle'),
      bone('Outer ankle bone', 'Lateral malleolus, talus, calcaneus'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
  heel: {
    lead: {
      patient: 'A thick pad of fat cushions the heel bone. The short foot muscles start here.',
      professional: 'The heel fat pad over the calcaneus, where short muscles of the sole arise.',
    },
    beneath: [
      skin('Thick skin and a pad of fat', 'Thick skin and the heel fat pad'),
      nerve('Skin nerves of the heel', 'Calcaneal branches of the tibial nerve'),
      soft('Tough sheet of the sole', 'Plantar aponeurosis'),
      ...muscles('abductor-hallucis', 'flexor-digitorum-brevis', 'quadratus-plantae'),
      bone('Heel bone', 'Calcaneus'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
  sole: {
    lead: {
      patient: 'A tough sheet covers the short muscles of the foot here.',
      professional: 'The plantar aponeurosis covers the short muscles of the foot.',
    },
    beneath: [
      skin('Thick skin and fat', 'Thick skin and fat'),
      soft('Tough sheet of the sole', 'Plantar aponeurosis'),
      ...muscles('abductor-hallucis', 'flexor-digitorum-brevis'),
      nerve('Nerves and vessels of the sole', 'Medial and lateral plantar nerves and vessels', 'ankle-sole-nerves'),
      ...muscles('quadratus-plantae'),
      soft('Deep foot muscles and tendons', 'Deep short muscles; long flexor tendons'),
      bone('Foot bones', 'Tarsal and metatarsal bones'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
  'dorsum-of-foot': {
    lead: {
      patient: 'Tendons to the toes run here. One short muscle lies on the outer side.',
      professional: 'Extensor tendons, with extensor digitorum brevis on the lateral side.',
    },
    beneath: [
      skin('Thin skin with veins', 'Thin skin with superficial veins'),
      nerve('Skin nerves of the foot', 'Branches of the superficial fibular nerve'),
      soft('Tendons to the toes', 'Tendons of tibialis anterior and the long toe extensors'),
      ...muscles('extensor-digitorum-brevis'),
      vessel('Artery on top of the foot, and a nerve', 'Dorsal artery of the foot and deep fibular nerve'),
      bone('Foot bones', 'Tarsal and metatarsal bones'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
  toes: {
    lead: {
      patient: 'The toes hold tendons. Their muscles lie in the foot and the lower leg.',
      professional: 'Mostly tendons: the muscles that move the toes lie in the foot and the leg.',
    },
    beneath: [
      skin('Skin', 'Skin and subcutaneous tissue'),
      nerve('Nerves and vessels on both sides', 'Digital nerves and vessels'),
      soft('Tendons of the toes', 'Flexor and extensor tendons'),
      bone('Toe bones', 'Phalanges'),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
} as const satisfies Record<string, RegionRecord>;
