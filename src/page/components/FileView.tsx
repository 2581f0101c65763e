/** One file: the pane's findings, scores and summary, beside a picture of its sheets. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { CheckResults } from '../../taskpane/components/check/CheckResults';
import { Verdict } from '../../taskpane/components/check/Verdict';
import { CommandButton } from '../../taskpane/components/common/CommandButton';
import { Frame } from '../../taskpane/components/common/Frame';
import { Loading } from '../../taskpane/components/common/Loading';
import { Notices } from '../../taskpane/components/common/Notices';
import { Progress } from '../../taskpane/components/common/Progress';
import { SPACE, useTextStyles } from '../../taskpane/components/common/styles';
import { Tabs } from '../../taskpane/components/common/Tabs';
import { ScoresTab } from '../../taskpane/components/scores/ScoresTab';
import { SummaryTab } from '../../taskpane/components/summary/SummaryTab';
import { PaneProvider, usePane, useSession, type Pane } from '../../taskpane/context';
import type { TabId } from '../../taskpane/session/state';
import { Session } from '../../taskpane/session/session';
import type { CellRef } from '../../core/model';
import { useDesk, usePage } from '../context';
import type { GivenFile } from '../engine/protocol';
import { fileHost } from '../host';
import { Documents } from './Documents';
import { ReportButton } from './ReportButton';
import { Picture } from '../picture/Picture';
import { sayInPane } from '../texts';

/** Below this width one of the two is shown at a time. */
const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: SPACE.s,
    padding: `${SPACE.xs} ${SPACE.m}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  switch: { display: 'none', columnGap: SPACE.xs, padding: `${SPACE.xs} ${SPACE.m}`, [NARROW]: { display: 'flex' } },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(320px, 420px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pane: { minWidth: 0, minHeight: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  picture: { minWidth: 0, minHeight: 0 },
  away: { [NARROW]: { display: 'none' } },
});

type Half = 'findings' | 'picture';

const HALVES: readonly Half[] = ['findings', 'picture'];

export function FileView({ file }: { file: GivenFile }) {
  const { workers, language, sayFailed } = usePage();
  const { profile } = useDesk();
  const [shown, setShown] = useState<readonly CellRef[]>([]);
  const [half, setHalf] = useState<Half>('findings');
  const [reports, setReports] = useState<readonly GivenFile[]>([]);
  const pane: Pane = useMemo(() => {
    const show = (cells: readonly CellRef[]) => {
      setShown(cells);
      setHalf('picture');
    };
    const host = fileHost({ workers, file, reports, language, profile, sayFailed, show });
    const say = sayInPane(language);
    return { host, language, say, session: new Session(host, say) };
  }, [workers, file, reports, language, profile, sayFailed]);
  useEffect(() => {
    void pane.session.check();
  }, [pane]);
  return (
    <PaneProvider pane={pane}>
      <Opened
        file={file}
        reports={reports}
        onReports={setReports}
        shown={shown}
        onShow={setShown}
        half={half}
        onHalf={setHalf}
      />
    </PaneProvider>
  );
}

interface OpenedProps {
  readonly file: GivenFile;
  readonly reports: readonly GivenFile[];
  readonly onReports: (reports: readonly GivenFile[]) => void;
  readonly shown: readonly CellRef[];
  readonly onShow: (cells: readonly CellRef[]) => void;
  readonly half: Half;
  readonly onHalf: (half: Half) => void;
}

function Opened({ file, reports, onReports, shown, onShow, half, onHalf }: OpenedProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { desk, say } = usePage();
  const { run } = useSession();
  return (
    <div className={styles.file}>
      <header className={styles.head}>
        <h2 className={mergeClasses(type.heading, styles.name)}>
          {[file, ...reports].map(({ path }) => path).join(' + ')}
        </h2>
        {!IS_REPORT.test(file.path) && <ReportButton reports={reports} onReports={onReports} />}
        <Button
          size="small"
          onClick={() => {
            desk.open(null);
          }}
        >
          {say('list.back')}
        </Button>
      </header>
      <div role="group" aria-label={say('view.label')} className={styles.switch}>
        {HALVES.map((each) => (
          <Button
            key={each}
            size="small"
            appearance={each === half ? 'primary' : 'secondary'}
            aria-pressed={each === half}
            onClick={() => {
              onHalf(each);
            }}
          >
            {say(`view.${each}`)}
          </Button>
        ))}
      </div>
      <div className={styles.halves}>
        <div className={mergeClasses(styles.pane, half === 'picture' && styles.away)}>
          <Panels file={file} reports={reports} />
        </div>
        <div className={mergeClasses(styles.picture, half === 'findings' && styles.away)}>
          {run && <Picture file={file} run={run} shown={shown} onShow={onShow} />}
        </div>
      </div>
    </div>
  );
}

/** A report is held against a workbook, not against another report. */
const IS_REPORT = /\.docx$/i;

const TABS: readonly TabId[] = ['check', 'scores', 'summary'];

function Panels({ file, reports }: Pick<OpenedProps, 'file' | 'reports'>) {
  const { language, say } = usePage();
  const { session } = usePane();
  const words = sayInPane(language);
  const { run, task, tab } = useSession();
  return (
    <Frame
      tab={tab}
      tabs={
        <Tabs
          label={say('view.findings')}
          tabs={TABS.map((id) => ({ id, name: words(`tab.${id}`) }))}
          selected={tab}
          onSelect={session.turnTo}
          free={0}
        />
      }
      notices={
        <>
          <Progress />
          <Notices />
        </>
      }
    >
      <Suspense fallback={<Loading />}>
        {!run && !task && <CommandButton command="checkWorkbook" isPrimary />}
        {run && tab === 'check' && (
          <>
            <Verdict run={run} />
            <CheckResults run={run} />
          </>
        )}
        {run && tab === 'scores' && <ScoresTab />}
        {run && tab === 'summary' && (
          <>
            <SummaryTab />
            <Documents file={file} reports={reports} />
          </>
        )}
      </Suspense>
    </Frame>
  );
}
