/**
 * A static server for the built app: `node tools/serve.mjs`. Read only, this computer only unless HOST says
 * otherwise; PORT is where it starts to look for a free port.
 */
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = /** @type {Record<string, string>} */ ({
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
});
const TRIES = 50;

/**
 * Serves `root` at the first free port from `port` on (0: any).
 * @param {{ root: string, port?: number, host?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 4173, host = '127.0.0.1' }) {
  const server = createServer((request, response) => answer(realpathSync(root), request, response));
  const bound = await listen(server, port, host, TRIES);
  return {
    url: `http://localhost:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @param {number} tries
 * @returns {Promise<number>}
 */
function listen(server, port, host, tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
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

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(root, request.url ?? '/');
  if (file === undefined) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * The file asked for, or nothing when it is missing or outside `root`, be it by `..` or by a symbolic link.
 * @param {string} root
 * @param {string} url
 * @returns {string | undefined}
 */
export function fileFor(root, url) {
  const path = pathOf(url);
  if (path === undefined || path.includes('\0')) return undefined;
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(wanted)) return undefined;
  const real = realpathSync(wanted);
  return real.startsWith(root + sep) && statSync(real).isFile() ? real : undefined;
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(/** @type {string} */ (url.split(/[?#]/)[0]));
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

async function main() {
  const root = fileURLToPath(new URL('../dist/app', import.meta.url));
  if (!existsSync(join(root, 'index.html'))) {
    console.error('The app is not built: run npm start, or npm run build:app first.');
    process.exit(1);
  }
  const { PORT, HOST } = process.env;
  const { url } = await serve({ root, ...(PORT ? { port: Number(PORT) } : {}), ...(HOST ? { host: HOST } : {}) });
  console.log(url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
