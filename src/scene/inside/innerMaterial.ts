/**
 * The material of one inner layer: solid, and as glass.
 */
import { Color, MeshStandardMaterial, Vector2, Vector3, Vector4, type Texture } from 'three';
import type { InnerLayer } from '#state/layers.ts';
import type { Theme } from '#state/store.ts';
import { patchMaterial } from '../patchMaterial.ts';
import { CHOSEN, MARK, MARK_FROM, SINEW } from './innerPalette.ts';
import type { InnerShared } from './innerShared.ts';
import {
  innerColour,
  innerFragmentDeclarations,
  innerInk,
  innerNormal,
  innerSheen,
  innerVertexDeclarations,
  innerVertexMain,
} from './shaders/inner.glsl.ts';

/** Bones are matt, muscles and organs a little moist. */
const ROUGHNESS: Readonly<Record<InnerLayer, number>> = { bones: 0.78, muscles: 0.52, organs: 0.55, 'nerves-vessels': 0.45 };

/** Alpha of glass facing the viewer, and at its rim. */
const GLASS: Readonly<Record<InnerLayer, readonly [number, number]>> = {
  bones: [0.1, 0.75],
  muscles: [0.1, 0.55],
  organs: [0.14, 0.6],
  'nerves-vessels': [0.3, 0.8],
};

/** The same of the pleura: it must be seen where no lung stands behind it. */
const FILM: Readonly<Record<Theme, readonly [number, number]>> = { light: [0.2, 0.9], dark: [0.3, 0.9] };

/** Colour and strength of the thin light at the edge. */
const RIM: Readonly<Record<Theme, readonly [string, number]>> = { light: ['#FFEADB', 0.15], dark: ['#BFD6EE', 0.9] };

/** What is left of the light, how much darker an edge is that turns away (pale bone must stand out from a pale page), and what is left of a colour that is closed in. */
const SHADE: Readonly<Record<Theme, readonly [number, number, number]>> = { light: [0.86, 0.6, 0.3], dark: [1.06, 0.42, 0.3] };

/** A colour for what is drawn after the output is encoded. */
const encoded = (hex: string): Color => new Color(hex).convertLinearToSRGB();

export class InnerMaterial {
  readonly solid: MeshStandardMaterial;
  readonly glass: MeshStandardMaterial;
  /** What is solid, while it comes or goes. */
  readonly dissolving: MeshStandardMaterial;
  private readonly uniforms;

  constructor(layer: InnerLayer, looks: Texture, shared: InnerShared) {
    this.uniforms = {
      ...shared,
      uLooks: { value: looks },
      uInkDark: { value: encoded(MARK.dark) },
      uInkPale: { value: encoded(MARK.pale) },
      uInkFrom: { value: 0 },
      uFilmAlpha: { value: new Vector2() },
      uChosen: { value: new Color() },
      uSinew: { value: new Color() },
      uIsMuscle: { value: layer === 'muscles' ? 1 : 0 },
      uInnerRim: { value: new Vector4() },
      uShade: { value: new Vector3(1, 0, 1) },
      uGlassAlpha: { value: new Vector2(...GLASS[layer]) },
    };
    // Set back by its own slope, as the copy of the skin is: the depth of a long thin triangle can come out before the skin that covers it.
    const settings = { roughness: ROUGHNESS[layer], metalness: 0, polygonOffset: true, polygonOffsetFactor: 2, polygonOffsetUnits: 2 };
    this.solid = new MeshStandardMaterial(settings);
    this.glass = new MeshStandardMaterial({ ...settings, transparent: true, depthWrite: false });
    this.glass.defines = { ...this.glass.defines, INNER_GLASS: '' };
    this.dissolving = new MeshStandardMaterial(settings);
    this.dissolving.defines = { ...this.dissolving.defines, INNER_DISSOLVE: '' };
    for (const [material, name] of [[this.solid, 'inner'], [this.glass, 'inner-glass'], [this.dissolving, 'inner-dissolving']] as const) {
      patchMaterial(material, name, {
        uniforms: this.uniforms,
        vertex: { common: innerVertexDeclarations, begin_vertex: innerVertexMain },
        fragment: {
          common: innerFragmentDeclarations,
          color_fragment: innerColour,
          normal_fragment_maps: innerNormal,
          opaque_fragment: innerSheen,
          dithering_fragment: innerInk,
        },
      });
    }
  }

  paint(theme: Theme): void {
    this.uniforms.uChosen.value.set(CHOSEN[theme]);
    this.uniforms.uSinew.value.set(SINEW[theme]);
    this.uniforms.uShade.value.set(...SHADE[theme]);
    this.uniforms.uInkFrom.value = MARK_FROM[theme];
    this.uniforms.uFilmAlpha.value.set(...FILM[theme]);
    const { r, g, b } = new Color(RIM[theme][0]);
    this.uniforms.uInnerRim.value.set(r, g, b, RIM[theme][1]);
  }

  dispose(): void {
    this.solid.dispose();
    this.glass.dispose();
    this.dissolving.dispose();
  }
}
