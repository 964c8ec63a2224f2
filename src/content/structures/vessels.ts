/** Arteries and veins. */
import type { StructureRecord } from './record.ts';

/** Records of the vessels, without names. */
export const vessels = {
  'thoracic-aorta': {
    what: {
      patient: 'The main artery of the body. It leaves the heart, bends to the back and runs down in front of the spine.',
      professional: 'From the left ventricle over the arch, then down in front and to the left of the thoracic spine.',
    },
    sources: ['anatomy'],
  },
  'common-carotid-artery': {
    what: {
      patient: 'The big artery of the neck. You can feel its pulse beside the windpipe.',
      professional: 'In the carotid sheath, deep to sternocleidomastoid, with the internal jugular vein and the vagus; divides at the upper border of the larynx.',
    },
    sources: ['anatomy'],
  },
  'external-carotid-artery': {
    what: {
      patient: 'It takes blood to the face and the scalp. It parts from the big artery of the neck below the jaw.',
      professional: 'The front branch of the common carotid, to face, scalp and neck; its occipital branch runs back to the occiput.',
    },
    sources: ['anatomy'],
  },
  'internal-carotid-artery': {
    what: {
      patient: 'It takes blood to the brain. It goes on from the big artery of the neck up into the skull.',
      professional: 'Continues the common carotid in the carotid sheath to the base of the skull.',
    },
    sources: ['anatomy'],
  },
  'vertebral-artery': {
    what: {
      patient: 'It takes blood to the back of the brain. It runs up through holes in the neck bones and bends around the top one, under the deep neck muscles.',
      professional: 'Through the transverse foramina of C6–C1, then over the posterior arch of the atlas in the suboccipital triangle, into the foramen magnum.',
    },
    sources: ['anatomy'],
  },
  'internal-jugular-vein': {
    what: {
      patient: 'The big vein of the neck. It brings blood back from the brain, beside the big artery.',
      professional: 'In the carotid sheath, lateral to the carotid artery, deep to sternocleidomastoid.',
    },
    sources: ['anatomy'],
  },
  'subclavian-artery': {
    what: {
      patient: 'The artery of the arm where it starts. It crosses the first rib behind the collarbone, next to the tip of the lung.',
      professional: 'Arches over the pleural cupula and crosses the first rib behind scalenus anterior.',
    },
    sources: ['anatomy'],
  },
  'subclavian-vein': {
    what: {
      patient: 'The vein of the arm where it ends. It crosses the first rib behind the collarbone, next to the tip of the lung.',
      professional: 'Crosses the first rib in front of scalenus anterior, behind the clavicle.',
    },
    sources: ['anatomy'],
  },
  'axillary-artery': {
    what: {
      patient: 'The artery of the arm in the armpit. The nerves of the arm lie around it.',
      professional: 'Continues the subclavian artery behind pectoralis minor, among the cords of the brachial plexus.',
    },
    sources: ['anatomy'],
  },
  'brachial-artery': {
    what: {
      patient: 'The artery of the upper arm. It runs along the inner side of the biceps to the crook of the elbow.',
      professional: 'Medial to biceps with the median nerve, into the cubital fossa, where it divides.',
    },
    sources: ['anatomy'],
  },
  'radial-artery': {
    what: {
      patient: 'The artery whose pulse you feel at the wrist, on the side of the thumb.',
      professional: 'Under brachioradialis, then near the surface at the volar wrist, lateral to the tendon of flexor carpi radialis.',
    },
    near: ['wrist-nerves'],
    sources: ['anatomy'],
  },
  'ulnar-artery': {
    what: {
      patient: 'The artery of the forearm on the side of the little finger. It goes on into the palm.',
      professional: 'Under flexor carpi ulnaris beside the ulnar nerve, and with it past the pisiform through Guyon’s canal.',
    },
    near: ['wrist-nerves'],
    sources: ['anatomy'],
  },
  'femoral-artery': {
    what: {
      patient: 'The main artery of the leg. You can feel its pulse in the groin. It runs down the inner thigh between the muscles.',
      professional: 'In the femoral triangle between nerve and vein, then in the adductor canal under sartorius.',
    },
    sources: ['anatomy'],
  },
  'femoral-vein': {
    what: {
      patient: 'The main vein of the leg. In the groin it lies on the inner side of the artery.',
      professional: 'Medial to the femoral artery in the femoral triangle, behind it in the adductor canal.',
    },
    sources: ['anatomy'],
  },
  'popliteal-artery': {
    what: {
      patient: 'The artery of the leg in the hollow of the knee, deep against the bone.',
      professional: 'The deepest of the bundle in the popliteal fossa, on the capsule of the knee and on popliteus.',
    },
    sources: ['anatomy'],
  },
  'popliteal-vein': {
    what: {
      patient: 'The vein of the leg in the hollow of the knee, between the nerve and the artery.',
      professional: 'In the popliteal fossa between tibial nerve and popliteal artery.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, StructureRecord>;
