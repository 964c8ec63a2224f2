/** The four named views, as one radio group. After a turn by hand or to a place, the side that one sees is marked. */
import { t } from '#i18n/t.ts';
import { setView } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { RadioStrip } from '#ui/RadioStrip.tsx';

export function ViewStrip() {
  const view = useStore((state) => state.view ?? state.facing);
  return (
    <RadioStrip
      label={t('view')}
      look="strip"
      value={view}
      onChoose={setView}
      options={[
        { value: 'front', label: t('viewFront') },
        { value: 'back', label: t('viewBack') },
        { value: 'left', label: t('viewLeft') },
        { value: 'right', label: t('viewRight') },
      ]}
    />
  );
}
