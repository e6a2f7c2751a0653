/**
 * The catalogues: a file for each area of the program, loaded when a screen needs it. The compiler holds every language to the
 * areas and keys of English; `catalogues.test.ts` holds its arguments to them.
 */
import type { AreaWords } from './catalogue.ts';
import { addWords, beginCatalogue, spokenNow } from './catalogue.ts';
import { type Language, type Pseudo, PSEUDO, spokenIn } from './language.ts';

const EN = {
  app: () => import('./en/app.json'),
  chart: () => import('./en/chart.json'),
  debrief: () => import('./en/debrief.json'),
  fact: () => import('./en/fact.json'),
  ladder: () => import('./en/ladder.json'),
  value: () => import('./en/value.json'),
  why: () => import('./en/why.json'),
} as const;

export type Area = keyof typeof EN;
type Loaders = {
  readonly [A in Area]: () => Promise<{
    readonly default: Record<keyof Awaited<ReturnType<(typeof EN)[A]>>['default'], unknown>;
  }>;
};

const CATALOGUES: Readonly<Record<Language, Loaders>> = { en: EN };

const loaded = new Set<Area>();

/** From now on in this language; what was loaded has to be loaded again. */
export function speakLanguage(tag: Language | Pseudo): void {
  loaded.clear();
  beginCatalogue(spokenIn(tag));
}

export async function loadWords(...areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map(loadArea));
}

async function loadArea(area: Area): Promise<void> {
  if (loaded.has(area)) return;
  const { tag, locale } = spokenNow();
  const { default: words } = await CATALOGUES[locale][area]();
  // The build has parsed them: what the type of the file calls a text may be a message.
  addWords(area, await disguised(words as AreaWords, tag));
  loaded.add(area);
}

async function disguised(words: AreaWords, tag: Language | Pseudo): Promise<AreaWords> {
  if (!isPseudo(tag)) return words;
  const { pseudoWords } = await import('./pseudo.ts');
  return pseudoWords(words, tag);
}

const isPseudo = (tag: Language | Pseudo): tag is Pseudo => PSEUDO.some((one) => one === tag);
