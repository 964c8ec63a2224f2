import { t } from '#i18n/t.ts';
import { SectionTabs, type Section } from '#ui/SectionTabs.tsx';
import { useSections } from '../shared/useSections.ts';

/** The strip of a long page's sections; it sticks to the top while the page scrolls. */
export function PageTabs({ sections }: { readonly sections: readonly Section[] }) {
  const { current, goTo } = useSections(sections.map(({ id }) => id));
  return <SectionTabs sections={sections} current={current} label={t('page.sections')} onGo={goTo} />;
}
