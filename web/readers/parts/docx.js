// Word's paragraphs as HTML, by mammoth. It reads XML without entities and fetches nothing.

import mammoth from 'mammoth';

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'comment-reference => !',
];

/** @param {ArrayBuffer} arrayBuffer  a .docx whose entries were checked against the limits */
async function toHtml(arrayBuffer) {
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer },
    { styleMap, externalFileAccess: false, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  return value;
}

globalThis.storydiffParts = { ...globalThis.storydiffParts, docx: { toHtml } };
