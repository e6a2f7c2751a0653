/**
 * Whether a request is meant for this server, by its `Host`. A page from elsewhere can have its own name lead to this computer
 * and would then be answered as if it were the game (DNS rebinding); its `Host` gives it away.
 */
import { hostname, networkInterfaces } from 'node:os';

export interface Bound {
  /** as it was given, e.g. `localhost`, `0.0.0.0` or `training.local` */
  readonly host: string;
  /** where the server listens, e.g. `127.0.0.1` */
  readonly address: string;
  readonly port: number;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const EVERY_ADDRESS = ['0.0.0.0', '::'];
/** `localhost:4173`, `[::1]:4173`, or without a port */
const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(?::(\d{1,5}))?$/i;
const PORT_OF_HTTP = 80;

export function isOwnName(header: string | undefined, bound: Bound): boolean {
  const [, name = '', port = PORT_OF_HTTP] = HOST.exec(header ?? '') ?? [];
  const asked = canonical(name);
  return asked !== null && Number(port) === bound.port && ownNames(bound).some((own) => canonical(own) === asked);
}

/** Looked up at each request: a computer may change its network while it serves. */
function ownNames({ host, address }: Bound): readonly string[] {
  const named = [...LOOPBACK, host, address];
  if (!EVERY_ADDRESS.includes(address)) return named;
  const addresses = Object.values(networkInterfaces()).flatMap((found = []) => found.map((one) => one.address));
  return [...named, hostname(), ...addresses];
}

/** As a browser writes it into `Host`: small letters, the short form of an address. */
function canonical(name: string): string | null {
  const bracketed = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
  return URL.canParse(`http://${bracketed}/`) ? new URL(`http://${bracketed}/`).hostname : null;
}
