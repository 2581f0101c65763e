/** When the summary was written, and whether it still says what is so: 「11:49 写入，此后有改动 — 更新」. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useMemo } from 'react';
import { planSummary } from '../../../core/summary';
import { usePane, useSession } from '../../context';
import type { Run } from '../../session/state';
import { WRITTEN_TEXTS } from '../../texts/written';
import { SPACE, useTextStyles } from './styles';

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: SPACE.s, marginBottom: SPACE.s },
  icon: { flexShrink: 0, width: '16px', height: '16px', color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function WrittenNote({ run }: { run: Run }) {
  const { written } = useSession();
  // Only the page hands out copies, which it does not follow.
  const isFollowed = usePane().host.environment().supports.edits;
  return written && isFollowed ? <Note run={run} at={written.at} content={written.content} /> : null;
}

function Note({ run, at, content }: { run: Run; at: Date; content: string }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { session, language, say: words } = usePane();
  const say = words.of(WRITTEN_TEXTS);
  const { task, isStale } = useSession();
  const now = useMemo(() => JSON.stringify(planSummary(run.result, language)), [run, language]);
  const time = at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  if (!isStale && now === content) {
    return <p className={mergeClasses(type.small, type.quiet, styles.note)}>{say('written.current', { time })}</p>;
  }
  return (
    <div role="status" className={mergeClasses(type.small, styles.note)}>
      <WarningRegular className={styles.icon} />
      <span>{say('written.stale', { time })}</span>
      <Button size="small" disabledFocusable={task !== null} onClick={() => void session.writeSummary()}>
        {say('written.update')}
      </Button>
    </div>
  );
}
