/** Signs between and around the words of a text, full and half width. */

/** Signs that only sentences have, in lists of headings and names. */
export const ENDS_SENTENCE = /[。；;！!？?，,]/;
/** Signs within and between sentences: a cell that has one is told, not stated. */
export const IN_SENTENCES = /[，。；：、,;:]/;
/** Where a piece of a text ends that says one thing. */
export const ENDS_PIECE = /[,，。;；、:：\n（）()]/;
/** Up to where a sentence has been another piece: its last words are behind. */
export const UP_TO_LAST_PIECE = /^.*[，,；;：:。]/;
/** Between the notes of one bracket: 「万元，保留两位」. */
export const BETWEEN_NOTES = /[,，、;:]/;

/** What a label says in brackets of any kind; one that is not closed reaches to the end. */
export const IN_BRACKETS = /[([【〔][^)\]】〕]*[)\]】〕]?/g;
/** The brackets themselves. */
export const BRACKETS = /[()[\]【】〔〕]/g;
/** Blanks, quotation marks and stars around and in a name. */
export const QUOTING = /[\s"'“”‘’「」★]/g;

/** Signs behind a label that change nothing about it: 「得分：」, 「执行率%」. */
export const BEHIND_LABEL = /[:*;,。、%]+$/;
