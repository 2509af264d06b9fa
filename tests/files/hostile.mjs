// Files that are cut short, locked, or bent to make a reader run, hang or fetch.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A document of another's entries, with some of them altered. */
function altered(bytes, changes) {
  const files = unzipSync(new Uint8Array(bytes));
  for (const [name, change] of Object.entries(changes)) files[name] = change(files[name]);
  return zipSync(files, { level: 9 });
}

const half = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
const zeros = () => new Uint8Array(66 << 20);

/** Declares an entity of a file outside, and one that grows to a thousand millions, and uses them. */
const withEntities = (root) => (xml) =>
  strToU8(
    strFromU8(xml).replace(
      /^(<\?xml[^>]*\?>)?/,
      `$1<!DOCTYPE ${root} [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`,
    ),
  );

/** @param {(name: string) => Buffer} read  a file of kept/ */
export function hostileFiles(read) {
  return {
    'hostile-cut.docx': half(read('ferry-writer.docx')),
    'hostile-cut.odt': half(read('ferry-writer.odt')),
    'hostile-cut.epub': half(read('ferry-writer.epub')),
    'hostile-cut.pdf': read('ferry-chromium.pdf').subarray(0, 400),
    'hostile-cut.mhtml': read('ferry-chromium.mhtml').subarray(0, 300),
    'hostile-bomb.docx': altered(read('ferry-writer.docx'), { 'word/document.xml': zeros }),
    'hostile-bomb.odt': altered(read('ferry-writer.odt'), { 'content.xml': zeros }),
    'hostile-bomb.epub': altered(read('ferry-writer.epub'), { 'META-INF/container.xml': zeros }),
    'hostile-entities.docx': altered(read('ferry-writer.docx'), { 'word/document.xml': withEntities('w:document') }),
    'hostile-entities.odt': altered(read('ferry-writer.odt'), { 'content.xml': withEntities('office:document-content') }),
    'hostile-deep.rtf': `{\\rtf1 ${'{'.repeat(20_000)}deep`,
    'hostile-deep.html': `<html><body>${'<div><b>'.repeat(8000)}At the bottom of it somebody had written a sentence.`,
    'hostile-script.html': read('ferry-chromium.html')
      .toString()
      .replace(
        '<p>',
        '<p onclick="window.ran = 1"><img src="https://example.org/x.png" onerror="window.ran = 1"><script>window.ran = 1</script><iframe src="https://example.org/"></iframe>',
      ),
    'hostile-marks.md': `${'[![*_`<'.repeat(20_000)} and then a word`,
    'hostile-zeros.txt': new Uint8Array(2000),
    'hostile-blank.txt': ' \n\t\r\n'.repeat(100),
  };
}
