/** The grouped answers of the search box. Options are pressed, never focused: the focus stays in the box. */
import { t } from '#i18n/t.ts';
import { SearchOption } from './SearchOption.tsx';
import type { SearchGroup, SearchHit } from './searchIndex.ts';
import styles from './SearchResults.module.css';

const TITLES = {
  region: 'places',
  condition: 'complaints',
  risk: 'riskZones',
  muscle: 'muscles',
  structure: 'inside.title',
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
  return (
    <div id={id} role="listbox" aria-label={t('searchResults')} hidden={groups.length === 0}>
      {groups.map((group, place) => {
        const start = groups.slice(0, place).reduce((count, { hits }) => count + hits.length, 0);
        return (
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`} className={styles.group}>
            <div id={`${id}-${group.kind}`} className={styles.title}>
              {t(TITLES[group.kind])}
            </div>
            {group.hits.map((hit, offset) => (
              <SearchOption
                key={hit.selection.id}
                id={optionId(start + offset)}
                hit={hit}
                active={start + offset === active}
                onActivate={() => onActivate(start + offset)}
                onChoose={() => onChoose(hit, false)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
