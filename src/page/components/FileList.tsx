/** The files on the desk with what came of each, filtered by it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { totalsOf, type FileDigest } from '../../core/batch';
import { KINDS } from '../../taskpane/components/common/kinds';
import { focusRing, plainButton, SPACE, useLayoutStyles, useTextStyles } from '../../taskpane/components/common/styles';
import { useDesk, usePage } from '../context';
import type { Entry } from '../desk/desk';
import { CHECK_TEXTS } from '../../taskpane/texts/check';
import { sayInPane } from '../texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  filters: { display: 'flex', flexWrap: 'wrap', gap: SPACE.xs, padding: SPACE.s },
  item: {
    ...plainButton,
    display: 'block',
    width: '100%',
    padding: `${SPACE.s} ${SPACE.m}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  current: { boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}` },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  /** Nothing is open beside the list: what came of the files stands in columns. */
  wide: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr)',
    columnGap: SPACE.l,
    alignItems: 'baseline',
    '@media (max-width: 900px)': { display: 'block' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: '200px repeat(4, 76px) minmax(0, 1fr)',
    columnGap: SPACE.s,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 900px)': { display: 'flex', flexWrap: 'wrap', columnGap: SPACE.m },
  },
  across: { overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: SPACE.m, color: tokens.colorNeutralForeground2 },
  differs: { color: tokens.colorPaletteRedForeground1 },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  accepted: { color: tokens.colorPaletteGreenForeground1 },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

/** Files drawn at once; more on request. */
const AT_ONCE = 200;

const FILTERS = ['all', 'errors', 'warnings', 'clean', 'nothing', 'unreadable'] as const;
type Filter = (typeof FILTERS)[number];

export function FileList({ isWide }: { isWide: boolean }) {
  const [styles, layout] = [useStyles(), useLayoutStyles()];
  const { desk, say } = usePage();
  const { entries, opened } = useDesk();
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState(AT_ONCE);
  const counts = countsOf(entries);
  const wanted = entries.filter((entry) => filter === 'all' || resultOf(entry) === filter);
  return (
    <div className={styles.list}>
      {entries.length > 1 && (
        <div role="group" aria-label={say('list.filter')} className={styles.filters}>
          {FILTERS.filter((each) => each === 'all' || each === filter || (counts.get(each) ?? 0) > 0).map((each) => (
            <Button
              key={each}
              size="small"
              shape="circular"
              appearance={each === filter ? 'primary' : 'secondary'}
              aria-pressed={each === filter}
              onClick={() => {
                setFilter(each);
              }}
            >
              {say(`list.${each}`, { count: each === 'all' ? entries.length : (counts.get(each) ?? 0) })}
            </Button>
          ))}
        </div>
      )}
      <ul className={layout.list} aria-label={say('list.title')}>
        {wanted.slice(0, shown).map((entry) => (
          <li key={entry.file.path}>
            <Item
              entry={entry}
              isCurrent={entry.file.path === opened}
              isWide={isWide}
              onOpen={() => {
                desk.open(entry.file.path);
              }}
            />
          </li>
        ))}
      </ul>
      {wanted.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {say('list.show', { count: Math.min(AT_ONCE, wanted.length - shown) })}
        </Button>
      )}
    </div>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly isWide: boolean;
  readonly onOpen: () => void;
}

function Item({ entry: { file, digest }, isCurrent, isWide, onOpen }: ItemProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { say } = usePage();
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, isWide && styles.wide, isCurrent && styles.current)}
      aria-current={isCurrent}
      disabled={digest?.state === 'unreadable'}
      onClick={onOpen}
    >
      <span className={mergeClasses(type.body, styles.name)}>{file.path}</span>
      {digest ? (
        <Outcome digest={digest} isWide={isWide} />
      ) : (
        <span className={mergeClasses(type.small, type.quiet)}>{say('list.waiting')}</span>
      )}
    </button>
  );
}

function Outcome({ digest, isWide }: { digest: FileDigest; isWide: boolean }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language, say } = usePage();
  const words = sayInPane(language).of(CHECK_TEXTS);
  if (digest.state === 'unreadable') {
    return <span className={mergeClasses(type.small, styles.problem, isWide && styles.across)}>{digest.problem}</span>;
  }
  const { counts, coverage, projects } = digest;
  return (
    <span className={mergeClasses(type.small, isWide ? styles.columns : styles.facts)}>
      <span>
        {projects.length > 1 ? say('list.projects', { count: projects.length }) : <Score digest={digest} />}
        {digest.state === 'nothing' && say('list.nothingIn')}
      </span>
      {KINDS.map((kind) =>
        counts[kind] > 0 ? (
          <span key={kind} className={styles[kind]}>
            {words(`severity.${kind}`)} {counts[kind]}
          </span>
        ) : (
          isWide && <span key={kind} />
        ),
      )}
      {coverage.figures > 0 && (
        <span>{say('list.coverage', { compared: coverage.compared, figures: coverage.figures })}</span>
      )}
    </span>
  );
}

/** The score of the only project, and its grade. */
function Score({ digest: { projects } }: { digest: FileDigest }) {
  const styles = useStyles();
  const { say } = usePage();
  const [project] = projects;
  if (!project) return null;
  const { stated, computed, agrees } = project;
  const score = stated.score ?? computed.score;
  if (score === null) return null;
  const grade = stated.grade ?? computed.grade ?? '';
  const differs = agrees.score === false && stated.score !== null && computed.score !== null;
  return (
    <span className={differs ? styles.differs : undefined}>
      {differs
        ? say('list.scoreDiffers', { stated: stated.score ?? '', computed: computed.score ?? '' })
        : say(project.own ? 'list.reviewed' : 'list.score', { score })}{' '}
      {grade}
    </span>
  );
}

/** What came of a file: the first that holds, as in the totals. */
function resultOf({ digest }: Entry): Filter | null {
  if (!digest) return null;
  const { unreadable, withErrors, nothing, withWarnings } = totalsOf([digest]);
  if (unreadable > 0) return 'unreadable';
  if (withErrors > 0) return 'errors';
  if (nothing > 0) return 'nothing';
  return withWarnings > 0 ? 'warnings' : 'clean';
}

function countsOf(entries: readonly Entry[]): ReadonlyMap<Filter, number> {
  const counts = new Map<Filter, number>();
  for (const entry of entries) {
    const result = resultOf(entry);
    if (result) counts.set(result, (counts.get(result) ?? 0) + 1);
  }
  return counts;
}
