/** Title and intro of each page: words of the interface, so they are there before the page's texts. */
import type { PageId } from '#content/ids.ts';
import { t } from '#i18n/t.ts';

const KEYS = {
  'before-treatment': 'before',
  'what-to-expect': 'expect',
  'how-it-works': 'how',
  sources: 'sources',
  credits: 'credits',
} as const satisfies Record<PageId, string>;

export function pageHead(page: PageId): { readonly title: string; readonly intro: string } {
  const key = KEYS[page];
  return { title: t(`${key}.title`), intro: t(`${key}.intro`) };
}
