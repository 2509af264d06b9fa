// Word: mammoth makes HTML of the paragraphs, their styles tell the headline and captions. Comments and
// deleted text of tracked changes are left out, as in the document that is seen.

import { parseDocument } from '../engine/trusted.js';
import { readerLimits } from './limits.js';
import { blocksOf } from './page/blocks.js';
import { loadPart } from './parts.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';
import { openZip, plainZip } from './zip.js';

/** The entries that may contain text; pictures and fonts are not even inflated. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)[^/]*\.(?:xml|rels))$/i;

const roles = { title: 'headline', subtitle: 'standfirst', caption: 'caption' };

/** Paragraphs of HTML that a program of ours made: roles by class, the rest left to the engine. */
export function paragraphsOfHtml(html) {
  const document = parseDocument(html);
  let headline = '';
  const paragraphs = blocksOf(document.body).map(({ text, element }) => {
    const role = roles[element.className] ?? null;
    if (role === 'headline' && headline === '') headline = text;
    return { text, role, why: '' };
  });
  return { paragraphs, headline };
}

export async function readDocx(bytes, { name }) {
  const zip = openZip(bytes, name);
  const files = {};
  for (const path of zip.names) if (wanted.test(path)) files[path] = zip.read(path);
  const main = Object.keys(files).find((path) => /^word\/document[^/]*\.xml$/i.test(path));
  if (!main) throw new ReadError('file-broken', { name });
  for (const [path, content] of Object.entries(files)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(content.subarray(0, readerLimits.sniffBytes)))) {
      throw new ReadError('entities', { name, entry: path });
    }
  }
  const { toHtml } = await loadPart('docx');
  let html;
  try {
    const archive = plainZip(files);
    html = await toHtml(archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength));
  } catch (error) {
    throw new ReadError('file-broken', { name, cause: error.message });
  }
  const { paragraphs, headline } = paragraphsOfHtml(html);
  const core = zip.names.includes('docProps/core.xml') ? new TextDecoder().decode(zip.read('docProps/core.xml')) : '';
  const language = /<dc:language>([\w-]+)</.exec(core)?.[1] ?? '';
  const byline = /<dc:creator>([^<&]{1,80})</.exec(core)?.[1] ?? '';
  return { ...fromParagraphs(paragraphs), headline, byline, language, charset: null, notes: [] };
}
