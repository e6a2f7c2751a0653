import { hostname, networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { type Bound, isOwnName } from './own-names.ts';

const here: Bound = { host: '127.0.0.1', address: '127.0.0.1', port: 4173 };
const everywhere: Bound = { host: '0.0.0.0', address: '0.0.0.0', port: 4173 };
const addresses = Object.values(networkInterfaces()).flatMap((found = []) => found.map(({ address }) => address));

describe('for this computer alone', () => {
  test.each(['localhost:4173', 'LocalHost:4173', '127.0.0.1:4173', '[::1]:4173', '[0:0::1]:4173'])(
    '%s is meant',
    (host) => {
      expect(isOwnName(host, here)).toBe(true);
    },
  );

  test.each([
    undefined,
    '',
    'localhost',
    'localhost:80',
    'localhost:41730',
    'localhost:4173.example:4173',
    'localhost.example:4173',
    'elsewhere.example:4173',
    '127.0.0.1.example:4173',
    'me@localhost:4173',
    'localhost:4173/',
    'localhost:4173, localhost:4173',
    'localhost :4173',
    '[::2]:4173',
    '[::1:4173',
    '192.0.2.77:4173',
    '0.0.0.0:4173',
  ])('%s is not', (host) => {
    expect(isOwnName(host, here)).toBe(false);
  });

  test('the port of http is not written', () => {
    expect(isOwnName('localhost', { ...here, port: 80 })).toBe(true);
  });
});

describe('for the network', () => {
  test('every address of this computer is meant, and its name', () => {
    const hosts = [
      ...addresses.map((one) => (one.includes(':') ? `[${one}]` : one)),
      hostname(),
      'localhost',
      '0.0.0.0',
    ];
    expect(hosts.length).toBeGreaterThan(3);
    expect(hosts.filter((host) => !isOwnName(`${host}:4173`, everywhere))).toEqual([]);
    expect(hosts.filter((host) => !isOwnName(`${host}:4173`, { ...everywhere, host: '::', address: '::' }))).toEqual([
      '0.0.0.0',
    ]);
  });

  test.each(['elsewhere.example:4173', '192.0.2.77:4173', `${hostname()}.example:4173`, `${hostname()}:80`])(
    '%s is not',
    (host) => {
      expect(isOwnName(host, everywhere)).toBe(false);
    },
  );
});

test('a name or address that was given is meant, with the one it leads to, and no other', () => {
  const given: Bound = { host: 'Training.local', address: '192.0.2.5', port: 4173 };
  const hosts = ['training.local:4173', '192.0.2.5:4173', 'localhost:4173', `${hostname()}:4173`, '192.0.2.6:4173'];
  expect(hosts.map((host) => isOwnName(host, given))).toEqual([true, true, true, false, false]);
});
