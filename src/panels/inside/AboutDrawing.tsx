/** What a structure is called and how sure its drawing is: names, number, layer, certainty in words, source. */
import { use, type ReactNode } from 'react';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { AnatomyStructure } from '#content/generated/anatomy-manifest.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { RarelyNeeded } from '../shared/RarelyNeeded.tsx';
import styles from './AboutDrawing.module.css';
import { loadAnatomy } from './anatomy.ts';

/** The record of a structure; waits for the names, inside a Suspense boundary. */
export function useStructure(id: StructureId): AnatomyStructure {
  return use(loadAnatomy())[id];
}

/** "32557", or the two numbers where the sides have their own. */
function numbersOf({ fma, fmaSides }: AnatomyStructure): string | null {
  if (fma !== undefined) return String(fma);
  return fmaSides ? t('inside.fmaSides', ...fmaSides) : null;
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function AboutDrawing({ id }: { readonly id: StructureId }) {
  const structure = useStructure(id);
  const forPatient = useStore((state) => state.audience === 'patient');
  const number = numbersOf(structure);
  return (
    <PanelSection id="drawing" title={t('inside.aboutDrawing')}>
      <p className={styles.certainty}>{t(`inside.certainty.${structure.certainty}`)}. {t('inside.notYours')}</p>
      <RarelyNeeded label={t(forPatient ? 'inside.drawnNames' : 'inside.drawn')}>
        <dl className={styles.list}>
          <Row name={t('inside.latin')}>
            <i lang="la">{structure.latin}</i>
          </Row>
          {number && <Row name={t('inside.fma')}>{number}</Row>}
          <Row name={t('inside.layerRow')}>{t('inside.layer', structure.layer)}</Row>
          <Row name={t('inside.belongs')}>{structure.group}</Row>
          <Row name={t('inside.drawn')}>{structure.source}</Row>
        </dl>
      </RarelyNeeded>
    </PanelSection>
  );
}
