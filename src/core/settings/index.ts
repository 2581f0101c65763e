/** The settings of a workbook written down: every one with its value, what may be written and what it means. */
export { listsOf, planSettings, textsOf, WIDTHS } from './plan';
export { DEFAULTS, settingRows, type SettingRow } from './rows';
