/** Parts of a form's template that are none of its values: headings, rows that need not be filled in, what a draft leaves open. */
import { holding } from './search';

/** 「项目概况（200字以内）」 is a heading, which stays; an instruction says what to do. */
export const LIMITED_HEADING =
  /^(?![请应须简填]|说明|阐述|对照|结合)[^，。；,;]{2,12}[(（][^()（）]*字[^()（）]*[)）]$/;

/** Rows that need not be filled in, by a word of their name: 「经济效益（可选项）」. */
export const isOptional = holding('可选 选填 如有 如果有 若有 其他');

/** What a draft of ours leaves to a person. */
export const LEFT_OPEN = '待填 (待填)';
