// The sentences of a report in the interface's language.
//
// The engine says each difference in English. Messages of another language bring `tell`, and then the
// sentences are made anew here from what the report knows: kinds, places, values, statuses. Each names
// the sides and quotes them, so that neither a label nor a quotation has to be inflected.

import { besidesFacts } from './besides-facts.js';

/** As much of a text as a sentence quotes, in UTF-16 units; the engine's own limit is alike. */
const longestQuote = 240;

/** What a value is hedged with begins the value; the text has those words before the span. */
const hedges = ['>=', '<=', '>', '<', '~'];

/** On one line, and cut behind a word where it is long. */
function excerpt(text) {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestQuote) return line;
  const end = line.lastIndexOf(' ', longestQuote);
  return `${line.slice(0, end > 0 ? end : longestQuote)} …`;
}

/** What is left of two texts when equal words are taken off both ends. */
function difference(left, right) {
  const [a, b] = [left.split(/\s+/u), right.split(/\s+/u)];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [a, b].map((words) => words.slice(head, words.length - tail).join(' '));
}

/** @returns {string} a detail of a changed fact as one sentence */
function tellDetail(detail, report, labels, m) {
  const raw = ['left', 'right'].map((side) => report[side].text.slice(detail[side].start, detail[side].end));
  const values = [detail.leftValue, detail.rightValue];
  const texts = detail.kind === 'quotation' && raw[0] && raw[1] ? difference(raw[0], raw[1]) : raw;
  const [left, right] = texts.map((text, at) => {
    const hedge = hedges.find((sign) => detail.relation && values[at]?.startsWith(sign));
    return hedge ? `${m.tell.hedge[hedge]} ${text}` : excerpt(text);
  });
  const kind = detail.kind === 'wording' && detail.relation === 'conflict' ? 'contrary' : detail.kind;
  const what = m.detailKind[kind] ?? kind;
  if (left && right) return m.tell.differs(what, labels, left, right, detail.relation === 'updated');
  if (raw[0] && raw[1]) return m.tell.onlyQuotes(left ? labels.left : labels.right, left || right);
  return m.tell.onlyIn(what, left ? labels.left : labels.right, left || right);
}

function tellInconsistency({ side, first, second }, report, m) {
  const [a, b] = [first, second].map(({ start, end }) => report[side].text.slice(start, end));
  return m.tell.inconsistent(a, b);
}

/** The lines of the narration, in its order; `facts` are a view's, told already. */
function* tellAll(model, report, labels, m) {
  const { summary } = report;
  yield { text: m.tell.shares(summary.leftShared, summary.rightShared, labels), fact: null };
  for (const text of model.corrections) yield { text: m.tell.noted(excerpt(text), labels), fact: null };
  for (const { side, says } of model.inconsistencies) yield { text: `${m.inconsistent(labels[side])} ${says}`, fact: null };
  if (summary.unannounced > 0) yield { text: m.tell.unannounced(summary.unannounced, labels.right), fact: null };
  const told = report.narration.flatMap(({ fact }) => (model.facts[fact] ? [model.facts[fact]] : []));
  if (told.length === 0) yield { text: m.tell.nothing, fact: null };
  for (const { id, status, details, left, right } of told) {
    const quote = excerpt(status === 'added' ? right.text : left.text);
    const says = details.flatMap((detail) => (detail.says ? [detail.says] : []));
    yield { text: [...says, m.tell[status](quote, labels, summary.versions)].join(' '), fact: id };
  }
}

const toldIn = new WeakMap();

/**
 * @param {any} model   a view (view-model.js); its sentences become those of `m`, where `m` has `tell`, else the report's
 * @param {any} report  what the view was made of
 * @param {{left: string, right: string}} labels
 * @param {any} m       messages
 * @returns {any} the model
 */
export function retold(model, report, labels, m) {
  const key = m.tell ? `${m.lang}\n${labels.left}\n${labels.right}` : '';
  if ((toldIn.get(model) ?? '') === key) return model;
  toldIn.set(model, key);
  const says = (detail) => (m.tell && detail.says ? tellDetail(detail, report, labels, m) : detail.says);
  model.facts.forEach((fact, id) => {
    fact.details = (report.facts[id].details ?? []).map((detail) => ({ ...detail, says: says(detail) }));
  });
  Object.assign(model, besidesFacts(report));
  if (!m.tell) return model;
  model.inconsistencies = (report.inconsistencies ?? []).map((one) => ({ side: one.side, says: tellInconsistency(one, report, m) }));
  if (model.narration.length > 0) model.narration = [...tellAll(model, report, labels, m)];
  return model;
}
