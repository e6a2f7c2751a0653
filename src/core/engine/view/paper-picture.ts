// A paper as it lies on the table.

import type { Paper } from '../../scenario/language/schema.ts';

export interface PaperPicture {
  readonly form: Paper['form'];
  readonly from: string;
  readonly to: string | null;
  readonly date: string;
  readonly reference: string | null;
  readonly text: string;
}

export function paperPicture({ form, from, to, date, reference, text }: Paper): PaperPicture {
  return { form, from, to: to ?? null, date, reference: reference ?? null, text };
}
