/**
 * The diaphragm: a thin dome from the xiphoid process, the inner face of the
 * costal margin, the arcuate ligaments and the lumbar vertebrae up to its
 * central tendon. It rises along the chest wall, inside the pleura's recess, as
 * far as the lungs' lower border, and turns over below them. Millimetres.
 */
import { add, cross, mix, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';
import { azimuthOf, chestWall } from './chest-wall.ts';
import { domeHeight, shoulder } from './diaphragm-dome.ts';
import { LUNG_BORDER } from './pleura.ts';
import { levelLine } from './pleural-cavity.ts';
import type { Structure } from './types.ts';

/** Where the muscle springs from, right side, from the midline in front to the midline behind; and, where there is no rib, the foot of the dome above it. */
const ORIGIN: readonly { readonly at: Vec3; readonly foot?: Vec3 }[] = [
  { at: [0, 1250, 116], foot: [0, 1249.5, 112] }, // xiphoid process
  { at: [-14, 1236, 116], foot: [-14, 1246, 112] },
  { at: [-29, 1216, 116], foot: [-30, 1240, 110] }, // seventh cartilage
  { at: [-49, 1178, 110], foot: [-53, 1226, 105] }, // eighth
  { at: [-66, 1145, 99] }, // ninth
  { at: [-84, 1114, 82] }, // tenth
  { at: [-101, 1099, 59] },
  { at: [-111, 1104, 29] }, // tenth rib
  { at: [-103, 1092, 4] }, // eleventh rib
  { at: [-92, 1098, -12] },
  { at: [-78, 1097, -23] }, // twelfth rib
  { at: [-62, 1122, -43] },
  { at: [-48, 1133, -42] }, // lateral arcuate ligament, over quadratus lumborum
  { at: [-36, 1128, -16], foot: [-31, 1199, -27] }, // first lumbar transverse process
  { at: [-27, 1121, 13], foot: [-22, 1214, -16] }, // medial arcuate ligament, over psoas
  { at: [-19, 1096, 24], foot: [-20.5, 1221, -2] },
  { at: [-9, 1072, 33], foot: [-14, 1229, 15] }, // crus, on the third lumbar vertebra
  { at: [-7, 1120, 33], foot: [-7, 1232, 19] },
  { at: [0, 1168, 31], foot: [0, 1233, 21] }, // median arcuate ligament, over the aorta
];

/** Distances of the middle of the muscle from the ribs' inner face: at the foot of the dome, inside the lung's sharp border. */
const FOOT_GAP = 7;
/** The same half-way from there to the origin, where the pleura alone lies between. */
const FLANK_GAP = 4.8;
/** Half the thickness, and what is left of it at the edge. */
const HALF_THICKNESS = { middle: 1.8, edge: 0.7 } as const;
/** The upper face keeps this far below the heights of the dome, mm: its mesh is coarser than they are. */
const BELOW = 0.8;
/** Shares of the way from the foot to the middle of the dome at which its rings are drawn, the middle first. */
const RINGS = [0.86, 0.62, 0.43, 0.28, 0.16, 0.07, 0.02] as const;
/** The rings close in on this point of the ground plan: x, z. */
const MIDDLE = [0, 48] as const;

const border = levelLine(LUNG_BORDER);

function foot({ at, foot: typed }: (typeof ORIGIN)[number]): Vec3 {
  if (typed) return typed;
  const azimuth = azimuthOf(at);
  return chestWall(border(azimuth), azimuth, FOOT_GAP);
}

/** Half-way between origin and foot; on the ribs, against the wall. */
function flank(each: (typeof ORIGIN)[number]): Vec3 {
  const middle = mix(each.at, foot(each), 0.5);
  if (each.foot) return middle;
  const azimuth = azimuthOf(middle);
  let [above, below] = [1, 12];
  for (let i = 0; i < 30; i++) {
    const level = (above + below) / 2;
    if (chestWall(level, azimuth, FLANK_GAP)[1] > middle[1]) above = level;
    else below = level;
  }
  return chestWall(above, azimuth, FLANK_GAP);
}

const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
/** Right side from front to back, then the left from back to front; the two midline points once. */
const round = (half: readonly Vec3[]): Vec3[] => [...half, ...half.slice(1, -1).toReversed().map(mirror)];

/** The middle of the muscle: rings from the dome's middle out to the origin. */
function middleRings(): Vec3[][] {
  const feet = round(ORIGIN.map(foot));
  const dome = RINGS.map((share) =>
    feet.map(([x, y, z]): Vec3 => {
      const inset = share * Math.hypot(MIDDLE[0] - x, MIDDLE[1] - z);
      const [hereX, hereZ] = [x + (MIDDLE[0] - x) * share, z + (MIDDLE[1] - z) * share];
      const missing = Math.max(0, domeHeight(x, z) - y) * shoulder(inset) * (1 - share ** 3);
      return [hereX, domeHeight(hereX, hereZ) - missing - HALF_THICKNESS.middle - BELOW, hereZ];
    }),
  );
  return [...dome, feet, round(ORIGIN.map(flank)), round(ORIGIN.map(({ at }) => at))];
}

/** Upper and lower face of a sheet of rings, the middle first: out on the lower face, back on the upper one. */
function bothFaces(rings: readonly (readonly Vec3[])[]): Vec3[][] {
  const faces = [-1, 1].map((side) =>
    rings.map((ring, i) =>
      ring.map((point, j) => {
        const out = subtract(rings[Math.min(i + 1, rings.length - 1)]![j]!, rings[Math.max(i - 1, 0)]![j]!);
        const along = subtract(ring[(j + 1) % ring.length]!, ring[(j - 1 + ring.length) % ring.length]!);
        const half = i === rings.length - 1 ? HALF_THICKNESS.edge : HALF_THICKNESS.middle;
        return add(point, scale(unit(cross(along, out)), side * half));
      }),
    ),
  );
  return [...faces[0]!, ...faces[1]!.toReversed()];
}

/** Cells round the muscle. */
const ACROSS = 44;

const rows = bothFaces(middleRings());

export const diaphragm: readonly Structure[] = [
  {
    id: 'diaphragm',
    name: 'Diaphragm',
    latin: 'Diaphragma',
    fma: 13295,
    layer: 'muscles',
    group: 'Chest',
    side: 'midline',
    certainty: 'measured on reference',
    source: 'Heights of the dome measured on BodyParts3D, (c) DBCLS; origins laid on our own ribs and vertebrae as textbooks of anatomy give them. Its openings are not drawn.',
    reference: ['Diaphragm'],
    shapes: [{ kind: 'surface', rows, closed: true, along: rows.length - 1, across: ACROSS }],
  },
];
