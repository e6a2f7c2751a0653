import { Tip } from './Tip.tsx';

export interface TermProps {
  /** The word as it stands in the text. */
  readonly term: string;
  readonly means: string;
  /** The language of both, e.g. `ar`. */
  readonly lang?: string | undefined;
}

/** A word of a text that says what it means. */
export function Term({ term, means, lang }: TermProps) {
  return (
    <Tip shown={term}>
      <span lang={lang} dir="auto">
        {means}
      </span>
    </Tip>
  );
}
