/**
 * Does something, and returns what takes away again all that it listens to on the document. For code of others that listens as long as the page
 * lives, such as Phaser's handler of visibility, of which each game brings one.
 */
export function heardWhile(act: () => void): () => void {
  const heard: Parameters<Document['addEventListener']>[] = [];
  const add = document.addEventListener.bind(document);
  document.addEventListener = (...asked: Parameters<Document['addEventListener']>) => {
    heard.push(asked);
    add(...asked);
  };
  try {
    act();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
  return () => {
    for (const [type, listener, options] of heard) document.removeEventListener(type, listener, options);
  };
}
