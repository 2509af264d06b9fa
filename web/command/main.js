#!/usr/bin/env node
// `storydiff`, the command of the package: two tellings of one story compared in a shell, a pipe or git.
//
//     storydiff morning.html evening.docx
//     git show HEAD~1:story.md | storydiff - story.md
//
// It compares by the package's own engine (WebAssembly), or by the native program where that is asked for; what it writes is made
// here in either case, so that both give the same bytes. Standard output has the result and nothing else; all that is said of it,
// and what went wrong, goes to standard error. The options are in options.js, their meaning is that of the native program's.

import { failure } from './failure.js';
import { runProgram } from './program.js';

/** Who reads the output may stop early (`| head`): that is no error, and nothing is left to say. */
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`storydiff: the output could not be written: ${error.message}.\n`);
  process.exit(failure.cannotWrite);
});
process.stderr.on('error', () => {});

process.exitCode = await runProgram(process.argv.slice(2));
