/**
 * The tables that pages and panels arrange: lists of ids, cautions, signs,
 * questions. One chunk, loaded together with the records they point at.
 */
export * as cautions from '#content/cautions.ts';
export * as drawings from '#content/structures/drawnHere.ts';
export * as expect from '#content/expect.ts';
export * as glossary from '#content/glossary.ts';
export * as how from '#content/how.ts';
export * as inside from '#content/inside/steps.ts';
export * as questions from '#content/questions.ts';
export * as signs from '#content/signs.ts';
