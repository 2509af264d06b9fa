// Work in steps: a generator that yields wherever the page may do something else, and returns its result.

/** The result, without a pause. */
export function allSteps(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds of work in one task: within a frame, with room for what the browser does itself. */
const budget = 10;

/** Resolves when the page had its turn. */
export const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** The result, in tasks that are short; what takes no longer than one of them is done before this returns. */
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
