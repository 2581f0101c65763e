/** Writes docs/checks/README.md, the list of all checks, from the registry and the texts. */
import { writeFileSync } from 'node:fs';
import { CHECKS, type CheckMeta } from '../src/core/checks';
import { checkTitle, render, type Language } from '../src/core/messages';

export const INDEX_FILE = 'docs/checks/README.md';

const INTRODUCTION = `# 检查 · Checks

每项检查比较工作簿里写明的两处内容。没有发现问题不等于没有问题：结果会列出哪些检查没有可检查的内容。
本页由 \`scripts/checks-index.ts\` 生成。

Each check compares two things that a workbook states. Finding nothing is not proof: the result lists the checks that had
nothing to look at. This page is written by \`scripts/checks-index.ts\`.

- **错误 error**：两处写明的内容互相矛盾 · two stated things contradict each other.
- 按文字里的数字算出来对不上的，像打错一个数字的（差一位、两位颠倒、小数点错位）是错误，其余是提醒，请人看 · what the figures of
  sentences do not come to is an error where one number typed wrong explains it (a digit, two digits turned, the point), else a warning:
  a sentence can be read in more than one way.
- **提醒 warning**：不合规则，或缺少说明 · a rule is broken, or a reason is missing.
- **提示 info**：值得看一眼 · worth a look.
`;

const SEVERITIES = { error: '错误 error', warning: '提醒 warning', info: '提示 info' } as const;

/** The page as it should be. */
export function checksIndex(): string {
  const metas = CHECKS.map(({ meta }) => meta);
  const groups = [...new Set(metas.map(({ group }) => group))].sort();
  const sections = groups.map((group) => {
    const title = (language: Language) => render({ id: `checks.group-${group}`, data: {} }, language);
    const lines = metas.filter((meta) => meta.group === group).map(line);
    return `\n## ${title('zh')} · ${title('en')}\n\n${lines.join('\n')}\n`;
  });
  return INTRODUCTION + sections.join('');
}

function line({ id, severity }: CheckMeta): string {
  return `- [\`${id}\`](${id}.md) ${checkTitle(id)} · ${checkTitle(id, 'en')} — ${SEVERITIES[severity]}`;
}

if (process.argv[1]?.endsWith('checks-index.ts')) writeFileSync(INDEX_FILE, checksIndex());
