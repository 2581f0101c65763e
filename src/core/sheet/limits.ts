/** The size of a sheet in every program that writes .xlsx. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters of the words to choose from in a cell, the commas between them included. */
export const MOST_LISTED = 255;
