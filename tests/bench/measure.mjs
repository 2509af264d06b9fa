// Runs the tools of tools.mjs on files and gives their times: those in Node and the native ones each in a
// process of its own with a time limit, storydiff in Chromium in one page.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../e2e/support/open-page.js';
import { families } from './inputs.mjs';

/** @import { Case, Timed } from '../types.d.ts' */

const root = path.resolve(import.meta.dirname, '..', '..');
/** Seconds past which a comparison is given up. */
export const limit = 40;
/** Bytes of memory past which a tool is given up. */
const memory = 8 * 2 ** 30;

/** The middle one; of an even number the mean of the two in the middle. */
export function median(/** @type {number[]} */ list) {
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
/** @type {Map<string, string[]>} */
const made = new Map();

/**
 * The two files of a case, made once.
 * @param {Case} given
 */
function filesOf({ family, words }) {
  const key = `${family} ${words}`.replaceAll(' ', '-');
  if (!made.has(key)) {
    const { left, right } = families[/** @type {keyof typeof families} */ (family)](words);
    const files = [path.join(folder, `${key}.left.txt`), path.join(folder, `${key}.right.txt`)];
    writeFileSync(files[0], left);
    writeFileSync(files[1], right);
    made.set(key, files);
  }
  return /** @type {string[]} */ (made.get(key));
}

/**
 * Times of one tool on cases that are compared in turn; `flags` are Node's.
 * @param {string} tool
 * @param {string} where
 * @param {Case[]} cases
 * @param {string[]} [flags]
 * @param {number} [seconds]  past which a comparison is given up
 * @returns {Promise<Timed>}  ms; KB
 */
export function timeAlone(tool, where, cases, rounds = 9, flags = [], seconds = limit) {
  const command =
    tool === 'wikidiff2'
      ? ['php', '-d', `memory_limit=${memory}`, path.join(root, 'tests', 'bench', 'wikidiff2.php')]
      : where === 'native'
        ? [path.join(root, 'build', 'native', 'bench_native')]
        : [process.execPath, `--max-old-space-size=${memory / 2 ** 20}`, ...flags, path.join(root, 'tests', 'bench', 'child.mjs')];
  const words = [...command, tool, String(rounds), ...cases.flatMap(filesOf)];
  // Node reserves far more address space than it uses: there its own option has to do.
  const cap = where === 'native' ? `ulimit -v ${memory / 1024}; ` : '';
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${cap}exec "$@"`, 'bash', ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        child.kill('SIGKILL');
      },
      (cases.length > 1 ? 20 : 1) * seconds * 1000,
    );
    child.stdout.on('data', (part) => (out += part));
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (late) resolve({ failed: `over ${seconds} s`, times: [] });
      // Ended from outside: no figure of the tool, and none may be written.
      else if (signal === 'SIGTERM' || signal === 'SIGINT') reject(new Error(`${tool} (${where}) was ended by ${signal}`));
      // Node and C++ abort where memory ends, PHP ends with 255; any other status is an error of the tool or of this script.
      else if (signal || status === 255) resolve({ failed: 'out of memory', times: [] });
      else if (status !== 0) resolve({ failed: `failed (status ${status})`, times: [] });
      else resolve(JSON.parse(out));
    });
  });
}

/** A page of Chromium that compares with dist/storydiff.js; null where there is no Chromium. */
export async function openChromium() {
  /** @type {Record<string, string>} */
  const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };
  const server = createServer((request, response) => {
    const name = path.basename(new URL(/** @type {string} */ (request.url), 'http://localhost').pathname);
    try {
      const bytes = name === 'blank.html' ? '<!doctype html><title>-</title>' : readFileSync(path.join(root, 'dist', name));
      response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const browser = await chromium.launch(launchOptions).catch(() => null);
  if (!browser) {
    server.close();
    return null;
  }
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/blank.html`);
  return {
    version: browser.version(),
    /** @param {Case} one */
    async time(one, rounds = 9) {
      const [left, right] = filesOf(one).map((file) => readFileSync(file, 'utf8'));
      const times = await page.evaluate(async ([leftText, rightText, most]) => {
        const { compare } = /** @type {typeof import('../../web/engine/index.js')} */ (
          await import(/** @type {string} */ ('/storydiff.js'))
        );
        const list = [];
        const begin = performance.now();
        const once = async () => {
          await compare('', ''); // or it would still know what it found of the two
          const start = performance.now();
          await compare(leftText, rightText);
          return performance.now() - start;
        };
        const first = await once();
        if (first > 5000) list.push(first);
        else while (performance.now() < begin + 1000) await once();
        const until = performance.now() + 2000;
        while (list.length === 0 || (list.length < most && performance.now() < until)) list.push(await once());
        return list;
      }, /** @type {[string, string, number]} */ ([left, right, rounds]));
      return { times: [times] };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
