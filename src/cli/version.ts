import manifest from '../../package.json';

/** As the package says it. */
export const { version: VERSION } = manifest;
