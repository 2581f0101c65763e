/** The page that comes with a release, in both languages. */
export function releaseNotes(version: string): string {
  return `# 绩效评价核对 ${version} · Evaluation cross-check

核对项目支出绩效评价的工作簿和报告：按评分标准重算得分，找出合计、执行率、等级、报告文字与表格之间每一处对不上的地方，指出单元格、原因和办法。全部在本机计算，不联网，不上传。

| 文件 | 给谁 | 怎么用 |
|---|---|---|
| \`绩效评价核对.html\` | 评价人员 | 双击用浏览器打开（近三年的 Chrome、Edge、360、Firefox），把工作簿、Word 报告或文件夹拖进去。不用安装，不用联网。 |
| \`performance-evaluation-${version}.tgz\` | 会用命令行的人 | 装有 Node.js 20.19 以上：\`npm i -g ./performance-evaluation-${version}.tgz\`，然后 \`pe check 自评表.xlsx\`、\`pe batch 文件夹 -o 汇总.xlsx\`、\`pe --help\`。没有别的依赖，可以离线安装。 |
| \`addin/\` 和 \`manifest.xml\` | 信息中心 | 把 \`addin/\` 里的文件放到一台 https 静态网站；用文本编辑器把 \`manifest.xml\` 里的 \`https://addin.example.com/performance-evaluation\` 全部换成那个网址，再在 Microsoft 365 管理中心集中部署，或作为共享文件夹目录。Excel 要能访问微软（或世纪互联）的 office.js；不能上网的单位请用上面的网页。 |
| \`SHA256SUMS\` | 信息中心 | \`sha256sum -c SHA256SUMS\` 核对文件没有被改动。 |

---

Cross-checks workbooks and reports of performance evaluation: recomputes scores by their criteria and finds every place where totals, rates, grades and the report's
text contradict each other, with the cell, the reason and what to do. Everything is computed on the machine: no network, no upload.

| file | for whom | how |
|---|---|---|
| \`绩效评价核对.html\` | evaluators | Open it in a browser (Chrome, Edge, 360 or Firefox of the last three years) and drop workbooks, Word reports or folders. Nothing to install, no network. |
| \`performance-evaluation-${version}.tgz\` | people at a command line | With Node.js 20.19 or later: \`npm i -g ./performance-evaluation-${version}.tgz\`, then \`pe check form.xlsx\`, \`pe batch FOLDER -o roll-up.xlsx\`, \`pe --help\`. It has no dependencies and installs without a network. |
| \`addin/\` and \`manifest.xml\` | information centres | Put the files of \`addin/\` on a static https site; in \`manifest.xml\` replace every \`https://addin.example.com/performance-evaluation\` by its address, then deploy it in the Microsoft 365 admin centre or as a shared-folder catalogue. Excel must reach office.js at Microsoft (or 21Vianet); without the Internet use the page above. |
| \`SHA256SUMS\` | information centres | \`sha256sum -c SHA256SUMS\` tells whether a file was changed. |

MIT licence; licences of what is built in: \`THIRD-PARTY-NOTICES.txt\`, and at the end of the page's source.
`;
}
