// An edit script as one reads it: first all that goes, then all that comes, and no lone space or comma kept between
// two changes.
//
//     -The +A  -old +new  house     becomes     -The old +A new  house

/** @typedef {import('./edits.js').TextEdit} TextEdit */

/** Joins neighbours of one kind.
 * @param {TextEdit[]} edits
 */
export function joined(edits) {
  /** @type {TextEdit[]} */
  const result = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const alike = last && last.op === edit.op && last.move === edit.move && !last.paragraphBreak && !edit.paragraphBreak;
    if (alike) {
      last.text += edit.text;
      last.left = { start: last.left.start, end: edit.left.end };
      last.right = { start: last.right.start, end: edit.right.end };
    } else result.push({ ...edit });
  }
  return result;
}

/** @param {TextEdit} edit */
const isChange = ({ op, move, paragraphBreak }) => op !== 'equal' && !move && !paragraphBreak;

/** What is kept between two changes and says nothing by itself.
 * @param {TextEdit} edit
 */
const isNothing = ({ op, text, paragraphBreak }) => op === 'equal' && !paragraphBreak && text.length <= 2 && !/[\p{L}\p{N}]/u.test(text);

/**
 * A run of changes and of what is kept between them, as a deletion and an insertion; as it is where one of the two
 * would be nothing but what was kept.
 * @param {TextEdit[]} run
 * @returns {TextEdit[]}
 */
function asTwo(run) {
  const ops = new Set(run.map(({ op }) => op));
  if (!ops.has('delete') || !ops.has('insert')) return run;
  /** @param {string} without */
  const text = (without) => run.flatMap((edit) => (edit.op === without ? [] : [edit.text])).join('');
  const [first, last] = [run[0], /** @type {TextEdit} */ (run.at(-1))];
  const [left, right] = [first.left, first.right];
  return [
    {
      op: 'delete',
      text: text('insert'),
      left: { start: left.start, end: last.left.end },
      right: { start: right.start, end: right.start },
    },
    {
      op: 'insert',
      text: text('delete'),
      left: { start: last.left.end, end: last.left.end },
      right: { start: right.start, end: last.right.end },
    },
  ];
}

/**
 * @param {TextEdit[]} edits
 * @returns {TextEdit[]}
 */
export function readable(edits) {
  /** @type {TextEdit[]} */
  const result = [];
  /** @type {TextEdit[]} */
  let run = [];
  const close = () => {
    /** @type {TextEdit[]} */
    const after = [];
    while (run.length > 0 && isNothing(/** @type {TextEdit} */ (run.at(-1)))) after.unshift(/** @type {TextEdit} */ (run.pop()));
    result.push(...asTwo(run), ...after);
    run = [];
  };
  for (const edit of edits) {
    if (isChange(edit) || (run.length > 0 && isNothing(edit))) run.push(edit);
    else {
      close();
      result.push(edit);
    }
  }
  close();
  return joined(result);
}
