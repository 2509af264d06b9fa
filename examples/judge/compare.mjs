// node examples/judge/compare.mjs LEFT.txt RIGHT.txt [--server URL] [--model NAME] [--questions N] [--timeout SECONDS] > report.json
//
// Compares two texts with the help of a language model on this machine, and writes the report as JSON; standard error says
// what the model changed.

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compare } from 'storydiff';
import { chatJudge } from './chat-judge.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    server: { type: 'string', default: 'http://localhost:8080' },
    model: { type: 'string', default: 'default' },
    questions: { type: 'string', default: '150' },
    timeout: { type: 'string', default: '120' },
  },
});
if (positionals.length !== 2) {
  console.error('usage: compare.mjs LEFT.txt RIGHT.txt [--server URL] [--model NAME] [--questions N] [--timeout SECONDS]');
  process.exit(2);
}
const [left, right] = await Promise.all(positionals.map((file) => readFile(file, 'utf8')));
const judge = chatJudge({
  server: values.server,
  model: values.model,
  timeout: 1000 * Number(values.timeout),
  onProblem: (message) => console.error(`judge: ${message}`),
});
try {
  const before = await compare(left, right);
  const report = await compare(left, right, { judge, questions: Number(values.questions) });
  const { link = [], unlink = [] } = report.options.pins ?? {};
  const linked = ({ sentenceLinks }) => sentenceLinks.length;
  console.error(`judge: ${link.length} pairs say the same, ${unlink.length} do not; ${linked(before)} links before, ${linked(report)} now`);
  console.log(JSON.stringify(report));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
