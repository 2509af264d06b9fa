// Files that are cut short, locked, or bent to make a reader run, hang or fetch.

import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A document of another's entries, with some of them altered.
 * @param {Buffer} bytes
 * @param {Record<string, (content: Uint8Array) => Uint8Array>} changes
 */
function altered(bytes, changes) {
  /** @type {Record<string, Uint8Array>} */
  const files = unzipSync(new Uint8Array(bytes));
  for (const [name, change] of Object.entries(changes)) files[name] = change(files[name]);
  return zipSync(files, { level: 9 });
}

/** @param {Buffer} bytes */
const half = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
const zeros = () => new Uint8Array(66 << 20);

/**
 * Declares an entity of a file outside, and one that grows to a thousand millions, and uses them.
 * @param {string} root
 */
const withEntities = (root) => (/** @type {Uint8Array} */ xml) =>
  strToU8(
    strFromU8(xml).replace(
      /^(<\?xml[^>]*\?>)?/,
      `$1<!DOCTYPE ${root} [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`,
    ),
  );

const sectorBytes = 512;

/**
 * A compound file in which a sector of its document follows itself.
 * @param {Buffer} bytes
 */
function looped(bytes) {
  const copy = Buffer.from(bytes);
  const directory = (copy.readUInt32LE(48) + 1) * sectorBytes;
  const name = Buffer.from('WordDocument', 'utf16le');
  const entry = copy.indexOf(name, directory);
  const sector = copy.readUInt32LE(entry + 116) + 1;
  const table = (copy.readUInt32LE(76) + 1) * sectorBytes;
  copy.writeUInt32LE(sector, table + sector * 4);
  return copy;
}

/**
 * A document whose head names more characters than any file has: the third part of its head says how many.
 * @param {Buffer} bytes
 */
function overcounted(bytes) {
  const copy = Buffer.from(bytes);
  const head = copy.indexOf(Buffer.from([0xec, 0xa5]), sectorBytes);
  copy.writeUInt32LE(0x7fffffff, head + 76);
  return copy;
}

/**
 * An archive in an archive in an archive.
 * @param {string} content
 */
const nested = (content) =>
  Array.from({ length: 6 }).reduce(
    (/** @type {Uint8Array} */ inner) => zipSync({ 'inner.zip': inner }),
    zipSync({ 'a.txt': strToU8(content) }),
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
    'hostile-cut.doc': half(read('ferry-writer.doc')),
    'hostile-loop.doc': looped(read('ferry-writer.doc')),
    'hostile-count.doc': overcounted(read('ferry-writer.doc')),
    'hostile-cut.msg': half(read('ferry-extractmsg.msg')),
    'hostile-cut.warc': read('bakery-wget.warc').subarray(0, 300),
    'hostile-bomb.gz': gzipSync(zeros(), { level: 9 }),
    'hostile-bomb.wacz': altered(read('bakery-wacz.wacz'), { 'archive/ferry.warc.gz': () => gzipSync(zeros(), { level: 9 }) }),
    'hostile-nested.zip': nested('A sentence at the bottom of it.'),
    'hostile-pictures.zip': zipSync({ 'images/image1.png': new Uint8Array(9) }),
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
