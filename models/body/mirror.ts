/** Left-right correspondence of a symmetric mesh and its use. X = 0 is the midline. */

/**
 * For each vertex the vertex at its mirrored place. The mesh must be symmetric
 * to within `tolerance` (units of `positions`); throws where it is not.
 */
export function mirrorMap(positions: Float64Array, count: number, tolerance: number): Uint32Array {
  const key = (x: number, y: number, z: number) => `${Math.round(x / tolerance)},${Math.round(y / tolerance)},${Math.round(z / tolerance)}`;
  const cells = new Map<string, number[]>();
  for (let v = 0; v < count; v++) {
    const k = key(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!);
    const cell = cells.get(k);
    if (cell) cell.push(v);
    else cells.set(k, [v]);
  }
  const mirror = new Uint32Array(count);
  for (let v = 0; v < count; v++) {
    const x = -positions[v * 3]!;
    const y = positions[v * 3 + 1]!;
    const z = positions[v * 3 + 2]!;
    let best = -1;
    let bestDistance = tolerance;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (let dz = -1; dz <= 1; dz++) {
          for (const w of cells.get(key(x + dx * tolerance, y + dy * tolerance, z + dz * tolerance)) ?? []) {
            const distance = Math.hypot(positions[w * 3]! - x, positions[w * 3 + 1]! - y, positions[w * 3 + 2]! - z);
            if (distance <= bestDistance) {
              bestDistance = distance;
              best = w;
            }
          }
        }
      }
    }
    if (best < 0) throw new Error(`vertex ${v} has no mirror image within ${tolerance}`);
    mirror[v] = best;
  }
  return mirror;
}

/** Moves each pair of mirrored vertices to their symmetric mean and midline vertices to X = 0, in place. */
export function symmetrise(positions: Float64Array, mirror: Uint32Array): void {
  for (let v = 0; v < mirror.length; v++) {
    const w = mirror[v]!;
    if (w < v) continue;
    const x = (positions[v * 3]! - positions[w * 3]!) / 2;
    const y = (positions[v * 3 + 1]! + positions[w * 3 + 1]!) / 2;
    const z = (positions[v * 3 + 2]! + positions[w * 3 + 2]!) / 2;
    positions.set([-x, y, z], w * 3);
    positions.set([v === w ? 0 : x, y, z], v * 3);
  }
}
