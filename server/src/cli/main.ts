import { Command, CommanderError } from 'commander';
import { isCheckWorker, serveChecks } from './check-workers';
import { COMMANDS } from './commands';
import { ExitCode } from './exit-code';

declare const OPINION_LENS_VERSION: string | undefined;

/** The command line: `opinion-lens COMMAND [PATHS...]`. Exit codes as DESIGN 4: 0, 1 for findings, 2 for usage and I/O. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('opinion-lens')
    .description('Reads US court opinions: citations, what every reference means, structure, and checks.')
    .version(typeof OPINION_LENS_VERSION === 'string' ? OPINION_LENS_VERSION : '0.1.0')
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(usageError(message)) });
  let code: number = ExitCode.Fine;
  for (const register of COMMANDS) {
    register(program, result => {
      code = result;
    });
  }
  for (const command of program.commands)
    command.exitOverride().showSuggestionAfterError(true).copyInheritedSettings(program);
  if (argv.length < 3) {
    process.stderr.write(usageError('error: no command given'));
    return ExitCode.Trouble;
  }
  try {
    await program.parseAsync(argv as string[]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Fine : ExitCode.Trouble;
    process.stderr.write(`opinion-lens: ${error instanceof Error ? error.message : String(error)}\n`);
    return ExitCode.Trouble;
  }
  return code;
}

/** One line, whatever the parser of arguments says (DESIGN 4). */
const usageError = (message: string): string =>
  `opinion-lens: ${message
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')} (opinion-lens --help shows the commands)\n`;

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});

// A thread of `check` runs this same file.
if (isCheckWorker()) serveChecks();
else {
  main(process.argv).then(code => {
    process.exitCode = code;
  });
}
