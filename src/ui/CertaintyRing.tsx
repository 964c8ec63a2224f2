import type { Certainty } from '#content/types.ts';
import styles from './CertaintyRing.module.css';

/**
 * How much of a source was read, as a ring: filled = in full, half = abstract,
 * dotted = secondary page, empty = unsourced. Decoration beside words: hidden
 * from assistive technology.
 */
export function CertaintyRing({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg className={styles.ring} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {certainty === 'full' && <circle cx="5" cy="5" r="5" className={styles.fill} />}
      {certainty === 'abstract' && (
        <>
          <circle cx="5" cy="5" r="4.35" className={styles.line} />
          <path d="M5 .65a4.35 4.35 0 0 0 0 8.7z" className={styles.fill} />
        </>
      )}
      {certainty === 'secondary' && <circle cx="5" cy="5" r="4.1" className={styles.dots} />}
      {certainty === 'unsourced' && <circle cx="5" cy="5" r="4.35" className={styles.line} />}
    </svg>
  );
}
