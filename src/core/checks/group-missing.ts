import type { Group } from '../model';
import { appliesTo } from '../terms/forms';
import { DECISION, IN_GROUP_NAMES, OUTPUT, PROCESS, RESULTS, RESULTS_OR_SATISFACTION } from '../terms/groups';
import { holding } from '../terms/search';
import type { ProjectCheck } from './engine/check';

/** A level-1 group that the form requires and the table has not. */
export const groupMissing: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'group-missing',
    severity: 'warning',
    group: 'completeness',
    since: '0.1.0',
    basis: '财预〔2020〕10号：自评包括产出、效益、满意度；评价包括决策、过程、产出、效益',
  },

  *run({ project }) {
    if (!appliesTo('groups', project)) return;
    const groups = project.groups.filter(({ level }) => level === 1);
    const [first] = groups;
    // Other frameworks, such as that of a whole department, have other parts.
    if (!first || project.indicators.length < FEWEST_INDICATORS || !groups.every(isKnown)) return;
    const has = (names: Names) => project.groups.some(({ name }) => names(name));
    for (const { name, names, beside } of REQUIRED) {
      if (!beside.every((other) => has(other))) continue;
      const found = {
        data: { group: name },
        at: first.at,
        related: groups.slice(1).map(({ at }) => at),
        subject: name,
      };
      yield has(names) ? null : { ...found, message: 'missing' };
    }
  },
};

/** Fewer are an excerpt. */
const FEWEST_INDICATORS = 3;

type Names = (name: string) => boolean;

const namesGroup = holding(IN_GROUP_NAMES);

function isKnown({ name }: Group): boolean {
  return namesGroup(name);
}

interface Required {
  readonly name: string;
  readonly names: Names;
  /** The parts that tell which framework it is. */
  readonly beside: readonly Names[];
}

const output = holding(OUTPUT);
const results = holding(RESULTS_OR_SATISFACTION);

const REQUIRED: readonly Required[] = [
  { name: '产出', names: output, beside: [holding(RESULTS)] },
  { name: '效益', names: results, beside: [output] },
  { name: '决策', names: holding(DECISION), beside: [holding('过程'), output, results] },
  { name: '过程', names: holding(PROCESS), beside: [holding('决策'), output, results] },
];
