/** What holds until it is over: a cell being edited, a workbook that changed since it was read. */
import { lazy, Suspense } from 'react';
import { usePane, useSession } from '../../context';

const StandingBar = lazy(async () => ({ default: (await import('./StandingBar')).StandingBar }));

export function Standing() {
  const { say } = usePane();
  const { isCellEdited, isStale } = useSession();
  const text = isCellEdited ? 'edit.waiting' : isStale ? 'stale.text' : null;
  return (
    <div role="status">
      <Suspense fallback={null}>{text && <StandingBar text={say(text)} />}</Suspense>
    </div>
  );
}
