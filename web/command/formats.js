// The forms of a report. Those of the native program for shells (terminal, text, json) are its bytes; the others are made by
// storydiff/render (web/export).

import { inUnit } from './offsets.js';
import { oneLine } from './lines.js';
import { limitsSaid, toTerminal } from './terminal.js';

/**
 * @typedef {object} Form
 * @property {boolean} [lists]   it lists facts, so that some may be left out
 * @property {boolean} [told]    it is made of the narration
 * @property {boolean} [limits]  it says itself what limits have made coarser
 * @property {boolean} [binary]
 * @property {(report: import('../engine/report.js').Report, style: {color: boolean, width: number, unit: string, words: import('./words.js').Words}) => string|Uint8Array|Promise<string|Uint8Array>} write
 */

const render = () => import('storydiff:render');

/** Of storydiff/render, in the language of the report. @param {import('./words.js').Words} words */
async function spoken({ lang }) {
  if (lang === 'en' || lang === 'uk') return { lang };
  const module = await import(new URL(`./messages/${lang}.js`, import.meta.url).href);
  return { messages: module[lang] };
}

/** The report as sentences, one line each. @param {import('../engine/report.js').Report} report @param {{words: import('./words.js').Words}} style */
const told = (report, { words }) =>
  [...(report.narration ?? []).map(({ text }) => oneLine(text)), ...limitsSaid(report, words)].map((line) => `${line}\n`).join('');

/** @type {Record<string, Form>} */
export const forms = {
  terminal: { lists: true, limits: true, write: toTerminal },
  text: { lists: true, told: true, limits: true, write: told },
  json: { limits: true, write: (report, { unit }) => `${JSON.stringify(inUnit(report, unit))}\n` },
  markdown: { lists: true, write: async (report, { words }) => (await render()).toMarkdown(report, await spoken(words)) },
  html: {
    write: async (report, { words }) =>
      `${(await render()).toHtml(report, { ...(await spoken(words)), page: true })}\n`.replace(/\n+$/u, '\n'),
  },
  unified: { write: async (report, { words }) => (await render()).toUnified(report, await spoken(words)) },
  csv: { lists: true, write: async (report, { words }) => (await render()).toCsv(report, await spoken(words)) },
  tei: { write: async (report, { words }) => (await render()).toTei(report, await spoken(words)) },
  collatex: { write: async (report) => (await render()).toCollateX(report) },
  annotations: { lists: true, write: async (report, { words }) => (await render()).toWebAnnotations(report, await spoken(words)) },
  docx: { binary: true, write: async (report, { words }) => (await render()).toDocx(report, await spoken(words)) },
};
