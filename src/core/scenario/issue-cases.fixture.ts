// One way to go wrong for every kind of issue: what is changed in the small scenario, and the words in its text at which
// the issue has to point. A test holds that no kind of issue is missing here.

import type { IssueCode } from './issue/issue-messages.ts';
import type { IssueCase } from './issue-case.fixture.ts';
import { SHAPE_CASES } from './issue-cases-shape.fixture.ts';
import { LIBRARY_CASES } from './issue-cases-library.fixture.ts';
import { NAMES_CASES } from './issue-cases-names.fixture.ts';
import { SENSE_CASES } from './issue-cases-sense.fixture.ts';
import { PLAY_CASES } from './issue-cases-play.fixture.ts';
import { UNKNOWN_CASES } from './issue-cases-unknowns.fixture.ts';
import { WORDS_CASES } from './issue-cases-words.fixture.ts';

/** Codes that other tests cover, since they cannot come from a scenario in a file. */
export const ELSEWHERE: readonly IssueCode[] = [
  'template.open',
  'param.unused',
  'param.limits',
  'growth.library',
  'doctrine.hidden',
  'doctrine.unbound',
  'doctrine.elsewhere',
];

export const ISSUE_CASES: readonly IssueCase[] = [
  ...SHAPE_CASES,
  ...LIBRARY_CASES,
  ...NAMES_CASES,
  ...SENSE_CASES,
  ...PLAY_CASES,
  ...UNKNOWN_CASES,
  ...WORDS_CASES,
];
