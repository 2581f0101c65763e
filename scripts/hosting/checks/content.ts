/** Types and contents: browsers run no script that is called a text, and a start page in place of a missing file helps nobody. */
import { nameOf, type Kind, type OneAnswer } from '../answers';
import { error, type Fault } from '../faults';

const SCRIPT = /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/;

const TYPES: Readonly<Partial<Record<Kind, RegExp>>> = {
  page: /^text\/html$/,
  functions: /^application\/json$/,
  script: SCRIPT,
  hashed: SCRIPT,
  icon: /^image\/png$/,
};

/** Whether a body can be what its name promises. */
const CONTENTS: Readonly<Partial<Record<Kind, (body: string) => boolean>>> = {
  page: (body) => body.includes('id="pane"'),
  functions: (body) => namesFunctions(body),
  script: (body) => !body.trimStart().startsWith('<'),
  hashed: (body) => !body.trimStart().startsWith('<'),
  icon: (body) => body.slice(1, 4) === 'PNG',
};

export function contentFaults({ kind, url, headers, body }: OneAnswer, base: string): Fault[] {
  const name = nameOf(url, base);
  const type = (headers['content-type'] ?? '').replace(/;.*$/, '').trim().toLowerCase();
  if (CONTENTS[kind]?.(body) === false) return [error('wrong-content', name, type)];
  const isDownload = kind === 'page' && /^\s*attachment\b/i.test(headers['content-disposition'] ?? '');
  return [
    ...(TYPES[kind]?.test(type) === false ? [error('wrong-type', name, type)] : []),
    // Object stores do so under the addresses of their own (Aliyun OSS, Tencent COS).
    ...(isDownload ? [error('downloaded', name)] : []),
  ];
}

function namesFunctions(text: string): boolean {
  try {
    const { functions } = JSON.parse(text.replace(/^\uFEFF/, '')) as { functions?: unknown };
    return Array.isArray(functions) && functions.length > 0;
  } catch {
    return false;
  }
}
