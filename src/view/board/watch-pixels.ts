/**
 * Tells when the window comes to a screen with other pixels (a laptop's to a projector's) or is zoomed: its size in CSS pixels may stay as it is,
 * and then nothing is resized. A question to the media is about one ratio, so it is asked anew
 * after every change; browsers that do not answer it tell of a resize.
 */
export function watchPixels(changed: () => void): () => void {
  let ratio = window.devicePixelRatio;
  let media: MediaQueryList | null = null;
  const check = () => {
    if (window.devicePixelRatio === ratio) return;
    ratio = window.devicePixelRatio;
    ask();
    changed();
  };
  const ask = () => {
    media?.removeEventListener('change', check);
    media = window.matchMedia(`(resolution: ${ratio}dppx)`);
    media.addEventListener('change', check);
  };
  ask();
  window.addEventListener('resize', check);
  return () => {
    media?.removeEventListener('change', check);
    window.removeEventListener('resize', check);
  };
}
