import { createServer, type AddressInfo } from 'node:net';
import { portProblem } from '../../scripts/port';

test('a port in use is a sentence that names it, a free one is none', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await portProblem(port)).toMatch(new RegExp(`^Port ${String(port)} is in use, .*stop that one`));
  await new Promise((resolve) => server.close(resolve));
  expect(await portProblem(port)).toBeNull();
});

test('what is no port at all is told too', async () => {
  await expect(portProblem(70_000)).rejects.toThrow('70000');
});
