import type { Content } from '../types.ts';
import type { Problem } from './problem.ts';

type Disputed = Pick<Content, 'statements' | 'conditions' | 'risks' | 'contradictions' | 'overclaims'>;

/**
 * Contradictions and over-claims are tied to what they are about, both ways:
 * a row that carries one is named by it, and none hangs in the air.
 */
export function looseDisputes({ statements, conditions, risks, contradictions, overclaims }: Disputed): readonly Problem[] {
  const problems: Problem[] = [];
  const carriedX = new Set<string>([...Object.values(conditions), ...Object.values(risks)].flatMap((r) => r.contradictions));
  const carriedO = new Set<string>();

  for (const [id, statement] of Object.entries(statements)) {
    for (const x of statement.contradictions ?? []) {
      carriedX.add(x);
      const named = contradictions[x]?.sides.some((side) => (side.statements as readonly string[]).includes(id));
      if (statement.rows && !named)
        problems.push({ file: 'contradictions.ts', field: `${x}.sides`, message: `no side names ${id}, which carries it` });
    }
    for (const o of statement.overclaims ?? []) {
      carriedO.add(o);
      if (statement.rows && !(overclaims[o]?.statements as readonly string[] | undefined)?.includes(id))
        problems.push({ file: 'overclaims.ts', field: `${o}.statements`, message: `does not name ${id}, which carries it` });
    }
  }
  for (const x of Object.keys(contradictions))
    if (!carriedX.has(x)) problems.push({ file: 'contradictions.ts', field: x, message: 'is carried by nothing' });
  for (const [o, overclaim] of Object.entries(overclaims)) {
    if (!carriedO.has(o)) problems.push({ file: 'overclaims.ts', field: o, message: 'is carried by nothing' });
    for (const id of overclaim.statements)
      if (!(statements[id]?.overclaims as readonly string[] | undefined)?.includes(o))
        problems.push({ file: 'overclaims.ts', field: `${o}.statements`, message: `${id} does not carry it` });
  }
  return problems;
}
