// Charsets that a reader may choose from, where the guess is wrong (charset.js). Apart from what guesses, so
// that a page can offer them before it reads anything.

export const charsets = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'iso-8859-2',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
];
