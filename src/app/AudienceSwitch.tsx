/** Who reads: changes reading, order and depth, never the facts. */
import { t } from '#i18n/t.ts';
import { setAudience } from '#state/actions.ts';
import { useStore, type Audience } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { RadioStrip, type RadioOption } from '#ui/RadioStrip.tsx';
import styles from './TopBar.module.css';

const NAMES = {
  patient: 'audiencePatient',
  therapist: 'audienceTherapist',
  educator: 'audienceEducator',
} as const satisfies Record<Audience, string>;

/** `asMenu`: one word that opens a list, for a narrow bar. */
export function AudienceSwitch({ asMenu }: { readonly asMenu: boolean }) {
  const audience = useStore((state) => state.audience);
  const options: RadioOption<Audience>[] = (['patient', 'therapist', 'educator'] as const).map((value) => ({
    value,
    label: t(NAMES[value]),
  }));
  if (!asMenu) {
    return <RadioStrip label={t('readingFor')} look="joined" value={audience} onChoose={setAudience} options={options} />;
  }
  return (
    <Popover
      side="below"
      edge="end"
      className={styles.wordButton}
      name={t('audienceButton', t(NAMES[audience]))}
      label={
        <>
          {t(NAMES[audience])}
          <Icon name="chevron-down" size={16} />
        </>
      }
    >
      <RadioStrip label={t('readingFor')} look="list" value={audience} onChoose={setAudience} options={options} />
    </Popover>
  );
}
