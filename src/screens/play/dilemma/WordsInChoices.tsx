// The words of the choices that the scenario explains. A choice is pressed as a whole, so they stand below the choices.

import { useContext } from 'react';
import type { ChoicePicture } from '../../../core/engine/view/table-picture.ts';
import { say } from '../../../text/say.ts';
import { Term } from '../../../view/controls/Term.tsx';
import { useAuthor } from '../../common/author.tsx';
import { wordsIn } from '../common/cut-at-terms.ts';
import { Words } from '../common/words.ts';
import './WordsInChoices.css';

export function WordsInChoices({ choices }: { readonly choices: readonly ChoicePicture[] }) {
  const texts = choices.flatMap(({ label, gist, text }) => [label, gist ?? '', text]);
  const words = wordsIn(texts.join('\n'), useContext(Words));
  const author = useAuthor();
  if (words.length === 0) return null;
  return (
    <div className="choice-words room-small">
      {say('play.words.in_choices')}
      <ul>
        {words.map(({ term, text }) => (
          <li key={term} {...author}>
            <Term term={term} means={text} lang={author.lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}
