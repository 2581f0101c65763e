/**
 * How Fluent's buttons look, without what the pane does not use of them: outlined and transparent, large, round and square ones, icons behind words
 * and in two forms, a ring of its own around small ones, and what one browser's rounding needs: 1 kB less to download before the pane can start.
 * The build puts this in the place of Fluent's own, from which it is taken, and a test holds it to what the pane uses.
 */
import {
  type ButtonState,
  createCustomFocusIndicatorStyle,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';

export const buttonClassNames = { root: 'fui-Button', icon: 'fui-Button__icon' };

const iconSpacingVar = '--fui-Button__icon--spacing';
const buttonSpacingSmall = '3px';
const buttonSpacingSmallWithIcon = '1px';
const buttonSpacingMedium = '5px';
const useRootBaseClassName = makeResetStyles({
  alignItems: 'center',
  boxSizing: 'border-box',
  display: 'inline-flex',
  justifyContent: 'center',
  textDecorationLine: 'none',
  verticalAlign: 'middle',
  margin: 0,
  overflow: 'hidden',
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  fontFamily: tokens.fontFamilyBase,
  outlineStyle: 'none',
  ':hover': {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    borderColor: tokens.colorNeutralStroke1Hover,
    color: tokens.colorNeutralForeground1Hover,
    cursor: 'pointer',
  },
  ':hover:active,:active:focus-visible': {
    backgroundColor: tokens.colorNeutralBackground1Pressed,
    borderColor: tokens.colorNeutralStroke1Pressed,
    color: tokens.colorNeutralForeground1Pressed,
    outlineStyle: 'none',
  },
  padding: `${buttonSpacingMedium} ${tokens.spacingHorizontalM}`,
  minWidth: '96px',
  borderRadius: tokens.borderRadiusMedium,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  // Transition styles
  transitionDuration: tokens.durationFaster,
  transitionProperty: 'background, border, color',
  transitionTimingFunction: tokens.curveEasyEase,
  '@media screen and (prefers-reduced-motion: reduce)': {
    transitionDuration: '0.01ms',
  },
  // High contrast styles
  '@media (forced-colors: active)': {
    ':focus': {
      borderColor: 'ButtonText',
    },
    ':hover': {
      backgroundColor: 'HighlightText',
      borderColor: 'Highlight',
      color: 'Highlight',
      forcedColorAdjust: 'none',
    },
    ':hover:active,:active:focus-visible': {
      backgroundColor: 'HighlightText',
      borderColor: 'Highlight',
      color: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
  // Focus styles
  ...createCustomFocusIndicatorStyle({
    borderColor: tokens.colorStrokeFocus2,
    borderRadius: tokens.borderRadiusMedium,
    borderWidth: '1px',
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorTransparentStroke}`,
    boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2}
      inset
    `,
    zIndex: 1,
  }),
});
const useIconBaseClassName = makeResetStyles({
  alignItems: 'center',
  display: 'inline-flex',
  justifyContent: 'center',
  fontSize: '20px',
  height: '20px',
  width: '20px',
  [iconSpacingVar]: tokens.spacingHorizontalSNudge,
});
const useRootStyles = makeStyles({
  // Appearance variations
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    ...shorthands.borderColor('transparent'),
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      ...shorthands.borderColor('transparent'),
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':hover:active,:active:focus-visible': {
      backgroundColor: tokens.colorBrandBackgroundPressed,
      ...shorthands.borderColor('transparent'),
      color: tokens.colorNeutralForegroundOnBrand,
    },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      ...shorthands.borderColor('HighlightText'),
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': {
        backgroundColor: 'HighlightText',
        ...shorthands.borderColor('Highlight'),
        color: 'Highlight',
      },
      ':hover:active,:active:focus-visible': {
        backgroundColor: 'HighlightText',
        ...shorthands.borderColor('Highlight'),
        color: 'Highlight',
      },
    },
  },
  subtle: {
    backgroundColor: tokens.colorSubtleBackground,
    ...shorthands.borderColor('transparent'),
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      ...shorthands.borderColor('transparent'),
      color: tokens.colorNeutralForeground2Hover,
      [`& .${buttonClassNames.icon}`]: {
        color: tokens.colorNeutralForeground2BrandHover,
      },
    },
    ':hover:active,:active:focus-visible': {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      ...shorthands.borderColor('transparent'),
      color: tokens.colorNeutralForeground2Pressed,
      [`& .${buttonClassNames.icon}`]: {
        color: tokens.colorNeutralForeground2BrandPressed,
      },
    },
    '@media (forced-colors: active)': {
      ':hover': {
        color: 'Highlight',
        [`& .${buttonClassNames.icon}`]: {
          color: 'Highlight',
        },
      },
      ':hover:active,:active:focus-visible': {
        color: 'Highlight',
        [`& .${buttonClassNames.icon}`]: {
          color: 'Highlight',
        },
      },
    },
  },
  // Size variations
  small: {
    minWidth: '64px',
    padding: `${buttonSpacingSmall} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  smallWithIcon: {
    paddingBottom: buttonSpacingSmallWithIcon,
    paddingTop: buttonSpacingSmallWithIcon,
  },
});
const useRootDisabledStyles = makeStyles({
  // Base styles
  base: {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    [`& .${buttonClassNames.icon}`]: {
      color: tokens.colorNeutralForegroundDisabled,
    },
    ':hover': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
      color: tokens.colorNeutralForegroundDisabled,
      cursor: 'not-allowed',
      [`& .${buttonClassNames.icon}`]: {
        color: tokens.colorNeutralForegroundDisabled,
      },
    },
    ':hover:active,:active:focus-visible': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
      color: tokens.colorNeutralForegroundDisabled,
      cursor: 'not-allowed',
      [`& .${buttonClassNames.icon}`]: {
        color: tokens.colorNeutralForegroundDisabled,
      },
    },
  },
  // High contrast styles
  highContrast: {
    '@media (forced-colors: active)': {
      backgroundColor: 'ButtonFace',
      ...shorthands.borderColor('GrayText'),
      color: 'GrayText',
      [`& .${buttonClassNames.icon}`]: {
        color: 'GrayText',
      },
      ':focus': {
        ...shorthands.borderColor('GrayText'),
      },
      ':hover': {
        backgroundColor: 'ButtonFace',
        ...shorthands.borderColor('GrayText'),
        color: 'GrayText',
        [`& .${buttonClassNames.icon}`]: {
          color: 'GrayText',
        },
      },
      ':hover:active,:active:focus-visible': {
        backgroundColor: 'ButtonFace',
        ...shorthands.borderColor('GrayText'),
        color: 'GrayText',
        [`& .${buttonClassNames.icon}`]: {
          color: 'GrayText',
        },
      },
    },
  },
  // Appearance variations
  primary: {
    ...shorthands.borderColor('transparent'),
    ':hover': {
      ...shorthands.borderColor('transparent'),
    },
    ':hover:active,:active:focus-visible': {
      ...shorthands.borderColor('transparent'),
    },
  },
  subtle: {
    backgroundColor: tokens.colorTransparentBackground,
    ...shorthands.borderColor('transparent'),
    ':hover': {
      backgroundColor: tokens.colorTransparentBackground,
      ...shorthands.borderColor('transparent'),
    },
    ':hover:active,:active:focus-visible': {
      backgroundColor: tokens.colorTransparentBackground,
      ...shorthands.borderColor('transparent'),
    },
  },
});
const useRootFocusStyles = makeStyles({
  // Primary styles
  primary: {
    ...createCustomFocusIndicatorStyle({
      ...shorthands.borderColor(tokens.colorStrokeFocus2),
      boxShadow: `${tokens.shadow2}, 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset,  0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand} inset`,
      ':hover': {
        boxShadow: `${tokens.shadow2}, 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset`,
        ...shorthands.borderColor(tokens.colorStrokeFocus2),
      },
    }),
  },
});
const useRootIconOnlyStyles = makeStyles({
  // Size variations
  small: {
    padding: buttonSpacingSmallWithIcon,
    minWidth: '24px',
    maxWidth: '24px',
  },
  medium: {
    padding: buttonSpacingMedium,
    minWidth: '32px',
    maxWidth: '32px',
  },
});
const useIconStyles = makeStyles({
  // Size variations
  small: {
    [iconSpacingVar]: tokens.spacingHorizontalXS,
  },
  // Before its words
  before: {
    marginRight: `var(${iconSpacingVar})`,
  },
});
/** Fluent calls it for every button: it writes the classes into the state. */
export function useButtonStyles_unstable(state: ButtonState): ButtonState {
  const [rootBase, iconBase] = [useRootBaseClassName(), useIconBaseClassName()];
  const [root, disabledRoot, focus, iconOnlyRoot, iconStyles] = [
    useRootStyles(),
    useRootDisabledStyles(),
    useRootFocusStyles(),
    useRootIconOnlyStyles(),
    useIconStyles(),
  ];
  const { appearance, disabled, disabledFocusable, icon, iconOnly, size } = state;
  const isOff = disabled || disabledFocusable;
  const look = appearance === 'primary' || appearance === 'subtle' ? appearance : false;
  const isSmall = size === 'small';
  state.root.className = mergeClasses(
    buttonClassNames.root,
    rootBase,
    look && root[look],
    isSmall && root.small,
    isSmall && Boolean(icon) && root.smallWithIcon,
    isOff && disabledRoot.base,
    isOff && disabledRoot.highContrast,
    isOff && look && disabledRoot[look],
    look === 'primary' && focus.primary,
    iconOnly && iconOnlyRoot[isSmall ? 'small' : 'medium'],
    state.root.className,
  );
  if (icon)
    icon.className = mergeClasses(
      buttonClassNames.icon,
      iconBase,
      Boolean(state.root.children) && iconStyles.before,
      isSmall && iconStyles.small,
      icon.className,
    );
  return state;
}
