import type { ConditionId } from '#content/ids.ts';
import type { Condition } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import type { Section } from '#ui/SectionTabs.tsx';
import { useContent } from '../shared/content.tsx';
import { PanelBody } from '../shared/PanelBody.tsx';
import { PanelHeader } from '../shared/PanelHeader.tsx';
import { PanelTabs } from '../shared/PanelTabs.tsx';
import { useReading } from '../shared/reading.ts';
import { fieldNames } from '../shared/regionNamesOf.ts';
import {
  ConditionAsk,
  ConditionDisagreements,
  ConditionResearch,
  ConditionRisks,
  ConditionSays,
  ConditionWhere,
} from './ConditionSections.tsx';

/** Patients start from where it hurts, therapists from hazards, educators from what research found. */
function sectionsFor(audience: 'patient' | 'therapist' | 'educator'): readonly Section[] {
  const where = { id: 'where', label: t(audience === 'patient' ? 'tab.where' : 'tab.muscles') };
  const says = { id: 'says', label: t('tab.says') };
  const research = { id: 'research', label: t('tab.research') };
  const wrong = { id: 'wrong', label: t(audience === 'patient' ? 'tab.wrong' : 'tab.hazards') };
  switch (audience) {
    case 'patient':
      return [where, research, says, wrong];
    case 'therapist':
      return [wrong, where, research, says];
    case 'educator':
      return [research, says, where, wrong];
  }
}

const parts = { where: ConditionWhere, says: ConditionSays, research: ConditionResearch, wrong: ConditionRisks } as const;

/** Everything about a complaint. */
export function ConditionPanel({ id }: { readonly id: ConditionId }) {
  const { names, lead }: Condition = useContent().conditions[id];
  const say = useReading();
  const audience = useStore((state) => state.audience);
  const sections = sectionsFor(audience);
  return (
    <>
      <PanelHeader
        crumb={t('condition.crumb')}
        swatch="complaint"
        title={names.plain}
        names={audience === 'patient' ? undefined : fieldNames(names)}
      >
        <p>{say(lead)}</p>
      </PanelHeader>
      <PanelBody>
        <PanelTabs sections={sections} />
        {sections.map((section) => {
          const Part = parts[section.id as keyof typeof parts];
          return <Part id={id} key={section.id} />;
        })}
        <ConditionDisagreements id={id} />
        <ConditionAsk id={id} />
      </PanelBody>
    </>
  );
}
