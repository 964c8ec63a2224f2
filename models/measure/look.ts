/**
 * Side-by-side picture: ours on the left, the reference on the right, one
 * scale, cropped to the given structures.
 *
 *   npx tsx models/measure/look.ts <reference folder> <view> <out.png> [id ...] [options]
 *
 * view: front, back, left, right, top, bottom, front-left, front-right,
 * back-left, back-right (also left-oblique, right-oblique), or
 * "azimuth,elevation" in degrees (0 in front, 90 the subject's left).
 * Several views with + make several rows: front+back+right.
 * ids as in the measuring command (`rib-*`, `@Shoulder girdle`, `@bones`).
 *   --with="Right scapula,Right humerus"  draws these reference structures in both halves, pale
 *   --on=id,id    draws these of ours on our side and their references on the other, without cropping to them
 *   --both        draws the left side too
 *   --skin        the reference's skin as a thin outline
 *   --grid        lines every 10 mm (every 100 mm darker), counted from the frame's origin
 *   --tint        every structure in a hue of its own
 *   --over        one picture: ours solid, the reference as glass over it
 *   --size=900    width of one half in pixels
 */
import { writeFileSync } from 'node:fs';
import type { Structure } from '../anatomy/types.ts';
import { joined } from '../kit/build-shape.ts';
import { mirrored, type Mesh } from '../kit/mesh.ts';
import { loadAnatomy } from './load.ts';
import { cachedShapes } from './mesh-cache.ts';
import { encodePng } from './png.ts';
import { frameOf, render, windowAround, type Painted } from './raster.ts';
import { openReference, type ReferenceItem } from './reference.ts';
import { chosen } from './select.ts';
import { viewOf } from './views.ts';

type Colour = readonly [number, number, number];
const BONE: Colour = [232, 222, 200];
const CARTILAGE: Colour = [196, 208, 206];
const MUSCLE: Colour = [158, 66, 54];
const LUNG: Colour = [222, 148, 152];
const NERVE: Colour = [226, 190, 70];
const VESSEL: Colour = [182, 48, 48];
const PALE: Colour = [214, 210, 204];
const GLASS: Colour = [120, 130, 150];

/** Colour of a structure by what it is, ours or the reference's. */
function colourOf(layerOrSystem: string, id: string): Colour {
  if (/cartilage|disc/.test(id.toLowerCase()) || /cartilage|disc/.test(layerOrSystem)) return CARTILAGE;
  if (/^(bones?|tooth)$/.test(layerOrSystem)) return BONE;
  if (/^(muscles?|tendon_fascia)$/.test(layerOrSystem)) return MUSCLE;
  if (/nerve|plexus|cord/.test(id)) return NERVE;
  return /vessel/.test(layerOrSystem) ? VESSEL : LUNG;
}

/** A calm hue that differs from its neighbours', by the golden angle. */
function tint(index: number): Colour {
  const hue = (index * 137.5 * Math.PI) / 180;
  return [0, 2.1, 4.2].map((shift) => 165 + 70 * Math.cos(hue + shift)) as unknown as Colour;
}

const words = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const option = (name: string): string | undefined => {
  const found = process.argv.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return found?.includes('=') ? found.slice(found.indexOf('=') + 1) : found && '';
};
const list = (name: string): string[] => (option(name) ?? '').split(',').filter(Boolean);
const [folder, viewName, out, ...ids] = words;
if (!folder || !viewName || !out) {
  console.error('usage: npx tsx models/measure/look.ts <reference folder> <view> <out.png> [id ...] [--with= --on= --both --skin --grid --tint --over --size=]');
  process.exit(2);
}

const reference = openReference(folder);
const anatomy = await loadAnatomy();
const isBoth = option('both') !== undefined;
const isTinted = option('tint') !== undefined;

function ours(structures: readonly Structure[], isPale: boolean): Painted[] {
  return structures.flatMap((structure, i) => {
    const mesh = joined(cachedShapes(structure, { find: anatomy.find, complain: (message) => console.warn(message) }));
    const colour = isPale ? PALE : isTinted ? tint(i) : colourOf(structure.layer, structure.id);
    const sides = isBoth && structure.side === 'paired' ? [mesh, mirrored(mesh)] : [mesh];
    return sides.map((each) => ({ mesh: each, colour, isFibrous: structure.layer === 'muscles' && !isPale }));
  });
}

function meshesOf(items: readonly ReferenceItem[]): Mesh[] {
  return items.flatMap((item) => {
    const mesh = reference.mesh(item);
    return isBoth && item.side !== 'M' ? [mesh, mirrored(mesh)] : [mesh];
  });
}

function theirs(structures: readonly Structure[], isPale: boolean): Painted[] {
  return structures.flatMap((structure, i) => {
    const colour = isPale ? PALE : isTinted ? tint(i) : colourOf(structure.layer, structure.id);
    return meshesOf((structure.reference ?? []).flatMap((name) => reference.named(name))).map((mesh) => ({ mesh, colour }));
  });
}

const subject = chosen(anatomy.all, ids);
const around = list('on').length > 0 ? chosen(anatomy.all, list('on')) : [];
const pale = meshesOf(list('with').flatMap((name) => reference.named(name.trim()))).map((mesh): Painted => ({ mesh, colour: PALE }));
const left = ours(subject, false);
const right = theirs(subject, false);
const skin = reference.items.find((item) => item.system === 'skin');
const outline: Painted[] = option('skin') !== undefined && skin ? [{ mesh: reference.mesh(skin), colour: GLASS, isOutline: true }] : [];
const shown = [...left, ...right].map((each) => each.mesh);
const size = Number(option('size') || 800);
const rows = viewName.split('+').map((name) => {
  const frame = frameOf(viewOf(name));
  const window = windowAround(shown, frame, 0.012);
  const draw = (meshes: readonly Painted[]): ReturnType<typeof render> =>
    render([...meshes, ...pale, ...outline], frame, window, size, option('grid') === undefined ? 0 : 0.01);
  if (option('over') !== undefined) return [draw([...left, ...ours(around, true), ...right.map((each): Painted => ({ ...each, colour: [60, 90, 200], alpha: 0.45 }))])];
  return [draw([...left, ...ours(around, true)]), draw([...right, ...theirs(around, true)])];
});

const GAP = 8;
const width = rows[0]!.length * size + (rows[0]!.length - 1) * GAP;
const height = rows.reduce((sum, row) => sum + row[0]!.height + GAP, -GAP);
const pixels = new Uint8Array(3 * width * height).fill(255);
let top = 0;
for (const row of rows) {
  for (const [i, picture] of row.entries()) {
    for (let y = 0; y < picture.height; y++) {
      pixels.set(picture.pixels.subarray(3 * picture.width * y, 3 * picture.width * (y + 1)), 3 * ((top + y) * width + i * (size + GAP)));
    }
  }
  top += row[0]!.height + GAP;
}
writeFileSync(out, encodePng(width, height, pixels));
console.log(`${out} ${width} x ${height}, ${subject.length} structures`);
