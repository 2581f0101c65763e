/** Profiles: named, visible choices of how to score, the presets and a department's own. */
export { GRADES, gradeOf } from './grades';
export { LIMITS, OWN_RULES, SETTINGS, type Setting } from './catalogue';
export { allNames, HEADINGS, headsInUse, settingName, settingOf } from './names';
export { DEFAULT_PROFILE, profileById, PROFILES, shortName } from './presets';
export { presentRule } from './present';
export { readChoice, readSettings, type Settings } from './settings';
