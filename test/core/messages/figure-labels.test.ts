import { CHECKS } from '../../../src/core/checks';
import { figureKinds, figureLabels } from '../../../src/core/messages/figure-labels';
import { findingsIn, readPage } from '../checks/page';

const shown = CHECKS.flatMap(({ meta }) => readPage(meta.id).examples.flatMap(findingsIn));
const withTwo = shown.filter(({ computed }) => computed !== '');

describe('figureLabels', () => {
  it('knows the second figure of every check that has one on its page', () => {
    expect(withTwo.length).toBeGreaterThan(50);
    expect(withTwo.filter((finding) => figureKinds(finding) === null).map(({ check }) => check)).toEqual([]);
  });

  it.each([
    ['score-total', 'differs', '表中所写', '重新计算'],
    ['figure-conflict', 'differs', '表中所写', '另一处所写'],
    ['figure-conflict', 'sum', '表中所写', '重新计算'],
    ['target-conflict', 'name', '表中所写', '另一处所写'],
    ['full-score-unmet', 'unmet', '表中所写', '目标值'],
    ['percent-range', 'above', '表中所写', '应满足'],
    ['weight-total', 'differs', '表中所写', '重新计算'],
    ['weight-total', 'not-full', '应满足', '重新计算'],
    ['rule-maximum', 'more', '重新计算', '另一处所写'],
  ])('says of %s.%s what its two figures are', (check, message, first, second) => {
    expect(figureLabels({ check, message: { id: `${check}.${message}`, data: {} } }, 'zh')).toEqual([first, second]);
  });
});
