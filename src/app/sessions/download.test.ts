import { expect, test } from 'vitest';
import { fileName } from './download.ts';

const at = '2026-11-03T00:30:00+14:00';

test.each([
  ['Blue', 'the_half_bridge', 'Blue-the_half_bridge-2026-11-03.jsonl'],
  ['', 'mini', 'mini-2026-11-03.jsonl'],
  ['المخاضة (2)', 'mini', 'المخاضة_(2)-mini-2026-11-03.jsonl'],
  ['فَرِيقٌ', 'mini', 'فَرِيقٌ-mini-2026-11-03.jsonl'],
  ['می\u200cخواهم', 'mini', 'می\u200cخواهم-mini-2026-11-03.jsonl'],
  ['第三組', '渡口', '第三組-渡口-2026-11-03.jsonl'],
  ['टीम दिल्ली', 'mini', 'टीम_दिल्ली-mini-2026-11-03.jsonl'],
  ['E\u0301quipe', 'mini', 'Équipe-mini-2026-11-03.jsonl'],
  ["St. Mary's & Co.", 'mini', "St._Mary's_&_Co-mini-2026-11-03.jsonl"],
  ['a\\b/c:d*e?f"g<h>i|j', 'mini', 'a_b_c_d_e_f_g_h_i_j-mini-2026-11-03.jsonl'],
  ['\u202egnoj\u001b[31m\u200b', 'mini', 'gnoj_[31m-mini-2026-11-03.jsonl'],
  ['con.1', 'mini', '_con.1-mini-2026-11-03.jsonl'],
  ['...', 'NUL', '_NUL-2026-11-03.jsonl'],
  ['half \ud83d', 'mini', 'half-mini-2026-11-03.jsonl'],
  ['Équipe 3 / "Öst"', 'mini', 'Équipe_3_Öst-mini-2026-11-03.jsonl'],
  ['../../etc/passwd\u0000', 'mini', 'etc_passwd-mini-2026-11-03.jsonl'],
  ['x'.repeat(200), 'mini', `${'x'.repeat(60)}-mini-2026-11-03.jsonl`],
  ['渡'.repeat(200), 'mini', `${'渡'.repeat(33)}-mini-2026-11-03.jsonl`],
  ['👩‍🚒'.repeat(20), 'mini', `${'👩‍🚒'.repeat(9)}-mini-2026-11-03.jsonl`],
])('team %j and scenario %j make %s', (team, scenario, name) => {
  expect(fileName({ team, scenario, at }, 'jsonl')).toBe(name);
});
