// docs/custom-elements.json, by which editors and catalogues know <story-diff>: https://github.com/webcomponents/custom-elements-manifest
//
//     node scripts/lib/custom-elements.mjs [--check]
//
// Attributes are those of web/widget/properties.js, types and their meanings those of web/widget/element.d.ts; parts, slots and
// custom properties are found in the element's templates and styles, events where they are sent, and what is said of them is below.
// (The usual analyzer reads classes with their comments; here the properties stand in one file and the types in another.)

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { properties } from '../../web/widget/properties.js';
import { descriptions } from './custom-elements-text.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const target = path.join(root, 'docs/custom-elements.json');
/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const types = read('web/widget/element.d.ts');
const sources = ['web/widget', 'web/render']
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.js'))
  .map(read)
  .join('\n');

/** A comment as one line. */
const plain = (comment = '') =>
  comment
    .replaceAll(/^\s*\/?\*+\/?|\*\/\s*$/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * The members of a block of types: name, type and comment.
 * @param {string} head
 */
function membersOf(head) {
  const [, block] = /** @type {RegExpExecArray} */ (new RegExp(`${head}[^{]* \\{\\n([^]*?)\\n\\}`).exec(types));
  const member = /(?:^ {2}(\/\*\*[^]*?\*\/)\n)?^ {2}(readonly )?(?:'([\w-]+)'|(\w+))(\?)?(\([^]*?\))?: ([^]*?);$/gm;
  return [...block.matchAll(member)].map(([, comment, readonly, quoted, name, optional, parameters, type]) => ({
    name: quoted ?? name,
    description: plain(comment),
    type: type.replaceAll(/\s+/g, ' '),
    ...(readonly && { readonly: true }),
    ...(parameters && { parameters }),
    ...(optional && { optional: true }),
  }));
}

/**
 * Names that the sources have, sorted, each with what is said of it.
 * @param {'events' | 'parts' | 'properties'} kind
 * @param {RegExp} pattern
 */
function described(kind, pattern) {
  const found = [...new Set([...sources.matchAll(pattern)].map((match) => match[1]))].sort();
  const said = descriptions[kind];
  const odd = [...found.filter((name) => !said[name]), ...Object.keys(said).filter((name) => !found.includes(name))];
  if (odd.length > 0) throw new Error(`scripts/lib/custom-elements-text.mjs and the sources differ in ${kind}: ${odd.join(', ')}`);
  return found.map((name) => ({ name, description: said[name] }));
}

const members = membersOf('export declare class StoryDiffElement extends HTMLElement');
/** @param {string} text */
const typeOf = (text) => ({ type: { text } });
/**
 * A named type as what it stands for, where that is a choice of words.
 * @param {string} text
 */
const choice = (text) => new RegExp(`export type ${text} = ('[^;]+);`).exec(types)?.[1] ?? text;
/** @param {{name: string, parameters?: string}} member */
const isField = ({ name, parameters }) => !parameters && name !== 'addEventListener';

/** @type {Record<string, {attribute?: string | boolean, reflect?: boolean, state?: boolean, type?: unknown}>} */
const declared = properties;

const fields = members.filter(isField).map(({ name, description, type, readonly, optional }) => ({
  kind: 'field',
  name,
  ...typeOf(optional && !type.includes('undefined') ? `${choice(type)} | undefined` : choice(type)),
  ...(description && { description: description.replace(/ Attribute `[\w-]+`\.$/, '') }),
  ...(readonly && { readonly: true }),
  ...(declared[name]?.reflect && { attribute: declared[name].attribute || name, reflects: true }),
}));
const methods = members
  .filter(({ parameters, name }) => parameters && name !== 'addEventListener')
  .map(({ name, description, type, parameters }) => ({
    kind: 'method',
    name,
    description,
    ...(parameters !== '()' && {
      parameters: /** @type {string} */ (parameters)
        .slice(1, -1)
        .split(', ')
        .map((parameter) => parameter.split(/\??: /))
        .map(([parameter, of]) => ({ name: parameter, ...typeOf(of) })),
    }),
    return: typeOf(type),
  }));
const attributes = Object.entries(declared)
  .filter(([, { reflect }]) => reflect)
  .map(([name, { attribute: given }]) => {
    const attribute = typeof given === 'string' ? given : name;
    const inherited = { ...typeOf('string | undefined'), description: descriptions.attributes[attribute] };
    const { type, description } = fields.find((each) => each.name === name) ?? inherited;
    return { name: attribute, ...(name !== attribute && { fieldName: name }), type, description };
  });
const sent = described('events', /emit\('([\w-]+)'/g);
const events = membersOf('export interface StoryDiffEventMap').map(({ name, type }) => {
  const { description } = sent.find((event) => event.name === name) ?? {};
  if (!description) throw new Error(`nothing sends ${name}`);
  return { name, ...typeOf(type), description };
});
if (events.length !== sent.length) throw new Error('element.d.ts lacks an event');

const element = {
  kind: 'class',
  name: 'StoryDiffElement',
  tagName: 'story-diff',
  customElement: true,
  description: descriptions.element,
  superclass: { name: 'HTMLElement' },
  attributes,
  members: [...fields, ...methods],
  events,
  slots: ['left', 'right', 'left-note', 'right-note', 'tools', 'foot'].map((name) => ({ name, description: descriptions.slots[name] })),
  cssParts: described('parts', /\bpart="([a-z-]+)"/g),
  cssProperties: described('properties', /var\((--storydiff-(?!bleed)[a-z-]+)/g),
};
/**
 * @param {string} name
 * @param {string} [module]
 */
const exported = (name, module) => ({ kind: 'js', name, declaration: { name, ...(module && { module }) } });
const manifest = {
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/element.js',
      declarations: [element],
      exports: [exported('StoryDiffElement'), exported('defineStoryDiff'), exported('addMessages')],
    },
    ...['dist/define.js', 'dist/inline.js'].map((file) => ({
      kind: 'javascript-module',
      path: file,
      exports: [
        { kind: 'custom-element-definition', name: 'story-diff', declaration: { name: 'StoryDiffElement', module: 'dist/element.js' } },
      ],
    })),
  ],
};

const text = await format(JSON.stringify(manifest), { ...(await resolveConfig(target)), filepath: target });
if (process.argv.includes('--check')) {
  if (text !== readFileSync(target, 'utf8'))
    throw new Error('docs/custom-elements.json is out of date: node scripts/lib/custom-elements.mjs');
} else writeFileSync(target, text);
