import { content } from '#content/all.ts';
import {
  CONDITION_IDS,
  CONTRADICTION_IDS,
  MUSCLE_IDS,
  OVERCLAIM_IDS,
  REGION_BASES,
  RISK_IDS,
} from '#content/ids.ts';
import type { KnownIds } from '#content/schema.ts';
import { signGroups } from '#content/signs.ts';
import { STRUCTURE_IDS } from '#domain/structureKey.ts';

/** The ids of the real content, for planting wrong ones beside them. */
export const known: KnownIds = {
  sources: Object.keys(content.sources),
  statements: Object.keys(content.statements),
  figures: Object.keys(content.figures),
  regions: REGION_BASES,
  conditions: CONDITION_IDS,
  risks: RISK_IDS,
  muscles: MUSCLE_IDS,
  structures: STRUCTURE_IDS,
  contradictions: CONTRADICTION_IDS,
  overclaims: OVERCLAIM_IDS,
  signGroups: Object.keys(signGroups),
};
