/** Says aloud what was chosen, wherever it was chosen; the focus stays where it is. */
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { useEffect, useState } from 'react';
import { selectionName } from '../tree/names.ts';

export function Announcer() {
  const [words, setWords] = useState('');
  useEffect(
    () =>
      useStore.subscribe(
        (state) => state.selection,
        (selection) => setWords(selection ? t('announceSelected', selectionName(selection)) : t('announceCleared')),
      ),
    [],
  );
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
