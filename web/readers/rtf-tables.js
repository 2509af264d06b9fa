// What the words of RTF stand for: groups without text, characters, code pages, languages.

/** Groups whose text is not the document's; those that begin with \* and are not known are so too. */
export const silent = new Set(
  `colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata bkmkstart
  bkmkend header footer headerl headerr headerf footerl footerr footerf themedata colorschememapping datastore latentstyles
  xmlnstbl filetbl atnid atnauthor atntime atndate atnref atnicn nonshppict shpinst shprslt pntext nonesttables template
  userprops docvar mmathPr ftnsep ftnsepc aftnsep aftnsepc private`.split(/\s+/),
);

/** Starred groups that do hold text. */
export const known = new Set(['shppict', 'upr', 'nesttableprops']);

/** What ends something, as one character each: what a document cannot hold itself; the last three are of tables in tables. */
export const [paragraphEnd, softEnd, cellEnd, rowEnd, endInCell] = ['\n', '\u000b', '\u001f', '\u001e', '\u001d'];
export const [innerCellEnd, innerRowEnd, endInInnerCell] = ['\u001c', '\u001b', '\u001a'];

/** @type {Record<string, string>} */
export const characters = {
  par: paragraphEnd,
  sect: paragraphEnd,
  page: paragraphEnd,
  column: paragraphEnd,
  row: rowEnd,
  nestrow: innerRowEnd,
  cell: cellEnd,
  nestcell: innerCellEnd,
  line: softEnd,
  lbr: softEnd,
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  zwbo: '\u200b',
  zwnbo: '\u2060',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

/**
 * Code pages by \fcharset.
 * @type {Record<number, number>}
 */
export const charsetPages = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** @type {Record<string | number, string>} */
export const pageNames = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  65001: 'utf-8',
  10000: 'macintosh',
  866: 'ibm866',
};

/**
 * Primary languages of Windows, as far as news is written in them here.
 * @type {Record<number, string>}
 */
export const languages = {
  0x01: 'ar',
  0x04: 'zh',
  0x05: 'cs',
  0x06: 'da',
  0x07: 'de',
  0x08: 'el',
  0x09: 'en',
  0x0a: 'es',
  0x0b: 'fi',
  0x0c: 'fr',
  0x0d: 'he',
  0x0e: 'hu',
  0x10: 'it',
  0x11: 'ja',
  0x12: 'ko',
  0x13: 'nl',
  0x14: 'nb',
  0x15: 'pl',
  0x16: 'pt',
  0x18: 'ro',
  0x19: 'ru',
  0x1d: 'sv',
  0x1f: 'tr',
  0x22: 'uk',
};
