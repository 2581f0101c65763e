import type { CellValue, Profile, Snapshot } from '../../../src/core/model';
import { SETTINGS_SHEET } from '../../../src/core/own-sheets/names';
import { DEFAULT_PROFILE, PROFILES, readSettings } from '../../../src/core/profiles';

const sheet = (name: string, rows: readonly (readonly CellValue[])[]): Snapshot => ({
  sheets: [{ name, visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] }],
});
const settings = (...rows: readonly (readonly CellValue[])[]) => readSettings(sheet(SETTINGS_SHEET, rows));
const profile = (...rows: readonly (readonly CellValue[])[]) => settings(...rows).profile;

describe('readSettings', () => {
  it('is the default without the sheet, and with an empty one', () => {
    const nothing = {
      profile: DEFAULT_PROFILE,
      namesProfile: false,
      options: new Map(),
      values: new Map(),
      period: '',
      problems: [],
    };
    expect(readSettings(sheet('自评表', [['赋分规则', 'hubei-2020']]))).toEqual(nothing);
    expect(settings()).toEqual(nothing);
    expect(settings(['名称', '值'], [null, null])).toEqual(nothing);
  });

  it.each([
    ['hubei-2020', 'hubei-2020'],
    ['MOF-2021-101', 'mof-2021-101'],
    ['湖北', 'hubei-2020'],
    ['财预〔2021〕101号', 'mof-2021-101'],
    ['线性扣分', 'platform-linear'],
  ])('names a preset by %s', (value, id) => {
    expect(profile(['赋分规则：', value])).toBe(PROFILES.find((preset) => preset.id === id));
  });

  it.each<[name: string, value: CellValue, choice: Partial<Profile>]>([
    ['等级线', '95/85/70', { grades: [95, 85, 70] }],
    ['等级线', '优95 良85 中70', { grades: [95, 85, 70] }],
    ['超额阈值', '120%', { over: { from: 1.2, deduct: 0 } }],
    ['超额阈值', 1.5, { over: { from: 1.5, deduct: 0 } }],
    ['超额阈值', 150, { over: { from: 1.5, deduct: 0 } }],
    ['超额扣分', 2, { over: { from: 1.3, deduct: 2 } }],
    ['超额扣分', '2分', { over: { from: 1.3, deduct: 2 } }],
    ['未达标计分', '60%以下不得分', { unmet: 'ratio-from-60' }],
    ['反向指标计分', '线性', { reverse: 'linear' }],
    ['反向指标', '不得分', { reverse: 'nothing' }],
    ['反向指标', 'Ａ/Ｂ', { reverse: 'ratio' }],
    ['执行率计分', '100%：100%；80%：70%；60%：50%', { execution: [[1, 1], [0.8, 0.7], [0.6, 0.5]] }], // prettier-ignore
    ['满意度计分', '90%:100%, 80%:80%', { satisfaction: [[0.9, 1], [0.8, 0.8]] }], // prettier-ignore
    ['总分上限', '50%:59；60%:69', { totalCaps: [[0.5, 59], [0.6, 69]] }], // prettier-ignore
    ['定性档次', '100/80/50/0', { bands: [0.8, 0.5, 0] }],
    ['定性档次', '80%、60%、0%', { bands: [0.8, 0.6, 0] }],
    ['每档扣分', '不足按一计', { perUnit: 'started' }],
    ['每档扣分', '不足不计', { perUnit: 'whole' }],
    ['权重分配', '产出40，效益40，预算执行率20', { splits: [{ 产出: 40, 效益: 40, 预算执行率: 20 }] }],
    ['权重分配', '产出60 效益40；产出50 效益50', { splits: [{ 产出: 60, 效益: 40 }, { 产出: 50, 效益: 50 }] }], // prettier-ignore
    ['权重分配', '不限', { splits: [] }],
  ])('%s %s', (name, value, choice) => {
    const rules = { ...DEFAULT_PROFILE, ...choice };
    const isOwn = JSON.stringify(rules) !== JSON.stringify(DEFAULT_PROFILE);
    expect(profile([name, value])).toEqual({ ...rules, id: isOwn ? 'custom' : DEFAULT_PROFILE.id });
    expect(settings([name, value]).namesProfile).toBe(true);
  });

  it('starts from the preset it names, whatever the order of rows', () => {
    const own = profile(['等级线', '95/85/70'], ['规则名称', '市级规则'], ['赋分规则', 'hubei-2020']);
    expect(own).toMatchObject({ id: '市级规则', bands: [0.8, 0.5, 0], grades: [95, 85, 70] });
  });

  it('reads the period and leaves the other rows to the checks', () => {
    const read = settings(['评价年度', '2023年度'], ['执行率下限', '85%'], ['__proto__', 'x'], [null, '说明', '一行']);
    expect(read.period).toBe('2023');
    expect([...read.options]).toEqual([
      ['fund-execution-low.threshold', '85%'],
      ['__proto__', 'x'],
      ['说明', '一行'],
    ]);
    expect(settings(['评价年度', 2023]).period).toBe('2023');
  });

  it.each<[name: string, value: CellValue]>([
    ['赋分规则', '没有这种规则'],
    ['等级线', '60/80/90'],
    ['等级线', '优秀'],
    ['等级线', '190/80/60'],
    ['超额阈值', '很多'],
    ['超额阈值', '80%'],
    ['未达标计分', '看情况'],
    ['反向指标', '__proto__'],
    ['执行率计分', '100%:100%;80%'],
    ['执行率计分', '60%:50%;80%:70%'],
    ['总分上限', '60%:69;50%:59'],
    ['定性档次', '60/80'],
    ['权重分配', '产出'],
    ['权重分配', '产出产出产出50'],
  ])('says that %s %s cannot be used, and keeps the default', (name, value) => {
    const read = settings([name, value]);
    expect(read.profile).toBe(DEFAULT_PROFILE);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]?.data).toMatchObject({ value });
  });

  it('takes cells that hold no value for blank', () => {
    expect(settings(['赋分规则', { fault: '#REF!' }], ['等级线', true], [null]).problems).toEqual([]);
  });
});
