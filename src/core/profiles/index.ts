/** Profiles: named, visible choices of how to score, the presets and a department's own. */
export { GRADES, gradeOf } from './grades';
export { DEFAULT_PROFILE, profileById, PROFILES } from './presets';
export { readSettings, type Settings } from './settings';
