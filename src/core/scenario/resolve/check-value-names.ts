// Names are given to values that there are.

import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import type { Findings } from '../issue/issue.ts';
import { kindMessage, meant } from '../issue/notes.ts';

interface Owner {
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly value_names?: Readonly<Record<string, string>> | undefined;
}

export function checkValueNames({ values = {}, value_names: names = {} }: Owner, path: Path, findings: Findings): void {
  const known = Object.keys(values);
  for (const id of Object.keys(names)) {
    if (known.includes(id)) continue;
    const place = { path: [...path, 'value_names', id], key: id };
    findings.add('reference.unknown', place, { what: kindMessage('value'), id }, meant(nearestOf(id, known)));
  }
}
