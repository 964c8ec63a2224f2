import type { FigureId } from '#content/figures/index.ts';
import { drawingOf } from '#domain/figure.ts';
import type { Figure } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { IconArray } from '#ui/IconArray.tsx';
import { useContent } from './content.tsx';
import { figureWords } from './figureWords.ts';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import styles from './FigureView.module.css';

interface Props {
  readonly id: FigureId;
  readonly tone?: 'neutral' | 'risk';
  /** False where a group's head already names the event. */
  readonly showWhat?: boolean;
  /** False where the figure is said beside others that are too rare to draw. */
  readonly picture?: boolean;
}

/** One figure: what, who counted, the squares, the number, both frames, the exact form, its mark. */
export function FigureView({ id, tone = 'neutral', showWhat = true, picture = true }: Props) {
  const record: Figure = useContent().figures[id];
  const figure: Figure = picture ? record : { ...record, draw: 'words' };
  const say = useReading();
  const words = figureWords(figure, say(figure.what), say(figure.who));
  const drawing = drawingOf(figure);
  const wide = drawing?.total === 1000;
  return (
    <div className={wide ? styles.wide : styles.figure}>
      <div className={styles.head}>
        {showWhat && <p className={styles.what}>{say(figure.what)}</p>}
        <p className={styles.who}>{say(figure.who)}</p>
      </div>
      {drawing && (
        <div className={styles.array}>
          <IconArray drawing={drawing} label={words.sentence} tone={tone} />
        </div>
      )}
      <p className={styles.number}>
        {words.headline}
        {wide && <span className={styles.of}> {t('figure.ofThousand', t(`unit.${figure.of as 'treatments'}`))}</span>}
      </p>
      <div className={styles.frames}>
        <Sourced short text={[words.frames, words.exact].join(' ').trim()} sources={figure.sources} />
        {figure.period && <p className={styles.note}>{t('figure.period', figure.period)}</p>}
        {figure.note && <p className={styles.note}>{say(figure.note)}</p>}
      </div>
    </div>
  );
}
