import type { ContradictionId } from './ids.ts';
import type { Contradiction } from './types.ts';

/**
 * Where the sources do not agree, with each other or within one page. Both
 * sides speak for themselves; `why` is ours and says so by its sources.
 * A statement that carries a contradiction's id is named by one of its sides;
 * a side may also name statements for context.
 */
export const contradictions: Readonly<Record<ContradictionId, Contradiction>> = {
  X1: {
    question: {
      patient: 'Can you be needled when you are pregnant?',
      professional: 'Is pregnancy a contraindication as such?',
    },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says no for the first three months only.',
          professional: 'Page A excludes the first trimester only.',
        },
        statements: ['row-69'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says no. It names no months.',
          professional: 'Page C excludes pregnancy as such, without a trimester.',
        },
        statements: ['row-156'],
      },
      {
        speaker: 'P22',
        text: {
          patient: 'In New Zealand, 48% of 124 therapists who were asked would needle pregnant women.',
          professional: 'In a New Zealand survey, 48% of 124 physiotherapists would needle pregnant women.',
        },
        statements: [],
      },
    ],
    why: {
      patient:
        'Page B does not speak of it. Studies of acupuncture sound milder, but they are not about dry needling. Tell your clinician that you are or may be pregnant.',
      professional:
        'Page B is silent. Reviews of acupuncture attribute no severe event to it and find no objective harm at so-called forbidden points; none of this is dry-needling trial data.',
    },
    sources: ['P20', 'P21', 'editors'],
  },
  X2: {
    question: {
      patient: 'Can you be needled when you have cancer?',
      professional: 'Cancer: contraindication or precaution?',
    },
    sides: [
      {
        speaker: 'S2',
        text: {
          patient: 'Page C has cancer on its list of reasons not to needle.',
          professional: 'Page C lists cancer as a contraindication.',
        },
        statements: ['row-148'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'The same page has cancer on its list of reasons to take care: a doctor has to advise it.',
          professional: 'The same page lists cancer as a precaution, subject to a physician’s recommendation.',
        },
        statements: ['row-158'],
      },
    ],
    why: {
      patient: 'Both lists stand on one page. Read as one, they mean: not unless the doctor who treats the cancer agrees.',
      professional: 'A contradiction inside one page. The reading that fits both: the treating physician’s agreement is needed.',
    },
    sources: ['editors'],
  },
  X3: {
    question: { patient: 'Does it hurt?', professional: 'How painful is needling?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says that it hurts for a short time in 60 to 70 of 100 treatments.',
          professional: 'Page A: temporary pain in 60-70% of treatments.',
        },
        statements: ['row-20'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B says that most people feel little or nothing, and that it aims for no pain at all.',
          professional: 'Page B: little to no discomfort at insertion for most people; aims for a virtually painless treatment.',
        },
        statements: ['row-102', 'row-103'],
      },
      {
        speaker: 'P1',
        text: {
          patient: 'A count by therapists in Ireland found pain during 3.01% of treatments.',
          professional: 'Irish physiotherapists recorded pain during needling in 3.01% of treatments.',
        },
        statements: [],
      },
      {
        speaker: 'P1b',
        text: {
          patient: 'A count by therapists in the USA found pain during 5.9% of treatments.',
          professional: 'US physical therapists recorded pain during needling in 5.9% of treatments.',
        },
        statements: [],
      },
    ],
    why: {
      patient:
        'They may mean different things. Page B speaks of the moment the needle goes in, Page A of the whole treatment. It also matters who is asked: patients or therapists.',
      professional:
        'Partly different things: insertion in page B, the treatment in page A. The rate depends on definition and on who is asked; the 60-70% of treatments could not be traced to a study.',
    },
    sources: ['editors'],
  },
  X4: {
    question: {
      patient: 'What if your blood does not clot well, or you take blood thinners?',
      professional: 'Bleeding disorder, blood disease, antithrombotic drugs: which excludes needling?',
    },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says not to needle people with a bleeding disorder.',
          professional: 'Page A: bleeding disorders are a reason not to needle.',
        },
        statements: ['row-70'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says not to needle people with a blood disease.',
          professional: 'Page C: blood diseases are a contraindication.',
        },
        statements: ['row-145'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says only to take care when you take blood thinners.',
          professional: 'Page C: blood thinners are a precaution only.',
        },
        statements: ['row-157'],
      },
    ],
    why: {
      patient:
        'These are three different things, so we keep them apart. A review found that blood thinners do not always rule out needling.',
      professional:
        'Three separate items, kept apart here. A review concludes that antithrombotic drugs are not an absolute contraindication.',
    },
    sources: ['P19', 'editors'],
  },
  X5: {
    question: { patient: 'What does the needle aim for?', professional: 'What is the target tissue?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A: sore knots in muscle, tendons, ligaments, or near nerves.',
          professional: 'Page A: trigger points, tendons, ligaments, or near nerves.',
        },
        statements: ['row-1'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B: muscles, tendons, ligaments, or close to nerves.',
          professional: 'Page B: muscle, tendon or ligament, and/or close to a nerve.',
        },
        statements: ['row-90'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C: deep, joints too, and down to the bone. Only some aim for trigger points, it says.',
          professional: 'Page C: deep, joints included, to the periosteum; trigger points only for some proponents.',
        },
        statements: ['row-120', 'row-122', 'row-130', 'row-131'],
      },
    ],
    why: {
      patient: 'They follow different schools. We do not blend them into one.',
      professional: 'Different schools of practice, shown apart and not merged into one account.',
    },
    sources: ['editors'],
  },
  X6: {
    question: { patient: 'How is it said to work?', professional: 'Which mechanism is claimed?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A: it calms pain signals.',
          professional: 'Page A: it lessens persistent nociceptive input.',
        },
        statements: ['row-67'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B: it helps the body to heal.',
          professional: 'Page B: it provides a healing environment.',
        },
        statements: ['row-92'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C: it makes tiny wounds. They stir up inflammation, and that calms older inflammation.',
          professional: 'Page C: deliberate micro-lesions provoke local inflammation, which lowers chronic inflammation.',
        },
        statements: ['row-132', 'row-133', 'row-137'],
      },
    ],
    why: {
      patient: 'Each is an idea that has not been proven. We give each to the page that holds it.',
      professional: 'Each is a hypothesis and is attributed to its page.',
    },
    sources: ['editors'],
  },
  X7: {
    question: { patient: 'Does it help everybody?', professional: 'For whom is it said to be suitable?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says that it helps every patient, with any kind of pain.',
          professional: 'Page A claims benefit for all patients with any pain problem.',
        },
        statements: ['row-44'],
      },
      {
        speaker: 'S0',
        text: {
          patient: 'The same page names people who should not be needled.',
          professional: 'The same page names exclusions: first trimester, bleeding disorder, local infection.',
        },
        statements: ['row-69', 'row-70', 'row-71'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C offers it only beside other therapy. It has a long list of people who should not be needled.',
          professional: 'Page C offers it as an adjunct only, with a long list of contraindications.',
        },
        statements: ['row-140', 'row-145', 'row-146', 'row-148', 'row-156'],
      },
    ],
    why: {
      patient: 'No treatment helps everyone. We never say so in our own voice.',
      professional: 'The claim contradicts its own page’s exclusions and is never asserted here.',
    },
    sources: ['editors'],
  },
  X8: {
    question: { patient: 'Do you feel better at once?', professional: 'How soon does it act?' },
    sides: [
      {
        speaker: 'S1',
        text: {
          patient: 'Page B says that it lowers pain at once.',
          professional: 'Page B: immediate reduction of pain and tension.',
        },
        statements: ['row-73'],
      },
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says that fewer than 3 of 100 patients feel worse after it.',
          professional: 'Page A: existing symptoms worsen in less than 3% of patients.',
        },
        statements: ['row-21'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B also says that muscles can be sore for up to 24 to 48 hours.',
          professional: 'Page B: muscle soreness for up to 24-48 hours.',
        },
        statements: ['row-106'],
      },
    ],
    why: {
      patient: 'All of it can be true for different people, or for one person at different hours. So we show it side by side.',
      professional: 'Not exclusive: different people and different hours. Shown together.',
    },
    sources: ['editors'],
  },
  X9: {
    question: {
      patient: 'What if you have an illness of the whole body, such as diabetes?',
      professional: 'Systemic disease: excluded, or only a precaution?',
    },
    sides: [
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says not to needle people with a disease of the whole body, or who fight infection poorly.',
          professional: 'Page C: systemic diseases and known immunocompromise are contraindications.',
        },
        statements: ['row-146', 'row-153'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'The same page says only to take care with diabetes.',
          professional: 'The same page: diabetes is a precaution only.',
        },
        statements: ['row-159'],
      },
    ],
    why: {
      patient: 'Diabetes is a disease of the whole body, so the two lines do not fit. Ask your clinician.',
      professional: 'Diabetes is a systemic disease: the page contradicts itself. A clinician has to decide.',
    },
    sources: ['anatomy', 'editors'],
  },
  X10: {
    question: { patient: 'Is it good after hard sport?', professional: 'Athletes: recovery aid or precaution?' },
    sides: [
      {
        speaker: 'S1',
        text: {
          patient: 'Page B says that it can help athletes get over aching muscles and play again soon.',
          professional: 'Page B: helps athletes overcome delayed-onset soreness and return sooner.',
        },
        statements: ['row-99', 'row-101'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C names recovery after a game or training.',
          professional: 'Page C: recovery after competition or practice.',
        },
        statements: ['row-119'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'The same page says to take care with athletes who train too hard or rest too little.',
          professional: 'The same page: under-recovered or over-trained athletes are a precaution.',
        },
        statements: ['row-161'],
      },
    ],
    why: {
      patient: 'Those who need to recover most are those with whom Page C asks for care. We show both wherever sport comes up.',
      professional: 'The group that seeks recovery is the group under precaution; shown together wherever sport recovery is named.',
    },
    sources: ['editors'],
  },
  X11: {
    question: { patient: 'Is it right for fibromyalgia?', professional: 'Fibromyalgia: indication or precaution?' },
    sides: [
      {
        speaker: 'S0',
        text: { patient: 'Page A lists fibromyalgia.', professional: 'Page A lists fibromyalgia as an indication.' },
        statements: ['row-61'],
      },
      {
        speaker: 'S1',
        text: { patient: 'Page B names fibromyalgia.', professional: 'Page B lists fibromyalgia as an indication.' },
        statements: ['row-84'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says to take care with people who feel pain too strongly, or from a light touch.',
          professional: 'Page C: hyperalgesia and allodynia are a precaution.',
        },
        statements: ['row-162'],
      },
    ],
    why: {
      patient: 'People with fibromyalgia often feel pain in just that way. So the two belong together.',
      professional: 'Hyperalgesia and allodynia are typical of fibromyalgia, so the indication and the precaution meet.',
    },
    sources: ['anatomy'],
  },
  X12: {
    question: {
      patient: 'Worn joints: what if yours has been replaced?',
      professional: 'Osteoarthritis: what of a joint replacement?',
    },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A lists osteoarthritis, the wear of joints.',
          professional: 'Page A lists osteoarthritis as an indication.',
        },
        statements: ['row-62'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says not to needle people with implants.',
          professional: 'Page C: implants are a contraindication.',
        },
        statements: ['row-154'],
      },
    ],
    why: {
      patient: 'A new hip or knee is an implant. Say if you have one.',
      professional: 'A joint replacement is an implant, so both lines concern the same patients.',
    },
    sources: ['anatomy', 'editors'],
  },
  X13: {
    question: { patient: 'Who should not be needled in the low back?', professional: 'Low back: indicated, with which exclusions?' },
    sides: [
      {
        speaker: 'S0',
        text: { patient: 'Page A names low back pain twice.', professional: 'Page A: low back pain is an indication, named twice.' },
        statements: ['row-15', 'row-51'],
      },
      {
        speaker: 'S1',
        text: { patient: 'Page B names back pain.', professional: 'Page B: back pain is an indication.' },
        statements: ['row-77'],
      },
      {
        speaker: 'S2',
        text: { patient: 'Page C names low back pain.', professional: 'Page C: low back pain is an indication.' },
        statements: ['row-117'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C also names three kinds of spine that should not be needled there.',
          professional: 'Page C: spina bifida, moderate scoliosis and laminectomy or laminotomy are contraindications for the low back.',
        },
        statements: ['row-150', 'row-151', 'row-152'],
      },
    ],
    why: {
      patient: 'In these spines, bone that would stop a needle may be missing or out of place. So we show this at the low back.',
      professional: 'These are conditions in which the bony backstop may be missing or displaced; shown on the lumbar region itself.',
    },
    sources: ['anatomy', 'editors'],
  },
  X14: {
    question: { patient: 'How rare is serious harm?', professional: 'Where do the serious-event figures come from?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says: fewer than 1 of 10,000 treatments.',
          professional: 'Page A: serious side effects in less than 1 per 10,000 treatments.',
        },
        statements: ['row-25'],
      },
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says of organs: 1 in 200,000. It does not say of what.',
          professional: 'Page A: organ injury 1 in 200,000; no denominator.',
        },
        statements: ['row-43'],
      },
      {
        speaker: 'P5',
        text: {
          patient:
            'A comment quotes the same number for all serious harm in acupuncture: 1 in 200,000 treatments. That was four collapsed lungs and two broken needles in 1.1 million.',
          professional:
            'Commentary quoting White 2004: 1 in 200,000 treatments for all serious acupuncture events, namely 4 pneumothoraces and 2 broken needles in 1.1 million treatments.',
        },
        statements: [],
      },
      {
        speaker: 'P1b',
        text: {
          patient: 'Therapists in the USA counted 20 major events in 20,494 dry needling treatments. That is 1 in 1,024.',
          professional: 'US survey: 20 “major” events in 20,494 dry-needling treatments, 1 per 1,024; which types was not read.',
        },
        statements: [],
      },
    ],
    why: {
      patient:
        'Both of Page A’s numbers match numbers from acupuncture. No study of dry needling that we read shows them. The one about organs seems to have been about all serious harm.',
      professional:
        'Both match overall serious-event figures of acupuncture studies numerically; no dry-needling data read here show them. If that is their origin, the organ figure is mis-scoped. “Major” in the US survey need not mean hospital.',
    },
    sources: ['P5', 'P1b', 'editors'],
  },
  X15: {
    question: { patient: 'What do Page A’s numbers count?', professional: 'Which denominators does page A use?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A counts patients for being tired or getting worse.',
          professional: 'Page A, per patient: drowsiness, tiredness or dizziness; worsening.',
        },
        statements: ['row-16', 'row-21'],
      },
      {
        speaker: 'S0',
        text: {
          patient: 'Page A counts treatments for bleeding, pain and serious harm.',
          professional: 'Page A, per treatment: bleeding or bruising; pain; serious effects.',
        },
        statements: ['row-18', 'row-20', 'row-25'],
      },
      {
        speaker: 'S0',
        text: {
          patient: 'Page A does not say what it counts for harm to organs.',
          professional: 'Page A, no denominator: organ injury.',
        },
        statements: ['row-43'],
      },
    ],
    why: {
      patient: 'Numbers that count different things cannot be added, or drawn in one picture. So we do neither.',
      professional: 'Different denominators: never summed and never on one axis.',
    },
    sources: ['editors'],
  },
  X16: {
    question: { patient: 'Is it acupuncture?', professional: 'How is it set apart from acupuncture?' },
    sides: [
      {
        speaker: 'S0',
        text: { patient: 'Page A says that it is not.', professional: 'Page A: not acupuncture.' },
        statements: ['row-4'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B says that it is not. It also says that the needle is an acupuncture needle.',
          professional: 'Page B: not acupuncture, by therapists who are not acupuncturists, with an acupuncture needle.',
        },
        statements: ['row-90', 'row-91', 'row-95'],
      },
      {
        speaker: 'S2',
        text: {
          patient: 'Page C says that it uses the same needles but belongs to Western medicine.',
          professional: 'Page C: the same needles, but a component of Western medicine.',
        },
        statements: ['row-128', 'row-129'],
      },
    ],
    why: {
      patient: 'The needle is of the same kind. The reasons for using it, and the rules, are not the same.',
      professional: 'Same kind of needle, different rationale and regulation.',
    },
    sources: ['editors'],
  },
  X18: {
    question: { patient: 'Which side is tennis elbow?', professional: 'Medial epicondylitis: which everyday name?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A calls pain on the outer and on the inner side of the elbow tennis elbow.',
          professional: 'Page A puts lateral and medial epicondylitis under “tennis elbow”.',
        },
        statements: ['row-48', 'row-49'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B names tennis elbow and golfer’s elbow as two things.',
          professional: 'Page B names tennis elbow and golfer’s elbow separately.',
        },
        statements: ['row-85', 'row-86'],
      },
    ],
    why: {
      patient: 'The outer side is called tennis elbow, the inner side golfer’s elbow. That is how we name them.',
      professional: 'Lateral is tennis elbow, medial is golfer’s elbow; the label is corrected here.',
    },
    sources: ['anatomy'],
  },
  X19: {
    question: { patient: 'How many complaints does Page A list?', professional: 'How many conditions does page A’s list hold?' },
    sides: [
      {
        speaker: 'S0',
        text: { patient: 'Page A numbers its list from 1 to 15.', professional: 'Page A: 15 numbers.' },
        statements: ['row-45'],
      },
      {
        speaker: 'editors',
        text: {
          patient:
            'We count 17 in it. Two numbers hold two each: both sides of the elbow, and ankle sprain with heel pain.',
          professional:
            'We count 17 conditions: item 3 holds lateral and medial epicondylitis, item 12 ankle sprain and plantar fasciitis; 18 if migraine is split from headache.',
        },
        statements: ['row-48', 'row-49', 'row-58', 'row-59'],
      },
    ],
    why: {
      patient: 'We split them, so that each complaint has its own place on the body.',
      professional: 'Split here. The page’s opening text adds knee pain and shin splints.',
    },
    sources: ['editors'],
  },
  X20: {
    question: { patient: 'Is sciatica an illness of its own?', professional: 'Sciatica: diagnosis or symptom?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A lists sciatica as it lists all the rest.',
          professional: 'Page A lists sciatica as a diagnosis, beside low back pain and piriformis syndrome.',
        },
        statements: ['row-54'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'Page B puts the word in quote marks.',
          professional: 'Page B hedges with quotation marks.',
        },
        statements: ['row-80'],
      },
    ],
    why: {
      patient: 'Sciatica is a sign, not a cause: pain that runs down the leg. It can come from the low back or the buttock.',
      professional: 'A symptom, not a diagnosis; it overlaps with low back pain and piriformis syndrome.',
    },
    sources: ['anatomy'],
  },
  X21: {
    question: { patient: 'Who faints, and when?', professional: 'What does fainting depend on?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A ties fainting to places: the head or neck.',
          professional: 'Page A: in certain head or neck regions.',
        },
        statements: ['row-23'],
      },
      {
        speaker: 'w1',
        text: {
          patient:
            'Another clinic has a longer form of this line. It says 0.3% of patients, above all at the first visit and when the head or neck is needled.',
          professional:
            'A fuller version in another clinic’s consent text: in certain patients (0.3% of patients), particularly at the first session and when the head or neck is needled.',
        },
        statements: [],
      },
      {
        speaker: 'P2',
        text: {
          patient:
            'A study of acupuncture found 55 faints in 28,285 procedures. They were more common at a first visit, and everyone who fainted was upright.',
          professional:
            'Acupuncture: 55 events in 28,285 procedures (0.19%); first visits 0.94%, later visits 0.11%; all patients upright.',
        },
        statements: [],
      },
    ],
    why: {
      patient:
        'Page A’s line looks like a cut copy. Fainting is a reaction of the whole body. The person, the first visit and sitting up matter more than the place.',
      professional:
        'Page A’s sentence is probably a truncated copy. A whole-body vasovagal reaction: person, first session and posture. One teaching page contradicts “all upright”.',
    },
    sources: ['P2', 'w1', 'w13', 'editors'],
  },
  X22: {
    question: { patient: 'Where is the air when a lung collapses?', professional: 'Pneumothorax: air in which space?' },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says that it is inside the chest wall.',
          professional: 'Page A: inside the chest wall.',
        },
        statements: ['row-27'],
      },
      {
        speaker: 'anatomy',
        text: {
          patient: 'In general teaching, it is in the thin gap between the lung and the chest wall.',
          professional: 'General anatomy: in the pleural space, between lung and chest wall.',
        },
        statements: [],
      },
    ],
    why: {
      patient: 'Page A’s words are loose. Where we explain it ourselves, we speak of the gap.',
      professional: 'The page’s wording is loose; our explanation speaks of the pleural space.',
    },
    sources: ['anatomy'],
  },
  X23: {
    question: {
      patient: 'Whom do you call when breathing gets hard?',
      professional: 'Signs of pneumothorax: whom to contact?',
    },
    sides: [
      {
        speaker: 'S0',
        text: {
          patient: 'Page A says: call your therapist or doctor at once.',
          professional: 'Page A: immediately contact the physical therapist or physician.',
        },
        statements: ['row-36'],
      },
      {
        speaker: 'anatomy',
        text: {
          patient: 'As is taught in general, you need emergency care when you have trouble breathing, chest pain or blue lips.',
          professional: 'General clinical teaching: breathlessness, chest pain or cyanosis need emergency care.',
        },
        statements: [],
      },
      {
        speaker: 'P14',
        text: {
          patient: 'In one report, all three people told the person who had needled them. They were told to rest.',
          professional: 'In a case series of acupuncture, all 3 patients reported symptoms to the acupuncturist and were told to rest.',
        },
        statements: [],
      },
    ],
    why: {
      patient: 'Page A’s advice alone is too weak. Call the emergency number first.',
      professional: 'The page’s advice alone is too weak: emergency care comes first.',
    },
    sources: ['P14', 'anatomy', 'editors'],
  },
  X24: {
    question: { patient: 'Does it take soreness away, or bring it?', professional: 'Soreness: relieved or caused?' },
    sides: [
      {
        speaker: 'S1',
        text: {
          patient: 'Page B says that it helps with muscles that ache after sport.',
          professional: 'Page B: helps athletes overcome delayed-onset muscle soreness.',
        },
        statements: ['row-99'],
      },
      {
        speaker: 'S1',
        text: {
          patient: 'The same page says that it can make muscles sore for up to 24 to 48 hours.',
          professional: 'The same page: muscle soreness for up to 24-48 hours after needling.',
        },
        statements: ['row-106'],
      },
    ],
    why: {
      patient: 'Both may be so. You should know both before you choose it after sport.',
      professional: 'Not exclusive, but both belong in the decision; shown together.',
    },
    sources: ['editors'],
  },
};
