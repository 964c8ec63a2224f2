/** All of a body's region work in one call: solve, cut, measure borders. */
import type { Body } from '../body/types.ts';
import { measureBorders, type Borders } from './borders.ts';
import { cutAlongBorders, type CutMesh } from './cut.ts';
import { solveRegions } from './fields.ts';
import { inspectMap } from './inspect.ts';
import { relaxBorders } from './relax-borders.ts';
import { splitChords } from './split-chords.ts';
import type { TriangleMesh } from './triangle-mesh.ts';

/** The furthest border distance that a byte holds: 255 steps of 0.2 mm, in metres. */
export const BORDER_LIMIT = 0.051;

/** The skin as a map. Regions are indices into `REGION_IDS`. */
export interface MappedSkin {
  readonly cut: CutMesh;
  readonly borders: Borders;
}

/** Throws with a list of what is wrong where the map has holes, islands or missing regions. */
export function mapSkin(body: Body, mesh: TriangleMesh): MappedSkin {
  const { fields, labels } = solveRegions(body, mesh);
  const cut = splitChords(relaxBorders(cutAlongBorders(mesh, fields, labels)));
  const problems = inspectMap(cut);
  if (problems.length > 0) throw new Error(`The map of the ${body.form} body is broken:\n${problems.join('\n')}`);
  return { cut, borders: measureBorders(cut, BORDER_LIMIT) };
}
