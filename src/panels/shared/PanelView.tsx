import { useRef, useState } from 'react';
import { useStore, type Selection } from '#state/store.ts';
import { ConditionPanel } from '../condition/ConditionPanel.tsx';
import { StructurePanel } from '../inside/StructurePanel.tsx';
import { MusclePanel } from '../muscle/MusclePanel.tsx';
import { RegionPanel } from '../region/RegionPanel.tsx';
import { RiskPanel } from '../risk/RiskPanel.tsx';
import { WelcomePanel } from '../welcome/WelcomePanel.tsx';
import { Mentions, MentionsContext } from './firstMention.ts';
import { KnownHead } from './KnownHead.tsx';
import styles from './PanelView.module.css';
import { PrintedSources } from './PrintedSources.tsx';
import { TextGate } from './TextGate.tsx';
import { useFadeOnChange } from './useFadeOnChange.ts';

function Chosen({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'region':
      return <RegionPanel id={selection.id} />;
    case 'condition':
      return <ConditionPanel id={selection.id} />;
    case 'risk':
      return <RiskPanel id={selection.id} />;
    case 'muscle':
      return <MusclePanel id={selection.id} />;
    case 'structure':
      return <StructurePanel id={selection.id} />;
  }
}

/**
 * The panel of what is chosen, or the welcome. Scrolling, borders and the
 * sheet belong to the frame around it.
 */
export function PanelView() {
  const selection = useStore((state) => state.selection);
  const audience = useStore((state) => state.audience);
  const root = useRef<HTMLDivElement>(null);
  const [mentions] = useState(() => new Mentions());
  const key = selection ? `${selection.kind} ${selection.id}` : 'welcome';
  useFadeOnChange(root, `${key} ${audience}`);
  return (
    <MentionsContext value={mentions}>
      <div className={styles.panel} ref={root}>
        {selection ? (
          <TextGate key={key} head={<KnownHead selection={selection} />}>
            <Chosen selection={selection} />
            <PrintedSources />
          </TextGate>
        ) : (
          <WelcomePanel />
        )}
      </div>
    </MentionsContext>
  );
}
