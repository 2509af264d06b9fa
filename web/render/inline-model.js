// The right text with the changes inside it: words of the left text that the right one lacks are inserted,
// struck out, where they would have been.
//
//   left     Two people died. It rained.        right    Three people died.
//   inline   [Two] {Three} people died. [It rained.]
//
// A left sentence belongs to the right sentence of its best link; words of it that no right sentence
// keeps are placed by the edit script of that pair. A left sentence without a counterpart is placed after
// the one that it follows on the left. A sentence that moved is shown where the right text has it.

/** For each left sentence its link with the highest score: `{link, script}`. */
function bestLinks(report) {
  const best = new Map();
  report.sentenceLinks.forEach((link, index) => {
    const known = best.get(link.left);
    if (!known || link.score > known.link.score) best.set(link.left, { link, script: report.edits[index] ?? [] });
  });
  return best;
}

/** The place in the right text of a place in the left one, by an edit script. */
function placeOf(at, script, fallback) {
  for (const { op, left, right } of script) {
    if (at >= left.end) continue;
    return op === 'equal' ? right.start + Math.min(at - left.start, right.end - right.start) : right.start;
  }
  return fallback;
}

const asLeft = (pieces) => pieces.map((piece) => ({ ...piece, side: 'left' }));

/** The runs of a left paragraph that the right text does not have: `{at, run}`, `at` -1 where nothing precedes it. */
function unmatchedRuns(paragraph, report, best, marks) {
  const found = [];
  const wholeShown = new Set();
  let after = -1;
  for (const run of paragraph.runs) {
    const pair = best.get(run.sentence);
    const end = pair ? report.right.sentences[pair.link.right].end : after;
    if (pair && marks.left.get(run.sentence)?.rewritten && run.status !== 'removed') {
      // Reworded as a whole: the left sentence is shown once, before its counterpart.
      if (!wholeShown.has(run.sentence)) {
        wholeShown.add(run.sentence);
        const pieces = paragraph.runs.filter((other) => other.sentence === run.sentence).flatMap((other) => other.pieces);
        const counterpart = report.right.sentences[pair.link.right];
        found.push({
          at: counterpart.start,
          run: { ...run, begins: true, pieces: asLeft(pieces).map((piece) => ({ ...piece, marked: true })) },
        });
      }
    } else if (run.status === 'removed' || (!pair && run.sentence !== null)) {
      const at = pair ? placeOf(run.pieces[0].start, pair.script, end) : end;
      found.push({ at, run: { ...run, begins: true, pieces: asLeft(run.pieces).map((piece) => ({ ...piece, marked: true })) } });
    } else if (pair) {
      for (const piece of run.pieces) {
        if (piece.marked)
          found.push({ at: placeOf(piece.start, pair.script, end), inside: true, run: { ...run, begins: false, pieces: asLeft([piece]) } });
      }
    }
    if (pair) after = end;
  }
  return found;
}

const plainRun = (text) => ({ sentence: null, facts: [], status: null, pieces: [{ start: -1, text, marked: false, detail: null }] });

/** Cuts `runs` of the right text at the places of `insertions` and puts those in. */
function mixed(runs, insertions) {
  const pending = [...insertions].sort((a, b) => a.at - b.at);
  const result = [];
  let last = ' '; // the character before
  const putIn = ({ run }) => {
    // Words of another text bring no spaces along: they get one where they would run into their neighbour.
    if (!/\s/u.test(last)) result.push(plainRun(' '), run);
    else result.push(run, plainRun(' '));
  };
  for (const run of runs) {
    let pieces = [];
    let begun = false;
    const close = () => {
      if (pieces.length > 0) result.push({ ...run, begins: run.begins && !begun, pieces });
      begun ||= pieces.length > 0;
      pieces = [];
    };
    for (let piece of run.pieces) {
      while (pending.length > 0 && pending[0].at < piece.start + piece.text.length) {
        const next = pending.shift();
        const cut = next.at - piece.start;
        if (cut > 0) {
          pieces.push({ ...piece, text: piece.text.slice(0, cut) });
          last = piece.text[cut - 1];
          piece = { ...piece, start: next.at, text: piece.text.slice(cut) };
        }
        close();
        putIn(next);
      }
      pieces.push(piece);
      last = piece.text.at(-1);
    }
    close();
  }
  for (const { run } of pending) result.push(plainRun(' '), run); // after the last sentence
  return result;
}

/**
 * The rows of one text: as the view's rows, with one cell. Each is `{row, index, paragraphs}`, whose
 * items are as those of a cell; a piece with `side: 'left'` is what the left text says instead.
 */
export function inlineRows(report, view) {
  const best = bestLinks(report);
  const { marks } = view;
  return view.rows.map((row, index) => {
    const story = row.right.filter((item) => item.type === 'story').map((item) => item.paragraph);
    const byParagraph = new Map(story.map((paragraph) => [paragraph, []]));
    const items = [];
    for (const item of row.left) {
      if (item.type !== 'story') {
        if (item.type === 'furniture' || row.right.length === 0) items.push(item);
        continue;
      }
      const found = unmatchedRuns(item.paragraph, report, best, marks);
      const alone = [];
      for (const each of found) {
        const target = story.find((paragraph) => each.at >= paragraph.start && each.at <= paragraph.end);
        if (target) byParagraph.get(target).push(each);
        else if (each.at < 0 && story.length > 0) byParagraph.get(story[0]).push({ ...each, at: story[0].start });
        else if (!each.inside) alone.push(each.run);
      }
      if (alone.length > 0) items.push({ type: 'story', paragraph: { ...item.paragraph, movedTo: [], runs: alone } });
    }
    for (const item of row.right) {
      if (item.type !== 'story') items.push(item);
      else
        items.push({ type: 'story', paragraph: { ...item.paragraph, runs: mixed(item.paragraph.runs, byParagraph.get(item.paragraph)) } });
    }
    return { row: { ...row, kind: 'inline', one: items }, index };
  });
}
