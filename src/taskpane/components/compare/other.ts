/** The other workbook, as far as it has come, and what comes of holding the open one against it. */
import { useEffect, useMemo, useState } from 'react';
import type { FileNames, IsEmpty } from '../../../core/compare/words';
import type { Result } from '../../../core/evaluate';
import { render } from '../../../core/messages';
import type { PairKind, WorkbookComparison } from '../../../core/model';
import { usePane, type Pane } from '../../context';
import { problemOf } from '../../host';
import { loadEngine } from '../../session/evaluate-later';

export type Other =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'read'; readonly result: Result; readonly engine: Engine };

/** It is loaded already where the open workbook was checked; a second copy of it is not. */
type Engine = Pick<Awaited<ReturnType<typeof loadEngine>>, 'compareWorkbooks' | 'isLater'>;

/** Reads and checks a file that the person chose. */
export function useOther(file: File): Other {
  const pane = usePane();
  const [other, setOther] = useState<Other>({ state: 'reading' });
  useEffect(() => {
    let isWanted = true;
    setOther({ state: 'reading' });
    readOther(file, pane).then(
      (read) => {
        if (isWanted) setOther(read);
      },
      (error: unknown) => {
        if (isWanted) setOther({ state: 'failed', why: inWords(error, pane) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [file, pane]);
  return other;
}

async function readOther(file: File, { host }: Pane): Promise<Other> {
  const [engine, snapshot] = await Promise.all([loadEngine(), host.readOther?.(file)]);
  if (!snapshot) throw new Error('This host reads no other file.');
  return { state: 'read', result: host.evaluate?.(snapshot) ?? engine.evaluate(snapshot), engine };
}

export function inWords(error: unknown, { say, language }: Pane): string {
  const problem = problemOf(error);
  if (problem) return render(problem, language);
  return say('problem.unexpected', { reason: error instanceof Error ? error.message : String(error) });
}

export interface Held {
  readonly comparison: WorkbookComparison;
  readonly files: FileNames;
  readonly isEmpty: IsEmpty;
  /** Which of the two is the open workbook. */
  readonly open: 'before' | 'after';
}

/**
 * The other one is the earlier of the two, unless its year or its form says that it is the later.
 *
 * @param isSwapped the person says that it is the other way round
 */
export function useHeld(
  open: Result,
  other: Other,
  names: FileNames,
  isSwapped: boolean,
  kind: PairKind | null,
): Held | null {
  return useMemo(() => {
    if (other.state !== 'read') return null;
    const { compareWorkbooks, isLater } = other.engine;
    const isOpenFirst = isLater(other.result, open) !== isSwapped;
    const [before, after] = isOpenFirst ? [open, other.result] : [other.result, open];
    const files = isOpenFirst ? { before: names.after, after: names.before } : names;
    return {
      comparison: compareWorkbooks(before, after, { kind }),
      files,
      isEmpty: { before: before.projects.length === 0, after: after.projects.length === 0 },
      open: isOpenFirst ? 'before' : 'after',
    };
  }, [open, other, names.before, names.after, isSwapped, kind]);
}
