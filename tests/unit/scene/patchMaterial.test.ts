import { describe, expect, it } from 'vitest';
import { DataTexture, MeshStandardMaterial, ShaderLib, type WebGLProgramParametersWithUniforms, type WebGLRenderer } from 'three';
import { Outline } from '#scene/outline.ts';
import { lights, paletteOf } from '#scene/palette.ts';
import { patchMaterial, replaceChunks } from '#scene/patchMaterial.ts';
import { SkinMaterial } from '#scene/skinMaterial.ts';

/** What three hands to onBeforeCompile for a standard material. */
function standardShader(): WebGLProgramParametersWithUniforms {
  const { vertexShader, fragmentShader } = ShaderLib.standard;
  return { vertexShader, fragmentShader, uniforms: {} } as WebGLProgramParametersWithUniforms;
}
const renderer = {} as WebGLRenderer;

describe('patchMaterial', () => {
  it('throws when the chunk it replaces is missing', () => {
    expect(() => replaceChunks('void main() {}', { color_fragment: 'x' }, 'fragment shader')).toThrow(/no #include <color_fragment>/);
    const material = new MeshStandardMaterial();
    patchMaterial(material, 'test', { uniforms: {}, vertex: {}, fragment: { no_such_chunk: 'x' } });
    expect(() => material.onBeforeCompile(standardShader(), renderer)).toThrow(/no_such_chunk.*fragment shader of test/);
  });

  it('puts in code and uniforms as they are, and names the program', () => {
    const material = new MeshStandardMaterial();
    const value = { value: 3 };
    patchMaterial(material, 'test', { uniforms: { uValue: value }, vertex: {}, fragment: { color_fragment: '/* $& $1 */' } });
    const shader = standardShader();
    material.onBeforeCompile(shader, renderer);
    expect(shader.fragmentShader).toContain('/* $& $1 */');
    expect(shader.fragmentShader).not.toContain('#include <color_fragment>');
    expect(shader.uniforms['uValue']).toBe(value);
    expect(material.customProgramCacheKey()).toBe('test');
  });

  it('fits the skin to the installed three', () => {
    const skin = new SkinMaterial(new DataTexture(), new Outline());
    const shader = standardShader();
    skin.skin.onBeforeCompile(shader, renderer);
    for (const name of shader.fragmentShader.matchAll(/uniform \w+ (u[A-Z]\w*)/g)) {
      expect(Object.keys(shader.uniforms)).toContain(name[1]);
    }
  });
});

describe('the palette', () => {
  /** Relative luminance, WCAG 2. */
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: string, b: string): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  it.each(['clay', 'light', 'medium', 'dark'] as const)('sets lines dark on pale or pale on dark on %s skin', (tone) => {
    for (const theme of ['light', 'dark'] as const) {
      const palette = paletteOf(tone, theme);
      expect(ratio(palette.outline, palette.fill)).toBeGreaterThan(4.5);
      expect(ratio(palette.hatchOnFill, palette.fill)).toBeGreaterThan(4.5);
      expect(ratio(palette.hatch, palette.zone)).toBeGreaterThan(4.5);
      expect(ratio(palette.outline, palette.casing)).toBeGreaterThan(7);
      expect(ratio(palette.amber, palette.amberOutline)).toBeGreaterThan(3);
    }
  });

  it('has light for both themes', () => {
    expect(lights.dark.key[1]).toBeLessThan(lights.light.key[1]);
  });
});
