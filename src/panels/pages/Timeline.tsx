import type { TimelineRow } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useReading } from '../shared/reading.ts';
import { Sourced } from '../shared/Sourced.tsx';
import { barOf, onsetsOf, percentOf, TICKS, type Stretch } from './timelineScale.ts';
import styles from './Timeline.module.css';

const place = ({ left, width }: Stretch): React.CSSProperties => ({ left: `${left}%`, width: `${width}%` });

/** The row's times for whoever does not see the bars. */
function timesInWords({ bar, dots }: TimelineRow): string {
  const parts: string[] = [];
  if (bar && bar.low > 0) parts.push(bar.high ? t('timeline.upToOr', bar.low, bar.high) : t('timeline.upTo', bar.low));
  if (dots) parts.push(t('timeline.onsets', dots.map((hour) => t('timeline.onset', hour)).join(', ')));
  return parts.join(' ');
}

/** Bars, dots and bracket of a row: pictures only, their times are said beside them. */
function Track({ row }: { readonly row: TimelineRow }) {
  const say = useReading();
  const { solid, ticked, momentary } = barOf(row);
  const onsets = onsetsOf(row);
  return (
    <div className={styles.track}>
      {momentary && <span className={styles.moment} />}
      {solid && <span className={styles.solid} style={place(solid)} />}
      {ticked && <span className={styles.ticked} style={place(ticked)} />}
      {onsets && <span className={`hatch ${styles.onsets}`} style={place(onsets)} />}
      {row.dots?.map((hour) => <span className={styles.dot} key={hour} style={{ left: `clamp(0.4375rem, ${percentOf(hour)}%, 100% - 0.4375rem)` }} />)}
      {row.bracket && (
        <>
          <span className={styles.bracket} style={place({ left: percentOf(row.bracket.from), width: percentOf(row.bracket.to) - percentOf(row.bracket.from) })} />
          <div className={styles.bracketText} style={{ marginLeft: `${percentOf(row.bracket.from)}%` }}>
            <Sourced text={say(row.bracket.text)} sources={row.bracket.sources} />
          </div>
        </>
      )}
      {row.words && (
        <p className={row.tone === 'risk' ? styles.alarm : momentary ? styles.besideMoment : styles.words}>
          <span>{say(row.words)}</span>
        </p>
      )}
    </div>
  );
}

/** The first 48 hours: one row a thing that may be felt, on one linear axis. No time known = the words, no bar. */
export function Timeline({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const say = useReading();
  return (
    <div className={styles.timeline}>
      <div className={styles.axis} aria-hidden="true">
        <span className={styles.axisName}>{t('timeline.axis')}</span>
        <span className={styles.scale}>
          <span className={styles.zero}>{t('timeline.during')}</span>
          {TICKS.map((hour) => (
            <span className={hour === 6 ? styles.fineTick : styles.tick} key={hour} style={{ left: `${percentOf(hour)}%` }}>
              {hour}
            </span>
          ))}
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <li className={row.tone === 'risk' ? styles.risk : styles.row} key={row.name.patient}>
            <div className={styles.head}>
              <h3 className={styles.name}>{say(row.name)}</h3>
              <Sourced className={styles.note} text={say(row.note)} sources={row.sources} />
              <span className="visually-hidden">{timesInWords(row)}</span>
            </div>
            <Track row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}
