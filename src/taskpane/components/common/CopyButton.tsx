/** Copies a text. Where the host does not let the pane at the clipboard, the text is shown to be copied by hand. */
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { usePane } from '../../context';
import { COPY_TEXTS } from '../../texts/copy';
import { copyText } from './copy';
import { SPACE, useTextStyles } from './styles';

const useStyles = makeStyles({
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.s, minWidth: 0 },
  text: { flexBasis: '100%', minWidth: 0 },
});

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

export function CopyButton({ label, text }: CopyButtonProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(COPY_TEXTS);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        icon={<CopyRegular />}
        onClick={() =>
          void copyText(text()).then((isCopied) => {
            setOutcome(isCopied ? 'copied' : 'failed');
          })
        }
      >
        {label}
      </Button>
      <span role="status" className={type.small}>
        {outcome && say(`copy.${outcome}`)}
      </span>
      {outcome === 'failed' && (
        <Textarea
          className={styles.text}
          size="small"
          rows={4}
          readOnly
          aria-label={say('copy.text')}
          textarea={{ ref: selectAll }}
          value={text()}
        />
      )}
    </div>
  );
}

/** Once, when it is there. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
