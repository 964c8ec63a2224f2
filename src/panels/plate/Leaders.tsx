/**
 * Labels led to the body by a hairline: a repeat for the eye of what the panel
 * says. Drawn when the camera has come to rest, gone while it moves.
 */
import { useEffect, useState, type RefObject } from 'react';
import { loadContent } from '#content/load.ts';
import { regionNames } from '#content/regions/names.ts';
import { riskNames } from '#content/risks/names.ts';
import { t } from '#i18n/t.ts';
import { isBodyLent, shownSelection } from '#state/selectors.ts';
import { shownStep } from '#state/shownInside.ts';
import { useStore } from '#state/store.ts';
import { anchorOnPage, loadAnchors } from './anchors.ts';
import { Leader } from './Leader.tsx';
import { leaderForOnly, leadersFor, placeLeaders, type LeaderPlace, type LeaderWish } from './leaderPlan.ts';
import styles from './Leaders.module.css';

interface Drawn extends LeaderPlace {
  readonly wish: LeaderWish;
  readonly text: string;
}

/** How much larger the words of a reader who asks for large ones are; see `--scale`. */
const LARGE = 1.25;
const NONE: readonly Drawn[] = [];

export function Leaders({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const selection = useStore(shownSelection);
  const lent = useStore(isBodyLent);
  const step = useStore((state) => shownStep(state)?.camera ?? null);
  const still = useStore((state) => state.cameraStill);
  const ready = useStore((state) => state.scene.state === 'ready');
  const body = useStore((state) => state.body);
  const covered = useStore((state) => state.coveredBottom);
  const professional = useStore((state) => state.audience !== 'patient');
  const large = useStore((state) => state.large);
  const [drawn, setDrawn] = useState(NONE);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);

  useEffect(() => {
    if (!still || !ready) return undefined;
    let gone = false;
    const draw = async (): Promise<void> => {
      const wishes = lent && selection ? leaderForOnly(selection) : leadersFor(selection, step);
      const [texts] = await Promise.all([
        Promise.all(wishes.map((wish) => textOf(wish, professional))),
        loadAnchors(),
      ]);
      const box = stage.current?.getBoundingClientRect();
      if (gone || !box) return;
      const seen = wishes.flatMap((wish, index) => {
        const spot = wish.at.map((id) => anchorOnPage(id, body)).find((point) => point !== null);
        return spot ? [{ wish, text: texts[index] ?? '', dot: { x: spot.x - box.left, y: spot.y - box.top } }] : [];
      });
      const places = placeLeaders(
        seen.map(({ dot }) => dot),
        { width, height: box.height - covered, scale: large ? LARGE : 1 },
      );
      setDrawn(seen.flatMap((item, index) => (places[index] ? [{ ...item, ...places[index] }] : [])));
    };
    // Without anchors there are no labels; the panel says the same.
    draw().catch(() => setDrawn(NONE));
    return () => {
      gone = true;
      setDrawn(NONE);
    };
  }, [selection, step, lent, still, ready, body, covered, professional, large, width, stage]);

  if (drawn.length === 0) return null;
  return (
    <div className={styles.leaders} aria-hidden="true">
      {drawn.map(({ wish, text, ...place }) => (
        <Leader key={`${wish.tone}-${text}`} place={place} tone={wish.tone} text={text} width={width} />
      ))}
    </div>
  );
}

/** The label's words; a risk has short ones of its own, which are in the big chunk of texts. */
async function textOf({ names }: LeaderWish, professional: boolean): Promise<string> {
  if ('region' in names) {
    const { plain } = regionNames[names.region];
    return names.only ? t('placeOnly', plain) : plain;
  }
  try {
    const { risks } = await loadContent();
    return risks[names.risk].leader[professional ? 'professional' : 'patient'];
  } catch {
    return riskNames[names.risk].plain;
  }
}
