/** A fix before it is made: what the cell holds, and what it will hold. */
import { Button, makeStyles } from '@fluentui/react-components';
import { formatPlace as address } from '../../../core/sheet/reference';
import { usePane, useSession } from '../../context';
import type { Fix } from '../../fixes';
import { Facts } from '../common/Facts';
import { useFocusOnOpen } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { SPACE, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s },
  actions: { display: 'flex', flexWrap: 'wrap', gap: SPACE.s },
});

export function FixForm({ fix, onClose }: { fix: Fix; onClose: () => void }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  const form = useFocusOnOpen<HTMLDivElement>();
  return (
    <div ref={form} className={styles.form} onKeyDown={closeOnEscape(onClose)}>
      <p className={type.small}>{say('fix.lead')}</p>
      <Facts
        of={[
          { name: say('fix.before'), value: fix.before },
          { name: say('fix.after'), value: <strong>{fix.shown}</strong> },
        ]}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.fix(fix).then(onClose)}
        >
          {say('fix.confirm', { cell: address(fix.at) })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
