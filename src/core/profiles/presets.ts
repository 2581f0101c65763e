/** The rules of scoring that are in use, as data. Where the regulation leaves a choice, each of them made another. */
import type { Profile } from '../model';

/** 财预〔2020〕10号, with the choices that are most common where it leaves one. */
export const DEFAULT_PROFILE: Profile = {
  id: 'mof-2020-10',
  basis: '财预〔2020〕10号 项目支出绩效评价管理办法',
  unmet: 'ratio',
  reverse: 'ratio',
  over: { from: 1.3, deduct: 0 },
  execution: 'ratio',
  totalCaps: [],
  bands: [0.8, 0.6, 0],
  perUnit: 'proRata',
  grades: [90, 80, 60],
  splits: [{ 预算执行率: 10, 产出: 50, 效益: 30, 满意度: 10 }],
};

/** 财预〔2021〕101号, central departments on trial: nothing below 60 %, steps for execution and satisfaction. */
const CENTRAL_TRIAL: Profile = {
  ...DEFAULT_PROFILE,
  id: 'mof-2021-101',
  basis: '财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
  unmet: 'ratio-from-60',
  execution: [
    [1, 1],
    [0.8, 0.7],
    [0.6, 0.5],
  ],
  satisfaction: [
    [0.9, 1],
    [0.8, 0.8],
    [0.6, 0.5],
  ],
  splits: [
    { 预算执行率: 10, 产出: 50, 效益: 30, 满意度: 10 },
    { 预算执行率: 10, 产出: 50, 效益: 40 },
    { 预算执行率: 10, 成本: 20, 产出: 40, 效益: 20, 满意度: 10 },
    { 预算执行率: 10, 成本: 20, 产出: 40, 效益: 30 },
  ],
};

/** The form of Hubei: 部分达成 begins at 50 %, and the split is the department's own. */
const HUBEI: Profile = {
  ...DEFAULT_PROFILE,
  id: 'hubei-2020',
  basis: '湖北省项目支出绩效自评表（2020）',
  bands: [0.8, 0.5, 0],
  splits: [],
};

/** An installed government system: a ≤ target falls to nothing at twice its value, overshoot costs points, totals are capped. */
const PLATFORM: Profile = {
  ...DEFAULT_PROFILE,
  id: 'platform-linear',
  basis: '预算绩效管理系统（线性扣分）',
  reverse: 'linear',
  over: { from: 1.3, deduct: 2 },
  totalCaps: [
    [0.5, 59],
    [0.6, 69],
    [0.7, 79],
    [0.8, 89],
  ],
  splits: [],
};

/** Every preset, the default first. */
export const PROFILES: readonly Profile[] = [DEFAULT_PROFILE, CENTRAL_TRIAL, HUBEI, PLATFORM];

const BY_ID = new Map(PROFILES.map((profile) => [profile.id, profile]));

/** The preset of that id, or null. */
export function profileById(id: string): Profile | null {
  return BY_ID.get(id.trim().toLowerCase()) ?? null;
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'mof-2020-10': '财预〔2020〕10号',
  'mof-2021-101': '财预〔2021〕101号',
  'hubei-2020': '湖北省自评表',
  'platform-linear': '预算系统（线性扣分）',
};

/** What the profile is called where there is little room: a preset by its document's number, a department's own by its name. */
export function shortName({ id }: Profile): string {
  return SHORT_NAMES[id] ?? id;
}
