import type { Statement } from '../types.ts';
import { cautionNotes } from './caution-notes.ts';
import { clinicCautions } from './clinic-cautions.ts';
import { clinicClaims } from './clinic-claims.ts';
import { clinicComparison } from './clinic-comparison.ts';
import { clinicDefinition } from './clinic-definition.ts';
import { clinicEffects } from './clinic-effects.ts';
import { clinicIndications } from './clinic-indications.ts';
import { clinicMechanism } from './clinic-mechanism.ts';
import { clinicSensations } from './clinic-sensations.ts';
import { expectNotes } from './expect.ts';
import { howNotes } from './how.ts';
import { insideNotes } from './inside.ts';
import { regionNotes } from './regions.ts';
import { researchConditions } from './research-conditions.ts';
import { risksHeadNeck } from './risks-head-neck.ts';
import { risksLimbs } from './risks-limbs.ts';
import { risksThorax } from './risks-thorax.ts';
import { risksTrunk } from './risks-trunk.ts';

/** Every statement. What a clinic page says has the id `row-N`, N being its row in the inventory of those pages. */
export const statements = {
  ...clinicDefinition,
  ...clinicIndications,
  ...clinicEffects,
  ...clinicSensations,
  ...clinicMechanism,
  ...clinicComparison,
  ...clinicClaims,
  ...clinicCautions,
  ...researchConditions,
  ...regionNotes,
  ...risksThorax,
  ...risksHeadNeck,
  ...risksTrunk,
  ...risksLimbs,
  ...cautionNotes,
  ...expectNotes,
  ...howNotes,
  ...insideNotes,
} as const satisfies Record<string, Statement>;

/** Id of a statement, kebab-case. */
export type StatementId = keyof typeof statements;
