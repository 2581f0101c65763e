/** Every group of Chinese texts. */
import { cells } from './cells';
import { checks } from './checks';
import { excel } from './excel';
import { files } from './files';
import { scoring } from './scoring';
import { summary } from './summary';

export const zh = [...checks, cells, excel, files, scoring, summary];
