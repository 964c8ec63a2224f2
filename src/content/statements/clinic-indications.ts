import type { Statement } from '../types.ts';

/** What the clinic pages say dry needling is used for. */
export const clinicIndications = {
  'row-7': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A names neck pain as one thing that dry needling can treat.',
      professional: 'Page A, in its opening text, gives neck pain as an example of use.',
    },
    sources: ['S0'],
    rows: [7],
  },
  'row-8': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives shoulder impingement as an example of what it treats.',
      professional: 'Page A, in its opening text, gives shoulder impingement as an example of use.',
    },
    sources: ['S0'],
    rows: [8],
  },
  'row-9': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives tennis elbow as an example of what it treats.',
      professional: 'Page A, in its opening text, gives tennis elbow as an example of use.',
    },
    sources: ['S0'],
    rows: [9],
  },
  'row-10': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives carpal tunnel syndrome as an example of what it treats.',
      professional: 'Page A, in its opening text, gives carpal tunnel syndrome as an example of use.',
    },
    sources: ['S0'],
    rows: [10],
  },
  'row-11': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives headaches as an example of what it treats.',
      professional: 'Page A, in its opening text, gives headaches as an example of use.',
    },
    sources: ['S0'],
    rows: [11],
  },
  'row-12': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives knee pain as an example of what it treats.',
      professional:
        'Page A, in its opening text, gives knee pain as an example of use. Its numbered list leaves it out.',
    },
    sources: ['S0'],
    rows: [12],
  },
  'row-13': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives shin splints as an example of what it treats.',
      professional:
        'Page A, in its opening text, gives shin splints as an example of use. Its numbered list leaves them out.',
    },
    sources: ['S0'],
    rows: [13],
  },
  'row-14': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives plantar fasciitis, a pain under the heel, as an example of what it treats.',
      professional: 'Page A, in its opening text, gives plantar fasciitis as an example of use.',
    },
    sources: ['S0'],
    rows: [14],
  },
  'row-15': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A gives low back pain as an example of what it treats.',
      professional: 'Page A, in its opening text, gives low back pain as an example of use.',
    },
    sources: ['S0'],
    rows: [15],
    contradictions: ['X13'],
  },
  'row-46': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists headaches and migraines.',
      professional: 'Page A, item 1 of its list: headaches and migraines.',
    },
    sources: ['S0'],
    rows: [46],
  },
  'row-47': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists neck pain, which it has named before.',
      professional: 'Page A, item 2 of its list: neck pain, already among its examples.',
    },
    sources: ['S0'],
    rows: [47],
  },
  'row-48': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists lateral epicondylitis, pain on the outer side of the elbow. It calls this tennis elbow.',
      professional: 'Page A, item 3, first half: lateral epicondylitis, labelled tennis elbow.',
    },
    sources: ['S0'],
    rows: [48],
    contradictions: ['X18'],
  },
  'row-49': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient:
        'Page A lists medial epicondylitis, pain on the inner side of the elbow. It calls this tennis elbow too.',
      professional: 'Page A, item 3, second half: medial epicondylitis, under the same label of tennis elbow.',
    },
    sources: ['S0'],
    rows: [49],
    contradictions: ['X18'],
  },
  'row-50': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists shoulder impingement, now as a syndrome.',
      professional: 'Page A, item 4 of its list: shoulder impingement syndrome.',
    },
    sources: ['S0'],
    rows: [50],
  },
  'row-51': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists low back pain, which it has named before.',
      professional: 'Page A, item 5 of its list: low back pain, already among its examples.',
    },
    sources: ['S0'],
    rows: [51],
    contradictions: ['X13'],
  },
  'row-52': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists ITB syndrome, a pain on the outside of the thigh or knee.',
      professional: 'Page A, item 6 of its list: iliotibial band (ITB) syndrome.',
    },
    sources: ['S0'],
    rows: [52],
  },
  'row-53': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists piriformis syndrome, a pain deep in the buttock.',
      professional: 'Page A, item 7 of its list: piriformis syndrome.',
    },
    sources: ['S0'],
    rows: [53],
  },
  'row-54': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists sciatica, a pain that runs down the leg.',
      professional: 'Page A, item 8 of its list: sciatica.',
    },
    sources: ['S0'],
    rows: [54],
    contradictions: ['X20'],
  },
  'row-55': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists greater trochanteric bursitis, a pain at the side of the hip.',
      professional: 'Page A, item 9 of its list: greater trochanteric bursitis.',
    },
    sources: ['S0'],
    rows: [55],
    overclaims: ['O10'],
  },
  'row-56': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists hamstring strain, at the back of the thigh.',
      professional: 'Page A, item 10 of its list: hamstring strain.',
    },
    sources: ['S0'],
    rows: [56],
  },
  'row-57': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists groin strain, at the inner thigh.',
      professional: 'Page A, item 11 of its list: groin strain.',
    },
    sources: ['S0'],
    rows: [57],
  },
  'row-58': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists ankle sprain. It shares one number with plantar fasciitis.',
      professional: 'Page A, item 12, first half: ankle sprain, run together with plantar fasciitis.',
    },
    sources: ['S0'],
    rows: [58],
    contradictions: ['X19'],
  },
  'row-59': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists plantar fasciitis, a pain under the heel, in the same line as ankle sprain.',
      professional: 'Page A, item 12, second half: plantar fasciitis, run together with ankle sprain.',
    },
    sources: ['S0'],
    rows: [59],
    contradictions: ['X19'],
  },
  'row-60': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists carpal tunnel, which it has named before.',
      professional: 'Page A, item 13 of its list: carpal tunnel, already among its examples.',
    },
    sources: ['S0'],
    rows: [60],
  },
  'row-61': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists fibromyalgia, an illness that makes you ache all over.',
      professional: 'Page A, item 14 of its list: fibromyalgia.',
    },
    sources: ['S0'],
    rows: [61],
    contradictions: ['X11'],
  },
  'row-62': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A lists osteoarthritis, the wear of joints. It names no joint.',
      professional: 'Page A, item 15 of its list: osteoarthritis; no joint named.',
    },
    sources: ['S0'],
    rows: [62],
    contradictions: ['X12'],
  },
  'row-65': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page A says that it is used for pain, and where you cannot move well.',
      professional: 'Page A: used for neuromusculoskeletal pain and movement impairments.',
    },
    sources: ['S0'],
    rows: [65],
  },
  'row-66': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient:
        'Page A says that it treats muscles, and the tissue that wraps and joins them, when they do not work well.',
      professional: 'Page A: it treats dysfunction of skeletal muscle, fascia and connective tissue.',
    },
    sources: ['S0'],
    rows: [66],
  },
  'row-74': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names new and old injuries.',
      professional: 'Page B lists acute or chronic injuries.',
    },
    sources: ['S1'],
    rows: [74],
  },
  'row-75': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names headaches.',
      professional: 'Page B lists headaches.',
    },
    sources: ['S1'],
    rows: [75],
  },
  'row-76': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names neck pain.',
      professional: 'Page B lists neck pain.',
    },
    sources: ['S1'],
    rows: [76],
  },
  'row-77': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names back pain.',
      professional: 'Page B lists back pain, without saying which part of the back.',
    },
    sources: ['S1'],
    rows: [77],
    contradictions: ['X13'],
  },
  'row-78': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names tendinitis, a sore tendon. It does not say which one.',
      professional: 'Page B lists tendinitis; no tendon named.',
    },
    sources: ['S1'],
    rows: [78],
  },
  'row-79': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names muscle spasms.',
      professional: 'Page B lists muscle spasms; no muscle named.',
    },
    sources: ['S1'],
    rows: [79],
  },
  'row-80': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names “sciatica”, a pain that runs down the leg. The quote marks are its own.',
      professional: 'Page B lists “sciatica”, with quotation marks of its own.',
    },
    sources: ['S1'],
    rows: [80],
    contradictions: ['X20'],
  },
  'row-81': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names hip pain.',
      professional: 'Page B lists hip pain.',
    },
    sources: ['S1'],
    rows: [81],
  },
  'row-82': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names knee pain.',
      professional: 'Page B lists knee pain.',
    },
    sources: ['S1'],
    rows: [82],
  },
  'row-83': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names muscle strains.',
      professional: 'Page B lists muscle strains; no muscle named.',
    },
    sources: ['S1'],
    rows: [83],
  },
  'row-84': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names fibromyalgia, an illness that makes you ache all over.',
      professional: 'Page B lists fibromyalgia.',
    },
    sources: ['S1'],
    rows: [84],
    contradictions: ['X11'],
  },
  'row-85': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names tennis elbow.',
      professional: 'Page B lists tennis elbow.',
    },
    sources: ['S1'],
    rows: [85],
  },
  'row-86': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names golfer’s elbow.',
      professional: 'Page B lists golfer’s elbow, apart from tennis elbow.',
    },
    sources: ['S1'],
    rows: [86],
    contradictions: ['X18'],
  },
  'row-87': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B names injuries from overuse.',
      professional: 'Page B lists overuse injuries.',
    },
    sources: ['S1'],
    rows: [87],
  },
  'row-97': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B says that it can be used for many problems of muscles and joints.',
      professional: 'Page B: usable for a variety of musculoskeletal problems.',
    },
    sources: ['S1'],
    rows: [97],
  },
  'row-99': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page B says that it can help athletes get over muscles that ache the day after hard sport.',
      professional: 'Page B: it can help athletes overcome delayed-onset muscle soreness.',
    },
    sources: ['S1'],
    rows: [99],
    contradictions: ['X10', 'X24'],
    overclaims: ['O8'],
  },
  'row-112': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names muscle strains.',
      professional: 'Page C lists muscle strains; no muscle named.',
    },
    sources: ['S2'],
    rows: [112],
  },
  'row-113': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names ligament sprains, such as a twisted joint.',
      professional: 'Page C lists ligament sprains; no joint named.',
    },
    sources: ['S2'],
    rows: [113],
  },
  'row-114': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names joint pain. It does not say which joint.',
      professional: 'Page C lists joint pain; no joint named.',
    },
    sources: ['S2'],
    rows: [114],
  },
  'row-115': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names joints that do not move as far as they should.',
      professional: 'Page C lists range-of-motion impairments; no joint named.',
    },
    sources: ['S2'],
    rows: [115],
  },
  'row-116': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names headaches.',
      professional: 'Page C lists headaches.',
    },
    sources: ['S2'],
    rows: [116],
  },
  'row-117': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names low back pain.',
      professional: 'Page C lists low back pain.',
    },
    sources: ['S2'],
    rows: [117],
    contradictions: ['X13'],
  },
  'row-118': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names neck pain.',
      professional: 'Page C lists neck pain.',
    },
    sources: ['S2'],
    rows: [118],
  },
  'row-119': {
    kind: 'indication',
    claim: 'source-says',
    text: {
      patient: 'Page C names recovery after a game or after training.',
      professional: 'Page C lists recovery after sports competition or practice.',
    },
    sources: ['S2'],
    rows: [119],
    contradictions: ['X10'],
    overclaims: ['O8'],
  },
} as const satisfies Record<string, Statement>;
