import styles from './Swatch.module.css';

/** What a swatch stands for on the body: a complaint, a risk zone, the chosen place. */
export type SwatchKind = 'complaint' | 'risk' | 'selected';

/** The 11 px square that repeats a colour or pattern of the body. Always beside its word. */
export function Swatch({ kind }: { readonly kind: SwatchKind }) {
  return <span className={`${styles.swatch} ${styles[kind]} ${kind === 'risk' ? 'hatch' : ''}`} aria-hidden="true" />;
}
