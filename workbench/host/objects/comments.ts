/** Comments of a sheet or of the whole workbook. Their author is the person at the keyboard. */
import { areaOf } from '../areas';
import type { Book, CellRange } from '../book';
import type { Json } from '../data';
import { apiNotFound, invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { asFlag, asText, type Arguments, type Handle, ObjectType } from '../members';
import { type Comment, Sheet } from '../sheet';
import { guardPermission } from '../styling';
import { addressOf, checkSheet, rangeArgument, rangeHandle } from './ranges';

/** Who comments in the emulated host. */
const AUTHOR = 'Emulated host';

/** The kind of content that is text alone. */
const PLAIN = 'Plain';

const commentType: ObjectType<Comment> = new ObjectType<Comment>('Comment', {
  identity: ({ id }) => ({ Id: id }),
  check: ({ sheet }) => {
    checkSheet(sheet);
  },
  get: {
    AuthorName: ({ author }) => author,
    Content: ({ content }) => content,
    Id: ({ id }) => id,
    Resolved: ({ resolved }) => resolved,
  },
  set: {
    Content: (comment, value, { book }) => book.journal.assign(comment, 'content', asText(value)),
    Resolved: (comment, value, { book }) => book.journal.assign(comment, 'resolved', asFlag(value)),
  },
  actions: {
    Delete: (comment, _args, { book }) => {
      const { sheet } = comment;
      guardPermission(sheet, 'allowEditObjects');
      book.journal.assign(
        sheet,
        'comments',
        sheet.comments.filter((other) => other !== comment),
      );
    },
  },
  methods: {
    GetLocation: ({ sheet, row, column }) => rangeHandle(sheet, areaOf(row, column)),
  },
});

const commentsIn = (owner: Sheet | Book): readonly Comment[] =>
  owner instanceof Sheet ? owner.comments : owner.sheets.flatMap(({ comments }) => comments);

const orNull = (comment: Comment | undefined): Handle | null =>
  comment === undefined ? null : commentType.of(comment);

const byId = (owner: Sheet | Book, id: Json): Handle | null => orNull(commentsIn(owner).find((one) => one.id === id));

const atCell = ({ sheet, area }: CellRange): Comment | undefined =>
  sheet.comments.find(({ row, column }) => row === area.top && column === area.left);

export const commentsType: ObjectType<Sheet | Book> = new ObjectType<Sheet | Book>('CommentCollection', {
  items: (owner) => commentsIn(owner).map((comment) => commentType.of(comment)),
  item: byId,
  methods: {
    Add: (owner, args, { book }) => addComment(book, owner instanceof Sheet ? owner : book.active, args),
    GetCount: (owner) => commentsIn(owner).length,
    GetItemAt: (owner, args) => orNull(commentsIn(owner)[args.integer(0)]),
    GetItemByCell: (owner, args, { book }) => {
      const range = rangeArgument(book, args, 0, owner instanceof Sheet ? owner : book.active);
      const comment = atCell(range);
      if (comment === undefined) throw itemNotFound(`a comment at ${addressOf(range)}`);
      return commentType.of(comment);
    },
    GetItemOrNullObject: (owner, args) => byId(owner, args.json(0)),
  },
});

function addComment(book: Book, owner: Sheet, args: Arguments): Handle {
  if ((args.optionalText(2) ?? PLAIN) !== PLAIN) throw apiNotFound('CommentCollection.add with mentions');
  const range = rangeArgument(book, args, 0, owner);
  const { sheet, area } = range;
  guardPermission(sheet, 'allowEditObjects');
  if (atCell(range) !== undefined) throw itemAlreadyExists(`a comment at ${addressOf(range)}`);
  // What Excel answers beside a note is not documented; that it refuses is the harder case.
  if (sheet.notes.some(({ row, column }) => row === area.top && column === area.left)) {
    throw invalidArgument(`a note stands at ${addressOf(range)}`);
  }
  const comment: Comment = {
    id: book.newId(),
    sheet,
    row: area.top,
    column: area.left,
    author: AUTHOR,
    content: args.text(1),
    resolved: false,
  };
  book.journal.assign(sheet, 'comments', [...sheet.comments, comment]);
  return commentType.of(comment);
}
