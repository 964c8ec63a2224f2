/** Statements of the risks of the chest: collapsed lung, lung tip, chest wall, armpit, heart. */
import type { Statement } from '../types.ts';

export const risksThorax = {
  // --- Collapsed lung --------------------------------------------------------
  'pneumothorax-lead': {
    kind: 'definition',
    claim: 'anatomy',
    text: {
      patient: 'Air gets into the thin space around the lung, and the lung partly collapses.',
      professional: 'Air in the pleural space, between lung and chest wall, lets the lung collapse in part or in full.',
    },
    sources: ['S0', 'anatomy'],
    contradictions: ['X22'],
  },
  'pneumothorax-how': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'Over the chest, the low neck and the top of the shoulder, the lung lies under the muscles. A needle that goes past the muscle can reach its lining.',
      professional: 'Over the thorax, the lower neck and the shoulder girdle, the pleura lies deep to the treated muscles. A needle that passes the muscle can pierce it.',
    },
    sources: ['anatomy'],
  },
  'pneumothorax-cases': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'It has been reported after needling between the shoulder blades, on the shoulder blade, on the back of the shoulder and on the upper back. One case followed needling at the back of the neck.',
      professional: 'Published cases followed needling of interscapular muscles, of infraspinatus, supraspinatus, rhomboid and paraspinal muscles together, of the posterior shoulder, the posterior thorax and the posterior neck.',
    },
    sources: ['P16', 'P17', 'P17b', 'w11', 'w12'],
  },
  'pneumothorax-both-sides': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'In one case both lungs collapsed after dry needling. The person had chest pain, short breath and coughed up blood.',
      professional: 'One report describes bilateral pneumothorax after dry needling, with chest pain, exertional dyspnoea and haemoptysis.',
    },
    sources: ['P16b'],
  },
  'pneumothorax-onset': {
    kind: 'warning-sign',
    claim: 'research',
    text: {
      patient: 'It can start during treatment or up to two days later.',
      professional: 'Published onsets: during needling, after 30 minutes, 1 hour, 2 hours, several hours and 2 days.',
    },
    sources: ['P14b', 'P16', 'P17', 'w12'],
  },
  'pneumothorax-onset-longer': {
    kind: 'warning-sign',
    claim: 'our-note',
    text: {
      patient: 'Page A says that it can take several hours. That is right, but cases of up to two days are known.',
      professional: 'Page A’s “several hours” is right, but too short as an upper limit: a published case developed over 2 days.',
    },
    sources: ['S0', 'P17', 'editors'],
  },
  'pneumothorax-feels': {
    kind: 'warning-sign',
    claim: 'research',
    text: {
      patient: 'Some people felt a sharp pain at once. Others had pain and short breath only later.',
      professional: 'Reports describe sharp pain during needling with later symptoms, or pain and breathlessness that began after an interval.',
    },
    sources: ['P15', 'P16', 'P17'],
  },
  'pneumothorax-emergency': {
    kind: 'action',
    claim: 'our-note',
    text: {
      patient: 'Page A says to contact your therapist or doctor. For trouble breathing, chest pain or blue lips that is too weak. Call your local emergency number.',
      professional: 'Page A’s advice to contact therapist or physician is too weak for dyspnoea, chest pain or cyanosis: these need emergency care.',
    },
    sources: ['S0', 'anatomy', 'editors'],
    contradictions: ['X23'],
  },
  'pneumothorax-told-to-rest': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In a report of three people with a collapsed lung, all three had told the person who needled them. All three were told to rest.',
      professional: 'In a series of 3 acupuncture-related pneumothoraces, all 3 patients had reported symptoms to the acupuncturist and were advised to rest.',
    },
    sources: ['P14'],
    contradictions: ['X23'],
  },
  'pneumothorax-no-rate': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'No study that we read counted enough dry needling to give a rate. So we show figures for acupuncture, and say so.',
      professional: 'No population figure for dry needling exists in what was read. The figures below are for acupuncture, as a stand-in.',
    },
    sources: ['editors'],
  },
  'pneumothorax-grid': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'It would take a thousand pictures of 1,000 squares to show it. About two squares in all of them would be marked.',
      professional: 'At the acupuncture figure for at-risk areas, a thousand grids of 1,000 would hold about two marks.',
    },
    sources: ['P6', 'editors'],
    figures: ['lin-risk-areas'],
  },
  'pneumothorax-emergency-share': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In one hospital report, 4 of 474 collapsed lungs (0.84%) were put down to acupuncture.',
      professional: 'In one emergency report, 4 of 474 pneumothoraces (0.84%) were acupuncture-related.',
    },
    sources: ['P14'],
  },
  'pneumothorax-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Trained clinicians choose how you lie, which muscle they treat and how they hold it, so that the needle stays away from the lung. They may also choose not to needle there.',
      professional: 'Trained clinicians select position, target, needle and technique so that the needle stays off the chest wall, use imaging, or do not needle there.',
    },
    sources: ['anatomy'],
  },
  'pneumothorax-slim': {
    kind: 'precaution',
    claim: 'research',
    text: {
      patient: 'Three people in one report were slim young women. A slim person has less between skin and lung.',
      professional: 'All 3 patients of one series were young women of low body mass index; build changes the depth of the pleura.',
    },
    sources: ['P12', 'P16'],
  },
  'pneumothorax-scoliosis': {
    kind: 'precaution',
    claim: 'research',
    text: {
      patient: 'Tell your clinician if your spine is curved to the side. In a New Zealand case that extra risk was not talked about.',
      professional: 'A New Zealand decision on trigger-point needling in a patient with scoliosis found no record that this added risk had been discussed.',
    },
    sources: ['P15'],
  },
  'pneumothorax-decision': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In a New Zealand case there was no record that side effects, the extra risk of a curved spine, or what to do if unwell had been talked about. That was ruled a breach.',
      professional: 'A New Zealand commissioner found a breach: no record of a talk on adverse reactions, the added risk of scoliosis or safety-net advice. The final diagnosis lies beyond the part read.',
    },
    sources: ['P15'],
  },
  'pneumothorax-review-alberta': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In Alberta, Canada, an independent group reviewed a collapsed lung after dry needling. We read only its contents page.',
      professional: 'An independent review of a pneumothorax from dry needling exists in Alberta (2014); only its page and contents were read, not its findings.',
    },
    sources: ['P79'],
  },
  'pneumothorax-depth-disagreement': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Studies measured how far the lung lies from the skin at the top of the shoulder. Their answers differ about threefold, so no single number is safe.',
      professional: 'Published figures for the skin-to-pleura distance at the top of the shoulder differ about threefold. How the site is defined and which direction is measured drive the number, so no single figure is safe.',
    },
    sources: ['P8', 'P9', 'P10', 'w10'],
  },
  'pneumothorax-breathing': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In 52 people, breathing moved the lung lining very little in most, but clearly in some. The authors warn against guessing from sex or weight alone.',
      professional: 'Ultrasound in 52 people: breathing changed the pleura’s depth little in most but clearly in some. The authors call prediction from sex or body mass index alone dangerous.',
    },
    sources: ['P7'],
  },
  'pneumothorax-scapula-myth': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The shoulder blade does not always shield the lung. The bone can be thin or have a hole.',
      professional: 'That infraspinatus is always shielded by bone is a myth: the scapula can be thin or have a foramen, and one case lists infraspinatus among the muscles needled.',
    },
    sources: ['anatomy', 'P17b'],
  },
  'pneumothorax-bracketing': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'One lung collapsed although the therapist had marked off the rib with the fingers.',
      professional: 'One published pneumothorax followed needling with rib bracketing: the technique did not prevent it.',
    },
    sources: ['P17'],
  },
  'pneumothorax-experience': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Surveys do not show that more training or more years mean fewer events. Those who needle more have also had more time to see one.',
      professional: 'Not shown: fewer events with training or experience. USA: more years and training went with ever having seen a major event. Spain: more training hours, or fewer years, went with more reported events.',
    },
    sources: ['P1c', 'P1e'],
  },
  'pneumothorax-seed-definition': {
    kind: 'definition',
    claim: 'our-note',
    text: {
      patient: 'Page A speaks of air inside the chest wall. The air is in the space between lung and chest wall.',
      professional: 'Page A places the air “inside the chest wall”; it lies in the pleural space.',
    },
    sources: ['S0', 'anatomy', 'editors'],
    contradictions: ['X22'],
  },

  // --- Tip of the lung (RZ2) -------------------------------------------------
  'shoulder-lung-tip-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The tip of the lung rises above the first rib, behind the inner end of the collarbone. It reaches into the base of the neck.',
      professional: 'The pleural cupula rises above the medial end of the first rib, behind the medial third of the clavicle, with the lung apex in it.',
    },
    sources: ['w5', 'w6', 'w7', 'w8', 'w9'],
  },
  'shoulder-lung-tip-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle that goes through the muscle here can let air in around the lung.',
      professional: 'A needle that passes upper trapezius, levator scapulae, supraspinatus or the scalenes here can pierce the pleura.',
    },
    sources: ['anatomy'],
  },
  'shoulder-lung-tip-plexus': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The nerves and blood vessels of the arm run through the hollow above the collarbone.',
      professional: 'The brachial plexus and the subclavian vessels cross the supraclavicular fossa.',
    },
    sources: ['anatomy'],
  },
  'shoulder-lung-tip-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician keeps the needle away from the chest wall, or uses the hands instead.',
      professional: 'Position and technique keep the needle away from the chest wall, or manual therapy is used instead.',
    },
    sources: ['P9', 'P10', 'anatomy'],
  },
  'shoulder-lung-tip-cadavers': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A study tried four needle sizes on 15 bodies given to science. With three of the four, the needle may have reached the space around the lung.',
      professional: 'In 15 cadavers lying prone, the pleural space was possibly reached with three of the four needle sizes tried.',
    },
    sources: ['P10'],
  },
  'shoulder-lung-tip-direction': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Scans of 57 people showed that the direction of the needle decides whether it could meet the lung.',
      professional: 'MRI of 57 people: whether a path through upper trapezius met the pleura depended on its direction.',
    },
    sources: ['P9'],
  },

  // --- Back and side of the chest (RZ3) --------------------------------------
  'thorax-wall-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The lung lies right behind the ribs. Between two ribs, only muscle covers it.',
      professional: 'Pleura and lung lie directly behind the ribs; in the intercostal spaces only muscle covers them.',
    },
    sources: ['anatomy'],
  },
  'thorax-wall-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'Lungs have collapsed after needling between the shoulder blades and on the upper back.',
      professional: 'Pneumothorax has been published after needling of interscapular and posterior thoracic muscles.',
    },
    sources: ['P17', 'P17b', 'w12'],
  },
  'thorax-wall-vessels': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'A nerve and blood vessels run along each rib. They can be hit as well.',
      professional: 'The intercostal vessels and nerve along each rib can be injured too.',
    },
    sources: ['anatomy'],
  },
  'thorax-wall-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician needles here only where there is bone behind the muscle. How you lie helps too, and so does an ultrasound picture.',
      professional: 'Needling only with bone as a backstop, positioning, or ultrasound guidance.',
    },
    sources: ['anatomy'],
  },
  'thorax-wall-position': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'How you lie matters. In 60 students, a roll under the shoulder put more tissue between skin and lung.',
      professional: 'Ultrasound in 60 students: a bolster under the shoulder increased the distance to the pleura. It depended on sex and build, not on side.',
    },
    sources: ['P12'],
  },
  'thorax-wall-predictors': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In 59 people, sex, weight and chest size explained about 70% of how deep the lung lies. The rest cannot be guessed.',
      professional: 'Ultrasound, 59 people, 236 measures at rhomboid major: sex, body mass index and chest girth explained 69.7% of pleura depth. The rest stays unpredicted.',
    },
    sources: ['P11'],
  },
  'thorax-wall-levels': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The lining of the lung reaches lower than most people think. At the back it goes down to the last rib.',
      professional: 'In quiet breathing the pleura reaches rib 8 in front, rib 10 at the side and rib 12 behind; the lung ends two ribs higher.',
    },
    sources: ['w5', 'w6', 'P13'],
  },

  // --- Armpit and front of the chest (RZ6) -----------------------------------
  'axilla-chest-vessels-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The main blood vessels and nerves of the arm pass through the armpit and behind the chest muscles. The lung lies behind the ribs.',
      professional: 'Axillary vessels and brachial plexus pass through the axilla and behind pectoralis minor; the pleura lies behind the ribs.',
    },
    sources: ['anatomy'],
  },
  'axilla-chest-vessels-happens': {
    kind: 'serious-event',
    claim: 'anatomy',
    text: {
      patient: 'A needle here can make a vessel bleed, touch a nerve of the arm or reach the lung.',
      professional: 'Possible injuries: axillary vessels, thoracoacromial artery, brachial plexus, pleura.',
    },
    sources: ['anatomy'],
  },
  'axilla-chest-vessels-serratus': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'One report tells of a collapsed lung after an injection. It was given into the muscle at the side of the ribs.',
      professional: 'Pneumothorax has been reported after an injection of serratus anterior.',
    },
    sources: ['P23'],
  },
  'axilla-chest-vessels-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'A trained clinician lifts the muscle between the fingers and works away from the ribs, or leaves the place out.',
      professional: 'The muscle is held in a pincer grip, away from the ribs, or the place is left out.',
    },
    sources: ['anatomy'],
  },

  // --- Breastbone and heart (RZ6b) --------------------------------------------
  'sternum-heart-lead': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The heart lies behind the breastbone. Some people are born with a hole in that bone, and mostly do not know it.',
      professional: 'The heart and pericardium lie behind the sternum. A congenital sternal foramen leaves them without a bony shield.',
    },
    sources: ['anatomy'],
  },
  'sternum-heart-happens': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'A review found 30 published cases of harm to the heart after acupuncture. In 22, blood or fluid pressed on the heart. Most of the deaths were among these.',
      professional: 'A systematic review of acupuncture found 30 published cardiac events: 22 of them tamponades, where most deaths lay.',
    },
    sources: ['P51'],
  },
  'sternum-heart-no-rate': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'These are single published cases. Nobody counted the treatments behind them.',
      professional: 'Published cases without a denominator: no rate can be derived.',
    },
    sources: ['P51', 'editors'],
  },
  'sternum-heart-foramen-unknown': {
    kind: 'anatomy',
    claim: 'our-note',
    text: {
      patient: 'We do not give how many people have such a hole: we could not check a figure.',
      professional: 'How common a sternal foramen is could not be verified, so no figure is given.',
    },
    sources: ['editors'],
  },
  'sternum-heart-mitigation': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Trained clinicians do not needle over the middle of the breastbone.',
      professional: 'No needling over the midline of the sternum.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, Statement>;
