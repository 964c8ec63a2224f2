/**
 * The hatch that means risk, the same on the skin and on what lies under it:
 * lines falling to the right, 10 CSS px apart along x, fixed to the screen so
 * that they do not swim and meet each other through glass.
 */
export const hatchDeclarations = /* glsl */ `
uniform float uDpr;
// How much of a hatch line of the given CSS width is here, 0..1.
float hatchLine(float css) {
  float s = abs(fract((gl_FragCoord.x + gl_FragCoord.y) / (10.0 * uDpr)) - 0.5) * 7.0710678;
  float soft = 0.5 / uDpr;
  return 1.0 - smoothstep(css * 0.5 - soft, css * 0.5 + soft, s);
}
`;
