/** Vertex normals, each triangle weighing by its angle at the vertex. */
import type { TriangleMesh } from '../regions/triangle-mesh.ts';

/** Unit normals, xyz per vertex. Angle weights make them independent of how quads were split. */
export function vertexNormals({ positions, triangles }: TriangleMesh): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const v = triangles[t + corner]! * 3;
      const a = triangles[t + ((corner + 1) % 3)]! * 3;
      const b = triangles[t + ((corner + 2) % 3)]! * 3;
      const [ax, ay, az] = [positions[a]! - positions[v]!, positions[a + 1]! - positions[v + 1]!, positions[a + 2]! - positions[v + 2]!];
      const [bx, by, bz] = [positions[b]! - positions[v]!, positions[b + 1]! - positions[v + 1]!, positions[b + 2]! - positions[v + 2]!];
      const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
      const sine = Math.sqrt(nx * nx + ny * ny + nz * nz);
      if (sine === 0) continue;
      const weight = Math.atan2(sine, ax * bx + ay * by + az * bz) / sine;
      normals[v]! += nx * weight;
      normals[v + 1]! += ny * weight;
      normals[v + 2]! += nz * weight;
    }
  }
  for (let v = 0; v < normals.length; v += 3) {
    const length = Math.sqrt(normals[v]! ** 2 + normals[v + 1]! ** 2 + normals[v + 2]! ** 2) || 1;
    for (let axis = 0; axis < 3; axis++) normals[v + axis]! /= length;
  }
  return normals;
}
