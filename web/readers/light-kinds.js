// What wikis and Textile (light-markup.js) write in which way.

import { between } from './light/inline.js';

/**
 * Lines that are passed over; headings, whose words are the first group; and what is done inside of a line, in order.
 * @type {Record<string, {passed: RegExp, heading: RegExp, inline: [RegExp, string][]}>}
 */
export const lightKinds = {
  wiki: {
    passed: /^(?:\{\|.*|\|\}|\|-.*|__\w+__|----+|\[\[(?:Category|File|Image):.*)$/i,
    heading: /^={1,6}\s*(.+?)\s*={1,6}$/,
    inline: [
      [/\[\[(?:File|Image):[^\]\n]{0,500}\]\]/gi, ''],
      [/\[\[[^\][|\n]{1,500}\|([^\][\n]{1,300})\]\]/g, '$1'],
      [/\[\[([^\][\n]{1,500})\]\]/g, '$1'],
      [/\[https?:\/\/\S{1,500} ([^\]\n]{1,300})\]/g, '$1'],
      [/'{2,5}/g, ''],
    ],
  },
  textile: {
    passed: /^!\S+!$/,
    heading: /^h[1-6](?:\([^)]*\))?\.\s+(.+)$/,
    inline: [
      [/^(?:p|bq|pre|fn\d+)(?:\([^)]*\))?\.\s+/, ''],
      [/"([^"\n]{1,300})":\S{1,500}?(?=[.,;:!?)]{0,3}(?:\s|$))/g, '$1'],
      [between('\\*'), '$1$2'],
      [between('_'), '$1$2'],
      [between('@'), '$1$2'],
    ],
  },
};
