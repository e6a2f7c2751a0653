// Words that a scenario explains, found in its texts: whole words of any script, whatever their letters' size.

export interface FoundTerm {
  /** as it stands in the text: `Tariffs` */
  readonly found: string;
  readonly at: number;
}

export interface Word {
  readonly term: string;
  /** its other forms in the texts */
  readonly also?: readonly string[] | undefined;
}

export const formsOf = ({ term, also = [] }: Word): readonly string[] => [term, ...also];

/** The same word, however it is written. */
export const termKey = (form: string): string => form.toLowerCase();

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** Every place where one of these words stands, in order; where two could, the longer one. */
export const findTerms = (text: string, forms: readonly string[]): readonly FoundTerm[] => termFinder(forms)(text);

/** The same for many texts: making the pattern takes longer than looking through a text. */
export function termFinder(forms: readonly string[]): (text: string) => readonly FoundTerm[] {
  if (forms.length === 0) return () => [];
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(SPECIAL, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  return (text) => [...text.matchAll(pattern)].map((match) => ({ found: match[0], at: match.index }));
}
