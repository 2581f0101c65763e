/** As much of nginx's language as deploy/nginx.conf uses: what it says of a file below the location. */

type Headers = Record<string, string>;

interface Statement {
  readonly words: readonly string[];
  readonly block: readonly Statement[];
}

/** Words, quoted ones whole, and the signs { } ; without comments. */
const TOKEN = /#[^\n]*|"((?:[^"\\]|\\.)*)"|[{};]|[^\s{};"]+/g;

/** @throws where brackets or semicolons do not fit */
export function parseNginx(text: string): Statement[] {
  const tokens = [...text.matchAll(TOKEN)].filter(([all]) => !all.startsWith('#'));
  let at = 0;
  const readBlock = (isInner: boolean): Statement[] => {
    const statements: Statement[] = [];
    let words: string[] = [];
    for (; at < tokens.length; at++) {
      const [sign = '', quoted] = tokens[at] ?? [];
      if (quoted !== undefined || !/^[{};]$/.test(sign)) {
        words.push(quoted ?? sign);
      } else if (sign === '}') {
        if (!isInner || words.length > 0) throw new Error(`} after ${words.join(' ')}`);
        return statements;
      } else {
        at += sign === '{' ? 1 : 0;
        statements.push({ words, block: sign === '{' ? readBlock(true) : [] });
        words = [];
      }
    }
    if (isInner || words.length > 0) throw new Error('a block or a statement has no end');
    return statements;
  };
  return readBlock(false);
}

const find = (statements: readonly Statement[], name: string): Statement[] =>
  statements.filter(({ words }) => words[0] === name);

/** The headers for a file whose address ends with `path`; nginx leaves out those whose value is empty. */
export function nginxHeaders(config: readonly Statement[], path: string): Headers {
  const [location] = find(find(config, 'server')[0]?.block ?? [], 'location');
  const here = location?.block ?? [];
  const ending = path.replace(/^.*\./, '');
  const type = find(here, 'types')[0]?.block.find(({ words }) => words.slice(1).includes(ending))?.words[0];
  if (type === undefined) throw new Error(`no type for ${path}`);
  const charset = find(here, 'charset')[0]?.words[1] ?? '';
  const hasCharset = ['text/html', ...(find(here, 'charset_types')[0]?.words ?? [])].includes(type);
  const isPacked =
    find(here, 'gzip')[0]?.words[1] === 'on' &&
    ['text/html', ...(find(here, 'gzip_types')[0]?.words ?? [])].includes(type);
  const added = find(here, 'add_header').map(({ words: [, name = '', value = ''] }) => [
    name.toLowerCase(),
    value.startsWith('$') ? mapped(config, value, `${location?.words[1] ?? ''}${path}`) : value,
  ]);
  return Object.fromEntries([
    ['content-type', hasCharset ? `${type}; charset=${charset}` : type],
    ...(isPacked ? [['content-encoding', 'gzip']] : []),
    ...added.filter(([, value]) => value !== ''),
  ]) as Headers;
}

function mapped(config: readonly Statement[], variable: string, uri: string): string {
  const lines = find(config, 'map').find(({ words }) => words[2] === variable)?.block ?? [];
  const fits = lines.find(({ words: [key = ''] }) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri));
  return (fits ?? lines.find(({ words }) => words[0] === 'default'))?.words[1] ?? '';
}
