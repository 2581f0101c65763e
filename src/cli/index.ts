/** The entry of the bundle: one file that needs nothing beside it. */
import { start } from './start';

await start();
