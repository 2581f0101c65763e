/** What the page asks its workers, and what they answer. Everything here can be posted: files are references, results are carried. */
import type { Language } from '../../core/messages';
import type { Message, SheetPlan, Snapshot } from '../../core/model';
import type { FileDigest } from '../../core/batch';
import type { SheetPicture } from '../../files/picture';
import type { Carried } from './carry';

/** A file as the person gave it: with the folders it lay in, where it came with some. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
  /** When it was last written, in milliseconds of the system. */
  readonly time: number;
}

export interface Tasks {
  /** Reads and checks a file; what came of it in short. Never rejects for what is wrong with the file. */
  check: {
    readonly ask: { readonly file: GivenFile; readonly language: Language; readonly profile: string };
    readonly answer: FileDigest;
  };
  /** The cells of a file, and Word reports beside it, and everything found in them together. */
  open: {
    readonly ask: { readonly file: GivenFile; readonly reports: readonly GivenFile[]; readonly profile: string };
    readonly answer: OpenFile;
  };
  /** How a sheet looks. */
  picture: {
    readonly ask: { readonly file: GivenFile; readonly sheet: string };
    readonly answer: SheetPicture;
  };
  /** The file with sheets added, or a workbook of the sheets alone where nothing can be added to the file. */
  add: {
    readonly ask: { readonly file: GivenFile; readonly plans: readonly SheetPlan[] };
    readonly answer: Written;
  };
  /** The same with the summary of what was found in it, for many files in a row. */
  copy: {
    readonly ask: { readonly file: GivenFile; readonly language: Language; readonly profile: string };
    readonly answer: Written;
  };
  /** A Word document about a file and the Word reports beside it. */
  document: {
    readonly ask: {
      readonly file: GivenFile;
      readonly reports: readonly GivenFile[];
      readonly language: Language;
      readonly profile: string;
      readonly what: WordDocument;
    };
    readonly answer: Written;
  };
  /** A blank form in a workbook of its own. */
  form: {
    readonly ask: { readonly id: string };
    readonly answer: Written;
  };
  /** The workbook that sums up many files. */
  rollUp: {
    readonly ask: { readonly digests: readonly FileDigest[]; readonly language: Language; readonly name: string };
    readonly answer: Uint8Array<ArrayBuffer>;
  };
}

export type Task = keyof Tasks;

/** The draft of the evaluation report, or the letter of findings. */
export type WordDocument = 'report' | 'letter';

export interface OpenFile {
  readonly snapshot: Snapshot;
  readonly result: Carried;
}

export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

export interface Request<T extends Task = Task> {
  readonly number: number;
  readonly task: T;
  readonly ask: Tasks[T]['ask'];
}

/** `problem` says in words what is wrong with the file; `fault` is what nobody foresaw. */
export type Answer =
  | { readonly number: number; readonly answer: Tasks[Task]['answer'] }
  | { readonly number: number; readonly problem: Message }
  | { readonly number: number; readonly fault: string };
