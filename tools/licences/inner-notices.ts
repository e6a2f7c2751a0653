/**
 * Notices of others' code that a package contains and that stand in its source alone, as Phaser has earcut's and rbush's. A build
 * takes comments out, so they are copied from there.
 */
import { readFileSync } from 'node:fs';

/** A block comment, or line comments that follow each other. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/[^\n]*\n)+/gm;
/** `Copyright (c) 2016, Mapbox`, `@copyright 2021 RoboWhale`; not a sentence about copyright. */
const HOLDER = /copyright:?\s+(?:\(c\)|©|\d{4})[^\n]*/i;

/** Each once, without the marks of the comment; none that names only holders whom the licence's own text names too. */
export function innerNotices(files: readonly string[], licence: string): readonly string[] {
  const known = words(licence);
  const comments = files.filter(isScript).flatMap((file) => readFileSync(file, 'utf8').match(COMMENT) ?? []);
  const notices = comments.filter((comment) => namesAnother(comment, known)).map(withoutMarks);
  return [...new Set(notices)];
}

const isScript = (file: string): boolean => /\.[cm]?[jt]sx?$/.test(file);

function namesAnother(comment: string, known: ReadonlySet<string>): boolean {
  const holder = HOLDER.exec(comment)?.[0];
  return holder !== undefined && [...words(holder)].some((word) => !known.has(word));
}

/** Names without years, marks and what stands in every notice. */
function words(text: string): ReadonlySet<string> {
  const found = text.toLowerCase().match(/[\p{L}][\p{L}.-]+/gu) ?? [];
  return new Set(found.map((word) => word.replace(/\.$/, '')).filter((word) => !COMMON.has(word)));
}
const COMMON: ReadonlySet<string> = new Set([
  'copyright',
  'all',
  'rights',
  'reserved',
  'present',
  'ltd',
  'inc',
  'and',
  'its',
  'affiliates',
]);

function withoutMarks(comment: string): string {
  const lines = comment
    .replaceAll('\r', '')
    .replace(/^\/\*+!?|\*+\/$/g, '')
    .split('\n');
  return lines
    .map((line) => line.replace(/^\s*(?:\/\/|\*)? ?/, '').trimEnd())
    .join('\n')
    .trim();
}
