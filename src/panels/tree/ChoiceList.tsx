/** A list of complaints or of risk zones: swatch, name, one press. */
import { useId, useRef } from 'react';
import { select } from '#state/actions.ts';
import { useStore, type Selection } from '#state/store.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { useKeyDown } from '#ui/useKeyDown.ts';
import { chooseAndFocus } from '#panels/sheet/focusPanel.ts';
import { moveInGrid } from './moveInGrid.ts';
import styles from './ChoiceList.module.css';

interface Props<S extends Selection> {
  readonly title: string;
  readonly kind: S['kind'];
  readonly rows: readonly { readonly id: S['id']; readonly name: string }[];
  readonly toSelection: (id: S['id']) => S;
}

export function ChoiceList<S extends Selection>({ title, kind, rows, toSelection }: Props<S>) {
  const chosen = useStore(({ selection }) => (selection?.kind === kind ? selection.id : null));
  const root = useRef<HTMLUListElement>(null);
  const heading = useId();
  useKeyDown(root, (event) => {
    if (root.current && moveInGrid(root.current, event.key, event.target)) event.preventDefault();
  });
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <ul ref={root}>
        {rows.map(({ id, name }) => (
          <li key={id} className={styles.item} data-row>
            <button
              type="button"
              className={styles.button}
              data-kind={kind}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={(event) => chooseAndFocus(event, () => select(toSelection(id)))}
            >
              <Swatch kind={kind === 'risk' ? 'risk' : 'complaint'} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
