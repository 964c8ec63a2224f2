/**
 * A line of constant width on the body: each border edge is a rectangle on the
 * screen with round ends, so that edges join without gap or spike.
 */
export const outlineVertex = /* glsl */ `
attribute vec3 aFrom;
attribute vec3 aTo;
uniform vec2 uResolution;
uniform float uHalf;
uniform float uMmPerPxAtOneMetre;
varying vec2 vAt;
varying float vLength;

// Towards the viewer along the line of sight: half of the line's width would else sink into tilted skin.
vec4 lifted(vec3 point) {
  vec4 seen = modelViewMatrix * vec4(point, 1.0);
  float away = max(0.05, -seen.z);
  seen.xyz *= 1.0 - 0.001 * (1.0 / away + uHalf * 1.5 * uMmPerPxAtOneMetre);
  return projectionMatrix * seen;
}

void main() {
  vec4 from = lifted(aFrom);
  vec4 to = lifted(aTo);
  vec2 a = from.xy / from.w * 0.5 * uResolution;
  vec2 b = to.xy / to.w * 0.5 * uResolution;
  vLength = length(b - a);
  vec2 along = vLength > 1e-4 ? (b - a) / vLength : vec2(1.0, 0.0);
  float reach = uHalf + 1.0;
  vAt = vec2(position.x > 0.5 ? vLength + reach : -reach, position.y * reach);
  vec4 clip = position.x > 0.5 ? to : from;
  vec2 at = a + along * vAt.x + vec2(-along.y, along.x) * vAt.y;
  gl_Position = vec4(at * 2.0 / uResolution * clip.w, clip.z, clip.w);
}
`;

export const outlineFragment = /* glsl */ `
uniform vec3 uColour;
uniform float uHalf;
varying vec2 vAt;
varying float vLength;
void main() {
  float past = max(-vAt.x, vAt.x - vLength);
  // The round ends stay within the line's own soft edge: neighbours would darken it where both are soft.
  float cover = past > 0.0
    ? 1.0 - smoothstep(uHalf - 1.1, uHalf - 0.1, length(vec2(past, vAt.y)))
    : 1.0 - smoothstep(uHalf - 0.5, uHalf + 0.5, abs(vAt.y));
  if (cover < 0.01) discard;
  gl_FragColor = vec4(uColour, cover);
}
`;
