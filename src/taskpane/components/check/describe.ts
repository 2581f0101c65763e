/** Findings in words: for searching, and as text to be sent to somebody. Pure. */
import { checkFix, checkTitle, checkWhy, render, type Language } from '../../../core/messages';
import { placeName } from '../../../core/messages/places';
import type { Finding } from '../../../core/model';
import type { SayOf } from '../../texts';
import type { CheckTextId } from '../../texts/check';
import { kindOf } from '../common/kinds';

export function placeOf({ at }: Finding, language: Language): string {
  return `${at.sheet} ${placeName(at, language)}`;
}

/** Everything about a finding that a person may look for. */
export function searchable(finding: Finding, language: Language): string {
  const { check, project, subject, message, stated, computed } = finding;
  return [
    render(message, language),
    checkTitle(check, language),
    project,
    subject,
    placeOf(finding, language),
    stated,
    computed,
  ].join(' ');
}

/** One finding for a letter or a chat: where, what, why it matters, what to do. */
export function asText(finding: Finding, language: Language, say: SayOf<CheckTextId>): string {
  const { check, project, accepted, message } = finding;
  const head = [say(`severity.${kindOf(finding)}`), placeOf(finding, language), project].filter((part) => part !== '');
  return [
    head.join(' · '),
    render(message, language),
    `${say('finding.why')}${say('copy.colon')}${checkWhy(check, language)}`,
    `${say('finding.fix')}${say('copy.colon')}${checkFix(check, language)}`,
    ...(accepted ? [say('finding.acceptedBecause', { reason: accepted.reason })] : []),
  ].join('\n');
}

/** Several of them, a blank line between two. */
export function allAsText(findings: readonly Finding[], language: Language, say: SayOf<CheckTextId>): string {
  return findings.map((finding) => asText(finding, language, say)).join('\n\n');
}
