/** Words that stand above the tables of a report, on a folded line without spaces. */

/** 「表2 资金使用情况」, 「附表1-2：」, 「附件3 自评表」: the caption of the table below, or above. */
export const CAPTION = /^(?:续|附)?(?:表|附件)[\d一二三四五六七八九十]{1,3}(?:[-.]\d{1,2}){0,2}/;
/** The table goes on behind the break of a page: what was declared above its beginning holds. */
export const CONTINUED = /^(?:续表|\(?续\)?$)|\(续(?:表)?\d*\)$/;
