import type { SourceId } from '#content/sources/index.ts';
import type { Source } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from './content.tsx';
import { useNamedSources } from './firstMention.ts';
import styles from './PrintedSources.module.css';
import { SourceReference } from './SourceReference.tsx';

function Entry({ id }: { readonly id: SourceId }) {
  const { label, title, certainty }: Source = useContent().sources[id];
  return (
    <li className={styles.entry}>
      <strong>{label}</strong> {t('source.printed', title, t(`certainty.${certainty}`))} <SourceReference source={id} />
    </li>
  );
}

/** On paper no mark unfolds: what the marks of this text stand for, once, at its end. */
export function PrintedSources() {
  const named = useNamedSources();
  // In the order of the list of sources: a mark is looked up by its label.
  const ids = (Object.keys(useContent().sources) as SourceId[]).filter((id) => named.includes(id));
  if (ids.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h2 className={styles.title}>{t('source.printedTitle')}</h2>
      <ul>
        {ids.map((id) => (
          <Entry id={id} key={id} />
        ))}
      </ul>
    </section>
  );
}
