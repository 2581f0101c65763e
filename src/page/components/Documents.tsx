/** Under the summary: the draft of the report and the letter of findings, as Word files. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayoutStyles, useTextStyles } from '../../taskpane/components/common/styles';
import { useDesk, usePage } from '../context';
import type { GivenFile, WordDocument } from '../engine/protocol';
import { save } from '../save';

const DOCUMENTS: readonly WordDocument[] = ['report', 'letter'];

interface DocumentsProps {
  readonly file: GivenFile;
  readonly reports: readonly GivenFile[];
}

export function Documents({ file, reports }: DocumentsProps) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { workers, language, say, sayFailed } = usePage();
  const { profile } = useDesk();
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const write = async (what: WordDocument) => {
    setBusy(true);
    setTold(say('out.busy'));
    try {
      const { bytes, name } = await workers.do('document', { file, reports, language, profile, what }, true);
      save(bytes, name);
      setTold(say('out.saved', { file: name }));
    } catch (error) {
      setTold(sayFailed(error, file.path));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={layout.section}>
      <div role="group" aria-label={say('word.title')} className={layout.row}>
        {DOCUMENTS.map((what) => (
          <Button key={what} disabledFocusable={isBusy} onClick={() => void write(what)}>
            {say(`word.${what}`)}
          </Button>
        ))}
      </div>
      <p className={type.small}>{say('word.hint')}</p>
      <p role="status" className={type.small}>
        {told}
      </p>
    </section>
  );
}
