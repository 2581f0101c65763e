import { INDENT_WIDTH } from '../../core/summary/styles';

/** Excel counts a column's margin into its width. */
const COLUMN_MARGIN = 0.71 + INDENT_WIDTH;
/** Points a character of the default font is wide: 7 pixels of 96 an inch. */
const CHARACTER = 5.25;

/** The width of a column in points, from that of a plan in characters. */
export function columnWidth(characters: number): number {
  return (characters + COLUMN_MARGIN) * CHARACTER;
}
