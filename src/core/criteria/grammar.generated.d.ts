import type { Statement } from './statements';
import type { Tokens } from './tokens';

/** Statements of a string of signs; every sign belongs to one. */
export function parse(signs: string, options: { readonly tokens: Tokens }): readonly Statement[];
