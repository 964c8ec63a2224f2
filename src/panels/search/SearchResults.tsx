/** The grouped answers of the search box. Options are pressed, never focused: the focus stays in the box. */
import { t } from '#i18n/t.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { MatchedText } from './MatchedText.tsx';
import type { SearchGroup, SearchHit } from './searchIndex.ts';
import styles from './SearchResults.module.css';

const TITLES = {
  region: 'places',
  condition: 'complaints',
  risk: 'riskZones',
  muscle: 'muscles',
} as const satisfies Record<SearchGroup['kind'], string>;

interface Props {
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  /** Index of the active hit, counted through all groups. */
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onActivate: (index: number) => void;
  readonly onChoose: (hit: SearchHit, byKeyboard: boolean) => void;
}

export function SearchResults({ id, groups, active, optionId, onActivate, onChoose }: Props) {
  let index = -1;
  return (
    <div id={id} role="listbox" aria-label={t('searchResults')} hidden={groups.length === 0}>
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`} className={styles.group}>
          <div id={`${id}-${group.kind}`} className={styles.title}>
            {t(TITLES[group.kind])}
          </div>
          {group.hits.map((hit) => {
            index += 1;
            const position = index;
            return (
              // The box holds the focus and the keys (aria-activedescendant); an option only takes the pointer.
              <div
                key={hit.selection.id}
                id={optionId(position)}
                role="option"
                aria-selected={position === active}
                aria-label={nameOf(hit)}
                className={styles.option}
                onPointerMove={() => position !== active && onActivate(position)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(hit, false)}
              >
                {hit.selection.kind === 'condition' && <Swatch kind="complaint" />}
                {hit.selection.kind === 'risk' && <Swatch kind="risk" />}
                <span>
                  <MatchedText text={hit.name} matched={hit.matched} />
                  {hit.side && <span>, {hit.side === 'left' ? t('left').toLowerCase() : t('right').toLowerCase()}</span>}
                  {hit.note && (
                    <span className={styles.note}>
                      <MatchedText text={hit.note} matched={hit.matched} />
                    </span>
                  )}
                </span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function nameOf(hit: SearchHit): string {
  const name = hit.side ? t('placeWithSide', hit.name, hit.side) : hit.name;
  return hit.note ? `${name} (${hit.note})` : name;
}
