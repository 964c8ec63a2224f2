/** The rule of every region. Written once, for the left side and for both bodies. */
import type { RegionBase } from '../../../src/content/ids.ts';
import { HEAD_NECK } from './head-neck.ts';
import { LOWER_LIMB } from './lower-limb.ts';
import type { Rule } from './rule.ts';
import { TRUNK_RULES } from './trunk.ts';
import { UPPER_LIMB } from './upper-limb.ts';

export const RULES: Readonly<Record<RegionBase, Rule>> = {
  ...HEAD_NECK,
  ...TRUNK_RULES,
  ...UPPER_LIMB,
  ...LOWER_LIMB,
};
