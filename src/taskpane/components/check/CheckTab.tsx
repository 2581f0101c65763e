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

const useStyles = makeStyles({ below: { marginTop: SPACE.m } });

export function CheckTab() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { say } = usePane();
  const { run } = useSession();
  return (
    <>
      {!run && <Welcome />}
      <div className={layout.row}>
        <CommandButton command="checkWorkbook" label={run ? 'command.checkAgain' : 'command.checkWorkbook'} isPrimary />
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
