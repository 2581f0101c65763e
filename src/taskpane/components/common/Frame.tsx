/** The pane: tabs and notices that stay in sight, and below them what is shown, each tab as far down as one left it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { SPACE } from './styles';
import { panelId, tabId } from './Tabs';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  head: { flexShrink: 0, maxHeight: '50%', display: 'flex', flexDirection: 'column' },
  notices: {
    minHeight: 0,
    overflowY: 'auto',
    // As wide as what stands below.
    scrollbarGutter: 'stable',
    paddingLeft: SPACE.m,
    paddingRight: SPACE.m,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides the bar of what does not ask for one; and a list does not jump aside when it grows longer than the pane.
    overflowY: 'scroll',
    scrollbarGutter: 'stable',
    paddingLeft: SPACE.m,
    paddingRight: SPACE.m,
    paddingBottom: SPACE.xl,
  },
  inner: { paddingTop: SPACE.m },
});

interface FrameProps {
  readonly tab: string;
  readonly tabs: ReactNode;
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

export function Frame({ tab, tabs, notices, children }: FrameProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = left.current.get(tab) ?? 0;
  }, [tab]);
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        {tabs}
        <div className={styles.notices}>{notices}</div>
      </div>
      <div
        ref={panel}
        role="tabpanel"
        id={panelId(tab)}
        aria-labelledby={tabId(tab)}
        className={styles.panel}
        onScroll={({ currentTarget }) => {
          left.current.set(tab, currentTarget.scrollTop);
        }}
      >
        <div className={styles.inner}>{children}</div>
      </div>
    </div>
  );
}
