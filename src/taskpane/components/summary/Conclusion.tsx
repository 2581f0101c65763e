/** The conclusion as sentences, to be copied into the report. */
import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { usePane } from '../../context';
import { COPY_TEXTS } from '../../texts/copy';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { copyText, selectText } from '../common/copy';

export function Conclusion({ paragraphs }: { paragraphs: readonly string[] }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { say: pane } = usePane();
  const [say, words] = [pane.of(SUMMARY_TEXTS), pane.of(COPY_TEXTS)];
  const text = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    const isCopied = await copyText(paragraphs.join('\n'));
    if (!isCopied && text.current) selectText(text.current);
    setOutcome(isCopied ? 'copied' : 'failed');
  };
  return (
    <>
      <h3 className={type.heading}>{say('summary.conclusion')}</h3>
      <div ref={text} className={layout.stack}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className={type.body}>
            {paragraph}
          </p>
        ))}
      </div>
      <div className={layout.row}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {say('summary.copy')}
        </Button>
        <span role="status" className={type.small}>
          {outcome && words(`copy.${outcome}`)}
        </span>
      </div>
    </>
  );
}
