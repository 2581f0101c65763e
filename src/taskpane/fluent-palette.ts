/**
 * The palettes of Fluent's themes, those that the pane shows: of errors, warnings, successes and notes. Fluent has 30 more for badges and
 * pictures of persons: 2.5 kB less to download before the pane can start. The build puts this in the place of both lists, and a test
 * holds it to what the pane's styles use.
 */
import { blue, cranberry, darkOrange, green, orange, red, yellow } from 'fluent-colors';

export const statusSharedColors = { red, green, darkOrange, yellow };
/** The dark theme mends two of the others by name. */
export const personaSharedColors = { blue, darkRed: {}, plum: {} };
export const mappedStatusColors = { cranberry, green, orange };

export const statusSharedColorNames = Object.keys(statusSharedColors);
export const personaSharedColorNames: readonly (keyof typeof personaSharedColors)[] = ['blue'];
