// OpenDocument text: content.xml, walked. Comments, deleted text of tracked changes, and the numbers of
// notes are left out; a note's own text follows the paragraph that it is in.

import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';
import { named, parseXml } from './xml.js';
import { openZip } from './zip.js';

const silent = new Set([
  'annotation',
  'annotation-end',
  'tracked-changes',
  'note-citation',
  'sequence-decls',
  'forms',
  'bibliography-mark',
  'ruby-text',
]);
const indexes = new Set(['table-of-content', 'alphabetical-index', 'illustration-index', 'bibliography']);
const roles = { Title: 'headline', Subtitle: 'standfirst', Caption: 'caption', Illustration: 'caption', Figure: 'caption' };

/** The style that a person chose, where the document names one that only adds bold to it. */
function styleParents(document) {
  const parents = new Map();
  for (const style of named(document, 'style')) {
    const name = style.getAttribute('style:name');
    const parent = style.getAttribute('style:parent-style-name');
    if (name && parent) parents.set(name, parent);
  }
  return parents;
}

/** Paragraphs under `root`, each closed where the next one opens: frames and notes stand inside others. */
function paragraphsUnder(root, parents) {
  const paragraphs = [];
  const open = [];
  const roleOf = (element) => {
    const style = element.getAttribute('text:style-name') ?? '';
    return roles[style] ?? roles[parents.get(style)] ?? null;
  };
  const add = (text) => {
    if (open.length > 0) open[open.length - 1].text += text;
  };
  const close = () => {
    const paragraph = open.pop();
    paragraph.text = tidySpaces(paragraph.text);
  };
  let node = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) add(node.data);
    else if (node.nodeType === 1 && !silent.has(node.localName) && !indexes.has(node.localName)) {
      if (node.localName === 's' || node.localName === 'tab' || node.localName === 'line-break') add(' ');
      descend = node.firstChild !== null;
      if (descend && (node.localName === 'p' || node.localName === 'h')) {
        const paragraph = { text: '', role: roleOf(node), why: '' };
        paragraphs.push(paragraph);
        open.push(paragraph);
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node !== root && (node.localName === 'p' || node.localName === 'h')) close();
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  return paragraphs.filter(({ text }) => text !== '');
}

export function readOdt(bytes, { name }) {
  const zip = openZip(bytes, name);
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest && named(parseXml(manifest, name), 'encryption-data').length > 0) throw new ReadError('zip-locked', { name });
  const content = zip.read('content.xml');
  if (!content) throw new ReadError('file-broken', { name });
  const document = parseXml(content, name);
  const body = named(document, 'text').find((element) => element.parentNode.localName === 'body');
  if (!body) throw new ReadError('file-broken', { name });
  const meta = zip.read('meta.xml');
  const about = meta ? parseXml(meta, name) : null;
  const first = (tag) => (about ? tidySpaces(named(about, tag)[0]?.textContent ?? '') : '');
  const paragraphs = paragraphsUnder(body, styleParents(document));
  return {
    ...fromParagraphs(paragraphs),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    byline: first('initial-creator') || first('creator'),
    language: first('language'),
    charset: null,
    notes: [],
  };
}
