/**
 * Picture of the anatomy in one of our bodies, the skin as glass around it.
 *
 *   npx tsx models/measure/fit-look.ts <feminine|masculine> <view> <out.png> [id ...] [--size=600]
 *
 * Views and ids as in look.ts (several views with + stand side by side, `@bones`
 * is a layer); the whole body without ids, cropped to them otherwise. Prints
 * what the fit's checks found. Takes about a minute.
 */
import { writeFileSync } from 'node:fs';
import { ANATOMY, findStructure } from '../anatomy/index.ts';
import type { AnatomyLayer } from '../anatomy/types.ts';
import { buildBody } from '../body/body.ts';
import { describe } from '../fit/findings.ts';
import { mirrored } from '../kit/mesh.ts';
import { buildReference, fitAnatomy } from '../layers/fit-anatomy.ts';
import { triangulateSkin } from '../regions/triangle-mesh.ts';
import { encodePng } from './png.ts';
import { frameOf, render, windowAround, type Painted } from './raster.ts';
import { chosen } from './select.ts';
import { viewOf } from './views.ts';

const COLOURS: Readonly<Record<AnatomyLayer, readonly [number, number, number]>> = {
  bones: [232, 222, 200],
  muscles: [158, 66, 54],
  organs: [222, 148, 152],
  'nerves-vessels': [226, 190, 70],
};

const [form, views, out, ...ids] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
if ((form !== 'feminine' && form !== 'masculine') || !views || !out) {
  console.error('usage: npx tsx models/measure/fit-look.ts <feminine|masculine> <view> <out.png> [id ...] [--size=]');
  process.exit(2);
}
const size = Number(process.argv.find((each) => each.startsWith('--size='))?.slice(7) ?? 600);
const body = buildBody(form);
const { fitted, fit, findings } = fitAnatomy(buildReference(ANATOMY, findStructure, console.warn), body);
console.log(fit.rounds.map((round) => `${round.pins} pins, at most ${round.push.toFixed(1)} mm`).join('; '));
for (const line of describe(findings, form)) console.log(line);

const wanted = new Set(chosen(ANATOMY, ids));
const inside = fitted
  .filter((each) => wanted.has(each.structure))
  .flatMap(({ structure, mesh }): Painted[] => {
    const one: Painted = { mesh, colour: COLOURS[structure.layer], isFibrous: structure.layer === 'muscles' };
    return structure.side === 'paired' ? [one, { ...one, mesh: mirrored(mesh) }] : [one];
  });
const skin: Painted = { mesh: triangulateSkin(body), colour: [110, 125, 150], isOutline: true };
const pictures = views.split('+').map((name) => {
  const frame = frameOf(viewOf(name));
  const shown = ids.length > 0 ? inside.map((each) => each.mesh) : [skin.mesh];
  return render([...inside, skin], frame, windowAround(shown, frame, 0.02), size);
});
const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
const height = Math.max(...pictures.map((picture) => picture.height));
const pixels = new Uint8Array(3 * width * height).fill(255);
let left = 0;
for (const picture of pictures) {
  for (let y = 0; y < picture.height; y++) {
    pixels.set(picture.pixels.subarray(3 * picture.width * y, 3 * picture.width * (y + 1)), 3 * (y * width + left));
  }
  left += picture.width;
}
writeFileSync(out, encodePng(width, height, pixels));
console.log(`${out} ${width} x ${height}, ${wanted.size} structures`);
