import type { Command } from 'commander';
import { registerCheck } from './check';
import { registerCites } from './cites';
import { registerOutline } from './outline';
import { registerWhois } from './whois';

/** Adds a command to the program; `done` takes the exit code when it has run. */
export type RegisterCommand = (program: Command, done: (exitCode: number) => void) => void;

/** Every command, one file each, in the order of the help. */
export const COMMANDS: readonly RegisterCommand[] = [registerCites, registerCheck, registerOutline, registerWhois];
