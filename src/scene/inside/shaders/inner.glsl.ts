/**
 * The shader code of what lies under the skin, patched into three's standard
 * material. Looks come from LookTexture, read per vertex: a structure's
 * vertices are its own.
 */
export const innerVertexDeclarations = /* glsl */ `
#include <common>
attribute vec4 _structure;
uniform sampler2D uLooks;
varying vec4 vLook;
varying vec3 vTint;
varying vec2 vFibre;
`;

export const innerVertexMain = /* glsl */ `
#include <begin_vertex>
int slot = int(_structure.x + 0.5) * 2 + int(_structure.w + 0.5);
vLook = texelFetch(uLooks, ivec2(slot, 0), 0);
vTint = pow(texelFetch(uLooks, ivec2(slot, 1), 0).rgb, vec3(2.2));
vFibre = _structure.yz / 255.0;
`;

export const innerFragmentDeclarations = /* glsl */ `
#include <common>
uniform vec3 uChosen;
uniform vec3 uSinew;
uniform float uIsMuscle;
uniform vec4 uInnerRim;
uniform vec2 uGlassAlpha;
uniform vec2 uShade;
varying vec4 vLook;
varying vec3 vTint;
varying vec2 vFibre;
float fibreGrain;

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
`;

export const innerColour = /* glsl */ `
{
  vec3 tint = vTint;
  fibreGrain = 0.0;
  if (uIsMuscle > 0.5) {
    vec2 step = fwidth(vFibre);
    fibreGrain = 0.9 * streaks(vFibre, vec2(3.0, 16.0), step)
      + 0.8 * streaks(vFibre, vec2(5.0, 42.0), step)
      + 0.6 * streaks(vFibre, vec2(9.0, 96.0), step);
    float along = vFibre.x + 0.11 * fibreGrain;
    float sinew = max(1.0 - smoothstep(0.02, 0.12, along), smoothstep(0.84, 0.97, along));
    vec3 flesh = tint * (1.0 + 0.55 * fibreGrain);
    tint = mix(flesh, uSinew * (1.0 + 0.22 * fibreGrain), sinew * 0.88);
  }
  float light = 0.55 + 0.6 * dot(tint, vec3(0.2126, 0.7152, 0.0722));
  tint = mix(tint, uChosen * light * (1.0 + 0.5 * fibreGrain), 0.78 * vLook.r);
  tint = mix(tint, vec3(1.0), 0.2 * vLook.g);
  diffuseColor.rgb = tint;
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
{
  float grazing = 1.0 - saturate(dot(normal, normalize(vViewPosition)));
  // The edge turns away into shade, then catches a thin light: form reads even between like colours.
  outgoingLight *= uShade.x * (1.0 - uShade.y * smoothstep(0.25, 0.95, grazing));
  outgoingLight += uInnerRim.rgb * uInnerRim.a * pow(grazing, 4.0) * diffuseColor.rgb;
  outgoingLight += uChosen * 0.1 * vLook.r + diffuseColor.rgb * 0.18 * vLook.g;
  #ifdef INNER_GLASS
    diffuseColor.a = mix(uGlassAlpha.x, uGlassAlpha.y, pow(grazing, 2.2)) * vLook.b;
  #endif
}
#include <opaque_fragment>
`;
