import { registerCheck } from './check';
import { registerCiteCheck } from './cite-check';
import { registerCites } from './cites';
import { registerGraph } from './graph';
import { registerIndex } from './index-command';
import { registerOutline } from './outline';
import type { RegisterCommand } from './register-command';
import { registerTableOfAuthorities } from './toa';
import { registerWhois } from './whois';

/** Every command, one file each, in the order of the help. */
export const COMMANDS: readonly RegisterCommand[] = [
  registerCites,
  registerCheck,
  registerOutline,
  registerWhois,
  registerCiteCheck,
  registerTableOfAuthorities,
  registerGraph,
  registerIndex,
];
