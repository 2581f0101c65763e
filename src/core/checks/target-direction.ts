import type { Comparator, Indicator, NumberQuantity } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import { bareName } from './view/indicator-names';

/** A target that asks for the wrong way: costs or accidents with ≥, satisfaction with ≤. */
export const targetDirection: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-direction',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号：正向指标与反向指标',
  },

  *run({ project }) {
    for (const indicator of project.indicators) {
      const { name, target } = indicator;
      if (target?.value.kind !== 'number' || target.value.comparator === null) continue;
      const message = wrongWay(indicator, target.value, target.value.comparator);
      const text = target.value.text;
      const found: Omit<Found, 'message'> = { data: { indicator: name, target: text }, at: target.at, subject: name };
      yield message === null ? null : { ...found, message, stated: text };
    }
  },
};

/** Sums that are to be reached, also where a form lists them among its costs. */
const WANTED =
  /节约|节省|降低|减少|压减|下降|收入|收益|效益|筹集|配套|补助|补贴|补偿|奖励|发放|到位|工资|待遇|救助|标准|保障|完成|投入|执行/;
const COST = /成本|费用|经费|造价|单价|总价/;
/** What nobody wants more of, where the name ends in it. */
const BAD =
  /(?:投诉|事故|违规|违纪|违法|差错|失误|超支|故障|死亡|伤亡|舆情|上访|信访|误差|返工|流失)(?:发生)?(?:率|数|数量|次数|起数|件数|人数|事件|案件|事件数|案件数)?$/;
const GOOD = /(?:满意|合格|达标|优良|覆盖|及时|完好|通过|知晓)率$|满意度$/;
/** Turns the meaning of what follows round: 无事故, 不合格率, 投诉处理满意度. */
const DENIAL = /[无零未不非]|投诉|反对/;

/** Whether the less of it the better: costs, complaints, accidents. */
export function lessIsWanted(indicator: Indicator): boolean {
  const { target } = indicator;
  return target?.value.kind === 'number' && wrongWay(indicator, target.value, '>=') !== null;
}

function wrongWay(
  indicator: Indicator,
  target: NumberQuantity,
  comparator: Comparator,
): 'cost' | 'bad' | 'good' | null {
  const name = bareName(indicator.name);
  if (comparator === '>=' || comparator === '>') {
    if (isCost(indicator, name, target) && !WANTED.test(name)) return 'cost';
    return BAD.test(name) && !/[无零未不非]/.test(name) ? 'bad' : null;
  }
  if (comparator === '=' || !GOOD.test(name) || DENIAL.test(name)) return null;
  // 「≤100%」 asks for nothing, but it forbids nothing either.
  return target.unit?.dimension === 'ratio' && target.value.times(target.unit.factor).lt(1) ? 'good' : null;
}

function isCost({ level1, level2 }: Indicator, name: string, { unit }: NumberQuantity): boolean {
  if (unit !== null && unit.dimension !== 'money') return false;
  return COST.test(name) || (unit !== null && (/成本/.test(level2) || /成本/.test(level1)));
}
