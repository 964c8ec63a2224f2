import { useEffect } from 'react';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { t } from '#i18n/t.ts';
import { whenScene } from '#state/sceneHandle.ts';
import { PanelBody } from '../shared/PanelBody.tsx';
import { PanelHeader } from '../shared/PanelHeader.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { AboutDrawing, useStructure } from './AboutDrawing.tsx';
import { BeneathPoint } from './BeneathPoint.tsx';
import { StructureActions } from './StructureActions.tsx';

/** A bone, an organ, a nerve or a vessel: its names, what one can do with it in the picture, how sure the drawing is. */
export function StructurePanel({ id }: { readonly id: StructureId }) {
  const { name, latin, layer } = useStructure(id);
  // A structure has no place on the skin that the camera would go to by itself.
  useEffect(() => {
    let wanted = true;
    void whenScene().then((scene) => wanted && scene.frameStructure(id));
    return () => {
      wanted = false;
    };
  }, [id]);
  return (
    <>
      <PanelHeader crumb={t('inside.crumb', layer)} title={name} names={latin === name ? undefined : latin} />
      <PanelBody>
        <PanelSection id="body" title={t('inside.inBody')}>
          <StructureActions id={id} />
          <BeneathPoint />
        </PanelSection>
        <AboutDrawing id={id} />
      </PanelBody>
    </>
  );
}
