/** What deploy/web.config says of a file, as IIS reads it: the innermost location decides about copies. */

/** Static types that IIS packs by itself (applicationHost.config of IIS 10). */
const PACKED = /^(?:text\/|application\/(?:javascript|x-javascript|json))/;

export function iisHeaders(config: Document, path: string): Record<string, string> {
  const whole = child(config.documentElement, 'system.webServer');
  const location = [...config.querySelectorAll('configuration > location')].find((one) => {
    const place = one.getAttribute('path') ?? '';
    return path === place || path.startsWith(`${place}/`);
  });
  const ending = path.replace(/^.*\./, '.');
  const stated = [...whole.querySelectorAll('staticContent > mimeMap')].find(
    (one) => one.getAttribute('fileExtension') === ending,
  );
  const type = stated?.getAttribute('mimeType') ?? (ending === '.png' ? 'image/png' : '');
  const cache = (location ?? whole).querySelector('clientCache');
  const isPacked = whole.querySelector('urlCompression[doStaticCompression="true"]') !== null && PACKED.test(type);
  const headers = [...whole.querySelectorAll('customHeaders > add')].map((one): [string, string] => [
    one.getAttribute('name')?.toLowerCase() ?? '',
    one.getAttribute('value') ?? '',
  ]);
  const control = cache ? controlOf(cache) : '';
  return {
    'content-type': type,
    ...(isPacked && { 'content-encoding': 'gzip' }),
    ...Object.fromEntries(headers),
    ...(control !== '' && { 'cache-control': control }),
  };
}

function child(element: Element, name: string): Element {
  const found = [...element.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`<${name}> is missing`);
  return found;
}

/** 365.00:00:00 → max-age=31536000, behind what stands in cacheControlCustom. */
function controlOf(cache: Element): string {
  const custom = cache.getAttribute('cacheControlCustom') ?? '';
  const mode = cache.getAttribute('cacheControlMode');
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = (cache.getAttribute('cacheControlMaxAge') ?? '')
    .split(/[.:]/)
    .map(Number);
  const said: Readonly<Record<string, string>> = {
    NoControl: '',
    DisableCache: 'no-cache',
    UseMaxAge: `max-age=${String(((days * 24 + hours) * 60 + minutes) * 60 + seconds)}`,
  };
  return [custom, said[mode ?? ''] ?? 'unknown'].filter((part) => part !== '').join(',');
}
