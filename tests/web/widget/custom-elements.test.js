/** @jest-environment node */
// docs/custom-elements.json: made of the sources as they are, of the form that editors read, and what the documents name is in it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../support/native.js';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('docs/custom-elements.json'));
const [element] = manifest.modules[0].declarations;
const names = (list) => list.map(({ name }) => name);

test('it is of the sources as they are', () => {
  execFileSync(process.execPath, ['scripts/lib/custom-elements.mjs', '--check'], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
});

test('package.json names it, and it is in the package', () => {
  const { customElements, files } = JSON.parse(read('package.json'));
  expect(customElements).toBe('docs/custom-elements.json');
  expect(files).toContain(customElements);
});

test('every attribute, event, property, part and slot has a name and a meaning', () => {
  const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  for (const list of lists) {
    expect(element[list].length).toBeGreaterThan(4);
    for (const { name, description } of element[list])
      expect([name, description]).toEqual([name, expect.stringMatching(/^['A-Z\w`].+\.$/)]);
  }
});

test('it has what the documents name', () => {
  const section = (heading) =>
    read('docs/embedding.md')
      .split(/^## /m)
      .find((part) => part.startsWith(heading));
  const rows = [...section('Attributes and properties').matchAll(/^\| ([^|]+) \| ([^|]*) \|/gm)];
  const quoted = (text) => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  const attributes = rows.flatMap(([, first]) => quoted(first)).filter((name) => !name.startsWith('storydiff-'));
  expect(names(element.attributes).sort()).toEqual(attributes.sort());
  const events = rows.flatMap(([, first]) => quoted(first)).filter((name) => name.startsWith('storydiff-'));
  expect(names(element.events).sort()).toEqual(events.sort());
  const [, parts] = /^Parts: ([^]*?)\. Slots/m.exec(section('Looks'));
  expect(names(element.cssParts)).toEqual(expect.arrayContaining(quoted(parts)));
  const properties = [...section('Looks').matchAll(/`(--storydiff-[a-z-]+)`/g)].map(([, name]) => name);
  expect(names(element.cssProperties)).toEqual(expect.arrayContaining(properties));
});
