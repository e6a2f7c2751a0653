/** The same function, asked once for each thing, such as a scenario, a schema or a list. What it answered goes when the thing goes. */
export function remembered<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.answer;
    const answer = ask(thing);
    known.set(thing, { answer });
    return answer;
  };
}
