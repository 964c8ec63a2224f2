/**
 * The search box: a combobox over a grouped list. The results take the place
 * of the lists below (`children`) while something is typed.
 */
import { useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { t } from '#i18n/t.ts';
import { hover, select } from '#state/actions.ts';
import { focusPanelHeading } from '#panels/sheet/focusPanel.ts';
import { Icon } from '#ui/Icon.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { SearchHit } from './searchIndex.ts';
import { useSearch } from './useSearch.ts';
import styles from './SearchBox.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Shown while nothing is typed. */
  readonly children: ReactNode;
}

export function SearchBox({ input, children }: Props) {
  const { query, setQuery, groups, broken, prepare, firstHit } = useSearch();
  const [active, setActive] = useState(0);
  const listId = useId();
  const hits = groups?.flatMap((group) => group.hits) ?? [];
  const optionId = (index: number): string => `${listId}-${index}`;

  const type = (text: string): void => {
    setQuery(text);
    setActive(0);
  };
  const choose = (hit: SearchHit, byKeyboard: boolean): void => {
    type('');
    hover(null);
    select(hit.selection);
    if (byKeyboard) focusPanelHeading();
  };
  const activate = (index: number): void => {
    const hit = hits[index];
    if (!hit) return;
    setActive(index);
    hover(hit.selection.kind === 'region' ? hit.selection.id : null);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  };

  // Enter may come before the index has: its first answer is taken when it is there.
  const chooseFirst = async (): Promise<void> => {
    const hit = await firstHit(query);
    if (hit && input.current?.value === query) choose(hit, true);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const hit = hits[active];
    if (event.key === 'Escape' && query) {
      type('');
      hover(null);
    } else if (event.key === 'ArrowDown') activate((active + 1) % Math.max(hits.length, 1));
    else if (event.key === 'ArrowUp') activate((active - 1 + hits.length) % Math.max(hits.length, 1));
    else if (event.key === 'Enter' && hit) choose(hit, true);
    else if (event.key === 'Enter' && query && !groups) void chooseFirst();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.bar}>
        <div className={styles.box} role="search">
          <Icon name="search" size={18} />
          <input
            ref={input}
            id="search"
            className={styles.input}
            type="text"
            role="combobox"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            aria-label={t('searchLabel')}
            aria-expanded={hits.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={hits.length > 0 ? optionId(active) : undefined}
            aria-keyshortcuts="/"
            placeholder={t('searchPlaceholder')}
            value={query}
            onFocus={prepare}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {query ? (
            <button
              type="button"
              className={styles.clear}
              aria-label={t('searchClear')}
              onClick={() => {
                type('');
                input.current?.focus();
              }}
            >
              <Icon name="close" size={16} />
            </button>
          ) : (
            <kbd className={styles.key} aria-hidden="true">
              /
            </kbd>
          )}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {groups ? t('searchCount', hits.length) : ''}
      </p>
      {broken && <p className={styles.broken}>{t('searchBroken')}</p>}
      <SearchResults
        id={listId}
        groups={groups ?? []}
        active={active}
        optionId={optionId}
        onActivate={activate}
        onChoose={choose}
      />
      {groups && hits.length === 0 && <NothingFound query={query} onTry={type} />}
      {/* Kept mounted, so that an open group stays open while one searches. */}
      <div hidden={groups !== null}>{children}</div>
    </>
  );
}
