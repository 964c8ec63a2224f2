/** Which morph targets, in which amounts, make the two body forms. */
import { openTargets } from './source.ts';
import type { BodyForm } from './types.ts';

/** Target name -> weight. */
type Recipe = Readonly<Record<string, number>>;

/** Equal thirds of the three ancestry targets read as a plausible anyone. */
function adult(sex: 'female' | 'male'): Recipe {
  return {
    [`macrodetails/african-${sex}-young`]: 1 / 3,
    [`macrodetails/asian-${sex}-young`]: 1 / 3,
    [`macrodetails/caucasian-${sex}-young`]: 1 / 3,
  };
}

/**
 * The recipes. Sums of products of MakeHuman's macro parameters, written out:
 * e.g. muscle .55 average / .45 full gives `universal-male-young-maxmuscle-averageweight` .45
 * (average muscle at average weight is the base and has no displacement).
 */
const RECIPES: Readonly<Record<BodyForm, Recipe>> = {
  masculine: {
    ...adult('male'),
    'macrodetails/universal-male-young-maxmuscle-averageweight': 0.45,
    'macrodetails/proportions/male-young-averagemuscle-averageweight-idealproportions': 0.3 * 0.55,
    'macrodetails/proportions/male-young-maxmuscle-averageweight-idealproportions': 0.3 * 0.45,
    'stomach/stomach-tone-incr': 0.1,
    'torso/torso-muscle-pectoral-incr': 0.35,
    'torso/torso-muscle-dorsi-incr': 0.3,
    'mouth/mouth-angles-up': 0.3,
  },
  feminine: {
    ...adult('female'),
    'macrodetails/proportions/female-young-averagemuscle-averageweight-idealproportions': 0.3,
    'stomach/stomach-tone-incr': 0.3,
    'mouth/mouth-upperlip-middle-down': 0.7,
    'mouth/mouth-angles-up': 0.3,
  },
};

/** The base mesh's vertices (decimetres, whole file) in the given adult form, still in the rest pose. */
export function morph(base: Float64Array, form: BodyForm): Float64Array {
  const vertices = base.slice();
  const targets = openTargets();
  for (const [name, weight] of Object.entries(RECIPES[form])) targets.add(vertices, name, weight);
  targets.close();
  return vertices;
}
