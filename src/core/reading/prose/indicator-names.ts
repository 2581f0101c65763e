/** Which indicators a part has, as the analysis of a report calls them: 「社会效益指标“提升公共服务水平”与预期一致」. */
const QUOTED =
  /^\s*(?:对于)?(\p{Script=Han}{2,10}?)(?:类?指标)?["“「]([^"“”「」]{2,40})["”」](?:指标)?[,:]?\s*与(?:预期|年初|目标)/u;
const PLAIN =
  /^\s*["“「]?([^,:;"“”「」\d%]{2,40}?)["”」]?(?:指标)?,\s*与预期(?:目标|指标|指标值|目标值)*(?:一致|相符)/u;

/** Indicators of 决策 and 过程 in the framework of 财预〔2020〕10号, annex 2, which reports take over as they are. */
const FRAMEWORK: ReadonlySet<string> = new Set(
  (
    '立项依据充分性 立项程序规范性 绩效目标合理性 绩效指标明确性 预算编制科学性 资金分配合理性 ' +
    '资金到位率 预算执行率 资金使用合规性 管理制度健全性 制度执行有效性'
  ).split(' '),
);

export function isFrameworkIndicator(heading: string): boolean {
  return FRAMEWORK.has(heading);
}

export interface NamedIndicator {
  /** The part it belongs to as the sentence says, or empty where the heading says it. */
  readonly group: string;
  readonly name: string;
}

/** The indicator that a sentence says to be as planned; null for other sentences. `text` is folded. */
export function namedIndicator(text: string): NamedIndicator | null {
  const quoted = QUOTED.exec(text);
  if (quoted?.[1] && quoted[2]) return { group: quoted[1], name: quoted[2] };
  const plain = PLAIN.exec(text);
  return plain?.[1] ? { group: '', name: plain[1] } : null;
}
