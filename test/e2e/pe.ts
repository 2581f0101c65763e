/** The command line on a file, to hold the add-in against. */
import { execFile } from 'node:child_process';
import { ROOT } from './server';

export interface PeFinding {
  readonly check: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly accepted: { readonly reason: string } | null;
}

/** `pe check --json`. */
export function peCheck(path: string, lang: 'zh' | 'en' = 'zh'): Promise<PeFinding[]> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['bin/pe.mjs', 'check', path, '--json', '--lang', lang],
      { cwd: ROOT },
      (error, stdout) => {
        // Findings of severity error end it with 1.
        if (error !== null && error.code !== 1) reject(new Error(error.message));
        else resolve((JSON.parse(stdout) as { findings: PeFinding[] }).findings);
      },
    );
  });
}
