import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexProgress } from '../corpus/workspace';
import { t } from '../features/translation';

/** Milliseconds a crawl runs before it is shown: most are over by then. */
const SHOWN_AFTER = 700;

/** What the window's progress needs of the session it belongs to. */
export interface ProgressHost {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  readonly workspace: { stopCrawl(): void };
  /** Runs a task whose failure is logged and no more. */
  attempt(task: () => Promise<unknown>): void;
}

/** Shows a crawl that takes a while in the client's window, with counts and a way to end it. */
export class WindowProgress {
  readonly #session: ProgressHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Promise<WorkDoneProgressServerReporter> | undefined;
  #last: IndexProgress | undefined;

  constructor(session: ProgressHost) {
    this.#session = session;
  }

  report(progress: IndexProgress): void {
    this.#last = progress;
    if (!this.#session.capabilities.window?.workDoneProgress) return;
    if (progress.state !== 'indexing') {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      const shown = this.#shown;
      this.#shown = undefined;
      if (shown) this.#session.attempt(async () => (await shown).done());
      return;
    }
    if (this.#shown) {
      const shown = this.#shown;
      this.#session.attempt(async () => (await shown).report(this.#percentage(), this.#message()));
    } else {
      this.#timer ??= setTimeout(() => this.#show(), SHOWN_AFTER);
    }
  }

  #show(): void {
    const { connection, workspace } = this.#session;
    this.#shown = connection.window.createWorkDoneProgress();
    const shown = this.#shown;
    this.#session.attempt(async () => {
      const reporter = await shown;
      reporter.begin(t('Opinion Lens: indexing'), this.#percentage(), this.#message(), true);
      reporter.token.onCancellationRequested(() => workspace.stopCrawl());
    });
  }

  #message(): string {
    const { seen = 0, found = 0, files = 0 } = this.#last ?? {};
    return t('{0} of {1} files, {2} opinions', seen, found, files);
  }

  #percentage(): number {
    const { seen = 0, found = 0 } = this.#last ?? {};
    return found === 0 ? 0 : Math.min(100, Math.floor((seen / found) * 100));
  }
}
