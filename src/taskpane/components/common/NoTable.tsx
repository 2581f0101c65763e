/** The workbook has no table that could be read: what is needed, and a form to begin with. */
import { Button } from '@fluentui/react-components';
import { usePane, useSession } from '../../context';
import { NOTHING_TEXTS } from '../../texts/nothing';
import { useLayoutStyles, useTextStyles } from './styles';

export function NoTable() {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { host, session } = usePane();
  const say = usePane().say.of(NOTHING_TEXTS);
  const isBusy = useSession().task !== null;
  return (
    <div className={layout.stack}>
      <h2 className={type.title}>{say('noTable.title')}</h2>
      <p className={type.body}>{say('noTable.lead')}</p>
      <p className={type.body}>{say('noTable.headings')}</p>
      <p className={type.body}>{say('noTable.hidden')}</p>
      {host.environment().supports.edits && (
        <div className={layout.row}>
          <span className={type.body}>{say('welcome.noTable')}</span>
          <Button disabledFocusable={isBusy} onClick={() => void session.insertSampleForm()}>
            {say('welcome.sample')}
          </Button>
        </div>
      )}
    </div>
  );
}
