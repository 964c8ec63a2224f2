/** The plate: the body, what stands around it, what turns it. The scene itself comes from the app. */
import { useRef, type CSSProperties, type ReactNode } from 'react';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { LayerNotices } from '../inside/LayerNotices.tsx';
import { FailedBody } from './FailedBody.tsx';
import { HoverLabel } from './HoverLabel.tsx';
import { Leaders } from './Leaders.tsx';
import { Legend } from './Legend.tsx';
import { LoadingBody } from './LoadingBody.tsx';
import { PlateCaption } from './PlateCaption.tsx';
import { Tools, type Room } from './Tools.tsx';
import styles from './Plate.module.css';

interface Props {
  /** The canvas with its own safety net. */
  readonly scene: ReactNode;
  /** Strips under the body; none where the phone's sheet carries them. */
  readonly strips: Exclude<Room, 'phone'> | null;
  readonly onOpenPlaces: (() => void) | null;
  /** What the layout lays over the picture's top corner. */
  readonly children?: ReactNode;
}

export function Plate({ scene, strips, onOpenPlaces, children }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const covered = useStore((state) => state.coveredBottom);
  return (
    <section id="plate" className={styles.plate} aria-label={t('plate')} tabIndex={-1}>
      <div ref={stage} className={styles.stage} style={{ '--covered': `${covered}px` } as CSSProperties}>
        <LoadingBody />
        {scene}
        <Leaders stage={stage} />
        <PlateCaption />
        <HoverLabel stage={stage} />
        <LayerNotices />
        {strips && <p className={styles.schematic}>{t(strips === 'tablet' ? 'schematicShort' : 'schematic')}</p>}
        <FailedBody onOpenPlaces={onOpenPlaces} />
        {children}
      </div>
      {strips && <Legend brief={strips !== 'wide'} />}
      {strips && <Tools room={strips} />}
    </section>
  );
}
