// Subtitles (.srt, .vtt): what is said, in sentences, without the times.
//
//   00:01 --> 00:04                         The ferry to Olmen stops in October.
//   The ferry to Olmen
//   00:04 --> 00:06
//   stops in October.
//
// A speaker that the file names stays before what is said. Live captions say the line before once more; it is taken once.

import { decode } from './charset.js';
import { charactersOf } from './entities.js';
import { fromParagraphs } from './result.js';

/** @import { Paragraph, ReaderOptions } from './types.d.ts' */

/** @typedef {[hours: string, minutes: string, rest: string, part: string]} Times */
/** @typedef {{text: string, voice: string | null, sentences: number}} Said  a paragraph that goes on */
/** @typedef {{from: number, to: number, lines: string[]}} Cue */

const times = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*(?:-->|,)\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
const ends = /[.!?…。！？؟][\p{Pe}\p{Pf}"'”’»)\]]*$/u;
const named = /^\p{Lu}[\p{Lu}\p{M}.' -]{1,30}:\s/u;

/** A dash before what another one says; before a figure without a space it is a minus. */
const dash = /^[-–—](?:\s+(?=\S)|(?=[^\s\d]))|^>>+\s*/;

/** Blocks of WebVTT that are no captions. */
const unspoken = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Seconds without a word after which a new paragraph begins, and sentences that one has at most. */
const silence = 2;
const maxSentences = 5;

/**
 * @param {string} hours
 * @param {string} minutes
 * @param {string} rest
 * @param {string} part
 */
const seconds = (hours, minutes, rest, part) => Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${part}`);

/**
 * The cues of a source, each with its lines. A blank line ends a cue of WebVTT; .srt files may have some amid what is said, and the
 * number of the next cue right after it.
 * @param {string} source
 */
function cuesOf(source) {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const isVtt = /^WEBVTT/.test(lines[0]);
  /** @type {Cue[]} */
  const cues = [];
  /** @type {Cue | null} */
  let cue = null;
  let isBlank = true;
  for (const [at, line] of lines.entries()) {
    const match = times.exec(line);
    if (match) {
      cue = {
        from: seconds(.../** @type {Times} */ (match.slice(1, 5))),
        to: seconds(.../** @type {Times} */ (match.slice(5, 9))),
        lines: [],
      };
      cues.push(cue);
    } else if (line.trim() === '') {
      if (isVtt) cue = null;
    } else if (isBlank && unspoken.test(line)) cue = null;
    else if (!times.test(lines[at + 1] ?? '') || !(isBlank || /^\s*\d+\s*$/.test(line))) cue?.lines.push(line);
    isBlank = line.trim() === '';
  }
  return cues;
}

/**
 * A line's parts, one for each voice that it names.
 * @param {string} line
 */
const voicesOf = (line) => line.split(/(?=<v[.\s])/).filter((part) => part.trim() !== '');

/**
 * A line's words, who says them where it names somebody, and whether somebody else begins to speak.
 * @param {string} line
 */
function spoken(line) {
  const voice = /<v(?:\.[\w.-]{1,60})?\s+([^<>]{1,100})>/.exec(line)?.[1].trim() ?? null;
  // Readings above characters say the same once more.
  const text = charactersOf(line.replace(/<rt>[^<>]{0,200}(?:<\/rt>|$)/g, '').replace(/<[/a-zA-Z\d][^<>]*>|\{\\[^{}]*\}/g, ''))
    .replace(/[\u200E\u200F\u202A-\u202E]/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
  const turn = dash.exec(text);
  return { text: turn ? text.slice(turn[0].length) : text, voice, dashed: turn !== null, turns: turn !== null || named.test(text) };
}

/**
 * @param {string} source
 * @returns {Paragraph[]}
 */
export function subtitleParagraphs(source) {
  const paragraphs = [];
  /** @type {Said | null} */
  let current = null;
  /** @type {string[]} */
  let before = [];
  let last = -Infinity;
  let dialogue = false; // the cue before had two who speak: the next one need not be the second
  for (const { from, to, lines } of cuesOf(source)) {
    const words = lines
      .flatMap(voicesOf)
      .map(spoken)
      .filter(({ text }) => text !== '');
    for (const [at, { text, voice, turns }] of words.entries()) {
      if (before.includes(text)) continue;
      const ended = current !== null && ends.test(current.text);
      const rests = ended && current && (current.sentences >= maxSentences || (at === 0 && (dialogue || from - last >= silence)));
      if (current === null || turns || rests || (voice !== null && voice !== current.voice)) {
        // A paragraph of the same speaker goes on; the name was said.
        /** @type {string} */
        const name = voice !== null && voice !== current?.voice ? `${voice}: ` : '';
        current = {
          text: name + text,
          voice: voice ?? (turns ? null : (/** @type {Said | null} */ (current)?.voice ?? null)),
          sentences: 0,
        };
        paragraphs.push(current);
      } else current.text += ` ${text}`;
      if (ends.test(text)) current.sentences += 1;
    }
    if (words.length === 0) continue; // a cue that empties the screen
    before = words.map(({ text }) => text);
    dialogue = words.filter(({ dashed }) => dashed).length > 1;
    last = to;
  }
  return paragraphs.map(({ text }) => ({ text, role: null, why: '' }));
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readSubtitles(bytes, options) {
  const decoded = decode(bytes, options);
  return {
    ...fromParagraphs(subtitleParagraphs(decoded.text)),
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: decoded.notes,
  };
}
