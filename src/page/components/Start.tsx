/** The empty desk: what the page does, and where files go. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { SPACE, useLayoutStyles, useTextStyles } from '../../taskpane/components/common/styles';
import { usePage } from '../context';
import { sampleFile } from '../sample';
import { ChooseButtons } from './ChooseButtons';
import { Forms } from './Forms';

const useStyles = makeStyles({
  start: {
    maxWidth: '640px',
    margin: '0 auto',
    padding: SPACE.l,
    display: 'flex',
    flexDirection: 'column',
    rowGap: SPACE.l,
  },
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: SPACE.m,
    padding: '40px 16px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lead: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  point: { display: 'flex', columnGap: SPACE.s, paddingTop: SPACE.xs, paddingBottom: SPACE.xs },
  mark: { flexShrink: 0, width: '16px', height: '20px', color: tokens.colorPaletteGreenForeground1 },
});

const POINTS = ['page.findsSum', 'page.findsRule', 'page.findsText'] as const;

export function Start() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { desk, say } = usePage();
  return (
    <div className={styles.start}>
      <p className={styles.lead}>{say('page.lead')}</p>
      <div className={styles.place}>
        <p className={type.title}>{say('page.drop')}</p>
        <div className={layout.row}>
          <ChooseButtons isPrimary />
        </div>
        <p className={mergeClasses(type.small, type.quiet)}>{say('page.dropHint')}</p>
        <Button
          appearance="subtle"
          onClick={() => {
            desk.add([sampleFile()]);
          }}
        >
          {say('page.sample')}
        </Button>
      </div>
      <section>
        <h2 className={type.heading}>{say('page.finds')}</h2>
        <ul className={layout.list}>
          {POINTS.map((point) => (
            <li key={point} className={styles.point}>
              <CheckmarkRegular className={styles.mark} />
              <span className={type.body}>{say(point)}</span>
            </li>
          ))}
        </ul>
      </section>
      <Forms />
      <p className={mergeClasses(type.small, type.quiet)}>{say('page.private')}</p>
    </div>
  );
}
