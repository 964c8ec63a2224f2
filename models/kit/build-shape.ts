/**
 * From a structure's data to its mesh: the one place where tables (millimetres)
 * become triangles (metres). The same function serves the reference's frame
 * and, after the fit has moved every point, each of the two bodies.
 */
import type { Shape, Structure } from '../anatomy/types.ts';
import { buildField, matesOf } from './build-field.ts';
import { loft } from './loft.ts';
import type { Mesh } from './mesh.ts';
import { sheet } from './sheet.ts';
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
      return sinewIf(shape.tendon, loft(shape.stations, { rings: shape.rings, sides: shape.sides }));
    case 'sheet':
      return sinewIf(shape.tendon, sheet(shape, shape));
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
