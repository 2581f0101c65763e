import { CommanderError, type Command } from 'commander';
import { render } from '../core/messages';
import type { BatchOptions } from './batch';
import type { CheckOptions } from './check';
import { PeCommand } from './command';
import type { CompareOptions } from './compare';
import { systemConsole, type Console } from './console';
import type { FormOptions } from './form';
import type { DocumentOptions, ReportOptions } from './document';
import { FileProblem, shortened } from '../files/problem';
import { FORMATS } from './formats';
import { CallProblem, languageOf, profileIds, type Session } from './options';
import type { ScoreOptions } from './score';
import type { SettingsOptions } from './settings';
import type { SummaryOptions } from './summary';
import { terminal } from './terminal';
import { sayIn } from './texts';
import { VERSION } from './version';

/** Exit code for a call or a file that could not be dealt with. */
const FAILED = 2;

/**
 * The `pe` command. What a command works with is loaded when it is called, so that help and mistakes are said at once.
 * @param args the words after `pe`
 * @returns the exit code: 0 nothing wrong, 1 findings at error level, 2 a file or the call could not be dealt with, or what is
 *   said could not be written, 3 nothing could be checked
 */
export async function runPe(args: readonly string[], system: Console = systemConsole()): Promise<number> {
  const console = terminal(system);
  let session: Session = { console, language: 'zh', say: sayIn('zh') };
  try {
    const language = languageOf(args, system.locale);
    session = { console, language, say: sayIn(language) };
    let exitCode = 0;
    await program(session, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (problem) {
    return report(problem, session);
  }
}

/** Says what went wrong in one sentence; anything unforeseen is a fault of ours. */
function report(problem: unknown, { console, language, say }: Session): number {
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : FAILED;
  if (problem instanceof CallProblem) console.err(problem.message);
  else if (problem instanceof FileProblem) console.err(render(problem.problem, language));
  else console.err(say('unforeseen', { what: 'pe', error: shortened(String(problem)) }));
  return FAILED;
}

function program(session: Session, exit: (code: number) => void): PeCommand {
  const { say, console } = session;
  const pe = new PeCommand('pe', say)
    .description(say('description'))
    .helpCommand('help [command]', say('helpCommand'))
    .version(VERSION, '-V, --version', say('version'))
    .configureOutput({
      writeOut: (text) => {
        console.block(text.trimEnd());
      },
      writeErr: (text) => {
        for (const line of text.trimEnd().split('\n')) console.err(line);
      },
    })
    .addHelpText('after', () => `\n${say('examples')}\n${EXAMPLES}\n\n${say('exitCodes')}`);

  limited(narrowing(command(pe, 'check', session)), session)
    .argument('[path...]', say('paths'))
    .option('--text <file>', say('text'), further)
    .option('--explain <id>', say('explain'))
    .option('--format <name>', say('format', { ids: FORMATS.join(', ') }))
    .option('--json', say('json'))
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .action(async (paths: string[], options: CheckOptions & { readonly explain?: string }) => {
      if (options.explain !== undefined) await (await import('./explain')).explain(options.explain, session);
      else exit(await (await import('./check')).check(paths, options, session));
    });

  limited(narrowing(command(pe, 'batch', session)), session)
    .argument('<path...>', say('paths'))
    .requiredOption('-o, --output <file>', say('output'))
    .option('--force', say('force'))
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .action(async (paths: string[], options: BatchOptions) => {
      exit(await (await import('./batch')).batch(paths, options, session));
    });

  command(pe, 'checks', session)
    .option('--json', say('json'))
    .action(async (options: { json?: boolean }) => {
      (await import('./checks')).checks(options, session);
    });

  command(pe, 'summary', session)
    .argument('<file>', say('workbook'))
    .requiredOption('-o, --output <file>', say('output'))
    .option('--force', say('force'))
    .option('--text <file>', say('text'), further)
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .action(async (file: string, options: SummaryOptions) => {
      await (await import('./summary')).summary(file, options, session);
    });

  command(pe, 'compare', session)
    .argument('<earlier>', say('earlier'))
    .argument('<later>', say('later'))
    .option('-o, --output <file>', say('compareOutput'))
    .option('--force', say('force'))
    .option('--kind <kind>', say('kind'))
    .option('--format <name>', say('compareFormat'))
    .option('--json', say('json'))
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .action(async (earlier: string, later: string, options: CompareOptions) => {
      exit(await (await import('./compare')).compare(earlier, later, options, session));
    });

  documentary(command(pe, 'report', session), session)
    .option('--project <name>', say('project'))
    .action(async (file: string, options: ReportOptions) => {
      exit(await (await import('./document')).report(file, options, session));
    });

  documentary(command(pe, 'letter', session), session).action(async (file: string, options: DocumentOptions) => {
    exit(await (await import('./document')).letter(file, options, session));
  });

  command(pe, 'form', session)
    .argument('[name]', say('formName'))
    .option('-o, --output <file>', say('formOutput'))
    .option('--formulas', say('formulas'))
    .option('--force', say('forceNew'))
    .action(async (name: string | undefined, options: FormOptions) => {
      await (await import('./form')).form(name, options, session);
    });

  command(pe, 'settings', session)
    .argument('[file]', say('settingsFile'))
    .option('-o, --output <file>', say('settingsOutput'))
    .option('--force', say('forceNew'))
    .action(async (file: string | undefined, options: SettingsOptions) => {
      await (await import('./settings')).settings(file, options, session);
    });

  command(pe, 'score', session)
    .requiredOption('--points <n>', say('points'))
    .requiredOption('--target <value>', say('target'))
    .requiredOption('--actual <value>', say('actual'))
    .option('--criterion <text>', say('criterion'))
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .option('--json', say('json'))
    .action(async (options: ScoreOptions) => {
      (await import('./score')).score(options, session);
    });

  function narrowing(target: Command): Command {
    return target
      .option('--only <id>', say('only'), further)
      .option('--severity <level>', say('severityOption'))
      .option('--quiet', say('quiet'));
  }

  return pe;
}

type Name = 'check' | 'batch' | 'checks' | 'summary' | 'compare' | 'report' | 'letter' | 'form' | 'settings' | 'score';

/** A command that is described by the text of its name. */
function command(pe: Command, name: Name, { say }: Session): Command {
  return pe.command(name).description(say(name)).option('--lang <zh|en>', say('lang'));
}

/** A command that writes a Word document about a file. */
function documentary(target: Command, { say }: Session): Command {
  return target
    .argument('<file>', say('source'))
    .requiredOption('-o, --output <file>', say('output'))
    .option('--force', say('force'))
    .option('--text <file>', say('text'), further)
    .option('--profile <id>', say('profile', { ids: profileIds }));
}

/** What a run over many files may take of the machine. */
function limited(target: Command, { say }: Session): Command {
  return target
    .option('--jobs <n>', say('jobs'))
    .option('--time-limit <seconds>', say('timeLimit'))
    .option('--memory-limit <megabytes>', say('memoryLimit'));
}

/** An option that may be repeated. */
function further(value: string, others: readonly string[] = []): readonly string[] {
  return [...others, value];
}

const EXAMPLES = [
  '  pe check samples/001-ningxia-equipment.xlsx',
  '  pe check samples',
  '  pe check "samples/*.xlsx" --format json --lang en',
  '  pe batch samples -o roll-up.xlsx',
  '  pe check --explain score-total',
  '  pe check report.docx',
  '  pe check report.xlsx --text report.docx',
  '  pe summary report.xlsx -o report-summary.xlsx',
  '  pe compare targets.xlsx self-evaluation.xlsx',
  '  pe report report.xlsx -o draft.docx',
  '  pe letter report.xlsx -o letter.docx',
  '  pe form self -o self-evaluation.xlsx',
  '  pe settings -o settings.xlsx',
  '  pe score --points 5 --target "≥71人" --actual "66人"',
  '  pe score --points 2 --target 100% --actual 78.06% --criterion "每下降2%扣0.1分，扣完为止"',
].join('\n');
