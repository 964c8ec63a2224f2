import type { SignGroup } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { Fold } from '#ui/Fold.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useContent } from './content.tsx';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import styles from './SignBlock.module.css';
import { sourcesOf } from './sourcesOf.ts';
import { StatementList, StatementText } from './StatementText.tsx';

interface Props {
  readonly group: SignGroup;
  /** How many of its signs stand in the block; the others follow under "watch too for". */
  readonly first?: number;
  readonly level?: 'h2' | 'h3';
}

/**
 * Warning signs and what to do. For an emergency the only filled red of the
 * app: a head, the signs one per line, what to say. No number to call is
 * given, since it differs from country to country.
 */
export function SignBlock({ group, first = group.signs.length, level: Heading = 'h2' }: Props) {
  const { statements } = useContent();
  const say = useReading();
  const urgent = group.urgency === 'emergency';
  const signs = group.signs.slice(0, first);
  const others = group.signs.slice(first);
  const [onset, ...laterOnsets] = group.onset;
  const isPagesOwn = (id: (typeof group.statements)[number]): boolean => statements[id].claim === 'source-says';
  // The pages' own lists of signs repeat the block one by one: folded away, not left out.
  const folded = [...laterOnsets, ...group.statements.filter(isPagesOwn)];
  const open = group.statements.filter((id) => !isPagesOwn(id));
  const after = [say(group.act), ...(onset ? [say(statements[onset].text)] : [])].join(' ');
  return (
    <div className={urgent ? styles.emergency : styles.sameDay}>
      <Heading className={styles.head}>
        {urgent && <Icon name="phone" />}
        {t(urgent ? 'signs.callNow' : 'signs.sameDay')}
      </Heading>
      <div className={styles.body}>
        <p className={styles.of}>{say(group.title)}</p>
        <ul className={styles.list}>
          {signs.map(({ text }) => (
            <li key={text.patient}>{say(text)}</li>
          ))}
        </ul>
        <Sourced text={after} sources={sourcesOf([...signs, ...(onset ? [statements[onset]] : [])])} />
      </div>
      <div className={styles.more}>
        {others.length > 0 && (
          <Sourced
            className={styles.others}
            text={t('signs.watchToo', others.map(({ text }) => say(text)))}
            sources={sourcesOf(others)}
          />
        )}
        {open.map((id) => (
          <StatementText id={id} key={id} />
        ))}
        {folded.length > 0 && (
          <Fold label={t('signs.asListed')}>
            <StatementList ids={folded} />
          </Fold>
        )}
      </div>
    </div>
  );
}
