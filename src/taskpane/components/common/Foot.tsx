/** The end of the pane: which version it is, and how it is used. */
import { makeStyles } from '@fluentui/react-components';
import manifest from '../../../../package.json';
import { usePane } from '../../context';
import { HELP_TEXTS, type HelpTextId } from '../../texts/help';
import { Disclosure } from './Disclosure';
import { Facts } from './Facts';
import { SPACE, useTextStyles } from './styles';

const useStyles = makeStyles({
  foot: { marginTop: SPACE.m },
  inside: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, paddingLeft: '20px' },
});

const KEYS: readonly HelpTextId[] = [
  'help.key.next',
  'help.key.rows',
  'help.key.enter',
  'help.key.sides',
  'help.key.escape',
];

const POINTS: readonly HelpTextId[] = ['help.sentence', 'help.undo', 'help.sheets'];

export function Foot() {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(HELP_TEXTS);
  return (
    <footer className={`${styles.foot ?? ''} ${type.quiet ?? ''}`}>
      <Disclosure
        level={2}
        title={<span className={type.small}>{say('help.title', { version: manifest.version })}</span>}
      >
        <div className={styles.inside}>
          {POINTS.map((point) => (
            <p key={point} className={type.small}>
              {say(point)}
            </p>
          ))}
          <Facts of={KEYS.map((key) => ({ name: say(`${key}.name` as HelpTextId), value: say(key) }))} />
        </div>
      </Disclosure>
    </footer>
  );
}
