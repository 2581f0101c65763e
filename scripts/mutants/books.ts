/** The workbooks that are changed: samples, public tables, forms of other provinces. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Profile, Snapshot } from '../../src/core/model';
import { profileById } from '../../src/core/profiles';
import { readWorkbookFile } from '../../src/files';
import * as forms from '../../test/fixtures/forms';
import * as publicTables from '../../test/fixtures/public';
import { snapshotOf } from '../../test/fixtures/workbook';

export interface Book {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly profile: Profile | null;
}

export async function books(): Promise<Book[]> {
  const files = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
  const samples = files.map(async (name): Promise<Book> => {
    const bytes = new Uint8Array(readFileSync(`samples/${name}`));
    return { name: name.replace(/\.xlsx$/, ''), snapshot: await readWorkbookFile(bytes, name), profile: null };
  });
  const fixtures = Object.values({ ...publicTables, ...forms }).map((form): Book => {
    const profile = form.profile === undefined ? null : profileById(form.profile);
    return { name: form.name, snapshot: snapshotOf(form), profile };
  });
  return [...(await Promise.all(samples)), ...fixtures];
}
