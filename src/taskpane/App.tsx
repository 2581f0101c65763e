/** The pane: its theme, its states, its four tabs. */
import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { CheckTab } from './components/check/CheckTab';
import { ErrorBoundary } from './components/common/ErrorBoundary';
import { Frame } from './components/common/Frame';
import { Loading } from './components/common/Loading';
import { Notices } from './components/common/Notices';
import { Progress } from './components/common/Progress';
import { Standing } from './components/common/Standing';
import { Tabs } from './components/common/Tabs';
import { PaneProvider, usePane, useSession, type Pane } from './context';
import type { Host, HostTheme } from './host';
import type { TabId } from './session/state';
import { loadTheme } from './theme';

/** What is not needed to open the pane. Loaded as soon as it stands, so that nobody waits for it later. */
const LATER = {
  engine: () => import('./engine'),
  progress: () => import('./components/common/TaskProgress'),
  notice: () => import('./components/common/NoticeBar'),
  results: () => import('./components/check/CheckResults'),
  scores: () => import('./components/scores/ScoresTab'),
  summary: () => import('./components/summary/SummaryTab'),
  settings: () => import('./components/settings/SettingsTab'),
  foot: () => import('./components/common/Foot'),
};

const Foot = lazy(async () => ({ default: (await LATER.foot()).Foot }));
const Unsupported = lazy(async () => ({ default: (await import('./components/common/Unsupported')).Unsupported }));

const PANELS = {
  check: CheckTab,
  scores: lazy(async () => ({ default: (await LATER.scores()).ScoresTab })),
  summary: lazy(async () => ({ default: (await LATER.summary()).SummaryTab })),
  settings: lazy(async () => ({ default: (await LATER.settings()).SettingsTab })),
} satisfies Record<TabId, ComponentType>;

const TAB_IDS = Object.keys(PANELS) as readonly TabId[];

const useStyles = makeStyles({
  pane: { height: '100vh', minWidth: '0', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  main: { height: '100%' },
});

export function App({ pane, initialTheme }: { pane: Pane; initialTheme: Theme }) {
  const styles = useStyles();
  const theme = useTheme(pane.host, initialTheme);
  const isHosted = pane.host.environment().host === 'excel';
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <ErrorBoundary say={pane.say}>
        <PaneProvider pane={pane}>
          {isHosted ? (
            <Workspace />
          ) : (
            <Suspense>
              <Unsupported />
            </Suspense>
          )}
        </PaneProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Workspace() {
  const styles = useStyles();
  const { say, host, session } = usePane();
  const { tab } = useSession();
  const Panel = PANELS[tab];
  useEffect(() => {
    // Without a connection it is tried again where it is needed, and said there.
    for (const load of Object.values(LATER)) load().catch(() => undefined);
  }, []);
  return (
    <main className={styles.main}>
      <Frame
        tab={tab}
        tabs={
          <Tabs
            label={say('tabs.label')}
            tabs={TAB_IDS.map((id) => ({ id, name: say(`tab.${id}`) }))}
            selected={tab}
            onSelect={session.turnTo}
            free={host.environment().menuWidth}
          />
        }
        notices={
          <>
            <Standing />
            <Progress />
            <Notices />
          </>
        }
      >
        <Suspense fallback={<Loading />}>
          <Panel />
          <Suspense>
            <Foot />
          </Suspense>
        </Suspense>
      </Frame>
    </main>
  );
}

/** Follows the host's theme; the one before stays until the next is there. */
function useTheme(host: Host, initial: Theme): Theme {
  const wanted = useSyncExternalStore(
    (listener) => host.onThemeChange(listener),
    () => JSON.stringify(host.environment().theme),
  );
  const [shown, setShown] = useState({ wanted, theme: initial });
  useEffect(() => {
    if (shown.wanted === wanted) return undefined;
    let isWanted = true;
    loadTheme(JSON.parse(wanted) as HostTheme).then(
      (theme) => {
        if (isWanted) setShown({ wanted, theme });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, shown]);
  return shown.theme;
}
