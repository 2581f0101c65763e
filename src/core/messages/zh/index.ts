/** Every group of Chinese texts. */
import { cells } from './cells';
import { checks } from './checks';
import { compare } from './compare';
import { coverage } from './coverage';
import { excel } from './excel';
import { files } from './files';
import { judging } from './judging';
import { scoring } from './scoring';
import { summary } from './summary';

export const zh = [...checks, cells, compare, coverage, excel, files, judging, scoring, summary];
