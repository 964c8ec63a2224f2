/**
 * The skin's material: three's standard material with the map drawn into it,
 * and the silhouette's, which share their colours.
 */
import { BackSide, Color, MeshStandardMaterial, ShaderMaterial, Vector2, Vector4, type Texture } from 'three';
import type { Selection, Theme } from '#state/store.ts';
import type { Outline } from './outline.ts';
import { lights, type SkinPalette } from './palette.ts';
import { patchMaterial } from './patchMaterial.ts';
import { silhouetteFragment, silhouetteVertex } from './shaders/silhouette.glsl.ts';
import {
  skinColour,
  skinFragmentDeclarations,
  skinInk,
  skinRoughness,
  skinSheen,
  skinVertexDeclarations,
  skinVertexMain,
} from './shaders/skin.glsl.ts';

/** Hatch line in CSS pixels: over a whole zone, and inside a chosen region. */
const HATCH_OVER_ZONE = 1.25;
const HATCH_IN_REGION = 2.1;

/** Lines around a chosen region and around a whole zone, CSS pixels. */
const OUTLINE = 2.5;
const ZONE_EDGE = 1.2;

/** Uniforms that change with theme, tone, choice and canvas. Colours are linear unless they say sRGB. */
function createUniforms(states: Texture) {
  return {
    uStates: { value: states },
    uFill: { value: new Color() },
    uAmber: { value: new Color() },
    /** rgb linear, a = how much. */
    uZone: { value: new Vector4() },
    uLift: { value: 0 },
    uFolds: { value: new Color() },
    uSheen: { value: new Vector4() },
    uBorder: { value: -0.16 },
    uGlow: { value: 0 },
    /** x = how far a change of the glass has come, y = how much of any skin is glass, z = how much of its tint the whole skin beside it takes on, w = how much of all skin is gone; 0..1. */
    uGlass: { value: new Vector4(0, 0, 0, 0) },
    /** rgb linear, a = how much of the skin's colour it takes the place of. */
    uGlassTint: { value: new Vector4() },
    // Inks are drawn after the output is encoded: sRGB.
    uHatch: { value: new Color() },
    /** x = line in CSS pixels, y = 1 for a whole zone with its band, 0 inside a chosen region. */
    uHatchShape: { value: new Vector2(HATCH_OVER_ZONE, 1) },
    uDpr: { value: 1 },
    uMmPerPxAtOneMetre: { value: 1 },
  };
}

/** A hex colour as the sRGB numbers themselves, for what is drawn after encoding. */
function setEncoded(colour: Color, hex: string): void {
  colour.set(hex).convertLinearToSRGB();
}

function setMixed(vector: Vector4, hex: string, amount: number, scratch: Color): void {
  scratch.set(hex);
  vector.set(scratch.r, scratch.g, scratch.b, amount);
}

/** Both materials of the body and what sets their colours and measures. */
export class SkinMaterial {
  readonly skin = new MeshStandardMaterial({ roughness: 0.58, metalness: 0 });
  readonly silhouette: ShaderMaterial;
  private readonly uniforms: ReturnType<typeof createUniforms>;
  private readonly edge = {
    uResolution: { value: new Vector2(1, 1) },
    uWidth: { value: 2.5 },
    uColour: { value: new Color() },
    uOpacity: { value: 1 },
  };
  private readonly outline: Outline;
  private readonly scratch = new Color();
  private dpr = 1;

  constructor(states: Texture, outline: Outline) {
    this.outline = outline;
    this.uniforms = createUniforms(states);
    patchMaterial(this.skin, 'skin', {
      uniforms: this.uniforms,
      vertex: { common: skinVertexDeclarations, begin_vertex: skinVertexMain },
      fragment: {
        common: skinFragmentDeclarations,
        color_fragment: skinColour,
        roughnessmap_fragment: skinRoughness,
        opaque_fragment: skinSheen,
        dithering_fragment: skinInk,
      },
    });
    this.silhouette = new ShaderMaterial({
      uniforms: this.edge,
      vertexShader: silhouetteVertex,
      fragmentShader: silhouetteFragment,
      side: BackSide,
    });
  }

  /** How the skin is glass; see the uniform. */
  get glass(): Vector4 {
    return this.uniforms.uGlass.value;
  }

  /** The device's pixels in a CSS pixel, for whoever draws lines of the same width. */
  get pixelRatio(): { readonly value: number } {
    return this.uniforms.uDpr;
  }

  /** Colours for a palette, theme and choice. */
  paint(palette: SkinPalette, theme: Theme, selection: Selection | null): void {
    const u = this.uniforms;
    const whole = selection?.kind === 'risk';
    this.skin.color.set(palette.skin);
    u.uFill.value.set(palette.fill);
    u.uAmber.value.set(palette.amber);
    setMixed(u.uZone.value, palette.zone, palette.zoneMix, this.scratch);
    u.uLift.value = palette.lift;
    u.uFolds.value.setRGB(...palette.folds);
    setMixed(u.uSheen.value, ...lights[theme].sheen, this.scratch);
    u.uBorder.value = palette.border;
    const [glass, amount, around] = lights[theme].glass;
    setMixed(u.uGlassTint.value, glass, amount, this.scratch);
    u.uGlass.value.z = around;
    u.uGlow.value = lights[theme].glow;
    // A fading choice keeps the hatch it had; a new one brings its own.
    if (selection) {
      setEncoded(u.uHatch.value, whole ? palette.hatch : palette.hatchOnFill);
      u.uHatchShape.value.set(whole ? HATCH_OVER_ZONE : HATCH_IN_REGION, whole ? 1 : 0);
    }
    const edge = whole ? palette.hatch : selection?.kind === 'condition' ? palette.amberOutline : palette.outline;
    this.outline.paint({ line: edge, width: whole ? ZONE_EDGE : OUTLINE, casing: whole ? null : palette.casing });
    // A dark line would be lost against the dark page: there the casing's colour takes the edge.
    const lost = theme === 'dark' && !whole && palette.casing !== '#062420';
    setEncoded(this.edge.uColour.value, lost ? (selection?.kind === 'condition' ? palette.amber : palette.casing) : edge);
    this.edge.uWidth.value = (whole ? ZONE_EDGE : OUTLINE) * this.dpr;
  }

  /**
   * Measures that keep lines at CSS width.
   * @param width canvas in CSS pixels
   * @param fov vertical field of view, radians
   */
  measure(width: number, height: number, dpr: number, fov: number): void {
    this.uniforms.uDpr.value = dpr;
    this.uniforms.uMmPerPxAtOneMetre.value = (2000 * Math.tan(fov / 2)) / (height * dpr);
    this.edge.uResolution.value.set(width * dpr, height * dpr);
    this.edge.uWidth.value *= dpr / this.dpr;
    this.outline.measure(width * dpr, height * dpr, dpr, this.uniforms.uMmPerPxAtOneMetre.value);
    this.dpr = dpr;
  }

  dispose(): void {
    this.skin.dispose();
    this.silhouette.dispose();
  }
}
