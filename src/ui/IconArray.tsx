import type { Drawing } from '#domain/figure.ts';
import styles from './IconArray.module.css';

interface Props {
  readonly drawing: Drawing;
  /** The whole sentence, both frames, for whoever does not see the squares. */
  readonly label: string;
  /** Risk figures are drawn in red, everything else in the neutral mark colour. */
  readonly tone: 'neutral' | 'risk';
}

/** Width of a square, as a share of its pitch. */
const SQUARE = 0.76;
const PITCH = 10;

/** Squares `from` (included) to `to` (left out) as one path, in reading order. */
function squares(from: number, to: number, columns: number, inset: number): string {
  const side = PITCH * SQUARE - 2 * inset;
  let path = '';
  for (let index = from; index < to; index += 1) {
    const x = (index % columns) * PITCH + inset;
    const y = Math.floor(index / columns) * PITCH + inset;
    path += `M${x} ${y}h${side}v${side}h${-side}z`;
  }
  return path;
}

/**
 * A figure as squares: 100 are 10 x 10, 1,000 are 50 x 20, filled from the top
 * left. Filled = had it, outlined = the width of a range, the rest is pale.
 */
export function IconArray({ drawing, label, tone }: Props) {
  const { total, filled, outlined } = drawing;
  const columns = total === 100 ? 10 : 50;
  const gap = PITCH * (1 - SQUARE);
  const stroke = total === 100 ? 1.1 : 1.4;
  const size = `${columns * PITCH - gap} ${(total / columns) * PITCH - gap}`;
  return (
    <svg
      className={`${styles.array} ${total === 100 ? styles.hundred : styles.thousand} ${styles[tone]}`}
      viewBox={`0 0 ${size}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.rest} d={squares(filled + outlined, total, columns, 0)} />
      <path className={styles.filled} d={squares(0, filled, columns, 0)} />
      {outlined > 0 && (
        <path className={styles.outlined} strokeWidth={stroke} d={squares(filled, filled + outlined, columns, stroke / 2)} />
      )}
    </svg>
  );
}
