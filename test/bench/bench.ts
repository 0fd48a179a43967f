/**
 * What a file `<name>.bench.ts` in this folder exports as its default: one question, one table. The title carries a tag:
 * `[linear]` and `[flat]` say how the time must grow with the size; scripts/bench.mjs fails when the shape is another. A time
 * is printed and judged by people.
 */
export interface Bench {
  readonly title: string;
  run(stage: Stage): void | Promise<void>;
}

/** What a bench runs on. */
export interface Stage {
  /** Smaller samples and fewer runs. */
  readonly quick: boolean;
  /** Real opinions, UTF-8, in the order of their names; undefined where there is no corpus. */
  readonly corpus: readonly string[] | undefined;
  /** Prints a line of the table; the first one is its head. */
  row(...cells: readonly (string | number)[]): void;
  /** Tells of a shape other than the tag says; the run ends with exit code 1. */
  fault(message: string): void;
}
