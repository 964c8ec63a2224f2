/** The pages of the frame's links, in order; null is the map. */
import type { PageId } from '#content/ids.ts';
import type { IconName } from '#ui/Icon.tsx';

export interface PageLink {
  readonly page: PageId | null;
  readonly name: 'pageMap' | 'pageBefore' | 'pageExpect' | 'pageHow' | 'pageSources' | 'pageCredits';
  readonly short?: 'pageMapShort' | 'pageBeforeShort' | 'pageExpectShort';
  readonly icon?: IconName;
}

export const MAP: PageLink = { page: null, name: 'pageMap', short: 'pageMapShort', icon: 'body' };
export const BEFORE: PageLink = { page: 'before-treatment', name: 'pageBefore', short: 'pageBeforeShort', icon: 'clipboard' };
export const EXPECT: PageLink = { page: 'what-to-expect', name: 'pageExpect', short: 'pageExpectShort', icon: 'clock' };
export const HOW: PageLink = { page: 'how-it-works', name: 'pageHow' };
export const SOURCES: PageLink = { page: 'sources', name: 'pageSources', icon: 'book' };
export const CREDITS: PageLink = { page: 'credits', name: 'pageCredits' };
