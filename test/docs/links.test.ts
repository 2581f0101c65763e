/** Links of the documentation lead to files and headings that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';

const ROOT = resolve();
const pages = [
  ...['README.md', 'README.zh-CN.md', 'samples/README.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8').replace(/^```[^]*?^```/gm, '');

/** As GitHub makes them: small letters, hyphens for spaces, no signs. */
function anchorsOf(page: string): Set<string> {
  const headings = [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set(headings);
}

const links = pages.flatMap((page) =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']): [string, string] => [page, target])
    .filter(([, target]) => !/^[a-z]+:/.test(target)),
);

test('there are links', () => {
  expect(links.length).toBeGreaterThan(100);
});

test.each(links)('%s: %s', (page, target) => {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : relative(ROOT, normalize(join(ROOT, dirname(page), decodeURIComponent(path))));
  expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  if (anchor !== undefined && file.endsWith('.md')) expect([...anchorsOf(file)]).toContain(decodeURIComponent(anchor));
});

test('each page of the installation names the same one in the other language', () => {
  for (const name of ['install', 'hosting', 'excel-checklist']) {
    expect(read(`docs/${name}.md`)).toContain(`(${name}.zh-CN.md)`);
    expect(read(`docs/${name}.zh-CN.md`)).toContain(`(${name}.md)`);
  }
});
