import { registerCommands } from '../commands';
import * as ribbon from '../excel/commands';
import { ready } from '../excel/environment';
import { excelHost } from './excel-host';
import { startPane } from './start';

const element = document.getElementById('pane');
if (!element) throw new Error('The page has no element #pane.');
const pane = ready().then(() => startPane(element, excelHost));
// At once, in the same turn in which the page loads: a click waits for the session, and none is lost.
registerCommands(
  ribbon,
  pane.then(({ session }) => session),
);
