/** The page: its theme, the files on one side, the open one on the other, and files that are dropped anywhere. */
import { Button, FluentProvider, makeStyles, mergeClasses, tokens, type Theme } from '@fluentui/react-components';
import { useEffect, useState, type DragEvent } from 'react';
import { ErrorBoundary } from '../../taskpane/components/common/ErrorBoundary';
import { SPACE, useTextStyles } from '../../taskpane/components/common/styles';
import { loadTheme } from '../../taskpane/theme';
import { PageProvider, useDesk, usePage, type Page } from '../context';
import { gatherDrop } from '../desk/drop';
import { sayInPane } from '../texts';
import { onThemeChange, theme } from '../theme';
import { Bar } from './Bar';
import { FileList } from './FileList';
import { FileView } from './FileView';
import { Start } from './Start';

/** Below this width the list and the file are shown one at a time. */
const NARROW = '@media (max-width: 1100px)';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: SPACE.m,
    padding: `${SPACE.s} ${SPACE.m}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1 },
  main: { flexGrow: 1, minHeight: 0, overflow: 'auto' },
  desk: {
    display: 'grid',
    gridTemplateColumns: '300px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  deskAlone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  files: { overflowY: 'auto', minHeight: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  away: { [NARROW]: { display: 'none' } },
  over: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
  },
});

export function PageApp({ page, initialTheme }: { page: Page; initialTheme: Theme }) {
  const [shown, setShown] = useState(initialTheme);
  useEffect(() => onThemeChange(() => void loadTheme(theme()).then(setShown)), []);
  return (
    <FluentProvider theme={shown}>
      <ErrorBoundary say={sayInPane(page.language)}>
        <PageProvider page={page}>
          <Workspace />
        </PageProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Workspace() {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { desk, say, switchLanguage } = usePage();
  const { entries, opened } = useDesk();
  const [isOver, setOver] = useState(false);
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      // Leaving one element for another inside of the page is no leaving.
      if (event.relatedTarget === null) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void gatherDrop(event.dataTransfer).then(({ files, others }) => {
        desk.add(files, others);
      });
    },
  };
  const file = entries.find((entry) => entry.file.path === opened)?.file;
  return (
    <div className={styles.page} {...drop}>
      <header className={styles.head}>
        <h1 className={mergeClasses(type.title, styles.title)}>{say('page.title')}</h1>
        <Button size="small" appearance="subtle" onClick={switchLanguage}>
          {say('page.language')}
        </Button>
      </header>
      <main className={styles.main}>
        {entries.length === 0 ? (
          <Start />
        ) : (
          <div className={mergeClasses(styles.desk, !file && styles.deskAlone)}>
            <div className={mergeClasses(styles.files, file && styles.away)}>
              <Bar />
              <FileList isWide={!file} />
            </div>
            {file && <FileView key={file.path} file={file} />}
          </div>
        )}
      </main>
      {isOver && <div className={styles.over}>{say('page.dropNow')}</div>}
    </div>
  );
}
