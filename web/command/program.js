// The command from its arguments to its exit status.

import { readFile } from 'node:fs/promises';
import { CommandError, failure } from './failure.js';
import { handOn, nativeProgram, packFolder } from './engine.js';
import { forms } from './formats.js';
import { gitCall, unmergedPath } from './git.js';
import { help } from './help.js';
import { badUsage, readArguments } from './options.js';
import { lineWidth, say, usesColor, writeOut } from './output.js';
import { labelsOf, readSide } from './read-side.js';
import { retoldReport } from './retold-report.js';
import { withoutLesser } from './significance.js';
import { limitsSaid } from './terminal.js';
import { verdictOf } from './verdict.js';
import { judgedReport, questionLines } from './verdicts.js';
import { wordsIn } from './words.js';

/** @typedef {Record<string, string|true>} Values */

/** A file of the package. @param {string} name */
const packaged = (name) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');

const completions = { bash: 'storydiff.bash', zsh: '_storydiff', fish: 'storydiff.fish' };

/** @param {Values} values @param {string} name */
const text = (values, name) => (typeof values[name] === 'string' ? values[name] : '');

/** In the language that is asked for. @param {Values} values */
const wordsOf = (values) => wordsIn(text(values, 'language-of-report') || 'en');

/**
 * Both files as articles; what was odd in them is said.
 * @param {import('./read-side.js').Source[]} sources
 * @param {Values} values
 */
async function readBoth(sources, values) {
  const read = await Promise.allSettled(sources.map((source) => readSide(source, values)));
  const failed = read.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const unexpected = failed.find((error) => !(error instanceof CommandError));
  if (unexpected) throw unexpected;
  if (failed.length > 0) {
    const messages = [...new Set(failed.map(({ message }) => message))];
    throw new CommandError(failed[0].status, messages.join('\nstorydiff: '));
  }
  const sides = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (!values.quiet) {
    sides.forEach(({ notes }, at) => notes.forEach((note) => say(`“${sources[at].name ?? sources[at].file}”: ${note}`)));
  }
  return sides.map(({ input }) => input);
}

/**
 * Compares two files and writes the result.
 * @param {[import('./read-side.js').Source, import('./read-side.js').Source]} sources
 * @param {[string, string]} labels
 * @param {Values} values
 * @param {string} [heading]  a line before it, where the result is for people
 * @returns {Promise<number>} the exit status
 */
async function compareFiles(sources, labels, values, heading = '') {
  const format = text(values, 'format') || 'terminal';
  const form = forms[format];
  const least = text(values, 'significance');
  const asksStatus = Boolean(values['exit-code'] || values['fail-on']);
  if (least && !form.lists && !asksStatus) badUsage(`--significance is not for ${format}, which leaves nothing out.`);
  if (form.binary && !values.output && process.stdout.isTTY)
    badUsage(`${format} is not for a terminal. Name a file: --output comparison.${format}`);
  const by = { program: nativeProgram(values.native === true), packs: packFolder(values.packs) };
  const [left, right] = await readBoth(sources, values);
  const options = {
    leftLabel: text(values, 'left-label') || labels[0],
    rightLabel: text(values, 'right-label') || labels[1],
    wordLinks: values['word-links'] === true,
    explain: values.explain === true,
    narration: values.narration === true || form.told === true,
  };
  const words = wordsOf(values);
  const report = await judgedReport(left, right, options, by, text(values, 'verdicts'));
  const told = retoldReport(report, words);
  const shown = least && form.lists ? withoutLesser(told, least, words) : told;
  const toFile = values.output !== undefined;
  const style = { color: usesColor(values.color, toFile), width: lineWidth(toFile), unit: text(values, 'offset-unit') || 'utf-8', words };
  const content = await form.write(shown, style);
  const verdict = verdictOf(report, values);
  process.exitCode = verdict.differs ? failure.differs : 0; // also where nobody reads the output to its end
  await writeOut(heading && typeof content === 'string' ? `${heading}\n${content}` : content, values.output);
  if (!form.limits && !values.quiet) limitsSaid(shown, words).forEach(say);
  verdict.said.forEach(say);
  return verdict.differs ? failure.differs : 0;
}

/** One file that changed, for git. @param {import('./git.js').GitCall} call @param {Values} values */
async function compareForGit({ path, to, left, right }, values) {
  const heading = path === to ? `storydiff ${path}` : `storydiff ${path} -> ${to}`;
  const differs = values['exit-code'] ? failure.differs : 0;
  if (left === null || right === null) {
    await writeOut(`${heading}: ${left === null ? 'a new file' : 'deleted'}\n`, values.output);
    return differs;
  }
  const format = text(values, 'format') || 'terminal';
  try {
    const sources = /** @type {[import('./read-side.js').Source, import('./read-side.js').Source]} */ ([
      { file: left, name: path },
      { file: right, name: to },
    ]);
    const isPlain = format === 'terminal' || format === 'text' || format === 'markdown';
    return await compareFiles(sources, [`a/${path}`, `b/${to}`], values, isPlain ? heading : '');
  } catch (error) {
    if (!(error instanceof CommandError) || error.status === failure.badUsage || error.status === failure.cannotWrite) throw error;
    await writeOut(`${heading}: not compared: ${error.message}\n`, values.output);
    return differs;
  }
}

/** `storydiff text FILE`: what would be compared, for git's textconv and for looking. @param {string[]} files @param {Values} values */
async function printText(files, values) {
  if (files.length !== 1) badUsage(`text needs one file; ${files.length} were given.`);
  const side = await readSide({ file: files[0] }, values);
  if (!values.quiet) side.notes.forEach((note) => say(`“${files[0]}”: ${note}`));
  await writeOut(side.text.endsWith('\n') ? side.text : `${side.text}\n`, values.output);
  return 0;
}

/** `storydiff undecided LEFT RIGHT`. @param {string[]} files @param {Values} values */
async function printUndecided(files, values) {
  const [first, second] = twoOf(files);
  const by = { program: nativeProgram(values.native === true), packs: packFolder(values.packs) };
  const [left, right] = await readBoth([{ file: first }, { file: second }], values);
  const most = Number(text(values, 'questions') || 150);
  const report = await judgedReport(left, right, { undecided: most }, by, text(values, 'verdicts'));
  await writeOut(most > 0 ? questionLines(report, text(values, 'offset-unit') || 'utf-8') : '', values.output);
  return 0;
}

/**
 * The two files that a command compares.
 * @param {string[]} named
 * @returns {[string, string]}
 */
function twoOf(named) {
  if (named.length !== 2)
    badUsage(
      `two files are needed, LEFT and RIGHT; ${named.length === 0 ? 'none' : named.length} ${named.length === 1 ? 'was' : 'were'} given.`,
    );
  const [left, right] = named;
  if (left === '-' && right === '-') badUsage('only one of the two files can be standard input (-).');
  return [left, right];
}

/** @param {string[]} given */
async function run(given) {
  const { files, values } = readArguments(given);
  if (values.help || files[0] === 'help') {
    await writeOut(help, undefined);
    return 0;
  }
  if (values.version) {
    await writeOut(`storydiff ${JSON.parse(await packaged('package.json')).version}\n`, undefined);
    return 0;
  }
  if (values.completion) {
    await writeOut(await packaged(`completions/${completions[/** @type {keyof typeof completions} */ (values.completion)]}`), undefined);
    return 0;
  }
  const call = gitCall(files);
  if (call) return compareForGit(call, values);
  const unmerged = unmergedPath(files);
  if (unmerged !== null) {
    await writeOut(`* Unmerged path ${unmerged}\n`, undefined);
    return 0;
  }
  if (files[0] === 'text') return printText(files.slice(1), values);
  if (files[0] === 'undecided') return printUndecided(files.slice(1), values);
  if (files[0] === 'batch') {
    const program = nativeProgram(values.native === true);
    if (!program) badUsage('batch is a command of the native program: give --native, or use compare() of the package in a program.');
    return handOn(
      program,
      given.filter((word) => word !== '--native'),
    );
  }
  const named = files.length === 3 && files[0] === 'compare' ? files.slice(1) : files;
  const [left, right] = twoOf(named);
  return compareFiles([{ file: left }, { file: right }], labelsOf([left, right], wordsOf(values).label), values);
}

/**
 * @param {string[]} given  arguments after the command's name
 * @returns {Promise<number>} the exit status
 */
export async function runProgram(given) {
  try {
    return await run(given);
  } catch (error) {
    if (!(error instanceof CommandError)) {
      say(`an error inside the program: ${/** @type {Error} */ (error).stack ?? error}`);
      return failure.inside;
    }
    say(error.message);
    if (error.status === failure.badUsage) process.stderr.write("Try 'storydiff --help'.\n");
    return error.status;
  }
}
