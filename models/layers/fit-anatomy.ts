/**
 * All authored structures in a body. They are built once, in the reference's
 * frame, and every vertex is carried by the fit: one smooth map without folds
 * keeps what lay inside, behind or beside each other so, and both bodies share
 * their triangles. (kit/warp-shape carries the data instead, for a shape that
 * has to be polygonised anew.)
 */
import type { Structure } from '../anatomy/types.ts';
import type { Body } from '../body/types.ts';
import { coverFor, findingsOf, type Finding } from '../fit/checks.ts';
import { fitTo, type Fit, type Sample } from '../fit/fit.ts';
import { figureOf } from '../fit/landmarks.ts';
import { skinOf } from '../fit/skin.ts';
import { joined } from '../kit/build-shape.ts';
import type { Mesh } from '../kit/mesh.ts';
import { cachedShapes } from '../measure/mesh-cache.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { Warp } from '../kit/warp-shape.ts';
import type { Fitted } from './pack-layer.ts';

const MILLIMETRES = 1000;
/** One sample stands for a cube of this side, mm. */
const SAMPLE_CELL = 2;

/** Builds every structure in the reference's frame, metres; `complain` hears of fields that fall apart. */
export function buildReference(structures: readonly Structure[], find: (id: string) => Structure | undefined, complain: (message: string) => void): Fitted[] {
  return structures.map((structure) => ({ structure, mesh: joined(cachedShapes(structure, { find, complain })) }));
}

const pointAt = (mesh: Mesh, i: number): Vec3 => [mesh.positions[i]! * MILLIMETRES, mesh.positions[i + 1]! * MILLIMETRES, mesh.positions[i + 2]! * MILLIMETRES];

/** Vertices of the right half, one a cell (`cell` 0: all of them). */
export function samplesOf(built: readonly Fitted[], cell = SAMPLE_CELL): Sample[] {
  return built.flatMap(({ structure, mesh }) => {
    const { wanted } = coverFor(structure.id);
    const seen = new Set<string>();
    const samples: Sample[] = [];
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const point = pointAt(mesh, i);
      if (point[0] > 0.01) continue;
      const key = cell > 0 ? point.map((value) => Math.round(value / cell)).join() : String(i);
      if (seen.has(key)) continue;
      seen.add(key);
      samples.push({ structure: structure.id, point, cover: wanted });
    }
    return samples;
  });
}

/** A mesh carried by a warp; metres in and out. */
export function carried(mesh: Mesh, warp: Warp): Mesh {
  const positions = mesh.positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const moved = warp.at(pointAt(mesh, i));
    for (let axis = 0; axis < 3; axis++) positions[i + axis] = moved[axis]! / MILLIMETRES;
  }
  return { ...mesh, positions };
}

export interface FittedAnatomy {
  readonly fitted: readonly Fitted[];
  readonly fit: Fit;
  readonly findings: readonly Finding[];
}

/** Fits everything to a body and checks every vertex. */
export function fitAnatomy(built: readonly Fitted[], body: Body): FittedAnatomy {
  const figure = figureOf(body, skinOf(body));
  const fit = fitTo(figure, samplesOf(built));
  return {
    fitted: built.map(({ structure, mesh }) => ({ structure, mesh: carried(mesh, fit.warp) })),
    fit,
    findings: findingsOf(fit.warp, figure, samplesOf(built, 0)),
  };
}
