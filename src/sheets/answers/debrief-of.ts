import { reportModel } from '../../core/debrief/sections/report-model.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { type SheetModel, sheetModel } from '../debrief/sheet-model.ts';
import { type Answers, answersOf } from './answers.ts';

/** What is shown of a log, and who answers what is asked beyond. */
export interface Debrief {
  readonly model: SheetModel;
  readonly answers: Answers;
}

/** Takes a tenth of a second for a game, and as long again for each thousand inputs. */
export function debriefOf(log: Log): Debrief {
  const whole = reportModel(log);
  return { model: sheetModel(whole), answers: answersOf(whole) };
}
