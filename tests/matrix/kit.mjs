// What the places of the matrix share: folders with the package in them, programs that are run, pages that are opened.

import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { lend } from '../e2e/support/installed.js';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');
export const versions = JSON.parse(readFileSync(path.join(here, 'versions.json'), 'utf8'));
const quiet = { ...process.env, NODE_OPTIONS: '', CI: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };

/** Runs a program to its end; what it printed. */
export async function run(command, args, { env, ...options } = {}) {
  try {
    const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 1 << 26, ...options, env: { ...quiet, ...env } });
    return stdout;
  } catch (error) {
    throw new Error(`${path.basename(command)} ${args.join(' ')}\n${error.stdout ?? ''}\n${error.stderr ?? error.message}`, {
      cause: error,
    });
  }
}

/** Starts a server, and waits until it prints its address (or what `address` makes one of). */
export async function start(command, args, { env, address = /http:\/\/[\w.]+:\d+/, ...options }) {
  const child = spawn(command, args, { ...options, env: { ...quiet, ...env }, detached: true });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (data) => {
      said += stripVTControlCharacters(String(data));
      const found = address.exec(said)?.[0];
      if (found) resolve(`${found.replace('0.0.0.0', '127.0.0.1').replace('[::]', '127.0.0.1')}/`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`${command} ${args.join(' ')} ended:\n${said}`)));
    setTimeout(() => reject(new Error(`${command} ${args.join(' ')} gave no address:\n${said}`)), 120_000).unref();
  });
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
  });
  // Its children are of its own group.
  const close = async () => {
    process.kill(-child.pid);
    await ended;
  };
  return { url, close };
}

/**
 * Folders in which things are installed: kept between runs where `keep` names one. `lend`: the tools are those that this project
 * has itself, and nothing is fetched.
 */
export class Installer {
  #groups = new Map();

  constructor({ keep, lend = false } = {}) {
    Object.assign(this, { keep, lend });
    this.folder = keep ?? mkdtempSync(path.join(tmpdir(), 'storydiff-matrix-'));
  }

  /** The package as a tarball, once. */
  async tarball() {
    this.packed ??= run('npm', ['pack', '--json', '--pack-destination', this.folder], { cwd: root });
    return path.join(this.folder, JSON.parse(await this.packed)[0].filename);
  }

  /** The folder of a group of tools with the package beside them. */
  group(name) {
    if (!this.#groups.has(name)) this.#groups.set(name, this.#install(name));
    return this.#groups.get(name);
  }

  async #install(name) {
    const folder = path.join(this.folder, name);
    mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
    const manifest = JSON.stringify({
      name: `matrix-${name}`,
      private: true,
      type: 'module',
      dependencies: versions[name],
      '@parcel/resolver-default': { packageExports: true }, // read beside the lock file
    });
    const file = path.join(folder, 'package.json');
    if (this.lend) {
      writeFileSync(file, manifest);
      for (const tool of Object.keys(versions[name])) {
        if (existsSync(path.join(root, 'node_modules', tool))) lend(folder, tool);
      }
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== manifest) {
      writeFileSync(file, manifest);
      if (Object.keys(versions[name]).length > 0)
        await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: folder });
    }
    const target = path.join(folder, 'node_modules/storydiff');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    await run('tar', ['-xzf', await this.tarball(), '-C', target, '--strip-components=1']);
    return folder;
  }

  /** A new folder in a group's one, with files (`{name: text}`) and what all places are asked. */
  async project(group, name, files = {}) {
    const folder = path.join(await this.group(group), name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(here, 'app'), folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) write(path.join(folder, file), text);
    return folder;
  }

  remove() {
    if (!this.keep) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Writes a file, and the folders that it lies in. */
export function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The start page of a place whose script is `script`. */
export const startPage = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Matrix</title><body>${script}</body></html>`;

/** What a page answers (`globalThis.answers`), whether it compared in a worker, and what its console complained of. */
export async function answersAt(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answers = await answersOf(page, () => page.goto(url));
  await context.close();
  return answers;
}

/** The same of a server, which is closed afterwards, whatever came of it. */
export async function answersFrom(browser, server) {
  try {
    return await answersAt(browser, server.url);
  } finally {
    await server.close();
  }
}

/** The same of a page that `open` opens. */
export async function answersOf(page, open) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('requestfailed', (request) => troubles.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`));
  await open();
  try {
    await page.waitForFunction(() => globalThis.answers, null, { timeout: 60_000 });
    return { ...(await page.evaluate(() => globalThis.answers)), worker: page.workers().length === 1, troubles };
  } catch (error) {
    return { failed: error.message.split('\n')[0], troubles };
  }
}
