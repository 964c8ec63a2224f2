import type { MuscleId } from '#content/ids.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { structureOfMuscle } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { AboutDrawing } from './AboutDrawing.tsx';
import { BeneathPoint } from './BeneathPoint.tsx';
import { StructureActions } from './StructureActions.tsx';

/** A muscle in the picture: what one can do with it, and how sure its drawing is; or that it is not drawn. */
export function MuscleInBody({ id }: { readonly id: MuscleId }) {
  const structure = structureOfMuscle(id);
  return (
    <>
      <PanelSection id="body" title={t('inside.inBody')}>
        {structure ? <StructureActions id={structure} /> : <p>{t('inside.notDrawn')}</p>}
        <BeneathPoint />
      </PanelSection>
      {structure && <AboutDrawing id={structure} names={muscleNames[id]} />}
    </>
  );
}
