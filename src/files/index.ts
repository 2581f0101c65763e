/** Workbook and Word files in, workbook files out; runs wherever there are web streams, in a browser too. `write.ts` beside it needs Node. */
export { FileProblem } from './problem';
export { readEvaluationFile, readWorkbookFile } from './read';
export { addSheets } from './adding/add';
export { newWorkbook } from './adding/new-workbook';
export { readWordFile } from './word/read';
