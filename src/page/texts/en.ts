/** The page's own words in English. */
import type { PageTextId, zhPane } from './zh';

export const en: Readonly<Record<PageTextId, string>> = {
  'page.title': 'Evaluation cross-check',
  'page.lead': 'Drop evaluation workbooks or Word reports and see at once what does not agree.',
  'page.private':
    'Everything is computed on this machine: no network, no upload, nothing kept. It is gone when the page closes.',
  'page.drop': 'Drop files or folders here',
  'page.dropHint': '.xlsx .xlsm .xls .xlsb .et .ods .csv and .docx; whole folders at once if you like.',
  'page.dropNow': 'Let go to check',
  'page.files': 'Choose files…',
  'page.folder': 'Choose a folder…',
  'page.sample': 'See an example',
  'page.finds': 'What it finds',
  'page.findsSum': 'totals of scores, points and money that differ from their rows',
  'page.findsRule': 'scores that do not follow from target, actual and criterion',
  'page.findsText': 'figures in the report’s text that differ from the tables',
  'page.finish': 'All checked: {files} files, {errors} with errors.',
  'page.running': 'Checking: {done} of {of}',
  'page.cancel': 'Stop',
  'page.resume': 'Check the other {count}',
  'page.clear': 'Clear',
  'page.language': '中文',
  'page.profile': 'Scoring rules',
  'page.profileOwn': 'Of each file (财预〔2020〕10号 where it names none)',
  'page.tooLong':
    'Checking “{file}” took more than {seconds} seconds and was stopped. Split the workbook or remove sheets that are not needed.',
  'page.broken':
    '“{file}” was not checked to the end: the browser ran out of memory, or something unforeseen happened ({reason}). Close other pages and try again, or split the file.',
  'page.cancelled': '“{file}” was stopped before it was checked.',
  'page.noWorkers':
    'This browser cannot compute in the background and so cannot check files. Use Chrome, Edge, 360 or Firefox of the last three years.',

  'taken.known': '{count} files are in the list already and were not checked twice.',
  'taken.others': '{count} files are neither workbooks nor reports and were left out.',
  'taken.none': 'There is no evaluation workbook or report in this folder.',

  'list.title': 'Files',
  'list.all': 'All {count}',
  'list.errors': 'With errors {count}',
  'list.warnings': 'Warnings only {count}',
  'list.clean': 'Nothing found {count}',
  'list.nothing': 'Nothing to check {count}',
  'list.unreadable': 'Not read {count}',
  'list.filter': 'Filter by result',
  'list.nothingIn': 'nothing to check',
  'list.frequent': 'Most frequent: {checks}',
  'list.check': '{title} {findings} ({files} files)',
  'list.comma': ', ',
  'list.waiting': 'waiting',
  'list.score': 'score {score}',
  'list.scoreDiffers': 'stated {stated}, recomputed {computed}',
  'list.projects': '{count} projects',
  'list.coverage': '{compared} of {figures} figures compared',
  'list.show': 'Show {count} more',
  'list.back': 'Back to the list of files',

  'out.title': 'Export',
  'out.rollUp': 'Roll-up workbook',
  'out.csv': 'Findings (CSV)',
  'out.zip': 'Everything (zip)',
  'out.rollUpName': 'roll-up',
  'out.csvName': 'findings',
  'out.zipName': 'checked',
  'out.busy': 'Working…',
  'out.saved': 'Given to the browser to save: {file}',

  'word.title': 'Word files',
  'word.report': 'Report draft (Word)',
  'word.letter': 'Letter of findings (Word)',
  'word.hint':
    'Figures come from this file. What it does not hold says “(to be filled in)”, and what contradicts itself is marked. Both are for you to finish.',

  'view.label': 'Show',
  'view.findings': 'Findings',
  'view.picture': 'Sheet',
  'picture.label': 'How {sheet} looks',
  'picture.sheets': 'Sheets',
  'picture.hidden': '{sheet} (hidden)',
  'picture.coverage': 'Shade by coverage',
  'picture.compared': 'compared',
  'picture.read': 'nothing to compare',
  'picture.unread': 'not understood',
  'picture.loading': 'Drawing the sheet…',
  'picture.empty': 'This sheet is empty.',
  'picture.cell': 'Cell',
};

export const enPane: Readonly<Record<keyof typeof zhPane, string>> = {
  'crash.title': 'The page failed',
  'crash.lead': 'The files are untouched. Open the page again and give them anew.',
  'crash.reload': 'Open the page again',
  'summary.write': 'Save a copy with summary sheets',
  'summary.writeHint':
    'The file itself is not changed. The copy has the sheets 评价汇总 and 检查结果 at its end; of a file that is not .xlsx a new workbook of these sheets alone is saved.',
  'done.summary': 'A copy with {count} more sheets was saved: see the downloads of your browser.',
  'check.cleanNote': 'Nothing found does not mean nothing is wrong. See below which checks had nothing to look at.',
};
