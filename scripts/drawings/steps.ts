/** The five steps of side-loading, as drawings in two languages. */
import { button, drawing, field, mark, tabs, text, tick, window } from './shapes';

export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

const HONESTY = {
  zh: '示意图：按微软的公开文档画出，不是截图；各版本的菜单名略有不同。',
  en: "A drawing after Microsoft's documentation, not a screenshot; names differ a little between versions.",
};

const pick = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

type Step = (language: Language) => string;

const share: Step = (language) => {
  const say = (zh: string, en: string) => pick(language, zh, en);
  return drawing(say('第1步：共享放有清单的文件夹', 'Step 1: share the folder with the manifest'), HONESTY[language], [
    window({ x: 30, y: 24, width: 280, height: 220 }, say('文件夹 addins', 'Folder addins')),
    field({ x: 50, y: 74, width: 200, height: 32 }, 'manifest.xml'),
    mark(272, 90, 1),
    window({ x: 360, y: 24, width: 330, height: 220 }, say('addins 属性 · 共享', 'addins Properties · Sharing')),
    text(380, 84, say('网络路径：', 'Network path:')),
    field({ x: 380, y: 96, width: 250, height: 32 }, '\\\\PC-01\\addins'),
    mark(656, 112, 3),
    button({ x: 380, y: 156, width: 130, height: 34 }, say('共享(S)…', 'Share…')),
    mark(536, 173, 2),
  ]);
};

const trust: Step = (language) => {
  const say = (zh: string, en: string) => pick(language, zh, en);
  return drawing(say('第2步：信任这个目录', 'Step 2: trust this catalogue'), HONESTY[language], [
    window(
      { x: 30, y: 24, width: 660, height: 230 },
      say('信任中心 · 受信任的加载项目录', 'Trust Center · Trusted Add-in Catalogs'),
    ),
    text(54, 84, say('目录 Url：', 'Catalog Url:')),
    field({ x: 140, y: 64, width: 300, height: 32 }, '\\\\PC-01\\addins'),
    mark(462, 80, 1),
    button({ x: 490, y: 64, width: 140, height: 32 }, say('添加目录', 'Add catalog')),
    mark(656, 80, 2),
    field({ x: 54, y: 120, width: 386, height: 40 }, '\\\\PC-01\\addins'),
    tick(470, 133, say('在菜单中显示', 'Show in Menu')),
    mark(656, 140, 3),
    button({ x: 490, y: 204, width: 140, height: 32 }, say('确定', 'OK')),
    mark(656, 220, 4),
  ]);
};

const add: Step = (language) => {
  const say = (zh: string, en: string) => pick(language, zh, en);
  return drawing(say('第3步：重新启动 Excel，添加', 'Step 3: restart Excel and add it'), HONESTY[language], [
    tabs(30, 40, language === 'zh' ? ['文件', '开始', '插入'] : ['File', 'Home', 'Insert'], say('开始', 'Home')),
    button({ x: 30, y: 64, width: 140, height: 36 }, say('加载项', 'Add-ins')),
    mark(194, 82, 1),
    button({ x: 30, y: 108, width: 140, height: 36 }, say('高级', 'Advanced')),
    mark(194, 126, 2),
    window({ x: 240, y: 24, width: 450, height: 230 }, say('Office 加载项', 'Office Add-ins')),
    tabs(
      262,
      84,
      language === 'zh' ? ['我的加载项', '共享文件夹'] : ['MY ADD-INS', 'SHARED FOLDER'],
      say('共享文件夹', 'SHARED FOLDER'),
    ),
    mark(520, 79, 3),
    field({ x: 262, y: 112, width: 230, height: 56 }, say('绩效评价', 'Spending Evaluation')),
    mark(520, 140, 4),
    button({ x: 540, y: 204, width: 110, height: 32 }, say('添加', 'Add')),
    mark(670, 190, 5),
  ]);
};

const open: Step = (language) => {
  const say = (zh: string, en: string) => pick(language, zh, en);
  return drawing(say('第4步：打开面板', 'Step 4: open the pane'), HONESTY[language], [
    tabs(
      30,
      40,
      language === 'zh' ? ['文件', '开始', '绩效评价'] : ['File', 'Home', 'Evaluation'],
      say('绩效评价', 'Evaluation'),
    ),
    ...(language === 'zh'
      ? ['打开面板', '一键检查', '写汇总表', '评分公式']
      : ['Open pane', 'Check', 'Write summary', 'Score formulas']
    ).map((words, place) => button({ x: 30 + place * 126, y: 58, width: 118, height: 40 }, words)),
    mark(90, 116, 1),
    window({ x: 30, y: 136, width: 370, height: 118 }, say('工作簿', 'Workbook')),
    window({ x: 420, y: 112, width: 270, height: 142 }, say('项目支出绩效评价', 'Evaluation')),
    button({ x: 444, y: 162, width: 140, height: 36 }, say('一键检查', 'Check the workbook')),
  ]);
};

const formula: Step = (language) => {
  const say = (zh: string, en: string) => pick(language, zh, en);
  return drawing(say('第5步：试一个公式', 'Step 5: try a formula'), HONESTY[language], [
    field({ x: 30, y: 30, width: 70, height: 34 }, 'A1'),
    field({ x: 108, y: 30, width: 582, height: 34 }, '=PE.SCORE(5,"≥71人","66人")'),
    mark(664, 47, 1),
    field({ x: 30, y: 90, width: 160, height: 40 }, '4.65'),
    mark(216, 110, 2),
    text(250, 115, say('得到 4.65：函数已经载入', '4.65: the functions are loaded')),
    field({ x: 30, y: 150, width: 160, height: 40 }, '#NAME?'),
    text(250, 175, say('#NAME?：没有注册，见“常见问题”', '#NAME?: not registered, see the questions below')),
    field({ x: 30, y: 210, width: 160, height: 40 }, '#BUSY!'),
    text(250, 235, say('#BUSY!：正在启动，稍等片刻', '#BUSY!: starting, wait a little')),
  ]);
};

const STEPS: readonly Step[] = [share, trust, add, open, formula];

/** Every drawing by its name in docs/images/install. */
export function drawings(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      STEPS.map((step, place): [string, string] => [`${String(place + 1)}.${language}.svg`, step(language)]),
    ),
  );
}
