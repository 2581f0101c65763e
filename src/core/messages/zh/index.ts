/** Every group of Chinese texts. */
import { cells } from './cells';
import { checks } from './checks';
import { files } from './files';
import { scoring } from './scoring';
import { summary } from './summary';

export const zh = [...checks, cells, files, scoring, summary];
