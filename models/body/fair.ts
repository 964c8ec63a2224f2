/**
 * Fairing: replaces part of the surface by the smoothest one that joins its
 * surroundings without a kink (thin plate energy, Botsch & Kobbelt 2004).
 */
import { cotanLaplacian } from './laplacian.ts';
import { fromRows, solve } from './sparse.ts';

/**
 * Moves the vertices for which `amount` is above 0 towards the smoothest
 * surface spanned by the others, in place: 1 all the way, .5 half way.
 * `positions` xyz per vertex, `amount` one number per vertex.
 */
export function fair(positions: Float64Array, quads: Uint32Array, amount: Float64Array): void {
  const inside: number[] = [];
  const slot = new Int32Array(amount.length).fill(-1);
  amount.forEach((value, v) => {
    if (value > 0) slot[v] = inside.push(v) - 1;
  });
  const { rows, area } = cotanLaplacian(positions, quads);
  const system = inside.map(() => new Map<number, number>());
  const right = [0, 1, 2].map(() => new Float64Array(inside.length));
  // Rows of L M^-1 L; the columns of vertices that stay go to the right side.
  inside.forEach((v, i) => {
    const row = new Map<number, number>();
    for (const [w, outer] of rows[v]!) {
      for (const [u, inner] of rows[w]!) row.set(u, (row.get(u) ?? 0) + (outer * inner) / area[w]!);
    }
    for (const [u, value] of row) {
      if (slot[u]! >= 0) system[i]!.set(slot[u]!, value);
      else for (let k = 0; k < 3; k++) right[k]![i] = right[k]![i]! - value * positions[u * 3 + k]!;
    }
  });
  const matrix = fromRows(system);
  for (let k = 0; k < 3; k++) {
    const smooth = solve(matrix, right[k]!, 1e-9, 20000);
    inside.forEach((v, i) => {
      const at = v * 3 + k;
      positions[at] = positions[at]! + amount[v]! * (smooth[i]! - positions[at]!);
    });
  }
}
