/** A fault in the pane itself: said in words, with a way to go on. */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { SayOf, TextId } from '../../texts';

interface ErrorBoundaryProps {
  readonly say: SayOf<TextId>;
  readonly children: ReactNode;
  /** Begins anew; reloads the page unless a host does it otherwise. */
  readonly onRestart?: () => void;
}

interface ErrorBoundaryState {
  readonly reason: string | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { say, children, onRestart = reload } = this.props;
    const { reason } = this.state;
    if (reason === null) return children;
    return (
      <main role="alert" style={{ padding: '12px', overflowWrap: 'anywhere' }}>
        <h1 style={{ fontSize: '16px', lineHeight: '24px', margin: 0 }}>{say('crash.title')}</h1>
        <p>{say('crash.lead')}</p>
        <Button appearance="primary" onClick={onRestart}>
          {say('crash.reload')}
        </Button>
        <p>{say('crash.details', { reason })}</p>
      </main>
    );
  }
}

function reload(): void {
  window.location.reload();
}
