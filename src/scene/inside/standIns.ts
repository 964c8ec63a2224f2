/**
 * What will be drawn once the first layer is there, with the same shaders and
 * without a body: the graphics card's compiler works through them while the
 * files are on their way, instead of while a frame waits.
 */
import { BufferAttribute, BufferGeometry, Group, Mesh, MeshBasicMaterial, Texture, type Material } from 'three';
import { InnerMaterial } from './innerMaterial.ts';
import { createShared } from './innerShared.ts';

/** Shaders differ by the attributes they read. */
function withAttributes(...names: readonly string[]): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const name of names) geometry.setAttribute(name, new BufferAttribute(new Float32Array(3), 3));
  return geometry;
}

/** The material as it is once it is see-through: another program, for three leaves alpha out of what is opaque. */
export function seeThrough(material: Material): Material {
  const twin = material.clone();
  // A clone does not take these two along.
  twin.onBeforeCompile = material.onBeforeCompile;
  twin.customProgramCacheKey = material.customProgramCacheKey;
  twin.transparent = true;
  return twin;
}

export class StandIns {
  readonly object = new Group();
  private readonly materials: readonly Material[];

  /** @param skin the skin's material, as it is when solid */
  constructor(skin: Material) {
    const { solid, glass, dissolving } = new InnerMaterial('bones', new Texture(), createShared({ value: 1 }));
    const depth = new MeshBasicMaterial({ colorWrite: false, transparent: true });
    const skinGlass = seeThrough(skin);
    const shaded = withAttributes('position', 'normal');
    for (const material of [solid, glass, dissolving, skinGlass]) this.object.add(new Mesh(shaded, material));
    this.object.add(new Mesh(withAttributes('position'), depth));
    this.materials = [solid, glass, dissolving, skinGlass, depth];
  }

  /** Gives the programs back: only when nothing is left that may be drawn with them. */
  dispose(): void {
    for (const material of this.materials) material.dispose();
  }
}
