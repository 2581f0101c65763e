/** 检查: one button, and everything that was found. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePane, useSession } from '../../context';
import { CommandButton } from '../common/CommandButton';
import { Loading } from '../common/Loading';
import { FormsButton } from '../forms/FormsButton';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';
import { Welcome } from './Welcome';

const CheckResults = lazy(async () => ({ default: (await import('./CheckResults')).CheckResults }));
const Verdict = lazy(async () => ({ default: (await import('./Verdict')).Verdict }));

const useStyles = makeStyles({
  below: { marginTop: SPACE.m },
  commands: { display: 'flex', columnGap: SPACE.s },
  // The buttons come first, so that the one that was pressed stays what it is; the verdict is read first.
  verdict: { order: -1, flexGrow: 1 },
});

export function CheckTab() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { host, say } = usePane();
  const { run } = useSession();
  return (
    <>
      {!run && <Welcome />}
      <div className={layout.row}>
        <div className={styles.commands}>
          <CommandButton
            command="checkWorkbook"
            label={say(run ? 'command.checkAgain' : 'command.checkWorkbook')}
            isPrimary={!run}
            isSmall={!!run}
          />
          {run && host.environment().supports.edits && run.result.isChecked && (
            <CommandButton command="writeSummary" isSmall />
          )}
        </div>
        {run && (
          <div className={styles.verdict}>
            <Suspense>
              <Verdict run={run} />
            </Suspense>
          </div>
        )}
        {!run && <FormsButton />}
      </div>
      {!run && <p className={mergeClasses(type.small, type.quiet, styles.below)}>{say('welcome.private')}</p>}
      {run && (
        <Suspense fallback={<Loading />}>
          <CheckResults run={run} />
        </Suspense>
      )}
    </>
  );
}
