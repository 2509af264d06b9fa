// Three and more versions of a story: each is compared with the one before, and facts are followed through.
//
//     version     1          2          3
//     fact a      told       changed    told
//     fact b      -          came       told
//     fact c      told       -          -
//
// A fact of one comparison's right side goes on as that fact of the next one's left side that covers most of
// the same words. Where a statement was split, its later halves share its past.

/** Which track covers most of `spans`; `places` are `{start, end, track}` of one version, by start. */
function trackUnder(spans, places) {
  const common = new Map();
  for (const { start, end } of spans) {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < places.length && places[at].start < end; at += 1) {
      const length = Math.min(end, places[at].end) - Math.max(start, places[at].start);
      if (length > 0) common.set(places[at].track, (common.get(places[at].track) ?? 0) + length);
    }
  }
  let best = null;
  for (const [track, length] of common) if (!best || length > common.get(best)) best = track;
  return best;
}

const textOf = (side, spans) => spans.map(({ start, end }) => side.text.slice(start, end)).join(' … ');

/**
 * Facts through all versions; `reports[k]` compares version k with version k + 1. Each is
 * `{cells, steady}`: one cell per version, null or `{text, state: 'told'|'came'|'changed'|'reworded', says, fact}`, `fact` being its
 * index in the report that compares with the version before; `steady`: told throughout, unchanged.
 */
export function followFacts(reports) {
  const versions = reports.length + 1;
  const tracks = [];
  const begin = (cells) => {
    const track = { cells: [...cells, ...Array(versions - cells.length).fill(null)] };
    tracks.push(track);
    return track;
  };
  let places = null; // of the version on the left
  reports.forEach((report, k) => {
    const next = [];
    const goesOn = new Set();
    report.facts.forEach((fact, index) => {
      let track;
      if (fact.status === 'added') track = begin(Array(k + 1).fill(null));
      else {
        track = places && trackUnder(fact.left, places);
        const told = { text: textOf(report.left, fact.left), state: 'told', fact: null };
        if (!track) track = begin([...Array(k).fill(null), told]);
        else if (goesOn.has(track)) track = begin(track.cells.slice(0, k + 1));
      }
      if (fact.status === 'removed') return;
      goesOn.add(track);
      const state = { added: 'came', changed: 'changed', reworded: 'reworded', shared: 'told' }[fact.status];
      const says = fact.details.map((detail) => detail.says).join(' ');
      track.cells[k + 1] = { text: textOf(report.right, fact.right), state, says, fact: index };
      for (const { start, end } of fact.right) next.push({ start, end, track });
    });
    places = next.sort((a, b) => a.start - b.start || a.end - b.end);
  });
  return tracks.map(({ cells }) => ({ cells, steady: cells.every((cell) => cell?.state === 'told') }));
}
