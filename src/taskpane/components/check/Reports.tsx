/** What the workbook is held against: Word reports, chosen here, named, and taken away again; and another workbook. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane, useSession } from '../../context';
import { CHECK_TEXTS } from '../../texts/check';
import type { Run } from '../../session/state';
import { useTextStyles } from '../common/styles';
import { CompareFile } from '../compare/CompareFile';

/** It can be pressed as soon as the check has ended, and is drawn so at once. */
const useStyles = makeStyles({ still: { transitionDuration: '0s' } });

export function Reports({ run }: { run: Run }) {
  const { host } = usePane();
  return <CompareFile run={run}>{host.readReport && <WordReports run={run} />}</CompareFile>;
}

function WordReports({ run: { snapshot } }: { run: Run }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { session, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const isBusy = useSession().task !== null;
  const input = useRef<HTMLInputElement>(null);
  const { documents = [] } = snapshot;
  const hasReports = documents.length > 0;
  return (
    <>
      {hasReports && (
        <span className={type.small}>
          {say('reports.beside', { names: documents.map(({ name }) => name).join('、') })}
        </span>
      )}
      <Button
        size="small"
        className={styles.still}
        disabledFocusable={isBusy}
        onClick={() => {
          if (hasReports) void session.useReports([]);
          else input.current?.click();
        }}
      >
        {say(hasReports ? 'reports.without' : 'reports.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx"
        multiple
        hidden
        name="reports"
        aria-label={say('reports.choose')}
        onChange={({ target }) => {
          void session.useReports([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
