/**
 * From a rule to points on the skin: rays from bone axes.
 */
import type { Body, Vec3 } from '../body/types.ts';
import { RayCaster } from '../bake/ray-caster.ts';
import type { Rule, Seeds, SeedPoint } from './rules/rule.ts';
import { neighboursOfVertices, type Rows, type TriangleMesh } from './triangle-mesh.ts';
import type { Source } from './fast-marching.ts';

/** Distance between neighbouring samples of a seed line, metres; less than the mesh's edges. */
const SPACING = 0.003;
const REACH = 0.6;
/** The same where the last way out counts, metres: less than to the other foot, more than the head is deep. */
const LAST_REACH = 0.2;
/** Taken for the length of a line whose ends are not both on the skin, metres. */
const LONGEST_CHORD = 0.1;

/** The directions around a bone: unit vectors. */
interface Frame {
  readonly from: Vec3;
  readonly along: Vec3;
  readonly axis: Vec3;
  readonly front: Vec3;
  readonly lateral: Vec3;
}

/** A seed on the skin. */
export interface SeedHit {
  readonly point: Vec3;
  readonly triangle: number;
}

const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
const add = (...all: readonly Vec3[]): Vec3 =>
  all.reduce<Vec3>((sum, v) => [sum[0] + v[0], sum[1] + v[1], sum[2] + v[2]], [0, 0, 0]);
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => scale(a, 1 / Math.sqrt(dot(a, a)));

/** Turns rules into seeds on one body. */
export class Seeder {
  readonly #body: Body;
  readonly #mesh: TriangleMesh;
  readonly #caster: RayCaster;
  readonly #neighbours: Rows;

  constructor(body: Body, mesh: TriangleMesh) {
    this.#body = body;
    this.#mesh = mesh;
    this.#caster = new RayCaster(mesh);
    this.#neighbours = neighboursOfVertices(mesh.triangles, mesh.positions.length / 3);
  }

  /** Every seed of a rule; throws where a ray finds no skin. */
  seeds(rule: Rule): SeedHit[] {
    return rule.seeds.flatMap((seeds) => {
      const frame = this.#frame(seeds.axis);
      return seeds.lines.flatMap((line) => this.#sample(line, frame, seeds));
    });
  }

  /**
   * Seeds as sources of a march: every vertex near a seed with its straight distance.
   * Two rings of vertices, not one: a wave that starts from single corners stays bumpy.
   */
  sources(rule: Rule): Source[] {
    const { positions } = this.#mesh;
    const nearest = new Map<number, number>();
    for (const { point, triangle } of this.seeds(rule)) {
      for (const vertex of this.#near(triangle)) {
        const at: Vec3 = [positions[3 * vertex]!, positions[3 * vertex + 1]!, positions[3 * vertex + 2]!];
        const distance = Math.sqrt(dot(subtract(at, point), subtract(at, point)));
        if (distance < (nearest.get(vertex) ?? Infinity)) nearest.set(vertex, distance);
      }
    }
    return [...nearest].map(([vertex, distance]) => ({ vertex, distance }));
  }

  /** A triangle's corners and their neighbours. */
  #near(triangle: number): Set<number> {
    const { start, items } = this.#neighbours;
    const near = new Set<number>();
    for (let corner = 0; corner < 3; corner++) {
      const v = this.#mesh.triangles[3 * triangle + corner]!;
      near.add(v);
      for (let k = start[v]!; k < start[v + 1]!; k++) near.add(items[k]!);
    }
    return near;
  }

  #joint(name: string): Vec3 {
    const joint = this.#body.joints.get(name) ?? this.#body.joints.get(`${name}-left`);
    if (!joint) throw new Error(`No joint "${name}"; there are ${[...this.#body.joints.keys()].join(', ')}`);
    return joint;
  }

  #frame([from, to]: Seeds['axis']): Frame {
    const start = this.#joint(from);
    const along = subtract(this.#joint(to), start);
    const axis = unit(along);
    const forwards: Vec3 = Math.abs(axis[2]) > 0.75 ? [0, 1, 0] : [0, 0, 1];
    const front = unit(subtract(forwards, scale(axis, dot(forwards, axis))));
    const side = cross(axis, front);
    // Sideways axes (collarbone) have no lateral side: azimuth 90 is up there.
    const outwards: Vec3 = Math.abs(axis[0]) > 0.75 ? [0, 1, 0] : [1, 0, 0];
    return { from: start, along, axis, front, lateral: dot(side, outwards) < 0 ? scale(side, -1) : side };
  }

  /** Undefined where a look passes between two toes and meets no skin. */
  #cast([along, azimuth, tilt = 0]: SeedPoint, frame: Frame, seeds: Seeds): SeedHit | undefined {
    const [round, up] = [(azimuth * Math.PI) / 180, (tilt * Math.PI) / 180];
    const onAxis = add(frame.from, scale(frame.along, along));
    const origin = seeds.look ? add(onAxis, scale(frame.lateral, azimuth * this.#joint('shoulder')[0])) : onAxis;
    const direction = seeds.look
      ? scale(frame.front, seeds.look === 'forwards' ? 1 : -1)
      : add(
          scale(frame.front, Math.cos(round) * Math.cos(up)),
          scale(frame.lateral, Math.sin(round) * Math.cos(up)),
          scale(frame.axis, Math.sin(up)),
        );
    const hits = this.#caster.hits(origin, direction, seeds.exit === 'last' ? LAST_REACH : REACH);
    const exits = hits.filter((hit) => hit.leaving !== (seeds.exit === 'across'));
    const exit = seeds.exit === 'last' ? exits.at(-1) : exits[0];
    return exit && { point: add(origin, scale(direction, exit.distance)), triangle: exit.triangle };
  }

  #sample(line: readonly SeedPoint[], frame: Frame, seeds: Seeds): SeedHit[] {
    const hits: SeedHit[] = [];
    const keep = (point: SeedPoint) => {
      const hit = this.#cast(point, frame, seeds);
      if (hit) hits.push(hit);
      return hit?.point;
    };
    let from = line[0]!;
    let start = keep(from);
    for (const to of line.slice(1)) {
      const end = this.#cast(to, frame, seeds)?.point;
      const chord = start && end ? Math.hypot(...subtract(end, start)) : LONGEST_CHORD;
      // A line bends with the skin, so it is longer than its chord: half as many again.
      const steps = Math.ceil(Math.max(1, (1.5 * chord) / SPACING, Math.abs(to[1] - from[1]) / 4));
      for (let i = 1; i <= steps; i++) {
        const mix = (a: number, b: number) => a + ((b - a) * i) / steps;
        start = keep([mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2] ?? 0, to[2] ?? 0)]);
      }
      from = to;
    }
    if (hits.length === 0) throw new Error(`No skin from ${seeds.axis.join(' to ')} along ${JSON.stringify(line)}`);
    return hits;
  }
}
