// What a text is, by how it begins and by the extension of its name.

import { vocabularyOf } from './xml-vocabularies.js';

/** @type {Record<string, string>} */
const byExtension = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  eml: 'eml',
  mbox: 'mbox',
  rss: 'feed',
  atom: 'feed',
  srt: 'subtitles',
  vtt: 'subtitles',
  sbv: 'subtitles',
  tex: 'tex',
  ltx: 'tex',
  latex: 'tex',
  rst: 'rst',
  adoc: 'adoc',
  asciidoc: 'adoc',
  org: 'org',
  wiki: 'wiki',
  mediawiki: 'wiki',
  textile: 'textile',
  json: 'json',
  jsonl: 'json',
};

/** Kinds that a name decides even where the text begins like something else: the pages of a wiki may begin with tags. */
const own = new Set(['subtitles', 'tex', 'rst', 'adoc', 'org', 'wiki', 'textile', 'json']);

/** Names of texts that may well be about mails, and begin like one. */
const noMail = new Set(['txt', 'text', 'md']);

/** @param {string} head */
const isHtml = (head) => /^[^<]{0,16}\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(head);

/**
 * A piece of a page, as editors export it: it begins with an element of a page and closes one.
 * @param {string} head
 */
const isFragment = (head) =>
  /^<(?:p|div|article|section|h[1-6]|main|table|ul|ol|blockquote|figure)[\s>]/i.test(head) && /<\/[a-z0-9]+>/i.test(head);

/** @param {string} head */
const isMailbox = (head) => /^From \S+ .*\d{4}\r?\n[!-9;-~]+:/.test(head);
/** @param {string} head */
const isMail = (head) =>
  /^(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/.test(head) && /^(?:from|subject|mime-version|received):/im.test(head);
/** @param {string} head */
const isSavedPage = (head) =>
  /^content-type:\s*multipart\/related/im.test(head) && /^(?:snapshot-content-location|x-mht|from:\s*<saved)/im.test(head);

/**
 * The name of the first element of a source of XML; null where it is none.
 * @param {string} head
 */
function rootOf(head) {
  return /^(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>\s*)*<([A-Za-z_][\w:.-]*)/i.exec(head)?.[1] ?? null;
}

/**
 * The kind that a source of XML is, or null.
 * @param {string} extension
 * @param {string} head
 */
function kindOfXml(extension, head) {
  const root = head.startsWith('<') ? rootOf(head) : null;
  if (root === null) return null;
  if (/(?:^|:)(?:rss|feed|RDF)$/i.test(root)) return 'feed';
  if (extension === 'html' || extension === 'htm' || isHtml(head)) return null;
  if (/(?:^|:)document$/.test(root) && head.includes('urn:oasis:names:tc:opendocument')) return 'fodt';
  // <article> and <book> are names of other things too: a piece of a page may begin so.
  if (vocabularyOf(root) && (head.startsWith('<?xml') || extension === 'xml' || !isFragment(head))) return 'xml';
  return head.startsWith('<?xml') || extension === 'xml' ? 'xml' : null;
}

/**
 * @param {string} extension
 * @param {string} head  its first characters
 */
export function kindOfText(extension, head) {
  const byName = byExtension[extension] ?? null;
  if (byName !== null && own.has(byName)) return byName;
  if (byName === 'mhtml' || byName === 'eml') return isMailbox(head) ? 'mbox' : byName;
  const xml = kindOfXml(extension, head);
  if (xml === 'feed') return xml;
  if (!noMail.has(extension)) {
    if (isMailbox(head)) return 'mbox';
    if (isMail(head)) return isSavedPage(head) ? 'mhtml' : 'eml';
  }
  if (isHtml(head)) return 'html';
  if (xml) return xml;
  if (/^WEBVTT(?:\s|$)/.test(head) || /^\d+\r?\n\d+:\d\d:\d\d[,.]\d+ --> /.test(head)) return 'subtitles';
  if (/^\\documentclass\b/.test(head)) return 'tex';
  if (byName) return byName;
  return isFragment(head) ? 'html' : 'text';
}
