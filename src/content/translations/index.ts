import type { Translation } from '../localize.ts';

/**
 * Languages other than English, each loaded when it is asked for. A language is
 * one file here with a `Translation`, and one line in this table.
 */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {};
