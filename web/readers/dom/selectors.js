// Selectors of CSS, as far as the readers and Readability write them: tags, #id, .class, [attributes] with their operators and "i",
// :not(), descendants and children, lists. What is not known is an error, so that no selector matches nothing in silence.
//
//   'sup a, [class*="pull" i]'  ->  element => boolean

const part =
  /([\w-]+|\*)|#([\w-]+)|\.([\w-]+)|\[\s*([\w:-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*([iIsS])?\s*)?\]|:not\(|(\s*[>,]\s*|\s+)|\)/y;

/** Attributes of HTML whose values mean the same in capitals; of the standard's list those that are asked for. */
const caseless = new Set(['rel', 'rev', 'type', 'lang', 'dir', 'media', 'align', 'charset']);

/**
 * @import { Element } from './element.js'
 * @typedef {(element: Element) => boolean} Test
 * @typedef {{tests: Test[], combinator: string}[]} Complex
 */

/** @type {Record<string, (value: string, wanted: string) => boolean>} */
const operators = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => value.split(/[\t\n\f\r ]+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
};

/**
 * @param {string} name
 * @param {string | undefined} operator
 * @param {string} wanted
 * @param {string | undefined} flag
 * @returns {Test}
 */
function attributeTest(name, operator, wanted, flag) {
  if (!operator) return (element) => element.hasAttribute(name);
  const is = operators[operator];
  const folds = flag ? /i/i.test(flag) : false;
  const lower = wanted.toLowerCase();
  return (element) => {
    const value = element.getAttribute(name);
    if (value === null) return false;
    return folds || (flag === undefined && element.isHtml && caseless.has(name)) ? is(value.toLowerCase(), lower) : is(value, wanted);
  };
}

/**
 * @param {string} name
 * @returns {Test}
 */
const tagTest = (name) => {
  const lower = name.toLowerCase();
  return name === '*' ? () => true : (element) => element.localName === (element.isHtml ? lower : name);
};

/**
 * Whether an element matches the parts from the last to the first: `[{tests, combinator}]`, each combinator that to the part before.
 * @param {Complex} parts
 * @param {number} at
 * @param {Element} element
 */
function matchesComplex(parts, at, element) {
  if (!parts[at].tests.every((test) => test(element))) return false;
  if (at === 0) return true;
  const { combinator } = parts[at];
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (matchesComplex(parts, at - 1, outer)) return true;
    if (combinator === '>') return false;
  }
  return false;
}

/**
 * Reads a list of selectors from `at` to its end, or to the bracket that closes it.
 * @param {string} source
 * @param {number} at
 * @returns {{end: number, test: Test}}
 */
function parseList(source, at) {
  /** @type {Complex[]} */
  const complexes = [];
  /** @type {Complex} */
  let parts = [{ tests: [], combinator: '' }];
  const tags = new Set(); // of selectors that are a tag and nothing more
  let plain = true;
  const close = () => {
    if (parts.some(({ tests }) => tests.length === 0)) throw new SyntaxError(`selector: ${source}`);
    complexes.push(parts);
    parts = [{ tests: [], combinator: '' }];
  };
  /** @param {Test} test */
  const add = (test) => parts.at(-1)?.tests.push(test);
  let end = at;
  for (;;) {
    part.lastIndex = end;
    const match = end < source.length ? part.exec(source) : null;
    if (!match && end < source.length) throw new SyntaxError(`selector: ${source}`);
    if (!match || match[0] === ')') {
      close();
      end += match ? 1 : 0;
      break;
    }
    end = part.lastIndex;
    const [whole, tag, id, name, attribute, operator, double, single, bare, flag, between] = match;
    if (tag !== undefined) {
      tags.add(tag.toLowerCase());
      add(tagTest(tag));
    } else if (between !== undefined) {
      const combinator = between.trim();
      if (combinator === ',') close();
      else {
        plain = false;
        parts.push({ tests: [], combinator });
      }
    } else {
      plain = false;
      if (id !== undefined) add((element) => element.getAttribute('id') === id);
      else if (name !== undefined) add(attributeTest('class', '~=', name, 's'));
      else if (attribute !== undefined) add(attributeTest(attribute, operator, double ?? single ?? bare ?? '', flag));
      else if (whole === ':not(') {
        const inner = parseList(source, end);
        end = inner.end;
        add((element) => !inner.test(element));
      }
    }
  }
  const isTags = plain && !tags.has('*');
  /** @param {Element} element */
  const any = (element) => complexes.some((each) => matchesComplex(each, each.length - 1, element));
  return { end, test: isTags ? (element) => (element.isHtml ? tags.has(element.localName) : any(element)) : any };
}

const known = new Map();

/**
 * @param {string} selector
 * @returns {(element: object) => boolean}
 */
export function compile(selector) {
  if (!known.has(selector)) known.set(selector, parseList(selector.trim(), 0).test);
  return known.get(selector);
}
