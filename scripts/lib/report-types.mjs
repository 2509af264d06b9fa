// Writes web/engine/report.d.ts from docs/report.schema.json, so that no type of the report is
// written twice. With --check, only says whether the file is what it would write.
//
// Understands what that schema uses and fails on anything else: objects with all properties listed,
// arrays, enums, constants, references, unions, and plain types.

import { readFile, writeFile } from 'node:fs/promises';

const schemaFile = new URL('../../docs/report.schema.json', import.meta.url);
const typesFile = new URL('../../web/engine/report.d.ts', import.meta.url);
/** @type {Record<string, string>} */
const plain = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' };

/**
 * As much of JSON Schema as the report's has.
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {unknown} [const]
 * @property {string[]} [enum]
 * @property {Schema[]} [oneOf]
 * @property {string | string[]} [type]
 * @property {Schema} [items]
 * @property {boolean} [additionalProperties]
 * @property {Record<string, Schema>} [properties]
 * @property {string[]} [required]
 * @property {string} [description]
 */

/**
 * @param {Schema} schema
 * @param {string} indent
 * @returns {string}
 */
function typeOf(schema, indent) {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (schema.oneOf) return schema.oneOf.map((one) => typeOf(one, indent)).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ type }, indent)).join(' | ');
  if (schema.type === 'array') {
    const items = typeOf(/** @type {Schema} */ (schema.items), indent);
    return /[ |]/.test(items) ? `(${items})[]` : `${items}[]`;
  }
  if (schema.type === 'object') return body(schema, indent);
  if (plain[/** @type {string} */ (schema.type)]) return plain[/** @type {string} */ (schema.type)];
  throw new Error(`report-types: cannot say ${JSON.stringify(schema)}`);
}

/**
 * @param {Schema} schema
 * @param {string} indent
 * @returns {string}
 */
function body(schema, indent) {
  if (schema.additionalProperties !== false) throw new Error('report-types: additionalProperties has to be false');
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    return `${comment(property, inner)}${inner}${name}${optional}: ${typeOf(property, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/**
 * @param {Schema} schema
 * @param {string} indent
 */
function comment(schema, indent) {
  return schema.description ? `${indent}/** ${schema.description} */\n` : '';
}

/**
 * @param {string} name
 * @param {Schema} schema
 */
function declaration(name, schema) {
  const type = typeOf(schema, '');
  const text = schema.type === 'object' ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
  return `${comment(schema, '')}${text}\n`;
}

const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
const { $defs, ...report } = schema;
const text = [
  '// Made from docs/report.schema.json by scripts/lib/report-types.mjs; edit that file, not this one.\n',
  declaration(report.title, report),
  ...Object.entries($defs).map(([name, definition]) => declaration(name, definition)),
].join('\n');

if (process.argv.includes('--check')) {
  if ((await readFile(typesFile, 'utf8').catch(() => '')) !== text) {
    console.error('web/engine/report.d.ts is not what docs/report.schema.json says. Run: node scripts/lib/report-types.mjs');
    process.exitCode = 1;
  }
} else {
  await writeFile(typesFile, text);
}
