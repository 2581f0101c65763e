/** Workbook files in and out; runs wherever there are web streams, in a browser too. `write.ts` beside it needs Node. */
export { FileProblem } from './problem';
export { readWorkbookFile } from './read';
export { addSheets } from './adding/add';
export { readWordFile, withTexts } from './word';
