import type { RiskId } from '#content/ids.ts';
import type { Risk, SignGroup } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { RiskSteps, StepsLink } from '../inside/RiskSteps.tsx';
import { useContent } from '../shared/content.tsx';
import { PanelBody } from '../shared/PanelBody.tsx';
import { PanelHeader } from '../shared/PanelHeader.tsx';
import { SignBlock } from '../shared/SignBlock.tsx';
import { StatementText } from '../shared/StatementText.tsx';
import { RiskHappens, RiskOften, RiskFeels, RiskMitigation, RiskFactors, RiskWhere, RiskAsk, RiskSides, RiskTeaching } from './RiskSections.tsx';
import styles from './RiskPanel.module.css';

const byUrgency = (a: SignGroup, b: SignGroup): number =>
  Number(a.urgency !== 'emergency') - Number(b.urgency !== 'emergency');

/** The parts under the warning signs, which come first for everybody. */
const orders = {
  patient: [RiskOften, RiskHappens, RiskFeels, RiskMitigation, RiskFactors, RiskWhere, RiskAsk, RiskSides],
  therapist: [RiskHappens, RiskMitigation, RiskFactors, RiskFeels, RiskOften, RiskAsk, RiskWhere, RiskSides],
  educator: [RiskHappens, RiskOften, RiskSides, RiskTeaching, RiskFactors, RiskFeels, RiskMitigation, RiskWhere, RiskAsk],
} as const;

/** Everything about a risk: what to do now, how often, what happens, how it would feel, who has more of it, where. */
export function RiskPanel({ id }: { readonly id: RiskId }) {
  const { risks, signs } = useContent();
  const { names, zone, lead, signs: groups }: Risk = risks[id];
  const audience = useStore((state) => state.audience);
  const forPatient = audience === 'patient';
  const shown = [...groups].sort((a, b) => byUrgency(signs.signGroups[a], signs.signGroups[b]));
  const fieldName = forPatient ? names.anatomical : [names.latin, zone].filter(Boolean).join(' · ');
  const title = forPatient ? names.plain : names.anatomical;
  return (
    <>
      <PanelHeader crumb={t('risk.zone')} swatch="risk" title={title} names={fieldName === title ? undefined : fieldName}>
        <StatementText id={lead} />
        <StepsLink id={id} />
      </PanelHeader>
      <PanelBody>
        <div className={styles.signs}>
          {shown.map((group) => (
            <SignBlock
              group={signs.signGroups[group]}
              key={group}
              {...(group === 'lung' && { first: signs.LUNG_EMERGENCY_SIGNS })}
            />
          ))}
        </div>
        <RiskSteps id={id} />
        {orders[audience].map((Part, index) => (
          <Part id={id} key={index} />
        ))}
      </PanelBody>
    </>
  );
}
