/** The page is open outside Excel: where it belongs, and how to get there. */
import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../../context';
import { OUTSIDE_TEXTS } from '../../texts/outside';
import { SPACE, useTextStyles } from './styles';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, padding: SPACE.m, maxWidth: '480px' },
});

const LINES = ['unsupported.lead', 'unsupported.where', 'unsupported.how', 'unsupported.otherwise'] as const;

export function Unsupported() {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(OUTSIDE_TEXTS);
  return (
    <main className={styles.page}>
      <h1 className={type.title}>{say('unsupported.title')}</h1>
      {LINES.map((line) => (
        <p key={line} className={type.body}>
          {say(line)}
        </p>
      ))}
    </main>
  );
}
