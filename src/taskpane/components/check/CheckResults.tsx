/** What a check found: when and by which rules, the findings, and what was looked at. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../../context';
import type { Run } from '../../session/state';
import { CHECK_TEXTS } from '../../texts/check';
import { profileName } from '../common/names';
import { NoTable } from '../common/NoTable';
import { SPACE, useTextStyles } from '../common/styles';
import { WrittenNote } from '../common/WrittenNote';
import { FindingList } from './FindingList';
import { Reports } from './Reports';
import { Scope } from './Scope';

const useStyles = makeStyles({
  when: { marginTop: SPACE.xs, marginBottom: SPACE.s },
  findings: { marginTop: SPACE.m, marginBottom: SPACE.m },
});

export function CheckResults({ run }: { run: Run }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const { result } = run;
  const time = run.at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const isEmpty = !result.isChecked;
  return (
    <>
      <p className={mergeClasses(type.small, type.quiet, styles.when)}>
        {say('check.at', { time, profile: profileName(result.profile) })}
      </p>
      <WrittenNote run={run} />
      <Reports run={run} />
      {isEmpty && (
        <div className={styles.findings}>
          <NoTable />
        </div>
      )}
      {(!isEmpty || run.findings.length > 0) && <FindingList run={run} />}
      <Scope run={run} />
    </>
  );
}
