/** @jest-environment node */
// docs/report.schema.json is the authority: every surface is held to it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { compare } from '../../../dist/storydiff-node.js';
import { batch, readFixtures, root } from '../support/native.js';

const schema = JSON.parse(readFileSync(path.join(root, 'docs/report.schema.json'), 'utf8'));
let validate;
beforeAll(() => {
  validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
});

function expectValid(report) {
  expect(validate(report) ? [] : validate.errors).toEqual([]);
}

const stories = readFixtures();

test.each(stories.map((story) => [story.id, story]))('the package, on %s', async (_, { left, right }) => {
  expectValid(await compare(left, right, { id: 'x', leftLabel: 'A', rightLabel: 'B', wordLinks: true, explain: true, undecided: 9 }));
});

test.each(['utf-8', 'utf-16', 'code-point'])('the native program, offsets in %s', (unit) => {
  for (const line of batch(stories, { offsetUnit: unit })) expectValid(JSON.parse(line));
});

test('an ill-formed text is counted, a degraded answer is listed', async () => {
  const report = await compare('a \ud800 b', 'a');
  expectValid(report);
  expect(report.left.replaced).toBe(1);
});

test('every unit cuts the same pieces out of the text', () => {
  const slice = {
    'utf-8': (text, { start, end }) => Buffer.from(text).subarray(start, end).toString(),
    'utf-16': (text, { start, end }) => text.slice(start, end),
    'code-point': (text, { start, end }) => [...text].slice(start, end).join(''),
  };
  const pieces = Object.keys(slice).map((unit) =>
    batch(stories, { offsetUnit: unit })
      .map((line) => JSON.parse(line))
      .map((report) => [
        report.left.sentences.map((span) => slice[unit](report.left.text, span)),
        report.facts.map((fact) => fact.right.map((span) => slice[unit](report.right.text, span))),
        report.edits.map((edits) => edits.map((edit) => slice[unit](report.left.text, edit.left))),
      ]),
  );
  expect(pieces[1]).toEqual(pieces[0]);
  expect(pieces[2]).toEqual(pieces[0]);
});

test('the description of every field is there', () => {
  const silent = [];
  for (const [name, definition] of [['Report', schema], ...Object.entries(schema.$defs)]) {
    for (const [field, property] of Object.entries(definition.properties ?? {})) {
      if (!property.description && !property.$ref) silent.push(`${name}.${field}`);
    }
  }
  expect(silent.filter((field) => field !== 'Report.degraded')).toEqual([]);
});
