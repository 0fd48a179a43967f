/** A volume out of which more cases are cited is asked for those near the page alone. */
const FEW = 200;
const NEAREST = 40;

interface Entry {
  readonly authority: number;
  /** First page; NaN for `___` and roman pages. */
  readonly first: number;
}

/** Which authorities of a file are printed in which volume of which reporter. */
export class VolumeIndex {
  readonly #volumes = new Map<string, Entry[]>();
  readonly #byPage = new Map<string, readonly Entry[]>();

  add(slug: string, volume: string, authority: number, first: number): void {
    const key = `${slug}/${volume}`;
    const known = this.#volumes.get(key);
    if (known === undefined) this.#volumes.set(key, [{ authority, first }]);
    else known.push({ authority, first });
  }

  /** How many authorities are printed in the volume. */
  count(slug: string, volume: string): number {
    return this.#volumes.get(`${slug}/${volume}`)?.length ?? 0;
  }

  /**
   * Authorities of the volume in the order of their first citations. Out of hundreds only those that begin nearest before
   * the page (without a page: those cited last), so that a file of many short forms takes linear time.
   */
  near(slug: string, volume: string, page: number | undefined): readonly number[] {
    const key = `${slug}/${volume}`;
    const all = this.#volumes.get(key);
    if (all === undefined) return [];
    const chosen = all.length <= FEW ? all : page === undefined ? all.slice(-NEAREST) : this.#around(key, all, page);
    return chosen.map(entry => entry.authority);
  }

  #around(key: string, all: readonly Entry[], page: number): readonly Entry[] {
    let sorted = this.#byPage.get(key);
    if (sorted === undefined || sorted.length !== all.length) {
      sorted = [...all].sort((a, b) => (a.first || 0) - (b.first || 0));
      this.#byPage.set(key, sorted);
    }
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.first || 0) <= page) low = middle + 1;
      else high = middle;
    }
    return sorted.slice(Math.max(0, low - NEAREST), low + 2).sort((a, b) => a.authority - b.authority);
  }
}
