/**
 * How the anatomy is written down: typed tables of landmark figures, one
 * structure or family a file. The RIGHT side is authored (x < 0), left is its
 * mirror image. Millimetres, whole or to half a millimetre, in the reference's
 * frame and pose: Y up, facing +Z, the subject's right = -X, floor at y = 0,
 * height 1,720. Shapes are data, not code, so that the fit can warp every
 * point and radius and build the same shape in another body.
 */
import type { Ball } from '../kit/field.ts';
import type { Groove } from '../kit/surface.ts';
import type { Vec3 } from '../kit/vector.ts';

/** Layers as the app shows them. Nerves and vessels share one layer. */
export type AnatomyLayer = 'bones' | 'muscles' | 'organs' | 'nerves-vessels';

/**
 * Where the figures come from: landmark figures measured on BodyParts3D, (c)
 * DBCLS; standard anatomy in our own words; or a calm, generous shape that
 * claims only its place.
 */
export type Certainty = 'measured on reference' | 'from text' | 'schematic';

/** Shaft, rib, nerve, vessel, spindle: see kit/loft. */
export interface LoftShape {
  readonly kind: 'loft';
  readonly stations: readonly {
    readonly centre: Vec3;
    readonly halfMajor: number;
    readonly halfMinor: number;
    readonly major?: Vec3;
    readonly bend?: number;
    readonly exponent?: number;
  }[];
  readonly rings: number;
  readonly sides: number;
  /** Rings of each round cap; 3 where left out. Ends that taper to a tip need 1. */
  readonly capRings?: number;
  /** How many times closer the rings stand at the two ends than half-way, so that a short taper is drawn; 1 where left out. */
  readonly crowd?: number;
  /** 0..1: how far the rings keep to the stations instead of even steps, so that they gather where the table has more rows; 0 where left out. */
  readonly follow?: number;
  /** Tendon, ligament or fascia from end to end: u is 1 throughout, so it is drawn as sinew. */
  readonly tendon?: boolean;
  /** Shares of the length at which sinew gives way to flesh and flesh to sinew; about 0.07 and 0.9 where left out. */
  readonly flesh?: readonly [from: number, to: number];
}

/** Shares of the length at which sinew gives way to flesh and flesh to sinew. */
export type Flesh = readonly [from: number, to: number];

/** Flat muscle: rows from origin to insertion: see kit/sheet. */
export interface SheetShape {
  readonly kind: 'sheet';
  readonly grid: readonly (readonly Vec3[])[];
  /** Half-thickness a row. */
  readonly halfThickness: readonly number[];
  readonly along: number;
  readonly across: number;
  /** Tendon, ligament or fascia from end to end: u is 1 throughout, so it is drawn as sinew. */
  readonly tendon?: boolean;
  /** As in LoftShape, for all fibres or a pair a column: a broad aponeurosis in the middle of an edge. */
  readonly flesh?: Flesh | readonly Flesh[];
}

/**
 * The body of a vertebra, or any short block with a waist: two oval ends, each
 * given by its centre, a point on its rim at the side and one on its rim in
 * front, joined by a side that may be waisted and ends that may be hollow.
 */
export interface Drum {
  readonly type: 'drum';
  readonly lower: DrumEnd;
  readonly upper: DrumEnd;
  /** Share of the half-width that is lost half-way between the ends: 0.1 for a lumbar body. */
  readonly waist?: number;
  /** Depth of the hollow in the middle of each end, mm. */
  readonly hollow?: number;
  /** Superellipse exponent of the outline; 2.4 where left out. */
  readonly exponent?: number;
  /** Rounding of the edge between side and end, mm; 1.5 where left out. */
  readonly edge?: number;
}

export interface DrumEnd {
  readonly centre: Vec3;
  readonly side: Vec3;
  readonly front: Vec3;
}

/** A primitive of a field: see kit/field. */
export type Primitive =
  | { readonly type: 'ball'; readonly at: Ball }
  | { readonly type: 'cone'; readonly a: Ball; readonly b: Ball }
  | { readonly type: 'tube'; readonly balls: readonly Ball[] }
  | { readonly type: 'plate'; readonly grid: readonly (readonly Ball[])[]; readonly along: number; readonly across: number }
  | { readonly type: 'triangles'; readonly balls: readonly Ball[]; readonly faces: readonly (readonly [number, number, number])[] }
  | Drum;

/** One step of a field: joined to what the steps before it made, or taken out of it. */
export interface FieldPart {
  readonly solid: Primitive;
  /** Blend radius, mm; 0 or left out: a sharp seam. */
  readonly k?: number;
  /** Taken out of what is there so far, not of later parts: orbits before the vault is added. */
  readonly cut?: boolean;
}

/** Odd bone or organ: parts united one after the other, each with its blend radius, then the cuts. */
export interface FieldShape {
  readonly kind: 'field';
  readonly parts: readonly FieldPart[];
  readonly cuts?: readonly Primitive[];
  /**
   * Ids of neighbours whose own solid, grown by 0.6 mm, is cut away so that a
   * joint keeps its gap; two that name each other are parted half-way. A
   * midline bone is cut by both sides of a paired neighbour; a bone's own id
   * parts it from its mirror image (pubic symphysis).
   */
  readonly mates?: readonly string[];
  /** Every part and cut is united with its mirror image at x = 0: half of a midline bone is typed. */
  readonly symmetric?: boolean;
  /** How many pieces it has; 1 where left out: teeth have several. */
  readonly pieces?: number;
  /** Grid step of the polygonisation, mm. */
  readonly step: number;
  /** Taubin rounds; 3 where left out. */
  readonly smooth?: number;
  /** Simplification error, mm; 0.4 where left out. */
  readonly error?: number;
  /** At most this many triangles: simplification goes on past `error` until they are reached. */
  readonly triangles?: number;
}

/**
 * An explicit surface: rows of points, splined along and across. `closed` rows
 * join end to start and the first and last row are capped: lungs; with a
 * `mouth` the last is not: the pleura, a sac without thickness or floor. Open
 * rows make a membrane; its outer face is the one from which (along the rows'
 * order, across a row) turn counter-clockwise.
 */
export interface SurfaceShape {
  readonly kind: 'surface';
  readonly rows: readonly (readonly Vec3[])[];
  readonly closed: boolean;
  readonly mouth?: boolean;
  readonly along: number;
  readonly across: number;
  /** Furrows along lines on the surface: the fissures of a lung. */
  readonly grooves?: readonly Groove[];
  /** At most this many triangles, simplified from the cells; the mesh then has no uv. */
  readonly triangles?: number;
}

export type Shape = LoftShape | SheetShape | FieldShape | SurfaceShape;

export interface Structure {
  /** Kebab-case without side; a muscle of the content carries the content's MuscleId. */
  readonly id: string;
  /**
   * English, without side: a label for builders. What readers are told is the
   * content's; a test compares Latin and FMA numbers with it.
   */
  readonly name: string;
  readonly latin: string;
  /** FMA number of the unsided structure, where the reference's index or the facts give one. */
  readonly fma?: number;
  /** FMA numbers of the right and the left structure, where the index gives only those. */
  readonly fmaSides?: readonly [right: number, left: number];
  readonly layer: AnatomyLayer;
  /** Group within the layer for the tree: "Rib cage", "Shoulder girdle" ... */
  readonly group: string;
  readonly side: 'paired' | 'midline';
  readonly certainty: Certainty;
  /** In our own words: what the figures rest on. */
  readonly source: string;
  /** Names in the reference's index (right side or midline) that it is measured against; several are taken together. */
  readonly reference?: readonly string[];
  /** One or several closed pieces (the slips of serratus anterior are one structure). */
  readonly shapes: readonly Shape[];
}
