/**
 * The name beside the pointer: the only thing that renders when the hovered
 * region changes. It follows the pointer by CSS transform, without rendering;
 * a region lit from the tree is named where it lies.
 */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { regionNames } from '#content/regions/names.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { useStore } from '#state/store.ts';
import { structureKeyName } from '../inside/anatomy.ts';
import { useAnatomyNames } from '../inside/useAnatomyNames.ts';
import { placeName } from '../tree/names.ts';
import { anchorOnPage } from './anchors.ts';
import styles from './HoverLabel.module.css';

/** Pixels between pointer and label, and between label and edge. */
const GAP = 14;

interface Props {
  /** The box the label stays in. */
  readonly stage: RefObject<HTMLElement | null>;
}

export function HoverLabel({ stage }: Props) {
  const hovered = useStore((state) => state.hovered);
  const structure = useStore((state) => state.hoveredStructure);
  useAnatomyNames(structure !== null);
  const audience = useStore((state) => state.audience);
  const label = useRef<HTMLDivElement>(null);
  const pointer = useRef<{ x: number; y: number } | null>(null);

  const place = (): void => {
    const box = stage.current?.getBoundingClientRect();
    const element = label.current;
    if (!box || !element) return;
    const { hovered: id, body } = useStore.getState();
    const at = pointer.current ?? (id && anchorOnPage(id, body));
    element.hidden = !at;
    if (!at) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const right = at.x - box.left + GAP;
    const x = right + width > box.width - GAP ? at.x - box.left - GAP - width : right;
    const y = Math.min(Math.max(at.y - box.top - height - GAP / 2, GAP), box.height - height - GAP);
    element.style.transform = `translate(${Math.max(x, GAP)}px, ${y}px)`;
  };

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      pointer.current = { x: event.clientX, y: event.clientY };
      const { hovered: region, hoveredStructure } = useStore.getState();
      if (region || hoveredStructure) place();
    };
    const onLeave = (): void => {
      pointer.current = null;
    };
    element.addEventListener('pointermove', onMove, { passive: true });
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  });

  useLayoutEffect(place);

  if (structure) {
    return (
      <div ref={label} className={styles.label} aria-hidden="true" data-renders="hover-label">
        {structureKeyName(structure, audience)}
      </div>
    );
  }
  if (!hovered) return null;
  const base = regionBaseOf(hovered);
  return (
    <div ref={label} className={styles.label} aria-hidden="true" data-renders="hover-label">
      {placeName(hovered)}
      {audience !== 'patient' && <span className={styles.anatomical}>{regionNames[base].anatomical}</span>}
    </div>
  );
}
