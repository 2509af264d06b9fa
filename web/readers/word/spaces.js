/** Namespaces of Word's files, and the prefix that each has here: files of other programs call them otherwise. */
export const wordSpaces = /** @type {[RegExp, string][]} */ ([
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/microsoft-com:vml$/, 'v'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
]);
