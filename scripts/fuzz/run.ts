/** All trials of a seed, counted by kind. */
import { bookParts, packed, PLACES } from './book';
import { DAMAGES } from './damage';
import { Random } from './random';
import { TEXTS } from './texts';
import { tryFile } from './trial';

export interface Row {
  readonly kind: string;
  tried: number;
  read: number;
  readonly faults: string[];
}

/** @param rounds how often each damage is done; each text comes to each place once in `every` */
export async function runFuzz(seed: number, rounds: number, every = 1): Promise<Row[]> {
  const random = new Random(seed);
  const rows: Row[] = [];
  for (const [kind, damage] of Object.entries(DAMAGES)) {
    const row: Row = { kind, tried: 0, read: 0, faults: [] };
    for (let round = 0; round < rounds; round += 1) await count(row, damage(random), `round ${String(round)}`);
    rows.push(row);
  }
  for (const place of PLACES) {
    const row: Row = { kind: `a text as ${place}`, tried: 0, read: 0, faults: [] };
    for (const [index, text] of TEXTS.entries()) {
      if ((index + PLACES.indexOf(place)) % every !== 0) continue;
      const words = place === 'sheet' ? text.slice(0, 31) : text;
      await count(row, packed(bookParts({ [place]: words })), JSON.stringify(text.slice(0, 20)));
    }
    rows.push(row);
  }
  return rows;
}

async function count(row: Row, bytes: Uint8Array, which: string): Promise<void> {
  const { faults, outcome } = await tryFile(bytes);
  row.tried += 1;
  if (outcome === 'read') row.read += 1;
  row.faults.push(...faults.map((fault) => `${which}: ${fault}`));
}
