/** Goes through a site as Excel does: the manifest's files, then the scripts that the page names. */
import type { Site, Target } from './answers';
import { isHere } from './answers';
import { fetchTarget, type Fetched, type Options } from './network';
import { scriptsOf, targetsOf } from './targets';

export interface Visit {
  readonly base: string;
  /** What the manifest for this address says; its files are fetched. */
  readonly manifest: string;
  /** The manifest in a file, used where the site holds none. */
  readonly file?: { readonly text: string; readonly where: string } | undefined;
  /** The build on this machine: where its page is the one that is served, all its scripts must be there, also those loaded later. */
  readonly built?: { readonly page: string; readonly scripts: readonly string[] } | undefined;
  readonly origins: readonly string[];
  readonly version: string;
  readonly now: number;
  readonly options?: Omit<Options, 'origin'>;
}

const AT_ONCE = 4;

export async function visit({
  base,
  manifest,
  file,
  built,
  origins,
  version,
  now,
  options = {},
}: Visit): Promise<Site> {
  const answers: Site['answers'][number][] = [];
  let certificate: Site['certificate'];
  for (const origin of origins) {
    const fetchAll = async (targets: readonly Target[]): Promise<Fetched[]> => {
      const fetched: Fetched[] = [];
      for (let start = 0; start < targets.length; start += AT_ONCE) {
        const some = targets.slice(start, start + AT_ONCE);
        fetched.push(...(await Promise.all(some.map((target) => fetchTarget(target, { ...options, origin })))));
      }
      answers.push(...fetched.map(({ answer }) => ({ ...answer, origin })));
      return fetched;
    };
    const first = await fetchAll([...targetsOf(manifest), { url: `${base}/manifest.xml`, kind: 'manifest' }]);
    certificate ??= first.find((one) => one.certificate)?.certificate;
    const page = first.find(({ answer }) => answer.kind === 'page' && isHere(answer));
    const known = new Set(first.map(({ answer }) => answer.url));
    const named = page ? scriptsOf(page.answer.body, base) : [];
    const later = page && page.answer.body === built?.page ? built.scripts : [];
    const scripts = [...named, ...later.map((name): Target => ({ url: `${base}/${name}`, kind: 'hashed' }))];
    const unseen = scripts.filter(({ url }) => {
      const path = url.replace(/\?.*$/, '');
      return !known.has(path) && known.add(path);
    });
    await fetchAll(unseen);
  }
  const beside = answers.find(
    (answer) => answer.kind === 'manifest' && isHere(answer) && answer.body.includes('<OfficeApp'),
  );
  const given = beside ? { text: beside.body, where: beside.url } : file;
  return {
    base,
    origins,
    version,
    now,
    answers,
    ...(certificate && { certificate }),
    ...(given && { manifest: given }),
  };
}
