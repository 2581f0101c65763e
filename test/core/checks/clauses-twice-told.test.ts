/** One clause in two places with a digit of its figure another, and a rate whose digits are turned. */
import { foundIn } from './grids';

const found = (...paragraphs: readonly string[]) =>
  foundIn('figure-conflict', { 报告文本: ['2023年某项目绩效评价报告', ...paragraphs].join('\n') });

it.each<[string, readonly string[], string[]]>([
  ['the same', ['检查发现，涉及未履行程序金额168万元。', '问题一：涉及未履行程序金额168万元。'], []],
  [
    'turned',
    ['检查发现，涉及未履行程序金额168万元。', '问题一，涉及未履行程序金额186万元。'],
    ['warning slip A3 186万元 ↔ 168万元'],
  ],
  ['another amount', ['检查发现，涉及未履行程序金额168万元。', '问题一，涉及未履行程序金额256万元。'], []],
  ['few words', ['检查发现，涉及金额168万元。', '问题一，涉及金额186万元。'], []],
  [
    'either of them told again',
    [
      '涉及未履行程序金额168万元。',
      '涉及未履行程序金额186万元。',
      '涉及未履行程序金额168万元。',
      '涉及未履行程序金额186万元。',
    ],
    [],
  ],
  ['in one paragraph', ['检查发现，涉及未履行程序金额168万元，复查后涉及未履行程序金额186万元。'], []],
  [
    'a digit more behind many words',
    ['问题，7名人员超期领取补贴。', '17名人员超期领取补贴，扣2分。'],
    ['warning slip A3 17名 ↔ 7名'],
  ],
  ['a digit more behind fewer', ['问题，7名人员超期领取。', '17名人员超期领取，扣2分。'], []],
  [
    'a digit more, and the other told again',
    ['问题，7名人员超期领取。', '整改，7名人员超期领取。', '17名人员超期领取，扣2分。'],
    ['warning slip A4 17名 ↔ 7名'],
  ],
  ['a rate turned', ['持证率为68.44%，低于目标。', '持证的83名，持证率64.84%。'], ['warning slip A3 64.84% ↔ 68.44%']],
  ['a rate of few digits', ['持证率为68.4%，低于目标。', '持证的83名，持证率64.8%。'], []],
  ['another rate', ['持证率为68.44%，低于目标。', '持证的83名，持证率61.84%。'], []],
])('%s', (_, paragraphs, expected) => {
  const said = found(...paragraphs).filter((one) => one !== 'nothing to check');
  expect(said).toEqual(expected);
});
