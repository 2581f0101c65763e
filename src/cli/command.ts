/** Commands whose help and whose mistakes are said in the session's language. */
import { Command, type Option } from 'commander';
import { nearNames } from './near';
import { CallProblem } from './options';
import type { Say } from './texts';

/** Longer words are no mistyped option. */
const LONGEST_WORD = 60;

/**
 * A command of commander's, with its own sentences in place of the English ones. Those are said in methods that it calls where
 * something is wrong; they are part of its class, and only left out of its types.
 */
export class PeCommand extends Command {
  constructor(
    name: string | undefined,
    private readonly say: Say,
  ) {
    super(name);
    const headings = new Map([
      ['Usage:', say('usage')],
      ['Options:', say('options')],
      ['Arguments:', say('arguments')],
      ['Commands:', say('commands')],
    ]);
    this.helpOption('-h, --help', say('help'))
      .showHelpAfterError(false)
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => headings.get(title) ?? title,
        commandUsage: (command) => usageOf(command as PeCommand, say),
        subcommandTerm: (command) => [command.name(), argumentsOf(command)].join(' ').trimEnd(),
      });
  }

  override createCommand(name?: string): PeCommand {
    return new PeCommand(name, this.say);
  }

  unknownOption(flag: string): void {
    const known = this.options.flatMap(({ long }) => long ?? []);
    const near = nearNames(flag.split('=')[0]?.slice(0, LONGEST_WORD) ?? '', known);
    this.refuse(near.length > 0 ? 'unknownOptionNear' : 'unknownOption', { flag, near: near.join(', ') });
  }

  unknownCommand(): void {
    const name = this.args[0] ?? '';
    const near = nearNames(
      name.slice(0, LONGEST_WORD),
      this.commands.map((command) => command.name()),
    );
    this.refuse(near.length > 0 ? 'unknownCommandNear' : 'unknownCommand', { name, near: near.join(', ') });
  }

  missingArgument(name: string): void {
    this.refuse('missingArgument', { name });
  }

  optionMissingArgument({ flags }: Option): void {
    this.refuse('optionWithoutValue', { flags });
  }

  missingMandatoryOptionValue({ flags }: Option): void {
    this.refuse('missingOption', { flags });
  }

  _excessArguments(given: readonly string[]): void {
    const surplus = given.slice(this.registeredArguments.length).join(' ');
    this.refuse('tooManyArguments', { surplus: surplus.slice(0, 2 * LONGEST_WORD) });
  }

  private refuse(key: Parameters<Say>[0], data: Readonly<Record<string, string>>): never {
    throw new CallProblem(this.say(key, { ...data, command: pathOf(this).join(' ') }));
  }
}

function usageOf(command: PeCommand, say: Say): string {
  const rest = command.commands.length > 0 ? `<${say('commandWord')}>` : argumentsOf(command);
  return [...pathOf(command), rest, `[${say('optionsWord')}]`].filter((word) => word !== '').join(' ');
}

/** Its name behind those of the commands it belongs to. */
function pathOf(command: Command): string[] {
  return [...(command.parent ? pathOf(command.parent) : []), command.name()];
}

function argumentsOf(command: Command): string {
  return command.registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');
}
