/** Whose body it is: form and skin tone, the reader's choice. */
import { t } from '#i18n/t.ts';
import { setBody, setSkinTone } from '#state/actions.ts';
import { useStore, type SkinTone } from '#state/store.ts';
import { RadioStrip } from '#ui/RadioStrip.tsx';
import styles from './BodyChoice.module.css';

const TONES = {
  clay: 'toneClay',
  light: 'toneLight',
  medium: 'toneMedium',
  dark: 'toneDark',
} as const satisfies Record<SkinTone, string>;

export function BodyChoice() {
  const body = useStore((state) => state.body);
  const skinTone = useStore((state) => state.skinTone);
  return (
    <div className={styles.choice}>
      <p className={styles.title}>{t('bodyForm')}</p>
      <RadioStrip
        label={t('bodyForm')}
        look="joined"
        value={body}
        onChoose={setBody}
        options={[
          { value: 'feminine', label: t('bodyFeminine') },
          { value: 'masculine', label: t('bodyMasculine') },
        ]}
      />
      <p className={styles.title}>{t('skinToneIs', t(TONES[skinTone]))}</p>
      <RadioStrip
        label={t('skinTone')}
        look="swatches"
        value={skinTone}
        onChoose={setSkinTone}
        options={(['clay', 'light', 'medium', 'dark'] as const).map((tone) => ({
          value: tone,
          name: t(TONES[tone]),
          label: <span className={styles.tone} data-tone={tone} />,
        }))}
      />
    </div>
  );
}
