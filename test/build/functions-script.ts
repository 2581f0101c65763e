/** Runs the functions' script as a runtime would that has nothing but custom functions: no page, no React. */
import { runInNewContext } from 'node:vm';

export type Implementation = (...values: unknown[]) => unknown;

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What the script associates, by id. */
export function runFunctionsScript(script: string): Map<string, Implementation> {
  const associated = new Map<string, Implementation>();
  const CustomFunctions = {
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
    Error: CustomFunctionError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };
  const globals: Record<string, unknown> = { CustomFunctions };
  globals['self'] = globals;
  runInNewContext(script, globals);
  return associated;
}
