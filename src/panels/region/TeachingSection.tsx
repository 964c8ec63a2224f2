import type { RegionBase } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import type { StatementId } from '#content/statements/index.ts';
import type { Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { StatementList } from '../shared/StatementText.tsx';

/** For educators: why the risks of this place are taught the way they are, and what the reports show. */
export function TeachingSection({ base, id }: { readonly base: RegionBase; readonly id: string }) {
  const { risks } = useContent();
  const taught = new Set<StatementId>(risksAt(base).flatMap((risk) => (risks[risk] as Risk).teaching));
  if (taught.size === 0) return null;
  return (
    <PanelSection id={id} title={t('region.teaching')}>
      <StatementList ids={[...taught]} />
    </PanelSection>
  );
}
