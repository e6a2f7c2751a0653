/**
 * Does something once what is on the page now has been painted, so that work for the map does not keep a click waiting for its answer. Returns what
 * takes it back. Asked for again before then, the caller takes the first back.
 */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
