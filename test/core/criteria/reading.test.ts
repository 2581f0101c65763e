import Big from 'big.js';
import { readCriterion } from '../../../src/core/criteria';
import { describeCriterion } from '../../../src/core/criteria/explanation';
import { render } from '../../../src/core/messages';
import { scoreRow } from './helpers';

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, one: unknown) => (one instanceof Big ? one.toFixed() : one)));

describe('what checks on criteria need', () => {
  it('gives sub-points with their texts', () => {
    const { kind, subPoints, needsPerson } = readCriterion(
      '1、符合管理制度，得0.5分；2、有完整的审批程序，得0.5分；3、符合批复用途的，得0.25分；4、不存在截留挪用，得0.25分；不符合上述标准的不得分。',
    );
    expect({ kind, needsPerson }).toEqual({ kind: 'sum', needsPerson: true });
    expect(plain(subPoints)).toEqual([
      { text: '符合管理制度', points: '0.5' },
      { text: '有完整的审批程序', points: '0.5' },
      { text: '符合批复用途', points: '0.25' },
      { text: '不存在截留挪用', points: '0.25' },
    ]);
  });

  it('gives the points of every item', () => {
    const { perUnits } = readCriterion('符合一项评价要点得3分，不符合评价要点不得分');
    expect(plain(perUnits)).toMatchObject([{ effect: 'earn', amount: { points: '3' } }]);
  });

  it('gives steps with their bounds and points', () => {
    const { steps, best } = readCriterion('完成率≥95%得16分，95%~90%得14分，[80%,90%)得12分，低于80%（不含）不得分');
    const bounds = steps.map(({ range: { low, high }, award }) => [
      low && [low.figure.value.toFixed(), low.closed],
      high && [high.figure.value.toFixed(), high.closed],
      award.type === 'points' ? award.points.toFixed() : award.type,
    ]);
    expect(bounds).toEqual([
      [['0.95', true], null, '16'],
      [['0.9', null], ['0.95', null], '14'],
      [['0.8', true], ['0.9', false], '12'],
      [null, ['0.8', false], 'zero'],
    ]);
    expect(best?.toFixed()).toBe('16');
  });

  it.each([
    ['完成率达到100%得满分，每下降2%扣0.1分', null],
    ['完成率≥95%得10分，低于95%得5分', '10'],
    ['符合得2分，基本符合得1分', '2'],
    ['优得8-10分，良得6-8分', '10'],
  ])('knows the best of %s', (text, best) => {
    expect(readCriterion(text).best?.toFixed() ?? null).toBe(best);
  });

  it.each([
    ['酌情扣分', []],
    ['由专家综合评定', []],
    ['完成率12,34%得5分', ['完成率12,34%得5分']],
  ])('%s needs a person', (text, unread) => {
    const read = readCriterion(text);
    expect(read.needsPerson).toBe(true);
    if (unread.length > 0) expect(read.kind).toBe('unreadable');
  });

  it.each([
    ['满分10分，每少一项扣2分', '10'],
    ['分值：5分。完成率100%得满分，否则不得分', '5'],
    ['该指标分值8分，完成得满分，未完成不得分', '8'],
    ['每完成一项得1分，最高得4分', '4'],
    ['完成率100%得满分，否则不得分', null],
  ])('knows the points that %s names', (text, points) => {
    expect(readCriterion(text).declaredPoints?.toFixed() ?? null).toBe(points);
  });

  it('remembers what it reads more than once', () => {
    readCriterion('按比例得分');
    expect(readCriterion('按比例得分')).toBe(readCriterion('按比例得分'));
  });
});

describe('describeCriterion', () => {
  const told = (text: string, points: number | null = null, language: 'zh' | 'en' = 'zh') =>
    describeCriterion(readCriterion(text), points === null ? null : new Big(points)).map((message) =>
      render(message, language),
    );

  it('tells every clause in words', () => {
    expect(told('完成率达到100%得满分，每下降2%扣0.1分，低于60%不得分，最多扣5分')).toEqual([
      '按偏差或数量扣分',
      '按完成率判断',
      '“完成率达到100%得满分”：得满分',
      '“低于60%不得分”：得 0 分',
      '“每下降2%扣0.1分”：每一单位扣 0.1',
      '最多扣 5 分',
    ]);
  });

  it('says what the figures of a clause were compared with', () => {
    const explained = (criterion: string, target: string, actual: string) =>
      scoreRow({ points: 10, target, actual, criterion }).explanation.map((one) => render(one, 'zh'));
    expect(explained('达到目标得满分，低于目标值5%以内得80%，低于目标值5%以上不得分', '200个', '194个')).toContain(
      '比目标低 3%，符合“低于目标值5%以内得80%”，计 8 分',
    );
    expect(explained('延期1个月内扣2分，延期1个月以上不得分', '2023年6月30日前', '2023年7月10日')).toContain(
      '逾期 0.33个月，符合“延期1个月内扣2分”，计 8 分',
    );
    expect(explained('≥90%得10分，90%以下得5分', '≥90%', '89%')).toContain('符合“90%以下得5分”，计 5 分');
  });

  it('turns shares into points where these are known', () => {
    expect(told('良好得80%分值', 10)).toContain('“良好得80%分值”：得分值的 80%（8）');
    expect(told('达成得80%-100%分值', 10)).toContain('“达成得80%-100%分值”：在 8～10 之间，由人工确定');
  });

  it.each([
    '',
    '按比例得分',
    '超过60%的按超过的比重赋分',
    '酌情扣分',
    '得分=min(1,2)',
    '每项得1分',
    '扣1分/项',
    '每超过1%加1分',
    '按A/B*分值',
    '3分',
    '扣20%分值',
    '是得满分',
    '合格率≥95%得2分；及时率≥95%得2分',
  ])('leaves no placeholder in %s', (text) => {
    for (const language of ['zh', 'en'] as const) {
      for (const line of told(text, 10, language)) expect(line).not.toMatch(/[{}]|^scoring\./);
    }
  });
});
