// Moves the functions of a WebAssembly module so that those that are alike stand together: what gzip finds again lies
// within its window of 32 KB then. It is the same module otherwise.
//
//     node scripts/lib/order-functions.mjs IN OUT
//
// The linker orders functions by how often they are called, so that the numbers of those that many call have one byte; what has
// one byte keeps it. A function comes next of which most runs of five bytes are in the functions just before it, for
// its size. The same module gives the same order.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { itemsOf, moduleOf, numberBytes, readNumber, renumberCalls, sectionOf, sectionsOf, steps } from './wasm-functions.mjs';

/** Bytes of a run. */
const run = 5;
/** A run that more functions have says nothing about any two. */
const mostHaving = 60;
/** How far back, in bytes, a function's likeness is looked for. */
const near = 12000;
/** Counts against small functions, of which a run or two would be most of them. */
const small = 30;

/** The numbers below this have one byte. */
const oneByte = 0x80;

/**
 * For each body the runs in it that some other has too, and not too many.
 * @param {Buffer[]} bodies
 */
function runsOf(bodies) {
  const having = new Map();
  const all = bodies.map((body) => {
    const runs = new Set();
    for (let at = 0; at + run <= body.length; at += 1) runs.add(body.toString('latin1', at, at + run));
    for (const one of runs) having.set(one, (having.get(one) ?? 0) + 1);
    return runs;
  });
  return all.map((runs) => [...runs].filter((one) => having.get(one) > 1 && having.get(one) < mostHaving));
}

/**
 * The order in which bodies are best put, as their indices; those of `first` before the others.
 * @param {Buffer[]} bodies
 * @param {number} first
 */
export function orderOf(bodies, first) {
  const runs = runsOf(bodies);
  const having = new Map();
  runs.forEach((list, body) => list.forEach((one) => having.get(one)?.push(body) ?? having.set(one, [body])));
  /** @type {number[]} */
  const order = [];
  const left = new Set(bodies.keys());
  /** @param {Set<number>} set */
  const largest = (set) => [...set].reduce((best, body) => (bodies[body].length > bodies[best].length ? body : best));
  /** @param {Iterable<number>} indices */
  const part = (indices) => {
    const mine = new Set(indices);
    while (mine.size > 0) {
      const seen = new Set();
      let size = 0;
      for (let at = order.length - 1; at >= 0 && (size += bodies[order[at]].length) <= near; at -= 1)
        runs[order[at]].forEach((one) => seen.add(one));
      if (size > near && seen.size === 0) runs[/** @type {number} */ (order.at(-1))].forEach((one) => seen.add(one));
      const alike = new Map();
      for (const one of seen) for (const body of having.get(one)) if (mine.has(body)) alike.set(body, (alike.get(body) ?? 0) + 1);
      let next = -1;
      let best = 0;
      for (const [body, count] of alike) {
        const score = count / (runs[body].length + small);
        if (score > best || (score === best && body < next)) [next, best] = [body, score];
      }
      if (next < 0) next = largest(mine);
      mine.delete(next);
      left.delete(next);
      order.push(next);
    }
  };
  part([...left].slice(0, first));
  part([...left]);
  return order;
}

/**
 * The module with its functions moved.
 * @param {Buffer} module
 */
export function orderFunctions(module) {
  const sections = sectionsOf(module);
  /** @param {number} id */
  const section = (id) => sections.find((one) => one.id === id) ?? { bytes: Buffer.from([0]) };
  const imports = itemsOf(section(2).bytes, steps.import).length;
  const types = itemsOf(section(3).bytes, steps.number);
  const bodies = itemsOf(section(10).bytes, steps.sized).map((item) => Buffer.from(item.subarray(readNumber(item, 0)[1])));
  const order = orderOf(bodies, Math.max(oneByte - imports, 0));
  const place = new Map(order.map((body, at) => [body + imports, at + imports]));
  /** @param {number} number */
  const renumber = (number) => place.get(number) ?? number;
  /** @param {Buffer} body */
  const sized = (body) => Buffer.concat([Buffer.from(numberBytes(body.length)), body]);
  /** @type {Record<number, (bytes: Uint8Array) => Buffer>} */
  const changed = {
    3: () => sectionOf(order.map((body) => types[body])),
    /** @param {Uint8Array} bytes */
    7: (bytes) =>
      sectionOf(
        itemsOf(bytes, steps.export).map((item) => {
          const kind = steps.sized(item, 0);
          if (item[kind] !== 0) return item;
          return [...item.subarray(0, kind + 1), ...numberBytes(renumber(readNumber(item, kind + 1)[0]))];
        }),
      ),
    /** @param {Uint8Array} bytes */
    8: (bytes) => Buffer.from(numberBytes(renumber(readNumber(bytes, 0)[0]))),
    /** @param {Uint8Array} bytes */
    9: (bytes) =>
      sectionOf(
        itemsOf(bytes, steps.element).map((item) => {
          const from = steps.number(item, 2) + 1;
          const numbers = itemsOf(item.subarray(from), steps.number).map((number) => numberBytes(renumber(readNumber(number, 0)[0])));
          return Buffer.concat([item.subarray(0, from), sectionOf(numbers)]);
        }),
      ),
    10: () => sectionOf(order.map((body) => sized(renumberCalls(bodies[body], renumber)))),
  };
  return moduleOf(sections.map(({ id, bytes }) => ({ id, bytes: changed[id]?.(bytes) ?? bytes })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  writeFileSync(to, orderFunctions(readFileSync(from)));
}
