/** One label: text on a level line at the plate's edge, a slanted line from its end to the dot on the body. */
import { useLayoutEffect, useRef } from 'react';
import type { LeaderPlace, LeaderTone } from './leaderPlan.ts';
import styles from './Leaders.module.css';

/** Distance of the text from the plate's edge, CSS pixels. */
const MARGIN = 16;

interface Props {
  readonly place: LeaderPlace;
  readonly tone: LeaderTone;
  readonly text: string;
  /** Width of the plate, CSS pixels. */
  readonly width: number;
}

export function Leader({ place: { dot, edge, level }, tone, text, width }: Props) {
  const label = useRef<HTMLSpanElement>(null);
  const line = useRef<SVGPathElement>(null);

  // The line starts where the text ends, and only the browser knows how wide the text is.
  useLayoutEffect(() => {
    const length = label.current?.offsetWidth ?? 0;
    const outer = edge === 'right' ? width - MARGIN : MARGIN;
    const inner = edge === 'right' ? outer - length : outer + length;
    line.current?.setAttribute('d', `M${outer} ${level}H${inner}L${dot.x} ${dot.y}`);
  }, [dot, edge, level, width]);

  return (
    <div data-tone={tone} className={styles.leader}>
      <svg className={styles.lines}>
        <path ref={line} className={styles.line} pathLength={1} />
        <circle className={styles.dot} cx={dot.x} cy={dot.y} r={3.5} />
      </svg>
      <span ref={label} className={styles.text} data-edge={edge} style={{ bottom: `calc(100% - ${level - 0.5}px)` }}>
        <span className={styles.words}>{text}</span>
      </span>
    </div>
  );
}
