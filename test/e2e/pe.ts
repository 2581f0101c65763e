/** The command line on a file, to hold the add-in against. */
import { pe } from '../cli/support';

export interface PeFinding {
  readonly check: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly accepted: { readonly reason: string } | null;
}

/** `pe check --json`, in this process: as a process of its own it is tested elsewhere. */
export async function peCheck(path: string, lang: 'zh' | 'en' = 'zh'): Promise<PeFinding[]> {
  const { exitCode, out, err } = await pe(['check', path, '--json', '--lang', lang]);
  // Findings of severity error end it with 1.
  if (exitCode > 1) throw new Error(err);
  return (JSON.parse(out) as { findings: PeFinding[] }).findings;
}
