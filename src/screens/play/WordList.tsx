// All words that the scenario explains, in the order of its alphabet; plain text, so that the browser's own search finds them.

import type { WordPicture } from '../../core/engine/view/word-pictures.ts';
import { say } from '../../text/say.ts';
import { Drawer } from '../../view/controls/Drawer.tsx';
import { useAuthor } from '../common/author.tsx';
import './WordList.css';

export interface WordListProps {
  readonly open: boolean;
  readonly words: readonly WordPicture[];
  readonly onClose: () => void;
}

export function WordList({ open, words, onClose }: WordListProps) {
  const author = useAuthor();
  const sorted = [...words].sort((a, b) => a.term.localeCompare(b.term, author.lang));
  return (
    <Drawer open={open} onClose={onClose} title={say('play.words.title')} closeLabel={say('app.close')}>
      <dl className="word-list" {...author}>
        {sorted.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
