import type { Language } from '.';

/** Said where nothing more can be loaded, so that it cannot be loaded itself. */
export const NOT_LOADED: Readonly<Record<Language, string>> = {
  zh: '这一部分程序没有载入，请检查网络后打开绩效评价面板，再重新计算。',
  en: 'This part of the add-in could not be loaded. Check the network, open the evaluation pane, and calculate again.',
};
