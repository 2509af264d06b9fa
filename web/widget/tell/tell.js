// The sentences about a report (web/render/retell.js) in one language, of the templates that messages/xx.json has for it. The native
// program makes the same sentences of the same templates (wasm/cli/retell.cpp).

const fill = (template, values) => template.replace(/\{(\w+)\}/gu, (_, name) => values[name]);

/**
 * @param {any} table   generated from messages/xx.json
 * @param {string} lang
 * @param {(value: number) => string} number
 */
export function tellFrom(table, lang, number) {
  let rules = null;
  const plural = (forms, count) => forms[(rules ??= new Intl.PluralRules(lang)).select(count)] ?? forms.other;
  const capital = (word) => word[0].toLocaleUpperCase(lang) + word.slice(1);
  const percent = (share) => fill(table.percent, { number: String(Math.round(share * 100)) });
  const named = (labels) => ({ leftLabel: labels.left, rightLabel: labels.right });
  const shares = (key) => (left, right, labels) =>
    fill(table[key], { leftShare: percent(left), rightShare: percent(right), ...named(labels) });
  const quoted = (key) => (quote, labels, versions) => fill(table[versions ? `${key}Version` : key], { quote, ...named(labels) });
  const { degraded, hedge, noneAlike, nothing, nothingKnown, check } = table;
  return {
    engine: degraded === null, // the engine's own sentences are in this language
    degraded,
    hedge,
    differs: (what, labels, left, right, updated, kind) =>
      fill(table.differs[kind] ?? table.differs.other, {
        what,
        What: capital(what),
        left,
        right,
        updated: updated ? table.updated : '',
        ...named(labels),
      }),
    onlyIn: (what, label, text) => fill(table.onlyIn, { what, What: capital(what), label, text }),
    onlyQuotes: (label, text) => fill(table.onlyQuotes, { label, text }),
    marks: (text) => fill(table.marks, { text }),
    inconsistent: (left, right) => fill(table.inconsistent, { left, right }),
    shares: shares('shares'),
    noneAlike,
    sharesReworded: shares('sharesReworded'),
    unannounced: (count, label) => fill(plural(table.unannounced, count), { count: number(count), label }),
    noted: (quote, labels) => fill(table.noted, { quote, label: labels.right }),
    nothing,
    nothingKnown,
    // What both tell first of all, and what is said after a fact that is unsure.
    shared: (quote) => fill(table.shared, { quote }),
    reworded: (left, right, labels) => fill(table.reworded, { left, right, ...named(labels) }),
    check,
    changed: (quote, labels, versions, places) =>
      fill(places > 1 ? table.changedPlaces : table.changed, { quote, places: number(places), ...named(labels) }),
    added: quoted('added'),
    removed: quoted('removed'),
  };
}
