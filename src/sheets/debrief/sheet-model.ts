// What the sheets of a debrief show: plain data, which may come from a worker. The log itself is not in it.

import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { twoCountries, type TwoCountries } from './two-countries.ts';

export interface SheetModel extends Omit<ReportModel, 'chronicle' | 'why'> {
  /** null before the first input */
  readonly countries: TwoCountries | null;
}

export function sheetModel({ chronicle, why: _, ...told }: ReportModel): SheetModel {
  return { ...told, countries: twoCountries(chronicle) };
}
