import { scoring as en } from '../../../src/core/messages/en/scoring';
import { scoring as zh } from '../../../src/core/messages/zh/scoring';

const names = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('texts of scoring', () => {
  it('has the same messages in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it.each(Object.keys(zh))('%s is filled with the same', (id) => {
    expect(new Set(names(en[id]))).toEqual(new Set(names(zh[id])));
    expect(`${en[id] ?? ''}${zh[id] ?? ''}`).not.toMatch(/[!！]/);
  });
});
