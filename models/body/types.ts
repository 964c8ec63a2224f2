/** A point or direction: x, y, z in metres (or without unit for a direction). */
export type Vec3 = readonly [number, number, number];

/** The two body forms. Both have the same topology, vertex order and region ids. */
export type BodyForm = 'feminine' | 'masculine';

/** A posed, subdivided body. All lengths in metres, Y up, facing +Z, subject's left = +X, floor y = 0, origin between the feet. */
export interface Body {
  readonly form: 'feminine' | 'masculine';
  /** xyz per vertex; skin vertices first (0..skinCount-1), then eyeball vertices. */
  readonly positions: Float64Array;
  readonly skinCount: number;
  /** Quads of the subdivided skin, 4 indices each, counter-clockwise from outside. */
  readonly quads: Uint32Array;
  /** Triangles of the two eyeballs, indices into positions. */
  readonly eyeTriangles: Uint32Array;
  /** Cosine-free gaze angle (radians) of each eyeball vertex from its gaze axis, index = vertex - skinCount. */
  readonly eyeAngles: Float64Array;
  /** For each skin vertex the skin vertex that is its mirror image (itself on the midline). Built on the unposed base mesh. */
  readonly mirror: Uint32Array;
  /** Joint centres in the pose, by name without side for the midline and with -left/-right otherwise: pelvis, spine-1.., neck, head, head-top, clavicle-left, shoulder-left, elbow-left, wrist-left, thumb-1-left .. little-4-left, hip-left, knee-left, ankle-left, toe-left ... */
  readonly joints: ReadonlyMap<string, readonly [number, number, number]>;
  /** Same vertices in the rest pose (A-pose), metres, same frame: what labels and segment distances may use. */
  readonly rest: Float64Array;
  /** joints in the rest pose */
  readonly restJoints: ReadonlyMap<string, readonly [number, number, number]>;
}
