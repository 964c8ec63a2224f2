import { conditionNames } from '#content/conditions/names.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { regionGroups } from '#content/regions/names.ts';
import { riskNames } from '#content/risks/names.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { useStore, type Selection } from '#state/store.ts';
import { layerOf } from '#domain/structureKey.ts';
import { structureName } from '../inside/anatomy.ts';
import { PanelHeader } from './PanelHeader.tsx';
import { titleOf } from './regionNamesOf.ts';

/** The head of a panel as far as it is known before any text is there: what kind of thing, and its name. */
export function KnownHead({ selection }: { readonly selection: Selection }) {
  const audience = useStore((state) => state.audience);
  const title = audience === 'patient' ? 'plain' : 'anatomical';
  switch (selection.kind) {
    case 'region': {
      const base = regionBaseOf(selection.id);
      return <PanelHeader crumb={t(`group.${regionGroups[base]}`)} title={titleOf(selection.id, base)} />;
    }
    case 'condition':
      return <PanelHeader crumb={t('condition.crumb')} swatch="complaint" title={conditionNames[selection.id].plain} />;
    case 'risk':
      return <PanelHeader crumb={t('risk.zone')} swatch="risk" title={riskNames[selection.id][title]} />;
    case 'muscle':
      return <PanelHeader crumb={t('muscle.crumb')} title={muscleNames[selection.id][title]} />;
    case 'structure':
      return <PanelHeader crumb={t('inside.crumb', layerOf(selection.id))} title={structureName(selection.id, audience)} />;
  }
}
