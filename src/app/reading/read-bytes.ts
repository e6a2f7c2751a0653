import { MAX_FILE, type OnFile, type ReadFile } from '../sessions/open-file.ts';

const PIECE = 4 * 1024 * 1024; // bytes

/** The bytes of files, or why a file gives none. A file that is too large is not read at all. */
export async function readBytes(files: readonly File[], onFile: OnFile): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [k, file] of files.entries()) read.push(await readOne(file, (part) => onFile(k, 'reading', part)));
  return read;
}

async function readOne(file: File, onPart: (part: number) => void): Promise<ReadFile> {
  const { name, size } = file;
  if (size > MAX_FILE) return { name, bytes: { megabytes: Math.floor(MAX_FILE / 1024 / 1024) } };
  try {
    const bytes = new Uint8Array(size);
    for (let from = 0; from < size; from += PIECE) {
      bytes.set(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()), from);
      onPart(from / size);
    }
    return { name, bytes };
  } catch {
    return { name, bytes: 'unreadable' };
  }
}
