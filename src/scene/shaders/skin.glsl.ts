/**
 * The skin's own shader code, patched into three's standard material.
 *
 * Names: `css` = CSS pixels, `px` = device pixels, `mm` = millimetres on the
 * body. Weights are 0..1 and come from RegionTexture, read per vertex: a
 * region's vertices are its own, so its weights are constant over it, while
 * the neighbour's blend softly where three regions meet.
 */

import { hatchDeclarations } from './hatch.glsl.ts';

export const skinVertexDeclarations = /* glsl */ `
#include <common>
attribute vec4 _region;
attribute vec4 _shade;
uniform sampler2D uStates;
varying vec4 vOwn;
varying vec4 vNear;
varying vec4 vOwnMember;
varying vec4 vBake;
varying float vEye;
// How much of the skin is glass: before and after the change that is under way, see SkinGlass.
attribute vec2 aGlass;
uniform vec4 uGlass;
varying float vGlass;
`;

export const skinVertexMain = /* glsl */ `
#include <begin_vertex>
int own = int(_region.x + 0.5);
vOwn = texelFetch(uStates, ivec2(own, 0), 0);
int near = int(_region.y + 0.5);
vNear = texelFetch(uStates, ivec2(near, 0), 0);
vOwnMember = texelFetch(uStates, ivec2(own, 1), 0);
// Border distance in mm, occlusion 0..1, curvature -1..1 (ridge positive), angle from the gaze in radians.
vBake = vec4(_region.z * 0.2, _region.w / 255.0, (_shade.x - 128.0) / 127.0, _shade.y * ${(((50 / 180) * Math.PI) / 255).toFixed(8)});
vEye = own == 255 ? 1.0 : 0.0;
vGlass = mix(aGlass.x, aGlass.y, uGlass.x);
`;

export const skinFragmentDeclarations = /* glsl */ `
#include <common>
uniform vec3 uFill;
uniform vec3 uAmber;
uniform vec4 uZone;
uniform float uLift;
uniform vec3 uFolds;
uniform vec4 uSheen;
uniform float uBorder;
uniform float uGlow;
uniform vec4 uGlass;
uniform vec4 uGlassTint;
uniform vec3 uHatch;
uniform vec2 uHatchShape;
uniform float uMmPerPxAtOneMetre;
varying vec4 vOwn;
varying vec4 vNear;
varying vec4 vOwnMember;
varying vec4 vBake;
varying float vEye;
varying float vGlass;
${hatchDeclarations}

// How much of the skin is glass here, 0..1.
float glassHere;

// Device pixels between this fragment and its region's border.
float borderPx;
// Millimetres of body that one CSS pixel covers when it faces the viewer.
float mmPerCss;

// A line of the given CSS width along the border, on this side of it, smooth over one device pixel.
float borderLine(float css) {
  float w = css * uDpr;
  return 1.0 - smoothstep(w - 0.6, w + 0.6, borderPx);
}

vec3 eyeColour(float angle) {
  float soft = fwidth(angle) + 0.004;
  vec3 sclera = vec3(0.84, 0.79, 0.74);
  vec3 iris = mix(vec3(0.205, 0.135, 0.075), vec3(0.105, 0.065, 0.036), smoothstep(0.2, 0.46, angle));
  vec3 colour = mix(iris, sclera, smoothstep(0.45 - soft, 0.45 + soft, angle));
  return mix(vec3(0.008), colour, smoothstep(0.18 - soft, 0.18 + soft, angle));
}
`;

export const skinColour = /* glsl */ `
{
  float facingMm = uMmPerPxAtOneMetre * vViewPosition.z;
  // The distance's slope is exact within a triangle but wild in slivers: keep it to what a surface tilted so can have.
  float tilt = max(0.15, dot(normalize(vNormal), normalize(vViewPosition)));
  float found = length(vec2(dFdx(vBake.x), dFdy(vBake.x)));
  float slope = clamp(found, facingMm * 0.85, facingMm * 1.15 / tilt);
  borderPx = vBake.x / slope;
  mmPerCss = facingMm * uDpr;

  // The edge of the glass is as soft as the body's own forms.
  glassHere = smoothstep(0.0, 1.0, vGlass);
  vec3 skin = diffuseColor.rgb;
  skin *= 1.0 + uLift * vOwnMember.a;
  float line = borderLine(0.75) * mix(1.0, 0.65, smoothstep(1.2, 3.2, mmPerCss));
  // Where three borders meet, a triangle may have all its corners on them: without a slope it would be a dot.
  line *= smoothstep(0.15, 0.45, found / facingMm);
  skin *= 1.0 + uBorder * line;
  float inZone = max(vOwn.b * (1.0 - vOwn.r), 0.5 * vNear.b * (1.0 - vOwn.b) * (1.0 - smoothstep(0.0, 15.0, vBake.x)));
  skin = mix(skin, uZone.rgb, uZone.a * (1.0 - 0.85 * vGlass) * inZone * uHatchShape.y);
  skin = mix(skin, uGlassTint.rgb, uGlassTint.a * max(glassHere, uGlass.y * uGlass.z));
  skin = mix(skin, uAmber, 0.62 * vOwn.g);
  skin = mix(skin, uFill, 0.7 * vOwn.r);
  skin = mix(skin, vec3(1.0), 0.22 * vOwn.a);

  // Form: creases darken, ridges lighten; occlusion fades to a warm tint instead of grey.
  float curvature = vBake.z;
  float form = 1.0 + (curvature < 0.0 ? 0.42 : 0.22) * curvature;
  vec3 open = mix(uFolds, vec3(1.0), vBake.y);
  vec3 eye = eyeColour(vBake.w);
  // Eyes of their own colour would stare out of a body of glass.
  eye = mix(eye, uGlassTint.rgb * (0.4 + eye), 0.85 * max(glassHere, uGlass.y * uGlass.z));
  diffuseColor.rgb = mix(skin * form, eye, vEye) * open;
}
`;

export const skinRoughness = /* glsl */ `
#include <roughnessmap_fragment>
roughnessFactor = mix(roughnessFactor, 0.22, vEye);
`;

export const skinSheen = /* glsl */ `
{
  float grazing = 1.0 - saturate(dot(normal, normalize(vViewPosition)));
  outgoingLight += uSheen.rgb * uSheen.a * pow(grazing, 3.0) * diffuseColor.rgb * vBake.y;
  outgoingLight += (uFill * vOwn.r + uAmber * vOwn.g) * uGlow;
}
#include <opaque_fragment>
`;

export const skinInk = /* glsl */ `
#include <dithering_fragment>
{
  vec3 ink = gl_FragColor.rgb;
  float band = vNear.b * (1.0 - vOwnMember.b) * uHatchShape.y * (1.0 - smoothstep(0.0, 15.0, vBake.x));
  float hatch = hatchLine(uHatchShape.x) * max(vOwn.b, band * 0.8);
  gl_FragColor.rgb = mix(ink, uHatch, hatch);
  float rim = pow(1.0 - saturate(dot(normal, normalize(vViewPosition))), 2.2);
  float glass = max(mix(0.1, 0.92, rim), 0.34 * hatch);
  glass = max(glass, 0.3 * max(vOwn.g, vOwn.r));
  gl_FragColor.a *= mix(1.0, glass, glassHere) * (1.0 - uGlass.w);
}
`;
