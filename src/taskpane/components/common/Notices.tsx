/** Where screen readers hear what came of something: the regions are there before the words. */
import { lazy, Suspense } from 'react';
import { useSession } from '../../context';
import { useTextStyles } from './styles';

const NoticeBar = lazy(async () => ({ default: (await import('./NoticeBar')).NoticeBar }));

export function Notices() {
  const type = useTextStyles();
  const { notice } = useSession();
  return (
    <>
      <div role="status">
        {notice?.tone === 'told' && <span className={type.unseen}>{notice.text}</span>}
        {notice?.tone === 'done' && (
          <Suspense>
            <NoticeBar notice={notice} tone="done" />
          </Suspense>
        )}
      </div>
      <div role="alert">
        {notice?.tone === 'problem' && (
          <Suspense fallback={notice.text}>
            <NoticeBar notice={notice} tone="problem" />
          </Suspense>
        )}
      </div>
    </>
  );
}
