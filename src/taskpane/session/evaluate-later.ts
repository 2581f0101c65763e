/** Evaluation that leaves the pane alive: the core is loaded when it is first needed, and runs once the browser has drawn. */
import type { Snapshot } from '../../core/model';
import type { Host } from '../host';
import type { Run } from './state';

export const loadEngine = () => import('../engine');

/** Reads, scores and checks a snapshot, after a pause in which what is shown is drawn: it cannot be interrupted. */
export async function evaluateLater(snapshot: Snapshot, host: Host): Promise<Run> {
  const { evaluate, rankFindings, readSettings } = await loadEngine();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const started = performance.now();
  const result = host.evaluate?.(snapshot) ?? evaluate(snapshot);
  return {
    snapshot,
    result,
    settings: readSettings(snapshot),
    findings: rankFindings(result.findings),
    cost: performance.now() - started,
    at: host.now(),
  };
}
