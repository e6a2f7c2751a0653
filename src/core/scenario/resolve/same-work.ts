// Whether two citations are of the same work: one may be a shorter form of the other, with words left out.

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function isSameWork(one: string, other: string): boolean {
  const [short, long] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length);
  let met = 0;
  for (const word of long ?? []) if (word === short?.[met]) met++;
  return met === short?.length;
}
