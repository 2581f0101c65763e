import { version } from '../../package.json';

/** As the package says it. */
export const VERSION: string = version;
