// What is installed is what was locked: every package has a hash, and none an address that only some can reach.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}
type Packages = Readonly<Record<string, Entry>>;

/** Packages that npm would take on trust. The root and links are folders of this checkout and have no hash. */
const withoutHash = (packages: Packages): string[] =>
  Object.keys(packages).filter((path) => {
    const { link = false, integrity = '' } = packages[path] ?? {};
    return path !== '' && !link && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
  });

/** Packages that are tied to one registry, mirror or folder. */
const withAddress = (packages: Packages): string[] =>
  Object.keys(packages).filter((path) => packages[path]?.link !== true && packages[path]?.resolved !== undefined);

const HASH = `sha512-${'a'.repeat(86)}==`;

describe('the lock file', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as { packages: Packages };

  test('has a hash for every package', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(withoutHash(packages)).toEqual([]);
  });

  test('names no registry', () => {
    expect(withAddress(packages)).toEqual([]);
  });
});

describe('that it can fail', () => {
  test('a package without a hash, or with a weak one, is found; the root and links are not', () => {
    const packages = {
      '': {},
      'node_modules/linked': { link: true, resolved: 'packages/linked' },
      'node_modules/sound': { integrity: HASH },
      'node_modules/bare': {},
      'node_modules/weak': { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    };
    expect(withoutHash(packages)).toEqual(['node_modules/bare', 'node_modules/weak']);
  });

  test('an address is found', () => {
    const packages = { '': {}, 'node_modules/far': { integrity: HASH, resolved: 'https://registry.example/far.tgz' } };
    expect(withAddress(packages)).toEqual(['node_modules/far']);
  });
});
