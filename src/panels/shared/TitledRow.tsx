import { Swatch, type SwatchKind } from '#ui/Swatch.tsx';
import styles from './TitledRow.module.css';

interface Props {
  readonly title: React.ReactNode;
  readonly swatch?: SwatchKind;
  /** Marks beside the title. */
  readonly aside?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** A row of a section: 600 title with its swatch and marks, then sentences. */
export function TitledRow({ title, swatch, aside, children }: Props) {
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {swatch && <Swatch kind={swatch} />}
          {title}
        </h3>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </div>
  );
}
