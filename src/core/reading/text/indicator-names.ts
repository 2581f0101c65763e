/** Which indicators a part has, as the analysis of a report calls them: 「社会效益指标“提升公共服务水平”与预期一致」. */
const QUOTED =
  /^\s*(?:对于)?(\p{Script=Han}{2,10}?)(?:类?指标)?["“「]([^"“”「」]{2,40})["”」](?:指标)?[,:]?\s*与(?:预期|年初|目标)/u;
const PLAIN =
  /^\s*["“「]?([^,:;"“”「」\d%]{2,40}?)["”」]?(?:指标)?,\s*与预期(?:目标|指标|指标值|目标值)*(?:一致|相符)/u;

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
