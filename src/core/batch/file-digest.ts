/**
 * What is kept of one file where many are checked: plain data, in one language, that a worker hands to the thread that shows it.
 * A digest is a few kilobytes where the evaluation it comes from holds every cell.
 */
import type { Form, Severity } from '../model';

/** `nothing`: it was read, and holds no table and no text of an evaluation. */
export type FileState = 'checked' | 'nothing' | 'unreadable';

export interface FileDigest {
  /** The path as it was given. */
  readonly file: string;
  readonly state: FileState;
  /** Why it could not be read, in a sentence; empty where it could. */
  readonly problem: string;
  readonly projects: readonly ProjectDigest[];
  readonly counts: DigestCounts;
  /** Open ones before accepted ones, errors first. */
  readonly findings: readonly FindingDigest[];
  readonly coverage: CoverageDigest;
  readonly checks: { readonly ran: number; readonly nothingToCheck: number };
  /** What is wrong on the sheets 评价设置 and 例外说明, and sheets of which nothing was read. */
  readonly notes: readonly string[];
}

export interface ProjectDigest {
  readonly name: string;
  readonly sheet: string;
  /** 主管部门, or the unit where no department is written. */
  readonly department: string;
  /** `list` for a row of a list without a table of its own. */
  readonly form: Form;
  readonly period: string;
  /** Empty for a row of a list. */
  readonly profile: string;
  /** 万元; null where not stated. `executionRate` 1 = 100 %. */
  readonly money: {
    readonly budget: number | null;
    readonly spent: number | null;
    readonly executionRate: number | null;
  };
  /** As the table or its text says. */
  readonly stated: ScoreDigest;
  /** From the figures of the table; null where it has none to add. */
  readonly computed: ScoreDigest & { readonly points: number | null; readonly full: number; readonly count: number };
  /** The unit's own total in a reviewed table or list, whose score and grade are the reviewer's; missing where nothing was reviewed. */
  readonly own?: { readonly stated: number | null; readonly computed: number | null };
  /** Whether the stated score and grade are those computed; null where one of the two is missing. */
  readonly agrees: { readonly score: boolean | null; readonly grade: boolean | null };
  readonly counts: DigestCounts;
}

export interface ScoreDigest {
  readonly score: number | null;
  readonly grade: string | null;
}

/** Findings that stand for themselves; apart from them those that were accepted, and those that follow from another one. */
export type DigestCounts = Readonly<Record<Severity | 'accepted' | 'following', number>>;

export interface FindingDigest {
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly project: string;
  readonly subject: string;
  /** 「自评表!H24」, 「report 第3段」 */
  readonly place: string;
  /** Heading or caption it stands under in a Word report; empty for a cell. */
  readonly under: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly stated: string;
  readonly computed: string;
  /** The reason with which it was accepted, or null. */
  readonly accepted: string | null;
  readonly fingerprint: string;
  /** Fingerprint of the finding it follows from, or null. */
  readonly causedBy: string | null;
}

export interface CoverageDigest {
  readonly figures: number;
  readonly compared: number;
  readonly read: number;
  readonly unread: number;
}

/** The digest of a file that could not be read, or not in the time or memory that a file may take. */
export function unreadable(file: string, sentence: string): FileDigest {
  return {
    file,
    state: 'unreadable',
    problem: sentence,
    projects: [],
    counts: { error: 0, warning: 0, info: 0, accepted: 0, following: 0 },
    findings: [],
    coverage: { figures: 0, compared: 0, read: 0, unread: 0 },
    checks: { ran: 0, nothingToCheck: 0 },
    notes: [],
  };
}
