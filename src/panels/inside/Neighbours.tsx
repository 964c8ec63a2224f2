import { use } from 'react';
import type { DescribedStructure } from '#content/structures/ids.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { isMuscleStructure } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { useContent } from '../shared/content.tsx';
import { Go } from '../shared/Go.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { loadAnatomy } from './anatomy.ts';
import styles from './Neighbours.module.css';
import { neighboursOf } from './neighboursOf.ts';

/** The others of a structure's kind or group, as links; nothing where it is the only one. */
export function Neighbours({ id }: { readonly id: DescribedStructure }) {
  const { structures } = useContent();
  const name = useStore((state) => (state.audience === 'patient' ? 'plain' : 'anatomical'));
  const others = neighboursOf(id, structures, use(loadAnatomy()));
  if (others.length === 0) return null;
  return (
    <PanelSection id="others" title={t('inside.others')}>
      <ul className={styles.links}>
        {others.map((other) => (
          <li key={other}>
            <Go to={{ selection: selectionOfStructure(other) }}>{(isMuscleStructure(other) ? muscleNames[other] : structures[other].names)[name]}</Go>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
