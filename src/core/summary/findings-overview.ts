/** The findings on the summary sheets: how many of each severity and which, and apart from them what was accepted and why. */
import { checkTitle, render, type Language } from '../messages';
import type { Severity } from '../model';
import { count, text } from './figures';
import type { SheetDraft } from './layout';
import { isOpen, SEVERITIES, type RankedFinding } from './rank';
import type { Say } from './words';

interface Draft {
  readonly sheet: SheetDraft;
  readonly findings: readonly RankedFinding[];
  readonly language: Language;
  readonly say: Say;
}

/** @param columns where severity, number and checks begin; the last goes to the edge of the sheet */
export function listBySeverity(
  { sheet, findings, language, say }: Draft,
  columns: readonly [number, number, number],
): void {
  const [severityAt, numberAt, checksAt] = columns;
  sheet.section(say('findings'));
  sheet.table<{ severity: Severity; found: readonly RankedFinding[] }>(
    [
      {
        header: say('severity'),
        column: severityAt,
        span: numberAt - severityAt,
        show: ({ severity, found }) => ({
          value: say(`severity.${severity}`),
          style: found.length > 0 ? severity : 'text',
        }),
      },
      { header: say('number'), column: numberAt, span: checksAt - numberAt, show: ({ found }) => count(found.length) },
      {
        header: say('checks'),
        column: checksAt,
        span: sheet.columns - checksAt,
        show: ({ found }) => text(byCheck(found, language, say)),
      },
    ],
    SEVERITIES.map((severity) => ({
      severity,
      found: findings.filter((finding) => isOpen(finding) && finding.severity === severity),
    })),
  );
}

/** @param columns where check, subject, message and reason begin; the last goes to the edge of the sheet */
export function listAccepted(
  { sheet, findings, language, say }: Draft,
  columns: readonly [number, number, number, number],
): void {
  const accepted = findings.filter((finding) => !isOpen(finding));
  if (accepted.length === 0) return;
  const [checkAt, subjectAt, messageAt, reasonAt] = columns;
  sheet.section(say('accepted'));
  sheet.table(
    [
      {
        header: say('check'),
        column: checkAt,
        span: subjectAt - checkAt,
        show: ({ check }) => text(checkTitle(check, language)),
      },
      {
        header: say('subject'),
        column: subjectAt,
        span: messageAt - subjectAt,
        show: ({ subject, project, at }) => text(subject || project, at),
      },
      {
        header: say('message'),
        column: messageAt,
        span: reasonAt - messageAt,
        show: ({ message }) => text(render(message, language)),
      },
      {
        header: say('acceptedReason'),
        column: reasonAt,
        span: sheet.columns - reasonAt,
        show: (finding) => text(acceptance(finding, say)),
      },
    ],
    accepted,
  );
}

/** The reason, and who gave it where that is written. */
export function acceptance({ accepted }: RankedFinding, say: Say): string {
  if (!accepted) return '';
  return accepted.by === '' ? accepted.reason : say('acceptedBy', { reason: accepted.reason, by: accepted.by });
}

/** The checks with their numbers of findings: 得分合计 2、资金明细 1. */
function byCheck(findings: readonly RankedFinding[], language: Language, say: Say): string {
  const numbers = new Map<string, number>();
  for (const { check } of findings) numbers.set(check, (numbers.get(check) ?? 0) + 1);
  return [...numbers]
    .map(([check, number]) => say('checkAndNumber', { check: checkTitle(check, language), number }))
    .join(say('listComma'));
}
