/** What a site answered: the material that is judged, without a network, a clock or a file. */

/** What Excel does with a file. `hashed` scripts are those whose names carry a hash of their content. */
export type Kind = 'page' | 'functions' | 'script' | 'hashed' | 'icon' | 'manifest' | 'office';

export interface Target {
  readonly url: string;
  readonly kind: Kind;
}

export interface Answer extends Target {
  /** HTTP status of the last answer; 0 where none came. */
  readonly status: number;
  /** Names in lower case; several of one name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, unpacked. */
  readonly body: string;
  /** Bytes before unpacking. */
  readonly bytes: number;
  /** Addresses it was sent on to, in order. */
  readonly redirects: readonly string[];
  /** Why no answer came: ENOTFOUND, ECONNREFUSED, ETIMEDOUT … */
  readonly failure?: string;
}

/** The certificate that the site showed. */
export interface Shown {
  readonly host: string;
  /** Why this machine does not trust it, in the words of TLS: CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT …; none if it does. */
  readonly distrust?: string;
  /** Whether its names include the host. */
  readonly isForHost: boolean;
  /** Names that it was made for. */
  readonly names: string;
  /** Milliseconds since 1970. */
  readonly validFrom: number;
  readonly validTo: number;
}

export interface Site {
  /** Where taskpane.html is, without a slash at the end. */
  readonly base: string;
  /** The pages that would frame the pane and fetch the functions: https://excel.officeapps.live.com. */
  readonly origins: readonly string[];
  /** Of the package: 1.2.3.0. */
  readonly version: string;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
  readonly certificate?: Shown;
  /** Every file, once for each origin. */
  readonly answers: readonly (Answer & { readonly origin: string })[];
  /** The manifest that people are given, and where it was found; none if there is none yet. */
  readonly manifest?: { readonly text: string; readonly where: string } | undefined;
}

export type OneAnswer = Site['answers'][number];

/** The file as people know it: functions.json, assets/icon-16.png. */
export function nameOf(url: string, base: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}

export const isHere = ({ status }: Pick<Answer, 'status'>): boolean => status >= 200 && status < 300;
