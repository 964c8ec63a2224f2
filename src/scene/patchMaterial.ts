/**
 * The one way a built-in material gets shader code of ours.
 */
import type { IUniform, Material } from 'three';

export interface Patch {
  readonly uniforms: Readonly<Record<string, IUniform>>;
  /** Chunk name -> GLSL; `#include <chunk>` in the text stands for the chunk that is replaced. */
  readonly vertex: Readonly<Record<string, string>>;
  readonly fragment: Readonly<Record<string, string>>;
}

/**
 * Replaces one `#include <chunk>` per entry.
 * @throws Error when a chunk is not there: an upgrade of three must fail loudly, not draw something else.
 */
export function replaceChunks(source: string, chunks: Readonly<Record<string, string>>, where: string): string {
  let text = source;
  for (const [chunk, code] of Object.entries(chunks)) {
    const include = `#include <${chunk}>`;
    if (!text.includes(include)) throw new Error(`patchMaterial: no ${include} in the ${where}`);
    // A function, because `$` in the code would be read as a pattern.
    text = text.replace(include, () => code);
  }
  return text;
}

/** Patches a material; `key` names the patch in three's program cache. */
export function patchMaterial(material: Material, key: string, patch: Patch): void {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, patch.uniforms);
    shader.vertexShader = replaceChunks(shader.vertexShader, patch.vertex, `vertex shader of ${key}`);
    shader.fragmentShader = replaceChunks(shader.fragmentShader, patch.fragment, `fragment shader of ${key}`);
  };
  material.customProgramCacheKey = () => key;
}
