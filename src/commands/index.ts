/** Commands of the ribbon, as data. */
export { COMMANDS, registerCommands, type Command, type CommandId, type Ribbon, type Work } from './commands';
