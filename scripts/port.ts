/** Whether a port of this machine is free, before something that would only throw asks for it. */
import { createServer } from 'node:net';

/** Why nobody can listen there, as a sentence; null where it is free. */
export function portProblem(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      resolve(
        code === 'EADDRINUSE'
          ? `Port ${String(port)} is in use, most likely by an earlier start of this command: stop that one first. Excel finds the add-in at this port alone, since manifest.xml names it.`
          : `Port ${String(port)} cannot be used: ${message}.`,
      );
    });
    server.listen(port, 'localhost', () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}
