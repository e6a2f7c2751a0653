/**
 * A static server for one folder: read only, for a game on this computer or in a classroom without internet.
 *   address -> a file inside the folder, or nothing -> its bytes with the type of its name
 * It must not leave the folder, be it by `..` or by a symbolic link, nor stop because of a request.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
};
export const DEFAULT_PORT = 4173;
export const DEFAULT_HOST = '127.0.0.1';
/** Ports tried one after the other while they are in use. */
const TRIES = 50;

export interface FolderToServe {
  readonly root: string;
  /** where the search for a free port begins; 0 is any */
  readonly port?: number;
  readonly host?: string;
}
export interface FolderServer {
  /** e.g. `http://localhost:4173/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Rejects when there is no free port, or when the host is not of this computer. */
export async function serveFolder({
  root,
  port = DEFAULT_PORT,
  host = DEFAULT_HOST,
}: FolderToServe): Promise<FolderServer> {
  const server = createServer((request, response) => void answer(root, request, response));
  const bound = await listen(server, port, host, TRIES);
  return { url: `http://${nameOf(host)}:${bound}/`, close: () => close(server) };
}

function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) return reject(error);
      listen(server, port + 1, host, tries - 1).then(resolve, reject);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** This computer by the name that browsers trust; an address of the network as it was given. */
function nameOf(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const file = fileFor(realpathSync(root), request.url ?? '/');
    if (file === undefined) return refuse(response, 404);
    await send(file, request.method === 'HEAD', response);
  } catch {
    // The reader has gone, or the folder is being built anew.
    if (response.headersSent) response.destroy();
    else refuse(response, 404);
  }
}

/** Size and bytes are those of one opened file. `pipeline` closes it when the reader goes away. */
async function send(file: string, headOnly: boolean, response: ServerResponse): Promise<void> {
  const handle = await open(file);
  const { size } = await handle.stat();
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (!headOnly) return pipeline(handle.createReadStream(), response);
  await handle.close();
  response.end();
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...allow }).end(`${status}\n`);
}

/** The file asked for, or nothing when it is missing or outside `root`, which is a real path. */
export function fileFor(root: string, url: string): string | undefined {
  const path = pathOf(url);
  if (path === undefined || path.includes('\0')) return undefined;
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(wanted)) return undefined;
  const real = realpathSync(wanted);
  return real.startsWith(root + sep) && statSync(real).isFile() ? real : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined;
  }
}
