import { Component, type ReactNode } from 'react';
import { appText as text } from '../../text/app-text.ts';
import { Notice } from './Notice.tsx';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Saves the session of this page as a file; null when the page has none. */
  readonly rescue: (() => void) | null;
}

/** A mistake of ours must not cost a team its session: plain words, and the log as a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const error: Error | null = this.state.error;
    if (error === null) return this.props.children;
    const { rescue } = this.props;
    return (
      <Notice
        title={text.crash.title}
        text={text.crash.text}
        actions={[
          ...(rescue === null ? [] : [{ label: text.exportLog, run: rescue }]),
          { label: text.reload, run: () => location.reload() },
          { label: text.toLibrary, run: toLibrary },
        ]}
      >
        <details>
          <summary>{text.crash.details}</summary>
          <code>{(error as Error).message}</code>
        </details>
      </Notice>
    );
  }
}

function toLibrary(): void {
  location.hash = '#/';
  location.reload();
}
