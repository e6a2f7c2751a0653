// Tags are words by which doctrines prefer: one that is not of the vocabulary is preferred by nobody.

import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import type { Findings } from '../issue/issue.ts';
import { meant, tellNote } from '../issue/notes.ts';
import { isTag, TAG_NAMES } from './tags.ts';

export function checkTags(findings: Findings, tags: readonly string[] | undefined, path: Path): void {
  tags?.forEach((tag, k) => {
    if (!isTag(tag))
      findings.add(
        'tag.unknown',
        { path: [...path, k] },
        { tag },
        meant(nearestOf(tag, TAG_NAMES)) ?? tellNote('note.tags_listed'),
      );
  });
}
