/** The licence of a package with the texts that have to travel with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';
import { innerNotices } from './inner-notices.ts';

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX, e.g. `MIT` */
  readonly licence: string;
  readonly text: string;
  /** its NOTICE file, and notices that stand in its source only */
  readonly notices: readonly string[];
}

/** Free to ship under, as CONTRIBUTING.md promises. */
const KNOWN: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
]);

/** Throws with every package that cannot be shipped like this. */
export function readLicences(packages: readonly BundledPackage[]): readonly Licence[] {
  const read = packages.map(readLicence);
  const problems = read.filter((one) => typeof one === 'string');
  if (problems.length > 0) throw new Error(`What is bundled cannot be shipped:\n${problems.join('\n')}`);
  return read.filter((one) => typeof one !== 'string');
}

/** Or what is wrong with it. */
function readLicence({ name, version, folder, files }: BundledPackage): Licence | string {
  const { license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: unknown };
  if (typeof licence !== 'string' || !KNOWN.has(licence))
    return `  ${name} ${version}: the licence ${JSON.stringify(licence)} is not among ${[...KNOWN].join(', ')}`;
  const [text] = textsNamed(folder, /^(licen[cs]e|copying)/i);
  if (text === undefined) return `  ${name} ${version}: no file in the package has the text of its licence`;
  const notices = [...textsNamed(folder, /^notice/i), ...innerNotices(files, text)];
  return { name, version, licence, text: withoutBundled(text), notices };
}

/** Texts of the files of that name, without those that are empty. */
function textsNamed(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replaceAll('\r', '').trim())
    .filter((text) => text !== '');
}

/** Vite lists there what its own tools contain; nothing of that is in what it adds to a bundle. */
const withoutBundled = (text: string): string => (text.split(/^# Licenses of bundled dependencies$/m)[0] ?? '').trim();
