import { conditionNames } from '#content/conditions/names.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { regionNames } from '#content/regions/names.ts';
import { riskNames } from '#content/risks/names.ts';
import { regionIdOf } from '#domain/regionId.ts';
import { structureNames } from '#content/structures/names.ts';
import { t } from '#i18n/t.ts';
import { Go, type Destination } from '../shared/Go.tsx';
import type { Use } from './sourceUse.ts';
import styles from './UseLinks.module.css';

/** More uses than this are folded away. */
const SHOWN = 12;

function linkOf(use: Use): { readonly to: Destination; readonly text: string } {
  switch (use.kind) {
    case 'condition':
      return { to: { selection: { kind: 'condition', id: use.id } }, text: conditionNames[use.id].plain };
    case 'risk':
      return { to: { selection: { kind: 'risk', id: use.id } }, text: riskNames[use.id].plain };
    case 'muscle':
      return { to: { selection: { kind: 'muscle', id: use.id } }, text: muscleNames[use.id].plain };
    case 'structure':
      return { to: { selection: { kind: 'structure', id: use.id } }, text: structureNames[use.id].plain };
    case 'region':
      return { to: { selection: { kind: 'region', id: regionIdOf(use.id, 'right') } }, text: regionNames[use.id].plain };
    case 'page':
      return { to: { page: use.id }, text: t(`page.${use.id}`) };
  }
}

function Links({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <ul className={styles.links}>
      {uses.map((use) => {
        const { to, text } = linkOf(use);
        return (
          <li key={`${use.kind} ${use.id}`}>
            <Go to={to}>{text}</Go>
          </li>
        );
      })}
    </ul>
  );
}

/** Where a source is used, as links; many are folded away. */
export function UseLinks({ uses }: { readonly uses: readonly Use[] }) {
  if (uses.length === 0) return null;
  return (
    <div className={styles.uses}>
      <p className={styles.title}>{t('sources.usedIn')}</p>
      <Links uses={uses.slice(0, SHOWN)} />
      {uses.length > SHOWN && (
        <details>
          <summary className={styles.summary}>{t('sources.usedMore', uses.length - SHOWN)}</summary>
          <Links uses={uses.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
}
