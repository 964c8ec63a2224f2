import type { Certainty } from '#content/types.ts';
import { CertaintyRing } from './CertaintyRing.tsx';
import styles from './MarkButton.module.css';

interface Props {
  readonly label: string;
  readonly certainty: Certainty;
  /** Read aloud instead of the label: "Source P33, abstract read". */
  readonly name: string;
  readonly open: boolean;
  /** Id of the note that the press unfolds. */
  readonly controls: string;
  readonly onPress: () => void;
  readonly ref?: React.Ref<HTMLButtonElement>;
}

/** The look of a source mark: ring, label, underline. One press unfolds a note. */
export function MarkButton({ label, certainty, name, open, controls, onPress, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.mark}
      aria-label={name}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onPress}
    >
      <span className={styles.label}>
        <CertaintyRing certainty={certainty} /> {label}
      </span>
    </button>
  );
}
