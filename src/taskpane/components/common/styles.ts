/** Styles that several parts share. Office's grid is 4 px; a narrow pane has margins of 12. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const SPACE = { xs: '4px', s: '8px', m: '12px', l: '16px', xl: '20px' } as const;

/** A ring that keyboard users see, the same on every element of ours that is not one of Fluent's. */
export const focusRing = {
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '-2px',
    borderRadius: tokens.borderRadiusMedium,
  },
} as const;

/** A button that looks like the text it stands in. */
export const plainButton = {
  backgroundColor: 'transparent',
  borderTopStyle: 'none',
  borderRightStyle: 'none',
  borderBottomStyle: 'none',
  borderLeftStyle: 'none',
  color: 'inherit',
  cursor: 'pointer',
  fontFamily: 'inherit',
  margin: 0,
  textAlign: 'left',
} as const;

/** For screen readers only. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

export const useTextStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0, overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  unseen: UNSEEN,
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
});

export const useLayoutStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: SPACE.s },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.s },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: SPACE.s,
    paddingTop: SPACE.m,
    paddingBottom: SPACE.m,
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What leads somewhere. */
export const useLinkStyles = makeStyles({
  link: {
    ...plainButton,
    padding: '2px 4px',
    margin: '-2px -4px',
    minHeight: '24px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    '@media (forced-colors: active)': {
      color: 'LinkText',
      textDecorationLine: 'underline',
      ':hover': { color: 'LinkText' },
    },
    ...focusRing,
  },
});
