import type { Group } from '../model';
import { appliesTo } from '../terms/forms';
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
    const has = (pattern: RegExp) => project.groups.some(({ name }) => pattern.test(name));
    for (const { name, pattern, beside } of REQUIRED) {
      if (!beside.every((other) => has(other))) continue;
      const found = {
        data: { group: name },
        at: first.at,
        related: groups.slice(1).map(({ at }) => at),
        subject: name,
      };
      yield has(pattern) ? null : { ...found, message: 'missing' };
    }
  },
};

/** Fewer are an excerpt. */
const FEWEST_INDICATORS = 3;

const KNOWN = /决策|投入|过程|管理|产出|效益|效果|成本|满意|执行率|执行情况/;

function isKnown({ name }: Group): boolean {
  return KNOWN.test(name);
}

interface Required {
  readonly name: string;
  readonly pattern: RegExp;
  /** The parts that tell which framework it is. */
  readonly beside: readonly RegExp[];
}

/** Forms that ask for the satisfaction of those served in place of further effects have no group of their own for these. */
const RESULTS = /效益|效果|满意/;

const REQUIRED: readonly Required[] = [
  { name: '产出', pattern: /产出/, beside: [/效益|效果/] },
  { name: '效益', pattern: RESULTS, beside: [/产出/] },
  { name: '决策', pattern: /决策|投入/, beside: [/过程/, /产出/, RESULTS] },
  { name: '过程', pattern: /过程|管理/, beside: [/决策/, /产出/, RESULTS] },
];
