/** Progress of what takes a while; what is over at once is not worth a flicker. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession } from '../../context';

const TaskProgress = lazy(async () => ({ default: (await import('./TaskProgress')).TaskProgress }));

/** Milliseconds after which people begin to wonder. */
const PATIENCE = 300;

export function Progress() {
  const { task } = useSession();
  const isLong = useLasting(task !== null);
  if (!task || !isLong) return null;
  return (
    <Suspense>
      <TaskProgress task={task} />
    </Suspense>
  );
}

/** Whether something has held for a while. */
function useLasting(holds: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => {
      setLasts(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [holds]);
  return lasts;
}
