/**
 * Full records of all risks. The first view must not import this: it needs only
 * `names.ts`.
 */
import type { RiskId } from '../ids.ts';
import type { Risk } from '../types.ts';
import { headNeckRisks } from './head-neck.ts';
import { limbRisks } from './limbs.ts';
import { thoraxRisks } from './thorax.ts';
import { trunkRisks } from './trunk.ts';

export const risks: Readonly<Record<RiskId, Risk>> = {
  ...thoraxRisks,
  ...headNeckRisks,
  ...trunkRisks,
  ...limbRisks,
};
