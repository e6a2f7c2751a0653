// Whose words an element holds, so that they are read in their own language and from their own side.

export interface WhoseWords {
  readonly lang?: string;
  readonly dir: 'auto';
}

/** The scenario's. */
export const byAuthor = (language: string): WhoseWords => ({ lang: language, dir: 'auto' });

/** What the team wrote, in whatever language. */
export const BY_TEAM: WhoseWords = { dir: 'auto' };
