import { textHeight, textWidth } from '../../../src/core/summary/measure';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc 1.5%', 8],
    ['预算执行率', 9.6],
    ['≥95%', 5.07],
    ['“优”（90）', 11.7],
  ])('%s', (text, width) => {
    expect(textWidth(text)).toBeCloseTo(width);
  });
});

describe('textHeight', () => {
  it.each([
    ['one line needs no height', '预算执行率', 12, 0],
    ['Chinese text breaks anywhere', '预算执行率完成情况', 10, 34],
    ['a word does not break', 'execution budget', 12, 34],
    ['a word longer than the line does', 'a'.repeat(30), 12, 49],
    ['a line of its own', 'one\ntwo', 40, 34],
    ['Excel has a highest row', '字'.repeat(2000), 10, 409],
  ])('%s', (_, text, width, height) => {
    expect(textHeight(text, width, 15)).toBe(height);
  });
});
