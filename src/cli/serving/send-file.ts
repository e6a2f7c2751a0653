/**
 * One file as an answer: its type, whether the reader has it already, how long it may be kept, a part of it where one is asked
 * for. `@fastify/send` decides what goes out; whatever happens, `pipeline` closes the file.
 */
import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import send from '@fastify/send';
import { wantsGzip } from './wants-gzip.ts';

/** An installation writes the two at about the same time, in any order. */
const INSTALLING = 10_000; // ms

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
  const chosen = asGzip ? gzipped : file;
  const result = await send(request, urlOf(relative(root, chosen)), {
    root,
    cacheControl: false,
    contentType: false,
    index: false,
  });
  const range = result.headers['Content-Range'];
  if (result.type !== 'file')
    return { status: result.statusCode, headers: range === undefined ? {} : { 'Content-Range': range } };
  response.writeHead(result.statusCode, {
    ...result.headers,
    ...(result.statusCode === 304 ? {} : { 'Content-Type': typeOf(file) }),
    ...(result.statusCode !== 304 && asGzip ? { 'Content-Encoding': 'gzip' } : {}),
    ...(gzipped === null ? {} : { Vary: 'Accept-Encoding' }),
    'Cache-Control': isHashed(relative(root, file)) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  await pipeline(result.stream, response);
  return null;
}

/** `code/a b.js` -> `/code/a%20b.js` */
const urlOf = (path: string): string => `/${path.split(sep).map(encodeURIComponent).join('/')}`;

/** The compressed file that the build has laid beside it; not one from before the file was last written. */
function gzippedOf(file: string): string | null {
  const gzipped = statSync(`${file}.gz`, { throwIfNoEntry: false });
  const current = gzipped?.isFile() === true && gzipped.mtimeMs > statSync(file).mtimeMs - INSTALLING;
  return current ? `${file}.gz` : null;
}

function typeOf(file: string): string {
  const type = send.mime.getType(file) ?? 'application/octet-stream';
  return send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}

/** `code/index-C0mYGMKL.css`: the build gives other content another name. */
const isHashed = (path: string): boolean => /^code\/.+-[\w-]{8}\.\w+$/.test(path.replaceAll(sep, '/'));
