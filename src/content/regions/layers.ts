/**
 * Short forms for the steps of "what lies beneath", so that the records of the
 * regions read as lists. Order only: a layer never carries a distance.
 */
import type { StructureId } from '../generated/anatomy-ids.ts';
import type { MuscleId, RiskId } from '../ids.ts';
import type { Layer } from '../types.ts';

type Kind = Layer['kind'];

/** A step named in two readings; `risk` where it is the hazard of a zone. */
function step(kind: Kind, patient: string, professional: string, risk?: RiskId): Layer {
  const what = { patient, professional };
  return risk ? { kind, what, risk } : { kind, what };
}

/** The first step nearly everywhere. */
export const skinAndFat: Layer = step('skin', 'Skin and fat', 'Skin and subcutaneous fat');

/** Skin with a peculiarity of the place. */
export function skin(patient: string, professional: string): Layer {
  return step('skin', patient, professional);
}

/** One step for each muscle of the content, in the order given. */
export function muscles(...ids: readonly MuscleId[]): readonly Layer[] {
  return ids.map((what): Layer => ({ kind: 'muscle', what }));
}

/** Muscle tissue, tendon or fascia that has no record of its own. */
export function soft(patient: string, professional: string): Layer {
  return step('muscle', patient, professional);
}

/** A nerve, or the cord. `risk` where it is the hazard of a zone. */
export function nerve(patient: string, professional: string, risk?: RiskId): Layer {
  return step('nerve', patient, professional, risk);
}

/** An artery or a vein, or a bundle with its nerve. `risk` where it is the hazard of a zone. */
export function vessel(patient: string, professional: string, risk?: RiskId): Layer {
  return step('vessel', patient, professional, risk);
}

/** A bone, a joint or cartilage. `risk` where it is the hazard of a zone. */
export function bone(patient: string, professional: string, risk?: RiskId): Layer {
  return step('bone', patient, professional, risk);
}

/** An organ, a gland, a node or a fluid pouch. `risk` where it is the hazard of a zone. */
export function organ(patient: string, professional: string, risk?: RiskId): Layer {
  return step('organ', patient, professional, risk);
}

/** A step with what of the models it stands for. What is not drawn (fat, small skin nerves, bowel) says nothing. */
export function drawn(layer: Layer, ...structures: readonly [StructureId, ...StructureId[]]): Layer {
  return { ...layer, structures };
}
