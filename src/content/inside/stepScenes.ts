/**
 * The pictures of the steps through a risk zone: which layers are shown, and
 * where the camera stands. Light, since the address and the state need them;
 * the steps' words are in `steps.ts`.
 */
import type { RegionBase, RiskId } from '../ids.ts';

type Shown = 'hidden' | 'glass' | 'solid';

/** Where the camera of a step stands. Places of the skin, so that it finds them on every body before anything inside has loaded. */
export interface StepCamera {
  /** The middle of these places is the middle of the picture. */
  readonly at: readonly [RegionBase, ...RegionBase[]];
  /** Both halves of the body, or one. */
  readonly side: 'both' | 'right';
  /** Azimuth in degrees: 0 from the front, 90 from the subject's left, 180 from behind. */
  readonly from: number;
  /** Degrees above the horizon. */
  readonly above: number;
  /** Height of the picture as a share of the body's. */
  readonly height: number;
}

/** What one step shows. */
export interface StepScene {
  readonly layers: Readonly<Record<'skin' | 'muscles' | 'bones' | 'organs' | 'nerves-vessels', Shown>>;
  /** Null keeps to the whole zone. */
  readonly camera: StepCamera | null;
}

const none = { skin: 'hidden', muscles: 'hidden', bones: 'hidden', organs: 'hidden', 'nerves-vessels': 'hidden' } as const;

/** Steps by risk, from the skin inwards; risks without steps are left out. */
export const stepScenes: Readonly<Partial<Record<RiskId, readonly StepScene[]>>> = {
  pneumothorax: [
    { layers: { ...none, skin: 'solid' }, camera: null },
    {
      layers: { ...none, skin: 'glass', muscles: 'solid', bones: 'solid' },
      camera: { at: ['interscapular', 'scapula', 'upper-trapezius'], side: 'both', from: 180, above: 6, height: 0.36 },
    },
    {
      layers: { ...none, skin: 'glass', bones: 'solid', organs: 'solid' },
      camera: { at: ['interscapular', 'thoracic-back'], side: 'both', from: 165, above: 4, height: 0.34 },
    },
    {
      // Low at the back, a little from the side: there the lining reaches on below the lung.
      layers: { ...none, skin: 'glass', bones: 'glass', organs: 'solid' },
      camera: { at: ['thoracic-back'], side: 'right', from: 205, above: 0, height: 0.21 },
    },
    {
      // From the front and above: behind the collarbone the tip of the lung stands higher than it.
      layers: { ...none, skin: 'glass', bones: 'solid', organs: 'solid' },
      camera: { at: ['supraclavicular', 'front-of-chest'], side: 'both', from: 0, above: 14, height: 0.18 },
    },
  ],
  'upper-neck-cord': [
    { layers: { ...none, skin: 'solid' }, camera: null },
    {
      layers: { ...none, skin: 'glass', muscles: 'solid', bones: 'solid' },
      camera: { at: ['suboccipital', 'back-of-neck'], side: 'both', from: 180, above: 0, height: 0.2 },
    },
    {
      layers: { ...none, skin: 'glass', bones: 'solid' },
      camera: { at: ['suboccipital', 'back-of-neck'], side: 'both', from: 180, above: -8, height: 0.17 },
    },
    {
      layers: { ...none, skin: 'glass', bones: 'glass', 'nerves-vessels': 'solid' },
      camera: { at: ['suboccipital', 'back-of-neck'], side: 'both', from: 205, above: -4, height: 0.17 },
    },
    {
      layers: { ...none, skin: 'glass', bones: 'glass', 'nerves-vessels': 'solid' },
      camera: { at: ['suboccipital', 'back-of-neck'], side: 'both', from: 140, above: 0, height: 0.2 },
    },
  ],
};
