/** Regions of the hip, leg and foot. Layers are general anatomy, from the skin inwards; order only. */
import { metatarsals, tarsals, toeBones } from './families.ts';
import type { RegionRecord } from './record.ts';
import { bone, drawn, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

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
      drawn(
        nerve('Sciatic nerve and its neighbours', 'Sciatic, posterior femoral cutaneous and pudendal nerves', 'buttock-nerves'),
        'sciatic-nerve',
      ),
      drawn(soft('Small turning muscles of the hip', 'Gemelli, obturator internus, quadratus femoris'), 'obturator-internus', 'quadratus-femoris'),
      ...muscles('gluteus-minimus'),
      drawn(bone('Pelvis, hip joint, sit bone', 'Ilium, hip joint, ischial tuberosity'), 'hip-bone', 'femur'),
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
      drawn(soft('IT band', 'Iliotibial tract'), 'tensor-fasciae-latae'),
      organ('Fluid pouch', 'Trochanteric bursa'),
      ...muscles('gluteus-medius'),
      vessel('Arteries of the buttock', 'Gluteal vessels', 'buttock-nerves'),
      ...muscles('gluteus-minimus'),
      drawn(bone('Bony point of the hip', 'Greater trochanter and ilium'), 'femur', 'hip-bone'),
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
      drawn(vessel('Large artery and vein of the leg', 'Femoral artery and vein', 'groin-vessels'), 'femoral-artery', 'femoral-vein'),
      drawn(nerve('Femoral nerve', 'Femoral nerve', 'groin-vessels'), 'femoral-nerve'),
      ...muscles('adductor-longus', 'pectineus', 'iliacus', 'psoas-major', 'adductor-brevis'),
      drawn(bone('Hip joint and pelvis', 'Hip joint and pubis'), 'hip-bone', 'femur'),
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
      drawn(
        vessel('Leg vessels and nerve, high up', 'Femoral vessels and branches of the femoral nerve, proximally', 'groin-vessels'),
        'femoral-artery',
        'femoral-vein',
        'femoral-nerve',
      ),
      ...muscles('vastus-intermedius'),
      drawn(bone('Thigh bone', 'Femur'), 'femur'),
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
      drawn(soft('IT band', 'Iliotibial tract'), 'tensor-fasciae-latae'),
      ...muscles('vastus-lateralis', 'biceps-femoris', 'vastus-intermedius'),
      drawn(bone('Thigh bone', 'Femur'), 'femur'),
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
      ...muscles('gracilis', 'sartorius', 'semimembranosus'),
      drawn(vessel('Large artery and vein of the leg', 'Femoral vessels in the adductor canal', 'thigh-vessels'), 'femoral-artery', 'femoral-vein'),
      nerve('Saphenous nerve', 'Saphenous nerve', 'thigh-vessels'),
      ...muscles('adductor-longus', 'adductor-brevis', 'adductor-magnus', 'vastus-medialis'),
      drawn(bone('Thigh bone', 'Femur'), 'femur'),
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
      ...muscles('semitendinosus', 'biceps-femoris', 'semimembranosus'),
      drawn(nerve('Sciatic nerve', 'Sciatic nerve', 'buttock-nerves'), 'sciatic-nerve'),
      drawn(
        vessel('Large leg vessels and nerves, lower down', 'Femoral vessels and the division of the sciatic nerve, distally', 'thigh-vessels'),
        'popliteal-artery',
        'popliteal-vein',
        'tibial-nerve',
        'common-fibular-nerve',
      ),
      ...muscles('adductor-magnus'),
      drawn(bone('Thigh bone', 'Femur'), 'femur'),
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
      drawn(soft('Kneecap tendon', 'Quadriceps tendon and patellar ligament'), 'rectus-femoris'),
      drawn(bone('Kneecap', 'Patella'), 'patella'),
      drawn(bone('Knee joint', 'Knee joint'), 'femur', 'tibia'),
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
      drawn(soft('Three thigh tendons', 'Tendons of sartorius, gracilis and semitendinosus'), 'sartorius', 'gracilis', 'semitendinosus'),
      soft('Inner ligament of the knee', 'Medial collateral ligament'),
      ...muscles('semimembranosus'),
      drawn(bone('Knee joint', 'Knee joint'), 'femur', 'tibia'),
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
      drawn(nerve('Nerves to the calf and foot', 'Tibial and common fibular nerves', 'knee-calf-vessels'), 'tibial-nerve', 'common-fibular-nerve'),
      drawn(vessel('Vein and artery behind the knee', 'Popliteal vein and artery', 'knee-calf-vessels'), 'popliteal-vein', 'popliteal-artery'),
      ...muscles('popliteus'),
      drawn(bone('Knee joint', 'Knee joint'), 'femur', 'tibia'),
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
      drawn(soft('Tendon of the biceps femoris', 'Tendon of biceps femoris'), 'biceps-femoris'),
      drawn(nerve('Nerve to the foot', 'Common fibular nerve and its division', 'fibular-nerve'), 'common-fibular-nerve'),
      ...muscles('fibularis-longus'),
      soft('Outer ligament of the knee', 'Fibular collateral ligament'),
      drawn(bone('Top of the leg bones', 'Head and neck of the fibula; lateral condyle of the tibia'), 'fibula', 'tibia'),
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
      drawn(bone('Shin bone', 'Tibia'), 'tibia'),
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
      ...muscles('gastrocnemius-medial'),
      drawn(bone('Shin bone', 'Tibia'), 'tibia'),
      ...muscles('soleus', 'flexor-digitorum-longus'),
      drawn(vessel('Deep calf artery, vein and nerve', 'Posterior tibial vessels and tibial nerve', 'knee-calf-vessels'), 'tibial-nerve'),
      ...muscles('tibialis-posterior'),
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
      drawn(bone('Outer leg bone', 'Fibula'), 'fibula'),
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
      ...muscles('gastrocnemius-lateral', 'gastrocnemius-medial', 'soleus'),
      drawn(vessel('Deep calf artery, vein and nerve', 'Posterior tibial vessels and tibial nerve', 'knee-calf-vessels'), 'tibial-nerve'),
      ...muscles('flexor-digitorum-longus', 'flexor-hallucis-longus', 'tibialis-posterior'),
      drawn(bone('Leg bones', 'Tibia and fibula'), 'tibia', 'fibula'),
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
      drawn(soft('Achilles tendon', 'Calcaneal tendon'), 'soleus', 'gastrocnemius-medial', 'gastrocnemius-lateral'),
      soft('Pad of fat', 'Pre-Achilles fat pad'),
      ...muscles('flexor-hallucis-longus'),
      drawn(bone('Shin bone and heel bone', 'Distal tibia and calcaneus'), 'tibia', 'calcaneus'),
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
      drawn(soft('Tendons to the foot', 'Tendons of tibialis posterior and the long toe flexors'), 'tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'),
      vessel('Artery of the sole', 'Posterior tibial artery', 'ankle-sole-nerves'),
      drawn(nerve('Nerve of the sole', 'Tibial nerve and its plantar branches', 'ankle-sole-nerves'), 'tibial-nerve'),
      drawn(bone('Inner ankle bone', 'Medial malleolus, talus, calcaneus'), 'tibia', 'talus', 'calcaneus'),
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
      drawn(soft('Tendons of the fibularis muscles', 'Tendons of fibularis longus and brevis'), 'fibularis-longus', 'fibularis-brevis'),
      soft('Outer ankle ligaments', 'Lateral ligaments of the ankle'),
      drawn(bone('Outer ankle bone', 'Lateral malleolus, talus, calcaneus'), 'fibula', 'talus', 'calcaneus'),
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
      drawn(soft('Tough sheet of the sole', 'Plantar aponeurosis'), 'plantar-fascia'),
      ...muscles('abductor-hallucis', 'flexor-digitorum-brevis', 'quadratus-plantae'),
      drawn(bone('Heel bone', 'Calcaneus'), 'calcaneus'),
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
      drawn(soft('Tough sheet of the sole', 'Plantar aponeurosis'), 'plantar-fascia'),
      ...muscles('abductor-hallucis', 'flexor-digitorum-brevis'),
      nerve('Nerves and vessels of the sole', 'Medial and lateral plantar nerves and vessels', 'ankle-sole-nerves'),
      ...muscles('quadratus-plantae'),
      drawn(soft('Deep foot muscles and tendons', 'Deep short muscles; long flexor tendons'), 'flexor-digitorum-longus', 'flexor-hallucis-longus'),
      drawn(bone('Foot bones', 'Tarsal and metatarsal bones'), ...tarsals, ...metatarsals),
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
      drawn(soft('Tendons to the toes', 'Tendons of tibialis anterior and the long toe extensors'), 'tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'),
      ...muscles('extensor-digitorum-brevis'),
      vessel('Artery on top of the foot, and a nerve', 'Dorsal artery of the foot and deep fibular nerve'),
      drawn(bone('Foot bones', 'Tarsal and metatarsal bones'), ...tarsals, ...metatarsals),
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
      drawn(soft('Tendons of the toes', 'Flexor and extensor tendons'), 'extensor-digitorum-longus', 'flexor-digitorum-longus', 'flexor-hallucis-longus'),
      drawn(bone('Toe bones', 'Phalanges'), ...toeBones),
    ],
    notes: ['row-159', 'note-foot-diabetes'],
  },
} as const satisfies Record<string, RegionRecord>;
