// What --help says.

import { options } from './options.js';

const column = 26;

/** The lines of one option. @param {string} name */
function optionLines(name) {
  const { value, says, short } = options[name];
  const head = `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  return says.map((line, at) => `${(at === 0 ? head : '').padEnd(column - 1)} ${line}`);
}

const lines = (/** @type {string[]} */ names) => names.flatMap(optionLines).join('\n');

const aside = ['completion', 'help', 'version'];

export const help = `storydiff compares two tellings of one news story, fact by fact.

Usage:
  storydiff LEFT RIGHT [options]   compare two files; - is standard input
  storydiff undecided LEFT RIGHT   print the pairs of sentences to ask a judge about, as JSON Lines
  storydiff text FILE [options]    print the text of a file as it would be compared
  storydiff batch [options]        with --native: compare pairs from JSON Lines

Texts, Markdown, saved web pages, Word, OpenDocument, RTF, PDF, e-books, mail, feeds and subtitles
are read. Of a web page the story is compared, without menus and teasers. The command may be
written out: "storydiff compare LEFT RIGHT" is the same.

Options:
${lines(Object.keys(options).filter((name) => !aside.includes(name)))}

Other options:
${lines(aside)}

The native program compares faster and gives the same result. --native, or STORYDIFF_NATIVE=1 in the
environment, takes the one that is found in PATH; STORYDIFF_NATIVE=/folder/storydiff names one.

In git, files with "diff=storydiff" in .gitattributes are compared by
  git config diff.storydiff.command storydiff
and documents are read as text by
  git config diff.storydiff.textconv "storydiff text"

Exit status:
  0   done, whatever the comparison found; with --exit-code and --fail-on: they do not differ so
  1   with --exit-code or --fail-on: the two differ
  2   wrong options or arguments
  3   a file could not be read: missing, empty, or of a kind that cannot be read
  4   the output could not be written
  5   an article is longer than the limit, or memory ran out
  70  an error inside the program
`;
