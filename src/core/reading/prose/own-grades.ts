/** Grades that a report defines for itself: 「评价等次分为：项目运行正常、…、项目运行存在严重问题等四个级别」. */
import type { Fact } from '../../model';
import { foldWidth } from '../../quantity';
import type { TextLine } from './read';
import { bandsIn } from './scales';

const DEFINED =
  /(?:等级|等次|级别|档次|结果)(?:共)?(?:分为|划分为|设为|设置为|包括)[:]?([^。;(]{4,120}?)(?:等?[二三四五六七]个?(?:级别|等级|等次|档次|档|类)|[。;]|$)/;
const LONGEST_WORD = 16;
/** 「优秀（得分≥90）、良好（80～89）、中（70～79）」: each with the points it begins at. */
const WITH_POINTS = /(?:^|[:、,;其中])\s*([\p{Script=Han}]{1,4})\(([^()]{0,12}\d{2,3}[^()]{0,12})\)/gu;
const GRADE_LIKE = /^[优良中差合格及较好秀等一般低]+$/;

export function ownGrades(texts: readonly TextLine[]): Fact[] {
  return texts.flatMap(({ text, at }) => {
    const folded = foldWidth(text);
    const bands = bandsIn(text).map(({ word }) => word);
    const graded = bands.length > 0 ? bands : gradesWithPoints(folded);
    const words = graded.length > 0 ? graded : listed(DEFINED.exec(folded)?.[1] ?? '');
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

function listed(list: string): string[] {
  return list
    .split(/[、,]|和|及/)
    .map((word) => word.replace(/["“”'‘’\s]/g, ''))
    .filter((word) => word !== '');
}

function gradesWithPoints(text: string): string[] {
  const words = [...text.matchAll(WITH_POINTS)].map(([, word = '']) => word);
  return words.length >= 3 && words.every((word) => GRADE_LIKE.test(word)) ? words : [];
}
