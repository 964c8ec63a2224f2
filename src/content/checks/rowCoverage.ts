import type { Statement } from '../types.ts';

/** Rows 1-164 of the clinic pages' inventory. */
const LAST_ROW_OF_INVENTORY = 164;

/** The rows of the inventory that no statement carries, in order. Context rows 110, 111 and 164 are meant to be here. */
export function rowsNotCarried(statements: Readonly<Record<string, Pick<Statement, 'rows'>>>): readonly number[] {
  const carried = new Set(Object.values(statements).flatMap((statement) => statement.rows ?? []));
  return Array.from({ length: LAST_ROW_OF_INVENTORY }, (_, index) => index + 1).filter((row) => !carried.has(row));
}
