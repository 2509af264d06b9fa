// Work on a long report, cut into tasks.

/** Characters of both texts from which it is worth it. */
const long = 30_000;

const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** What `work` gives, done in a task of its own where the report is long. */
export async function inTasks(report, work) {
  if (report.left.text.length + report.right.text.length < long) return work();
  await nextTask();
  const done = work();
  await nextTask();
  return done;
}
