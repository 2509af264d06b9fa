// Several articles in one file: a feed, a mailbox, an e-book. One is read, all are offered.

import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';

/** @import { Choice, ReadResult } from './types.d.ts' */

/**
 * @param {Choice[]} articles
 * @param {number} [article]  which one, from 0; the first unless a reader chose another
 * @returns {Promise<ReadResult>}  the result of its reader, with `choices` (their titles) and `chosen`
 */
export async function chooseArticle(articles, article = 0, name = '') {
  if (articles.length === 0) throw new ReadError('no-text', { name });
  const offered = articles.slice(0, readerLimits.maxChoices);
  const chosen = offered[article] ? article : 0;
  const read = await offered[chosen].read();
  const notes = [...(read.notes ?? []), ...(articles.length > offered.length ? ['noteChoices'] : [])];
  if (offered.length === 1) return { ...read, notes };
  return { ...read, notes, chosen, choices: offered.map(({ title, date }) => ({ title, date: date ?? '' })) };
}
