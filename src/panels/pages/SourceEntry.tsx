import type { SourceId } from '#content/sources/index.ts';
import type { StatementId } from '#content/statements/index.ts';
import type { Source } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { CertaintyRing } from '#ui/CertaintyRing.tsx';
import { sourceAnchor } from '../shared/anchors.ts';
import { useContent } from '../shared/content.tsx';
import { useReading } from '../shared/reading.ts';
import { SourceReference } from '../shared/SourceReference.tsx';
import { StatementList } from '../shared/StatementText.tsx';
import styles from './SourceEntry.module.css';
import type { Use } from './sourceUse.ts';
import { UseLinks } from './UseLinks.tsx';
import { useOpened } from './useOpened.ts';

interface Props {
  readonly id: SourceId;
  readonly uses: readonly Use[];
  readonly statements: readonly StatementId[];
}

/** A source: what it is, what of it was read, where it is, what it says here, where that is used. */
export function SourceEntry({ id, uses, statements }: Props) {
  const { label, title, kind, certainty, about, caveat }: Source = useContent().sources[id];
  const say = useReading();
  const says = useOpened();
  return (
    <li className={styles.entry} id={sourceAnchor(id)} tabIndex={-1}>
      <p className={styles.mark}>
        <CertaintyRing certainty={certainty} /> {label}
      </p>
      <div className={styles.text}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.kind}>{t('source.kindAndReading', t(`kind.${kind}`), t(`certainty.${certainty}`))}</p>
        <p>{say(about)}</p>
        {caveat && <p className={styles.caveat}>{say(caveat)}</p>}
        <div className={styles.reference}>
          <SourceReference source={id} />
        </div>
        <UseLinks uses={uses} />
        {statements.length > 0 && (
          <details className={styles.says} onToggle={says.onToggle}>
            <summary className={styles.summary}>{t('sources.says', statements.length)}</summary>
            {says.opened && <StatementList ids={statements} />}
          </details>
        )}
      </div>
    </li>
  );
}
