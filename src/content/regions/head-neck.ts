/** Regions of the head and neck. Layers are general anatomy, from the skin inwards; order only. */
import { cervicalVertebrae, pleuraAndLung } from './families.ts';
import type { RegionRecord } from './record.ts';
import { bone, drawn, muscles, nerve, organ, skin, skinAndFat, soft, vessel } from './layers.ts';

/** Records of the regions of the head and neck, without names. */
export const headAndNeck = {
  'top-of-head': {
    lead: {
      patient: 'Under the skin here is a tough sheet that joins two thin muscles of the scalp.',
      professional: 'The scalp over the epicranial aponeurosis, which joins the bellies of occipitofrontalis.',
    },
    beneath: [
      skin('Scalp', 'Scalp: skin and dense connective tissue'),
      soft('Tough sheet of the scalp', 'Epicranial aponeurosis'),
      drawn(bone('Skull', 'Parietal bones'), 'skull'),
    ],
    notes: ['row-23'],
  },
  forehead: {
    lead: {
      patient: 'The muscle here is the thin one that lifts your eyebrows.',
      professional: 'The frontal belly of occipitofrontalis, which raises the eyebrows.',
    },
    beneath: [
      skin('Thin skin', 'Skin and thin subcutaneous tissue'),
      soft('Eyebrow lifter', 'Frontal belly of occipitofrontalis'),
      nerve('Nerves of the forehead', 'Supraorbital and supratrochlear nerves'),
      drawn(bone('Forehead bone', 'Frontal bone'), 'skull'),
    ],
    notes: ['row-23', 'row-144'],
  },
  'side-of-head': {
    lead: {
      patient: 'The muscle here is the upper edge of the temporalis, a chewing muscle.',
      professional: 'The upper margin of temporalis, under the epicranial aponeurosis.',
    },
    beneath: [
      skin('Scalp', 'Scalp: skin and dense connective tissue'),
      vessel('Branches of the temple artery', 'Branches of the superficial temporal artery'),
      soft('Tough sheet of the scalp', 'Epicranial aponeurosis and temporal fascia'),
      ...muscles('temporalis'),
      drawn(bone('Skull', 'Parietal and temporal bones'), 'skull'),
    ],
    notes: ['row-23'],
  },
  temple: {
    lead: {
      patient: 'The muscle here is the temporalis. It helps you chew.',
      professional: 'The muscle here is temporalis, a muscle of mastication.',
    },
    beneath: [
      skinAndFat,
      nerve('Branches of the facial nerve', 'Temporal branches of the facial nerve', 'face-vessels'),
      vessel('Temple artery', 'Superficial temporal artery', 'face-vessels'),
      ...muscles('temporalis'),
      drawn(bone('Skull', 'Temporal bone and greater wing of the sphenoid'), 'skull'),
    ],
    notes: ['row-23', 'row-144'],
  },
  eye: {
    lead: {
      patient: 'The thin ring muscle here closes your eye. The eyeball lies right behind it.',
      professional: 'Orbicularis oculi, which closes the eye, lies directly in front of the eyeball.',
    },
    beneath: [
      skin('Very thin skin', 'Very thin skin of the eyelids'),
      soft('Ring muscle of the eye', 'Orbicularis oculi'),
      organ('Eyeball', 'Eyeball', 'face-vessels'),
      drawn(bone('Eye socket', 'Bony orbit'), 'skull'),
    ],
    notes: ['row-23', 'row-144'],
  },
  nose: {
    lead: {
      patient: 'Thin face muscles cover the bone and gristle of the nose.',
      professional: 'Nasalis and procerus cover the nasal bones and cartilages.',
    },
    beneath: [
      skin('Skin', 'Skin'),
      soft('Small muscles of the nose', 'Nasalis and procerus'),
      drawn(bone('Bone and gristle of the nose', 'Nasal bones and cartilages'), 'skull'),
    ],
    notes: ['row-23', 'row-144'],
  },
  cheek: {
    lead: {
      patient: 'Small face muscles lie here. The front of the masseter, a chewing muscle, is deeper.',
      professional: 'Muscles of facial expression; the anterior part of masseter lies deeper.',
    },
    beneath: [
      skinAndFat,
      soft('Small muscles of the face', 'Zygomaticus major and minor, levators of the upper lip'),
      nerve('Branches of the facial nerve', 'Zygomatic and buccal branches of the facial nerve', 'face-vessels'),
      vessel('Artery and vein of the face', 'Facial artery and vein'),
      ...muscles('masseter'),
      soft('Cheek muscle', 'Buccinator'),
      drawn(bone('Cheekbone and jaws', 'Zygomatic bone, maxilla and mandible'), 'skull', 'mandible', 'upper-teeth', 'lower-teeth'),
    ],
    notes: ['row-23', 'row-144'],
  },
  'mouth-and-chin': {
    lead: {
      patient: 'A ring muscle closes your mouth. Small muscles move your lips and chin.',
      professional: 'Orbicularis oris closes the mouth; small muscles, among them mentalis, move the lips and chin.',
    },
    beneath: [
      skin('Skin', 'Skin, with little fat'),
      soft('Ring muscle of the mouth', 'Orbicularis oris, depressors of the lip, mentalis'),
      vessel('Arteries of the lips', 'Labial branches of the facial artery'),
      nerve('Nerve of the chin', 'Mental nerve'),
      drawn(bone('Jaws and teeth', 'Maxilla, mandible and teeth'), 'skull', 'mandible', 'upper-teeth', 'lower-teeth'),
    ],
    notes: ['row-23', 'row-144'],
  },
  jaw: {
    lead: {
      patient: 'The muscle here is the masseter. It closes your jaw.',
      professional: 'The muscle here is masseter, which elevates the mandible; the parotid gland lies over its rear part.',
    },
    beneath: [
      skinAndFat,
      organ('Spit gland in front of the ear', 'Parotid gland', 'face-vessels'),
      nerve('Branches of the facial nerve', 'Branches of the facial nerve, within and in front of the parotid', 'face-vessels'),
      ...muscles('masseter'),
      drawn(bone('Lower jaw and its joint', 'Ramus of the mandible; temporomandibular joint'), 'mandible', 'skull'),
    ],
    notes: ['row-23', 'row-144'],
  },
  ear: {
    lead: {
      patient: 'There is skin over gristle here, and bone behind the ear.',
      professional: 'Skin over the auricular cartilage, with the mastoid process behind it.',
    },
    beneath: [
      skin('Skin', 'Skin'),
      soft('Small ear muscles', 'Auricular muscles'),
      bone('Gristle of the ear', 'Auricular cartilage'),
      drawn(bone('Bone behind the ear', 'Mastoid process of the temporal bone'), 'skull'),
    ],
    notes: ['row-23'],
  },
  occiput: {
    lead: {
      patient: 'A thin scalp muscle lies here. The neck muscles are fixed to the bone below it.',
      professional: 'The occipital belly of occipitofrontalis; the neck muscles attach below it along the nuchal lines.',
    },
    beneath: [
      skin('Scalp', 'Scalp: skin and dense connective tissue'),
      nerve('Nerves of the scalp', 'Greater and lesser occipital nerves'),
      vessel('Artery at the back of the head', 'Occipital artery'),
      soft('Thin scalp muscle', 'Occipital belly of occipitofrontalis'),
      drawn(bone('Back of the skull', 'Occipital bone'), 'skull'),
    ],
    notes: ['row-23'],
  },
  suboccipital: {
    lead: {
      patient: 'Small deep muscles here join your skull to the top two bones of the neck.',
      professional: 'The suboccipital muscles join occiput, C1 and C2, under trapezius, splenius and semispinalis capitis.',
    },
    beneath: [
      skinAndFat,
      ...muscles('trapezius-upper', 'splenius-capitis', 'semispinalis-capitis'),
      drawn(nerve('Nerve to the back of the head', 'Greater occipital nerve', 'upper-neck-cord'), 'greater-occipital-nerve'),
      ...muscles(
        'rectus-capitis-posterior-major',
        'obliquus-capitis-inferior',
        'obliquus-capitis-superior',
        'rectus-capitis-posterior-minor',
      ),
      drawn(vessel('Artery to the brain', 'Vertebral artery on the arch of C1', 'upper-neck-cord'), 'vertebral-artery'),
      drawn(bone('Skull and top two neck bones', 'Occipital bone, C1 and C2, with gaps between them'), 'skull', 'atlas', 'axis'),
      drawn(nerve('Spinal cord and brainstem', 'Spinal cord and brainstem', 'upper-neck-cord'), 'spinal-cord'),
    ],
    notes: ['row-23'],
  },
  'back-of-neck': {
    lead: {
      patient: 'Layers of muscle hold up your head. The outer one is the upper trapezius.',
      professional: 'Layered neck extensors: trapezius outermost, then splenius, semispinalis and multifidus.',
    },
    beneath: [
      skinAndFat,
      ...muscles(
        'trapezius-upper',
        'splenius-capitis',
        'splenius-cervicis',
        'semispinalis-capitis',
        'semispinalis-cervicis',
        'multifidus',
      ),
      drawn(bone('Neck bones', 'Cervical vertebrae, with gaps between their arches'), ...cervicalVertebrae),
      drawn(nerve('Spinal cord in its canal', 'Spinal canal with the spinal cord', 'spinal-canal'), 'spinal-cord'),
    ],
    notes: ['row-23'],
  },
  'side-of-neck': {
    lead: {
      patient: 'The strap-like muscle here is the sternocleidomastoid. The scalenes lie deeper.',
      professional: 'Sternocleidomastoid; behind and deep to it, levator scapulae and the scalenes.',
    },
    beneath: [
      skinAndFat,
      soft('Thin skin muscle', 'Platysma'),
      nerve(
        'Nerves at the edge of the muscle',
        'Accessory, great auricular, transverse cervical and supraclavicular nerves',
        'side-neck-nerves',
      ),
      ...muscles('sternocleidomastoid', 'trapezius-upper', 'splenius-capitis', 'levator-scapulae', 'splenius-cervicis'),
      drawn(vessel('Large neck artery and vein', 'Carotid sheath', 'front-neck-vessels'), 'common-carotid-artery', 'internal-carotid-artery', 'internal-jugular-vein'),
      ...muscles('scalenus-anterior'),
      drawn(nerve('Nerves to the arm', 'Brachial plexus', 'shoulder-lung-tip'), 'brachial-plexus'),
      ...muscles('scalenus-medius', 'scalenus-posterior'),
      drawn(bone('Neck bones', 'Transverse processes of the cervical vertebrae'), ...cervicalVertebrae),
      drawn(organ('Lining and tip of the lung, low down', 'Pleural cupula and lung apex, at the root of the neck', 'shoulder-lung-tip'), ...pleuraAndLung),
    ],
    notes: ['row-23'],
  },
  'front-of-neck': {
    lead: {
      patient: 'Your windpipe is here. Beside it run the large blood vessels to your head.',
      professional: 'Airway in the midline, with the carotid sheath beside it under sternocleidomastoid.',
    },
    beneath: [
      skinAndFat,
      soft('Thin skin muscle', 'Platysma'),
      ...muscles('sternocleidomastoid'),
      soft('Strap muscles of the throat', 'Infrahyoid muscles'),
      organ('Thyroid gland', 'Thyroid gland', 'front-neck-vessels'),
      drawn(organ('Windpipe', 'Larynx and trachea', 'front-neck-vessels'), 'trachea'),
      drawn(
        vessel('Large neck artery and vein', 'Carotid sheath: carotid artery, internal jugular vein; carotid sinus', 'front-neck-vessels'),
        'common-carotid-artery',
        'internal-carotid-artery',
        'internal-jugular-vein',
      ),
      nerve('Vagus nerve', 'Vagus nerve, within the carotid sheath', 'front-neck-vessels'),
      drawn(bone('Neck bones', 'Bodies of the cervical vertebrae'), ...cervicalVertebrae, 'intervertebral-discs'),
    ],
    notes: ['row-23'],
  },
} as const satisfies Record<string, RegionRecord>;
