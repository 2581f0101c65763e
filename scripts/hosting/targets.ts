/** Which files Excel fetches: those that the manifest names, and the scripts that its page names. */
import type { Kind, Target } from './answers';

const ADDRESS = /DefaultValue="(https:[^"]+)"/g;
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;
const HASHED = /\.[0-9a-f]{8,}\.js$/;

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&apos;', "'"],
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];

/** Text of an attribute, as it was before it was written into XML or HTML. */
const unescape = (text: string): string => ENTITIES.reduce((all, [entity, sign]) => all.replaceAll(entity, sign), text);

/** Every address of a manifest, once. */
export function addressesOf(manifest: string): string[] {
  return [...new Set([...manifest.matchAll(ADDRESS)].map(([, address = '']) => unescape(address)))];
}

export function targetsOf(manifest: string): Target[] {
  return addressesOf(manifest).map((url) => ({ url, kind: kindOf(url) }));
}

/** The scripts of a page: ours lie below `base`, office.js usually elsewhere. */
export function scriptsOf(page: string, base: string): Target[] {
  const sources = [...page.matchAll(SCRIPT)].map(([, source = '']) => unescape(source));
  return sources.map((source) => {
    const url = new URL(source, `${base}/`).href;
    return { url, kind: /\/office\.js$/.test(pathOf(url)) ? 'office' : kindOf(url) };
  });
}

/** Whether a script's name carries a hash of its content. */
export const isHashed = (path: string): boolean => HASHED.test(path);

function kindOf(url: string): Kind {
  const path = pathOf(url);
  if (path.endsWith('.html')) return 'page';
  if (path.endsWith('.json')) return 'functions';
  if (path.endsWith('.png')) return 'icon';
  return isHashed(path) ? 'hashed' : 'script';
}

const pathOf = (url: string): string => url.replace(/[?#].*$/, '');
