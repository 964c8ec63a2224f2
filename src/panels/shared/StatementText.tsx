import type { OverclaimId } from '#content/ids.ts';
import type { StatementId } from '#content/statements/index.ts';
import type { Statement } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from './content.tsx';
import { answersOf, claimsOf } from './overclaimAnswers.ts';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import styles from './StatementText.module.css';

/** What research says of a claim that may not stand alone. */
function ResearchBeside({ id }: { readonly id: OverclaimId }) {
  const { research, sources } = useContent().overclaims[id];
  const say = useReading();
  return (
    <div className={styles.beside}>
      <Sourced text={t('overclaim.research', say(research))} sources={sources} />
    </div>
  );
}

interface Props {
  readonly id: StatementId;
  /** Over-claims whose answer follows; by default all that the statement makes. */
  readonly answers?: readonly OverclaimId[];
}

/**
 * One statement as a paragraph, in the reading of the audience, with its marks.
 * A claim that research does not bear out never stands without what research says.
 */
export function StatementText({ id, answers }: Props) {
  const statement: Statement = useContent().statements[id];
  const { text, sources } = statement;
  const say = useReading();
  return (
    <div className={styles.statement}>
      <Sourced text={say(text)} sources={sources} />
      {(answers ?? claimsOf(statement)).map((claim) => (
        <ResearchBeside id={claim} key={claim} />
      ))}
    </div>
  );
}

interface ListProps {
  readonly ids: readonly StatementId[];
  /** False only where what research says of the claims stands right beside the list. */
  readonly answered?: boolean;
}

/** Statements one under the other, a hairline between them; nothing where there are none. */
export function StatementList({ ids, answered = true }: ListProps) {
  const { statements } = useContent();
  if (ids.length === 0) return null;
  const answers = answered ? answersOf(ids.map((id) => statements[id])) : [];
  return (
    <ul className={styles.list}>
      {ids.map((id, index) => (
        <li className={styles.row} key={id}>
          <StatementText id={id} answers={answers[index] ?? []} />
        </li>
      ))}
    </ul>
  );
}
