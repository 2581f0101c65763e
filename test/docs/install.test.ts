/** What a reader looks for is found in one search, in both languages; what is shown was made by the script and says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawings } from '../../scripts/drawings/steps';

const DOCS = resolve('docs');
const read = (name: string) => readFileSync(join(DOCS, name), 'utf8');
const headings = (page: string) => [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading).join('\n');

const EN = `${read('install.md')}\n${read('hosting.md')}`;
const ZH = `${read('install.zh-CN.md')}\n${read('hosting.zh-CN.md')}`;

test.each([
  ['#NAME?', '#NAME?'],
  ['#BUSY!', '#BUSY!'],
  ['#N/A', '#N/A'],
  ['The pane is empty', '面板空白'],
  ['Two copies of the add-in', '装了两份加载项'],
  ['An older manifest', '清单是旧的'],
  ['Clear the Office cache', '清除 Office 缓存'],
  ['Central deployment', '集中部署'],
  ['LTSC 2021, LTSC 2024', 'LTSC 2021、LTSC 2024'],
  ['A network share', '网络共享'],
  ['Networks without the Internet', '不能访问互联网的网络'],
  ['office.js is blocked', 'office.js 被拦截'],
  ['Recalculation is slow', '重新计算很慢'],
  ['Undo', '撤销'],
  ['Is a blank a zero', '空白算不算 0'],
  ['WPS', 'WPS'],
  ['Removing it', '卸载'],
  ['nginx', 'nginx'],
  ['IIS', 'IIS'],
  ['Object stores', '对象存储'],
])('a heading is %s, %s', (en, zh) => {
  expect(headings(EN)).toContain(en);
  expect(headings(ZH)).toContain(zh);
});

test.each([
  ['Version 2311', '版本 2311'],
  ['CustomFunctionsRuntime 1.3', 'CustomFunctionsRuntime 1.3'],
  ['WebView2', 'WebView2'],
  ['**Advanced**', '**高级**'],
  ['**More Settings**', '**更多设置**'],
  ['not supported for production add-ins', '不支持正式使用的加载项'],
  ['each person must install it again', '每个人都要重新安装'],
  ['Remove side-loaded copies first', '先删除旁加载的副本'],
  ['an open tab alone starts nothing', '只切换到选项卡不会启动任何东西'],
  ['21Vianet (世纪互联)', '世纪互联'],
  ['portal.partner.microsoftonline.cn', 'portal.partner.microsoftonline.cn'],
  ['--env office=cn', '--env office=cn'],
  ['Integrated apps', '集成应用'],
  ['#6496', '#6496'],
  ['#5588', '#5588'],
  ['#4571', '#4571'],
  ['has expired', '已过期'],
  ['EADDRINUSE', 'EADDRINUSE'],
  ['Access-Control-Allow-Origin', 'Access-Control-Allow-Origin'],
  ['X-Frame-Options', 'X-Frame-Options'],
  ['frame-ancestors', 'frame-ancestors'],
  ['R1C1', 'R1C1'],
  ['validation list', '下拉列表'],
  ['No printer', '没有打印机'],
  ['Two workbooks', '两个工作簿'],
  ['Somebody else', '另一个人'],
  ['ten cells one after the other', '连续快速填写十个单元格'],
])('%s and %s are found', (en, zh) => {
  expect(EN + read('excel-checklist.md')).toContain(en);
  expect(ZH + read('excel-checklist.zh-CN.md')).toContain(zh);
});

test.each([
  ['The first click', '第一次点击'],
  ['Two workbooks', '两个工作簿'],
  ['No printer', '没有打印机'],
  ['R1C1', 'R1C1'],
  ['Notes and comments', '批注和备注'],
  ['Filling in many cells quickly', '连续快速填写'],
  ['Several people', '多人编辑'],
  ['beside dates and percents', '日期和百分比旁'],
  ['validation list', '下拉列表'],
  ['**on the web**: functions.json is blocked', 'functions.json 被拦截'],
  ['lower number is a downgrade', '号码变小就是降级'],
  ['own files did not load', '面板自己的文件没有载完整'],
  ['--office=cn', '--office=cn'],
])('the page of the installation itself answers %s, %s', (en, zh) => {
  expect(read('install.md')).toContain(en);
  expect(read('install.zh-CN.md')).toContain(zh);
});

test('the emulated host has one name', () => {
  for (const name of readdirSync(DOCS).filter((one) => one.endsWith('.zh-CN.md'))) {
    expect([name, /宿主/.test(read(name))]).toEqual([name, false]);
  }
});

describe('drawings', () => {
  const FOLDER = join(DOCS, 'images/install');

  test('are as the script makes them: npm run drawings', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...drawings().keys()].sort());
    for (const [name, svg] of drawings()) expect([name, readFileSync(join(FOLDER, name), 'utf8')]).toEqual([name, svg]);
  });

  test('say that they are none of Excel, and stand in the page of their language', () => {
    for (const [name, svg] of drawings()) {
      const isChinese = name.includes('.zh.');
      expect(svg).toContain(isChinese ? '不是截图' : 'not a screenshot');
      expect(read(isChinese ? 'install.zh-CN.md' : 'install.md')).toMatch(
        new RegExp(`!\\[(?:Drawing|示意图)[^\\]]*\\]\\(images/install/${name.replaceAll('.', '\\.')}\\)`),
      );
    }
  });
});
