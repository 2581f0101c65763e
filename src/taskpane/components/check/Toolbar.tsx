/** What stays in sight over the list: filters, groups, and the way from one finding to the next. */
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { usePane, useSession } from '../../context';
import type { Comparison } from '../../session/compare';
import type { Filter, Grouping, Since } from '../../session/list-state';
import type { Run } from '../../session/state';
import { CHECK_TEXTS } from '../../texts/check';
import { KINDS, type Kind } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { SPACE, useTextStyles } from '../common/styles';
import { Toggle } from '../common/Toggle';
import { useActions } from './actions';
import { countKinds, group } from './filter';
import { MOST_OPEN } from './rows';
import type { List } from './use-list';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: SPACE.s,
    paddingTop: SPACE.s,
    paddingBottom: SPACE.s,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a pane of few lines, as at great zoom, the list needs them all.
    '@media (max-height: 400px)': { position: 'static' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.xs },
  steps: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
  step: { minWidth: '24px' },
  choice: { flexGrow: 1, flexBasis: '96px', minWidth: '88px' },
  words: { flexGrow: 1, flexBasis: '96px', minWidth: '88px' },
  typed: { minWidth: 0, width: '100%' },
});

const GROUPINGS = [
  ['check', 'check.byCheck'],
  ['indicator', 'check.byIndicator'],
  ['sheet', 'check.bySheet'],
  ['project', 'check.byProject'],
] as const satisfies readonly (readonly [Grouping, string])[];

export function Toolbar({ run, list }: { run: Run; list: List }) {
  const styles = useStyles();
  const { comparison } = useSession();
  const { change } = useActions();
  const { filter } = list.state;
  const onFilter = (parts: Partial<Filter>) => {
    change({ filter: { ...filter, ...parts } });
  };
  const isNews = comparison !== null && comparison.added.size + comparison.fixed.length > 0;
  return (
    <div className={styles.bar}>
      <Kinds run={run} filter={filter} onFilter={onFilter} />
      {comparison && (isNews || filter.since !== null) && (
        <SinceFilter comparison={comparison} filter={filter} onFilter={onFilter} />
      )}
      <Narrowing run={run} filter={filter} onFilter={onFilter} />
      {run.findings.length > 1 && (
        <div className={styles.line}>
          <Groups run={run} filter={filter} onFilter={onFilter} />
          {list.shown.length > 1 && <Steps list={list} />}
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  readonly filter: Filter;
  readonly onFilter: (parts: Partial<Filter>) => void;
}

function Kinds({ run, filter, onFilter }: FilterProps & { run: Run }) {
  const styles = useStyles();
  const say = usePane().say.of(CHECK_TEXTS);
  const counts = countKinds(run.findings);
  return (
    <div role="group" aria-label={say('check.severities')} className={styles.line}>
      {KINDS.map((kind) => {
        const count = counts.get(kind) ?? 0;
        if (count === 0 && !filter.kinds.has(kind)) return null;
        return (
          <Toggle
            key={kind}
            isPressed={filter.kinds.has(kind)}
            onToggle={() => {
              onFilter({ kinds: toggled(filter.kinds, kind) });
            }}
          >
            <KindIcon kind={kind} isNamed />
            {say(`severity.${kind}`)} {count}
          </Toggle>
        );
      })}
    </div>
  );
}

/** 「3 / 110」 between an arrow up and an arrow down. */
function Steps({ list }: { list: List }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(CHECK_TEXTS);
  const { step } = useActions();
  const count = list.shown.length;
  return (
    <div role="group" aria-label={say('step.label')} className={styles.steps}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        icon={<ArrowUpRegular />}
        aria-label={say('step.previous')}
        title={say('step.previousKey')}
        aria-keyshortcuts="Shift+F8"
        disabledFocusable={list.place <= 1}
        onClick={() => {
          step(-1, true);
        }}
      />
      <span className={type.small}>
        {list.place > 0 ? say('step.place', { place: list.place, count }) : say('step.count', { count })}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        icon={<ArrowDownRegular />}
        aria-label={say('step.next')}
        title={say('step.nextKey')}
        aria-keyshortcuts="F8"
        disabledFocusable={list.place === count}
        onClick={() => {
          step(1, true);
        }}
      />
    </div>
  );
}

function SinceFilter({ comparison, filter, onFilter }: FilterProps & { comparison: Comparison }) {
  const styles = useStyles();
  const say = usePane().say.of(CHECK_TEXTS);
  const counts: readonly (readonly [Since, number])[] = [
    ['added', comparison.added.size],
    ['remaining', comparison.remaining.size],
    ['fixed', comparison.fixed.length],
  ];
  return (
    <div role="group" aria-label={say('since.label')} className={styles.line}>
      {counts
        .filter(([since, count]) => count > 0 || filter.since === since)
        .map(([since, count]) => (
          <Toggle
            key={since}
            isPressed={filter.since === since}
            onToggle={() => {
              onFilter({ since: filter.since === since ? null : since });
            }}
          >
            {say(`since.${since}`, { count })}
          </Toggle>
        ))}
    </div>
  );
}

/** Where there are many findings, words to look for; where there are several projects, one of them. */
function Narrowing({ run: { findings }, filter, onFilter }: FilterProps & { run: Run }) {
  const styles = useStyles();
  const say = usePane().say.of(CHECK_TEXTS);
  const projects = [...new Set(findings.map(({ project }) => project))].filter((name) => name !== '');
  const isLong = findings.length > MOST_OPEN || filter.words !== '';
  const areMany = projects.length > 1 || filter.project !== null;
  if (!isLong && !areMany) return null;
  return (
    <div className={styles.line}>
      {isLong && (
        <Input
          size="small"
          type="search"
          className={styles.words}
          input={{ className: styles.typed }}
          contentBefore={<SearchRegular />}
          aria-label={say('search.label')}
          placeholder={say('search.hint')}
          value={filter.words}
          onChange={(_, { value }) => {
            onFilter({ words: value });
          }}
        />
      )}
      {areMany && (
        <Select
          size="small"
          className={styles.choice}
          aria-label={say('common.project')}
          value={filter.project ?? ''}
          onChange={(_, { value }) => {
            onFilter({ project: value === '' ? null : value });
          }}
        >
          <option value="">{say('check.allProjects', { count: projects.length })}</option>
          {projects.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** Only groups that are more than one. */
function Groups({ run: { findings }, filter, onFilter }: FilterProps & { run: Run }) {
  const styles = useStyles();
  const say = usePane().say.of(CHECK_TEXTS);
  const groupings = GROUPINGS.filter(
    ([grouping]) =>
      grouping === 'check' ||
      grouping === 'indicator' ||
      grouping === filter.grouping ||
      group(findings, grouping).length > 1,
  );
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={say('check.groupBy')}
      value={filter.grouping}
      onChange={(_, { value }) => {
        onFilter({ grouping: value as Grouping });
      }}
    >
      {groupings.map(([grouping, name]) => (
        <option key={grouping} value={grouping}>
          {say(name)}
        </option>
      ))}
    </Select>
  );
}

function toggled(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
