import { Component, type ReactNode } from 'react';
import { say } from '../../text/say.ts';
import { NotFetched, tryAgain } from './not-fetched.ts';
import { Notice } from './Notice.tsx';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Saves the session of this page as a file; null when the page has none. */
  readonly rescue: (() => void) | null;
}

/** Neither a mistake of ours nor a server that is gone may cost a team its session: plain words, and the log as a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private again(): void {
    tryAgain();
    this.setState({ error: null });
  }

  override render(): ReactNode {
    const error: Error | null = this.state.error;
    if (error === null) return this.props.children;
    const { rescue } = this.props;
    const missing = (error as Error) instanceof NotFetched;
    return (
      <Notice
        title={missing ? say('app.unreachable') : say('app.crash')}
        text={missing ? say('app.offline_text') : say('app.crash_text')}
        actions={[
          ...(missing ? [{ label: say('app.again'), run: () => this.again() }] : []),
          ...(rescue === null ? [] : [{ label: say('app.save_session'), run: rescue }]),
          { label: say('app.reload'), run: () => location.reload() },
          { label: say('app.to_library'), run: toLibrary },
        ]}
      >
        {!missing && (
          <details>
            <summary>{say('app.crash_details')}</summary>
            <code>{(error as Error).message}</code>
          </details>
        )}
      </Notice>
    );
  }
}

function toLibrary(): void {
  location.hash = '#/';
  location.reload();
}
