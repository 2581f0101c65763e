import { fingerprintOf } from '../../../../src/core/checks/engine/fingerprint';

const finding = {
  check: 'score-total',
  project: '项目',
  subject: '',
  message: { id: 'score-total.differs', data: { stated: '98', computed: '94' } },
  stated: '98',
  computed: '94',
};
const usual = fingerprintOf(finding);

describe('fingerprintOf', () => {
  it('is twelve letters, which no spreadsheet takes for a number', () => {
    expect(usual).toMatch(/^[a-z]{12}$/);
  });

  it('does not depend on the order of the values', () => {
    const message = { ...finding.message, data: { computed: '94', stated: '98' } };
    expect(fingerprintOf({ ...finding, message })).toBe(usual);
  });

  it('does not depend on where another cell stands', () => {
    const withPlace = (row: number) => {
      const data = { ...finding.message.data, elsewhere: { at: { sheet: '表', row, column: 0 } } };
      return fingerprintOf({ ...finding, message: { ...finding.message, data } });
    };
    expect([withPlace(1), withPlace(2)]).toEqual([usual, usual]);
  });

  it.each([
    ['check', { check: 'score-group' }],
    ['project', { project: '另一项目' }],
    ['subject', { subject: '产出' }],
    ['stated figure', { stated: '97' }],
    ['computed figure', { computed: '95' }],
    ['data', { message: { ...finding.message, data: { stated: '98', computed: '94', rate: { term: 'scoreRate' } } } }],
  ])('changes with the %s', (_, change) => {
    expect(fingerprintOf({ ...finding, ...change })).not.toBe(usual);
  });

  it('spreads: ten thousand findings, no two alike', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => fingerprintOf({ ...finding, stated: String(index) }));
    expect(new Set(all).size).toBe(all.length);
  });
});
