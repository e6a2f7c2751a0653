// `serve`: the built app at an address of this computer, until it is interrupted.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../text/say.ts';
import { type Args, CLEAN, type Command, complain, type Failure, isFailure } from './command.ts';
import { print } from './print.ts';
import { readWhole } from './read-args.ts';
import { DEFAULT_HOST, DEFAULT_PORT, type FolderServer, type Refused, serveFolder } from './serve-folder.ts';

const MAX_PORT = 65_535;
// The same place from src/cli and, bundled, from dist/cli.
const APP = fileURLToPath(new URL('../../dist/app', import.meta.url));

export const serve: Command = {
  usage: 'cli.serve_usage',
  help: 'cli.serve_help',
  options: { port: { type: 'string' }, host: { type: 'string' } },
  least: 0,
  most: 0,
  async run(args, terminal) {
    const server = await begin(args);
    if (isFailure(server)) return complain(terminal, server);
    const { url } = server;
    print(args, terminal, { url }, () => `${url}\n`);
    await interrupted();
    await server.close();
    return CLEAN;
  },
};

async function begin(args: Args): Promise<FolderServer | Failure> {
  const port = readWhole(args, 'port', { least: 0, most: MAX_PORT, otherwise: DEFAULT_PORT });
  if (isFailure(port)) return port;
  if (!existsSync(join(APP, 'index.html'))) return { problem: say('cli.app_not_built') };
  const host = args.text('host') ?? DEFAULT_HOST;
  try {
    return await serveFolder({ root: APP, port, host, inWords: refusedInWords });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: say('cli.cannot_serve', { host: { verbatim: host }, port, why: { verbatim: why } }) };
  }
}

function refusedInWords({ status, url, port }: Refused): string {
  switch (status) {
    case 404:
      return say('cli.served_nothing', { url: { verbatim: url } });
    case 405:
      return say('cli.served_to_read');
    case 412:
      return say('cli.served_changed');
    case 416:
      return say('cli.served_no_part');
    case 421:
      return say('cli.served_elsewhere', { url: { verbatim: url }, port });
    default:
      return say('cli.served_not_now');
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
