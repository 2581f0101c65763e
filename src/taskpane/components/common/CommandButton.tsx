/** A button that starts a command. It keeps the focus while the command cannot be started. */
import { Button } from '@fluentui/react-components';
import { COMMANDS, type CommandId } from '../../../commands';
import { usePane, useSession } from '../../context';

interface CommandButtonProps {
  readonly command: CommandId;
  /** In place of the command's own name. */
  readonly label?: string;
  readonly isPrimary?: boolean;
  readonly isSmall?: boolean;
}

export function CommandButton({ command, label, isPrimary = false, isSmall = false }: CommandButtonProps) {
  const { session, say } = usePane();
  // What a command needs is part of the state.
  useSession();
  const { isEnabled, run } = COMMANDS[command];
  return (
    <Button
      size={isSmall ? 'small' : 'medium'}
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={!isEnabled(session)}
      onClick={() => void run(session)}
    >
      {label ?? say(`command.${command}`)}
    </Button>
  );
}
