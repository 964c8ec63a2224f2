import type { SignGroupId } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { useReading } from '../shared/reading.ts';
import { SignBlock } from '../shared/SignBlock.tsx';
import { Sourced } from '../shared/Sourced.tsx';
import { sourcesOf } from '../shared/sourcesOf.ts';
import { TitledRow } from '../shared/TitledRow.tsx';
import styles from './SignRows.module.css';

/** A group of signs in short: what it is, how urgent, the signs, what to do. */
function SignRow({ id }: { readonly id: SignGroupId }) {
  const { signs } = useContent();
  const say = useReading();
  const group = signs.signGroups[id];
  return (
    <TitledRow title={say(group.title)}>
      <ul className={styles.signs}>
        {group.signs.map(({ text }) => (
          <li key={text.patient}>{say(text)}</li>
        ))}
      </ul>
      <Sourced className={styles[group.urgency]} text={`${t(`signs.${group.urgency}`)} ${say(group.act)}`} sources={sourcesOf(group.signs)} />
    </TitledRow>
  );
}

/** Warning signs: the lung's as the one filled block, the others in rows below. */
export function SignRows() {
  const { signs } = useContent();
  const [first, ...others] = signs.SIGN_GROUP_ORDER;
  return (
    <div className={styles.columns}>
      {first && (
        <div className={styles.block}>
          <SignBlock group={signs.signGroups[first]} first={signs.LUNG_EMERGENCY_SIGNS} level="h3" />
        </div>
      )}
      <div className={styles.others}>
        {others.map((id) => (
          <SignRow id={id} key={id} />
        ))}
      </div>
    </div>
  );
}
