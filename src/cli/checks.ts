import { CHECKS, type CheckMeta } from '../core/checks';
import { checkTitle, render } from '../core/messages';
import { colorsOf, jsonText } from './terminal';
import type { Session } from './options';
import { pad, widthOf } from './wrap';

/** `pe checks`: the catalogue, by group: severity, id and title of every check. */
export function checks(options: { json?: boolean }, session: Session): void {
  const metas = CHECKS.map(({ meta }) => meta);
  if (options.json) session.console.block(jsonText(metas.map(jsonOf(session))));
  else print(metas, session);
}

function jsonOf({ language }: Session) {
  return ({ id, severity, group, since, basis, options = [] }: CheckMeta) => ({
    id,
    severity,
    group,
    title: checkTitle(id, language),
    since,
    basis,
    options: options.map(({ name, default: value }) => ({ name: `${id}.${name}`, default: value })),
  });
}

function print(metas: readonly CheckMeta[], session: Session): void {
  const { console, say, language } = session;
  const { bold, dim, red, yellow, cyan } = colorsOf(console);
  const paint = { error: red, warning: yellow, info: cyan };
  const widestId = Math.max(...metas.map(({ id }) => id.length));
  const widestSeverity = Math.max(...metas.map(({ severity }) => widthOf(say(severity))));
  for (const group of [...new Set(metas.map((meta) => meta.group))].sort()) {
    console.out(bold(render({ id: `checks.group-${group}`, data: {} }, language)));
    for (const { id, severity } of metas.filter((meta) => meta.group === group)) {
      const word = paint[severity](pad(say(severity), widestSeverity));
      console.out(`  ${word}  ${pad(id, widestId)}  ${checkTitle(id, language)}`);
    }
    console.out('');
  }
  console.out(dim(say('checksFooter', { count: metas.length })));
}
