/**
 * Carries a structure's data into another body: every point is moved, every
 * thickness scaled by what the warp does to lengths there, and the result is
 * the same kind of data, built by the same code. Fields are polygonised anew
 * and mates cut anew, so joints keep their gap.
 */
import type { FieldShape, LoftShape, Shape, SheetShape, Structure } from '../anatomy/types.ts';
import { majorsOf } from './loft.ts';
import { mapPrimitive } from './primitives.ts';
import { curveThrough } from './spline.ts';
import { cross, dot, length, subtract, unit, type Vec3 } from './vector.ts';

/** Derivative of a warp: three rows, row i is the gradient of coordinate i. */
export type Jacobian = readonly [Vec3, Vec3, Vec3];

/** A smooth map of space. Millimetres to millimetres. */
export interface Warp {
  at(point: Vec3): Vec3;
  jacobian(point: Vec3): Jacobian;
}

/** Change of volume; negative where space is turned inside out. */
export function determinant([a, b, c]: Jacobian): number {
  return dot(a, cross(b, c));
}

/** Where a direction goes. */
export function carry(j: Jacobian, direction: Vec3): Vec3 {
  return [dot(j[0], direction), dot(j[1], direction), dot(j[2], direction)];
}

/** How the thickness of a thin layer changes whose normal is `normal`: planes stay planes, their distance is measured. */
export function acrossLayer(j: Jacobian, normal: Vec3): number {
  // A plane's normal goes with the cofactor matrix.
  const rows: Jacobian = [cross(j[1], j[2]), cross(j[2], j[0]), cross(j[0], j[1])];
  return Math.abs(determinant(j)) / length(carry(rows, unit(normal)));
}

const isotropic = (j: Jacobian): number => Math.cbrt(Math.abs(determinant(j)));

function warpLoft(shape: LoftShape, warp: Warp): LoftShape {
  const curve = curveThrough(shape.stations.map((station) => station.centre));
  const majors = majorsOf(shape.stations, curve);
  return {
    ...shape,
    stations: shape.stations.map((station, i) => {
      const j = warp.jacobian(station.centre);
      const axis = unit(curve.tangent(curve.knots[i]!));
      const major = carry(j, majors[i]!);
      return {
        ...station,
        centre: warp.at(station.centre),
        major: unit(major),
        halfMajor: station.halfMajor * length(major),
        halfMinor: station.halfMinor * acrossLayer(j, cross(axis, majors[i]!)),
      };
    }),
  };
}

function warpSheet(shape: SheetShape, warp: Warp): SheetShape {
  const { grid } = shape;
  const rowAt = (i: number): readonly Vec3[] => grid[Math.min(Math.max(i, 0), grid.length - 1)]!;
  return {
    ...shape,
    grid: grid.map((row) => row.map((point) => warp.at(point))),
    halfThickness: shape.halfThickness.map((half, i) => {
      const scales = rowAt(i).map((point, k) => {
        const along = subtract(rowAt(i + 1)[k]!, rowAt(i - 1)[k]!);
        const across = subtract(rowAt(i)[Math.min(k + 1, rowAt(i).length - 1)]!, rowAt(i)[Math.max(k - 1, 0)]!);
        const normal = cross(along, across);
        const j = warp.jacobian(point);
        return length(normal) > 1e-9 ? acrossLayer(j, normal) : isotropic(j);
      });
      return half * (scales.reduce((sum, value) => sum + value, 0) / scales.length);
    }),
  };
}

function warpField(shape: FieldShape, warp: Warp): FieldShape {
  const radius = (value: number, at: Vec3): number => value * isotropic(warp.jacobian(at));
  const point = (at: Vec3): Vec3 => warp.at(at);
  return {
    ...shape,
    parts: shape.parts.map((part) => ({ ...part, solid: mapPrimitive(part.solid, point, radius) })),
    ...(shape.cuts ? { cuts: shape.cuts.map((away) => mapPrimitive(away, point, radius)) } : {}),
  };
}

/** One shape in the other body. */
export function warpShape(shape: Shape, warp: Warp): Shape {
  switch (shape.kind) {
    case 'loft':
      return warpLoft(shape, warp);
    case 'sheet':
      return warpSheet(shape, warp);
    case 'field':
      return warpField(shape, warp);
    case 'surface':
      return {
        ...shape,
        rows: shape.rows.map((row) => row.map((point) => warp.at(point))),
        ...(shape.grooves ? { grooves: shape.grooves.map((groove) => ({ ...groove, line: groove.line.map((point) => warp.at(point)) })) } : {}),
      };
  }
}

/** A structure in the other body; everything but its shapes stays. */
export function warpStructure(structure: Structure, warp: Warp): Structure {
  return { ...structure, shapes: structure.shapes.map((shape) => warpShape(shape, warp)) };
}

/** All points that a shape is typed with: what a fit must keep inside. Millimetres. */
export function pointsOf(shape: Shape): Vec3[] {
  switch (shape.kind) {
    case 'loft':
      return shape.stations.map((station) => station.centre);
    case 'sheet':
      return shape.grid.flat();
    case 'surface':
      return shape.rows.flat();
    case 'field': {
      const points: Vec3[] = [];
      const note = (at: Vec3): Vec3 => {
        points.push(at);
        return at;
      };
      for (const part of shape.parts) if (!part.cut) mapPrimitive(part.solid, note, (value) => value);
      return points;
    }
  }
}

