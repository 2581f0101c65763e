/** A sentence that holds until something is over, with its sign. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
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

export function StandingBar({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <WarningRegular className={styles.icon} />
      <span>{text}</span>
    </div>
  );
}
