import styles from './VerdictMark.module.css';

/** What a page says of a reason: do not needle, take care, or nothing. */
export type VerdictKind = 'avoid' | 'care' | 'none';

/** Full square, half square, dash: always beside its words. */
export function VerdictMark({ kind }: { readonly kind: VerdictKind }) {
  return (
    <svg className={styles.mark} viewBox="0 0 13 13" aria-hidden="true" focusable="false">
      {kind === 'none' ? (
        <path d="M1 6.5h11" className={styles.dash} />
      ) : (
        <>
          <rect x=".5" y=".5" width="12" height="12" className={styles.box} />
          <path d={kind === 'avoid' ? 'M0 0h13v13H0z' : 'M0 0h13L0 13z'} className={styles.fill} />
        </>
      )}
    </svg>
  );
}
