// As much of saxes as xml.js uses: its own declarations do not hold under TypeScript's strict checks.

export interface SaxesAttribute {
  local: string;
  prefix: string;
  uri: string;
  value: string;
}

export declare class SaxesParser {
  constructor(options: { xmlns: true });
  on(event: 'error', handler: (error: Error) => void): void;
  on(
    event: 'opentag',
    handler: (tag: { local: string; prefix: string; uri: string; attributes: Record<string, SaxesAttribute> }) => void,
  ): void;
  on(event: 'closetag', handler: () => void): void;
  on(event: 'text' | 'cdata', handler: (text: string) => void): void;
  write(chunk: string): this;
  close(): this;
}
