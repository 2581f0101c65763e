import { termIn } from '../../../src/core/messages/terms';

describe('termIn', () => {
  it.each([
    ['spent', '执行数', 'amount spent'],
    ['executionRate', '预算执行率', 'execution rate'],
    ['toString', 'toString', 'toString'],
  ])('%s is %s and %s', (term, zh, en) => {
    expect([termIn(term, 'zh'), termIn(term, 'en')]).toEqual([zh, en]);
  });
});
