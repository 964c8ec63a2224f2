/** Says aloud what was chosen, wherever it was chosen; the focus stays where it is. */
import { t } from '#i18n/t.ts';
import { useStore, type Selection } from '#state/store.ts';
import { useEffect, useState } from 'react';
import { loadStructureNames } from '../inside/anatomy.ts';
import { selectionName } from '../tree/names.ts';

export function Announcer() {
  const [words, setWords] = useState('');
  useEffect(() => {
    const say = (selection: Selection | null): void => {
      if (useStore.getState().selection !== selection) return;
      setWords(selection ? t('announceSelected', selectionName(selection)) : t('announceCleared'));
    };
    return useStore.subscribe(
      (state) => state.selection,
      (selection) => {
        if (selection?.kind !== 'structure') say(selection);
        // Once its name is there; without it, its id read as words.
        else void loadStructureNames().then(() => say(selection), () => say(selection));
      },
    );
  }, []);
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
