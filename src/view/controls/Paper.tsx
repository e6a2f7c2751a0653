import { type ReactNode, useId } from 'react';
import './Paper.css';

/** What kind of document lies on the table; each has its own type and its own furniture. */
export const PAPER_FORMS = [
  'cable',
  'code_cable',
  'radio_log',
  'letter',
  'minutes',
  'press_cutting',
  'phone_note',
  'map_marking',
  'briefing_note',
] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

export interface PaperWords {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly reference: string;
  /** What kind of document it is, e.g. `Cable`. */
  readonly form: string;
}

export interface PaperProps {
  readonly form: PaperForm;
  readonly from: string;
  readonly to?: string | undefined;
  readonly date: string;
  readonly reference?: string | undefined;
  /** Blank lines part paragraphs. */
  readonly text: string;
  /** A headline above the text, e.g. the inject's title. */
  readonly title?: ReactNode;
  readonly level?: 1 | 2 | 3;
  /** Lets the caller explain abbreviations inside the running text. */
  readonly renderText?: (paragraph: string) => ReactNode;
  readonly words: PaperWords;
  /** The language of what its author wrote, e.g. `ar`. Each part runs from its own side. */
  readonly lang?: string | undefined;
  /** Below the text: a signature, a note, attachments. */
  readonly children?: ReactNode;
}

export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function HeaderFields({ paper, words }: { readonly paper: PaperProps; readonly words: PaperWords }) {
  const fields: readonly (readonly [string, string | undefined])[] = [
    [words.from, paper.from],
    [words.to, paper.to],
    [words.date, paper.date],
    [words.reference, paper.reference],
  ];
  return (
    <dl className="paper-fields">
      {fields.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} className="paper-field">
            <dt>{name}</dt>
            <dd>
              <span lang={paper.lang} dir="auto">
                {value}
              </span>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

export function Paper(props: PaperProps) {
  const { form, text, title, level = 2, words, lang, renderText, children } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <article className={`sheet sheet-${form}`} aria-labelledby={id}>
      <p className="sheet-form" id={title === undefined ? id : undefined}>
        {words.form}
      </p>
      {title !== undefined && (
        <Heading className="sheet-title" id={id} lang={lang} dir="auto">
          {title}
        </Heading>
      )}
      <HeaderFields paper={props} words={words} />
      <div className="sheet-text" lang={lang} dir="auto">
        {paragraphsOf(text).map((paragraph, at) => (
          // Paragraphs of a paper never move, so their number will do as a key.
          <p key={at} dir="auto">
            {renderText === undefined ? paragraph : renderText(paragraph)}
          </p>
        ))}
      </div>
      {children}
    </article>
  );
}
