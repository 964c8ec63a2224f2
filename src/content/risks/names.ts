/**
 * What the first view, the tree and the search need of the risks: names, places
 * and gravity. Light on purpose; the full records in `index.ts` use these too.
 */
import type { RegionBase, RiskId } from '../ids.ts';
import type { Names } from '../types.ts';

/** Names of every risk. `plain` names what is at risk, or what happens. */
export const riskNames = {
  pneumothorax: {
    plain: 'Collapsed lung',
    anatomical: 'Pneumothorax',
    latin: 'Pneumothorax',
    aliases: ['punctured lung', 'lung collapse', 'air around the lung', 'lung', 'pleura', 'breathless'],
  },
  fainting: {
    plain: 'Fainting',
    anatomical: 'Vasovagal reaction (syncope)',
    latin: 'Syncope vasovagalis',
    aliases: ['faint', 'passing out', 'blackout', 'collapse', 'dizzy', 'syncope', 'vasovagal'],
  },
  'upper-neck-cord': {
    plain: 'Spinal cord below the skull',
    anatomical: 'Spinal cord and vertebral artery, suboccipital',
    latin: 'Medulla spinalis, truncus encephali, arteria vertebralis',
    aliases: ['brainstem', 'vertebral artery', 'greater occipital nerve', 'suboccipital triangle', 'foramen magnum'],
  },
  'shoulder-lung-tip': {
    plain: 'Tip of the lung',
    anatomical: 'Pleural cupula and lung apex',
    latin: 'Cupula pleurae, apex pulmonis',
    aliases: ['lung tip', 'lung apex', 'cupula', 'brachial plexus', 'subclavian artery', 'subclavian vein'],
  },
  'thorax-wall': {
    plain: 'Lung behind the ribs',
    anatomical: 'Pleura and lung, thoracic wall',
    latin: 'Pleura, pulmo, vasa et nervi intercostales',
    aliases: ['chest wall', 'rib cage', 'between the ribs', 'intercostal', 'pleura'],
  },
  'front-neck-vessels': {
    plain: 'Large vessels at the front of the neck',
    anatomical: 'Carotid sheath, trachea and thyroid, anterior neck',
    latin: 'Vagina carotica, trachea, glandula thyroidea',
    aliases: ['carotid', 'jugular', 'vagus', 'windpipe', 'thyroid', 'throat'],
  },
  'side-neck-nerves': {
    plain: 'Nerves at the side of the neck',
    anatomical: 'Accessory nerve and cutaneous cervical nerves',
    latin: 'Nervus accessorius, rami cutanei plexus cervicalis',
    aliases: ['accessory nerve', 'nerve point', 'great auricular nerve', 'supraclavicular nerves'],
  },
  'axilla-chest-vessels': {
    plain: 'Vessels and nerves of the armpit',
    anatomical: 'Axillary vessels, brachial plexus and thoracoacromial artery',
    latin: 'Arteria et vena axillaris, plexus brachialis',
    aliases: ['axillary artery', 'axillary vein', 'brachial plexus', 'armpit vessels'],
  },
  'sternum-heart': {
    plain: 'Heart behind the breastbone',
    anatomical: 'Heart and pericardium; sternal foramen',
    latin: 'Cor, pericardium, foramen sternale',
    aliases: ['heart', 'pericardium', 'tamponade', 'sternal foramen', 'hole in the breastbone'],
  },
  'flank-organs': {
    plain: 'Kidney and other organs below the last rib',
    anatomical: 'Kidney, pleural recess, liver, spleen and colon, flank',
    latin: 'Ren, recessus costodiaphragmaticus, hepar, splen, colon',
    aliases: ['kidney', 'liver', 'spleen', 'bowel', 'twelfth rib', 'renal'],
  },
  'spinal-canal': {
    plain: 'Spinal canal beside the midline',
    anatomical: 'Spinal canal: interlaminar gaps and epidural vessels',
    latin: 'Canalis vertebralis, ligamentum flavum',
    aliases: ['spinal cord', 'epidural', 'haematoma', 'interlaminar', 'ligamentum flavum'],
  },
  'buttock-nerves': {
    plain: 'Sciatic nerve in the buttock',
    anatomical: 'Sciatic and pudendal nerves, gluteal vessels',
    latin: 'Nervus ischiadicus, nervus pudendus, vasa glutea',
    aliases: ['sciatic nerve', 'gluteal vessels', 'pudendal nerve', 'piriformis'],
  },
  'groin-vessels': {
    plain: 'Femoral artery, vein and nerve in the groin',
    anatomical: 'Femoral nerve, artery and vein, femoral triangle',
    latin: 'Nervus femoralis, arteria et vena femoralis',
    aliases: ['femoral artery', 'femoral nerve', 'femoral triangle', 'spermatic cord', 'lymph nodes'],
  },
  'thigh-vessels': {
    plain: 'Vessels and nerves deep in the thigh',
    anatomical: 'Femoral vessels in the adductor canal, sciatic nerve',
    latin: 'Canalis adductorius, nervus saphenus, nervus ischiadicus',
    aliases: ['adductor canal', 'femoral vessels', 'saphenous nerve', 'sciatic division'],
  },
  'wrist-nerves': {
    plain: 'Nerves and arteries at the front of the wrist',
    anatomical: 'Median nerve, ulnar nerve and artery, radial artery',
    latin: 'Nervus medianus, nervus ulnaris, arteria radialis',
    aliases: ['median nerve', 'ulnar nerve', 'radial artery', 'carpal tunnel', 'guyon canal'],
  },
  'arm-radial-nerve': {
    plain: 'Radial nerve in the upper arm',
    anatomical: 'Radial nerve, spiral groove and distal lateral arm',
    latin: 'Nervus radialis',
    aliases: ['radial nerve', 'wrist drop', 'spiral groove'],
  },
  'elbow-radial-nerve': {
    plain: 'Radial nerve branches at the elbow',
    anatomical: 'Deep and superficial branches of the radial nerve',
    latin: 'Ramus profundus et ramus superficialis nervi radialis',
    aliases: ['deep radial nerve', 'posterior interosseous nerve', 'supinator'],
  },
  'elbow-median-ulnar': {
    plain: 'Nerves and artery at the inner elbow',
    anatomical: 'Median nerve, brachial artery and ulnar nerve',
    latin: 'Nervus medianus, arteria brachialis, nervus ulnaris',
    aliases: ['ulnar nerve', 'funny bone', 'median nerve', 'brachial artery'],
  },
  'knee-calf-vessels': {
    plain: 'Artery, vein and nerve behind the knee',
    anatomical: 'Popliteal vessels, tibial nerve and posterior tibial bundle',
    latin: 'Arteria et vena poplitea, nervus tibialis',
    aliases: ['popliteal artery', 'pseudoaneurysm', 'tibial nerve', 'deep calf', 'fistula'],
  },
  'fibular-nerve': {
    plain: 'Nerve at the outer knee and leg',
    anatomical: 'Common, superficial and deep fibular nerves',
    latin: 'Nervus fibularis communis, superficialis et profundus',
    aliases: ['peroneal nerve', 'fibular nerve', 'foot drop'],
  },
  'ankle-sole-nerves': {
    plain: 'Nerves and artery at the inner ankle and sole',
    anatomical: 'Tibial and plantar nerves, posterior tibial artery',
    latin: 'Nervus tibialis, nervi plantares, arteria tibialis posterior',
    aliases: ['tarsal tunnel', 'plantar nerve', 'tibial nerve', 'posterior tibial artery'],
  },
  'belly-organs': {
    plain: 'Organs behind the belly wall',
    anatomical: 'Peritoneum, bowel, liver, spleen, bladder and uterus',
    latin: 'Peritoneum, intestinum, hepar, splen, vesica urinaria',
    aliases: ['bowel', 'gut', 'peritoneum', 'liver', 'spleen', 'bladder', 'womb', 'uterus'],
  },
  'face-vessels': {
    plain: 'Nerve and small vessels of the face',
    anatomical: 'Facial nerve, temporal artery, parotid gland, orbit',
    latin: 'Nervus facialis, arteria temporalis superficialis',
    aliases: ['facial nerve', 'temporal artery', 'parotid', 'eye socket', 'black eye'],
  },
} as const satisfies Record<RiskId, Names>;

/**
 * Where each risk is drawn: generously, and never as an organ's outline. The
 * first region is the main place, where the camera goes. Fainting is a
 * whole-body reaction; it is drawn on the head and neck only because a clinic
 * page ties it to them.
 */
export const riskRegions: Readonly<Record<RiskId, readonly [RegionBase, ...RegionBase[]]>> = {
  pneumothorax: [
    'upper-trapezius', 'supraclavicular', 'side-of-neck', 'back-of-neck', 'front-of-neck', 'interscapular',
    'scapula', 'thoracic-back', 'lateral-chest', 'front-of-chest', 'axilla', 'flank',
  ],
  fainting: [
    'back-of-neck', 'side-of-neck', 'front-of-neck', 'suboccipital', 'occiput', 'top-of-head', 'side-of-head',
    'temple', 'forehead', 'eye', 'ear', 'cheek', 'jaw', 'nose', 'mouth-and-chin',
  ],
  'upper-neck-cord': ['suboccipital', 'back-of-neck'],
  'shoulder-lung-tip': ['upper-trapezius', 'supraclavicular', 'side-of-neck'],
  'thorax-wall': ['interscapular', 'thoracic-back', 'scapula', 'lateral-chest'],
  'front-neck-vessels': ['front-of-neck', 'side-of-neck'],
  'side-neck-nerves': ['side-of-neck'],
  'axilla-chest-vessels': ['axilla', 'front-of-chest'],
  'sternum-heart': ['sternum', 'front-of-chest'],
  'flank-organs': ['flank', 'lumbar'],
  'spinal-canal': ['lumbar', 'sacral', 'thoracic-back', 'interscapular', 'back-of-neck'],
  'buttock-nerves': ['buttock', 'lateral-hip', 'back-of-thigh'],
  'groin-vessels': ['groin', 'front-of-thigh', 'inner-thigh'],
  'thigh-vessels': ['inner-thigh', 'back-of-thigh', 'inner-knee'],
  'wrist-nerves': ['volar-wrist', 'palm', 'hypothenar'],
  'arm-radial-nerve': ['upper-arm-back', 'upper-arm-front'],
  'elbow-radial-nerve': ['lateral-elbow', 'forearm-extensor'],
  'elbow-median-ulnar': ['medial-elbow', 'ulnar-groove', 'cubital-fossa', 'forearm-flexor'],
  'knee-calf-vessels': ['popliteal-fossa', 'calf', 'inner-leg'],
  'fibular-nerve': ['fibular-head', 'outer-leg', 'shin'],
  'ankle-sole-nerves': ['medial-ankle', 'sole'],
  'belly-organs': ['upper-abdomen', 'lower-abdomen'],
  'face-vessels': ['temple', 'cheek', 'jaw', 'eye'],
};

/**
 * Order where several risks meet in one place: 1 = lung, cord, heart, great
 * vessels of the neck; 2 = organs, limb vessels and nerves; 3 = the rest.
 * Ties keep the order of RISK_IDS.
 */
export const riskGravity: Readonly<Record<RiskId, 1 | 2 | 3>> = {
  pneumothorax: 1,
  fainting: 3,
  'upper-neck-cord': 1,
  'shoulder-lung-tip': 1,
  'thorax-wall': 1,
  'front-neck-vessels': 1,
  'side-neck-nerves': 2,
  'axilla-chest-vessels': 2,
  'sternum-heart': 1,
  'flank-organs': 2,
  'spinal-canal': 1,
  'buttock-nerves': 2,
  'groin-vessels': 2,
  'thigh-vessels': 2,
  'wrist-nerves': 2,
  'arm-radial-nerve': 2,
  'elbow-radial-nerve': 2,
  'elbow-median-ulnar': 2,
  'knee-calf-vessels': 2,
  'fibular-nerve': 2,
  'ankle-sole-nerves': 2,
  'belly-organs': 2,
  'face-vessels': 3,
};
