// The map is one key away while a paper is argued about: F2, or the button. The focus goes along, and comes back to where it was.

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';

/** Writes nothing, and neither browsers nor readers use it. */
const KEY = 'F2';

export interface MapLook {
  /** the paper is put aside, and the map lies open */
  readonly looking: boolean;
  readonly toggle: () => void;
  /** the button that is shown: on the way there, or on the way back */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** `paper`: what is argued about; with another one, or none, the look is over. */
export function useMapLook(paper: string | null): MapLook {
  const [from, setFrom] = useState<string | null>(null);
  if (from !== null && from !== paper) setFrom(null);
  const looking = from !== null && from === paper;
  const left = useRef<Element | null>(null);
  const toggle = useCallback(() => {
    if (!looking) left.current = document.activeElement;
    setFrom(looking ? null : paper);
  }, [looking, paper]);
  useMapKey(paper === null ? null : toggle);
  return { looking, toggle, button: useFocusAlong(looking, left) };
}

function useMapKey(toggle: (() => void) | null): void {
  useEffect(() => {
    if (toggle === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== KEY || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [toggle]);
}

/** `left`: what had the focus when the paper was put aside. */
function useFocusAlong(looking: boolean, left: RefObject<Element | null>): MapLook['button'] {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(looking);
  useEffect(() => {
    if (was.current === looking) return;
    was.current = looking;
    const before = looking ? null : left.current;
    if (before instanceof HTMLElement && before !== document.body && before.checkVisibility()) before.focus();
    else button.current?.focus();
  }, [looking, left]);
  return button;
}

export function LookButton({ look: { looking, toggle, button } }: { readonly look: MapLook }) {
  return (
    <Button ref={button} size="small" aria-keyshortcuts={KEY} onClick={toggle}>
      {looking ? say('play.table.back') : say('play.table.map')}
    </Button>
  );
}
