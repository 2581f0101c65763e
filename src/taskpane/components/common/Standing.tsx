/** What holds until it is over: a cell being edited, a workbook that changed since it was read. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { usePane, useSession } from '../../context';
import { SPACE } from './styles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: SPACE.s,
    marginTop: SPACE.s,
    padding: SPACE.s,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  icon: { flexShrink: 0, width: '16px', height: '16px' },
});

export function Standing() {
  const styles = useStyles();
  const { say } = usePane();
  const { isCellEdited, isStale } = useSession();
  const text = isCellEdited ? 'edit.waiting' : isStale ? 'stale.text' : null;
  return (
    <div role="status">
      {text && (
        <div className={styles.bar}>
          <WarningRegular className={styles.icon} />
          <span>{say(text)}</span>
        </div>
      )}
    </div>
  );
}
