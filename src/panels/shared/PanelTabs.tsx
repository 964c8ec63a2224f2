import { t } from '#i18n/t.ts';
import { SectionTabs, type Section } from '#ui/SectionTabs.tsx';
import { panelAnchor } from './anchors.ts';
import { useSections } from './useSections.ts';

/** The strip of a panel's sections; it sticks to the top while the panel scrolls. */
export function PanelTabs({ sections }: { readonly sections: readonly Section[] }) {
  const anchored = sections.map(({ id, label }) => ({ id: panelAnchor(id), label }));
  const { current, goTo } = useSections(anchored.map(({ id }) => id));
  return <SectionTabs sections={anchored} current={current} label={t('panel.sections')} onGo={goTo} />;
}
