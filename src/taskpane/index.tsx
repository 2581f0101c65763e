import * as ribbon from '../excel/commands';
import { ready } from '../excel/environment';
import { excelHost } from './excel-host';
import { startPane } from './start';

void ready().then(async () => {
  const element = document.getElementById('pane');
  if (element) await startPane(element, excelHost, ribbon);
});
