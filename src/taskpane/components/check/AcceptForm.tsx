/** Accepting a finding: never without a reason. */
import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { focusFirst, useFocusOnOpen } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { SPACE } from '../common/styles';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s },
  actions: { display: 'flex', flexWrap: 'wrap', gap: SPACE.s },
  wide: { width: '100%', minWidth: 0 },
});

/** Who accepted last: the same person accepts the next one. Kept while the pane is open. */
let lastBy = '';

export function AcceptForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(lastBy);
  const [isMissing, setMissing] = useState(false);
  const form = useFocusOnOpen<HTMLFormElement>();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim() === '') {
      setMissing(true);
      focusFirst(form.current);
      return;
    }
    lastBy = by.trim();
    if (await session.accept(finding, reason.trim(), by.trim())) onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={closeOnEscape(onClose)}
    >
      <Field
        size="small"
        label={say('accept.reason')}
        hint={say('accept.reasonHint')}
        {...(isMissing && { validationMessage: say('accept.reasonMissing') })}
      >
        <Textarea
          className={styles.wide}
          size="small"
          rows={2}
          resize="vertical"
          aria-required
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <Field size="small" label={say('accept.by')}>
        <Input
          className={styles.wide}
          size="small"
          autoComplete="name"
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {say('accept.confirm')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
