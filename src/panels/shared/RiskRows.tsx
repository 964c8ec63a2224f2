import { gravestFirst } from '#content/index.ts';
import type { RiskId } from '#content/ids.ts';
import { useStore } from '#state/store.ts';
import { useContent } from './content.tsx';
import { Go } from './Go.tsx';
import styles from './RiskRows.module.css';
import { StatementText } from './StatementText.tsx';
import { TitledRow } from './TitledRow.tsx';

interface Props {
  readonly ids: readonly RiskId[];
  /** Said where there is none. */
  readonly none: string;
}

/** Risks as links with their mark, the gravest first, each with what lies there. */
export function RiskRows({ ids, none }: Props) {
  const { risks } = useContent();
  const name = useStore((state) => (state.audience === 'patient' ? 'plain' : 'anatomical'));
  if (ids.length === 0) return <p className={styles.none}>{none}</p>;
  return gravestFirst(ids).map((id) => (
    <TitledRow key={id} swatch="risk" title={<Go to={{ selection: { kind: 'risk', id } }}>{risks[id].names[name]}</Go>}>
      <StatementText id={risks[id].lead} />
    </TitledRow>
  ));
}
