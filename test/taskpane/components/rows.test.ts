import { allRows, sectionsOf, visibleRows } from '../../../src/taskpane/components/check/rows';
import type { Finding } from '../../../src/core/model';
import { finding } from '../sample';

/** Findings of one check that say these words. */
const saying = (...words: readonly string[]): Finding[] =>
  words.map((word, index) => finding({ stated: word, fingerprint: `${word}${String(index)}`, project: String(index) }));

const sections = (findings: readonly Finding[]) =>
  sectionsOf(
    findings,
    'check',
    ({ fingerprint }) => fingerprint,
    ({ stated }) => stated,
  );

describe('rows', () => {
  it('fold three findings that say the same into one line, and no fewer', () => {
    const lines = sections(saying('甲', '乙', '甲', '乙', '甲')).flatMap((section) => section.lines);
    expect(lines.map((line) => [line.kind, line.kind === 'many' ? line.members.length : 1])).toEqual([
      ['many', 3],
      ['one', 1],
      ['one', 1],
    ]);
  });

  it('fold no accepted finding with an open one', () => {
    const [first, ...others] = saying('甲', '甲', '甲');
    const accepted = first && { ...first, accepted: { reason: '…', by: '', at: first.at } };
    const lines = sections([...(accepted ? [accepted] : []), ...others]).flatMap((section) => section.lines);
    expect(lines.map(({ kind }) => kind)).toEqual(['one', 'one', 'one']);
  });

  it('can be seen where everything that they stand in is open', () => {
    const all = allRows(sections(saying('甲', '甲', '甲')));
    const [group, line] = all;
    const seen = (...open: readonly (string | undefined)[]) => visibleRows(all, (id) => open.includes(id)).length;
    expect([seen(), seen(group?.id), seen(line?.id), seen(group?.id, line?.id)]).toEqual([1, 2, 1, 5]);
  });
});
