/** What a check found: filters, findings in groups, and what was looked at. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSession } from '../../context';
import type { Run } from '../../session/state';
import { profileName } from '../common/names';
import { NoTable } from '../common/NoTable';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';
import { EVERYTHING, group, select, type Filter } from './filter';
import { FilterBar } from './FilterBar';
import { FindingGroups } from './FindingGroups';
import { Reports } from './Reports';
import { Scope } from './Scope';

const useStyles = makeStyles({
  when: { marginTop: SPACE.s, marginBottom: SPACE.s },
  findings: { marginTop: SPACE.m, marginBottom: SPACE.m },
});

export function CheckResults({ run }: { run: Run }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language, say } = usePane();
  const { result } = run;
  const time = run.at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const isEmpty = !result.isChecked;
  return (
    <>
      <p className={mergeClasses(type.small, type.quiet, styles.when)}>
        {say('check.at', { time, profile: profileName(result.profile) })}
      </p>
      <Reports run={run} />
      {isEmpty && (
        <div className={styles.findings}>
          <NoTable />
        </div>
      )}
      {(!isEmpty || run.findings.length > 0) && <FindingList run={run} className={styles.findings} />}
      <Scope run={run} />
    </>
  );
}

function FindingList({ run, className }: { run: Run; className: string | undefined }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { say } = usePane();
  const { comparison } = useSession();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const shown = select(run.findings, filter, comparison);
  const isClean =
    run.findings.every(({ accepted }) => accepted !== null) && filter.kinds.size === 0 && filter.since === null;
  return (
    <>
      {(run.findings.length > 0 || comparison) && <FilterBar run={run} filter={filter} onChange={setFilter} />}
      <div className={className}>
        {shown.length > 0 ? (
          <FindingGroups run={run} groups={group(shown, filter.grouping)} grouping={filter.grouping} />
        ) : isClean ? (
          <div className={layout.stack}>
            <h2 className={type.title}>{say('check.clean')}</h2>
            <p className={type.body}>{say('check.cleanNote')}</p>
          </div>
        ) : (
          <div className={layout.row}>
            <span className={type.body}>{say('check.noneShown')}</span>
            <Button
              size="small"
              onClick={() => {
                setFilter({ ...EVERYTHING, grouping: filter.grouping });
              }}
            >
              {say('check.showAll')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
