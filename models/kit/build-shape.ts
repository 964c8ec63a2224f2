/**
 * From a structure's data to its mesh: the one place where tables (millimetres)
 * become triangles (metres). The same function serves the reference's frame
 * and, after the fit has moved every point, each of the two bodies.
 */
import type { Flesh, Shape, Structure } from '../anatomy/types.ts';
import { buildField, matesOf } from './build-field.ts';
import { loft } from './loft.ts';
import type { Mesh } from './mesh.ts';
import { sheet } from './sheet.ts';
import { numberThrough } from './spline.ts';
import { surface } from './surface.ts';

/** What a structure needs to know of the others. */
export interface BuildContext {
  /** Finds a neighbour by id, in the same frame. */
  find(id: string): Structure | undefined;
  /** Hears of a field that falls apart. Left out: an error. */
  complain?(message: string): void;
}

const METRES = 1e-3;

/**
 * Builds all shapes of a structure into one mesh: right side or midline,
 * metres, triangles facing outwards. A field's shapes have no uv, so a
 * structure that mixes fields with others gets uv 0 there.
 */
export function buildStructure(structure: Structure, context: BuildContext): Mesh {
  return joined(buildShapes(structure, context));
}

/** The meshes of a structure, shape by shape; metres. Errors name the structure and the shape. */
export function buildShapes(structure: Structure, context: BuildContext): Mesh[] {
  return structure.shapes.map((shape, i) => {
    const name = structure.shapes.length > 1 ? `${structure.id}[${i}]` : structure.id;
    try {
      const mesh = buildShape(structure, shape, context, name);
      if (mesh.positions.some((value) => !Number.isFinite(value))) throw new Error('A point that is no number.');
      return { ...mesh, positions: mesh.positions.map((value) => value * METRES) };
    } catch (cause) {
      throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  });
}

function buildShape(structure: Structure, shape: Shape, context: BuildContext, name: string): Mesh {
  switch (shape.kind) {
    case 'loft':
      return sinewIf(shape.tendon, fleshed(loft(shape.stations, shape), shape.flesh));
    case 'sheet':
      return sinewIf(shape.tendon, fleshed(sheet(shape, shape), shape.flesh));
    case 'surface':
      return surface(shape.rows, shape);
    case 'field':
      return buildField(shape, matesOf(structure, shape, context.find), (message) => {
        if (!context.complain) throw new Error(message);
        context.complain(`${name} ${message}`);
      });
  }
}

/** Sets u to 1 all over where a shape is tendon from end to end: the fibre shading draws the ends of a muscle as tendon. */
function sinewIf(isTendon: boolean | undefined, mesh: Mesh): Mesh {
  return isTendon && mesh.uv ? { ...mesh, uv: mesh.uv.map((value, i) => (i % 2 === 0 ? 1 : value)) } : mesh;
}

/** Where the fibre shading turns from sinew to flesh and back, as shares of u. */
const FLESH = [0.07, 0.9] as const;
/** From this share of u on all is sinew; reached within this part of the length after the flesh's end. */
const SINEW = 0.97;
const GIVES_WAY = 0.06;

/** Stretches u so that the shading's change from sinew to flesh, and back, falls where the table has it. */
function fleshed(mesh: Mesh, flesh: Flesh | readonly Flesh[] | undefined): Mesh {
  const { uv } = mesh;
  if (!flesh || !uv) return mesh;
  const columns = isPair(flesh) ? [flesh, flesh] : flesh;
  const over = (end: 0 | 1): ((v: number) => number) =>
    numberThrough(
      columns.map((_, i) => i / (columns.length - 1)),
      columns.map((column) => column[end]),
    );
  const [from, to] = [over(0), over(1)];
  return { ...mesh, uv: uv.map((value, i) => (i % 2 === 0 ? stretched(value, [from(uv[i + 1]!), to(uv[i + 1]!)]) : value)) };
}

const isPair = (flesh: Flesh | readonly Flesh[]): flesh is Flesh => typeof flesh[0] === 'number';

function stretched(share: number, [from, to]: Flesh): number {
  // All but the first stretch of a long tendon is full sinew.
  return numberThrough([0, from, to, to + Math.min(GIVES_WAY, (1 - to) / 2), 1], [0, ...FLESH, SINEW, 1])(share);
}

/** Several meshes as one, without welding. */
export function joined(meshes: readonly Mesh[]): Mesh {
  if (meshes.length === 1) return meshes[0]!;
  const hasUv = meshes.some((mesh) => mesh.uv);
  const positions: number[] = [];
  const triangles: number[] = [];
  const uv: number[] = [];
  for (const mesh of meshes) {
    const first = positions.length / 3;
    for (const value of mesh.positions) positions.push(value);
    for (const vertex of mesh.triangles) triangles.push(first + vertex);
    if (hasUv) for (const value of mesh.uv ?? new Float64Array((mesh.positions.length / 3) * 2)) uv.push(value);
  }
  return {
    positions: Float64Array.from(positions),
    triangles: Uint32Array.from(triangles),
    ...(hasUv ? { uv: Float64Array.from(uv) } : {}),
  };
}
