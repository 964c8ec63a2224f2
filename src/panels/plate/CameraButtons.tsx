/** Each gesture of the canvas as a button: turn, tilt, zoom, frame, reset. */
import { t } from '#i18n/t.ts';
import { frameSelection, resetView, turn, zoom } from '#state/actions.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import styles from './Tools.module.css';

/** One press turns or tilts by this much, radians: 30 and 15 degrees. */
const TURN = Math.PI / 6;
const TILT = Math.PI / 12;

interface Tool {
  readonly icon: IconName;
  readonly name: string;
  readonly press: () => void;
}

function Tools({ tools, words }: { readonly tools: readonly Tool[]; readonly words: boolean }) {
  return tools.map(({ icon, name, press }) => (
    <button
      key={icon}
      type="button"
      className={words ? styles.wordButton : styles.iconButton}
      aria-label={words ? undefined : name}
      title={words ? undefined : name}
      onClick={press}
    >
      <Icon name={icon} size={18} />
      {words && name}
    </button>
  ));
}

function turnTools(): readonly Tool[] {
  return [
    { icon: 'turn-left', name: t('turnLeft'), press: () => turn(-TURN, 0) },
    { icon: 'turn-right', name: t('turnRight'), press: () => turn(TURN, 0) },
    { icon: 'tilt-up', name: t('tiltUp'), press: () => turn(0, TILT) },
    { icon: 'tilt-down', name: t('tiltDown'), press: () => turn(0, -TILT) },
  ];
}

function zoomTools(): readonly Tool[] {
  return [
    { icon: 'plus', name: t('zoomIn'), press: () => zoom(1) },
    { icon: 'minus', name: t('zoomOut'), press: () => zoom(-1) },
    { icon: 'reset', name: t('resetView'), press: resetView },
  ];
}

const frameTool = (): Tool => ({ icon: 'frame', name: t('frame'), press: frameSelection });

/** Turn, tilt and frame, with their words. */
export function TurnButtons() {
  return <Tools words tools={[...turnTools(), frameTool()]} />;
}

/** Zoom and reset, as icons. */
export function ZoomButtons() {
  return <Tools words={false} tools={zoomTools()} />;
}

/** All of them as two rows of icons, for a small sheet. */
export function CameraGrid() {
  return (
    <div className={styles.grid}>
      <Tools words={false} tools={[...turnTools(), ...zoomTools(), frameTool()]} />
    </div>
  );
}
