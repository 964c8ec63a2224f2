/**
 * A small software renderer for the builders' pictures: orthographic, z-buffer,
 * Lambert from smooth normals, fibre lines from uv. No browser, no chance, the
 * same picture every time.
 */
import type { Mesh } from '../kit/mesh.ts';
import { cross, dot, unit, type Vec3 } from '../kit/vector.ts';

/** A mesh with its colour (sRGB 0..255). */
export interface Painted {
  readonly mesh: Mesh;
  readonly colour: readonly [number, number, number];
  /** Draws fibres and tendons from uv. */
  readonly isFibrous?: boolean;
  /** 1 is solid; less is mixed over what lies behind, in the order given, after all that is solid. */
  readonly alpha?: number;
  /** Draws only where the surface turns away from the eye: glass with a rim. */
  readonly isOutline?: boolean;
}

/** Where the eye is. Angles in degrees: 0 in front, 90 at the subject's left, 180 behind. */
export interface View {
  readonly azimuth: number;
  readonly elevation: number;
}

export interface Frame {
  readonly right: Vec3;
  readonly up: Vec3;
  /** From the body to the eye. */
  readonly eye: Vec3;
}

export function frameOf({ azimuth, elevation }: View): Frame {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const eye: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const right = unit(Math.abs(eye[1]) > 0.999 ? [1, 0, 0] : cross([0, 1, 0], eye));
  return { right, up: cross(eye, right), eye };
}

/** Part of the picture plane, metres along the frame's right and up. */
export interface Window {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** The window that holds all meshes and a margin (metres). */
export function windowAround(meshes: readonly Mesh[], frame: Frame, margin: number): Window {
  let [l, r, b, t] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { positions: p } of meshes) {
    for (let i = 0; i < p.length; i += 3) {
      const at: Vec3 = [p[i]!, p[i + 1]!, p[i + 2]!];
      const [x, y] = [dot(at, frame.right), dot(at, frame.up)];
      [l, r, b, t] = [Math.min(l, x), Math.max(r, x), Math.min(b, y), Math.max(t, y)];
    }
  }
  return { left: l - margin, bottom: b - margin, width: r - l + 2 * margin, height: t - b + 2 * margin };
}

/** Samples a pixel per axis. */
const FINE = 2;
const PAPER: readonly [number, number, number] = [246, 244, 240];
const FIBRES = 26;
const TENDON: readonly [number, number, number] = [226, 214, 200];

/** Smooth step of GLSL; the app's fibre shading passes from sinew to flesh by the same figures. */
function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}

/** Normals by area, one a vertex; vertices at one place share theirs only where the mesh does. */
function normalsOf({ positions: p, triangles }: Mesh): Float64Array {
  const normals = new Float64Array(p.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!];
    const u: Vec3 = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
    const v: Vec3 = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
    const n = cross(u, v);
    for (const corner of [a, b, c]) for (let axis = 0; axis < 3; axis++) normals[corner + axis]! += n[axis]!;
  }
  return normals;
}

/** Draws the meshes into a picture of `width` pixels (the height follows from the window). */
export function render(meshes: readonly Painted[], frame: Frame, window: Window, width: number, gridStep = 0): { width: number; height: number; pixels: Uint8Array } {
  const w = width * FINE;
  const scale = w / window.width;
  const height = Math.max(1, Math.round((window.height * scale) / FINE));
  const h = height * FINE;
  const depth = new Float32Array(w * h).fill(-Infinity);
  const colour = new Float32Array(3 * w * h);
  for (let i = 0; i < w * h; i++) colour.set(PAPER, 3 * i);
  if (gridStep > 0) drawGrid(colour, w, h, window, scale, gridStep);
  const solid = meshes.filter((each) => (each.alpha ?? 1) >= 1 && !each.isOutline);
  for (const each of solid) draw(each, frame, window, scale, w, h, depth, colour);
  for (const each of meshes) if (!solid.includes(each)) draw(each, frame, window, scale, w, h, depth, colour);
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let s = 0; s < FINE * FINE; s++) sum += colour[3 * ((y * FINE + Math.floor(s / FINE)) * w + x * FINE + (s % FINE)) + c]!;
        pixels[3 * (y * width + x) + c] = Math.min(255, sum / (FINE * FINE));
      }
    }
  }
  return { width, height, pixels };
}

function drawGrid(colour: Float32Array, w: number, h: number, window: Window, scale: number, step: number): void {
  const isLine = (position: number, pixel: number): number => {
    const index = Math.round(position / step);
    return Math.abs(position - index * step) < pixel / 2 ? (index % 10 === 0 ? 2 : 1) : 0;
  };
  for (let y = 0; y < h; y++) {
    const row = isLine(window.bottom + (h - y - 0.5) / scale, 2 / scale);
    for (let x = 0; x < w; x++) {
      const kind = Math.max(row, isLine(window.left + (x + 0.5) / scale, 2 / scale));
      if (kind > 0) colour.fill(kind === 2 ? 150 : 214, 3 * (y * w + x), 3 * (y * w + x) + 3);
    }
  }
}

function draw(painted: Painted, frame: Frame, window: Window, scale: number, w: number, h: number, depth: Float32Array, colour: Float32Array): void {
  const { mesh, isFibrous = false, alpha = 1, isOutline = false } = painted;
  const { positions: p, triangles, uv } = mesh;
  const normals = normalsOf(mesh);
  const count = p.length / 3;
  const sx = new Float64Array(count);
  const sy = new Float64Array(count);
  const sz = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const at: Vec3 = [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!];
    sx[v] = (dot(at, frame.right) - window.left) * scale;
    sy[v] = h - (dot(at, frame.up) - window.bottom) * scale;
    sz[v] = dot(at, frame.eye);
  }
  // Light from the eye's upper left.
  const light = unit([0, 1, 2].map((axis) => frame.eye[axis]! + 0.5 * frame.up[axis]! - 0.45 * frame.right[axis]!) as unknown as Vec3);
  const isSolid = alpha >= 1 && !isOutline;
  const limit = isSolid ? undefined : new Float32Array(w * h).fill(-Infinity);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const area = (sx[b]! - sx[a]!) * (sy[c]! - sy[a]!) - (sx[c]! - sx[a]!) * (sy[b]! - sy[a]!);
    if (Math.abs(area) < 1e-12) continue;
    const x0 = Math.max(0, Math.floor(Math.min(sx[a]!, sx[b]!, sx[c]!)));
    const x1 = Math.min(w - 1, Math.ceil(Math.max(sx[a]!, sx[b]!, sx[c]!)));
    const y0 = Math.max(0, Math.floor(Math.min(sy[a]!, sy[b]!, sy[c]!)));
    const y1 = Math.min(h - 1, Math.ceil(Math.max(sy[a]!, sy[b]!, sy[c]!)));
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const wa = ((sx[b]! - x - 0.5) * (sy[c]! - y - 0.5) - (sx[c]! - x - 0.5) * (sy[b]! - y - 0.5)) / area;
        const wb = ((sx[c]! - x - 0.5) * (sy[a]! - y - 0.5) - (sx[a]! - x - 0.5) * (sy[c]! - y - 0.5)) / area;
        const wc = 1 - wa - wb;
        if (wa < 0 || wb < 0 || wc < 0) continue;
        const z = wa * sz[a]! + wb * sz[b]! + wc * sz[c]!;
        const at = y * w + x;
        if (z <= depth[at]! || (limit && z <= limit[at]!)) continue;
        const n = [0, 1, 2].map((axis) => wa * normals[3 * a + axis]! + wb * normals[3 * b + axis]! + wc * normals[3 * c + axis]!) as unknown as Vec3;
        const size = Math.hypot(...n) || 1;
        const facing = dot(n, frame.eye) / size;
        if (limit && facing < 0) continue;
        const side = facing < 0 ? -1 : 1;
        const lit = 0.42 + 0.5 * Math.max(0, (side * dot(n, light)) / size) + 0.12 * Math.abs(facing);
        let [r, g, bl] = painted.colour;
        if (isFibrous && uv) {
          const u = wa * uv[2 * a]! + wb * uv[2 * b]! + wc * uv[2 * c]!;
          const v = wa * uv[2 * a + 1]! + wb * uv[2 * b + 1]! + wc * uv[2 * c + 1]!;
          const line = 0.92 + 0.08 * Math.cos(2 * Math.PI * (v * FIBRES + 0.35 * Math.sin(5 * u + 9 * v)));
          const tendon = Math.max(1 - smoothstep(0.02, 0.12, u), smoothstep(0.84, 0.97, u));
          r = (r + (TENDON[0] - r) * tendon) * line;
          g = (g + (TENDON[1] - g) * tendon) * line;
          bl = (bl + (TENDON[2] - bl) * tendon) * line;
        }
        const amount = isOutline ? (1 - Math.abs(facing)) ** 3 * 0.85 + 0.06 : alpha;
        const mixIn = isSolid ? 1 : amount;
        const before = limit && limit[at]! > -Infinity ? 0 : 1;
        if (before === 0) continue;
        colour[3 * at] = colour[3 * at]! * (1 - mixIn) + mixIn * r * lit;
        colour[3 * at + 1] = colour[3 * at + 1]! * (1 - mixIn) + mixIn * g * lit;
        colour[3 * at + 2] = colour[3 * at + 2]! * (1 - mixIn) + mixIn * bl * lit;
        if (limit) limit[at] = z;
        else depth[at] = z;
      }
    }
  }
}
