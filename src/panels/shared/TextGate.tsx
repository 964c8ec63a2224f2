import { Component, Suspense, useLayoutEffect, useRef } from 'react';
import { t } from '#i18n/t.ts';
import { ContentProvider, forgetTexts } from './content.tsx';
import styles from './TextGate.module.css';

interface Props {
  /** What is known without the texts; it holds the h1, so that no view is without one. */
  readonly head: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Says that the texts did not arrive, and asks for them again on a press. */
class TextFailure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  private tries = 0;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  private readonly retry = (): void => {
    this.tries += 1;
    // Some browsers remember a module that failed and never ask for it again; a new page does. The address keeps the place.
    if (this.tries > 1) location.reload();
    forgetTexts();
    this.setState({ failed: false });
  };

  override render(): React.ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        {this.props.head}
        <div className={styles.gate} role="alert">
          <p className={styles.title}>{t('texts.failed')}</p>
          <p>{t('texts.failedWhy')}</p>
          <button type="button" className={styles.retry} onClick={this.retry}>
            {t('texts.retry')}
          </button>
        </div>
      </>
    );
  }
}

/** Focus goes to what a reader who pressed Tab from the heading would have met first. */
function focusAfterHeading(place: Element): void {
  const heading = place.querySelector('h1');
  const stops = place.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, [tabindex="0"]');
  const first = [...stops].find((stop) => heading && heading.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && stop.checkVisibility());
  (first ?? heading)?.focus();
}

/**
 * Says that the texts are on their way, and keeps their place in the tab
 * order: a reader who tabs on meanwhile waits here and not past the panel, and
 * goes on from here when they are there.
 */
function Waiting() {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = line.current;
    // A stop for as long as there is nothing else to stop at.
    if (element) element.tabIndex = 0;
    const place = element?.closest('[aria-busy]')?.parentElement;
    return () => {
      // The line goes with the focus on it; what takes its place stands after this commit.
      if (place && document.activeElement === element) requestAnimationFrame(() => focusAfterHeading(place));
    };
  }, []);
  return (
    <p ref={line} className={styles.gate} role="status">
      {t('texts.loading')}
    </p>
  );
}

/** Shows its children once the texts are there; a quiet line while they load, a way on when they fail. */
export function TextGate({ head, children }: Props) {
  return (
    <TextFailure head={head}>
      <Suspense
        fallback={
          <div aria-busy="true">
            {head}
            <Waiting />
          </div>
        }
      >
        <ContentProvider>{children}</ContentProvider>
      </Suspense>
    </TextFailure>
  );
}
