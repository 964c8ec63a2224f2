/** Statements of the risks of head and neck, and of fainting. */
import type { Statement } from '../types.ts';

export const risksHeadNeck = {
  // --- Fainting ---------------------------------------------------------------
  'fainting-lead': {
    kind: 'side-effect',
    claim: 'our-note',
    text: {
      patient: 'Fainting is a reaction of the whole body. It depends on you, on how you sit or lie, and on whether it is your first visit. It does not come from one place on the head.',
      professional: 'A whole-body vasovagal reaction. The drivers are the person, posture and first session, not a site on the head or neck.',
    },
    sources: ['P2', 'P3', 'editors'],
    contradictions: ['X21'],
  },
  'fainting-course': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In one report people fainted in 55 of 28,285 acupuncture treatments. All of them were upright. All felt well again once they lay down.',
      professional: 'Acupuncture: 55 events in 28,285 procedures. All patients were upright, all recovered after lying down.',
    },
    sources: ['P2'],
    figures: ['faint-any'],
  },
  'fainting-lying': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A teaching page says otherwise: 28% of fainting happened in people who were lying down. It names no study.',
      professional: 'A teaching page puts 28% of cases in patients lying down, worse when seated and with neck or shoulder needling. This contradicts “all upright”.',
    },
    sources: ['w13'],
  },
  'fainting-first-visit': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'It was more common at a first visit: 0.94% of first visits, against 0.11% of later ones.',
      professional: 'Syncope in 0.94% of first visits against 0.11% of later visits, out of 28,285 procedures in all.',
    },
    sources: ['P2'],
    figures: ['faint-first', 'faint-later'],
  },
  'fainting-range': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Reports differ a lot: from about 0.02% to 7% of acupuncture treatments. One hospital saw it in 5 of 281.',
      professional: 'Reported range about 0.02 to 7% of acupuncture treatments; own series 5 of 281 (1.8%).',
    },
    sources: ['P3'],
    figures: ['faint-hospital'],
  },
  'fainting-safa': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In 31,822 visits for acupuncture, 43 notable events were reported. Of these, 6 were faints.',
      professional: '31,822 acupuncture consultations: 43 significant events, among them 6 faints.',
    },
    sources: ['P69', 'w16'],
    figures: ['safa-significant'],
  },
  'fainting-consent-form': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'A form of another clinic has a longer version of page A’s sentence. It says 0.3% of patients, most of all at a first visit and when head or neck is needled.',
      professional: 'A fuller version of page A’s sentence circulates in another clinic’s consent text: certain patients (0.3%), particularly at the first session and when head or neck is needled.',
    },
    sources: ['w1'],
    figures: ['faint-consent-form'],
    contradictions: ['X21'],
  },
  'fainting-copy': {
    kind: 'side-effect',
    claim: 'our-note',
    text: {
      patient: 'Page A’s sentence is probably a shortened copy. We show the head and neck only because the page names them.',
      professional: 'Page A’s sentence is probably a truncated copy. Head and neck are drawn only because the page names them.',
    },
    sources: ['S0', 'w1', 'editors'],
    contradictions: ['X21'],
  },
  'fainting-feels': {
    kind: 'sensation',
    claim: 'research',
    text: {
      patient: 'You may turn pale, sweat, feel sick or dizzy. Your pulse slows down.',
      professional: 'Pallor, cold sweat, nausea, dizziness and bradycardia; sometimes hypotension, syncope or convulsion.',
    },
    sources: ['P2', 'P3'],
  },
  'fainting-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Lie down for treatment. Eat something before. Say if you have fainted before. Get up slowly.',
      professional: 'Treat lying down, ask about earlier faints, make sure that the patient has eaten, let them rise slowly.',
    },
    sources: ['anatomy'],
  },

  // --- Suboccipital triangle (RZ1) ---------------------------------------------
  'upper-neck-cord-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Just below the skull, the spinal cord lies between gaps in the bones. An artery to the brain runs beside it.',
      professional: 'Foramen magnum and the gaps between C0 and C2 open on spinal cord and brainstem; the vertebral artery lies on C1.',
    },
    sources: ['anatomy'],
  },
  'upper-neck-cord-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'In a study on bodies given to science, three therapists needled here: a beginner, an experienced one and an expert. Each hit the spinal cord at least once.',
      professional: 'Unembalmed cadavers: a novice, an experienced and an expert clinician each struck the spinal cord at least once.',
    },
    sources: ['P26'],
  },
  'upper-neck-cord-bleeding': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'Bleeding beside the cord in the neck has been reported after needling. It can look like a stroke.',
      professional: 'Cervical epidural haematoma has been reported after needling; it can mimic stroke.',
    },
    sources: ['P54', 'P85'],
  },
  'upper-neck-cord-ultrasound': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Another study tried it on bodies. By touch alone, the needle hit a part that must be spared in 38% of the tries. With an ultrasound picture it was 4% of the tries.',
      professional: 'Cadaver study: sensitive structures were hit in 38% of insertions guided by palpation against 4% of insertions guided by ultrasound.',
    },
    sources: ['P27'],
  },
  'upper-neck-cord-placement': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'An earlier study found that the needle did reach the muscle it was meant for.',
      professional: 'A 2020 study found correct placement in obliquus capitis inferior.',
    },
    sources: ['P28'],
  },
  'upper-neck-cord-expert-myth': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'That an expert does not hit the cord is a myth: in bodies, the expert did too.',
      professional: '“An expert does not hit the cord” is refuted in cadavers: experience raised accuracy, but did not remove the risk.',
    },
    sources: ['P26', 'editors'],
  },
  'upper-neck-cord-cadaver-limits': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Studies on bodies show what a needle can reach. They do not tell how often people are hurt.',
      professional: 'Cadaver studies show what is within reach. They give no rate of injury in patients.',
    },
    sources: ['editors'],
  },
  'upper-neck-cord-dispute': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Experts still study how, or whether, to needle here. A 2025 study on bodies measured another deep muscle for that reason.',
      professional: 'Needle placement is still being studied: a 2025 cadaver study measured rectus capitis posterior major to lower the risk.',
    },
    sources: ['P29'],
  },
  'upper-neck-cord-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'It takes special training. Clinicians use bone as a stop, use an ultrasound picture, or do not needle here.',
      professional: 'Special training, a bony backstop, ultrasound guidance, or no needling.',
    },
    sources: ['P26', 'P27', 'anatomy'],
  },

  // --- Front of the neck (RZ4) ---------------------------------------------------
  'front-neck-vessels-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The big blood vessels to and from the brain run here. The windpipe and the thyroid lie beside them.',
      professional: 'Sternocleidomastoid lies on the carotid sheath: common and internal carotid, internal jugular, vagus. Trachea and thyroid lie medial to it.',
    },
    sources: ['anatomy'],
  },
  'front-neck-vessels-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can make a large vessel bleed or touch an important nerve. Pressure on one spot can slow the heart.',
      professional: 'Possible: bleeding from carotid or jugular, vagus injury, and slowing of the heart from the carotid sinus.',
    },
    sources: ['anatomy'],
  },
  'front-neck-vessels-no-case': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We found no published case from dry needling at this place. The warning rests on anatomy.',
      professional: 'No dry-needling case report on the carotid vessels was found. The warning rests on general anatomy.',
    },
    sources: ['editors', 'anatomy'],
  },
  'front-neck-vessels-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician lifts the muscle away between the fingers, or leaves the place out.',
      professional: 'The muscle is lifted between the fingers, or the place is avoided.',
    },
    sources: ['anatomy'],
  },

  // --- Side of the neck (RZ5) ---------------------------------------------------------
  'side-neck-nerves-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Several nerves come out together behind the big muscle at the side of the neck. One of them moves the shoulder.',
      professional: 'Accessory, great auricular, transverse cervical and supraclavicular nerves gather at the posterior border of sternocleidomastoid.',
    },
    sources: ['P50', 'anatomy'],
  },
  'side-neck-nerves-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A hurt nerve here can leave skin numb or the shoulder weak.',
      professional: 'Possible: sensory loss over ear, neck or shoulder, or weakness of trapezius from the accessory nerve.',
    },
    sources: ['anatomy'],
  },
  'side-neck-nerves-mapping': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Ultrasound pictures show that the nerves crowd at the middle of the muscle’s back edge.',
      professional: 'Ultrasound mapping: the nerves cluster about the middle of the posterior border of sternocleidomastoid.',
    },
    sources: ['P50'],
  },
  'side-neck-nerves-conflict': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'The authors of that study prefer the lower half of the muscle, to spare the nerves. But the lower half is nearer the lung. Both cannot be had.',
      professional: 'The mapping authors prefer the lower half of the muscle, which lies nearer the lung apex: a real conflict between nerve and pleura.',
    },
    sources: ['P50', 'anatomy', 'editors'],
  },
  'side-neck-nerves-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician knows where the nerves gather and stays away from there.',
      professional: 'Awareness of the nerve point, and avoiding it.',
    },
    sources: ['P50', 'anatomy'],
  },

  // --- Face and temple (RZ20) ------------------------------------------------------------
  'face-vessels-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Small blood vessels and the nerve that moves the face lie close under the skin. So do a spit gland and the eye.',
      professional: 'Facial nerve branches, superficial temporal artery, parotid gland and orbit lie close to the surface.',
    },
    sources: ['anatomy'],
  },
  'face-vessels-happens': {
    kind: 'side-effect',
    claim: 'anatomy',
    text: {
      patient: 'Small vessels of the face bleed easily. You may get a bruise that shows.',
      professional: 'Small facial vessels bleed; visible haematoma is the likeliest event. Facial nerve or parotid injury is possible.',
    },
    sources: ['anatomy'],
  },
  'face-vessels-no-case': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We found no count and no case for this place. The warning rests on anatomy.',
      professional: 'No rate and no case report was found for this place. The warning rests on general anatomy.',
    },
    sources: ['editors', 'anatomy'],
  },
  'face-vessels-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician keeps clear of the nerve, the eye and the pulse at the temple. Pressing on the place helps against a bruise.',
      professional: 'Keeping clear of nerve, temporal pulse and orbit; compression afterwards.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, Statement>;
