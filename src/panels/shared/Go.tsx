import { useShallow } from 'zustand/shallow';
import type { PageId } from '#content/ids.ts';
import { openPage, select } from '#state/actions.ts';
import { useStore, type Selection } from '#state/store.ts';
import { printAddress } from '#state/url.ts';
import { focusPanelHeading } from '../sheet/focusPanel.ts';
import { PAGE_TITLE, wantAnchor } from './anchors.ts';

/** Where a link leads: a thing on the map, or a page and maybe a place on it. */
export type Destination = { readonly selection: Selection } | { readonly page: PageId; readonly anchor?: string };

interface Props {
  readonly to: Destination;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** Goes there; a press by keyboard takes the focus along to the new heading. */
function go(to: Destination, byKeyboard: boolean): void {
  if ('selection' in to) {
    select(to.selection);
    if (byKeyboard) focusPanelHeading();
    return;
  }
  openPage(to.page);
  if (to.anchor) wantAnchor(to.anchor);
  else if (byKeyboard) wantAnchor(PAGE_TITLE);
}

/**
 * A link inside the app. A real address, so that it can be copied or opened in
 * a new tab; a plain press changes the state instead of loading the page again.
 */
export function Go({ to, className, label, children }: Props) {
  const settings = useStore(
    useShallow(({ audience, body, theme, themeFollowsSystem }) => ({ audience, body, theme, themeFollowsSystem })),
  );
  const target = 'selection' in to ? { selection: to.selection, page: null } : { selection: null, page: to.page };
  const anchor = 'anchor' in to && to.anchor ? `#${to.anchor}` : '';
  return (
    <a
      className={className}
      href={`${printAddress({ ...settings, ...target, view: null }) || '?'}${anchor}`}
      aria-label={label}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to, event.detail === 0);
      }}
    >
      {children}
    </a>
  );
}
