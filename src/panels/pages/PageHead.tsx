import { t } from '#i18n/t.ts';
import { PAGE_TITLE } from '../shared/anchors.ts';
import { CertaintyKey } from '../shared/CertaintyKey.tsx';
import styles from './PageHead.module.css';

interface Props {
  readonly title: string;
  /** The sentence or two that answer before one reads on. */
  readonly intro: string;
  /** False where no source marks follow. */
  readonly marked?: boolean;
}

/** Head of a page: h1, intro, and at the right the review state and what the marks mean. */
export function PageHead({ title, intro, marked = true }: Props) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title} id={PAGE_TITLE} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.intro}>{intro}</p>
      <div className={styles.state}>
        <p className={styles.review}>{t('review')}</p>
        {marked && <CertaintyKey />}
      </div>
    </header>
  );
}
