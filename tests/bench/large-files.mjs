// Large files of an invented story, for measurements of the readers and for a test that they leave the page free.

import { docx, paragraph, run } from '../web/support/documents.js';
import { epub, odt } from '../web/support/documents.js';

const streets = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch'];
const who = ['The council', 'A baker', 'The harbour master', 'One teacher', 'The ferry company', 'A neighbour', 'The union'];
const did = ['opened', 'sold', 'repaired', 'closed', 'counted', 'painted', 'moved', 'lost'];

/**
 * A paragraph of some twenty words, another for each number.
 * @param {number} at
 */
export const sentence = (at) =>
  `${who[at % 7]} ${did[at % 8]} ${1 + ((at * 7) % 900)} windows in ${streets[(at * 3) % 7]} Street number ${at}, and ${who[(at * 5 + 2) % 7].toLowerCase()} said on Monday that it was not the last time.`;

/** @param {number} count */
const sentences = (count) => Array.from({ length: count }, (_, at) => sentence(at));
/** @param {string} text */
const plain = (text) => new TextEncoder().encode(text);

/**
 * A Word document with a run for every word.
 * @param {number} count
 */
export const wordOfRuns = (count) =>
  docx(
    sentences(count)
      .map((text) =>
        paragraph(
          text
            .split(' ')
            .map((word) => run(`${word} `, '<w:lang w:val="en-GB"/>'))
            .join(''),
        ),
      )
      .join(''),
  );

/**
 * A Word document whose one paragraph stands in so many elements.
 * @param {number} count
 */
export const wordOfDepth = (count) =>
  docx(`${'<w:sdt><w:sdtContent>'.repeat(count)}${paragraph(run(sentence(1)))}${'</w:sdtContent></w:sdt>'.repeat(count)}`);

/**
 * A saved page of that many bytes: a story among menus, teasers, styles and scripts.
 * @param {number} bytes
 */
export function pageOfBytes(bytes, { styles = 0.5 } = {}) {
  const story = sentences(40).map((text) => `<p class="story" style="margin:0 0 1em">${text}</p>`);
  /** @param {number} at */
  const teaser = (at) =>
    `<li class="teaser-${at % 9}" style="color:#333"><a href="/story/${at}"><span data-track="{&quot;n&quot;:${at}}">${sentence(at).slice(0, 60)}</span></a></li>`;
  const parts = ['<!doctype html><html lang="en"><head><title>Windows</title><style>', '', '</style></head><body><nav><ul>'];
  parts[1] = '.teaser{color:#333;margin:0}'.repeat(Math.round((bytes * styles) / 28));
  let size = parts[1].length;
  const limit = bytes - story.join('').length - 400;
  for (let at = 0; size < limit; at += 1) {
    const item =
      at % 20 === 19 ? `<li><p>${sentence(at)}</p></li></ul><div class="box" data-content="${'x'.repeat(900)}"></div><ul>` : teaser(at);
    size += item.length;
    parts.push(item);
  }
  return plain(`${parts.join('')}</ul></nav><main><article><h1>Windows were counted</h1>${story.join('')}</article></main></body></html>`);
}

/** @param {number} count */
export const bookOfChapters = (count) =>
  epub(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `c${at}.xhtml`,
        `<html><head><title>Chapter</title></head><body><h1>Chapter ${at + 1}</h1>${sentences(120)
          .map((text) => `<p style="margin:0">${text} ${at}</p>`)
          .join('')}</body></html>`,
      ]),
    ),
  );

/** @param {number} count */
export const textDocument = (count) =>
  odt(
    sentences(count)
      .map((text) => `<text:p>${text.replace(/ /g, ' <text:span>') + '</text:span>'.repeat(text.split(' ').length - 1)}</text:p>`)
      .join(''),
  );

/** @param {number} count */
export const rtfOfWords = (count) =>
  plain(
    `{\\rtf1\\ansi ${sentences(count)
      .map(
        (text) =>
          `${text
            .split(' ')
            .map((word) => `{\\b ${word}} `)
            .join('')}\\par\n`,
      )
      .join('')}}`,
  );

/** @param {number} bytes */
export const mailOfBytes = (bytes) => {
  const body = new TextDecoder().decode(pageOfBytes(bytes));
  return plain(
    `From: Ida <ida@example.org>\r\nSubject: Windows\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`,
  );
};

/** @param {number} bytes */
export const textOfBytes = (bytes) => {
  const parts = [];
  for (let size = 0, at = 0; size < bytes; at += 1) size += parts[parts.push(`${sentence(at)}\n\n`) - 1].length;
  return plain(parts.join(''));
};
