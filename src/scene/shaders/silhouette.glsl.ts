/**
 * The outline where a lit region runs over the body's edge: the region's back
 * faces, pushed outwards by a fixed number of pixels, show around the body as
 * a line of constant width.
 */
export const silhouetteVertex = /* glsl */ `
uniform vec2 uResolution;
uniform float uWidth;
void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  vec3 away = normalize(normalMatrix * normal);
  // Only what lies near the horizon: farther round, the edge belongs to another region.
  float width = uWidth * (1.0 - smoothstep(0.35, 0.6, -away.z));
  clip.xy += normalize(away.xy + 1e-6) * width * 2.0 / uResolution * clip.w;
  gl_Position = clip;
}
`;

export const silhouetteFragment = /* glsl */ `
uniform vec3 uColour;
uniform float uOpacity;
void main() {
  gl_FragColor = vec4(uColour, uOpacity);
}
`;

/** The soft blob under the feet: two footprints and a wide shade, on a plane of 2 x 2 m. */
export const blobVertex = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

export const blobFragment = /* glsl */ `
uniform vec3 uColour;
uniform float uOpacity;
varying vec2 vAt;
float spot(vec2 centre, vec2 radius) {
  vec2 d = (vAt - centre) / radius;
  return exp(-dot(d, d));
}
void main() {
  float feet = spot(vec2(0.12, -0.04), vec2(0.085, 0.15)) + spot(vec2(-0.12, -0.04), vec2(0.085, 0.15));
  float shade = 0.75 * min(feet, 1.0) + 0.38 * spot(vec2(0.0), vec2(0.42, 0.26));
  gl_FragColor = vec4(uColour, uOpacity * shade);
}
`;
