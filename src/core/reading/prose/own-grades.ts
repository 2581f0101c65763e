/** Grades that a report defines for itself: 「评价等次分为：项目运行正常、…、项目运行存在严重问题等四个级别」. */
import type { Fact } from '../../model';
import { foldWidth } from '../../quantity';
import type { TextLine } from './read';

const DEFINED =
  /(?:等级|等次|级别|档次|结果)(?:共)?(?:分为|划分为|设为|设置为|包括)[:]?([^。;(]{4,120}?)(?:等?[二三四五六七]个?(?:级别|等级|等次|档次|档|类)|[。;]|$)/;
const LONGEST_WORD = 16;

export function ownGrades(texts: readonly TextLine[]): Fact[] {
  return texts.flatMap(({ text, at }) => {
    const list = DEFINED.exec(foldWidth(text))?.[1] ?? '';
    const words = list
      .split(/[、,]|和|及/)
      .map((word) => word.replace(/["“”'‘’\s]/g, ''))
      .filter((word) => word !== '');
    if (words.length < 3 || words.some((word) => word.length > LONGEST_WORD || /\d/.test(word))) return [];
    return words.map((word): Fact => ({
      concept: 'gradeScale',
      subject: { kind: 'project' },
      quantity: { kind: 'words', text: word, achievement: null },
      at,
      words: text,
      source: 'text',
    }));
  });
}
