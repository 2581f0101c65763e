/** The pane: its theme, its states, its four tabs. */
import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { CheckTab } from './components/check/CheckTab';
import { ErrorBoundary } from './components/common/ErrorBoundary';
import { Loading } from './components/common/Loading';
import { Notices } from './components/common/Notices';
import { Progress } from './components/common/Progress';
import { Standing } from './components/common/Standing';
import { SPACE } from './components/common/styles';
import { panelId, tabId, Tabs } from './components/common/Tabs';
import { Unsupported } from './components/common/Unsupported';
import { PaneProvider, usePane, useSession, type Pane } from './context';
import type { Host, HostTheme } from './host';
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
};

const PANELS = {
  check: CheckTab,
  scores: lazy(async () => ({ default: (await LATER.scores()).ScoresTab })),
  summary: lazy(async () => ({ default: (await LATER.summary()).SummaryTab })),
  settings: lazy(async () => ({ default: (await LATER.settings()).SettingsTab })),
} satisfies Record<string, ComponentType>;

type TabId = keyof typeof PANELS;

const TAB_IDS = Object.keys(PANELS) as readonly TabId[];

const useStyles = makeStyles({
  pane: { minHeight: '100vh', minWidth: '0', backgroundColor: tokens.colorNeutralBackground1 },
  panel: { paddingLeft: SPACE.m, paddingRight: SPACE.m, paddingBottom: SPACE.xl, paddingTop: SPACE.m },
  notices: { paddingLeft: SPACE.m, paddingRight: SPACE.m },
});

export function App({ pane, initialTheme }: { pane: Pane; initialTheme: Theme }) {
  const styles = useStyles();
  const theme = useTheme(pane.host, initialTheme);
  const isHosted = pane.host.environment().host === 'excel';
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <ErrorBoundary say={pane.say}>
        <PaneProvider pane={pane}>{isHosted ? <Workspace /> : <Unsupported />}</PaneProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Workspace() {
  const styles = useStyles();
  const { say, host } = usePane();
  const [selected, setSelected] = useState<TabId>('check');
  const isAsked = useSession().question !== null;
  // What the ribbon asks about formulas stands on the tab of the scores.
  useEffect(() => {
    if (isAsked) setSelected('scores');
  }, [isAsked]);
  const Panel = PANELS[selected];
  useEffect(() => {
    // Without a connection it is tried again where it is needed, and said there.
    for (const load of Object.values(LATER)) load().catch(() => undefined);
  }, []);
  return (
    <main>
      <Tabs
        label={say('tabs.label')}
        tabs={TAB_IDS.map((id) => ({ id, name: say(`tab.${id}`) }))}
        selected={selected}
        onSelect={setSelected}
        free={host.environment().menuWidth}
      />
      <div className={styles.notices}>
        <Standing />
        <Progress />
        <Notices />
      </div>
      <div role="tabpanel" id={panelId(selected)} aria-labelledby={tabId(selected)} className={styles.panel}>
        <Suspense fallback={<Loading />}>
          <Panel />
        </Suspense>
      </div>
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
