// Whose words an element holds, so that they are read in their own language and from their own side.

import type { Name, Sayable } from '../core/ref/message.ts';

export interface WhoseWords {
  readonly lang?: string;
  readonly dir: 'auto';
}

/** The scenario's. */
export const byAuthor = (language: string): WhoseWords => ({ lang: language, dir: 'auto' });

/** What the team wrote, in whatever language. */
export const BY_TEAM: WhoseWords = { dir: 'auto' };

/** A name that the scenario gives; null for a message of ours. */
export function nameByAuthor(value: Sayable): Name | null {
  if (typeof value === 'string') return { name: value };
  return typeof value === 'object' && 'name' in value ? value : null;
}
