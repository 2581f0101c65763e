/** Fetches as Excel on the web does: with an Origin, asking for packed bodies, and noting the certificate instead of giving up. */
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { checkServerIdentity, type PeerCertificate, type TLSSocket } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Answer, Shown, Target } from './answers';

const MILLISECONDS = 15_000;
const MOST_BYTES = 20_000_000;
const MOST_REDIRECTS = 5;
const IS_REDIRECT = new Set([301, 302, 303, 307, 308]);

export interface Options {
  readonly origin: string;
  /** Certificates of authorities to trust beside those of this machine; for tests. */
  readonly ca?: string;
  readonly timeout?: number;
}

export interface Fetched {
  readonly answer: Answer;
  /** What the first server showed. */
  readonly certificate?: Shown;
}

export async function fetchTarget(target: Target, options: Options): Promise<Fetched> {
  const redirects: string[] = [];
  let certificate: Shown | undefined;
  let url = target.url;
  try {
    for (;;) {
      const { response, shown, packed } = await get(url, options);
      certificate ??= shown;
      const status = response.statusCode ?? 0;
      const to = response.headers.location;
      if (IS_REDIRECT.has(status) && to !== undefined && redirects.length < MOST_REDIRECTS) {
        url = new URL(to, url).href;
        redirects.push(url);
        // Where it goes on without https nothing can be learnt that would help.
        if (url.startsWith('https:')) continue;
      }
      const headers = headersOf(response);
      const answer = {
        ...target,
        status,
        headers,
        body: unpack(packed, headers, target),
        bytes: packed.length,
        redirects,
      };
      return { answer, ...(certificate && { certificate }) };
    }
  } catch (error) {
    const answer = { ...target, status: 0, headers: {}, body: '', bytes: 0, redirects, failure: failureOf(error) };
    return { answer, ...(certificate && { certificate }) };
  }
}

interface Got {
  readonly response: IncomingMessage;
  readonly shown: Shown;
  readonly packed: Buffer;
}

function get(url: string, { origin, ca, timeout = MILLISECONDS }: Options): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent: false,
      ca,
      // The certificate is judged afterwards, so that one run tells of everything.
      rejectUnauthorized: false,
      headers: { origin, 'accept-encoding': 'gzip, br', accept: '*/*', 'user-agent': 'hosting-check' },
      signal: AbortSignal.timeout(timeout),
    });
    asked.once('error', reject);
    asked.once('response', (response) => {
      const shown = shownBy(response.socket as TLSSocket, new URL(url).hostname);
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MOST_BYTES) response.destroy(new Error('TOO_LARGE'));
      });
      response.once('error', reject);
      response.once('end', () => {
        resolve({ response, shown, packed: Buffer.concat(chunks) });
      });
    });
    asked.end();
  });
}

function shownBy(socket: TLSSocket, host: string): Shown {
  const certificate: PeerCertificate = socket.getPeerCertificate();
  // Typed as an error, a code in truth.
  const distrust = socket.authorizationError as unknown as string | undefined;
  return {
    host,
    ...(socket.authorized || !distrust ? {} : { distrust: String(distrust) }),
    isForHost: checkServerIdentity(host, certificate) === undefined,
    names: (certificate.subjectaltname ?? [certificate.subject.CN].flat().join(', ')).replaceAll(
      /(?:DNS|IP Address):/g,
      '',
    ),
    validFrom: Date.parse(certificate.valid_from),
    validTo: Date.parse(certificate.valid_to),
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}

function unpack(packed: Buffer, headers: Record<string, string>, { kind }: Target): string {
  const text = (bytes: Buffer) => bytes.toString(kind === 'icon' ? 'latin1' : 'utf8');
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (encoding === 'gzip') return text(gunzipSync(packed));
  if (encoding === 'br') return text(brotliDecompressSync(packed));
  if (encoding === 'deflate') return text(inflateSync(packed));
  return text(packed);
}

/** The code of an error, wherever it was made: ENOTFOUND, ECONNREFUSED … */
function failureOf(error: unknown): string {
  const { name, code, message, errors } = error as Partial<NodeJS.ErrnoException> & {
    readonly errors?: readonly unknown[];
  };
  if (name === 'TimeoutError' || name === 'AbortError') return 'ETIMEDOUT';
  // A name with several addresses fails with one error for each.
  if (errors?.[0] !== undefined) return failureOf(errors[0]);
  return code ?? message ?? String(error);
}
