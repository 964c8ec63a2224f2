/**
 * Keeps the address bar and the state in step: the only reader and writer of
 * `location` and `history`. The app works with this file removed.
 */
import { followChoice } from './shownInside.ts';
import { loadPreferences } from './preferences.ts';
import { initialState, useStore, type State } from './store.ts';
import { parseAddress, printAddress } from './url.ts';

/** Turns dropped "key=value" pairs into the sentence that is shown; injected, since words live in i18n. */
export type DroppedNotice = (dropped: readonly string[]) => string;

function stateFromAddress(search: string, noticeFor: DroppedNotice, before: State): Partial<State> {
  const { address, dropped } = parseAddress(search);
  const { layers, layersChosen, layersBefore, hidden, isolated, undoStack } = initialState;
  const step = address.step ?? null;
  const shown = address.layers
    ? { layers: address.layers, layersChosen: true, layersBefore: null }
    : followChoice({ layers, layersChosen, layersBefore }, address.selection, step);
  return {
    ...shown,
    hidden,
    isolated,
    undoStack,
    step,
    point: null,
    selection: address.selection,
    ...(address.selection && before.sheet === 'peek' ? { sheet: 'half' as const } : {}),
    page: address.page,
    audience: address.audience ?? before.audience,
    view: address.view ?? (address.selection ? null : initialState.view),
    body: address.body ?? before.body,
    ...(address.theme ? { theme: address.theme, themeFollowsSystem: false } : {}),
    ...(dropped.length > 0 ? { notice: noticeFor(dropped) } : {}),
  };
}

/** The address that the state of this moment should have. */
function addressNow(): string {
  return `${location.pathname}${printAddress(useStore.getState())}${location.hash}`;
}

/** Places and pages are steps that one goes back through; a view or a theme is not. */
function entryOf({ selection, page }: State): string {
  return `${selection?.kind}:${selection?.id}:${page}`;
}

/** Reads the address once, then writes it on each change and follows back and forward. Returns the function that stops it. */
export function syncUrl(noticeFor: DroppedNotice): () => void {
  const preferred = { ...useStore.getState(), ...loadPreferences() };
  useStore.setState({ ...preferred, ...stateFromAddress(location.search, noticeFor, preferred) });
  // Dropped values leave the address at once; the notice says so.
  history.replaceState(null, '', addressNow());
  const stopWriting = useStore.subscribe(
    (state) => ({ text: printAddress(state), entry: entryOf(state) }),
    (next, last) => {
      if (next.text === location.search) return;
      if (next.entry === last.entry) history.replaceState(null, '', addressNow());
      else history.pushState(null, '', addressNow());
    },
    { equalityFn: (a, b) => a.text === b.text },
  );
  const onPop = (): void => {
    // A hash link inside a panel also fires popstate; its query has not changed.
    if (location.search === printAddress(useStore.getState())) return;
    useStore.setState({ notice: null, ...stateFromAddress(location.search, noticeFor, useStore.getState()) });
  };
  addEventListener('popstate', onPop);
  return () => {
    stopWriting();
    removeEventListener('popstate', onPop);
  };
}
