/**
 * The order of the layers in the chest: skin, muscle, rib, pleura, lung. What a
 * reader learns from the map is what lies in front of the lung, so it is proved
 * on the surfaces of every frame: the lung lies in the pleura, the pleura in
 * the cage, and nothing else in either. (chest-rays.ts looks along rays.)
 */
import { length, subtract, unit } from '../kit/vector.ts';
import { counts, GRAZE, type Chest } from './chest.ts';
import { Worst, type Finding } from './findings.ts';
import type { Part } from './inside.ts';
import { vertex, type Solid } from './solid.ts';

/** Depths are not followed farther, mm. */
const DEEPEST = 15;

/** What may lie in the sac of the pleura, or in sac and lung, with the reason. */
const EXEMPT: readonly { readonly id: RegExp; readonly from: 'pleura' | 'both'; readonly reason: string }[] = [
  { id: /^trachea$/, from: 'both', reason: 'Its bronchi enter the lung at the hilum.' },
  { id: /^pulmonary-/, from: 'both', reason: 'Vessels of the hilum.' },
  { id: /^(liver|spleen|kidney-(left|right)|stomach|diaphragm|psoas-major)$/, from: 'pleura', reason: 'Lies under or is the dome that closes the sac, whose floor is not drawn.' },
];

const isCavity = (id: string): boolean => /^(lung|pleura)-/.test(id);

/** Where the lung leaves through the membrane itself: through the open floor it may hang. */
function lungInPleura({ lung, pleura, sac, centre }: Chest, worst: Worst): void {
  for (let i = 0; i < counts(lung); i++) {
    const point = vertex(lung.solid.mesh, i);
    if (sac.holds(point)) continue;
    const way = subtract(centre, point);
    if (pleura.solid.hits(point, unit(way), length(way)).length % 2 === 0) continue;
    const away = pleura.solid.distance(point, DEEPEST);
    if (away > GRAZE) worst.note('pleura', away, { structure: lung.id, what: `${away.toFixed(1)} mm outside ${pleura.id}`, at: lung.place(i) });
  }
}

/** Notes vertices of `one` inside `solid`; `culprit` is the structure that is named. */
function within(one: Part, solid: Solid, culprit: Part, cavity: Part, worst: Worst): void {
  for (let i = 0; i < counts(one); i++) {
    const point = vertex(one.solid.mesh, i);
    if (!solid.mayHold(point) || !solid.holds(point)) continue;
    const depth = solid.distance(point, DEEPEST);
    if (depth > GRAZE) worst.note(`in ${cavity.id}`, depth, { structure: culprit.id, what: `reaches ${depth.toFixed(1)} mm into ${cavity.id}`, at: one.place(i) });
  }
}

function intruders({ inside, lung, pleura, sac }: Chest, worst: Worst): void {
  for (const part of inside.parts) {
    if (isCavity(part.id)) continue;
    const exempt = EXEMPT.find((entry) => entry.id.test(part.id))?.from;
    if (exempt === 'both') continue;
    for (const [cavity, solid] of [[lung, lung.solid], ...(exempt ? [] : [[pleura, sac] as const])] as const) {
      within(part, solid, part, cavity, worst);
      // The other way round as well: a thin rib can pass between the vertices of a large triangle.
      within(cavity, part.solid, part, cavity, worst);
    }
  }
}

/** What lies outside sees the middle of the lung only through the wall. */
function outsideCage({ lung, pleura, centre, wall }: Chest, worst: Worst): void {
  for (const part of [lung, pleura]) {
    for (let i = 0; i < counts(part); i++) {
      const point = vertex(part.solid.mesh, i);
      const way = subtract(centre, point);
      for (const each of wall) {
        if (each.solid.hits(point, unit(way), length(way)).length === 0) continue;
        const away = each.solid.distance(point, DEEPEST);
        if (away > GRAZE) worst.note('cage', away, { structure: part.id, what: `outside the cage: ${away.toFixed(1)} mm beyond ${each.id}`, at: part.place(i) });
      }
    }
  }
}

/** Checks the surfaces of one half. */
export function layerOrderFindings(chest: Chest): Finding[] {
  const worst = new Worst();
  lungInPleura(chest, worst);
  intruders(chest, worst);
  outsideCage(chest, worst);
  return worst.findings;
}
