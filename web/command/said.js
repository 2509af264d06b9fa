// Why a file could not be read, and what was odd in it, in sentences. Most are those of the page; where the page speaks of
// dropping and pasting, a shell has other ways.

import { en as page } from '../page/messages/en.js';

/** @type {any} */
const en = page;

/** @type {Record<string, (details: any) => string>} */
const errors = {
  ...en.errors,
  'no-text': ({ name }) =>
    `“${name}” has no text in it that could be read. If it is a saved web page, its text may be loaded later by scripts: copy it from the browser into a text file and compare that.`,
  'file-pages': ({ name }) =>
    `“${name}” is a document of Apple Pages, which only Pages can read. Open it there, choose File, Export To, Word, and compare that file.`,
  'file-later': ({ name, format }) =>
    `“${name}” is ${format}, which cannot be read. Open it in its own program and save its text as a plain text file.`,
  'part-missing': ({ name }) => `A part of the package is missing: ${name}. Install storydiff once more.`,
  'page-tags': ({ name, count, limit }) =>
    `“${name}” has ${en.number(count)} tags, and the limit for a web page is ${en.number(limit)}. Copy the story from the browser into a text file and compare that.`,
  'pdf-scan': ({ name }) =>
    `“${name}” is a scan: its pages are pictures of text and hold no text. Let a program recognise the text first (OCR).`,
};

/** @type {Record<string, any>} */
const notes = {
  ...en,
  noteAttached: (/** @type {{names: string[]}} */ { names }) => `Attached: ${names.join(', ')}. --article chooses among what a file holds.`,
  noteChoices: 'This file holds several articles; --article says which one is compared.',
};

/** Why a file could not be read. @param {any} error  a ReadError, or any other */
export function errorSaid(error) {
  const { code, details = {} } = error;
  const filled = details.format ? { ...details, format: en.formats[details.format] ?? details.format } : details;
  return errors[code] ? errors[code](filled) : `“${details.name ?? ''}” could not be read: ${error.message}`;
}

/** What was odd in a file; empty where there is nothing to say. @param {string|{key: string}} note */
export function noteSaid(note) {
  const key = typeof note === 'string' ? note : note.key;
  const words = notes[key];
  return typeof words === 'function' ? words(note) : (words ?? '');
}
