import type { Indicator, Stated } from '../model';
import { foldWidth } from '../quantity';
import { isVague, MEASURED_GROUPS } from '../terms/vague';
import type { Found, ProjectCheck } from './engine/check';
import { listed } from './view/listing';

/** A form of targets: words that nobody can measure by. */
export const targetVague: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-vague',
    severity: 'warning',
    group: 'target',
    since: '1.1.0',
    basis: '财预〔2021〕101号：绩效指标应当清晰、可衡量，数量、时效、成本指标应当量化',
  },

  *run({ project }) {
    if (project.form !== 'targets') return;
    const vague: { readonly indicator: Indicator; readonly target: Stated }[] = [];
    for (const indicator of project.indicators) {
      const { target } = indicator;
      if (!target || target.value.kind === 'blank') continue;
      if (!isVagueTarget(target)) yield null;
      else if (isMeasured(indicator)) yield uncounted(indicator, target);
      else vague.push({ indicator, target });
    }
    const [first, ...others] = vague;
    if (!first) return;
    const names = listed(vague.map(({ indicator }) => indicator.name));
    const data = { count: vague.length, names, target: first.target.value.text };
    const related = others.map(({ target }) => target.at);
    // A target in words may be all that can be said of a benefit.
    yield { message: 'words', data, at: first.target.at, related, severity: 'info' };
  },
};

function uncounted({ name, level2 }: Indicator, { value: { text }, at }: Stated): Found {
  return {
    message: 'uncounted',
    data: { indicator: name, group: level2, target: text },
    at,
    subject: name,
    stated: text,
  };
}

function isVagueTarget({ value }: Stated): boolean {
  return value.kind === 'words' && isVague(foldWidth(value.text).replace(/\s/g, ''));
}

function isMeasured({ level2 }: Indicator): boolean {
  return MEASURED_GROUPS.split(' ').some((word) => level2.includes(word));
}
