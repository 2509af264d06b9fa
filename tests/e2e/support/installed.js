// The package as others get it: packed, and installed into a folder somewhere else.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Runs a program; what it printed, with its errors where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Omit<import('node:child_process').ExecFileSyncOptions, 'encoding'>} [options]
 * @returns {string}
 */
export function run(command, args, options = {}) {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: 'pipe',
      ...options,
      env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    });
  } catch (error) {
    const { stdout, stderr } = /** @type {import('node:child_process').SpawnSyncReturns<string>} */ (/** @type {unknown} */ (error));
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Packs the project and unpacks it as `node_modules/storydiff` of a new folder, as npm does. */
export function install() {
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-embed-'));
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root }));
  const tarball = path.join(folder, filename);
  const target = path.join(folder, 'node_modules', 'storydiff');
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'embedder', private: true, type: 'module' }));
  return { folder, tarball, package: target, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * A tool of this project, for the other folder.
 * @param {string} folder
 * @param {string} name
 */
export function lend(folder, name) {
  mkdirSync(path.dirname(path.join(folder, 'node_modules', name)), { recursive: true });
  symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
}

/**
 * The examples of docs/embedding.md under a heading, of one language, in order.
 * @param {string} heading
 * @param {string} language
 */
export function examples(heading, language) {
  const text = readFileSync(path.join(root, 'docs/embedding.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  return [.../** @type {string} */ (section).matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1]);
}

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder; `policy` is its Content-Security-Policy, `spa` answers what is missing with the start page.
 * @param {string} folder
 * @param {{policy?: string, spa?: boolean}} [options]
 */
export async function serve(folder, { policy, spa = false } = {}) {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(/** @type {string} */ (request.url), 'http://localhost').pathname);
    let file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    let body;
    try {
      body = readFileSync(file);
    } catch {
      if (!spa) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
        return;
      }
      file = path.join(folder, 'index.html');
      body = readFileSync(file);
    }
    /** @type {Record<string, string>} */
    const head = { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' };
    if (policy) head['content-security-policy'] = policy;
    response.writeHead(200, head).end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export { cpSync, path, readFileSync, writeFileSync };
