import type { Command } from 'commander';

/** Adds a command to the program; `done` takes the exit code when it has run. */
export type RegisterCommand = (program: Command, done: (exitCode: number) => void) => void;
