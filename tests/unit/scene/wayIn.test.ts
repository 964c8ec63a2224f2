import { BoxGeometry, BufferAttribute, Mesh, MeshBasicMaterial, PerspectiveCamera, Ray, Vector3 } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { describe, expect, it } from 'vitest';
import { REGION_IDS, type RegionId } from '#content/ids.ts';
import { Picker } from '#scene/picking.ts';
import { wayAlong, wayIn } from '#scene/wayIn.ts';

/**
 * A body two metres wide, a slab of 40 cm for each region with 20 cm between
 * them, the first in front; stored at double size and shrunk by its matrix.
 */
function body(...regions: readonly RegionId[]): Picker {
  const slabs = regions.map((region, i) => {
    const slab = new BoxGeometry(4, 4, 0.8).translate(0, 0, -1.2 * i);
    const marks = new Uint8Array(slab.getAttribute('position').count * 4).fill(REGION_IDS.indexOf(region));
    return slab.setAttribute('_region', new BufferAttribute(marks, 4));
  });
  const mesh = new Mesh(mergeGeometries(slabs), new MeshBasicMaterial());
  mesh.scale.setScalar(0.5);
  mesh.updateMatrixWorld();
  const picker = new Picker();
  picker.setMesh(mesh);
  return picker;
}

/** Looks at a point of the front from an angle to its normal, degrees. */
function camera(angle: number): PerspectiveCamera {
  const eye = new PerspectiveCamera(40, 1, 0.1, 20);
  const radians = (angle * Math.PI) / 180;
  eye.position.set(0.11 + 3 * Math.sin(radians), 0.07, 0.2 + 3 * Math.cos(radians));
  eye.lookAt(0.11, 0.07, 0.2);
  eye.updateMatrixWorld();
  return eye;
}

describe('the way in at a point', () => {
  const picker = body('calf-left');

  it('is the line of sight, to where it leaves the body', () => {
    const way = wayIn(picker, camera(0), 0, 0, false);
    expect(way?.from.map((value) => Math.round(value * 1000))).toEqual([110, 70, 200]);
    expect(way?.inwards[2]).toBeCloseTo(-1);
    expect(way?.length).toBeCloseTo(0.4);
    expect(wayIn(picker, camera(40), 0, 0, false)?.inwards[0]).toBeCloseTo(-Math.sin((40 * Math.PI) / 180));
  });

  it('is straight inwards where the look only grazes the skin, unless a structure was pressed', () => {
    const flat = wayIn(picker, camera(75), 0, 0, false);
    expect(flat?.inwards[0]).toBeCloseTo(0);
    expect(flat?.inwards[2]).toBeCloseTo(-1);
    expect(flat?.length).toBeCloseTo(0.4);
    expect(wayIn(picker, camera(75), 0, 0, true)?.inwards[0]).toBeCloseTo(-Math.sin((75 * Math.PI) / 180));
  });

  it('is none beside the body, or while there is none', () => {
    expect(wayIn(picker, camera(0), 0.5, 0.5, false)).not.toBeNull();
    expect(wayIn(picker, camera(0), 0.99, 0.99, false)).toBeNull();
    expect(wayIn(new Picker(), camera(0), 0, 0, false)).toBeNull();
  });

  it('ends where the body ends; hollows of the face are passed over as far as the head goes on', () => {
    const along = { from: [0.11, 0.07, 0.2], inwards: [0, 0, -1] } as const;
    expect(wayAlong(picker, along).length).toBeCloseTo(0.4);
    expect(wayAlong(body('upper-arm-back-left', 'lateral-chest-left'), along).length).toBeCloseTo(0.4);
    expect(wayAlong(body('mouth-and-chin', 'occiput'), along).length).toBeCloseTo(1);
    expect(wayAlong(body('nose'), along).length).toBeCloseTo(0.4);
    expect(picker.exits(new Ray(new Vector3(0.11, 0.07, 3), new Vector3(0, 0, -1)))).toEqual([{ distance: expect.closeTo(3.2) as number, region: 'calf-left' }]);
  });
});
