import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface Props {
  /** What a press unfolds. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Parts that few need, one press away. Native, so find-in-page unfolds it; paper shows it unfolded (`base.css`). */
export function Fold({ label, children }: Props) {
  return (
    <details className={styles.fold}>
      <summary className={styles.label}>{label}</summary>
      {children}
    </details>
  );
}
