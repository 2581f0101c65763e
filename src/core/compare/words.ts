/** What came of comparing two workbooks, in sentences: the same on a terminal, in the pane and on the sheet. */
import { render, type Language } from '../messages';
import type { Message, PairChange, ScoredProject, Severity, ToldValue, WorkbookComparison } from '../model';

/** A text of `compare.…`, filled in. */
export type SayCompared = (id: string, data?: Message['data']) => string;

export function sayCompared(language: Language): SayCompared {
  return (id, data = {}) => render({ id: `compare.${id}`, data }, language);
}

/** Names of the two files, as the host knows them. */
export interface FileNames {
  readonly before: string;
  readonly after: string;
}

/** Names that a sentence lists one by one; more are counted. */
const MOST_NAMES = 8;

/** What came of it in one paragraph. */
export function conclusionOf(
  comparison: WorkbookComparison,
  files: FileNames,
  isEmpty: IsEmpty,
  language: Language,
): string {
  const say = sayCompared(language);
  const { outcome, projects, unmatched, findings, isEqual } = comparison;
  if (outcome === 'nothing') return say('nothing', { file: isEmpty.before ? files.before : files.after });
  if (outcome === 'different')
    return say('different', { before: namesOf(unmatched.before, language), after: namesOf(unmatched.after, language) });
  if (isEqual) return say('equal');
  const changes = projects.reduce((sum, each) => sum + each.changes.length, 0);
  if (changes === 0) return say('no-changes');
  const counted = say('counts', { changes });
  if (findings.length === 0) return counted;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const gap = language === 'zh' ? '' : ' ';
  return `${counted}${gap}${say('findings', { error: count('error'), warning: count('warning'), info: count('info') })}`;
}

/** Which of the two has no project. */
export interface IsEmpty {
  readonly before: boolean;
  readonly after: boolean;
}

/** What was not compared, a sentence each. */
export function notesOf({ projects, unmatched, outcome, notes }: WorkbookComparison, language: Language): string[] {
  const say = sayCompared(language);
  const isCompared = outcome === 'compared';
  return [
    ...notes.map((note) => render(note, language)),
    ...(isCompared && unmatched.before.length > 0
      ? [say('only-before', { names: namesOf(unmatched.before, language) })]
      : []),
    ...(isCompared && unmatched.after.length > 0
      ? [say('only-after', { names: namesOf(unmatched.after, language) })]
      : []),
    ...projects.flatMap(({ pair, without }) =>
      (['before', 'after'] as const).flatMap((side) => {
        const things = without.filter((each) => each.side === side).map(({ what }) => say(`what.${what}`));
        if (things.length === 0) return [];
        const names = things.join(language === 'zh' ? '、' : ', ');
        return [say('without', { project: nameOf(pair.after, language), side: say(`side.${side}`), things: names })];
      }),
    ),
  ];
}

export function nameOf({ name, sheet }: Pick<ScoredProject, 'name' | 'sheet'>, language: Language): string {
  return name || sheet || sayCompared(language)('unnamed');
}

function namesOf(projects: readonly ScoredProject[], language: Language): string {
  const say = sayCompared(language);
  const names = projects.slice(0, MOST_NAMES).map((project) => say('listed', { name: nameOf(project, language) }));
  const listed = names.join(language === 'zh' ? '、' : ', ');
  return projects.length > MOST_NAMES ? say('and-more', { names: listed, count: projects.length }) : listed;
}

/** By how much: `-5 个百分点`, `+2台`; empty where it is not computed. */
export function differenceText({ difference }: Pick<PairChange, 'difference'>, language: Language): string {
  if (!difference) return '';
  const { figure, unit } = difference;
  if (unit === '') return figure;
  return sayCompared(language)(unit === '%' ? 'points-off' : 'difference', { figure, unit });
}

/** As it is written; what was added up says so. */
export function toldText(value: ToldValue | null, language: Language): string {
  if (!value) return '';
  return value.at ? value.text : sayCompared(language)('worked-out', { text: value.text });
}
