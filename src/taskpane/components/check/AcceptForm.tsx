/** Accepting a finding: never without a reason. What is half written stays when another tab is shown. */
import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type SyntheticEvent } from 'react';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { CHECK_TEXTS } from '../../texts/check';
import { focusFirst, useFocusOnOpen } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { SPACE } from '../common/styles';
import { useActions } from './actions';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s },
  actions: { display: 'flex', flexWrap: 'wrap', gap: SPACE.s },
  wide: { width: '100%', minWidth: 0 },
});

interface AcceptFormProps {
  readonly id: string;
  readonly finding: Finding;
  /** The person has just opened it. */
  readonly isNew: boolean;
  readonly onClose: () => void;
}

export function AcceptForm({ id, finding, isNew, onClose }: AcceptFormProps) {
  const styles = useStyles();
  const { session, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const isBusy = useSession().task !== null;
  const { drafts, by } = useSyncExternalStore(session.list.subscribe, session.list.get);
  const { change, draft, settle } = useActions();
  const reason = drafts.get(id)?.reason ?? '';
  const [isMissing, setMissing] = useState(false);
  const form = useFocusOnOpen<HTMLFormElement>(isNew);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim() === '') {
      setMissing(true);
      focusFirst(form.current);
      return;
    }
    await settle(id, finding, () => session.accept(finding, reason.trim(), by.trim()));
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
            draft(id, { form: 'accept', reason: value });
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
            change({ by: value });
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
