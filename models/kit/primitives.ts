/** From the primitives of the tables (data) to solids of the field (functions). */
import type { Primitive } from '../anatomy/types.ts';
import { drum } from './drum.ts';
import { ball, plate, roundCone, thickTriangle, tube, union, type Ball, type Solid } from './field.ts';
import type { Vec3 } from './vector.ts';

/** The solid that a primitive describes. Throws where a face of `triangles` names a point that is not there. */
export function solidOf(primitive: Primitive): Solid {
  switch (primitive.type) {
    case 'ball':
      return ball(primitive.at);
    case 'cone':
      return roundCone(primitive.a, primitive.b);
    case 'tube':
      return tube(primitive.balls);
    case 'plate':
      return plate(primitive.grid, { along: primitive.along, across: primitive.across });
    case 'triangles': {
      const corner = (i: number): Ball => {
        const found = primitive.balls[i];
        if (!found) throw new Error(`A triangle names point ${i} of ${primitive.balls.length}.`);
        return found;
      };
      return union(primitive.faces.map(([a, b, c]) => thickTriangle(corner(a), corner(b), corner(c))));
    }
    case 'drum':
      return drum(primitive.lower, primitive.upper, {
        waist: primitive.waist ?? 0,
        hollow: primitive.hollow ?? 0,
        exponent: primitive.exponent ?? 2.4,
        edge: primitive.edge ?? 1.5,
      });
  }
}

/** The same primitive with every point put through `point` and every radius through `radius`, which is also told where it is. */
export function mapPrimitive(primitive: Primitive, point: (at: Vec3) => Vec3, radius: (value: number, at: Vec3) => number): Primitive {
  const ballTo = (each: Ball): Ball => {
    const at: Vec3 = [each[0], each[1], each[2]];
    return [...point(at), radius(each[3], at)];
  };
  switch (primitive.type) {
    case 'ball':
      return { ...primitive, at: ballTo(primitive.at) };
    case 'cone':
      return { ...primitive, a: ballTo(primitive.a), b: ballTo(primitive.b) };
    case 'tube':
      return { ...primitive, balls: primitive.balls.map(ballTo) };
    case 'plate':
      return { ...primitive, grid: primitive.grid.map((row) => row.map(ballTo)) };
    case 'triangles':
      return { ...primitive, balls: primitive.balls.map(ballTo) };
    case 'drum': {
      const end = ({ centre, side, front }: typeof primitive.lower): typeof primitive.lower => ({
        centre: point(centre),
        side: point(side),
        front: point(front),
      });
      return {
        ...primitive,
        lower: end(primitive.lower),
        upper: end(primitive.upper),
        ...(primitive.hollow === undefined ? {} : { hollow: radius(primitive.hollow, primitive.lower.centre) }),
        ...(primitive.edge === undefined ? {} : { edge: radius(primitive.edge, primitive.lower.centre) }),
      };
    }
  }
}

/** The mirror image at x = 0. */
export function mirrorPrimitive(primitive: Primitive): Primitive {
  return mapPrimitive(
    primitive,
    ([x, y, z]) => [-x, y, z],
    (value) => value,
  );
}
