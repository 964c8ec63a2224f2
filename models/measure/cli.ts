/**
 * Measures the authored anatomy against a folder of reference structures.
 *
 *   npx tsx models/measure/cli.ts <reference folder> [id ...] [--markdown] [--failing]
 *
 * One row a structure (all, or the ids given; `rib-*` works): the bar it is
 * held to (bars.ts), mean, hd95 and centroid distance in millimetres, volume
 * ratio, triangles, pieces and genus of each shape, and after `!` what is
 * outside its bar. Paired structures are compared on the right side. Built
 * meshes are kept in models/.cache. --failing prints only rows with a mark.
 */
import type { Structure } from '../anatomy/types.ts';
import { joined } from '../kit/build-shape.ts';
import { topologyOf, volumeOf, type Mesh } from '../kit/mesh.ts';
import { barKindOf, outside, outsideOfForm } from './bars.ts';
import { compare } from './distances.ts';
import { loadAnatomy } from './load.ts';
import { cachedShapes } from './mesh-cache.ts';
import { openReference, type Reference } from './reference.ts';
import { chosen } from './select.ts';

/** A row of the table as it is printed. */
interface Row {
  readonly cells: readonly string[];
  readonly marks: readonly string[];
}

const HEAD = ['structure', 'kind', 'mean', 'hd95', 'centroid', 'volume', 'triangles', 'pieces', 'genus', 'outside'];
const MILLIMETRES = 1000;

/** All reference meshes of a structure as one; undefined where it names none. Throws on a name that the folder lacks. */
function referenceOf(structure: Structure, reference: Reference): Mesh | undefined {
  const names = structure.reference ?? [];
  if (names.length === 0) return undefined;
  return joined(
    names.flatMap((name) => {
      const items = reference.named(name);
      if (items.length === 0) throw new Error(`${structure.id}: the reference has no right or midline "${name}"`);
      return items.map((item) => reference.mesh(item, structure.side === 'midline'));
    }),
  );
}

function measure(structure: Structure, reference: Reference): Row {
  const complaints: string[] = [];
  const meshes = cachedShapes(structure, { find: anatomy.find, complain: (message) => complaints.push(message) });
  const ours = joined(meshes);
  const topologies = meshes.map(topologyOf);
  const triangles = ours.triangles.length / 3;
  const theirs = referenceOf(structure, reference);
  const form = [String(triangles), topologies.map((each) => (each.closed ? each.components : 'open')).join(' '), topologies.map((each) => (each.closed ? each.genus : '-')).join(' ')];
  const short = form.map((text) => (text.length > 17 ? `${text.slice(0, 16)}…` : text));
  const start = [structure.id, barKindOf(structure)];
  if (!theirs) {
    return { cells: [...start, '-', '-', '-', '-', ...short], marks: [...complaints, ...outsideOfForm(structure, topologies, triangles)] };
  }
  const raw = compare(ours, theirs);
  const found = { mean: raw.mean * MILLIMETRES, hd95: raw.hd95 * MILLIMETRES, centroid: raw.centroid * MILLIMETRES, volume: raw.volume };
  return {
    cells: [...start, found.mean.toFixed(2), found.hd95.toFixed(1), found.centroid.toFixed(1), found.volume.toFixed(2), ...short],
    marks: [...complaints, ...outside(structure, found, topologies, triangles, volumeOf(theirs) * 1e6)],
  };
}

function print(rows: readonly Row[], isMarkdown: boolean): void {
  const lines = rows.map((row) => [...row.cells, row.marks.length > 0 ? `! ${[...new Set(row.marks)].join(', ')}` : '']);
  const all = [HEAD, ...lines];
  const widths = HEAD.map((_, i) => Math.max(...all.map((line) => line[i]!.length)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, i) => (i >= 2 && i <= 6 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)));
    return isMarkdown ? `| ${padded.join(' | ')} |` : padded.join('  ').trimEnd();
  };
  console.log(line(HEAD));
  if (isMarkdown) console.log(`|${widths.map((width, i) => '-'.repeat(width + 1) + (i >= 2 && i <= 6 ? ':' : '-')).join('|')}|`);
  for (const each of lines) console.log(line(each));
}

const [folder, ...rest] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const hasFlag = (name: string): boolean => process.argv.includes(`--${name}`);
if (!folder) {
  console.error('usage: npx tsx models/measure/cli.ts <reference folder> [id ...] [--markdown] [--failing]');
  process.exit(2);
}
const reference = openReference(folder);
const anatomy = await loadAnatomy();
const rows: Row[] = [];
let total = 0;
for (const structure of chosen(anatomy.all, rest)) {
  try {
    const row = measure(structure, reference);
    total += Number(row.cells[6]) * (structure.side === 'paired' ? 2 : 1);
    if (row.marks.length > 0 || !hasFlag('failing')) rows.push(row);
  } catch (error) {
    rows.push({ cells: [structure.id, barKindOf(structure), '', '', '', '', '', '', ''], marks: [error instanceof Error ? error.message : String(error)] });
  }
}
print(rows, hasFlag('markdown'));
const marked = rows.filter((row) => row.marks.length > 0).length;
console.log(`\n${rows.length} rows, ${marked} with something outside; ${total} triangles with both sides.`);
