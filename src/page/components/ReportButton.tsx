/** 核对 Word 报告: reports that are held against the open workbook; taken away again by the same button. */
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePage } from '../context';
import { gather } from '../desk/drop';
import type { GivenFile } from '../engine/protocol';

interface ReportButtonProps {
  readonly reports: readonly GivenFile[];
  readonly onReports: (reports: readonly GivenFile[]) => void;
}

export function ReportButton({ reports, onReports }: ReportButtonProps) {
  const { say } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const hasReports = reports.length > 0;
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          if (hasReports) onReports([]);
          else input.current?.click();
        }}
      >
        {say(hasReports ? 'view.withoutReports' : 'view.withReports')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx"
        multiple
        hidden
        name="reports"
        onChange={({ target }) => {
          onReports(gather(target.files ?? [], true).files);
          target.value = '';
        }}
      />
    </>
  );
}
