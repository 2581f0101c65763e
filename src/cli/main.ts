import { Command, CommanderError } from 'commander';
import { FileProblem } from '../files';
import { render } from '../core/messages';
import { check } from './check';
import { checks } from './checks';
import { systemConsole, type Console } from './console';
import { shortened } from '../files/problem';
import { explain } from './explain';
import { CallProblem, languageOf, profileIds, type Session } from './options';
import { score } from './score';
import { summary } from './summary';
import { terminal } from './terminal';
import { sayIn, type Say } from './texts';

/** Exit code for a call or a file that could not be dealt with. */
const FAILED = 2;

/**
 * The `pe` command.
 * @param args the words after `pe`
 * @returns the exit code: 0 nothing wrong, 1 findings at error level, 2 a file or the call could not be dealt with, or what is
 *   said could not be written, 3 nothing could be checked
 */
export async function runPe(args: readonly string[], system: Console = systemConsole()): Promise<number> {
  const console = terminal(system);
  let session: Session = { console, language: 'zh', say: sayIn('zh') };
  try {
    const language = languageOf(args);
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

function program(session: Session, exit: (code: number) => void): Command {
  const { say, console } = session;
  const pe = command(new Command('pe'), say)
    .description(say('description'))
    .configureOutput({
      writeOut: (text) => console.block(text.trimEnd()),
      writeErr: (text) => {
        for (const line of text.trimEnd().split('\n')) console.err(line);
      },
    })
    .helpCommand(false)
    .exitOverride()
    .addHelpText('after', () => `\n${say('examples')}\n${EXAMPLES}\n\n${say('exitCodes')}`);

  command(pe.command('check'), say)
    .description(say('check'))
    .argument('[files...]', say('files'))
    .option('--text <file>', say('text'), further, [])
    .option('--explain <id>', say('explain'))
    .option('--json', say('json'))
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .option('--lang <zh|en>', say('lang'))
    .action(
      async (
        files: string[],
        options: { explain?: string; json?: boolean; profile?: string; text: readonly string[] },
      ) => {
        if (options.explain !== undefined) await explain(options.explain, session);
        else exit(await check(files, options, session));
      },
    );

  command(pe.command('checks'), say)
    .description(say('checks'))
    .option('--json', say('json'))
    .option('--lang <zh|en>', say('lang'))
    .action((options: { json?: boolean }) => {
      checks(options, session);
    });

  command(pe.command('summary'), say)
    .description(say('summary'))
    .argument('<file>', say('workbook'))
    .requiredOption('-o, --output <file>', say('output'))
    .option('--text <file>', say('text'), further, [])
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .option('--lang <zh|en>', say('lang'))
    .action(async (file: string, options: { output: string; profile?: string; text: readonly string[] }) => {
      await summary(file, options, session);
    });

  command(pe.command('score'), say)
    .description(say('score'))
    .requiredOption('--points <n>', say('points'))
    .requiredOption('--target <value>', say('target'))
    .requiredOption('--actual <value>', say('actual'))
    .option('--criterion <text>', say('criterion'))
    .option('--profile <id>', say('profile', { ids: profileIds }))
    .option('--json', say('json'))
    .option('--lang <zh|en>', say('lang'))
    .action((options: Parameters<typeof score>[0]) => {
      score(options, session);
    });

  return pe;
}

/** Help in the session's language, with its headings. */
function command(target: Command, say: Say): Command {
  const headings = new Map([
    ['Usage:', say('usage')],
    ['Options:', say('options')],
    ['Arguments:', say('arguments')],
    ['Commands:', say('commands')],
  ]);
  return target
    .helpOption('-h, --help', say('help'))
    .configureHelp({ styleTitle: (title) => headings.get(title) ?? title })
    .showHelpAfterError(false);
}

/** An option that may be repeated. */
function further(value: string, others: readonly string[]): readonly string[] {
  return [...others, value];
}

const EXAMPLES = [
  '  pe check samples/001-ningxia-equipment.xlsx',
  '  pe check samples/*.xlsx --json --lang en',
  '  pe check --explain score-total',
  '  pe check report.docx',
  '  pe check report.xlsx --text report.docx',
  '  pe summary report.xlsx -o report-summary.xlsx',
  '  pe score --points 5 --target "≥71人" --actual "66人"',
  '  pe score --points 2 --target 100% --actual 78.06% --criterion "每下降2%扣0.1分，扣完为止"',
].join('\n');
