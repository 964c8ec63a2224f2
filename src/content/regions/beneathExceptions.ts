/**
 * Where a ladder "what lies beneath" and the rays through the models differ for
 * a reason. An entry that nothing needs any more fails the checks.
 */
import type { StructureId } from '../generated/anatomy-ids.ts';
import type { RegionBase } from '../ids.ts';

/** One accepted difference. */
export interface BeneathException {
  readonly region: RegionBase;
  /**
   * `not met`: the step is drawn, but no ray of the place meets it.
   * `order`: the rays enter `inner` before `structure`, the ladder says it the other way round.
   * `not listed`: much of the place has it beneath, the ladder leaves it out.
   */
  readonly kind: 'not met' | 'order' | 'not listed';
  /** The structure; of a step with several, its first. */
  readonly structure: StructureId;
  /** For `order`: the (first) structure of the inner step. */
  readonly inner?: StructureId;
  readonly reason: string;
}

/** What the models draw otherwise than the ladder says, and the ladder is right. */
const drawnOtherwise: readonly BeneathException[] = [
  {
    region: 'back-of-neck',
    kind: 'not met',
    structure: 'multifidus',
    reason: 'Multifidus is drawn from the sacrum to the upper thoracic spine; its neck part is not drawn.',
  },
  {
    region: 'flank',
    kind: 'not met',
    structure: 'liver',
    reason: 'The drawn liver ends above this place, which lies between the last rib and the iliac crest. In life it varies.',
  },
  {
    region: 'front-of-thigh',
    kind: 'order',
    structure: 'vastus-medialis',
    inner: 'vastus-intermedius',
    reason: 'Vastus medialis overlaps vastus intermedius from the inner side; the models draw the two side by side.',
  },
];

/** Where the border of a region on the skin, or the turn of a limb in the models, brings in what belongs next door. */
const nextDoor: readonly BeneathException[] = [
  { region: 'pubic', kind: 'not listed', structure: 'gracilis', reason: 'The place ends between the thighs, where gracilis and the adductors begin.' },
  { region: 'pubic', kind: 'not listed', structure: 'adductor-magnus', reason: 'As for gracilis.' },
  {
    region: 'upper-trapezius',
    kind: 'not met',
    structure: 'brachial-plexus',
    reason: 'The step says so itself: nerves and vessels of the arm lie further forward.',
  },
  { region: 'ulnar-groove', kind: 'not listed', structure: 'triceps-brachii', reason: 'The lower end of triceps borders the groove; on the skin the place is wider than the groove.' },
  {
    region: 'inner-thigh',
    kind: 'order',
    structure: 'adductor-longus',
    inner: 'adductor-magnus',
    reason: 'From the inner side the adductors lie one behind the other, not one under the other: rays from behind the middle meet the magnus first.',
  },
  { region: 'inner-thigh', kind: 'order', structure: 'adductor-brevis', inner: 'adductor-magnus', reason: 'As for adductor longus.' },
  {
    region: 'fibular-head',
    kind: 'order',
    structure: 'biceps-femoris',
    inner: 'fibularis-longus',
    reason: 'Side by side on the head of the fibula; where they overlap in the models it is an edge upon an edge.',
  },
  { region: 'outer-leg', kind: 'not listed', structure: 'tibialis-posterior', reason: 'It lies between the two bones, beneath the muscles that the ladder names.' },
  { region: 'outer-leg', kind: 'not listed', structure: 'soleus', reason: 'As for tibialis posterior.' },
  {
    region: 'shoulder-back',
    kind: 'order',
    structure: 'teres-major',
    inner: 'humerus',
    reason: 'Teres major lies beside the joint; only its end, which winds to the front of the humerus, is met after the bone.',
  },
  {
    region: 'forearm-extensor',
    kind: 'not met',
    structure: 'brachioradialis',
    reason: 'It lies along the border of this place towards the thumb.',
  },
  {
    region: 'lower-abdomen',
    kind: 'order',
    structure: 'iliacus',
    inner: 'hip-bone',
    reason: 'Iliacus lines the bone from within; at its crest and its front spine the bone is met first.',
  },
  {
    region: 'buttock',
    kind: 'not met',
    structure: 'gluteus-minimus',
    reason: 'It lies at the upper outer edge of the buttock, most of it under the side of the hip.',
  },
  {
    region: 'back-of-thigh',
    kind: 'order',
    structure: 'popliteal-artery',
    inner: 'adductor-magnus',
    reason: 'The vessels come through the gap of adductor magnus above the knee: behind it below, in front of it above.',
  },
  {
    region: 'fibular-head',
    kind: 'order',
    structure: 'common-fibular-nerve',
    inner: 'fibularis-longus',
    reason: 'Behind the neck of the fibula the nerve lies under the skin; going on, it enters beneath the origin of fibularis longus.',
  },
  {
    region: 'heel',
    kind: 'order',
    structure: 'abductor-hallucis',
    inner: 'calcaneus',
    reason: 'The muscles begin at the front edge of the heel: from the back and the sides the bone is met first.',
  },
  {
    region: 'hypothenar',
    kind: 'not listed',
    structure: 'palmaris-longus',
    reason: 'The edge of the palmar aponeurosis, drawn with palmaris longus, borders this place.',
  },
  {
    region: 'palm',
    kind: 'not met',
    structure: 'ulnar-artery',
    reason: 'The drawn arch is thin and lies at the near border of the palm.',
  },
];

export const beneathExceptions: readonly BeneathException[] = [...drawnOtherwise, ...nextDoor];
