import { joined, openRun, tellIn } from '../../../src/core/messages/documents';
import { document as en } from '../../../src/core/messages/documents/en';
import { document as zh } from '../../../src/core/messages/documents/zh';

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

it.each(Object.keys(zh) as (keyof typeof zh)[])('%s is written in both languages, with the same placeholders', (id) => {
  expect([zh[id].trim(), en[id].trim()]).not.toContain('');
  expect(placeholders(en[id])).toEqual(placeholders(zh[id]));
});

describe('tellIn', () => {
  const tell = tellIn('zh');

  it('fills in words and runs, and keeps apart what is open', () => {
    expect(
      tell('report.lostExecution', { name: '甲', actual: [openRun('96%')], points: 10, score: '9', reason: [] }),
    ).toEqual([{ text: '甲：完成值' }, { text: '96%', isOpen: true }, { text: '，分值10分，得分9分。偏差原因：' }]);
  });

  it('marks what is to be filled in', () => {
    expect(tell('open')).toEqual([{ text: '（待填）', isOpen: true }]);
    expect(tell('report.background')).toEqual([{ text: '项目背景：' }, { text: '（待填）', isOpen: true }]);
  });

  it('fills nothing into what was filled in, and shows a gap', () => {
    expect(tell('report.unit', { unit: '{open}' })).toEqual([{ text: '单位：{open}' }]);
    expect(tell('report.unit')).toEqual([{ text: '单位：{unit}' }]);
  });
});

it('joins neighbours of one kind', () => {
  expect(joined([{ text: '甲' }, { text: '' }, { text: '乙' }, openRun('丙'), openRun('丁')])).toEqual([
    { text: '甲乙' },
    { text: '丙丁', isOpen: true },
  ]);
});
