/**
 * The pictures of the steps through a risk zone: which layers are shown, from
 * which side, and what the camera goes to. Light, since the address and the
 * state need them; the steps' words are in `steps.ts`.
 */
import type { StructureId } from '../generated/anatomy-ids.ts';
import type { RiskId } from '../ids.ts';

type Shown = 'hidden' | 'glass' | 'solid';

/** What one step shows. */
export interface StepScene {
  readonly layers: Readonly<Record<'skin' | 'muscles' | 'bones' | 'organs' | 'nerves-vessels', Shown>>;
  /** The side one looks from. */
  readonly view: 'front' | 'back' | 'left' | 'right';
  /** The structure that the camera goes to; null keeps the zone. */
  readonly focus: StructureId | null;
}

const none = { skin: 'hidden', muscles: 'hidden', bones: 'hidden', organs: 'hidden', 'nerves-vessels': 'hidden' } as const;

/** Steps by risk, from the skin inwards; risks without steps are left out. */
export const stepScenes: Readonly<Partial<Record<RiskId, readonly StepScene[]>>> = {
  pneumothorax: [
    { layers: { ...none, skin: 'solid' }, view: 'back', focus: null },
    { layers: { ...none, skin: 'glass', muscles: 'solid', bones: 'solid' }, view: 'back', focus: 'rhomboid-major' },
    { layers: { ...none, skin: 'glass', bones: 'solid', organs: 'solid' }, view: 'back', focus: 'rib-5' },
    { layers: { ...none, skin: 'glass', bones: 'glass', organs: 'solid' }, view: 'back', focus: 'pleura-right' },
    { layers: { ...none, skin: 'glass', bones: 'solid', organs: 'solid' }, view: 'front', focus: 'lung-right' },
  ],
  'upper-neck-cord': [
    { layers: { ...none, skin: 'solid' }, view: 'back', focus: null },
    { layers: { ...none, skin: 'glass', muscles: 'solid', bones: 'solid' }, view: 'back', focus: 'semispinalis-capitis' },
    { layers: { ...none, skin: 'glass', bones: 'solid' }, view: 'back', focus: 'atlas' },
    { layers: { ...none, skin: 'glass', bones: 'glass', 'nerves-vessels': 'solid' }, view: 'back', focus: 'vertebral-artery' },
    { layers: { ...none, skin: 'glass', bones: 'glass', 'nerves-vessels': 'solid' }, view: 'left', focus: 'spinal-cord' },
  ],
};
