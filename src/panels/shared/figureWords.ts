import { drawingOf, framesOf } from '#domain/figure.ts';
import type { Figure } from '#content/types.ts';
import { t } from '#i18n/t.ts';

/** A figure in words: the big number, its two frames, and the sentence that a picture of it stands for. */
export interface FigureWords {
  /** "60 to 70", "about 3", "fewer than 3", "1 in 1,024". */
  readonly headline: string;
  /** "15 to 20 in 100 treatments": the headline where no picture says of what. */
  readonly inUnit: string;
  /** "had it, 30 to 40 did not". */
  readonly frames: string;
  /** "80 to 85 did not": the other frame alone, where the headline stands beside it. */
  readonly rest: string;
  /** "(3.01% of 7,629 treatments)" where the source's own form says more than the headline, else empty. */
  readonly exact: string;
  /** All of it, with who counted and what, for whoever does not see the picture. */
  readonly sentence: string;
}

function numbers(low: number, high: number): string {
  return low === high ? t('number', low) : t('figure.range', low, high);
}

/** True where the source's own form names the number counted. */
function saysHowMany({ n, stated }: Figure): boolean {
  return n !== undefined && stated.includes(t('number', n));
}

/** "20 of 20,494 treatments (1 per 1,024)" goes into brackets of ours, so it may not have its own. */
function unbracketed(stated: string): string {
  return stated.replace(/ \(([^)]*)\)/g, ', $1');
}

/** Words of a figure. `what` and `who` are its texts in the reader's reading. */
export function figureWords(figure: Figure, what: string, who: string): FigureWords {
  const frames = framesOf(figure);
  const drawn = drawingOf(figure) !== null;
  const { bound, low, high, restLow, restHigh, outOf } = frames;
  const amount = t(`figure.${bound}.amount`, numbers(low, high), frames.about);
  const headline = drawn ? amount : t('figure.in', amount, outOf);
  const rest = t(`figure.${bound}.rest`, numbers(restLow, restHigh));
  const verb = figure.of === 'therapists' ? 'saw' : 'had';
  const unit = figure.of === 'not-stated' ? '' : t(`unit.${figure.of}`);
  const both = t('figure.frames', verb, rest);
  return {
    headline,
    inUnit: unit ? t('figure.inUnit', amount, outOf, unit) : t('figure.in', amount, outOf),
    frames: drawn ? both : unit ? t('figure.framesOf', unit, both) : t('figure.unitNotStated'),
    rest: unit ? t('figure.restOnly', verb, rest) : t('figure.unitNotStated'),
    exact: frames.about || saysHowMany(figure) ? t('figure.stated', unbracketed(figure.stated)) : '',
    sentence: t('figure.sentence', what, who, t('figure.in', amount, outOf), unit, both, figure.stated),
  };
}
