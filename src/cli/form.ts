/** `pe form`: a blank form to start from, in a workbook of its own; without a name the forms there are. */
import { FORMS, formById, type BlankForm } from '../core/forms';
import { newWorkbook } from '../files';
import { nearNames } from './near';
import { CallProblem, type Session } from './options';
import { checkEnding, checkNew } from './output';
import { colorsOf } from './terminal';
import { pad } from './wrap';

export interface FormOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly formulas?: boolean;
}

export async function form(name: string | undefined, options: FormOptions, session: Session): Promise<void> {
  const { console, say } = session;
  if (name === undefined) {
    if (options.output !== undefined) throw new CallProblem(say('formWhich', { ids: idsOf() }));
    list(session);
    return;
  }
  const wanted = named(name, session);
  const output = options.output ?? `${wanted.name}.xlsx`;
  checkEnding(output, '.xlsx', session);
  await checkNew(output, options.force === true, session);
  const plan = wanted.plan({ name: wanted.name, hasFunctions: options.formulas === true });
  await console.writeFile(output, await newWorkbook([plan], output));
  console.out(say('written', { file: output }));
}

function named(name: string, { say }: Session): BlankForm {
  const found = formById(name);
  if (found) return found;
  const near = nearNames(
    name,
    FORMS.map(({ id }) => id),
  );
  throw new CallProblem(
    near.length > 0
      ? say('unknownFormNear', { name, near: near.join(', ') })
      : say('unknownForm', { name, ids: idsOf() }),
  );
}

function idsOf(): string {
  return FORMS.map(({ id }) => id).join(', ');
}

function list({ console, language, say }: Session): void {
  const { bold, dim } = colorsOf(console);
  const widest = Math.max(...FORMS.map(({ id }) => id.length));
  for (const { id, name, english, purpose, source } of FORMS) {
    console.out(`${bold(pad(id, widest))}  ${language === 'en' ? `${english} (${name})` : name}`);
    console.out(`${' '.repeat(widest)}  ${purpose[language]}`);
    console.out(dim(`${' '.repeat(widest)}  ${source[language]}`));
  }
  console.out('');
  console.out(dim(say('formsFooter')));
}
