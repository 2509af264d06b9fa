// Work in small pieces, so that a page can show what goes on, and take a click on "Cancel", while a large file is read.

/** Milliseconds that are worked at a stretch; a browser shows a new picture every 16. */
const stretch = 24;

/** Lets the browser do what waits: a message comes sooner than a timer, which browsers hold back. */
const pause = () =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });

/**
 * Runs a generator to its end, and returns what it returns.
 * @template T
 * @param {Generator<number, T>} steps  yields how far it is, as a share
 * @param {{signal?: AbortSignal, onShare?: (share: number) => void}} [options]
 * @returns {Promise<T>}
 */
export async function unhurried(steps, { signal, onShare } = {}) {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < stretch) continue;
    onShare?.(/** @type {number} */ (value));
    await pause();
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/**
 * The same without a pause, for what is small.
 * @template T
 * @param {Generator<unknown, T>} steps
 */
export function atOnce(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
