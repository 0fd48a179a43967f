/** What the command line ends with (DESIGN 4). */
export const ExitCode = {
  /** Nothing found, or nothing asked that could be found. */
  Fine: 0,
  /** Findings at warning or above. */
  Findings: 1,
  /** A usage error, or input that could not be read. */
  Trouble: 2,
} as const;
