// What each light markup (light-markup.js) writes in which way.

/** Words between a mark of their own: "*stops*", not "5 * 3". */
const between = (mark) => new RegExp(`(^|[\\s\\p{P}])${mark}(?=\\S)([^\\n]{0,300}?\\S)${mark}(?=$|[\\s\\p{P}])`, 'gu');

/** Lines that are passed over; headings, whose words are the first group; and what is done inside of a line, in order. */
export const lightKinds = {
  rst: {
    passed: /^(?:\.\.(?: .*)?|:[\w -]+:(?: .*)?)$/,
    heading: null,
    inline: [
      [/``([^`\n]+)``/g, '$1'],
      [/:[\w:-]+:`([^`<\n]+)(?:<[^`\n]*>)?`/g, '$1'],
      [/`([^`<\n]+?)\s*(?:<[^`\n]*>)?`__?/g, '$1'],
      [/\s?\[(?:#\w*|\*|\d+)\]_/g, ''],
      [between('\\*\\*'), '$1$2'],
      [between('\\*'), '$1$2'],
      [/\|([^|\n]+)\|_?/g, '$1'],
    ],
  },
  adoc: {
    passed: /^(?::[\w!-]+:.*|\[[^\]]*\]|\/\/.*|[-=_*.+]{4,}|\|===|image::.*|toc::.*|<<<)$/,
    heading: /^={1,6}\s+(.+)$/,
    inline: [
      [/(?:link:|mailto:|https?:\/\/)[^\s[\]]+\[([^\]]+?)(?:,[^\]]*)?\]/g, '$1'],
      [/image:[^\s[\]]+\[[^\]]*\]/g, ''],
      [/footnote:\w*\[[^\]]*\]/g, ''],
      [/<<[^,>\n]+,\s*([^>\n]+)>>/g, '$1'],
      [between('\\*'), '$1$2'],
      [between('_'), '$1$2'],
      [between('`'), '$1$2'],
      [/ \+$/g, ''],
    ],
  },
  org: {
    passed: /^(?:#\+(?!title:).*|#\s.*|:[\w-]+:.*|\|[-+]+\|)$/i,
    heading: /^(?:\*+\s+(?:(?:TODO|DONE)\s+)?|#\+title:\s*)(.+?)(?:\s+:[\w:@]+:)?$/i,
    inline: [
      [/\[\[[^\]\n]+\]\[([^\]\n]+)\]\]/g, '$1'],
      [/\[\[([^\]\n]+)\]\]/g, '$1'],
      [/\s?\[fn:[^\]]*\]/g, ''],
      [between('\\*'), '$1$2'],
      [between('/'), '$1$2'],
      [between('='), '$1$2'],
      [between('~'), '$1$2'],
      [between('_'), '$1$2'],
    ],
  },
  wiki: {
    passed: /^(?:\{\|.*|\|\}|\|-.*|__\w+__|----+|\[\[(?:Category|File|Image):.*)$/i,
    heading: /^={1,6}\s*(.+?)\s*={1,6}$/,
    inline: [
      [/\[\[(?:File|Image):[^\]\n]*\]\]/gi, ''],
      [/\[\[[^\]|\n]+\|([^\]\n]+)\]\]/g, '$1'],
      [/\[\[([^\]\n]+)\]\]/g, '$1'],
      [/\[https?:\/\/\S+\s+([^\]\n]+)\]/g, '$1'],
      [/'{2,5}/g, ''],
    ],
  },
  textile: {
    passed: /^!\S+!$/,
    heading: /^h[1-6](?:\([^)]*\))?\.\s+(.+)$/,
    inline: [
      [/^(?:p|bq|pre|fn\d+)(?:\([^)]*\))?\.\s+/, ''],
      [/"([^"\n]+)":\S+?(?=[.,;:!?)]*(?:\s|$))/g, '$1'],
      [between('\\*'), '$1$2'],
      [between('_'), '$1$2'],
      [between('@'), '$1$2'],
    ],
  },
};
