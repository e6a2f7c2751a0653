/** Before the id of a scenario that did not come with the program, in addresses and in the workspace: `file:the_dry_river`. */
export const FROM_FILE = 'file:';

/** Null for a scenario that came with the program. */
export const idFromFile = (name: string): string | null =>
  name.startsWith(FROM_FILE) ? name.slice(FROM_FILE.length) : null;
