/** Nothing to show yet: what would be here, and the way there. */
import { usePane } from '../../context';
import { NOTHING_TEXTS } from '../../texts/nothing';
import { CommandButton } from './CommandButton';
import { useLayoutStyles, useTextStyles } from './styles';

export function EmptyState({ text }: { text: string }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const say = usePane().say.of(NOTHING_TEXTS);
  return (
    <div className={layout.stack}>
      <h2 className={type.title}>{say('empty.title')}</h2>
      <p className={type.body}>{text}</p>
      <div>
        <CommandButton command="checkWorkbook" isPrimary />
      </div>
    </div>
  );
}
