/**
 * All authored structures in a body. They are built once, in the reference's
 * frame, and every vertex is carried by the fit: one smooth map without folds
 * keeps what lay inside, behind or beside each other so, and both bodies share
 * their triangles. (kit/warp-shape carries the data instead, for a shape that
 * has to be polygonised anew.)
 */
import type { Structure } from '../anatomy/types.ts';
import type { Body } from '../body/types.ts';
import { coverFor, findingsOf } from '../fit/checks.ts';
import type { Finding } from '../fit/findings.ts';
import { fitTo, type Fit, type Sample } from '../fit/fit.ts';
import { insideReport, UNMOVED } from '../fit/inside-checks.ts';
import { figureOf } from '../fit/landmarks.ts';
import { skinOf } from '../fit/skin.ts';
import { joined } from '../kit/build-shape.ts';
import type { Mesh } from '../kit/mesh.ts';
import { cachedShapes } from '../measure/mesh-cache.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { Warp } from '../kit/warp-shape.ts';
import type { Fitted } from './pack-layer.ts';

const MILLIMETRES = 1000;

/** Builds every structure in the reference's frame, metres; `complain` hears of fields that fall apart. */
export function buildReference(structures: readonly Structure[], find: (id: string) => Structure | undefined, complain: (message: string) => void): Fitted[] {
  return structures.map((structure) => ({ structure, mesh: joined(cachedShapes(structure, { find, complain })) }));
}

const pointAt = (mesh: Mesh, i: number): Vec3 => [mesh.positions[i]! * MILLIMETRES, mesh.positions[i + 1]! * MILLIMETRES, mesh.positions[i + 2]! * MILLIMETRES];

/** All vertices; those left of the midline as their mirror images, as the fit knows only the right half. */
export function samplesOf(built: readonly Fitted[]): Sample[] {
  return built.flatMap(({ structure, mesh }) => {
    const { wanted } = coverFor(structure.id);
    return Array.from({ length: mesh.positions.length / 3 }, (_, i): Sample => {
      const [x, y, z] = pointAt(mesh, 3 * i);
      return { structure: structure.id, point: [-Math.abs(x), y, z], cover: wanted };
    });
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
  /** For the build's log: how many rays through the chest met all layers in order. */
  readonly order: string;
}

/** Checks the tables themselves, in the reference's frame: what is wrong there is wrong in both bodies. */
export function checkReference(built: readonly Fitted[]): readonly Finding[] {
  return insideReport(built, built, UNMOVED).findings;
}

/** Fits everything to a body and checks every vertex, the order of the layers and the joints. */
export function fitAnatomy(built: readonly Fitted[], body: Body): FittedAnatomy {
  const figure = figureOf(body, skinOf(body));
  const samples = samplesOf(built);
  const fit = fitTo(figure, samples);
  const fitted = built.map(({ structure, mesh }) => ({ structure, mesh: carried(mesh, fit.warp) }));
  const inside = insideReport(fitted, built, fit.warp);
  return {
    fitted,
    fit,
    findings: [...findingsOf(fit.warp, figure, samples), ...inside.findings],
    order: `${inside.complete} of ${inside.rays} rays through the chest meet lung, pleura, rib and muscle in this order, the others no rib or no muscle`,
  };
}
