/** The first screen: what one press of the button gives. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { usePane } from '../../context';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, marginTop: SPACE.s, marginBottom: SPACE.l },
  point: { display: 'flex', columnGap: SPACE.s, paddingTop: SPACE.xs, paddingBottom: SPACE.xs },
  mark: { flexShrink: 0, width: '16px', height: '20px', color: tokens.colorPaletteGreenForeground1 },
});

const POINTS = ['welcome.check', 'welcome.score', 'welcome.summary'] as const;

export function Welcome() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { say } = usePane();
  return (
    <div className={styles.welcome}>
      <h2 className={type.title}>{say('welcome.title')}</h2>
      <p className={type.body}>{say('welcome.lead')}</p>
      <ul className={layout.list}>
        {POINTS.map((point) => (
          <li key={point} className={styles.point}>
            <CheckmarkRegular className={styles.mark} />
            <span className={type.body}>{say(point)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
