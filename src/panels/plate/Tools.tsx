/**
 * The strip under the body: views, layers, whose body, turn, zoom. Where there
 * is less room more of it is behind a word.
 */
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { BreathSwitch } from '../inside/BreathSwitch.tsx';
import { LayerChoice } from '../inside/LayerChoice.tsx';
import { LayerToggles } from '../inside/LayerToggles.tsx';
import { BodyChoice } from './BodyChoice.tsx';
import { CameraGrid, TurnButtons, ZoomButtons } from './CameraButtons.tsx';
import { ViewStrip } from './ViewStrip.tsx';
import styles from './Tools.module.css';

/** How much room there is: for the layers word by word, for zoom, for little more than the views, for the views alone. */
export type Room = 'wide' | 'desk' | 'tablet' | 'phone';

function LayersMenu({ room }: { readonly room: Room }) {
  return (
    <Popover side="above" edge={room === 'phone' ? 'end' : 'start'} className={styles.menuButton} label={t('inside.layers')}>
      <LayerChoice withPeel={room === 'phone'} />
    </Popover>
  );
}

/** Body form, turning and, where the strip has none, zoom. */
function BodyMenu({ room }: { readonly room: Room }) {
  if (room === 'wide' || room === 'desk') {
    return (
      <Popover side="above" edge="end" className={styles.menuButton} label={t('bodyMenu')}>
        <BodyChoice />
        {room === 'wide' && <BreathSwitch />}
        <div className={styles.rule} />
        <TurnButtons />
      </Popover>
    );
  }
  return (
    <Popover
      side="above"
      edge="end"
      className={styles.menuButton}
      label={
        <>
          <Icon name="sliders" size={20} />
          <span className={styles.word}>{t('adjustMenu')}</span>
        </>
      }
    >
      <CameraGrid />
      <div className={styles.rule} />
      <BodyChoice />
    </Popover>
  );
}

export function Tools({ room }: { readonly room: Room }) {
  return (
    <div className={styles.tools} role="group" aria-label={t('tools')} data-room={room}>
      <ViewStrip />
      <div className={styles.layers}>{room === 'wide' ? <LayerToggles /> : <LayersMenu room={room} />}</div>
      <div className={styles.end}>
        <BodyMenu room={room} />
        {(room === 'wide' || room === 'desk') && <ZoomButtons />}
      </div>
    </div>
  );
}
