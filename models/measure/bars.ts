/** How near to the reference each kind of structure has to be: realistic bars, from a trial of every representation. */
import type { Structure } from '../anatomy/types.ts';
import type { Comparison } from './distances.ts';
import type { Topology } from '../kit/mesh.ts';

/** Millimetres; Infinity where there is no bar. */
export interface Bar {
  readonly mean: number;
  readonly hd95: number;
  readonly centroid: number;
  /** Allowed volume ratio. */
  readonly volume: readonly [number, number];
  /** Most triangles of one side. */
  readonly triangles: number;
}

const VOLUME = [0.8, 1.25] as const;
const SMALL = [0.7, 1.6] as const;

export const BARS = {
  rib: { mean: 2.5, hd95: 6, centroid: 4, volume: VOLUME, triangles: 350 },
  'long bone': { mean: 2.5, hd95: 6, centroid: 2.5, volume: VOLUME, triangles: 900 },
  scapula: { mean: 1.5, hd95: 4.5, centroid: 3, volume: VOLUME, triangles: 1200 },
  'atlas or axis': { mean: 1.5, hd95: 4.5, centroid: 3, volume: VOLUME, triangles: 700 },
  'hand or foot bone': { mean: 1.5, hd95: 4.5, centroid: 3, volume: VOLUME, triangles: 350 },
  vertebra: { mean: 2, hd95: 5.5, centroid: 2.5, volume: VOLUME, triangles: 700 },
  discs: { mean: 2, hd95: 5.5, centroid: 2.5, volume: VOLUME, triangles: 2300 },
  'hip or mandible': { mean: 2.5, hd95: 6.5, centroid: 3, volume: VOLUME, triangles: 1600 },
  sacrum: { mean: 3, hd95: 7.5, centroid: 3, volume: VOLUME, triangles: 1600 },
  skull: { mean: 2.5, hd95: 7, centroid: 7, volume: VOLUME, triangles: 3500 },
  sternum: { mean: 3, hd95: 7, centroid: 4.5, volume: VOLUME, triangles: 600 },
  spindle: { mean: 3, hd95: 8, centroid: 5, volume: VOLUME, triangles: 500 },
  sheet: { mean: 5, hd95: 12, centroid: 8, volume: VOLUME, triangles: 900 },
  'thin deep muscle': { mean: 3, hd95: 8, centroid: 5, volume: VOLUME, triangles: 500 },
  lung: { mean: 6, hd95: Infinity, centroid: 12, volume: VOLUME, triangles: 3000 },
  organ: { mean: 6, hd95: 15, centroid: 12, volume: VOLUME, triangles: 900 },
  'nerve or vessel': { mean: 3, hd95: 8, centroid: 8, volume: [0.5, 2], triangles: 250 },
} as const satisfies Readonly<Record<string, Bar>>;

export type BarKind = keyof typeof BARS;

const LONG = /^(femur|tibia|fibula|humerus|radius|ulna|clavicle)$/;
const HAND_OR_FOOT =
  /phalanx|phalanges|metacarpal|metatarsal|carpal|tarsal|talus|calcaneus|navicular|cuboid|cuneiform|scaphoid|lunate|triquetr|pisiform|trapezium|trapezoid|capitate|hamate|patella|sesamoid|^(hand|foot)-bones?/;
const VERTEBRA = /vertebra|^[ctl]\d{1,2}$/;
const DEEP = /multifid|rotator|semispinalis|spinalis|rectus-capitis|obliquus-capitis|suboccipital|scalen|intercostal|interspinal|intertransvers|lumbrical|interosse|levator(es)?-cost|serratus-posterior|popliteus|supinator|anconeus/;

/** Which bar a structure is held to, by layer, name and representation. */
export function barKindOf({ id, layer, shapes }: Structure): BarKind {
  if (layer === 'nerves-vessels') return 'nerve or vessel';
  if (layer === 'organs') return /^(lung|pleura)/.test(id) ? 'lung' : 'organ';
  if (layer === 'muscles') {
    if (DEEP.test(id)) return 'thin deep muscle';
    return shapes.some((shape) => shape.kind !== 'loft') ? 'sheet' : 'spindle';
  }
  if (/intervertebral-disc/.test(id)) return 'discs';
  if (/^atlas|^axis/.test(id)) return 'atlas or axis';
  if (/sternum|manubrium|xiphoid/.test(id)) return 'sternum';
  if (/rib|costal/.test(id)) return 'rib';
  if (/scapula/.test(id)) return 'scapula';
  if (/sacrum|coccyx/.test(id)) return 'sacrum';
  if (/hip|mandible/.test(id)) return 'hip or mandible';
  if (/skull|cranium/.test(id)) return 'skull';
  if (VERTEBRA.test(id)) return 'vertebra';
  if (LONG.test(id)) return 'long bone';
  if (HAND_OR_FOOT.test(id)) return 'hand or foot bone';
  return 'long bone';
}

/** Genus a bone must have; undefined where none is asked for. */
export function genusOf({ id, layer }: Structure): number | undefined {
  if (layer !== 'bones') return undefined;
  if (/^atlas|^axis|^c\d$|cervical-vertebra/.test(id)) return 3;
  if (/^hip|^[tl]\d{1,2}$|(thoracic|lumbar)-vertebra/.test(id)) return 1;
  if (/scapula|femur|mandible|rib|clavicle|humerus|radius|ulna|tibia|fibula|patella|talus|calcaneus/.test(id)) return 0;
  return undefined;
}

/** What is outside the bar, in words; empty when all is well. Distances in millimetres. */
export function outside(structure: Structure, comparison: Comparison, topologies: readonly Topology[], triangles: number, referenceVolume: number): string[] {
  const kind = barKindOf(structure);
  const bar: Bar = BARS[kind];
  const [low, high] = structure.layer === 'bones' && referenceVolume < 3 ? SMALL : bar.volume;
  const found: string[] = [];
  if (comparison.mean > bar.mean) found.push(`mean > ${bar.mean}`);
  if (comparison.hd95 > bar.hd95) found.push(`hd95 > ${bar.hd95}`);
  if (comparison.centroid > bar.centroid) found.push(`centroid > ${bar.centroid}`);
  if (comparison.volume < low || comparison.volume > high) found.push(`volume not ${low}-${high}`);
  return [...found, ...outsideOfForm(structure, topologies, triangles)];
}

/** The checks that need no reference: closed, one piece a shape, genus, triangles. */
export function outsideOfForm(structure: Structure, topologies: readonly Topology[], triangles: number): string[] {
  const found: string[] = [];
  const wanted = genusOf(structure);
  topologies.forEach((topology, i) => {
    const shape = structure.shapes[i]!;
    const isMembrane = shape.kind === 'surface' && (!shape.closed || shape.mouth === true);
    if (!topology.closed && !isMembrane) found.push('not closed');
    if (topology.components !== (shape.kind === 'field' ? (shape.pieces ?? 1) : 1)) found.push(`${topology.components} components`);
    if (wanted !== undefined && topology.closed && topologies.length === 1 && topology.genus !== wanted) found.push(`genus not ${wanted}`);
  });
  const { triangles: most } = BARS[barKindOf(structure)];
  if (triangles > most) found.push(`triangles > ${most}`);
  return found;
}
