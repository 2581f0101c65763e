import { Memo, readQuantity } from '../../quantity';
import type { CellRef, Quantity, Stated } from '../../model';
import { saysWithin, withoutWithin } from '../../terms/within';
import { splitGroupPoints, splitNamePoints, withoutOrdinal } from './wording';

/** A cell of the label columns as its group or indicator is called, with the points written in it. */
export interface RowLabel {
  /** As typed, on one line; empty where nothing stands there. */
  readonly text: string;
  readonly name: string;
  readonly points: Stated | null;
  readonly at: CellRef;
  /** It says that its row is part of the indicator above. */
  readonly isPart: boolean;
}

/** The label of an indicator; `reading` tells names from figures and from what the template left open. */
export interface NameLabel extends RowLabel {
  readonly reading: Quantity;
}

/** A group's label, the points taken out of it. */
export function groupLabel(text: string, at: CellRef): RowLabel {
  return labelAt(remembered(GROUPS, text, readGroup), at);
}

/** An indicator's label, without ordinal, 「其中」 and points. */
export function nameLabel(text: string, at: CellRef): NameLabel {
  const words = remembered(NAMES, text, readName);
  return { ...labelAt(words, at), reading: words.reading };
}

/** What a text says as a label, wherever it stands. */
interface LabelWords {
  readonly text: string;
  readonly name: string;
  readonly points: Quantity | null;
  readonly isPart: boolean;
}

interface NameWords extends LabelWords {
  readonly reading: Quantity;
}

/** Whether anything stands in a cell of labels. */
export function hasText(label: { readonly text: string } | null): boolean {
  return label !== null && label.text !== '';
}

/** Groups are named again in every row, and a workbook is read again after every change. */
const REMEMBERED = 20_000;
const GROUPS = new Memo<LabelWords>(REMEMBERED);
const NAMES = new Memo<NameWords>(REMEMBERED);

function remembered<Words extends LabelWords>(memo: Memo<Words>, text: string, read: (text: string) => Words): Words {
  let words = memo.get(text);
  if (!words) memo.set(text, (words = read(text)));
  return words;
}

function labelAt({ text, name, points, isPart }: LabelWords, at: CellRef): RowLabel {
  return { text, name, points: points && { value: points, at }, at, isPart };
}

function readGroup(text: string): LabelWords {
  const { name, points } = splitGroupPoints(withoutOrdinal(text) || text);
  return { text, name, points: points === null ? null : readQuantity(points), isPart: saysWithin(text) };
}

function readName(text: string): NameWords {
  const bare = withoutWithin(text);
  const split = splitNamePoints(withoutOrdinal(bare) || bare);
  const name = split.name || text;
  const points = split.points === null ? null : readQuantity(split.points);
  return { text, name, points, isPart: bare !== text, reading: readQuantity(name) };
}
