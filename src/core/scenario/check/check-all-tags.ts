// The tags of all measures and choices: doctrines go by them, so that what has none is all the same to every doctrine.

import type { Path } from '../../ref/path.ts';
import { tellNote } from '../issue/notes.ts';
import { checkTags } from '../language/check-tags.ts';
import type { Checking } from './checking.ts';

interface Tagged {
  readonly path: Path;
  readonly tags: readonly string[] | undefined;
}

export function checkAllTags(checking: Checking): void {
  const { scenario, findings } = checking;
  const measures = scenario.measures.map(({ tags }, k): Tagged => ({ path: ['measures', k], tags }));
  const choices = scenario.injects.flatMap((inject, k) =>
    inject.choices.map(({ tags }, n): Tagged => ({ path: ['injects', k, 'choices', n], tags })),
  );
  for (const { path, tags } of [...measures, ...choices]) checkTags(findings, tags, [...path, 'tags']);
  tellUntagged(checking, measures, choices);
}

/** Once for all of them, at the first: an author who knows of no tags has none anywhere. */
function tellUntagged({ findings, isMended }: Checking, measures: readonly Tagged[], choices: readonly Tagged[]): void {
  const untagged = (list: readonly Tagged[]) =>
    list.filter(({ path, tags = [] }) => tags.length === 0 && !isMended([...path, 'tags']));
  const [bareMeasures, bareChoices] = [untagged(measures), untagged(choices)];
  const [first] = [...bareMeasures, ...bareChoices];
  if (first === undefined) return;
  const counts = { choices: bareChoices.length, measures: bareMeasures.length };
  findings.add('tag.none', { path: first.path }, counts, tellNote('note.tags_listed'));
}
