// What every sheet of the debrief is given.

import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import type { Slots } from '../slots.tsx';

export interface SheetProps {
  readonly model: ReportModel;
  readonly slots: Slots;
}
