// The little of Node that platform-node.js uses, so that nobody needs Node's own declarations for it.

declare module 'node:fs/promises' {
  export function readFile(path: string | URL): Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'node:worker_threads' {
  export class Worker {
    constructor(text: string, options: { eval: boolean; execArgv: string[] });
    on(event: 'message', listener: (data: unknown) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'messageerror' | 'exit', listener: () => void): void;
    postMessage(message: unknown): void;
    terminate(): Promise<number>;
    ref(): void;
    unref(): void;
  }
}
