/** What came of the last thing the person did, with a way out where it failed. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { usePane, useSession } from '../../context';
import type { Notice } from '../../session/state';
import { CellLink } from './CellLink';
import { SPACE } from './styles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: SPACE.s,
    marginTop: SPACE.s,
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
    paddingLeft: SPACE.s,
    paddingRight: SPACE.xs,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  done: { backgroundColor: tokens.colorNeutralBackground3 },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, width: '16px', height: '16px', marginTop: SPACE.xs },
  undo: { flexShrink: 0, minWidth: '48px' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  text: { flexGrow: 1, minWidth: 0, paddingTop: SPACE.xs, overflowWrap: 'anywhere' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: SPACE.m, rowGap: SPACE.xs, paddingTop: SPACE.xs },
});

interface NoticeBarProps {
  readonly notice: Notice;
  readonly tone: 'done' | 'problem';
}

export function NoticeBar({ notice: { text, places, retry, undo }, tone }: NoticeBarProps) {
  const styles = useStyles();
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  return (
    <div className={mergeClasses(styles.bar, styles[tone])}>
      {tone === 'done' ? (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} />
      ) : (
        <ErrorCircleRegular className={styles.icon} />
      )}
      <div className={styles.text}>
        {text}
        {places.length > 0 && (
          <div className={styles.places}>
            {places.map(({ name, at }) => (
              <CellLink key={`${at.sheet} ${name}`} at={at} name={name} isNoticed />
            ))}
          </div>
        )}
        {retry && (
          <div className={styles.places}>
            <Button size="small" onClick={() => void retry()}>
              {say('common.retry')}
            </Button>
          </div>
        )}
      </div>
      {undo && (
        <Button size="small" className={styles.undo} disabledFocusable={isBusy} onClick={() => void undo()}>
          {say('common.undo')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say('common.dismiss')}
        onClick={session.dismiss}
      />
    </div>
  );
}
