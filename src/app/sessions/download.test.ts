import { expect, test } from 'vitest';
import { fileName } from './download.ts';

const at = '2026-11-03T00:30:00+14:00';

test.each([
  ['Blue', 'the_half_bridge', 'Blue-the_half_bridge-2026-11-03.jsonl'],
  ['', 'mini', 'mini-2026-11-03.jsonl'],
  ['Équipe 3 / "Öst"', 'mini', 'Équipe_3_Öst-mini-2026-11-03.jsonl'],
  ['../../etc/passwd\u0000', 'mini', 'etc_passwd-mini-2026-11-03.jsonl'],
  ['x'.repeat(200), 'mini', `${'x'.repeat(60)}-mini-2026-11-03.jsonl`],
])('team %j and scenario %j make %s', (team, scenario, name) => {
  expect(fileName({ team, scenario, at }, 'jsonl')).toBe(name);
});
