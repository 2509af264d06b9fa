// Small sound sources of the kinds that no program needs to write: a few lines each, all invented.

const one = 'The night ferry to Olmen will stop running in October.';
const two = 'Nobody had been asked, the passengers said on Friday.';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const html = `<p>${one}</p><ul><li>${two}</li></ul>`;

/** A list of properties as Safari writes one, of a dictionary in a dictionary. */
function webarchive() {
  /** @param {string} text */
  const ascii = (text) => [...Buffer.from(text)];
  /** @param {string} text */
  const string = (text) =>
    text.length < 15 ? [0x50 + text.length, ...ascii(text)] : [0x5f, 0x11, text.length >> 8, text.length & 255, ...ascii(text)];
  const page = ascii(`<html><body><h1>Ferry stops</h1>${html}</body></html>`);
  const objects = [
    [0xd1, 1, 2],
    string('WebMainResource'),
    [0xd2, 3, 4, 5, 6],
    string('WebResourceData'),
    string('WebResourceTextEncodingName'),
    [0x4f, 0x11, page.length >> 8, page.length & 255, ...page],
    string('UTF-8'),
  ];
  const bytes = ascii('bplist00');
  const places = objects.map((object) => {
    const at = bytes.length;
    bytes.push(...object);
    return [at >> 8, at & 255];
  });
  const table = bytes.length;
  bytes.push(...places.flat(), 0, 0, 0, 0, 0, 0, 2, 1);
  for (const value of [objects.length, 0, table]) bytes.push(0, 0, 0, 0, 0, 0, value >> 8, value & 255);
  return Uint8Array.from(bytes);
}

export const smallSources = {
  'story.srt': `1\n00:00:01,000 --> 00:00:03,000\nThe night ferry\n\n2\n00:00:03,500 --> 00:00:05,000\n<i>stops</i> in October.\n`,
  'story.vtt': `WEBVTT\n\n00:01.000 --> 00:03.000\n<v Anna>${one}\n\n00:03.000 --> 00:04.000\n- ${two}\n`,
  'story.tex': `\\documentclass{article}\\title{Ferry stops}\\begin{document}\\maketitle\n${one}\\footnote{By day.}\n\n\\textbf{Nobody} knew.\n\\begin{tabular}{ll}May & 40\\\\\\end{tabular}\n\\end{document}\n`,
  'story.rst': `Ferry stops\n===========\n\n${one}\n\n- **Nobody** [1]_ knew_.\n\n.. image:: x.png\n   :alt: The pier\n`,
  'story.adoc': `= Ferry stops\n\n${one}\n\n* link:x.html[Nobody] knew.\n\n|===\n|May |40\n|===\n`,
  'story.org': `#+TITLE: Ferry stops\n* Part\n${one}\n- [[x.html][Nobody]] knew.\n| May | 40 |\n`,
  'story.wiki': `== Ferry stops ==\n{{Infobox|a={{b}}}}\n${one}<ref>x</ref>\n* [[Olmen|Nobody]] '''knew'''.\n{|\n| May || 40\n|}\n`,
  'story.textile': `h1. Ferry stops\n\n${one}\n\n* "Nobody":x.html *knew*.\n`,
  'story.json': JSON.stringify([
    { headline: 'Ferry stops', author: { name: 'Ida' }, body: html },
    { title: 'Two', blocks: [{ data: { text: two } }] },
  ]),
  'nitf.xml': `${xml}<nitf><body><body.head><hedline><hl1>Ferry stops</hl1></hedline></body.head><body.content>${html}<table><tr><td>May</td><td>40</td></tr></table></body.content></body></nitf>`,
  'jats.xml': `${xml}<!DOCTYPE article PUBLIC "-//NLM//DTD" "x.dtd"><article><front><article-meta><title-group><article-title>Ferry stops</article-title></title-group></article-meta></front><body><sec><p>${one}<xref ref-type="fn">1</xref></p><fn><p>${two}</p></fn></sec></body></article>`,
  'tei.xml': `${xml}<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><titleStmt><title>Ferry stops</title></titleStmt></teiHeader><text><body><div><p>${one}</p><p>${two}</p></div></body></text></TEI>`,
  'story.fb2': `${xml}<FictionBook><description><title-info><book-title>Ferry stops</book-title></title-info></description><body><section><p>${one}</p></section></body><binary>AAAA</binary></FictionBook>`,
  'story.webarchive': webarchive(),
  'story.txt': `Ferry stops\n\n${one}\n\n${two}\n`,
};
