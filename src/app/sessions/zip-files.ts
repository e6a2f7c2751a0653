/**
 * Files in one archive, made a piece at a time so that the page stays at hand. The same files give the same bytes, at any time of day and
 * in any time zone. The library's own workers are started from `blob:` addresses, which the policy of the page refuses.
 */
import { Zip, ZipDeflate } from 'fflate';
import type { Steps } from '../../core/ref/steps.ts';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const ZIP_TYPE = 'application/zip';

/** Bytes that are packed in one step: a few milliseconds on an old laptop. */
const PIECE = 1 << 16;
/** As if all files were made at noon of the first day that an archive can name; it is written by the clock of the place. */
const made = () => new Date(1980, 0, 1, 12);

export function* zipInSteps(files: readonly PackedFile[]): Steps<Blob> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(part));
  });
  for (const { name, bytes } of files) {
    const entry = new ZipDeflate(name);
    entry.mtime = made();
    zip.add(entry);
    for (let from = 0; from === 0 || from < bytes.length; from += PIECE) {
      entry.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
      yield;
    }
  }
  zip.end();
  return new Blob(parts, { type: ZIP_TYPE });
}
