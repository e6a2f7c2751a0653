import { anchorOf } from '../../sheets/slots.tsx';

/** Moves the reader, not the address: that belongs to the app’s own routes. */
export function goToSection(id: string): void {
  const title = document.getElementById(`${anchorOf(id)}-title`);
  if (title === null) return;
  title.tabIndex = -1; // can be given the focus, not reached by Tab
  title.focus({ preventScroll: true });
  title.scrollIntoView();
}
