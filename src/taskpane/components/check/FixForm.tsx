/** A fix before it is made: what the cell holds, and what it will hold. */
import { Button, makeStyles } from '@fluentui/react-components';
import { formatPlace as address } from '../../../core/sheet/reference';
import { usePane, useSession } from '../../context';
import { CHECK_TEXTS } from '../../texts/check';
import type { Fix } from '../../fixes';
import { Facts } from '../common/Facts';
import { useFocusOnOpen } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { SPACE, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s },
  actions: { display: 'flex', flexWrap: 'wrap', gap: SPACE.s },
});

interface FixFormProps {
  readonly fix: Fix;
  /** The person has just opened it. */
  readonly isNew: boolean;
  readonly onFix: () => void;
  readonly onClose: () => void;
}

export function FixForm({ fix, isNew, onFix, onClose }: FixFormProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(CHECK_TEXTS);
  const isBusy = useSession().task !== null;
  const form = useFocusOnOpen<HTMLDivElement>(isNew);
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
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={onFix}>
          {say('fix.confirm', { cell: address(fix.at) })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
