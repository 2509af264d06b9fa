// Subtitles (.srt, .vtt): what is said, in sentences, without the times.
//
//   00:01 --> 00:04                         The ferry to Olmen stops in October.
//   The ferry to Olmen
//   00:04 --> 00:06
//   stops in October.
//
// A speaker that the file names stays before what is said. Live captions say the line before once more; it is taken once.

import { decode } from './charset.js';
import { fromParagraphs } from './result.js';

const times = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*(?:-->|,)\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
const ends = /[.!?…。！？؟][\p{Pe}\p{Pf}"'”’»)\]]*$/u;
const named = /^\p{Lu}[\p{Lu}\p{M}.' -]{1,30}:\s/u;
const entities = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** Seconds without a word after which a new paragraph begins, and sentences that one has at most. */
const silence = 2;
const maxSentences = 5;

const seconds = (hours, minutes, rest, part) => Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${part}`);

function cuesOf(source) {
  const cues = [];
  let cue = null;
  for (const line of source.split(/\r\n?|\n/)) {
    const match = times.exec(line);
    if (match) {
      cue = { from: seconds(...match.slice(1, 5)), to: seconds(...match.slice(5, 9)), lines: [] };
      cues.push(cue);
    } else if (line.trim() === '') cue = null;
    else cue?.lines.push(line);
  }
  return cues;
}

/** A line's words, who says them where it names somebody, and whether somebody else begins to speak. */
function spoken(line) {
  const voice = /<v(?:\.[\w.-]{1,60})?\s+([^<>]{1,100})>/.exec(line)?.[1].trim() ?? null;
  const text = line
    .replace(/<[^<>]*>|\{\\[^{}]*\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name) => entities[name])
    .trim();
  const turn = /^[-–—]\s*(?=\S)|^>>+\s*/.exec(text);
  return { text: turn ? text.slice(turn[0].length) : text, voice, turns: turn !== null || named.test(text) };
}

export function subtitleParagraphs(source) {
  const paragraphs = [];
  let current = null;
  let before = [];
  let last = -Infinity;
  for (const { from, to, lines } of cuesOf(source)) {
    const words = lines.map(spoken).filter(({ text }) => text !== '');
    for (const { text, voice, turns } of words) {
      if (before.includes(text)) continue;
      const rests = current !== null && ends.test(current.text) && (from - last >= silence || current.sentences >= maxSentences);
      if (current === null || turns || rests || (voice !== null && voice !== current.voice)) {
        // A paragraph of the same speaker goes on; the name was said.
        const name = voice !== null && voice !== current?.voice ? `${voice}: ` : '';
        current = { text: name + text, voice: voice ?? (turns ? null : (current?.voice ?? null)), sentences: 0 };
        paragraphs.push(current);
      } else current.text += ` ${text}`;
      if (ends.test(text)) current.sentences += 1;
    }
    before = words.map(({ text }) => text);
    last = to;
  }
  return paragraphs.map(({ text }) => ({ text, role: null, why: '' }));
}

export function readSubtitles(bytes, options) {
  const decoded = decode(bytes, options);
  return {
    ...fromParagraphs(subtitleParagraphs(decoded.text)),
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: decoded.notes,
  };
}
