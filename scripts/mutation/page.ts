/** docs/mutation.md: figures by room and file. And, for who wants to raise them, the list of survivors. */
import type { Fate, Tried } from './pool';

/** What one run found in one room. */
export interface RoomFigures {
  room: string;
  /** All mutants of the room, and which of them were tried. */
  all: number;
  tried: readonly Tried[];
  /** The seed of the sample; undefined if every mutant was tried. */
  seed: number | undefined;
  /** The rooms whose short tests alone were run; undefined if all tests of core were. */
  among?: readonly string[] | undefined;
}

const INTRODUCTION = `# Mutation of our own code

Written by \`npm run mutation\`. Stryker changes the code of a room of \`src/core\` in one place at a time (a condition turned round, ≥ for >, + for −, a word
emptied, a block or a call left out …), and the tests of core run until one fails: then the change is **killed**. A change whose loop no longer ends is
a **timeout** and counts as found; one that all tests pass **survived**; one in a place that no test reaches has **no coverage**. The **score** is the
share of killed and timeout in all that were tried.

- Of every test file only the tests that come to the changed place are run; all of them where the place is passed when the file is loaded.
- Tests: those of the room, those of the other rooms of core, and last the room's own long ones (texts of tens of thousands of characters, thousands of
  inputs). The long ones of other rooms are left out. Property tests try the same values every time, and tests that look at the clock are passed over: a change is not
  killed by chance.
- With \`--quick\` only the short tests of the rooms named in the section are run: what another room's tests or the long ones would notice counts as
  survived, so the score is a lower bound.
- Nothing is excluded by hand. A word of a table that no test misses is a survivor like any other; comments and types make no mutants.
  Some survivors change nothing that can be observed (a shortcut, a memo, a table of words a second way of reading makes up for), so 100 % is not to be had.
- A sample is drawn by a fixed lottery from all rooms of the run together; where a mutant stands in the lottery depends on what it changes, not on its
  line. The seed is in \`scripts/mutation/sample.ts\`.

A room keeps its figures until it is run again.
`;

const HEAD =
  '| File | Mutants | Killed | Timeout | Survived | No coverage | Score |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |';

const count = (tried: readonly Tried[], fate: Fate): number => tried.filter((each) => each.fate === fate).length;

export const scoreOf = (tried: readonly Tried[]): string =>
  tried.length === 0
    ? '–'
    : `${((100 * (count(tried, 'killed') + count(tried, 'timeout'))) / tried.length).toFixed(1)} %`;

const row = (name: string, tried: readonly Tried[]): string => {
  const fates = (['killed', 'timeout', 'survived', 'uncovered'] as const).map((fate) => count(tried, fate));
  return `| ${[name, tried.length, ...fates, scoreOf(tried)].join(' | ')} |`;
};

export const sizeOf = ({ all, tried, seed }: RoomFigures): string =>
  seed === undefined
    ? `All ${String(all)} mutants.`
    : `A sample of ${String(tried.length)} of ${String(all)} mutants, seed ${String(seed)}.`;

const sectionOf = (figures: RoomFigures): string => {
  const { room, tried, among } = figures;
  const files = [...new Set(tried.map(({ mutant }) => mutant.file))].sort();
  const rows = files.map((file) =>
    row(
      file.replace(`src/core/${room}/`, ''),
      tried.filter(({ mutant }) => mutant.file === file),
    ),
  );
  const by = among ? ` By the short tests of ${among.join(', ')} alone: a lower bound.` : '';
  return `## ${room}\n\n${sizeOf(figures)}${by}\n\n${[HEAD, ...rows, row('**all**', tried)].join('\n')}\n`;
};

/** The page with the rooms of this run in it; `page` is the one there was, and its other rooms stay. */
export const pageWith = (page: string, run: readonly RoomFigures[]): string => {
  const before = page
    .split(/^(?=## )/m)
    .slice(1)
    .map((section): [string, string] => [/^## (.*)/.exec(section)?.[1] ?? '', `${section.trim()}\n`]);
  const sections = new Map([...before, ...run.map((figures): [string, string] => [figures.room, sectionOf(figures)])]);
  const inOrder = [...sections.keys()].sort().map((room) => sections.get(room) ?? '');
  return [INTRODUCTION, ...inOrder].join('\n');
};

/** Longer pieces of code are cut: the place tells where they stand. */
const MOST_SHOWN = 120;

const shown = (code: string): string => {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)} …` : line;
};

/** One survivor a paragraph, ready for an editor that opens `file:line:column`. */
export const survivorsOf = (tried: readonly Tried[]): string =>
  tried
    .filter(({ fate }) => fate === 'survived' || fate === 'uncovered')
    .map(({ mutant: { file, line, column, mutator, original, replacement }, fate }) =>
      [
        `${file}:${String(line)}:${String(column)}  ${mutator}${fate === 'uncovered' ? '  (no test comes here)' : ''}`,
        `  - ${shown(original)}`,
        `  + ${shown(replacement)}`,
        '',
      ].join('\n'),
    )
    .join('\n');
