// What sites say around a story and hardly ever in it: pointers to other stories, the imperatives of a
// page's own buttons, notices of rights, credits of pictures. The phrases come from lexicon/*.txt, where
// they are written down from knowing the languages, not from collecting what some sites print; they only
// ever decide over short blocks. In a language that is not listed, the structure of the page decides alone.

import {
  agesOfPages,
  bracketedPictureCredits,
  openingPictureCredits,
  pageInvitations,
  pagePointers,
  pageRights,
  pageRightsEndings,
  pictureAgencies,
  pictureCreditJoiners,
  pictureCredits,
  readingTimes,
} from '../word-tables.js';

/** @param {string} phrases */
const opening = (phrases) => new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${phrases})`, 'iu');

const openings = {
  links: opening(pagePointers),
  invitation: opening(pageInvitations),
  rights: opening(`${pageRights}|\\(c\\) ?\\d{4}`),
};
const rightsEnding = new RegExp(`(?:${pageRightsEndings})\\W*$`, 'iu');
const anyCredit = `${pictureCredits}|${openingPictureCredits}`;
const credit = new RegExp(
  [
    `[([](?:${bracketedPictureCredits}|${anyCredit})\\b[^()[\\]]{0,80}[)\\]]\\s*$`,
    `^(?:${anyCredit})\\s*(?:[:/©|]|${pictureCreditJoiners})`,
    `(?:${pictureCredits})\\s*[:/©]\\s*[^.]{2,60}$`,
    `[/|(]\\s*(?:${pictureAgencies})\\)?\\s*$`,
  ].join('|'),
  'iu',
);

/**
 * Which kind of furniture a block opens like: 'links', 'invitation', 'rights'; or null.
 * @param {string} text
 */
export function cueOf(text) {
  for (const [kind, pattern] of Object.entries(openings)) if (pattern.test(text)) return kind;
  return rightsEnding.test(text) ? 'rights' : null;
}

/**
 * Whether a block names who made a picture, as captions do.
 * @param {string} text
 */
export const hasCredit = (text) => text.length < 400 && credit.test(text);

const clock = /\b\d{1,2}[:.h]\d{2}\b/u;
const year = /\b(?:19|20)\d{2}\b/u;
const numericDate = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d{1,4}\s*[年년]\s*\d{1,2}\s*[月월]/u;
const ago = new RegExp(`\\b\\d+\\s*(?:${agesOfPages})\\b|\\b(?:${readingTimes})`, 'iu');

/**
 * Whether a short block is a date, a time, or a reading time, with little else.
 * @param {string} text
 */
export function isDateLine(text) {
  if (text.length > 120) return false;
  const letters = text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean).length;
  if (letters > 14) return false;
  return (
    numericDate.test(text) || (year.test(text) && letters <= 10) || (clock.test(text) && letters <= 8) || (ago.test(text) && letters <= 6)
  );
}
