// The words of a report in the language that --language-of-report asks for. The tables are generated from messages/xx.json, of which
// the native program has the same words (wasm/cli/phrases.cpp); what is counted is in the plural that Intl says.

import { deTable } from '../widget/tell/de-table.js';
import { enTable } from '../widget/tell/en-table.js';
import { esTable } from '../widget/tell/es-table.js';
import { frTable } from '../widget/tell/fr-table.js';
import { plTable } from '../widget/tell/pl-table.js';
import { ukTable } from '../widget/tell/uk-table.js';
import { tellFrom } from '../widget/tell/tell.js';
import { deTable as de } from './tell/de-table.js';
import { enTable as en } from './tell/en-table.js';
import { esTable as es } from './tell/es-table.js';
import { frTable as fr } from './tell/fr-table.js';
import { plTable as pl } from './tell/pl-table.js';
import { ukTable as uk } from './tell/uk-table.js';

/**
 * What is made of messages/xx.json for the command alone: sentences, and forms for counts, by their names.
 * @typedef {{number: {group: string, groupFrom: number}, colon: string, side: Record<'left'|'right'|'both', string>, reason: Record<string, string>} & Record<string, unknown>} OwnTable
 */

/** @type {Record<string, {page: import('../widget/tell/tell.js').TellTable, own: OwnTable}>} */
const tables = {
  en: { page: enTable, own: en },
  de: { page: deTable, own: de },
  es: { page: esTable, own: es },
  fr: { page: frTable, own: fr },
  pl: { page: plTable, own: pl },
  uk: { page: ukTable, own: uk },
};

/** English first. */
export const languages = Object.keys(tables);

/**
 * The template with its placeholders filled in.
 * @param {string} template
 * @param {Record<string, string|number>} values
 */
const filled = (template, values) => template.replace(/\{(\w+)\}/gu, (_, name) => String(values[name] ?? ''));

/**
 * @param {string} lang
 * @returns {import('./words.js').Words}
 */
export function wordsIn(lang) {
  const { page, own } = tables[lang];
  const english = lang === 'en';
  const rules = new Intl.PluralRules(lang);
  const { group, groupFrom } = own.number;
  /** @param {number} value */
  const number = (value) => {
    const digits = String(value);
    return english || digits.length < groupFrom ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, group);
  };
  /** @param {string} key @param {Record<string, string|number>} [values] */
  const say = (key, values = {}) => filled(/** @type {string} */ (own[key]), values);
  return {
    lang,
    english,
    /** The names of sides that have no label. */
    label: english ? { left: 'left', right: 'right' } : page.label,
    say,
    /** In the form that the language has for a count. @param {string} key @param {number} count @param {Record<string, string|number>} [values] */
    counted: (key, count, values = {}) => {
      const forms = /** @type {Record<string, string>} */ (own[key]);
      return filled(forms[rules.select(count)] ?? forms.other, { ...values, count: number(count) });
    },
    number,
    /** A share beside figures, where English has a sign and no word. @param {number} share */
    percent: (share) => filled(english ? '{number} %' : page.percent, { number: Math.floor(share * 100 + 0.5) }),
    /** The name of a kind of detail before its sentence; empty where the sentence begins with it. */
    kindLabel: ({ kind, says }) => {
      if (english) return `${kind}${own.colon} `;
      const name = page.kind[kind];
      return says.startsWith(name[0].toLocaleUpperCase(lang) + name.slice(1)) ? '' : `${name}${own.colon} `;
    },
    /** @param {'left'|'right'|'both'} side */
    side: (side) => own.side[side],
    /** Why a fact matters: of the English sentence, which is one of messages/en.json, that of this language. @param {string} sentence */
    reason: (sentence) => own.reason[Object.entries(en.reason).find(([, english]) => english === sentence)?.[0] ?? ''] ?? sentence,
    /** What web/render/retell.js makes sentences of. */
    messages: {
      lang,
      tell: tellFrom(page, lang, number),
      detailKind: page.kind,
      defaultLabel: page.label,
      versions: null,
      inconsistent: (/** @type {string} */ label) => say('inside', { label }).trimEnd(),
    },
  };
}
