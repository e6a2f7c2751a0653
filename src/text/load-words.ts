/**
 * The catalogues: a file for each area of the program, loaded when a screen needs it. The compiler holds every language to the
 * areas and keys of English; `catalogues.test.ts` holds its arguments to them. The words of the frame come with the program
 * itself, so that what cannot be fetched can still be said. Words of the command line are in none of these: see `load-all.ts`.
 */
import type { AreaWords } from './catalogue.ts';
import { addWords, beginCatalogue, spokenNow } from './catalogue.ts';
import app from './en/app.json';
import { isPseudo, type Language, type Pseudo, type Spoken, spokenIn } from './language.ts';

const EN = {
  app: () => Promise.resolve({ default: app }),
  board: () => import('./en/board.json'),
  cause: () => import('./en/cause.json'),
  chart: () => import('./en/chart.json'),
  claim: () => import('./en/claim.json'),
  code: () => import('./en/code.json'),
  debrief: () => import('./en/debrief.json'),
  display: () => import('./en/display.json'),
  domain: () => import('./en/domain.json'),
  expression: () => import('./en/expression.json'),
  fact: () => import('./en/fact.json'),
  import: () => import('./en/import.json'),
  issue: () => import('./en/issue.json'),
  ladder: () => import('./en/ladder.json'),
  library: () => import('./en/library.json'),
  log: () => import('./en/log.json'),
  note: () => import('./en/note.json'),
  paper: () => import('./en/paper.json'),
  plan: () => import('./en/plan.json'),
  play: () => import('./en/play.json'),
  refusal: () => import('./en/refusal.json'),
  setup: () => import('./en/setup.json'),
  value: () => import('./en/value.json'),
  verdict: () => import('./en/verdict.json'),
  why: () => import('./en/why.json'),
  wipe: () => import('./en/wipe.json'),
} as const;

export type Area = keyof typeof EN;
/** What the checks of a scenario say. */
export const ISSUE_AREAS = ['issue', 'note', 'expression'] as const satisfies readonly Area[];
/** What is said of a log from outside, the scenario in it included. */
export const VERDICT_AREAS = ['log', 'verdict', ...ISSUE_AREAS] as const satisfies readonly Area[];

export const AREAS = Object.keys(EN) as readonly Area[];
type Loaders = {
  readonly [A in Area]: () => Promise<{
    readonly default: Record<keyof Awaited<ReturnType<(typeof EN)[A]>>['default'], unknown>;
  }>;
};

const CATALOGUES: Readonly<Record<Language, Loaders>> = { en: EN };

const loaded = new Set<Area>();

/** From now on in this language, with what was loaded and these areas. Rejects where words cannot be fetched, and nothing has changed. */
export async function speakLanguage(tag: Language | Pseudo, ...areas: readonly Area[]): Promise<void> {
  const spoken = spokenIn(tag);
  const words = new Map<Area, AreaWords>();
  // More may be loaded while these are fetched.
  const wanted = () => [...loaded, ...areas].filter((area) => !words.has(area));
  while (wanted().length > 0)
    await Promise.all(wanted().map(async (area) => words.set(area, await wordsOf(area, spoken))));
  beginCatalogue(spoken);
  loaded.clear();
  for (const [area, entries] of words) add(area, entries);
}

/** Rejects where words cannot be fetched; may be tried again. */
export async function loadWords(...areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map(loadArea));
}

async function loadArea(area: Area): Promise<void> {
  if (loaded.has(area)) return;
  const spoken = spokenNow();
  const words = await wordsOf(area, spoken);
  // Another language was chosen meanwhile.
  if (spoken !== spokenNow()) return loadArea(area);
  add(area, words);
}

function add(area: Area, words: AreaWords): void {
  addWords(area, words);
  loaded.add(area);
}

async function wordsOf(area: Area, { tag, locale }: Spoken): Promise<AreaWords> {
  const { default: words } = await CATALOGUES[locale][area]();
  // The build has parsed them: what the type of the file calls a text may be a message.
  return disguised(words as AreaWords, tag);
}

async function disguised(words: AreaWords, tag: Language | Pseudo): Promise<AreaWords> {
  if (!isPseudo(tag)) return words;
  const { pseudoWords } = await import('./pseudo.ts');
  return pseudoWords(words, tag);
}
