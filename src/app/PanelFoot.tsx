/** The panel's bottom strip: what the rings of the source marks mean; on a tablet also the review state. */
import { ReviewState } from '#panels/notices/ReviewState.tsx';
import { CertaintyKey } from '#panels/shared/CertaintyKey.tsx';
import styles from './PanelFoot.module.css';

interface Props {
  readonly review: boolean;
  /** Off where the strip would take too much of a low screen; then it stands at the end of the text. */
  readonly marks: boolean;
}

export function PanelFoot({ review, marks }: Props) {
  return (
    <footer className={styles.foot}>
      {review && <ReviewState form="strip" />}
      {marks && <CertaintyKey />}
    </footer>
  );
}
