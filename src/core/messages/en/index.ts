/** Every group of English texts. */
import { checks } from './checks';
import { files } from './files';

export const en = [...checks, files];
