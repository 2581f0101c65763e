/** Filters by severity and by what became of findings since the last check, and the choice of groups. */
import { makeStyles } from '@fluentui/react-components';
import { usePane, useSession } from '../../context';
import type { Comparison } from '../../session/compare';
import type { Run } from '../../session/state';
import { SPACE } from '../common/styles';
import { KINDS, type Kind } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { Toggle } from '../common/Toggle';
import { countKinds, type Filter, type Grouping, type Since } from './filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s },
  group: { display: 'flex', flexWrap: 'wrap', gap: SPACE.xs },
});

const GROUPINGS = [
  ['check', 'check.byCheck'],
  ['indicator', 'check.byIndicator'],
] as const satisfies readonly (readonly [Grouping, string])[];

interface FilterBarProps {
  readonly run: Run;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function FilterBar({ run, filter, onChange }: FilterBarProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { comparison } = useSession();
  const counts = countKinds(run.findings);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={say('check.severities')} className={styles.group}>
        {KINDS.map((kind) => {
          const count = counts.get(kind) ?? 0;
          return (
            <Toggle
              key={kind}
              isPressed={filter.kinds.has(kind)}
              isDisabled={count === 0 && !filter.kinds.has(kind)}
              onToggle={() => {
                onChange({ ...filter, kinds: toggled(filter.kinds, kind) });
              }}
            >
              <KindIcon kind={kind} isNamed />
              {say(`severity.${kind}`)} {count}
            </Toggle>
          );
        })}
      </div>
      {comparison && <SinceFilter comparison={comparison} filter={filter} onChange={onChange} />}
      <div role="group" aria-label={say('check.groupBy')} className={styles.group}>
        {GROUPINGS.map(([grouping, name]) => (
          <Toggle
            key={grouping}
            isPressed={filter.grouping === grouping}
            onToggle={() => {
              onChange({ ...filter, grouping });
            }}
          >
            {say(name)}
          </Toggle>
        ))}
      </div>
    </div>
  );
}

interface SinceFilterProps {
  readonly comparison: Comparison;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function SinceFilter({ comparison, filter, onChange }: SinceFilterProps) {
  const styles = useStyles();
  const { say } = usePane();
  const counts: readonly (readonly [Since, number])[] = [
    ['added', comparison.added.size],
    ['remaining', comparison.remaining.size],
    ['fixed', comparison.fixed.length],
  ];
  return (
    <div role="group" aria-label={say('since.label')} className={styles.group}>
      {counts.map(([since, count]) => (
        <Toggle
          key={since}
          isPressed={filter.since === since}
          isDisabled={count === 0 && filter.since !== since}
          onToggle={() => {
            onChange({ ...filter, since: filter.since === since ? null : since });
          }}
        >
          {say(`since.${since}`, { count })}
        </Toggle>
      ))}
    </div>
  );
}

function toggled(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
