import { useEffect } from 'react';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { DescribedStructure } from '#content/structures/ids.ts';
import type { Structure } from '#content/types.ts';
import { isMuscleStructure, layerOf } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { whenScene } from '#state/sceneHandle.ts';
import { useStore } from '#state/store.ts';
import { MusclePanel } from '../muscle/MusclePanel.tsx';
import { useContent } from '../shared/content.tsx';
import { PanelBody } from '../shared/PanelBody.tsx';
import { PanelHeader } from '../shared/PanelHeader.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { useReading } from '../shared/reading.ts';
import { fieldNames } from '../shared/regionNamesOf.ts';
import { RiskRows } from '../shared/RiskRows.tsx';
import { Sourced } from '../shared/Sourced.tsx';
import { AboutDrawing } from './AboutDrawing.tsx';
import { BeneathPoint } from './BeneathPoint.tsx';
import { Neighbours } from './Neighbours.tsx';
import { StructureActions } from './StructureActions.tsx';
import { StructurePlaces } from './StructurePlaces.tsx';

/** The line of names under the title: the field's English for patients; Latin and numbers for those who use them. */
function otherNames({ names }: Structure, forPatient: boolean): string | undefined {
  if (forPatient) return names.anatomical === names.plain ? undefined : names.anatomical;
  const line = fieldNames({ ...names, anatomical: names.latin });
  return line === names.anatomical ? undefined : line;
}

/** A bone, an organ, a nerve, a vessel or a further muscle: what it is, which risks are about it, what belongs with it, how sure its drawing is. */
function Described({ id }: { readonly id: DescribedStructure }) {
  const structure: Structure = useContent().structures[id];
  const { names, what, risks, sources } = structure;
  const say = useReading();
  const forPatient = useStore((state) => state.audience === 'patient');
  return (
    <>
      <PanelHeader crumb={t('inside.crumb', layerOf(id))} title={forPatient ? names.plain : names.anatomical} names={otherNames(structure, forPatient)}>
        <Sourced text={say(what)} sources={sources} />
      </PanelHeader>
      <PanelBody>
        <PanelSection id="body" title={t('inside.inBody')}>
          <StructureActions id={id} />
          <BeneathPoint />
        </PanelSection>
        <PanelSection id="wrong" title={t('inside.risks')}>
          <RiskRows ids={risks} none={t('inside.noRisk')} />
        </PanelSection>
        <StructurePlaces id={id} />
        <Neighbours id={id} />
        <AboutDrawing id={id} names={names} />
      </PanelBody>
    </>
  );
}

/** A structure of the models. One that the content describes as a muscle is told as that muscle, however it was asked for. */
export function StructurePanel({ id }: { readonly id: StructureId }) {
  // A structure has no place on the skin that the camera would go to by itself. A side that the address names is kept.
  useEffect(() => {
    let wanted = true;
    void whenScene().then((scene) => wanted && scene.frameStructure(id, useStore.getState().view ?? undefined));
    return () => {
      wanted = false;
    };
  }, [id]);
  return isMuscleStructure(id) ? <MusclePanel id={id} /> : <Described id={id} />;
}
