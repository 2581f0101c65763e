import type { TextId } from './zh';

/** The pane in English. */
export const en: Readonly<Record<TextId, string>> = {
  // The whole
  'app.title': 'Project performance evaluation',
  'tabs.label': 'Panes',
  'tab.check': 'Check',
  'tab.scores': 'Scores',
  'tab.summary': 'Summary',
  'tab.settings': 'Settings',
  'common.loading': 'Opening…',
  'common.retry': 'Try again',
  'common.undo': 'Undo',
  'common.dismiss': 'Close this note',
  'common.cancel': 'Cancel',
  'common.more': 'Show {count} more',
  'common.none': '—',
  'common.goTo': 'Go to {sheet} {cell}',
  'common.project': 'Project',

  // Commands, on buttons
  'command.checkWorkbook': 'Check workbook',
  'command.checkAgain': 'Check again',
  'command.writeSummary': 'Write summary',
  'command.writeScoreFormulas': 'Write score formulas',

  // First run, and when there is nothing to show
  'welcome.title': 'Cross-check an evaluation workbook',
  'welcome.lead':
    'Reads the whole workbook, recomputes it, and lists every place that does not add up. One click leads to the cell.',
  'welcome.check': 'Totals, rates, grades and execution against the figures in the tables',
  'welcome.score': 'Every score recomputed from target, actual value and criterion',
  'welcome.summary': 'A summary and a list of findings, ready for the report',
  'welcome.private':
    'Everything is computed on this computer; nothing of the workbook leaves it. A check only reads and changes no cell.',
  'welcome.noTable': 'No evaluation table yet?',
  'welcome.sample': 'Insert a form…',

  // Other states
  'crash.title': 'The pane has failed',
  'crash.lead': 'The workbook is not affected. Open the pane anew to go on.',
  'crash.reload': 'Open the pane anew',
  'crash.details': 'Error: {reason}',
  'edit.waiting': 'A cell is being edited. Press Enter to finish or Esc to give up; the work then goes on by itself.',
  'stale.text': 'The workbook has changed since the check; what is shown below may be out of date.',
  'problem.cancelled': 'Cancelled. The last result is kept.',
  'problem.unexpected': 'Not completed: {reason}. Try again; if that does not help, close the pane and open it anew.',
};
