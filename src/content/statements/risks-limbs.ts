/** Statements of the risks of arms and legs: nerves and vessels. */
import type { Statement } from '../types.ts';

export const risksLimbs = {
  // --- Shared by the limb zones -----------------------------------------------------
  'limb-nerve-lasting': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Page A says that harm to nerves mostly passes. Not always: one hand was still weak when its case was published, and one leg still felt wrong after ten months.',
      professional: 'Against “usually temporary”: wrist drop unchanged at report; sensory change 10 months after fibular-nerve surgery; one nerve lesion of 180 days.',
    },
    sources: ['P24', 'P25', 'P4'],
    overclaims: ['O4'],
  },
  'limb-no-rate': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We found no count for this place. Studies on bodies show what a needle can reach, not how often people are hurt.',
      professional: 'No rate was found for this site. Cadaver and ultrasound studies show what is within reach; case reports have no denominator.',
    },
    sources: ['editors'],
  },
  'limb-feels-nerve': {
    kind: 'warning-sign',
    claim: 'anatomy',
    text: {
      patient: 'A touched nerve can feel like an electric shock that runs down the limb. Say so at once.',
      professional: 'Nerve contact may give a shock-like, radiating sensation; patients should be asked to report it at once.',
    },
    sources: ['anatomy'],
  },

  // --- Buttock (RZ9) --------------------------------------------------------------------
  'buttock-nerves-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The thickest nerve of the body runs through the buttock, under or through a deep muscle. Large vessels lie beside it.',
      professional: 'Sciatic and posterior femoral cutaneous nerves, gluteal vessels and the pudendal nerve leave the pelvis beside piriformis; the sciatic nerve passes through or above it in some people.',
    },
    sources: ['anatomy'],
  },
  'buttock-nerves-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can touch the big nerve. That can hurt or leave the leg numb or weak. A vessel can bleed deep down.',
      professional: 'Possible: sciatic or pudendal nerve injury, bleeding from the gluteal vessels.',
    },
    sources: ['anatomy'],
  },
  'buttock-nerves-hit': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A study on bodies tried three places in 14 hips. At the first, the needle hit the nerve in 11 of 14. At the next it was 3 of 14. At the third it was none.',
      professional: 'Cadavers, 14 hips: the needle met the sciatic nerve in 11 of 14 at the medial position, 3 of 14 at the middle, 0 of 14 at the lateral.',
    },
    sources: ['P56'],
  },
  'buttock-nerves-missed': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Another study on bodies found that the needle hit the nerve in none of 19 hips.',
      professional: 'Another cadaver study, aimed at the medial third of piriformis: sciatic nerve punctured in 0 of 19 hips.',
    },
    sources: ['P57'],
  },
  'buttock-nerves-conflict': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'The two studies do not agree: 11 of 14 in one, none of 19 in the other. Who needled, and how, may be the reason.',
      professional: 'The two cadaver studies contradict each other for the medial part (11 of 14 against 0 of 19). Technique and operator may explain it; neither gives a rate in patients.',
    },
    sources: ['P56', 'P57', 'editors'],
  },
  'buttock-nerves-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician chooses place and technique to keep clear of the nerve.',
      professional: 'The clinician’s choice of site and technique keeps clear of the nerve.',
    },
    sources: ['P56', 'P57', 'anatomy'],
  },

  // --- Groin (RZ10) -------------------------------------------------------------------------
  'groin-vessels-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The main artery, vein and nerve of the leg cross the groin close under the skin. You can feel the pulse there.',
      professional: 'Femoral nerve, artery and vein cross the femoral triangle near the surface, with lymph nodes and, in men, the spermatic cord above.',
    },
    sources: ['anatomy'],
  },
  'groin-vessels-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can make a large vessel bleed, or leave the front of the thigh numb or weak.',
      professional: 'Possible: haematoma or pseudoaneurysm of the femoral artery, femoral nerve injury.',
    },
    sources: ['anatomy'],
  },
  'groin-vessels-position': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Measured in people: the nerve was a little farther from the hip bone when they lay on their side.',
      professional: 'The femoral nerve lay somewhat farther from the anterior inferior iliac spine in side-lying than in supine.',
    },
    sources: ['P58'],
  },
  'groin-vessels-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician first finds the pulse and then chooses how you lie.',
      professional: 'The pulse is located first; positioning widens the margin.',
    },
    sources: ['P58', 'anatomy'],
  },

  // --- Thigh (RZ11) -----------------------------------------------------------------------------
  'thigh-vessels-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'On the inner thigh the main artery and vein of the leg run in a channel between the muscles. At the back runs the big nerve of the leg.',
      professional: 'Femoral vessels and saphenous nerve run in the adductor canal under sartorius; the sciatic nerve divides in the distal posterior thigh.',
    },
    sources: ['anatomy'],
  },
  'thigh-vessels-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can make a vessel bleed inside the thigh or touch a nerve.',
      professional: 'Possible: femoral vessel injury with deep haematoma, saphenous or sciatic nerve injury.',
    },
    sources: ['anatomy'],
  },
  'thigh-vessels-variation': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'How deep the covering muscle lies differs with sex and with how thick the thigh is.',
      professional: 'The depth of sartorius varies with thigh girth and sex.',
    },
    sources: ['w14'],
  },
  'thigh-vessels-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician knows where the vessels run and stays on the muscle.',
      professional: 'Awareness of the canal and of the sciatic division.',
    },
    sources: ['anatomy'],
  },

  // --- Wrist (RZ12) ---------------------------------------------------------------------------------
  'wrist-nerves-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Two nerves and two arteries of the hand lie close under the skin at the front of the wrist.',
      professional: 'Median nerve in the carpal tunnel, ulnar nerve and artery in Guyon’s canal, radial artery: all near the surface.',
    },
    sources: ['anatomy'],
  },
  'wrist-nerves-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can touch a nerve and leave the fingers numb, or make an artery bleed.',
      professional: 'Possible: median or ulnar nerve injury, radial or ulnar artery bleeding.',
    },
    sources: ['anatomy'],
  },
  'wrist-nerves-beside': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In 8 of 8 wrists of bodies, a needle at a well-known wrist point lay right beside the main nerve.',
      professional: 'In 8 of 8 cadaver wrists, a needle at a common wrist point lay beside the median nerve.',
    },
    sources: ['P59'],
  },
  'wrist-nerves-painless': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In one volunteer, ultrasound showed a needle inside the nerve, and it did not hurt. So no pain does not mean no harm.',
      professional: 'Ultrasound in one volunteer showed the median nerve pierced without pain: absence of pain is no proof of safety.',
    },
    sources: ['P60'],
  },
  'wrist-nerves-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Trained clinicians mostly leave this place out.',
      professional: 'The volar wrist is usually avoided.',
    },
    sources: ['anatomy'],
  },

  // --- Upper arm (RZ13) ---------------------------------------------------------------------------------
  'arm-radial-nerve-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'A nerve winds around the back of the upper arm, right on the bone. It lifts the hand.',
      professional: 'The radial nerve lies on the humerus in the spiral groove and turns forward in the lateral distal third.',
    },
    sources: ['anatomy'],
  },
  'arm-radial-nerve-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'After dry needling of the outer upper arm, a 27-year-old could no longer lift her hand. It was unchanged when the case was published.',
      professional: 'Wrist drop (radial neuropraxia) after dry needling of the lateral arm in a 27-year-old, unchanged at the time of the report.',
    },
    sources: ['P24'],
    overclaims: ['O4'],
  },
  'arm-radial-nerve-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician keeps away from the line along which the nerve runs.',
      professional: 'Avoid the course of the nerve.',
    },
    sources: ['P24', 'anatomy'],
  },

  // --- Outer elbow (RZ14) -----------------------------------------------------------------------------------
  'elbow-radial-nerve-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'At the outer elbow a nerve splits. One branch goes through the muscle that is treated for tennis elbow.',
      professional: 'The radial nerve divides at the lateral elbow; its deep branch passes through supinator.',
    },
    sources: ['anatomy'],
  },
  'elbow-radial-nerve-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A hurt branch can make it hard to straighten the fingers, or leave the back of the hand numb.',
      professional: 'Possible: weakness of finger extension (deep branch), sensory loss over the dorsal hand (superficial branch).',
    },
    sources: ['anatomy'],
  },
  'elbow-radial-nerve-cadavers': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In a study on bodies, the needle pierced neither branch in any of 10 arms.',
      professional: 'Cadavers: neither branch was pierced in any of 10 specimens when supinator was needled.',
    },
    sources: ['P61'],
  },
  'elbow-radial-nerve-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician knows the path of both branches.',
      professional: 'Trained clinician who knows the course of both branches.',
    },
    sources: ['P61', 'anatomy'],
  },

  // --- Inner elbow (RZ15) --------------------------------------------------------------------------------------
  'elbow-median-ulnar-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'In the crook of the elbow run a nerve and the main artery of the arm. The “funny bone” nerve lies behind the bump on the inside.',
      professional: 'Median nerve and brachial artery in the cubital fossa; ulnar nerve behind the medial epicondyle.',
    },
    sources: ['anatomy'],
  },
  'elbow-median-ulnar-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can leave fingers numb, weaken the grip or make the artery bleed.',
      professional: 'Possible: median or ulnar nerve injury, brachial artery bleeding.',
    },
    sources: ['anatomy'],
  },
  'elbow-median-ulnar-cadavers': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A study on bodies measured how near a needle comes to the two nerves and the artery here. The median nerve was the nearest.',
      professional: 'Cadavers, pronator teres needled: of the three, the median nerve lay nearest to the needle tip, then the brachial artery, then the ulnar nerve.',
    },
    sources: ['P62'],
  },
  'elbow-median-ulnar-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician feels for the groove of the nerve and for the pulse first.',
      professional: 'Trained clinician; the ulnar groove and the brachial pulse are palpated first.',
    },
    sources: ['anatomy'],
  },

  // --- Behind the knee and calf (RZ16) -----------------------------------------------------------------------------
  'knee-calf-vessels-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The artery, vein and nerve of the lower leg cross the hollow of the knee and go on deep in the calf.',
      professional: 'Popliteal artery and vein and the tibial nerve cross the fossa; the posterior tibial bundle runs on in the deep calf.',
    },
    sources: ['anatomy'],
  },
  'knee-calf-vessels-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'Two reports tell of a bulge of the artery after acupuncture. One more tells of a leak from artery to vein.',
      professional: 'After acupuncture: popliteal pseudoaneurysm (2002, 2025) and an arteriovenous fistula at the popliteal fossa (2010).',
    },
    sources: ['P63', 'P64', 'P65'],
  },
  'knee-calf-vessels-late': {
    kind: 'warning-sign',
    claim: 'research',
    text: {
      patient: 'It can show late. In one case a pulsing lump had been there for 4 months, about 6 months after needling.',
      professional: 'Late onset: a pulsatile mass present for 4 months, about 6 months after a single session.',
    },
    sources: ['P63'],
  },
  'knee-calf-vessels-cadavers': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Studies on bodies looked at needling of two deep muscles here. We do not show their distances.',
      professional: 'Cadaver studies exist for popliteus and tibialis posterior. Their distances are not shown here.',
    },
    sources: ['P66'],
  },
  'knee-calf-vessels-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Trained clinicians leave out the middle of the hollow of the knee.',
      professional: 'The centre of the fossa is avoided.',
    },
    sources: ['anatomy'],
  },

  // --- Outer knee and leg (RZ17) ----------------------------------------------------------------------------------------
  'fibular-nerve-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'A nerve winds around the bone just below the outer knee. It lifts the foot.',
      professional: 'The common fibular nerve winds around the neck of the fibula and divides into its superficial and deep branches.',
    },
    sources: ['anatomy'],
  },
  'fibular-nerve-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'After acupuncture, a piece of broken needle in this nerve left a woman unable to lift her foot. Strength came back after surgery, but the leg still felt wrong ten months later.',
      professional: 'Foot drop after acupuncture from a broken needle fragment in the common fibular nerve. Strength improved after removal; sensory change remained at 10 months.',
    },
    sources: ['P25'],
    overclaims: ['O4'],
  },
  'fibular-nerve-superficial': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'Harm to a skin branch of the same nerve has been reported as well.',
      professional: 'Injury of the superficial fibular nerve has been reported.',
    },
    sources: ['P67'],
  },
  'fibular-nerve-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician leaves out the bone just below the outer knee.',
      professional: 'The neck of the fibula is avoided.',
    },
    sources: ['anatomy'],
  },

  // --- Ankle and sole (RZ18) ------------------------------------------------------------------------------------------------
  'ankle-sole-nerves-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The nerve and artery of the sole pass behind the inner ankle bone.',
      professional: 'The tibial nerve, its plantar branches and the posterior tibial artery pass behind the medial malleolus into the sole.',
    },
    sources: ['anatomy'],
  },
  'ankle-sole-nerves-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can leave part of the sole numb or burning, or make the artery bleed.',
      professional: 'Possible: plantar nerve injury with sensory change in the sole, posterior tibial artery bleeding.',
    },
    sources: ['anatomy'],
  },
  'ankle-sole-nerves-title': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A report of harm to a nerve of the sole exists. We saw only its title in a list.',
      professional: 'A report of medial plantar nerve injury is named in a reference list; only its title was seen.',
    },
    sources: ['w15'],
  },
  'ankle-sole-nerves-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician feels for the pulse and keeps away from nerve and artery.',
      professional: 'The pulse is palpated; the neurovascular bundle is avoided.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, Statement>;
