/**
 * What is sure enough for an error. A sentence can be read in more than one way; that two of its figures differ just as one number does
 * that was typed wrong or in another unit, no other reading explains. Whatever else does not fit in sentences, a person looks at.
 */
import type { CellRef, Finding, NumberQuantity, Texts } from '../../model';
import { CellMap } from '../../coverage/cells';
import { inBase, isDigitMore, readQuantity } from '../../quantity';
import { isWrongDigit } from '../compare/near-miss';
import { differsByUnit } from '../compare/unit-slip';
import type { Check } from './check';

interface Told extends Partial<Texts> {
  readonly facts: readonly { readonly at: CellRef; readonly source: 'cell' | 'text' }[];
}

export function asCertain(findings: readonly Finding[], told: readonly Told[], checks: readonly Check[]): Finding[] {
  const evidence = new Map(checks.map(({ meta }) => [meta.id, meta.evidence ?? 'reckoned']));
  const sentences = sentencesOf(told);
  const isSaid = (at: CellRef) => sentences.get(at) === true;
  return findings.map((finding) => {
    if (finding.severity !== 'error') return finding;
    const by = evidence.get(finding.check);
    const isOfSentences =
      by === 'statements' ? [finding.at, ...finding.related].every(isSaid) : by === 'reckoned' && isSaid(finding.at);
    return isOfSentences && !isMistyped(finding) ? { ...finding, severity: 'warning' } : finding;
  });
}

/** Words and grades are not read as numbers, and are one or the other. */
function isMistyped({ stated, computed }: Finding): boolean {
  const [written, right] = [numberIn(stated), numberIn(computed)];
  if (!written || !right) return true;
  return (
    isWrongDigit(written, inBase(right)) || isDigitMore(inBase(written), inBase(right)) || differsByUnit(written, right)
  );
}

function numberIn(text: string): NumberQuantity | null {
  const quantity = readQuantity(text);
  return quantity.kind === 'number' ? quantity : null;
}

function sentencesOf(told: readonly Told[]): CellMap<true> {
  const sentences = new CellMap<true>();
  for (const { facts, told: figures = [] } of told) {
    for (const { at, source } of facts) if (source === 'text') sentences.of(at, () => true);
    for (const { figure, isOfTable } of figures) if (!isOfTable) sentences.of(figure.at, () => true);
  }
  return sentences;
}
