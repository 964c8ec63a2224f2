/**
 * The outline of the lit regions where they meet others: a dark line with a
 * pale casing under it (or the other way round), so that one of the two stands
 * out on every skin.
 */
import {
  Color,
  Float32BufferAttribute,
  Group,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  ShaderMaterial,
  Vector2,
  type BufferGeometry,
} from 'three';
import type { RegionId } from '#content/ids.ts';
import { copyOutline, findBorderLines, type BorderLines } from './borderLines.ts';
import { bytesOf, numbersOf, regionBytes } from './plainNumbers.ts';
import { regionIndex } from './regionTexture.ts';
import { outlineFragment, outlineVertex } from './shaders/outline.glsl.ts';

/** How the outline is drawn; colours are sRGB hex, widths CSS pixels. */
export interface OutlineStyle {
  readonly line: string;
  readonly width: number;
  /** Null where there is none. */
  readonly casing: string | null;
}

/** How far the casing shows on either side, CSS pixels. */
const CASING = 0.8;

const linesOf = new WeakMap<BufferGeometry, BorderLines>();

/** The border edges of a body, found once. */
export function borderLinesOf(geometry: BufferGeometry): BorderLines {
  const known = linesOf.get(geometry);
  if (known) return known;
  const found = findBorderLines({
    index: geometry.index?.array ?? [],
    points: numbersOf(geometry.getAttribute('position')),
    regions: regionBytes(geometry),
    distances: bytesOf(geometry.getAttribute('_region'), 2),
  });
  linesOf.set(geometry, found);
  return found;
}

function createPen(shared: Readonly<Record<string, { value: unknown }>>) {
  const uniforms = { uColour: { value: new Color() }, uHalf: { value: 1 } };
  const material = new ShaderMaterial({
    uniforms: { ...shared, ...uniforms },
    vertexShader: outlineVertex,
    fragmentShader: outlineFragment,
    transparent: true,
    depthWrite: false,
  });
  return { uniforms, material };
}

export class Outline {
  /** Its matrix takes the mesh's units to metres. */
  readonly object = new Group();
  private readonly shared = { uResolution: { value: new Vector2(1, 1) }, uMmPerPxAtOneMetre: { value: 1 } };
  private readonly casing = createPen(this.shared);
  private readonly line = createPen(this.shared);
  private readonly meshes: readonly [Mesh, Mesh];
  private geometry = new InstancedBufferGeometry();
  private source: BufferGeometry | null = null;
  private lit: readonly RegionId[] = [];
  private style: OutlineStyle = { line: '#000000', width: 1, casing: null };
  private dpr = 1;
  private readonly wanted = new Uint8Array(256);

  constructor() {
    this.object.matrixAutoUpdate = false;
    this.meshes = [new Mesh(this.geometry, this.casing.material), new Mesh(this.geometry, this.line.material)];
    this.meshes.forEach((mesh, order) => {
      mesh.frustumCulled = false;
      mesh.matrixAutoUpdate = false;
      mesh.renderOrder = 1 + order;
      mesh.visible = false;
      this.object.add(mesh);
    });
  }

  /** The body whose regions are outlined. */
  setBody(geometry: BufferGeometry): void {
    this.source = geometry;
    this.geometry.dispose();
    this.geometry = new InstancedBufferGeometry();
    this.fill();
  }

  /** Finds ahead what the first choice would wait for. */
  prepare(): void {
    if (this.source) this.ends(borderLinesOf(this.source));
  }

  /** The regions to outline together: no line between two of them. */
  light(regions: readonly RegionId[]): void {
    this.lit = regions;
    this.fill();
  }

  paint(style: OutlineStyle): void {
    this.style = style;
    this.line.uniforms.uColour.value.set(style.line).convertLinearToSRGB();
    this.casing.uniforms.uColour.value.set(style.casing ?? style.line).convertLinearToSRGB();
    this.line.uniforms.uHalf.value = (style.width / 2) * this.dpr;
    this.casing.uniforms.uHalf.value = (style.width / 2 + CASING) * this.dpr;
    this.show();
  }

  /**
   * Measures that keep lines at CSS width.
   * @param width canvas in device pixels
   * @param mmPerPx millimetres that a device pixel covers at a distance of one metre
   */
  measure(width: number, height: number, dpr: number, mmPerPx: number): void {
    this.shared.uResolution.value.set(width, height);
    this.shared.uMmPerPxAtOneMetre.value = mmPerPx;
    this.dpr = dpr;
    this.paint(this.style);
  }

  dispose(): void {
    this.geometry.dispose();
    this.casing.material.dispose();
    this.line.material.dispose();
  }

  private fill(): void {
    if (this.source && this.lit.length > 0) {
      const lines = borderLinesOf(this.source);
      const ends = this.ends(lines);
      this.wanted.fill(0);
      for (const id of this.lit) this.wanted[regionIndex(id)] = 1;
      const count = copyOutline(lines, this.wanted, ends.array as Float32Array);
      ends.clearUpdateRanges();
      ends.addUpdateRange(0, 6 * count);
      ends.needsUpdate = true;
      this.geometry.instanceCount = count;
    }
    this.show();
  }

  /** Room for all edges once, so that later choices allocate nothing. */
  private ends(lines: BorderLines): InstancedInterleavedBuffer {
    const known = this.geometry.getAttribute('aFrom');
    if (known instanceof InterleavedBufferAttribute) return known.data as InstancedInterleavedBuffer;
    const ends = new InstancedInterleavedBuffer(new Float32Array(lines.points.length), 6);
    this.geometry.setAttribute('position', new Float32BufferAttribute([0, -1, 0, 1, -1, 0, 1, 1, 0, 0, 1, 0], 3));
    this.geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.geometry.setAttribute('aFrom', new InterleavedBufferAttribute(ends, 3, 0));
    this.geometry.setAttribute('aTo', new InterleavedBufferAttribute(ends, 3, 3));
    for (const mesh of this.meshes) mesh.geometry = this.geometry;
    return ends;
  }

  private show(): void {
    const isLit = this.source !== null && this.lit.length > 0 && this.geometry.hasAttribute('aFrom');
    this.meshes[0].visible = isLit && this.style.casing !== null;
    this.meshes[1].visible = isLit;
  }
}
