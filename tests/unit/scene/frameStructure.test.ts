import { describe, expect, it } from 'vitest';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { STRUCTURE_IDS } from '#domain/structureKey.ts';
import { facingOf, VIEW_AZIMUTH, type Frame } from '#scene/framing.ts';
import { frameStructure, seenFrom, sideOf } from '#scene/inside/frameStructure.ts';
import type { ViewName } from '#state/store.ts';

const frame: Frame = { width: 712, height: 752, top: 44, bottom: 0, fov: (25 * Math.PI) / 180 };
const EIGHTH = Math.PI / 4;

/** What is seen from an azimuth, tenths of the best view. */
const seenAt = (id: StructureId, azimuth: number): number => Number(seenFrom(id)[((Math.round(azimuth / EIGHTH) % 8) + 8) % 8]);

describe('the side from which a structure is shown', () => {
  it.each<[StructureId, readonly ViewName[]]>([
    ['scapula', ['back']],
    ['kidney-right', ['back']],
    ['kidney-left', ['back']],
    ['iliocostalis-lumborum', ['back']],
    ['t5', ['back']],
    ['rib-10', ['back', 'right']],
    ['sciatic-nerve', ['back']],
    ['tibial-nerve', ['back']],
    ['rectus-capitis-posterior-major', ['back']],
    ['vertebral-artery', ['back']],
    ['spinal-cord', ['back', 'left', 'right']],
  ])('%s is not shown from the front', (id, sides) => {
    const azimuth = sideOf(id, 0);
    // Three-quarter views lie on the border of two sides.
    const named = [facingOf(azimuth - 0.01), facingOf(azimuth + 0.01)];
    expect(named.some((side) => sides.includes(side)), `${id} from ${azimuth}`).toBe(true);
  });

  it.each<StructureId>(['sternum-body', 'patella', 'heart', 'costal-cartilage-4', 'femoral-nerve'])('%s is not shown from behind', (id) => {
    expect(Math.cos(sideOf(id, Math.PI))).toBeGreaterThan(0);
  });

  it.each<StructureId>(['femur', 'tibia', 'humerus', 'skull'])('leaves the camera where it stands for the %s', (id) => {
    for (const standing of [0.1, Math.PI + 0.2, 3 * Math.PI]) expect(sideOf(id, standing)).toBe(standing);
  });

  it('shows six tenths of what can be seen of every structure, wherever one stood', () => {
    for (const id of STRUCTURE_IDS) {
      for (let eighth = 0; eighth < 8; eighth++) expect(seenAt(id, sideOf(id, eighth * EIGHTH)), id).toBeGreaterThanOrEqual(6);
    }
  });

  it('is the one that the reader has named, where they have', () => {
    for (const view of ['front', 'left', 'back', 'right'] as const) {
      expect(frameStructure('scapula', view, 0, 'feminine', frame).azimuth).toBe(VIEW_AZIMUTH[view]);
    }
  });
});
