// A report without the facts that matter little.

import { options } from './options.js';

const levels = /** @type {string[]} */ (options.significance.choices);

/**
 * Whether a fact matters at least as much as `least`.
 * @param {{significance: string}} fact
 * @param {string} least
 */
export const matters = ({ significance }, least) => levels.indexOf(significance) >= levels.indexOf(least);

/**
 * The lines of a narration that are left, and a line that says so where nothing that differs is.
 * @param {import('../engine/report.js').Report} report
 * @param {boolean[]} kept  of facts
 * @param {number[]} places  where each is now
 * @param {import('./words.js').Words} words
 */
function narrationOf({ narration = [], facts }, kept, places, words) {
  const left = narration.filter(({ fact }) => fact === null || kept[fact]);
  const differs = (/** @type {import('../engine/report.js').NarrationLine} */ { fact }) =>
    fact !== null && !/^(?:shared|reworded)$/u.test(facts[fact].status);
  const lines = left.map((line) => (line.fact === null ? line : { ...line, fact: places[line.fact] }));
  return narration.some(differs) && !left.some(differs) ? [...lines, { text: words.say('leftOut'), fact: null }] : lines;
}

/**
 * The report without the facts below `least`; what lists facts by index follows. The counts stay, and `degraded` says so.
 * @param {import('../engine/report.js').Report} report
 * @param {string} least
 * @param {import('./words.js').Words} words
 * @returns {import('../engine/report.js').Report}
 */
export function withoutLesser(report, least, words) {
  const kept = report.facts.map((fact) => matters(fact, least));
  const hidden = kept.filter((keeps) => !keeps).length;
  if (hidden === 0) return report;
  let next = 0;
  const places = kept.map((keeps) => (keeps ? next++ : -1));
  /** What was the first of several equal changes may be gone: the next one takes its place. @type {Map<number, number>} */
  const firsts = new Map();
  const facts = report.facts.flatMap((fact, id) => {
    if (!kept[id]) return [];
    const { repeats, ...alone } = fact;
    const first = repeats ?? id;
    if (!firsts.has(first)) {
      firsts.set(first, places[id]);
      return [alone];
    }
    return [{ ...alone, repeats: firsts.get(first) }];
  });
  /** @param {number[]} ids */
  const moved = (ids) => ids.flatMap((id) => (kept[id] ? [places[id]] : []));
  const groups = (report.groups ?? []).map((group) => ({ ...group, facts: moved(group.facts) }));
  const narration = report.narration && narrationOf(report, kept, places, words);
  /** @type {import('../engine/report.js').DegradedEntry} */
  const said = {
    limit: '--significance',
    effect: words.say('hidden', { level: least }),
    side: 'both',
    count: hidden,
  };
  return {
    ...report,
    facts,
    groups: groups.filter((group) => group.facts.length > 0),
    ...(narration && { narration }),
    degraded: [...(report.degraded ?? []), said],
  };
}
