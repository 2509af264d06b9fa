// Documents of each kind with one invented story in them. The programs that people use make them where
// they are at hand: Chromium prints the PDFs and saves the MHTML, the docx library writes Word's files.
// The others are put together as their formats say, from parts that are shown here.

import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** @import { Browser } from '../../types.d.ts' */

export const headline = 'Tram strike ends in Orlova after nine days';

export const paragraphs = [
  'The strike of the tram drivers in Orlova ended on Friday after nine days, the transport union said.',
  'About 400 drivers will return to work on Monday morning. They will receive a rise of 6 percent from January.',
  '“We have won respect for the people who drive this city,” said the head of the union, Marek Dolan.',
  'The zoo gave free tickets to all children who had walked to school during the strike.',
];

/** @param {ArrayBuffer | Uint8Array} buffer */
const list = (buffer) => [...new Uint8Array(buffer)];

/** A Word document with a title, an italic word, a list and a comment-free body. */
export async function makeDocx({ title = headline, body = paragraphs } = {}) {
  const document = new Document({
    title,
    creator: 'Ida Holm',
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
          ...body.map((text) => {
            const at = text.slice(0, 11).trimEnd().length; // no editor leaves the space after a word in italics
            return new Paragraph({ children: [new TextRun({ text: text.slice(0, at), italics: true }), new TextRun(text.slice(at))] });
          }),
        ],
      },
    ],
  });
  return list(await Packer.toBuffer(document));
}

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * Prints a page's source; `pdf` are the options of Chromium's print.
 * @param {Browser} browser
 * @param {string} source
 */
export async function printPdf(browser, source, pdf = {}) {
  const page = await browser.newPage();
  await page.setContent(source);
  const bytes = await page.pdf({ format: 'A5', ...pdf });
  await page.close();
  return list(bytes);
}

export const storyPage = (style = '', body = paragraphs) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><style>${style}</style></head><body><article><h1>${headline}</h1>${body
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n')}</article></body></html>`;

/**
 * A page whose only content is a picture of text, as a scanner makes it.
 * @param {Browser} browser
 */
export async function printScan(browser) {
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
  await page.setContent(storyPage());
  const picture = (await page.screenshot()).toString('base64');
  await page.close();
  return printPdf(browser, `<img src="data:image/png;base64,${picture}" style="width:100%">`);
}

/**
 * @param {Browser} browser
 * @param {string} source
 */
export async function saveMhtml(browser, source) {
  const page = await browser.newPage();
  await page.setContent(source);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await page.close();
  return list(Buffer.from(data));
}

export function makeOdt(body = paragraphs) {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>
    <style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>
    <text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted before printing.</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:p text:style-name="P1">${headline}</text:p>${body
      .map(
        (text) =>
          `<text:p>${escaped(text).replace(' ', '<text:s/>')}<office:annotation><text:p>A comment of the desk.</text:p></office:annotation></text:p>`,
      )
      .join('')}</office:text></office:body></office:document-content>`;
  return list(zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8(content) }));
}

/** @param {{title: string, body: string[]}[]} chapters */
export function makeEpub(chapters) {
  /** @param {{title: string, body: string[]}} given */
  const xhtml = ({ title, body }) =>
    `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1>${body.map((text) => `<p>${escaped(text)}</p>`).join('')}</body></html>`;
  /** @type {import('fflate').Zippable} */
  const files = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'),
    'OEBPS/content.opf': strToU8(
      `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Orlova Weekly</dc:title><dc:language>en</dc:language></metadata><manifest>${chapters
        .map((_, index) => `<item id="c${index}" href="text/c${index}.xhtml"/>`)
        .join('')}</manifest><spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
    ),
  };
  chapters.forEach((chapter, index) => {
    files[`OEBPS/text/c${index}.xhtml`] = strToU8(xhtml(chapter));
  });
  return list(zipSync(files));
}

/**
 * An archive of a few KB that unpacks to `megabytes`, under a name that a reader asks for.
 * @param {string} path
 * @param {number} megabytes
 */
export function makeBomb(path, megabytes) {
  return list(zipSync({ [path]: new Uint8Array(megabytes << 20), 'word/_rels/document.xml.rels': strToU8('<a/>') }, { level: 9 }));
}

/**
 * @param {string} subject
 * @param {string[]} body
 */
export const makeEml = (subject, body, from = 'Ida Holm <ida@example.org>') =>
  `From: ${from}\r\nTo: desk@example.org\r\nSubject: ${subject}\r\nDate: Fri, 4 Mar 2031 10:48:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.join('\r\n\r\n')}\r\n`;
