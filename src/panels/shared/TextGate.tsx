import { Component, Suspense } from 'react';
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

/** Shows its children once the texts are there; a quiet line while they load, a way on when they fail. */
export function TextGate({ head, children }: Props) {
  return (
    <TextFailure head={head}>
      <Suspense
        fallback={
          <div aria-busy="true">
            {head}
            <p className={styles.gate} role="status">
              {t('texts.loading')}
            </p>
          </div>
        }
      >
        <ContentProvider>{children}</ContentProvider>
      </Suspense>
    </TextFailure>
  );
}
