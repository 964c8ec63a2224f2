/**
 * Catmull-Clark subdivision of a closed quad mesh (Catmull & Clark 1978).
 * Topology and geometry are separate: topology is computed once and applied to
 * any number of positions of the same mesh.
 */

/** One level of subdivision: new vertices are the old ones, then one per edge, then one per quad. */
export interface Subdivision {
  readonly vertexCount: number;
  readonly edgeCount: number;
  readonly faceCount: number;
  /** The four times as many quads, 4 indices each, same winding. */
  readonly quads: Uint32Array;
  /** Two end vertices per edge of the old mesh. */
  readonly edges: Uint32Array;
  /** The two quads beside each edge of the old mesh. */
  readonly edgeFaces: Uint32Array;
  /** The old mesh. */
  readonly source: Uint32Array;
}

const edgeKey = (a: number, b: number, count: number) => (a < b ? a * count + b : b * count + a);

/** Plans the subdivision of `quads` over `vertexCount` vertices. Throws unless every edge has exactly two quads. */
export function planSubdivision(quads: Uint32Array, vertexCount: number): Subdivision {
  const faceCount = quads.length / 4;
  const index = new Map<number, number>();
  const ends: number[] = [];
  const sides: number[] = [];
  const faceEdges = new Uint32Array(quads.length);
  for (let f = 0; f < faceCount; f++) {
    for (let k = 0; k < 4; k++) {
      const a = quads[f * 4 + k]!;
      const b = quads[f * 4 + ((k + 1) % 4)]!;
      const key = edgeKey(a, b, vertexCount);
      let edge = index.get(key);
      if (edge === undefined) {
        edge = ends.length / 2;
        index.set(key, edge);
        ends.push(a, b);
        sides.push(f, -1);
      } else {
        if (sides[edge * 2 + 1] !== -1) throw new Error(`edge ${a}-${b} has more than two faces`);
        sides[edge * 2 + 1] = f;
      }
      faceEdges[f * 4 + k] = edge;
    }
  }
  if (sides.includes(-1)) throw new Error('the mesh is not closed');
  const edgeCount = ends.length / 2;
  const out = new Uint32Array(quads.length * 4);
  for (let f = 0; f < faceCount; f++) {
    for (let k = 0; k < 4; k++) {
      const corner = quads[f * 4 + k]!;
      const after = vertexCount + faceEdges[f * 4 + k]!;
      const before = vertexCount + faceEdges[f * 4 + ((k + 3) % 4)]!;
      out.set([corner, after, vertexCount + edgeCount + f, before], (f * 4 + k) * 4);
    }
  }
  return {
    vertexCount,
    edgeCount,
    faceCount,
    quads: out,
    edges: Uint32Array.from(ends),
    edgeFaces: Uint32Array.from(sides),
    source: quads,
  };
}

/** Positions after one subdivision, xyz per vertex, in the units of `positions`. */
export function subdividePositions(plan: Subdivision, positions: Float64Array): Float64Array {
  const { vertexCount, edgeCount, faceCount, edges, edgeFaces, source } = plan;
  const out = new Float64Array((vertexCount + edgeCount + faceCount) * 3);
  const edgeStart = vertexCount * 3;
  const faceStart = (vertexCount + edgeCount) * 3;
  const valence = new Float64Array(vertexCount);
  const faceSum = new Float64Array(vertexCount * 3);
  const middleSum = new Float64Array(vertexCount * 3);
  for (let f = 0; f < faceCount; f++) {
    for (let k = 0; k < 3; k++) {
      let sum = 0;
      for (let c = 0; c < 4; c++) sum += positions[source[f * 4 + c]! * 3 + k]!;
      out[faceStart + f * 3 + k] = sum / 4;
      for (let c = 0; c < 4; c++) {
        const at = source[f * 4 + c]! * 3 + k;
        faceSum[at] = faceSum[at]! + sum / 4;
      }
    }
  }
  for (let e = 0; e < edgeCount; e++) {
    const a = edges[e * 2]!;
    const b = edges[e * 2 + 1]!;
    valence[a] = valence[a]! + 1;
    valence[b] = valence[b]! + 1;
    for (let k = 0; k < 3; k++) {
      const middle = (positions[a * 3 + k]! + positions[b * 3 + k]!) / 2;
      middleSum[a * 3 + k] = middleSum[a * 3 + k]! + middle;
      middleSum[b * 3 + k] = middleSum[b * 3 + k]! + middle;
      const faces = out[faceStart + edgeFaces[e * 2]! * 3 + k]! + out[faceStart + edgeFaces[e * 2 + 1]! * 3 + k]!;
      out[edgeStart + e * 3 + k] = (2 * middle + faces) / 4;
    }
  }
  for (let v = 0; v < vertexCount; v++) {
    const n = valence[v]!;
    for (let k = 0; k < 3; k++) {
      const at = v * 3 + k;
      out[at] = (faceSum[at]! / n + (2 * middleSum[at]!) / n + (n - 3) * positions[at]!) / n;
    }
  }
  return out;
}

/** Carries a mirror map of the old mesh to the subdivided one. Throws where the topology is not symmetric. */
export function subdivideMirror(plan: Subdivision, mirror: Uint32Array): Uint32Array {
  const { vertexCount, edgeCount, faceCount, edges, source } = plan;
  const out = new Uint32Array(vertexCount + edgeCount + faceCount);
  out.set(mirror.subarray(0, vertexCount));
  const edgeOf = new Map<number, number>();
  for (let e = 0; e < edgeCount; e++) edgeOf.set(edgeKey(edges[e * 2]!, edges[e * 2 + 1]!, vertexCount), e);
  for (let e = 0; e < edgeCount; e++) {
    const twin = edgeOf.get(edgeKey(mirror[edges[e * 2]!]!, mirror[edges[e * 2 + 1]!]!, vertexCount));
    if (twin === undefined) throw new Error(`edge ${e} has no mirror image`);
    out[vertexCount + e] = vertexCount + twin;
  }
  // A quad is known by one of its diagonals, and two quads never share one on these meshes.
  const faceOf = new Map<number, number>();
  const diagonal = (f: number, k: number) => [source[f * 4 + k]!, source[f * 4 + k + 2]!] as const;
  for (let f = 0; f < faceCount; f++) for (const k of [0, 1]) faceOf.set(edgeKey(...diagonal(f, k), vertexCount), f);
  for (let f = 0; f < faceCount; f++) {
    const [a, b] = diagonal(f, 0);
    const twin = faceOf.get(edgeKey(mirror[a]!, mirror[b]!, vertexCount));
    if (twin === undefined) throw new Error(`quad ${f} has no mirror image`);
    out[vertexCount + edgeCount + f] = vertexCount + edgeCount + twin;
  }
  return out;
}
