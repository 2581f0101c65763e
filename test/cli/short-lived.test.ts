/** What V8 is asked for the command: it says on stderr that it does not know an option, and goes on as if nothing was asked. */
import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { compileLittle } from '../../src/cli/short-lived';

jest.mock('node:v8', () => ({ setFlagsFromString: jest.fn() }));

it('V8 knows what it is asked', () => {
  compileLittle();
  const [[flag] = ['']] = jest.mocked(setFlagsFromString).mock.calls;
  expect(flag).toMatch(/^--interrupt-budget=\d+$/);
  const { status, stderr } = spawnSync(process.execPath, [flag, '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
