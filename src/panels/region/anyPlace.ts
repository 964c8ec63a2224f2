/**
 * What holds for every place, chosen for a region's panel: the short form of
 * the pages What to expect and Before treatment, which tell it whole.
 */
import type { FigureId } from '#content/figures/index.ts';
import type { ContradictionId } from '#content/ids.ts';
import type { StatementId } from '#content/statements/index.ts';

interface AnyPlace {
  /** Disagreements about what it feels like. */
  readonly feltDifferently: readonly ContradictionId[];
  readonly feels: readonly StatementId[];
  /** One figure a common side effect, as the clinic pages and the counts give it. */
  readonly sideEffects: readonly FigureId[];
  /** Injury of nerves and vessels, wherever a needle goes. */
  readonly serious: readonly StatementId[];
}

export const anyPlace: AnyPlace = {
  feltDifferently: ['X3'],
  feels: ['row-104', 'row-106'],
  sideEffects: ['a-bleeding', 'brady-bruising', 'a-drowsy', 'macpherson-tired', 'a-worse'],
  serious: ['row-39', 'row-40', 'row-41'],
};
