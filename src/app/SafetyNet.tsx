/** Keeps a broken part from taking the page with it: shows what it is given instead, and tells why. */
import { Component, type ReactNode } from 'react';

interface Props {
  /** A change of this tries the children again. */
  readonly attempt: unknown;
  readonly fallback: ReactNode;
  readonly onCatch?: (error: unknown) => void;
  readonly children: ReactNode;
}

interface State {
  readonly failedAt: unknown;
  readonly failed: boolean;
}

export class SafetyNet extends Component<Props, State> {
  override state: State = { failed: false, failedAt: null };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (!state.failed) return { failedAt: props.attempt };
    return Object.is(props.attempt, state.failedAt) ? null : { failed: false, failedAt: props.attempt };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCatch?.(error);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
