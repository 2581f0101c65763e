import * as achievement from '../../../src/core/terms/achievement';
import * as awards from '../../../src/core/terms/awards';
import { CLAUSE, CLAUSE_WORDS } from '../../../src/core/terms/clause';
import * as comparators from '../../../src/core/terms/comparators';
import { Composed } from '../../../src/core/terms/composed';
import * as faults from '../../../src/core/terms/faults';
import * as fillers from '../../../src/core/terms/fillers';
import * as forms from '../../../src/core/terms/forms';
import * as guards from '../../../src/core/terms/guards';
import { entriesOf, Matcher, type Table } from '../../../src/core/terms/matcher';
import { HEADING_FRAMES } from '../../../src/core/terms/headings';
import * as natures from '../../../src/core/terms/natures';
import * as nouns from '../../../src/core/terms/nouns';
import * as periods from '../../../src/core/terms/periods';
import * as relations from '../../../src/core/terms/relations';
import * as remarks from '../../../src/core/terms/remarks';
import * as scales from '../../../src/core/terms/scales';
import * as amounts from '../../../src/core/terms/amounts';
import * as denials from '../../../src/core/terms/denials';
import * as funds from '../../../src/core/terms/funds';
import * as goals from '../../../src/core/terms/goals';
import * as grades from '../../../src/core/terms/grades';
import * as groups from '../../../src/core/terms/groups';
import * as indicatorNames from '../../../src/core/terms/indicator-names';
import * as numbering from '../../../src/core/terms/numbering';
import * as placeholders from '../../../src/core/terms/placeholders';
import * as points from '../../../src/core/terms/points';
import * as reasons from '../../../src/core/terms/reasons';
import * as totals from '../../../src/core/terms/totals';
import * as values from '../../../src/core/terms/values';
import * as time from '../../../src/core/terms/time';

const ROOMS = {
  achievement,
  awards,
  comparators,
  faults,
  fillers,
  forms,
  guards,
  natures,
  nouns,
  periods,
  relations,
  remarks,
  scales,
  amounts,
  denials,
  funds,
  goals,
  grades,
  groups,
  indicatorNames,
  numbering,
  placeholders,
  points,
  reasons,
  totals,
  values,
  time,
};

const isTable = (value: unknown): value is Table<unknown> =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === 2 && typeof row[1] === 'string');

/** Words of a table with meanings or of a plain list; null for anything else. */
function wordsOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return value.split(' ');
  return isTable(value) ? entriesOf(value).map(([word]) => word) : null;
}

const twice = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
];

const LISTS = Object.entries(ROOMS).flatMap(([room, all]) =>
  Object.entries(all).flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words ? [{ name: `${room}/${name}`, words }] : [];
  }),
);
describe('words of the field', () => {
  it('are tables in every room', () => {
    expect(LISTS.length).toBeGreaterThan(40);
    expect(LISTS.flatMap(({ words }) => words).length).toBeGreaterThan(2000);
  });

  it.each(LISTS)('$name claims none twice', ({ words }) => {
    expect(twice(words)).toEqual([]);
  });

  it.each(LISTS)('$name holds no empty word', ({ words }) => {
    expect(words).not.toContain('');
  });

  it('are claimed once in a clause', () => {
    expect(CLAUSE_WORDS.length).toBeGreaterThan(1000);
    expect(twice(CLAUSE_WORDS)).toEqual([]);
  });

  it('are found in a clause as they are listed', () => {
    const lost = CLAUSE_WORDS.filter((word) => CLAUSE.match(word, 0)?.[0] !== word);
    expect(lost).toEqual([]);
  });
});

describe('frames of headings', () => {
  const list = (words: string | undefined) => (words ? words.split(' ') : []);
  const cores = HEADING_FRAMES.flatMap(({ core }) => list(core));

  it('claim no core for two concepts', () => {
    expect(cores.length).toBeGreaterThan(400);
    const claims = new Set(
      HEADING_FRAMES.flatMap(({ concept, core }) => list(core).map((word) => `${word} ${concept}`)),
    );
    expect(twice([...claims].map((claim) => claim.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('claim no core with the words behind another', () => {
    const claims = HEADING_FRAMES.flatMap(({ concept, core, after }) =>
      list(core).flatMap((word) => list(after).map((end) => [word + end, concept] as const)),
    );
    const others = (concept: string) => HEADING_FRAMES.filter((frame) => frame.concept !== concept);
    const taken = claims.filter(([word, concept]) => others(concept).some(({ core }) => list(core).includes(word)));
    expect(taken).toEqual([]);
  });

  it.each(HEADING_FRAMES.map((frame) => [`${frame.concept} ${String(frame.rank)}`, frame] as const))(
    '%s finds every core of its own alone and behind each of its words',
    (_, frame) => {
      const composed = new Composed(HEADING_FRAMES);
      const labels = list(frame.core).flatMap((core) => [core, ...list(frame.before).map((word) => word + core)]);
      const lost = labels.filter((label) => {
        const found = composed.meaningOf(label);
        // A word before a core may make a longer core of another frame, which then is meant: 实际 + 得分.
        return found?.concept !== frame.concept && !cores.includes(label) && !isLonger(label, found, frame);
      });
      expect(lost).toEqual([]);
    },
  );

  function isLonger(label: string, found: { readonly core: string } | null, frame: { readonly core: string }): boolean {
    const longest = ({ core }: { readonly core: string }) =>
      Math.max(...list(core).map((word) => (label.endsWith(word) ? word.length : 0)));
    return found !== null && longest(found) > longest(frame);
  }
});

describe('Composed', () => {
  const composed = new Composed([
    { core: '得分 分', before: '自评 单位', after: '情况' },
    { core: '复核得分', before: '单位' },
    { core: '原因', open: 2, more: 3 },
  ]);
  const coreOf = (label: string) => composed.meaningOf(label)?.core ?? null;

  it.each([
    ['得分', '得分 分'],
    ['自评单位自评得分情况', '得分 分'],
    ['单位复核得分', '复核得分'],
    ['自评复核得分', null],
    ['得分说明', null],
    ['甲乙原因', '原因'],
    ['甲乙丙原因', null],
    ['原因及措施', '原因'],
    ['原因及改进措', '原因'],
    ['原因及改进措施', null],
    ['得分及措施', null],
    ['', null],
  ])('%s', (label, core) => {
    expect(coreOf(label)).toBe(core);
  });
});

describe('Matcher', () => {
  const matcher = new Matcher<string>([
    ['超过', 'above'],
    ['超', 'more'],
    ['超过部分', 'part'],
  ]);

  it.each([
    ['超过10%', 0, '超过'],
    ['超过部分', 0, '超过部分'],
    ['超过部', 0, '超过'],
    ['超10%', 0, '超'],
    ['未超过', 1, '超过'],
    ['未超过', 0, null],
    ['', 0, null],
    ['超', 1, null],
  ])('finds the longest in %s at %d', (text, at, word) => {
    expect(matcher.match(text, at)?.[0] ?? null).toBe(word);
  });

  it('knows what a whole text says', () => {
    expect(matcher.meaningOf('超过部分')).toBe('part');
    expect(matcher.meaningOf('超过部')).toBeUndefined();
    expect(matcher.meaningOf('')).toBeUndefined();
  });
});
