/** A button that starts a command. It keeps the focus while the command cannot be started. */
import { Button } from '@fluentui/react-components';
import { COMMANDS, type CommandId } from '../../../commands';
import { usePane, useSession } from '../../context';
import type { TextId } from '../../texts';

interface CommandButtonProps {
  readonly command: CommandId;
  readonly label?: TextId;
  readonly isPrimary?: boolean;
}

export function CommandButton({ command, label, isPrimary = false }: CommandButtonProps) {
  const { session, say } = usePane();
  // What a command needs is part of the state.
  useSession();
  const { isEnabled, run } = COMMANDS[command];
  return (
    <Button
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={!isEnabled(session)}
      onClick={() => void run(session)}
    >
      {say(label ?? `command.${command}`)}
    </Button>
  );
}
