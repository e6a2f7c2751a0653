// What every sheet of the debrief is given.

import type { SheetModel } from './sheet-model.ts';
import type { Slots } from '../slots.tsx';

export interface SheetProps {
  readonly model: SheetModel;
  readonly slots: Slots;
}
