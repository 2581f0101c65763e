/** Findings as a table of text that any program opens: UTF-8 with its mark, because Excel takes it for GBK without, and RFC 4180. */
import type { Language } from '../messages';
import type { FileDigest, FindingDigest } from './file-digest';
import { sayBatch, type BatchText, type SayBatch } from './texts';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

interface Column {
  readonly heading: BatchText;
  readonly show: (finding: FindingDigest, file: string, say: SayBatch) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: 'file', show: (_, file) => file },
  { heading: 'severity', show: ({ severity }, _, say) => say(`severity.${severity}`) },
  { heading: 'check', show: ({ title }) => title },
  { heading: 'checkId', show: ({ check }) => check },
  { heading: 'project', show: ({ project }) => project },
  { heading: 'subject', show: ({ subject }) => subject },
  { heading: 'place', show: ({ place }) => place },
  { heading: 'message', show: ({ message }) => message },
  { heading: 'stated', show: ({ stated }) => stated },
  { heading: 'computedFigure', show: ({ computed }) => computed },
  { heading: 'related', show: ({ related }, _, say) => related.join(say('listComma')) },
  { heading: 'acceptedReason', show: ({ accepted }) => accepted ?? '' },
  { heading: 'fingerprint', show: ({ fingerprint }) => fingerprint },
];

/** All findings of all files, with a heading row. A file that could not be read has one row: its name and the sentence why. */
export function findingsCsv(digests: readonly FileDigest[], language: Language = 'zh'): string {
  return [csvHead(language), ...digests.flatMap((digest) => csvLines(digest, language))].map(ended).join('');
}

/** The heading row, with the mark that tells the encoding. */
export function csvHead(language: Language): string {
  const say = sayBatch(language);
  return BYTE_ORDER_MARK + COLUMNS.map(({ heading }) => csvCell(say(heading))).join(',');
}

/** A row a finding, without line ends. */
export function csvLines({ file, state, problem, findings }: FileDigest, language: Language): string[] {
  const say = sayBatch(language);
  if (state === 'unreadable') {
    const cells = COLUMNS.map(({ heading }) =>
      heading === 'file' ? file : heading === 'severity' ? say('unreadableFile') : heading === 'message' ? problem : '',
    );
    return [cells.map(csvCell).join(',')];
  }
  return findings.map((finding) => COLUMNS.map(({ show }) => csvCell(show(finding, file, say))).join(','));
}

function ended(line: string): string {
  return line + LINE_END;
}

/** What a spreadsheet takes for a formula, full-width as some of them do too. */
const FORMULA_START = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A text as one field: never a formula, quoted where it has to be. */
export function csvCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
