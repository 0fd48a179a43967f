import { runFolder } from '../mocha-in-host';

/** VS Code calls this. */
export const run = (): Promise<void> => runFolder(__dirname);
