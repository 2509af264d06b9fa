// Characters that no reader sees: zeros, the colours of a terminal, the end mark of DOS. Breaks that are written in another
// way than by a line end are made line ends.
//
//   "One\v two\u0000\u001b[1m three\u001a"  ->  "One\n two three"

/* eslint-disable no-control-regex -- control characters are what is looked for */

const colours = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|[@-Z\\^_])/g;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
const anyOfThese = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029]/;

/**
 * Without the mark with which DOS ends a file, and the blanks after it.
 * @param {string} source
 */
function withoutEnd(source) {
  const end = source.trimEnd();
  if (!end.endsWith('\u001a')) return source;
  let length = end.length;
  while (end[length - 1] === '\u001a') length -= 1;
  return end.slice(0, length);
}

/**
 * `{text, removed}`: without them, and how many were taken out that may have meant something.
 * @param {string} source
 */
export function withoutControls(source) {
  if (!anyOfThese.test(source)) return { text: source, removed: 0 };
  let removed = 0;
  const drop = () => {
    removed += 1;
    return '';
  };
  const text = withoutEnd(source)
    .replace(colours, drop)
    .replace(controls, drop)
    .replace(/\u000b|\u0085|\u2028/g, '\n')
    .replace(/\u000c|\u2029/g, '\n\n');
  return { text, removed };
}
