/** What lies beneath the very point that was picked, for professionals: names in their order, never a distance. */
import { structureOf } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { hoverStructure } from '#state/insideActions.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { Go } from '../shared/Go.tsx';
import { structureKeyName } from './anatomy.ts';
import styles from './BeneathPoint.module.css';
import { useAnatomyNames } from './useAnatomyNames.ts';

export function BeneathPoint() {
  const keys = useStore((state) => (state.audience === 'patient' ? null : state.beneath));
  useAnatomyNames(keys !== null && keys.length > 0);
  // Nothing found mostly means that nothing is loaded yet: not a statement about the body.
  if (!keys || keys.length === 0) return null;
  return (
    <div className={styles.point}>
      <h3 className={styles.title}>{t('inside.beneathPoint')}</h3>
      <ol className={styles.list}>
        {keys.map((key) => (
          <li key={key} className={styles.item} onPointerEnter={() => hoverStructure(key)} onPointerLeave={() => hoverStructure(null)}>
            <Go to={{ selection: selectionOfStructure(structureOf(key)) }}>{structureKeyName(key)}</Go>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {t('inside.beneathOf')} {t('inside.orderOnly')}
      </p>
    </div>
  );
}
