/** One answer of the search. It takes the pointer only: the box keeps the focus and the keys (aria-activedescendant). */
import { t } from '#i18n/t.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { MatchedText } from './MatchedText.tsx';
import type { SearchHit } from './searchIndex.ts';
import styles from './SearchResults.module.css';

interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
}

export function SearchOption({ id, hit, active, onActivate, onChoose }: Props) {
  const { kind } = hit.selection;
  return (
    <button
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onPointerMove={() => {
        if (!active) onActivate();
      }}
      // A press must not take the focus from the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {kind === 'condition' && <Swatch kind="complaint" />}
      {kind === 'risk' && <Swatch kind="risk" />}
      <span>
        <MatchedText text={hit.name} matched={hit.matched} />
        {hit.side && `, ${t(hit.side).toLowerCase()}`}
        {hit.note && (
          <span className={styles.note}>
            {' '}
            <MatchedText text={hit.note} matched={hit.matched} />
          </span>
        )}
      </span>
    </button>
  );
}
