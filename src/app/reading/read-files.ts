/** From files that somebody gave to what is said of each; the reader keeps them for as long as they are looked at. */
import type { FileOutcome, ReadingNow } from '../../screens/library/import-outcome.ts';
import { nextPicture } from '../sessions/open-stored.ts';
import { fetchLibrary, shippedMarks } from '../sessions/scenario-index.ts';
import type { Asked } from './reader.ts';
import { type RunningReader, startReader } from './start-reader.ts';

/** `onReader` is told first, and is the one to end it. Null where the reader was ended or has died. */
export async function readFiles(
  files: readonly File[],
  onReader: (reader: RunningReader) => void,
  onNow: (now: ReadingNow) => void,
): Promise<readonly FileOutcome[] | null> {
  try {
    const reader = await startReader();
    onReader(reader);
    const { inPage } = reader;
    onNow({ stage: 'reading', percent: 0, inPage });
    if (inPage) await sheetDrawn();
    return await reader.open({ files, ...(await besideFiles()) }, (reading) => onNow({ ...reading, inPage }));
  } catch {
    return null;
  }
}

/** From now on the page stands still: it should say so before. */
async function sheetDrawn(): Promise<void> {
  await import('../../screens/library/ImportSheet.tsx');
  await nextPicture();
}

/** What the installation has to read files by. */
export async function besideFiles(): Promise<Omit<Asked, 'files'>> {
  const [library, shipped] = await Promise.all([fetchLibrary().catch(() => null), shippedMarks()]);
  return { library: library && { measures: library[0], templates: library[1] }, shipped };
}
