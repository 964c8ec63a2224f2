/**
 * One of a few, side by side: native radio buttons, so that arrow keys, names
 * and states are the browser's. `strip` is the plate's row with a rule over
 * the chosen word, `joined` is the audience switch.
 */
import { useId, type ReactNode } from 'react';
import styles from './RadioStrip.module.css';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Read instead of `label` where that is not words enough. */
  readonly name?: string;
}

interface Props<T extends string> {
  /** Accessible name of the group. */
  readonly label: string;
  readonly options: readonly RadioOption<T>[];
  /** Null while none of them holds. */
  readonly value: T | null;
  /** Also called when the chosen one is pressed again. */
  readonly onChoose: (value: T) => void;
  readonly look: 'joined' | 'strip' | 'list' | 'swatches';
}

export function RadioStrip<T extends string>({ label, options, value, onChoose, look }: Props<T>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles[look]}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={group}
            className={styles.input}
            checked={option.value === value}
            aria-label={option.name}
            // A native radio stays silent when it is pressed again; a click never is.
            onChange={() => undefined}
            onClick={() => onChoose(option.value)}
          />
          <span className={styles.text}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
