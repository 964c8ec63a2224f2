import { useEffect, useRef, useState } from 'react';
import type { PageId } from '#content/ids.ts';
import { useStore } from '#state/store.ts';
import { takeWantedAnchor } from '../shared/anchors.ts';
import { Mentions, MentionsContext } from '../shared/firstMention.ts';
import { TextGate } from '../shared/TextGate.tsx';
import { useFadeOnChange } from '../shared/useFadeOnChange.ts';
import { BeforeTreatment } from './BeforeTreatment.tsx';
import { Credits } from './Credits.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { PageBody } from './PageBody.tsx';
import { pageHead } from './pageHead.ts';
import { PageHead } from './PageHead.tsx';
import styles from './PageView.module.css';
import { Sources } from './Sources.tsx';
import { WhatToExpect } from './WhatToExpect.tsx';

const pages: Readonly<Record<PageId, React.ComponentType>> = {
  'before-treatment': BeforeTreatment,
  'what-to-expect': WhatToExpect,
  'how-it-works': HowItWorks,
  sources: Sources,
  credits: Credits,
};

/** The page's own text; once it stands, a link's wish for a place in it is granted. */
function PageText({ page }: { readonly page: PageId }) {
  const Text = pages[page];
  useEffect(takeWantedAnchor, [page]);
  return <Text />;
}

/** A document page. Scrolling belongs to the frame around it. */
export function PageView({ page }: { readonly page: PageId }) {
  const audience = useStore((state) => state.audience);
  const root = useRef<HTMLElement>(null);
  const [mentions] = useState(() => new Mentions());
  useFadeOnChange(root, `${page} ${audience}`);
  return (
    <MentionsContext value={mentions}>
      <article className={styles.page} ref={root}>
        <TextGate
          key={page}
          head={
            <PageBody>
              <PageHead {...pageHead(page)} marked={false} />
            </PageBody>
          }
        >
          <PageText page={page} />
        </TextGate>
      </article>
    </MentionsContext>
  );
}
