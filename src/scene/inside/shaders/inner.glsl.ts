/**
 * The shader code of what lies under the skin, patched into three's standard
 * material. Looks come from LookTexture, read per vertex: a structure's
 * vertices are its own.
 */
import { hatchDeclarations } from '../../shaders/hatch.glsl.ts';

export const innerVertexDeclarations = /* glsl */ `
#include <common>
attribute vec4 _structure;
uniform sampler2D uLooks;
uniform vec2 uBreath;
uniform vec4 uBreathPlace;
varying vec4 vLook;
varying vec4 vTint;
varying vec3 vFibre;
varying float vOpen;

// Organs in the rhythm of the breath: the base goes down, exhaling everything draws a little towards the middle.
// One smooth map of space, still at the tip of the lung and at the lowest fold of its lining: what lay within another stays so.
vec3 breathed(vec3 at) {
  float moves = (1.0 - smoothstep(uBreathPlace.y, uBreathPlace.x, at.y)) * smoothstep(uBreathPlace.w, uBreathPlace.z, at.y);
  at.y -= uBreath.x * moves;
  at.xz *= 1.0 - uBreath.y * moves;
  return at;
}
`;

export const innerVertexMain = /* glsl */ `
#include <begin_vertex>
// The fourth byte: its highest bit is the side, the rest how closed in the vertex is.
int isLeft = _structure.w > 127.5 ? 1 : 0;
int slot = int(_structure.x + 0.5) * 2 + isLeft;
vOpen = 1.0 - (_structure.w - 128.0 * float(isLeft)) / 127.0;
vLook = texelFetch(uLooks, ivec2(slot, 0), 0);
vTint = texelFetch(uLooks, ivec2(slot, 1), 0);
vTint.rgb = pow(vTint.rgb, vec3(2.2));
// Two flags in one byte: marked, and a film.
float flags = floor(vTint.a * 3.0 + 0.5);
vTint.a = step(1.5, flags);
vFibre = vec3(_structure.yz / 255.0, mod(flags, 2.0));
transformed = breathed(transformed);
`;

export const innerFragmentDeclarations = /* glsl */ `
#include <common>
uniform vec3 uChosen;
uniform vec3 uSinew;
uniform float uIsMuscle;
uniform vec4 uInnerRim;
uniform vec2 uGlassAlpha;
uniform vec3 uShade;
uniform vec3 uInkDark;
uniform vec3 uInkPale;
uniform float uInkFrom;
uniform vec2 uFilmAlpha;
varying vec4 vLook;
varying vec4 vTint;
// Along and across the fibre, and 1 for a film.
varying vec3 vFibre;
// 1 = nothing beside it, 0 = closed in.
varying float vOpen;
float fibreGrain;
${hatchDeclarations}

float innerHash(vec2 p) {
  p = fract(p * vec2(123.34, 456.21));
  p += dot(p, p + 45.32);
  return fract(p.x * p.y);
}
float innerNoise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(innerHash(i), innerHash(i + vec2(1.0, 0.0)), f.x),
    mix(innerHash(i + vec2(0.0, 1.0)), innerHash(i + vec2(1.0, 1.0)), f.x),
    f.y
  );
}
// One octave of streaks along the fibre, -0.5..0.5, gone where it would be finer than the pixels.
float streaks(vec2 at, vec2 per, vec2 step) {
  return (innerNoise(at * per) - 0.5) * (1.0 - smoothstep(0.35, 0.9, max(step.x * per.x, step.y * per.y)));
}
// Even grain without a pattern (Jimenez, "Next generation post processing in Call of Duty", 2014).
float grainAt(vec2 pixel) {
  return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715))));
}
`;

export const innerColour = /* glsl */ `
{
  #ifdef INNER_DISSOLVE
    // While it fades it is there pixel by pixel, so that what is solid needs no sorting.
    if (grainAt(gl_FragCoord.xy) >= vLook.a) discard;
  #endif
  vec3 tint = vTint.rgb;
  fibreGrain = 0.0;
  if (uIsMuscle > 0.5) {
    vec2 step = fwidth(vFibre.xy);
    fibreGrain = 0.9 * streaks(vFibre.xy, vec2(3.0, 16.0), step)
      + 0.8 * streaks(vFibre.xy, vec2(5.0, 42.0), step)
      + 0.6 * streaks(vFibre.xy, vec2(9.0, 96.0), step);
    float along = vFibre.x + 0.11 * fibreGrain;
    float sinew = max(1.0 - smoothstep(0.02, 0.12, along), smoothstep(0.84, 0.97, along));
    vec3 flesh = tint * (1.0 + 0.55 * fibreGrain);
    tint = mix(flesh, uSinew * (1.0 + 0.22 * fibreGrain), sinew * 0.88);
  }
  float light = 0.55 + 0.6 * dot(tint, vec3(0.2126, 0.7152, 0.0722));
  tint = mix(tint, uChosen * light * (1.0 + 0.5 * fibreGrain), 0.78 * vLook.r);
  tint = mix(tint, vec3(1.0), 0.2 * vLook.g);
  // What is chosen or left alone has lost its neighbours: their shade goes with them.
  diffuseColor.rgb = tint * mix(uShade.zzz, vec3(1.0), max(vOpen, 0.75 * vLook.r));
}
`;

/** Fibres stand out a little, by the slope of their grain on the screen (Mikkelsen's bump without a map). */
export const innerNormal = /* glsl */ `
#include <normal_fragment_maps>
if (uIsMuscle > 0.5) {
  vec3 seenX = dFdx(-vViewPosition);
  vec3 seenY = dFdy(-vViewPosition);
  vec3 alongX = cross(seenY, normal);
  vec3 alongY = cross(normal, seenX);
  float volume = dot(seenX, alongX);
  float height = 0.0011 * fibreGrain;
  vec3 slope = sign(volume) * (dFdx(height) * alongX + dFdy(height) * alongY);
  normal = normalize(abs(volume) * normal - slope);
}
`;

export const innerSheen = /* glsl */ `
float grazing = 1.0 - saturate(dot(normal, normalize(vViewPosition)));
{
  // The edge turns away into shade, then catches a thin light: form reads even between like colours.
  outgoingLight *= uShade.x * (1.0 - uShade.y * smoothstep(0.25, 0.95, grazing));
  outgoingLight += uInnerRim.rgb * uInnerRim.a * pow(grazing, 4.0) * diffuseColor.rgb;
  outgoingLight += uChosen * 0.1 * vLook.r + diffuseColor.rgb * 0.18 * vLook.g;
  #ifdef INNER_GLASS
    vec2 alpha = mix(uGlassAlpha, uFilmAlpha, vFibre.z);
    diffuseColor.a = mix(alpha.x, alpha.y, pow(grazing, 2.2)) * vLook.b;
  #endif
}
#include <opaque_fragment>
`;

/** The mark of a risk on what it is about, drawn after all light: hatch and edge, dark on what is pale and pale on what is dark. */
export const innerInk = /* glsl */ `
#include <dithering_fragment>
{
  // A film goes with the lung that it lines, though it is paler.
  float luminance = mix(dot(vTint.rgb, vec3(0.2126, 0.7152, 0.0722)), 0.25, vFibre.z);
  vec3 ink = mix(uInkPale, uInkDark, step(uInkFrom, luminance));
  float mark = vTint.a * max(hatchLine(1.8), 0.85 * smoothstep(0.62, 0.84, grazing));
  gl_FragColor.rgb = mix(gl_FragColor.rgb, ink, mark * 0.85);
  #ifdef INNER_GLASS
    gl_FragColor.a = mix(gl_FragColor.a, 0.55, mark * vLook.b);
  #endif
}
`;
