import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly open: boolean;
  /** Called for Escape and the close button. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The row of buttons at the foot. */
  readonly actions?: ReactNode;
  readonly closeLabel: string;
  /** `sheet` stands in the middle of the table; the drawers slide in from a side. */
  readonly place?: 'sheet' | 'drawer-right' | 'drawer-left';
  /** A wide sheet, for reading. */
  readonly wide?: boolean;
}

/**
 * The browser's own `<dialog>`: it makes the rest inert, keeps the focus inside, closes on Escape and gives the focus
 * back, without a style or a script of ours.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, children, actions, closeLabel, place = 'sheet', wide = false } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={`dialog dialog-${place}${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div className="dialog-body">
          <header className="dialog-head">
            <h2 id={id}>{title}</h2>
            <Button kind="quiet" size="small" onClick={onClose}>
              {closeLabel}
            </Button>
          </header>
          <div className="dialog-content">{children}</div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
