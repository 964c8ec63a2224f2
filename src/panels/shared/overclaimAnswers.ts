/** Which over-claims of a list of statements are answered where. */
import type { OverclaimId } from '#content/ids.ts';
import type { Statement } from '#content/types.ts';

/** The part of a statement that decides it. */
export type Claimed = Pick<Statement, 'claim' | 'overclaims'>;

/** Over-claims that a statement makes. Research and notes carry the ids too, because they answer them. */
export function claimsOf({ claim, overclaims = [] }: Claimed): readonly OverclaimId[] {
  return claim === 'source-says' || claim === 'hypothesis' ? overclaims : [];
}

/** Of statements that make the same over-claim only the last is answered, so that the answer is read once. */
export function answersOf(statements: readonly Claimed[]): readonly (readonly OverclaimId[])[] {
  const claims = statements.map(claimsOf);
  return claims.map((own, index) => own.filter((id) => !claims.slice(index + 1).some((later) => later.includes(id))));
}
