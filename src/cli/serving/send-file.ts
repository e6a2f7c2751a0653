/**
 * One file as an answer: its type, whether the reader has it already, how long it may be kept, a part of it where one is asked
 * for. `@fastify/send` decides what goes out; whatever happens, the file is closed.
 */
import { lstatSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import send from '@fastify/send';
import { wantsGzip } from './wants-gzip.ts';

/** An installation writes the two at about the same time, in any order. */
const INSTALLING = 10_000; // ms

const NOT_MODIFIED = 304;

export interface NotSent {
  /** 404, 412, 416 or 500 */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** `file` is a real path inside `root`. Rejects when the reader goes away. */
export async function sendFile(
  root: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<NotSent | null> {
  const gzipped = gzippedOf(file);
  // A part is always one of the file as it is: nobody has to know which form another part came from.
  const asGzip = gzipped !== null && request.headers.range === undefined && wantsGzip(request);
  const { type, statusCode, headers, stream } = await send(request, urlOf(relative(root, asGzip ? gzipped : file)), {
    root,
    cacheControl: false,
    contentType: false,
    index: false,
  });
  if (type !== 'file') return { status: statusCode, headers: pick(headers, 'Content-Range') };
  const head = {
    ...headers,
    ...(statusCode === NOT_MODIFIED ? {} : { 'Content-Type': typeOf(file) }),
    ...(statusCode === NOT_MODIFIED || !asGzip ? {} : { 'Content-Encoding': 'gzip' }),
    ...(gzipped === null ? {} : { Vary: 'Accept-Encoding' }),
    'Cache-Control': isHashed(relative(root, file)) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  try {
    response.writeHead(statusCode, head);
    await pipeline(stream, response);
  } finally {
    // From Node 24 on, `pipeline` leaves the file open when the reader had gone before it began.
    stream.destroy();
  }
  return null;
}

function pick(headers: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  const value = headers[name];
  return value === undefined ? {} : { [name]: value };
}

/** `code/a b.js` -> `/code/a%20b.js` */
const urlOf = (path: string): string => `/${path.split(sep).map(encodeURIComponent).join('/')}`;

/** The compressed file that the build has laid beside it; no link, and not one from before the file was last written. */
function gzippedOf(file: string): string | null {
  const gzipped = lstatSync(`${file}.gz`, { throwIfNoEntry: false });
  const current = gzipped?.isFile() === true && gzipped.mtimeMs > statSync(file).mtimeMs - INSTALLING;
  return current ? `${file}.gz` : null;
}

function typeOf(file: string): string {
  const type = send.mime.getType(file) ?? 'application/octet-stream';
  return send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}

/** `code/index-C0mYGMKL.css`: the build gives other content another name. */
function isHashed(path: string): boolean {
  const { dir, name } = parse(path);
  return dir === 'code' && /-[\w-]{8}$/.test(name);
}
