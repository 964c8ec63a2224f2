/**
 * A body's measures from the model's manifest, in the shape that framing reads.
 */
import { MODEL_MANIFEST } from '#content/generated/model-manifest.ts';
import type { BodyForm } from '#state/store.ts';
import type { BodyFacts } from './framing.ts';

function factsOf(form: BodyForm): BodyFacts {
  const { height, bounds, regions } = MODEL_MANIFEST[form];
  return { height, halfWidth: Math.max(-bounds.min[0], bounds.max[0]), regions };
}

const facts: Readonly<Record<BodyForm, BodyFacts>> = { feminine: factsOf('feminine'), masculine: factsOf('masculine') };

/** Measures of a body; the same object each time. */
export function bodyFacts(form: BodyForm): BodyFacts {
  return facts[form];
}
