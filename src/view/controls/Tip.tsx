import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './Tip.css';

export interface TipProps {
  /** What stands in the text. */
  readonly shown: string;
  /** What is heard in its place. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A piece of a text that says more on hover, focus and touch: until the pointer, the focus or Escape closes it. */
export function Tip({ shown, label, children }: TipProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEscapeAlone(open);
  const show = (wanted: boolean): void => {
    setDialog(button.current?.closest('dialog') ?? null);
    setOpen(wanted);
  };
  return (
    <TooltipTrigger delay={150} closeDelay={80} isOpen={open} onOpenChange={show} shouldCloseOnPress={false}>
      {/* React Aria shows tooltips to no finger by itself. */}
      <Button
        ref={button}
        className="tip-word"
        onPress={() => show(true)}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {shown}
      </Button>
      {/* An open dialog lies over everything that is not in it. */}
      <Tooltip className="tip" offset={6} {...(dialog === null ? {} : { UNSTABLE_portalContainer: dialog })}>
        {children}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** React Aria closes the tip on Escape; a dialog around it stays. */
function useEscapeAlone(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const keep = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') event.preventDefault();
    };
    // Before React Aria, which listens at the document: once the tip is closed, this is no longer called.
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, [open]);
}
