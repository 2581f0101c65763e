import { CHECKS, optionProblems } from '../../../../src/core/checks';
import { optionsOf } from '../../../../src/core/checks/engine/options';

const meta = {
  id: 'a-b',
  severity: 'info',
  group: 'fund',
  since: '0.1.0',
  basis: '',
  options: [
    { name: 'share', kind: 'share', default: '90%' },
    { name: 'mark', kind: 'number', default: '100' },
  ],
} as const;

describe('optionsOf', () => {
  it.each([
    ['share', undefined, '0.9'],
    ['share', '85%', '0.85'],
    ['share', '85', '0.85'],
    ['share', '0.85', '0.85'],
    ['share', '８５％', '0.85'],
    ['share', '130%', '1.3'],
    ['share', '1.3', '1.3'],
    ['share', '', '0.9'],
    ['share', '-5%', '0.9'],
    ['share', '很高', '0.9'],
    ['mark', undefined, '100'],
    ['mark', '150', '150'],
    ['mark', '150分', '150'],
  ])('%s set to %p is %s', (name, text, expected) => {
    const settings = new Map(text === undefined ? [] : [[`a-b.${name}`, text]]);
    expect(optionsOf(meta, settings)(name).toString()).toBe(expected);
  });
});

describe('optionProblems', () => {
  it('reports unknown names and unreadable values, and nothing else', () => {
    const settings = new Map([
      ['fund-execution-low.threshold', '85%'],
      ['fund-execution-low.treshold', '85%'],
      ['weight-total.full-mark', '满分'],
      ['__proto__', '1'],
    ]);
    expect(optionProblems(settings)).toEqual([
      { id: 'options.unknown', data: { option: 'fund-execution-low.treshold' } },
      { id: 'options.unreadable', data: { option: 'weight-total.full-mark', value: '满分', default: '100' } },
      { id: 'options.unknown', data: { option: '__proto__' } },
    ]);
  });

  it('every default can be read', () => {
    for (const { meta: of } of CHECKS) {
      for (const { name } of of.options ?? []) expect(() => optionsOf(of, new Map())(name)).not.toThrow();
    }
  });
});
