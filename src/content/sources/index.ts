import type { Source } from '../types.ts';
import { clinic } from './clinic.ts';
import { knowledge } from './knowledge.ts';
import { literatureAnatomy } from './literature-anatomy.ts';
import { literatureBodies } from './literature-bodies.ts';
import { literatureEffect } from './literature-effect.ts';
import { literatureLung } from './literature-lung.ts';
import { literatureSafety } from './literature-safety.ts';
import { secondary } from './secondary.ts';

/** Every document and kind of knowledge that something here rests on. A check reports those that nothing cites. */
export const sources = {
  ...clinic,
  ...literatureSafety,
  ...literatureLung,
  ...literatureAnatomy,
  ...literatureEffect,
  ...literatureBodies,
  ...secondary,
  ...knowledge,
} as const satisfies Record<string, Source>;

/** Id of a source: `S0`-`S2` clinic pages, `P…` papers, `w…` web pages, and three kinds of knowledge. */
export type SourceId = keyof typeof sources;
