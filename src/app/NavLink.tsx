/** A link of the frame: a real address, and a plain press that changes the state instead of loading. */
import type { MouseEvent, ReactNode } from 'react';
import { useShallow } from 'zustand/shallow';
import type { PageId } from '#content/ids.ts';
import { openPage, select } from '#state/actions.ts';
import { useStore, type Selection } from '#state/store.ts';
import { printAddress } from '#state/url.ts';

/** The map as it is, a page, or a choice on the map. */
export type NavTarget = { readonly page: PageId | null } | { readonly selection: Selection };

interface Props {
  readonly to: NavTarget;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly name?: string;
  readonly children: ReactNode;
  /** Called after a plain press. */
  readonly onGo?: (event: MouseEvent) => void;
}

/** True for a press that means "here": no new tab, no window, no download. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

export function NavLink({ to, className, current = false, name, children, onGo }: Props) {
  const kept = useStore(
    useShallow(({ selection, audience, view, body, theme, themeFollowsSystem }) => ({
      selection,
      audience,
      view,
      body,
      theme,
      themeFollowsSystem,
    })),
  );
  const target = 'page' in to ? { page: to.page } : { selection: to.selection, page: null, view: null };
  return (
    <a
      className={className}
      href={printAddress({ ...kept, ...target }) || '?'}
      aria-current={current ? 'page' : undefined}
      aria-label={name}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        if ('page' in to) openPage(to.page);
        else select(to.selection);
        onGo?.(event);
      }}
    >
      {children}
    </a>
  );
}
