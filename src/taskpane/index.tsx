import * as excel from '../excel';
import { startPane } from './start';

void excel.ready().then(() => {
  const element = document.getElementById('pane');
  if (element) startPane(element, excel, excel);
});
