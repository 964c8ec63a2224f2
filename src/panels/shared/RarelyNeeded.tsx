import type { ReactNode } from 'react';
import { useStore } from '#state/store.ts';
import { Fold } from '#ui/Fold.tsx';

interface Props {
  /** What a press unfolds. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What patients rarely need is one press away for them; the other two read on. Nothing is left out for anybody. */
export function RarelyNeeded({ label, children }: Props) {
  const forPatient = useStore((state) => state.audience === 'patient');
  return forPatient ? <Fold label={label}>{children}</Fold> : children;
}
