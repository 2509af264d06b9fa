// Work in steps: a generator that yields wherever the page may do something else, and returns its result.

/** @import { Steps } from './types.d.ts' */

/**
 * The result, without a pause.
 * @template Result
 * @param {Steps<Result>} steps
 * @returns {Result}
 */
export function allSteps(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds of work in one task: within a frame, with room for what the browser does itself. */
const budget = 10;

/**
 * Resolves when the page had its turn.
 * @returns {Promise<void>}
 */
export const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * The result, in tasks that are short; what takes no longer than one of them is done before this returns.
 * @template Result
 * @param {Steps<Result>} steps
 * @returns {Promise<Result>}
 */
export async function inTasks(steps) {
  for (;;) {
    const begin = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - begin < budget);
    await nextTask();
  }
}
