// The sentences about a report (web/render/retell.js) in one language, of the templates that messages/xx.json has for it. The native
// program makes the same sentences of the same templates (wasm/cli/retell.cpp).

/**
 * What is made of messages/xx.json: `degraded` is null where the engine's own sentences are in the language.
 * @typedef {typeof import('./en-table.js').enTable} English
 * @typedef {Omit<English, 'degraded' | 'differs' | 'unannounced' | 'kind'> & {degraded: Record<string, string> | null, differs: Record<string, string>, unannounced: Record<string, string>, kind: Record<string, string>}} TellTable
 */

/** @import { Labels } from '../messages/types.d.ts' */

/** @param {string} template @param {Record<string, string>} values */
const fill = (template, values) => template.replace(/\{(\w+)\}/gu, (_, name) => values[name]);

/**
 * @param {TellTable} table   generated from messages/xx.json
 * @param {string} lang
 * @param {(value: number) => string} number
 */
export function tellFrom(table, lang, number) {
  /** @type {Intl.PluralRules | null} */
  let rules = null;
  /** @param {Record<string, string>} forms @param {number} count */
  const plural = (forms, count) => forms[(rules ??= new Intl.PluralRules(lang)).select(count)] ?? forms.other;
  /** @param {string} word */
  const capital = (word) => word[0].toLocaleUpperCase(lang) + word.slice(1);
  /** @param {number} share */
  const percent = (share) => fill(table.percent, { number: String(Math.round(share * 100)) });
  /** @param {Labels} labels */
  const named = (labels) => ({ leftLabel: labels.left, rightLabel: labels.right });
  /** @param {'shares' | 'sharesReworded'} key */
  const shares = (key) => (/** @type {number} */ left, /** @type {number} */ right, /** @type {Labels} */ labels) =>
    fill(table[key], { leftShare: percent(left), rightShare: percent(right), ...named(labels) });
  /** @param {'added' | 'removed'} key */
  const quoted = (key) => (/** @type {string} */ quote, /** @type {Labels} */ labels, /** @type {boolean} */ versions) =>
    fill(table[versions ? /** @type {'addedVersion' | 'removedVersion'} */ (`${key}Version`) : key], { quote, ...named(labels) });
  const { degraded, hedge, noneAlike, nothing, nothingKnown, check } = table;
  return {
    engine: degraded === null, // the engine's own sentences are in this language
    degraded,
    hedge,
    /**
     * @param {string} what
     * @param {Labels} labels
     * @param {string} left
     * @param {string} right
     * @param {boolean} updated
     * @param {string} kind
     */
    differs: (what, labels, left, right, updated, kind) =>
      fill(table.differs[kind] ?? table.differs.other, {
        what,
        What: capital(what),
        left,
        right,
        updated: updated ? table.updated : '',
        ...named(labels),
      }),
    /** @param {string} what @param {string} label @param {string} text */
    onlyIn: (what, label, text) => fill(table.onlyIn, { what, What: capital(what), label, text }),
    /** @param {string} label @param {string} text */
    onlyQuotes: (label, text) => fill(table.onlyQuotes, { label, text }),
    /** @param {string} text */
    marks: (text) => fill(table.marks, { text }),
    /** @param {string} left @param {string} right */
    inconsistent: (left, right) => fill(table.inconsistent, { left, right }),
    shares: shares('shares'),
    noneAlike,
    sharesReworded: shares('sharesReworded'),
    /** @param {number} count @param {string} label */
    unannounced: (count, label) => fill(plural(table.unannounced, count), { count: number(count), label }),
    /** @param {string} quote @param {Labels} labels */
    noted: (quote, labels) => fill(table.noted, { quote, label: labels.right }),
    nothing,
    nothingKnown,
    // What both tell first of all, and what is said after a fact that is unsure.
    /** @param {string} quote */
    shared: (quote) => fill(table.shared, { quote }),
    /** @param {string} left @param {string} right @param {Labels} labels */
    reworded: (left, right, labels) => fill(table.reworded, { left, right, ...named(labels) }),
    check,
    /** @param {string} quote @param {Labels} labels @param {boolean} versions @param {number} places */
    changed: (quote, labels, versions, places) =>
      fill(places > 1 ? table.changedPlaces : table.changed, { quote, places: number(places), ...named(labels) }),
    added: quoted('added'),
    removed: quoted('removed'),
  };
}
