/** A planned document as lines of text; what is open stands in 【】. */
import type { DocumentPlan, DocumentPlanBlock, PlanText } from '../../../../src/core/model';

export function lines(plan: DocumentPlan | null): string[] {
  return (plan?.blocks ?? []).flatMap(linesOf);
}

function linesOf(block: DocumentPlanBlock): string[] {
  switch (block.kind) {
    case 'page':
      return [block.isLandscape ? '--- across' : '--- upright'];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${words(block.text)}`];
    case 'table':
      return [
        ...block.header.map((row) => row.map(words).join(' | ')),
        ...block.rows.map((row) => row.map((cell) => (cell.isContinued ? '^' : words(cell.text))).join(' | ')),
      ];
    default:
      return [words(block.text)];
  }
}

function words(text: PlanText): string {
  return text.map((run) => (run.isOpen ? `【${run.text}】` : run.text)).join('');
}

/** The lines below a heading, up to the next one of its level or above. */
export function under(all: readonly string[], heading: string): string[] {
  const start = all.indexOf(heading);
  if (start < 0) throw new Error(`no heading ${heading}`);
  const level = heading.indexOf(' ');
  const rest = all.slice(start + 1);
  const end = rest.findIndex(
    (line) => /^(?:#+ |---)/.test(line) && (line.startsWith('---') || line.indexOf(' ') <= level),
  );
  return rest.slice(0, end < 0 ? undefined : end);
}
