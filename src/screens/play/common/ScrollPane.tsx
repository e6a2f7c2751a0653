// A pane that scrolls, with a sign at its foot while there is more to be read below.

import { type ComponentProps, type RefObject, useEffect, useRef, useState } from 'react';
import { say } from '../../../text/say.ts';
import './ScrollPane.css';

/** What is hidden of a margin is nothing to be read, in CSS pixels. */
const MARGIN = 12;

/** Whether there is more below what the pane shows. */
function useMoreBelow(pane: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return undefined;
    const look = (): void => {
      const { scrollHeight, scrollTop, clientHeight } = current;
      setMore(scrollHeight - scrollTop - clientHeight > MARGIN);
    };
    const watch = new ResizeObserver(look);
    for (const one of [current, ...current.children]) watch.observe(one);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [pane]);
  return more;
}

/** A section, reached by keyboard when it is given a `tabIndex`. */
export function ScrollPane({ className, children, ...rest }: ComponentProps<'section'>) {
  const pane = useRef<HTMLElement>(null);
  const more = useMoreBelow(pane);
  return (
    <section {...rest} ref={pane} className={`scroll-pane ${className ?? ''}`} data-more={more}>
      <div className="scroll-pane-content">{children}</div>
      {/* Who hears the page is led on by it. */}
      <p className="scroll-pane-more" aria-hidden="true">
        {say('play.more_below')}
      </p>
    </section>
  );
}
