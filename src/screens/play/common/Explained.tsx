// Running text with its abbreviations and the scenario's own words explained where they stand.

import { useContext, useMemo } from 'react';
import type { PaperPicture } from '../../../core/engine/view/paper-picture.ts';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { abbreviationsFor, cutAtAbbreviations, spellOut } from '../../../text/abbreviations.ts';
import { say } from '../../../text/say.ts';
import { Abbr } from '../../../view/controls/Abbr.tsx';
import { Paper, type PaperWords } from '../../../view/controls/Paper.tsx';
import { Term } from '../../../view/controls/Term.tsx';
import { useAuthor } from '../../common/author.tsx';
import { cutPiecesAtTerms } from './cut-at-terms.ts';
import { keepTogether } from './keep-together.ts';
import { Words } from './words.ts';
import './Explained.css';

type Roles = readonly RolePicture[];

/** `before`: what was read of the same text before this; what is explained there is not explained again. */
export interface ExplainedProps {
  readonly text: string;
  /** whose own abbreviations are known as well */
  readonly roles: Roles;
  readonly before?: string;
}

export function Explained({ text, roles, before = '' }: ExplainedProps) {
  const words = useContext(Words);
  const pieces = useMemo(() => cutAtAbbreviations(text, abbreviationsFor(roles), before), [text, roles, before]);
  const explained = useMemo(() => keepTogether(cutPiecesAtTerms(pieces, words, before)), [pieces, words, before]);
  const { lang } = useAuthor();
  return explained.map((whole, at) => {
    // Pieces of a text never move, so their number will do as a key.
    if ('text' in whole) return <span key={at}>{whole.text}</span>;
    const { before: marks, explained: piece, after } = whole;
    return (
      <span key={at} className="explained">
        {marks}
        {'short' in piece ? <Abbr {...piece} /> : <Term term={piece.text} means={piece.means} lang={lang} />}
        {after}
      </span>
    );
  });
}

export interface ExplainedPaperProps {
  readonly paper: PaperPicture;
  readonly roles: Roles;
  readonly title?: string;
}

/** A paper of the scenario, explained. */
export function ExplainedPaper({ paper, roles, title }: ExplainedPaperProps) {
  const { form, from, to, date, reference, text } = paper;
  const table = abbreviationsFor(roles);
  const { lang } = useAuthor();
  return (
    <Paper
      lang={lang}
      form={form}
      from={spellOut(from, table)}
      to={to === null ? undefined : spellOut(to, table)}
      date={date}
      reference={reference ?? undefined}
      text={text}
      words={paperWords(form)}
      {...(title === undefined ? {} : { title })}
      renderText={(paragraph) => (
        <Explained text={paragraph} roles={roles} before={text.slice(0, text.indexOf(paragraph))} />
      )}
    />
  );
}

const paperWords = (form: PaperPicture['form']): PaperWords => ({
  from: say('paper.from'),
  to: say('paper.to'),
  date: say('paper.date'),
  reference: say('paper.reference'),
  form: say('paper.form', { form }),
});
