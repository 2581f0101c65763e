/** Application: calculation and the way numbers are written; and the runtime's switch for events. */
import type { Book } from '../book';
import { asFlag, asOneOf, ObjectType } from '../members';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const numberFormatType = new ObjectType<Book>('NumberFormatInfo', {
  get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' },
});

const cultureType = new ObjectType<Book>('CultureInfo', {
  get: { Name: () => 'zh-CN' },
  links: { NumberFormat: (book) => numberFormatType.of(book) },
});

export const applicationType = new ObjectType<Book>('Application', {
  get: {
    CalculationEngineVersion: () => 191029,
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: (_book, { functions }) => (functions.pending > 0 ? 'Calculating' : 'Done'),
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (book, value) => book.journal.assign(book, 'calculationMode', asOneOf(MODES, value)),
  },
  links: { CultureInfo: (book) => cultureType.of(book) },
  actions: {
    Calculate: (book) => book.recalculate(null, true),
  },
  methods: {
    // Formulas are worked out by engines that answer later, and nothing is drawn: there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const runtimeType = new ObjectType<Book>('Runtime', {
  get: { EnableEvents: ({ events }) => events.enabled },
  set: {
    EnableEvents: ({ events }, value) => (events.enabled = asFlag(value)),
  },
});
