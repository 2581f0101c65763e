/** The conclusion as sentences, to be copied into the report. */
import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { usePane } from '../../context';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { copyText, selectText } from './copy';

export function Conclusion({ paragraphs }: { paragraphs: readonly string[] }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { say } = usePane();
  const text = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    const isCopied = await copyText(paragraphs.join('\n'));
    if (!isCopied && text.current) selectText(text.current);
    setOutcome(isCopied ? 'copied' : 'copyFailed');
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
          {outcome && say(`summary.${outcome}`)}
        </span>
      </div>
    </>
  );
}
