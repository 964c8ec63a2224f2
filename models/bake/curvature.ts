/**
 * Mean curvature, band-passed: creases and ridges of the size a sculptor models.
 *
 * Most of the sculpted look comes from this: creases darken, ridges light up.
 * The cotangent Laplacian measures form; a uniform one would show where the mesh
 * happens to be dense.
 */
import { cotangentLaplacian, type Laplacian } from '../regions/cotangents.ts';
import type { TriangleMesh } from '../regions/triangle-mesh.ts';

/** Smoothing times (square metres) of the band: finer detail than the first is noise, coarser than the second is the limb itself. */
const FINE = 0.4e-4;
const COARSE = 25e-4;
/** Curvature (1/m) at which the byte begins to level off: lips and fingertips would clip on a straight scale. */
const FULL_SCALE = 45;
const ITERATIONS = 200;
const TOLERANCE = 1e-6;

/** Curvature per vertex as a byte: 128 flat, more on ridges, less in creases. */
export function bakeCurvature(mesh: TriangleMesh, normals: Float64Array): Uint8Array {
  const laplacian = cotangentLaplacian(mesh);
  const { start, items, weights, areas } = laplacian;
  const count = areas.length;
  const mean = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    for (let axis = 0; axis < 3; axis++) {
      let sum = 0;
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        sum += weights[k]! * (mesh.positions[3 * v + axis]! - mesh.positions[3 * items[k]! + axis]!);
      }
      mean[v]! += (0.5 * sum * normals[3 * v + axis]!) / areas[v]!;
    }
  }
  const fine = diffuse(mean, laplacian, FINE);
  const coarse = diffuse(mean, laplacian, COARSE);
  return Uint8Array.from(fine, (value, v) => {
    return Math.round(128 + 127 * Math.tanh((value - coarse[v]!) / FULL_SCALE));
  });
}

/** One implicit step of heat flow, (M + time L) x = M values, by conjugate gradients with a diagonal preconditioner. */
function diffuse(values: Float64Array, { start, items, weights, areas }: Laplacian, time: number): Float64Array {
  const count = values.length;
  const diagonal = areas.slice();
  for (let v = 0; v < count; v++) for (let k = start[v]!; k < start[v + 1]!; k++) diagonal[v]! += time * weights[k]!;
  const apply = (x: Float64Array) => {
    const y = new Float64Array(count);
    for (let v = 0; v < count; v++) {
      let sum = diagonal[v]! * x[v]!;
      for (let k = start[v]!; k < start[v + 1]!; k++) sum -= time * weights[k]! * x[items[k]!]!;
      y[v] = sum;
    }
    return y;
  };
  const inner = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, v) => sum + value * b[v]!, 0);
  const x = values.slice();
  const first = apply(x);
  const residual = values.map((value, v) => areas[v]! * value - first[v]!);
  let scaled = residual.map((value, v) => value / diagonal[v]!);
  let direction = scaled.slice();
  let energy = inner(residual, scaled);
  const goal = energy * TOLERANCE * TOLERANCE;
  for (let i = 0; i < ITERATIONS && energy > goal; i++) {
    const image = apply(direction);
    const step = energy / inner(direction, image);
    for (let v = 0; v < count; v++) {
      x[v]! += step * direction[v]!;
      residual[v]! -= step * image[v]!;
    }
    scaled = residual.map((value, v) => value / diagonal[v]!);
    const next = inner(residual, scaled);
    const turn = next / energy;
    energy = next;
    direction = direction.map((value, v) => scaled[v]! + turn * value);
  }
  return x;
}
