// A change that a text makes in several places (a name corrected everywhere) is one difference with several places.
//
//   facts     0 Berg -> Borg   1 only in Left   2 Berg -> Borg (repeats 0)
//   listed    0 in places 0, 2                  1
//
// Each place is a fact of its own, marked in the text; the lists, the counts and the steps have the first one alone.

/** @import { Fact, Significance, ViewFact } from './types.d.ts' */

/**
 * For each fact of a report the ids of all facts that make the same change, in its order.
 * @param {Pick<Fact, 'repeats'>[]} facts
 */
export function placesOf(facts) {
  const places = facts.map((_, id) => [id]);
  facts.forEach(({ repeats }, id) => {
    // A report may come from a file that somebody altered.
    if (repeats === undefined || !(repeats < id) || places[repeats]?.[0] !== repeats) return;
    places[repeats].push(id);
    places[id] = places[repeats];
  });
  return places;
}

/**
 * Whether a fact of a view stands in the lists: each does but for the further places of a change.
 * @param {Pick<ViewFact, 'id' | 'places'>} fact
 */
export const isListed = ({ id, places }) => places[0] === id;

/**
 * A listed change matters as much as the place that matters most, and is unsure if one place is.
 * @param {ViewFact[]} facts
 * @param {(Significance | null)[]} significances
 */
export function joinPlaces(facts, significances) {
  for (const fact of facts) {
    if (fact.places.length === 1 || !isListed(fact)) continue;
    const all = fact.places.map((id) => facts[id]);
    const [{ significance, reason }] = [...all].sort(
      (a, b) => significances.indexOf(a.significance) - significances.indexOf(b.significance),
    );
    Object.assign(fact, { significance, reason, unsure: all.some(({ unsure }) => unsure) });
  }
}
