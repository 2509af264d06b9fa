// How a side's story divides: told alike, told in words of its own, told otherwise, told here alone.

/** @import { Report, Shares, SideName, Status, ViewFact } from './types.d.ts' */

/** The parts, in the order in which they are drawn and said; `own` is what only this side has. */
export const parts = /** @type {const} */ (['shared', 'reworded', 'changed', 'own']);

/** @typedef {typeof parts[number]} Part */

/** @type {Record<Status, Part>} */
const partOf = { shared: 'shared', reworded: 'reworded', changed: 'changed', removed: 'own', added: 'own' };

/**
 * The shares of a side's story, 0 to 1 each and 1 together, by part; all 0 where it has no fact.
 * They are those of the report's summary. A report of format 1 gives none for each status: there they are measured by
 * the characters of the facts.
 * @param {Report} report
 * @param {ViewFact[]} facts  those of the view
 * @param {SideName} side
 * @returns {Shares}
 */
export function sharesOf({ summary }, facts, side) {
  const [shared, reworded, changed] = [summary?.[`${side}Shared`], summary?.[`${side}Reworded`], summary?.[`${side}Changed`]];
  const lengths = { shared: 0, reworded: 0, changed: 0, own: 0 };
  for (const fact of facts) lengths[partOf[fact.status]] += fact[side].text.length;
  const all = parts.reduce((sum, part) => sum + lengths[part], 0);
  if (all === 0) return lengths;
  if (reworded !== undefined)
    return { shared, reworded, changed, own: Math.max(0, Math.round(1e4 * (1 - shared - reworded - changed)) / 1e4) };
  return Object.fromEntries(parts.map((part) => [part, lengths[part] / all]));
}
