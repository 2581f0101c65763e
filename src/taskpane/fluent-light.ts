/**
 * The colours of Fluent's light theme that a style of the pane names; Fluent has 130 more, and 28 shades of its brands: 1 kB less to download before the pane can
 * start. The build puts this in their place, and tests hold it to Fluent's own values and to what the built styles use.
 */
/** So many percent of white. */
const grey = (percent: number): string =>
  `#${Math.round((percent * 255) / 100)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;
const white = '#ffffff';

/** The shades of Fluent's brand that these are. */
export const brandWeb = { 40: '#0c3b5e', 60: '#0f548c', 70: '#115ea3', 80: '#0f6cbd' };

export const generateColorTokens = (brand: typeof brandWeb) => ({
  colorNeutralForeground1: grey(14),
  colorNeutralForeground1Hover: grey(14),
  colorNeutralForeground1Pressed: grey(14),
  colorNeutralForeground2: grey(26),
  colorNeutralForeground2Hover: grey(14),
  colorNeutralForeground2Pressed: grey(14),
  colorNeutralForeground2BrandHover: brand[80],
  colorNeutralForeground2BrandPressed: brand[70],
  colorNeutralForeground3: grey(38),
  colorNeutralForeground4: grey(44),
  colorNeutralForegroundDisabled: grey(74),
  colorBrandForegroundLink: brand[70],
  colorBrandForegroundLinkHover: brand[60],
  colorCompoundBrandForeground1: brand[80],
  colorCompoundBrandForeground1Hover: brand[70],
  colorCompoundBrandForeground1Pressed: brand[60],
  colorNeutralForegroundInverted: white,
  colorNeutralForegroundOnBrand: white,
  colorNeutralBackground1: white,
  colorNeutralBackground1Hover: grey(96),
  colorNeutralBackground1Pressed: grey(88),
  colorNeutralBackground1Selected: grey(92),
  colorNeutralBackground2: grey(98),
  colorNeutralBackground3: grey(96),
  colorNeutralBackground5: grey(92),
  colorNeutralBackground6: grey(90),
  colorSubtleBackground: 'transparent',
  colorSubtleBackgroundHover: grey(96),
  colorSubtleBackgroundPressed: grey(88),
  colorTransparentBackground: 'transparent',
  colorNeutralBackgroundDisabled: grey(94),
  colorBrandBackground: brand[80],
  colorBrandBackgroundHover: brand[70],
  colorBrandBackgroundPressed: brand[40],
  colorCompoundBrandBackground: brand[80],
  colorCompoundBrandBackgroundHover: brand[70],
  colorCompoundBrandBackgroundPressed: brand[60],
  colorNeutralStrokeAccessible: grey(38),
  colorNeutralStrokeAccessibleHover: grey(34),
  colorNeutralStrokeAccessiblePressed: grey(30),
  colorNeutralStroke1: grey(82),
  colorNeutralStroke1Hover: grey(78),
  colorNeutralStroke1Pressed: grey(70),
  colorNeutralStroke1Selected: grey(74),
  colorNeutralStroke2: grey(88),
  colorNeutralStroke3: grey(94),
  colorCompoundBrandStroke: brand[80],
  colorCompoundBrandStrokeHover: brand[70],
  colorCompoundBrandStrokePressed: brand[60],
  colorNeutralStrokeDisabled: grey(88),
  colorTransparentStroke: 'transparent',
  colorTransparentStrokeInteractive: 'transparent',
  colorTransparentStrokeDisabled: 'transparent',
  colorStrokeFocus2: '#000000',
  colorNeutralShadowAmbient: 'rgba(0,0,0,0.12)',
  colorNeutralShadowKey: 'rgba(0,0,0,0.14)',
  colorBrandShadowAmbient: 'rgba(0,0,0,0.30)',
  colorBrandShadowKey: 'rgba(0,0,0,0.25)',
});
