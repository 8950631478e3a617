/** What a person wanted last: what arrives for an earlier wish is not shown any more. */
export interface LatestWish {
  /** Stops what was wanted before. */
  readonly begin: () => AbortController;
  /** Runs `act`, unless something else was wanted since. */
  readonly end: (own: AbortController, act: () => void) => void;
  readonly isLatest: (own: AbortController) => boolean;
  /** Returns false if nothing was under way. */
  readonly stop: () => boolean;
}

/** `ended` runs whenever a wish is over, for whatever reason. */
export function openLatestWish(ended: () => void = () => {}): LatestWish {
  let current: AbortController | null = null;
  const stop = (): boolean => {
    const was = current;
    was?.abort();
    current = null;
    ended();
    return was !== null;
  };
  const isLatest = (own: AbortController) => current === own;
  return {
    begin() {
      stop();
      return (current = new AbortController());
    },
    end(own, act) {
      if (!isLatest(own)) return;
      current = null;
      ended();
      act();
    },
    isLatest,
    stop,
  };
}
