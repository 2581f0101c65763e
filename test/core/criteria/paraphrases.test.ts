/** Words that mean the same: said otherwise, a criterion gives the same score, or a person is asked; never another number. */
import { readFileSync } from 'node:fs';
import { scoreRow, scoreText } from './helpers';

interface Case {
  readonly criterion: string;
  readonly points: number;
  readonly target: string;
  readonly actual: string;
}

type Paraphrase = readonly [name: string, from: RegExp, to: string];

const PARAPHRASES: readonly Paraphrase[] = [
  ['all of the points', /得满分/g, '得全部分值'],
  ['… counted', /得满分/g, '计满分'],
  ['… may be given', /得满分/g, '可得满分'],
  ['… behind 的', /得满分/g, '的得满分'],
  ['… of this item', /得满分/g, '得该项满分'],
  ['nothing', /不得分/g, '得0分'],
  ['… is counted', /不得分/g, '不计分'],
  ['… of this item', /不得分/g, '该项不得分'],
  ['points that are counted', /得(\d+(?:\.\d+)?)分/g, '计$1分'],
  ['… with a decimal', /(?<![\d.])(\d)分/g, '$1.0分'],
  ['taken off', /扣(?=\d)/g, '扣减'],
  ['… and removed', /扣(?=\d)/g, '扣除'],
  ['at least', /≥/g, '大于等于'],
  ['… not below', /≥/g, '不低于'],
  ['at most', /≤/g, '小于等于'],
  ['… not above', /≤/g, '不高于'],
  ['more than', />/g, '大于'],
  ['less than', /</g, '小于'],
  ['below a figure', /低于/g, '小于'],
  ['reached', /达到(?=\d)/g, '≥'],
  ['within', /以内/g, '之内'],
  ['beyond', /超过/g, '超出'],
  ['later', /延期/g, '逾期'],
  ['… and delayed', /逾期/g, '延迟'],
  ['falling', /每降低/g, '每下降'],
  ['… and lower', /每低(?!于)/g, '每降低'],
  ['in proportion', /按比例/g, '按相应比例'],
  ['else', /否则/g, '反之'],
  ['… in all other cases', /否则/g, '其余情况'],
  ['the points', /分值/g, '权重'],
  ['the target', /目标值/g, '指标值'],
  ['… of the year', /目标值/g, '年度目标值'],
  ['what was done', /实际完成值/g, '实际值'],
  ['completion', /完成率/g, '完成比例'],
  ['until nothing is left', /$/, '，扣完为止'],
  ['a full stop', /$/, '。'],
  ['lines', /[；;]/g, '\n'],
  ['commas', /[；;]/g, '，'],
  ['blanks', /(?<=[，；])/g, ' '],
  ['a number before it', /^/, '①'],
  ['a heading before it', /^/, '评分标准：'],
  ['one, in words', /(?<![\d.])1(?=[个项次处起件家])/g, '一'],
  ['wide brackets', /\(/g, '（'],
  ['a wide percent sign', /%/g, '％'],
];

/** Of a hundred that are scored, so many may become a person's. */
const MOST_ASKED = 1;

const cases = JSON.parse(readFileSync('test/fixtures/cases/criteria.json', 'utf8')) as readonly Case[];
const scored = cases.map((one) => ({ ...one, score: scoreText(scoreRow(one)) })).filter(({ score }) => score !== null);

let asked = 0;
let tried = 0;

it.each(PARAPHRASES)('%s', (_, from, to) => {
  const others = scored.flatMap(({ score, ...one }) => {
    const criterion = one.criterion.replace(from, to);
    if (criterion === one.criterion) return [];
    const other = scoreText(scoreRow({ ...one, criterion }));
    tried++;
    if (other === null) asked++;
    return other === null || other === score
      ? []
      : [`${criterion} (${one.target}, ${one.actual}): ${other}, not ${score ?? ''}`];
  });
  expect(others).toEqual([]);
});

it('few are left to a person', () => {
  expect(tried).toBeGreaterThan(5000);
  expect((100 * asked) / tried).toBeLessThan(MOST_ASKED);
});
