/** Makes the mutants: Stryker writes every change of a file into it at once, each behind a switch. */
import { readFileSync } from 'node:fs';
import type { Mutant as Made } from '@stryker-mutator/api/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { sourcesOf } from './rooms';

export interface Mutant {
  /** The name of its switch. */
  id: string;
  room: string;
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** What kind of change, in Stryker's names: `ConditionalExpression`, `StringLiteral` … */
  mutator: string;
  original: string;
  replacement: string;
}

export interface Mutated {
  mutants: Mutant[];
  /** The text of every mutated file, with its switches. */
  texts: Record<string, string>;
}

const silent = (): void => undefined;
const no = (): boolean => false;
const LOGGER = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
};

const OPTIONS = { plugins: null, ignorers: [], excludedMutations: [] };

/** The text between two places of a file; Stryker counts lines and columns from 0. */
const between = (lines: readonly string[], { start, end }: Made['location']): string => {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = (part.at(-1) ?? '').slice(0, end.column);
  part[0] = (part[0] ?? '').slice(start.column);
  return part.join('\n');
};

export async function mutantsOf(rooms: readonly string[]): Promise<Mutated> {
  const roomOf = new Map(rooms.flatMap((room) => sourcesOf(room).map((file) => [file, room] as const)));
  const sources = [...roomOf.keys()].map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { files, mutants } = await new Instrumenter(LOGGER).instrument(sources, OPTIONS);
  const lines = new Map(sources.map(({ name, content }) => [name, content.split('\n')]));
  return {
    texts: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName: file, location, mutatorName: mutator, replacement }) => ({
        ...{ id, room: roomOf.get(file) ?? '', file, mutator, replacement },
        ...{ line: location.start.line + 1, column: location.start.column + 1 },
        original: between(lines.get(file) ?? [], location),
      })),
  };
}
