/** The sheet that lies on top of an archive: which session it is of, and what each file is for. */
import { sayMoment } from '../../text/moment.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { SheetModel } from '../debrief/sheet-model.ts';
import { oneLine, plainText } from './plain-text.ts';

/** Names of the files beside it; `notes` is null where there are none. */
export interface Beside {
  readonly log: string;
  readonly report: string;
  readonly notes: string | null;
}

export function readMe({ title, team, at }: SheetModel, { log, report, notes }: Beside): string {
  const head = say('debrief.archive.read_me', { named: team !== '', title, team });
  return plainText([
    [head, ...(at === null ? [] : [say('debrief.archive.begun', { when: sayMoment(at) })])].map(oneLine),
    [say('debrief.archive.log', { name: { verbatim: log }, open: tell('library.file') })],
    [say('debrief.archive.report', { name: { verbatim: report } })],
    ...(notes === null ? [] : [[say('debrief.archive.notes_file', { name: { verbatim: notes } })]]),
    [say('debrief.archive.care')],
  ]);
}
