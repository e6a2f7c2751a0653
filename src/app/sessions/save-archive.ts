// One archive of everything: fetched when it is asked for, with the library that makes it.

import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import { archiveFiles } from './archive.ts';
import { fileName, type Named, save } from './download.ts';
import { inSlices } from './in-slices.ts';
import { nextPicture } from './open-stored.ts';
import { zipInSteps } from './zip-files.ts';

/** As much of a debrief as goes into it. */
export interface ToArchive {
  /** with the whole timeline */
  readonly model: SheetModel;
  readonly named: Named;
  readonly log: Blob;
}

/** Saves the archive as a file, and gives back its name. The page stays at hand but for the report, which is made in one go. */
export async function saveArchive({ model, named, log }: ToArchive): Promise<string> {
  await nextPicture(); // what is said meanwhile is drawn first
  const bytes = new Uint8Array(await log.arrayBuffer());
  const archive = await inSlices(zipInSteps(archiveFiles({ model, named, log: bytes })));
  const name = fileName(named, 'zip');
  save(name, archive);
  return name;
}
