/** «与另一份比较…»: chosen here; what comes of it is loaded when there is something. */
import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { usePane, useSession } from '../../context';
import type { Run } from '../../session/state';
import { sayCompare } from '../../texts/compare';
import { Loading } from '../common/Loading';
import { useLayoutStyles } from '../common/styles';

const Comparison = lazy(async () => ({ default: (await import('./Comparison')).Comparison }));

const useStyles = makeStyles({ still: { transitionDuration: '0s' } });

/** @param children stands before the button, in its row */
export function CompareFile({ run, children }: { run: Run; children?: ReactNode }) {
  const [styles, layout] = [useStyles(), useLayoutStyles()];
  const { host, language } = usePane();
  const isBusy = useSession().task !== null;
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const say = sayCompare(language);
  return (
    <>
      <div className={layout.row}>
        {children}
        {host.readOther && (
          <Button
            size="small"
            className={styles.still}
            disabledFocusable={isBusy}
            onClick={() => input.current?.click()}
          >
            {say('choose')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.xls,.xlsb,.et,.ods,.csv,.docx"
          hidden
          name="other"
          aria-label={say('choose')}
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            target.value = '';
          }}
        />
      </div>
      {file && (
        <Suspense fallback={<Loading />}>
          <Comparison
            run={run}
            file={file}
            onClose={() => {
              setFile(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
