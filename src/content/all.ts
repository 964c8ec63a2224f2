/** Every record, assembled. Loaded in one piece by `load.ts`; tests import it directly. */
import { conditions } from './conditions/index.ts';
import { contradictions } from './contradictions.ts';
import { figures } from './figures/index.ts';
import { muscles } from './muscles/index.ts';
import { overclaims } from './overclaims.ts';
import { regions } from './regions/index.ts';
import { risks } from './risks/index.ts';
import { sources } from './sources/index.ts';
import { statements } from './statements/index.ts';
import { structures } from './structures/index.ts';
import type { Content } from './types.ts';

/** The content in English, the language it is written in. */
export const content: Content = {
  sources,
  statements,
  figures,
  regions,
  conditions,
  risks,
  muscles,
  structures,
  contradictions,
  overclaims,
};
