/** @jest-environment node */
// examples/judge against a stand-in for a model's server, which answers well, badly, late, or not at all.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { chatJudge, readAnswers } from '../../examples/judge/chat-judge.mjs';
import { root } from './support/native.js';

const left = 'Zoë opened the café.\n\nA baker from the old town won the race. The repair costs 2.4 million euros.\n';
const right = 'Zoë opened the café.\n\nSomeone quick got a medal in the race. Millions are needed for the repair.\n';
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-judge-'));

/** Requests so far, and how the next ones are answered. */
let requests = [];
let answer;
let server;
let address;

const completion = (content) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const same = (list) => completion(JSON.stringify({ same: list }));
/** All pairs of a request. */
const pairsOf = ({ messages }) => JSON.parse(messages.find(({ role }) => role === 'user').content);

beforeAll(async () => {
  writeFileSync(path.join(folder, 'left.txt'), left);
  writeFileSync(path.join(folder, 'right.txt'), right);
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    requests.push({ url: request.url, headers: request.headers, body: JSON.parse(body) });
    await answer(requests.at(-1).body, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  requests = [];
  answer = (body, response) => response.end(same(pairsOf(body).map(() => true)));
});

const question = (text) => ({ left: { text, before: '' }, right: { text: 'Rain fell.', before: 'He left.' } });
const problems = [];
const ask = (options, context) => {
  problems.length = 0;
  return chatJudge({ server: address, onProblem: (message) => problems.push(message), ...options })(
    [question('It rained.'), question('Snow.')],
    context,
  );
};

/** The example as its users run it. */
async function run(...given) {
  const files = [path.join(folder, 'left.txt'), path.join(folder, 'right.txt')];
  const child = spawn(process.execPath, [path.join(root, 'examples/judge/compare.mjs'), ...files, ...given], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (err += part));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, out, err };
}

test('the model is asked with the words of both sides, and its answers are in the report', async () => {
  const { status, out, err } = await run('--server', address, '--model', 'small');
  expect([status, err]).toEqual([0, expect.stringMatching(/^judge: \d+ pairs say the same, 0 do not; \d+ links before, \d+ now\n$/u)]);
  expect(JSON.parse(out).options.pins.link).toContainEqual([1, 1]);
  expect(requests.map(({ url }) => url)).toEqual(['/v1/chat/completions']);
  expect(requests[0].headers.authorization).toBeUndefined();
  expect(requests[0].body).toMatchObject({ model: 'small', temperature: 0 });
  expect(pairsOf(requests[0].body)).toContainEqual({
    leftBefore: 'Zoë opened the café.',
    left: 'A baker from the old town won the race.',
    rightBefore: 'Zoë opened the café.',
    right: 'Someone quick got a medal in the race.',
  });
});

test.each([
  ['in a code block', '```json\n{"same": [true, null]}\n```', [true, null]],
  ['after a sentence', 'Here you are: {"same": [false, true]}', [false, true]],
])('JSON is found %s', async (_, content, expected) => {
  answer = (body, response) => response.end(completion(content));
  expect(await ask()).toEqual(expected);
  expect(problems).toEqual([]);
});

test.each([
  ['no JSON', 'Both say the same.', /^no JSON/u],
  ['too few answers', '{"same": [true]}', /^1 answers to 2 questions$/u],
  ['words for answers', '{"same": ["yes", "no"]}', /^an answer is "yes"$/u],
  ['another object', '{"answers": [true, true]}', /no list/u],
])('%s: asked once more, then left undecided', async (_, content, problem) => {
  answer = (body, response) => response.end(completion(content));
  expect(await ask()).toEqual([null, null]);
  expect(problems).toEqual([expect.stringMatching(problem), expect.stringMatching(problem), '2 questions stay undecided']);
  expect(requests).toHaveLength(2);
});

test('the second answer counts if the first was wrong', async () => {
  answer = (body, response) => response.end(requests.length === 1 ? '<html>' : same([true, false]));
  expect(await ask()).toEqual([true, false]);
  expect(problems).toEqual(['the answer is no chat completion']);
  expect(() => readAnswers(undefined, 1)).toThrow('the message has no text');
});

test('a slow server is left alone after the time that it has', async () => {
  answer = () => {};
  expect(await ask({ timeout: 100 })).toEqual([null, null]);
  expect(problems).toEqual(['no answer within 0.1 s', 'no answer within 0.1 s', '2 questions stay undecided']);
});

test('a signal ends the wait', async () => {
  const controller = new AbortController();
  answer = () => controller.abort(new Error('enough'));
  await expect(ask({}, { signal: controller.signal })).rejects.toThrow('enough');
  expect(requests).toHaveLength(1);
});

test('a server that refuses, and one that is not there, end the comparison', async () => {
  answer = (body, response) => response.writeHead(503).end('loading the model');
  const refused = await run('--server', address);
  expect(refused).toEqual({ status: 1, out: '', err: `The judge failed: ${address} answered 503: loading the model\n` });
  const gone = await run('--server', 'http://127.0.0.1:1');
  expect([gone.status, gone.out, gone.err]).toEqual([
    1,
    '',
    expect.stringMatching(/^The judge failed: http:\/\/127\.0\.0\.1:1 cannot be reached: ./u),
  ]);
});

test('answers that cannot be used leave the report as it is without a judge', async () => {
  answer = (body, response) => response.end('no');
  const { status, out, err } = await run('--server', address);
  expect(status).toBe(0);
  expect(err).toContain('stay undecided');
  expect(JSON.parse(out).options.pins).toBeUndefined();
});

test('the document shows how it is started', () => {
  expect(readFileSync(path.join(root, 'docs/judge.md'), 'utf8')).toContain('node examples/judge/compare.mjs');
});
