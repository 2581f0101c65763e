import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AddressProblem, productionManifest } from '../../scripts/manifest';
import { SCHEMAS, validateManifest } from '../../scripts/validate';

const MANIFEST = readFileSync(resolve('manifest.xml'), 'utf8');

describe('the manifest for production', () => {
  it.each([
    ['https://pe.example.gov.cn', 'https://pe.example.gov.cn/taskpane.html'],
    ['https://pe.example.gov.cn/', 'https://pe.example.gov.cn/taskpane.html'],
    ['https://10.0.0.5:8443/tools/pe//', 'https://10.0.0.5:8443/tools/pe/taskpane.html'],
    ["https://pe.example.gov.cn/$&/a'b", 'https://pe.example.gov.cn/$&amp;/a&apos;b/taskpane.html'],
    ['https://绩效.example.cn', 'https://xn--fcv838c.example.cn/taskpane.html'],
  ])('%s', (url, page) => {
    const manifest = productionManifest(MANIFEST, url, '1.2.3');
    expect(/<SourceLocation DefaultValue="([^"]*)"/.exec(manifest)?.[1]).toBe(page);
    expect(manifest).not.toMatch(/localhost|development server/);
  });

  it.each([
    ['0.1.0', '0.1.0.0'],
    ['2.10.4-beta.1', '2.10.4.0'],
  ])('version %s is %s for Office', (version, office) =>
    expect(/<Version>(.*)<\/Version>/.exec(productionManifest(MANIFEST, 'https://a.cn', version))?.[1]).toBe(office),
  );

  it.each([['http://pe.example.gov.cn'], ['pe.example.gov.cn'], [''], ['https://a.cn/?x=1'], ['https://me@a.cn/']])(
    'refuses %p',
    (url) => expect(() => productionManifest(MANIFEST, url, '1.0.0')).toThrow(AddressProblem),
  );
});

// The schemas are Microsoft's and not part of this project.
(existsSync(SCHEMAS) ? describe : describe.skip)("against Microsoft's schemas", () => {
  it.each([
    ['for development', MANIFEST],
    ['for production', productionManifest(MANIFEST, 'https://pe.example.gov.cn/pe', '1.2.3')],
  ])('the manifest %s is valid', async (_name, manifest) => expect(await validateManifest(manifest)).toEqual([]));

  it('a broken one is not', async () => {
    const problems = await validateManifest(
      MANIFEST.replace('<FunctionName>', '<Function>').replace('</FunctionName>', '</Function>'),
    );
    expect(problems.join()).toContain('Function');
  });
});

// With a shared runtime none of the actions may have one: the ribbon opens the runtime's own pane.
it('names no pane of an action', () => {
  expect(MANIFEST).toContain('lifetime="long"');
  expect(MANIFEST).not.toContain('TaskpaneId');
});

test('the tip of 评分公式 promises undo only where Excel can: before 1.20 its history is emptied (office-js #6170)', () => {
  const tip = /<bt:String id="Button\.Score\.Tip"[\s\S]*?<\/bt:String>/.exec(MANIFEST)?.[0] ?? '';
  expect(tip).toContain('Excel 能撤销时可撤销');
  expect(tip).toContain('Can be undone where Excel can');
});
