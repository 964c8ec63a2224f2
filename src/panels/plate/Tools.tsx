/** The strip under the body: views, whose body, turn, zoom. On a phone all but the views is behind one word. */
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { LayerChoice } from '../inside/LayerStrip.tsx';
import { BodyChoice } from './BodyChoice.tsx';
import { CameraGrid, TurnButtons, ZoomButtons } from './CameraButtons.tsx';
import { ViewStrip } from './ViewStrip.tsx';
import styles from './Tools.module.css';

export function Tools({ compact }: { readonly compact: boolean }) {
  return (
    <div className={styles.tools} role="group" aria-label={t('tools')}>
      <span className={styles.label} aria-hidden="true">
        {t('view')}
      </span>
      <ViewStrip />
      {compact ? (
        <div className={styles.end}>
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
            <LayerChoice />
            <div className={styles.rule} />
            <CameraGrid />
            <div className={styles.rule} />
            <BodyChoice />
          </Popover>
        </div>
      ) : (
        <>
          <div className={styles.menus}>
            <Popover side="above" edge="start" className={styles.menuButton} label={t('bodyMenu')}>
              <BodyChoice />
            </Popover>
            <Popover side="above" edge="start" className={styles.menuButton} label={t('turnMenu')}>
              <TurnButtons />
            </Popover>
          </div>
          <div className={styles.end}>
            <ZoomButtons />
          </div>
        </>
      )}
    </div>
  );
}
