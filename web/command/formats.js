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
 * @property {(report: any, style: {color: boolean, width: number, unit: string}) => string|Uint8Array|Promise<string|Uint8Array>} write
 */

const render = () => import('storydiff:render');

/** The report as sentences, one line each. @param {any} report */
const told = (report) =>
  [...report.narration.map((/** @type {{text: string}} */ { text }) => oneLine(text)), ...limitsSaid(report)]
    .map((line) => `${line}\n`)
    .join('');

/** @type {Record<string, Form>} */
export const forms = {
  terminal: { lists: true, limits: true, write: toTerminal },
  text: { lists: true, told: true, limits: true, write: told },
  json: { limits: true, write: (report, { unit }) => `${JSON.stringify(inUnit(report, unit))}\n` },
  markdown: { lists: true, write: async (report) => (await render()).toMarkdown(report) },
  html: { write: async (report) => `${(await render()).toHtml(report, { page: true })}\n`.replace(/\n+$/u, '\n') },
  unified: { write: async (report) => (await render()).toUnified(report) },
  csv: { lists: true, write: async (report) => (await render()).toCsv(report) },
  docx: { binary: true, write: async (report) => (await render()).toDocx(report) },
};
