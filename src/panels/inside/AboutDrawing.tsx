/** How a structure is drawn and how sure that is: certainty in words first, then layer, group, source; for patients its names too. */
import { use, type ReactNode } from 'react';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { StructureNames } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { useContent } from '../shared/content.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { RarelyNeeded } from '../shared/RarelyNeeded.tsx';
import { useReading } from '../shared/reading.ts';
import styles from './AboutDrawing.module.css';
import { loadAnatomy } from './anatomy.ts';

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The names of the field: in the head of the panel for professionals, here for patients. */
function NameRows({ latin, fma, fmaSides }: StructureNames) {
  const number = fma ?? (fmaSides && t('inside.fmaSides', ...fmaSides));
  return (
    <>
      <Row name={t('inside.latin')}>
        <i lang="la">{latin}</i>
      </Row>
      {number && <Row name={t('inside.fma')}>{number}</Row>}
    </>
  );
}

/** Waits for the drawing's facts, inside a Suspense boundary. */
export function AboutDrawing({ id, names }: { readonly id: StructureId; readonly names: StructureNames }) {
  const { layer, group, certainty, source } = use(loadAnatomy())[id];
  const more = useContent().drawings.drawnHere[id];
  const say = useReading();
  const forPatient = useStore((state) => state.audience === 'patient');
  return (
    <PanelSection id="drawing" title={t('inside.aboutDrawing')}>
      <p className={styles.certainty}>
        {t(`inside.certainty.${certainty}`)}. {t('inside.notYours')}
      </p>
      <RarelyNeeded label={t(forPatient ? 'inside.drawnNames' : 'inside.drawn')}>
        <dl className={styles.list}>
          {forPatient && <NameRows {...names} />}
          {more && <Row name={t('inside.drawnHere')}>{say(more)}</Row>}
          <Row name={t('inside.layerRow')}>{t('inside.layer', layer)}</Row>
          <Row name={t('inside.belongs')}>{group}</Row>
          <Row name={t('inside.drawn')}>{source}</Row>
        </dl>
      </RarelyNeeded>
    </PanelSection>
  );
}
