/**
 * A static server for one folder: read only, for a game on this computer or in a classroom without internet.
 *   request -> is it for this server? -> a file inside the folder -> its bytes, or why not in words
 * It must not leave the folder, be it by `..` or by a symbolic link, nor stop because of a request.
 */
import { existsSync, realpathSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileFor } from './serving/file-for.ts';
import { type Bound, isOwnName } from './serving/own-names.ts';
import { safeHeaders } from './serving/safe-headers.ts';
import { sendFile } from './serving/send-file.ts';

export const DEFAULT_PORT = 4173;
export const DEFAULT_HOST = '127.0.0.1';
/** Ports tried one after the other while they are in use. */
const TRIES = 50;

/** The folder is missing or has no page: nothing to serve just now. */
const NOT_BUILT = 503;
/** Another name than those of this server. */
const NOT_MEANT = 421;

export interface Refused {
  readonly status: number;
  /** of the server, e.g. `http://localhost:4173/` */
  readonly url: string;
  readonly port: number;
}

export interface FolderToServe {
  readonly root: string;
  /** where the search for a free port begins; 0 is any */
  readonly port?: number;
  readonly host?: string;
  /** what a refusal says to who reads it; its number when left out */
  readonly inWords?: (refused: Refused) => string;
}
export interface FolderServer {
  /** e.g. `http://localhost:4173/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Serving extends Bound {
  readonly root: string;
  readonly url: string;
  readonly inWords: (refused: Refused) => string;
}

/** Rejects when there is no free port, or when the host is not of this computer. */
export async function serveFolder({
  root,
  port = DEFAULT_PORT,
  host = DEFAULT_HOST,
  inWords = ({ status }) => String(status),
}: FolderToServe): Promise<FolderServer> {
  const server = createServer();
  const bound = await listen(server, port, host, TRIES);
  const url = `http://${nameOf(host)}:${bound.port}/`;
  const serving: Serving = { root, url, inWords, host, address: bound.address, port: bound.port };
  server.on('request', (request, response) => void answer(serving, request, response));
  return { url, close: () => close(server) };
}

function listen(server: Server, port: number, host: string, tries: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) return reject(error);
      listen(server, port + 1, host, tries - 1).then(resolve, reject);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      // Later ones are of a connection that could not be taken; without a listener they would end the process.
      server.on('error', () => {});
      const address = server.address();
      resolve(typeof address === 'object' && address ? address : { address: host, family: '', port });
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

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(safeHeaders(request.headers.host))) response.setHeader(name, value);
  try {
    await sendOrRefuse(serving, request, response);
  } catch {
    // The reader has gone, or the folder went while it was looked at.
    if (response.headersSent) response.destroy();
    else refuse(serving, response, NOT_BUILT);
  }
}

async function sendOrRefuse(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnName(request.headers.host, serving)) return refuse(serving, response, NOT_MEANT);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(serving, response, 405, { Allow: 'GET, HEAD' });
  if (!existsSync(join(serving.root, 'index.html')))
    return refuse(serving, response, NOT_BUILT, { 'Retry-After': '5' });
  const root = realpathSync(serving.root);
  const file = fileFor(root, request.url ?? '/');
  if (file === undefined) return refuse(serving, response, 404);
  const not = await sendFile(root, file, request, response);
  if (not !== null) refuse(serving, response, not.status, not.headers);
}

function refuse(serving: Serving, response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  const { url, port } = serving;
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, { ...type, ...headers }).end(`${serving.inWords({ status, url, port })}\n`);
}
