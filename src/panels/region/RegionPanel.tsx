import { regionGroups, regionNames } from '#content/regions/names.ts';
import type { RegionId } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import type { Section } from '#ui/SectionTabs.tsx';
import { useContent } from '../shared/content.tsx';
import { PanelBody } from '../shared/PanelBody.tsx';
import { PanelHeader } from '../shared/PanelHeader.tsx';
import { PanelTabs } from '../shared/PanelTabs.tsx';
import { useReading } from '../shared/reading.ts';
import { fieldNames, titleOf, whoseSide } from '../shared/regionNamesOf.ts';
import { RiskBlock } from '../shared/RiskBlock.tsx';
import { EducatorSections, PatientSections, TherapistSections } from './RegionSections.tsx';

/**
 * The strip's names for each audience. The ids are shared: a section keeps its
 * anchor, so that switching the audience keeps the place in the text.
 */
function sectionsFor(audience: 'patient' | 'therapist' | 'educator'): readonly Section[] {
  switch (audience) {
    case 'patient':
      return [
        { id: 'treated', label: t('tab.treated') },
        { id: 'beneath', label: t('tab.beneath') },
        { id: 'feels', label: t('tab.feels') },
        { id: 'wrong', label: t('tab.wrong') },
      ];
    case 'therapist':
      return [
        { id: 'wrong', label: t('tab.hazards') },
        { id: 'beneath', label: t('tab.muscle') },
        { id: 'treated', label: t('tab.evidence') },
        { id: 'feels', label: t('tab.consent') },
      ];
    case 'educator':
      return [
        { id: 'beneath', label: t('tab.anatomy') },
        { id: 'treated', label: t('tab.evidence') },
        { id: 'feels', label: t('tab.disagreements') },
        { id: 'wrong', label: t('tab.teaching') },
      ];
  }
}

/** Everything about a place on the body. */
export function RegionPanel({ id }: { readonly id: RegionId }) {
  const base = regionBaseOf(id);
  const { regions } = useContent();
  const say = useReading();
  const audience = useStore((state) => state.audience);
  const sections = sectionsFor(audience);
  const [gravest] = risksAt(base);
  return (
    <>
      <PanelHeader
        crumb={t(`group.${regionGroups[base]}`)}
        title={titleOf(id, base)}
        names={audience === 'patient' ? undefined : fieldNames(regionNames[base])}
      >
        <p>
          {whoseSide(id, audience)} {say(regions[base].lead)}
        </p>
      </PanelHeader>
      {gravest && audience !== 'therapist' && <RiskBlock id={gravest} />}
      <PanelBody>
        <PanelTabs sections={sections} />
        {audience === 'patient' && <PatientSections base={base} />}
        {audience === 'therapist' && <TherapistSections base={base} />}
        {audience === 'educator' && <EducatorSections base={base} />}
      </PanelBody>
    </>
  );
}
