// The sentences of a report in the interface's language, under the names that the sides have now.
//
// The engine makes the sentences in English, with the labels of its call (wasm/report/english/); those here are of
// messages/xx.json, of which the native program makes them as well (wasm/cli/retell.cpp). They are made
// anew here, from the same data (kinds, places, values, statuses), for two reasons: the interface has another
// language, or a side has got another name since. Then only those are made anew that name the side. A sentence
// names the sides and quotes them as they are, so that neither a label nor a quotation has to be inflected.

import { besidesFacts } from './besides-facts.js';
import { endsInCommon } from './fact-marks.js';
import { sides } from './sides.js';
import { createView } from './view-model.js';

/** @import { Detail, FactPlace, Labels, Report, SideName, TellMessages, View } from './types.d.ts' */

/** As much of a text as a sentence quotes, in UTF-16 units; the engine's own limit is alike. */
const longestQuote = 240;

/**
 * What a value is hedged with begins the value; the text has those words before the span.
 * @type {(keyof TellMessages['tell']['hedge'])[]}
 */
const hedges = ['>=', '<=', '>', '<', '~'];

/**
 * On one line, and cut after a word if it is long.
 * @param {string} text
 */
function excerpt(text) {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestQuote) return line;
  const end = line.lastIndexOf(' ', longestQuote);
  return `${line.slice(0, end > 0 ? end : longestQuote)} …`;
}

/**
 * The rest of two texts once equal words are taken off both ends.
 * @param {string} left
 * @param {string} right
 */
function difference(left, right) {
  const [a, b] = [left.split(/\s+/u), right.split(/\s+/u)];
  const { head, tail } = endsInCommon(a, b);
  return [a, b].map((words) => words.slice(head, words.length - tail).join(' '));
}

/**
 * @returns {string} a detail of a changed fact as one sentence
 * @param {Detail} detail
 * @param {Report} report
 * @param {Labels} labels
 * @param {TellMessages} m
 */
function tellDetail(detail, report, labels, m) {
  const raw = sides.map((side) => report[side].text.slice(detail[side].start, detail[side].end));
  const values = [detail.leftValue, detail.rightValue];
  const texts = detail.kind === 'quotation' && raw[0] && raw[1] ? difference(raw[0], raw[1]) : raw;
  const [left, right] = texts.map((text, at) => {
    const hedge = hedges.find((sign) => detail.relation && values[at]?.startsWith(sign));
    return hedge ? `${m.tell.hedge[hedge]} ${text}` : excerpt(text);
  });
  const kind = (detail.kind === 'wording' || detail.kind === 'time') && detail.relation === 'conflict' ? 'contrary' : detail.kind;
  const what = m.detailKind[kind] ?? kind;
  if (left && right) return m.tell.differs(what, labels, left, right, detail.relation === 'updated', kind);
  if (raw[0] && raw[1] && !left && !right) return m.tell.marks(excerpt(raw[0]));
  if (raw[0] && raw[1]) return m.tell.onlyQuotes(left ? labels.left : labels.right, left || right);
  return m.tell.onlyIn(what, left ? labels.left : labels.right, left || right);
}

/** @param {NonNullable<Report['inconsistencies']>[number]} inconsistency @param {Report} report @param {TellMessages} m */
function tellInconsistency({ side, first, second }, report, m) {
  const [a, b] = [first, second].map(({ start, end }) => report[side].text.slice(start, end));
  return m.tell.inconsistent(a, b);
}

/**
 * The lines of the narration, in its order; the sentences of the view's facts are made already.
 * @param {View} model
 * @param {Report} report
 * @param {Labels} labels
 * @param {TellMessages} m
 * @returns {Generator<View['narration'][number]>}
 */
function* tellAll(model, report, labels, m) {
  const { summary } = report;
  const versions = m.versions ?? summary.versions;
  const { shares } = model;
  const alike = [shares.left.shared, shares.right.shared].some((share) => Math.round(share * 100) > 0);
  yield { text: alike ? m.tell.shares(shares.left.shared, shares.right.shared, labels) : m.tell.noneAlike, fact: null };
  if (summary.reworded > 0) yield { text: m.tell.sharesReworded(shares.left.reworded, shares.right.reworded, labels), fact: null };
  for (const text of model.corrections) yield { text: m.tell.noted(excerpt(text), labels), fact: null };
  for (const { side, says } of model.inconsistencies) yield { text: `${m.inconsistent(labels[side])} ${says}`, fact: null };
  if (summary.unannounced > 0) yield { text: m.tell.unannounced(summary.unannounced, labels.right), fact: null };
  const facts = (report.narration ?? []).flatMap(({ fact }) => (fact !== null && model.facts[fact] ? [model.facts[fact]] : []));
  for (const { id, status, details, left, right, places, unsure } of facts) {
    const whole = (/** @type {FactPlace} */ { who, text }) => excerpt(`${text ? who : ''}${text}`);
    const quote = whole(status === 'added' ? right : left);
    const says = details.flatMap((detail) => (detail.says ? [detail.says] : []));
    const check = unsure ? [m.tell.check] : [];
    const told =
      status === 'reworded' ? m.tell.reworded(quote, whole(right), labels) : m.tell[status](quote, labels, versions, places.length);
    yield { text: [...says, told, ...check].join(' '), fact: id };
  }
  // What both tell comes first, what differs after it.
  if (facts.every(({ status }) => status === 'shared' || status === 'reworded')) {
    yield { text: summary.reworded > 0 ? m.tell.nothingKnown : m.tell.nothing, fact: null };
  }
}

/**
 * The name that the engine's sentences give a side; "The left text" begins some of them.
 * @param {Report} report
 * @param {SideName} side
 */
const nameWithin = (report, side) => report[side].label ?? `he ${side} text`;

/**
 * The sides that have another name than the engine's sentences give them.
 * @param {Report} report
 * @param {Labels} labels
 * @param {TellMessages} m
 */
const renamedSides = (report, labels, m) => sides.filter((side) => labels[side] !== (report[side].label ?? m.defaultLabel[side]));

const toldIn = new WeakMap();

/**
 * @param {View} model   a view (view-model.js); its sentences become those of `m`, under these names
 * @param {Report} report  what the view was made of
 * @param {{left: string, right: string}} labels
 * @param {TellMessages} m
 * @returns {View} the model
 */
export function retold(model, report, labels, m) {
  const made = Boolean(report.summary?.versions); // how the engine's sentences speak of the two texts
  const versions = m.versions ?? made;
  const key = `${m.lang}\n${labels.left}\n${labels.right}\n${versions}`;
  if (toldIn.get(model) === key) return model;
  const renamed = renamedSides(report, labels, m);
  const asMade = !toldIn.has(model) && m.tell.engine && renamed.length === 0 && versions === made;
  toldIn.set(model, key);
  if (asMade) return model;
  const kept = (/** @type {string} */ sentence) => m.tell.engine && !renamed.some((side) => sentence.includes(nameWithin(report, side)));
  const says = (/** @type {Detail} */ detail) => (!detail.says || kept(detail.says) ? detail.says : tellDetail(detail, report, labels, m));
  model.facts.forEach((fact, id) => {
    fact.details = (report.facts[id].details ?? []).map((detail) => ({ ...detail, says: says(detail) }));
  });
  Object.assign(model, besidesFacts(report));
  if (!m.tell.engine) {
    model.inconsistencies = (report.inconsistencies ?? []).map((one) => ({ side: one.side, says: tellInconsistency(one, report, m) }));
  }
  const keeps = versions === made && model.narration.every(({ text }) => kept(text));
  if (report.narration && !keeps) model.narration = [...tellAll(model, report, labels, m)];
  return model;
}

/**
 * A report under other names: as the engine makes it of them, as far as a report alone allows.
 * @param {Report} report
 * @param {Labels} labels
 * @param {TellMessages} en  messages in the engine's language
 * @returns {Report}
 */
export function renamedReport(report, labels, en) {
  const named = { ...report, left: { ...report.left, label: labels.left }, right: { ...report.right, label: labels.right } };
  if (report.left.label === labels.left && report.right.label === labels.right) return named;
  const { facts, narration } = retold(createView(report), report, labels, en);
  named.facts = report.facts.map((fact, id) => ({ ...fact, details: facts[id].details }));
  if (report.narration) named.narration = narration;
  return named;
}
