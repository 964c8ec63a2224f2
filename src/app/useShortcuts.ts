/** Keys of the whole page: "/" searches, Escape clears, F frames, 1 to 4 turn to a view. Not while one types. */
import { useEffect } from 'react';
import { clearSelection, frameSelection, setView } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { VIEWS } from '#state/url.ts';

/** True in anything that takes letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type);
}

interface Shortcuts {
  /** Puts the cursor into the search box. */
  readonly onSearch: () => void;
  /** Closes what lies over the map; null where nothing does. */
  readonly onClose: (() => void) | null;
}

export function useShortcuts({ onSearch, onClose }: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key !== 'Escape' && isTyping(event.target)) return;
      const { page, selection } = useStore.getState();
      const view = page ? undefined : VIEWS[Number(event.key) - 1];
      if (event.key === '/') onSearch();
      else if (event.key === 'Escape' && onClose) onClose();
      else if (event.key === 'Escape' && !page && selection) clearSelection();
      else if (event.key.toLowerCase() === 'f' && !page) frameSelection();
      else if (view) setView(view);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
