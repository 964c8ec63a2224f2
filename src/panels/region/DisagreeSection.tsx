import type { ContradictionId, RegionBase } from '#content/ids.ts';
import { conditionsAt, risksAt } from '#content/index.ts';
import type { Condition, Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { anyPlace } from './anyPlace.ts';
import { complaintsAt } from '../shared/complaintOrder.ts';

/** Where sources part about this place: its risks and complaints first, then what it feels like. */
export function DisagreeSection({ base, id }: { readonly base: RegionBase; readonly id: string }) {
  const { conditions, risks } = useContent();
  const { here } = complaintsAt(base);
  const ids = new Set<ContradictionId>([
    ...risksAt(base).flatMap((risk) => (risks[risk] as Risk).contradictions),
    ...(here.length > 0 ? here : conditionsAt(base)).flatMap((condition) => (conditions[condition] as Condition).contradictions),
    ...anyPlace.feltDifferently,
  ]);
  return (
    <PanelSection id={id} title={t('region.disagree')} ruled={false}>
      {[...ids].map((contradiction) => (
        <Disagreement id={contradiction} key={contradiction} />
      ))}
      <PageLink page="sources" anchor="disagreements">
        {t('sources.allDisagreements')}
      </PageLink>
    </PanelSection>
  );
}
