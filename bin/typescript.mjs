/**
 * Lets Node run TypeScript: `node --import ./bin/typescript.mjs file.ts`, or imported first. tsx would run what lies in its cache,
 * in a folder for temporary files that other users of the machine can fill before us; so it keeps none.
 */
process.env.TSX_DISABLE_CACHE = '1';
const { register } = await import('tsx/esm/api');
register();
