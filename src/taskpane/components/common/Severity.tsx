/** How bad a finding is: a shape, a word and a colour, so that none of them has to be told apart alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { usePane } from '../../context';
import { CHECK_TEXTS } from '../../texts/check';
import type { Kind } from './kinds';

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
  accepted: CheckmarkCircleRegular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '16px', height: '16px', verticalAlign: '-3px' },
  inLine: { height: '20px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  accepted: { color: tokens.colorPaletteGreenForeground1 },
});

interface KindIconProps {
  readonly kind: Kind;
  /** The word stands beside the icon; otherwise the icon carries it for screen readers. */
  readonly isNamed?: boolean;
  /** Stands at the first line of a text that may have several. */
  readonly isInLine?: boolean;
}

export function KindIcon({ kind, isNamed = false, isInLine = false }: KindIconProps) {
  const styles = useStyles();
  const say = usePane().say.of(CHECK_TEXTS);
  const Icon = ICONS[kind];
  const className = mergeClasses(styles.icon, styles[kind], isInLine && styles.inLine);
  return isNamed ? (
    <Icon className={className} />
  ) : (
    <Icon className={className} role="img" aria-hidden={false} aria-label={say(`severity.${kind}`)} />
  );
}
