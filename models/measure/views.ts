/** Views by name for the commands that draw. */
import type { View } from './raster.ts';

const VIEWS: Readonly<Record<string, View>> = {
  front: { azimuth: 0, elevation: 0 },
  back: { azimuth: 180, elevation: 0 },
  left: { azimuth: 90, elevation: 0 },
  right: { azimuth: -90, elevation: 0 },
  top: { azimuth: 0, elevation: 90 },
  bottom: { azimuth: 0, elevation: -90 },
  'front-left': { azimuth: 40, elevation: 10 },
  'front-right': { azimuth: -40, elevation: 10 },
  'back-left': { azimuth: 140, elevation: 10 },
  'back-right': { azimuth: -140, elevation: 10 },
};

/** A view by its name, or "azimuth,elevation" in degrees. Throws on any other text. */
export function viewOf(name: string): View {
  const known = VIEWS[name.replace(/^(left|right)-oblique$/, 'front-$1')];
  if (known) return known;
  const [azimuth, elevation] = name.split(',').map(Number);
  if (azimuth === undefined || elevation === undefined || Number.isNaN(azimuth + elevation)) throw new Error(`No view is called ${name}.`);
  return { azimuth, elevation };
}
