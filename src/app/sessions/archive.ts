/** Everything of a session as the files of one archive: read-me, log, report, and what was noted and rated. */
import { notesText } from '../../sheets/report/notes-text.ts';
import { readMe } from '../../sheets/report/read-me.ts';
import { renderModel } from '../../sheets/report/render-report.tsx';
import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import { baseName, type Named } from './download.ts';
import type { PackedFile } from './zip-files.ts';

export interface Archived {
  /** with the whole timeline */
  readonly model: SheetModel;
  /** what the files are named after */
  readonly named: Named;
  /** the log, as it is saved alone */
  readonly log: Uint8Array;
}

const READ_ME = 'READ-ME.txt';

/** The words of the debrief must be loaded. Notes have a file only where there are any. */
export function archiveFiles({ model, named, log }: Archived): readonly PackedFile[] {
  const base = baseName(named);
  const notes = notesText(model);
  const beside = { log: `${base}.jsonl`, report: `${base}-report.html`, notes: notes && `${base}-notes.txt` };
  return [
    written(READ_ME, readMe(model, beside)),
    { name: beside.log, bytes: log },
    written(beside.report, renderModel(model)),
    ...(notes === null || beside.notes === null ? [] : [written(beside.notes, notes)]),
  ];
}

const written = (name: string, text: string): PackedFile => ({ name, bytes: new TextEncoder().encode(text) });
