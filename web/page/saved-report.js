// A report that was downloaded earlier, opened again: its texts, their names and the links set right by hand.

/** Whether a file may be one; only its content tells for sure. */
export function mayBeReport(file) {
  return /\.json$/i.test(file.name);
}

/** `{left: {text, label}, right, pins}` out of a report's JSON; null where it is none. */
export function pairOfReport(json) {
  let report;
  try {
    report = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const side = (name) => {
    const given = report?.[name];
    return typeof given?.text === 'string' ? { text: given.text, label: typeof given.label === 'string' ? given.label : '' } : null;
  };
  const [left, right] = [side('left'), side('right')];
  if (report?.version !== 1 || !left || !right) return null;
  return { left, right, pins: report.options?.pins ?? null };
}
