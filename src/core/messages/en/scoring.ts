/** How a score comes about, how a criterion was understood, and what is wrong on the sheet 评价设置. */
export const scoring: Readonly<Record<string, string>> = {
  'scoring.settings-unknown-profile':
    'The profile “{value}” on the sheet 评价设置 does not exist; the default is used. Known ones: {known}.',
  'scoring.settings-unreadable':
    'The value “{value}” of “{name}” on the sheet 评价设置 cannot be read and was not used.',
};
