import { use } from 'react';
import type { DescribedStructure } from '#content/structures/ids.ts';
import { regionsOver, sideUnder } from '#content/structures/regionsOver.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { RegionButtons } from '../shared/RegionButtons.tsx';
import { loadRays } from './anatomy.ts';

/** The places under which a structure lies; nothing where it is too deep for any. */
export function StructurePlaces({ id }: { readonly id: DescribedStructure }) {
  const regions = regionsOver(id, useContent().regions, use(loadRays()));
  if (regions.length === 0) return null;
  return (
    <PanelSection id="where" title={t('muscle.where')}>
      <RegionButtons regions={regions} only={(base) => sideUnder(id, base)} />
    </PanelSection>
  );
}
