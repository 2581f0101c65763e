/** A filter that is on or off, with a count. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing, plainButton, SPACE } from './styles';

const useStyles = makeStyles({
  toggle: {
    ...plainButton,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: SPACE.xs,
    minHeight: '28px',
    paddingLeft: SPACE.s,
    paddingRight: SPACE.s,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ...focusRing,
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStroke1Selected}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

interface ToggleProps {
  readonly isPressed: boolean;
  readonly onToggle: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function Toggle({ isPressed, onToggle, isDisabled = false, children }: ToggleProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      disabled={isDisabled}
      className={mergeClasses(styles.toggle, isPressed && styles.pressed)}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
