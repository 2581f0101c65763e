/** Every group of Chinese texts. */
import { checks } from './checks';
import { files } from './files';

export const zh = [...checks, files];
