/**
 * The palettes of Fluent's themes, those that the pane shows: of errors, warnings, successes and notes. Fluent has 30 more for badges and
 * pictures of persons, and greys for its dark themes: 3 kB less to download before the pane can start. The build puts this in the place of
 * both lists, and tests hold it to Fluent's own colours and to what the pane's styles use.
 */

const NAMES = 'shade50 shade40 shade30 shade20 shade10 primary tint10 tint20 tint30 tint40 tint50 tint60'.split(' ');

/** The shades of a colour by their names, from the darkest to the lightest. */
function shadesOf(colours: string): Readonly<Record<string, string>> {
  const list = colours.split(' ');
  return Object.fromEntries(NAMES.map((name, at) => [name, `#${list[at] ?? ''}`]));
}

const blue = shadesOf('001322 002440 004377 005ba1 006cbf 0078d4 1a86d9 3595de 5caae5 a9d3f2 d0e7f8 f3f9fd');
const cranberry = shadesOf('200205 3b0509 6e0811 960b18 b10e1c c50f1f cc2635 d33f4c dc626d eeacb2 f6d1d5 fdf3f4');
const darkOrange = shadesOf('230900 411200 7a2101 a62d01 c43501 da3b01 de501c e36537 e9835e f4bfab f9dcd1 fdf6f3');
const green = shadesOf('031403 052505 094509 0c5e0c 0e700e 107c10 218c21 359b35 54b054 9fd89f c9eac9 f1faf1');
const orange = shadesOf('271002 4a1e04 8a3707 bc4b09 de590b f7630c f87528 f98845 faa06b fdcfb4 fee5d7 fff9f5');
const red = shadesOf('210809 3f1011 751d1f 9f282b bc2f32 d13438 d7494c dc5e62 e37d80 f1bbbc f8dadb fdf6f6');
const yellow = shadesOf('282400 4c4400 817400 c0ad00 e4cc00 fde300 fde61e fdea3d feee66 fef7b2 fffad6 fffef5');

export const statusSharedColors = { red, green, darkOrange, yellow };
/** The dark theme mends two of the others by name. */
export const personaSharedColors = { blue, darkRed: {}, plum: {} };
export const mappedStatusColors = { cranberry, green, orange };

export const statusSharedColorNames = Object.keys(statusSharedColors);
export const personaSharedColorNames: readonly (keyof typeof personaSharedColors)[] = ['blue'];
