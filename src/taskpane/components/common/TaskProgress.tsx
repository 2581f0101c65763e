/** What is going on, how far it has come, and how to stop it while that is possible. */
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../../context';
import { PROGRESS_TEXTS, type ProgressTextId } from '../../texts/progress';
import type { Task } from '../../session/state';
import type { SayOf } from '../../texts';
import { SPACE, useTextStyles } from './styles';

const useStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', columnGap: SPACE.s, marginTop: SPACE.s, minHeight: '32px' },
  bar: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: SPACE.xs },
});

export function TaskProgress({ task }: { task: Task }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { session } = usePane();
  const say = usePane().say.of(PROGRESS_TEXTS);
  const words = describe(task, say);
  const share = task.kind === 'reading' && task.of > 0 ? { value: task.done, max: task.of } : {};
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <span className={type.small}>{words}</span>
        <ProgressBar aria-label={words} {...share} />
      </div>
      {task.kind === 'reading' && (
        <Button size="small" onClick={session.cancel}>
          {say('common.cancel')}
        </Button>
      )}
    </div>
  );
}

function describe(task: Task, say: SayOf<ProgressTextId>): string {
  if (task.kind !== 'reading') return say(`progress.${task.kind}`);
  return task.of === 0 ? say('progress.reading') : say('progress.readingOf', { done: task.done, of: task.of });
}
