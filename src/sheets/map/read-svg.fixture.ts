/** Reads what `MapSheet` writes: tags with their attributes, and each text with the place it comes to stand at. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly closing: boolean;
  readonly empty: boolean;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number; // degrees
  readonly size: number;
}

const TAG = /<(\/?)([a-z]+)((?:\s[a-zA-Z-]+="[^"<>]*")*)\s*(\/?)>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

export const decoded = (text: string): string =>
  text.replace(/&([a-z0-9#]+);/g, (_, name: string) => ENTITIES[name] ?? '?');

/** Throws where the markup is no well-formed XML: a tag that is not closed, or a bare `<`. */
export function readTags(markup: string, onTag: (tag: Tag, text: string) => void): void {
  const open: string[] = [];
  let end = 0;
  for (const match of markup.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = '', empty] = match;
    const text = markup.slice(end, match.index);
    if (/[<>]/.test(text)) throw new Error(`not a tag: ${text}`);
    end = match.index + whole.length;
    const closing = slash === '/';
    if (closing && open.pop() !== name) throw new Error(`closed out of turn: ${name}`);
    if (!closing && empty !== '/') open.push(name);
    onTag({ name, attributes: read(attributes), closing, empty: empty === '/' }, text);
  }
  if (open.length > 0 || end !== markup.length) throw new Error(`left open: ${open.join()} ${markup.slice(end)}`);
}

function read(attributes: string): Record<string, string> {
  const pairs = [...attributes.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`twice: ${attributes}`);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

interface Group {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const numbers = (text: string | undefined): number[] => (text?.match(/-?[\d.]+/g) ?? []).map(Number);

/** Every text, with the moves of the groups around it. */
export function textsOf(markup: string): PlacedText[] {
  const groups: Group[] = [{ x: 0, y: 0, size: 0 }];
  const texts: PlacedText[] = [];
  let at: Tag | null = null;
  readTags(markup, (tag, text) => {
    const around = groups.at(-1) ?? { x: 0, y: 0, size: 0 };
    if (tag.name === 'g') {
      const [dx = 0, dy = 0] = numbers(tag.attributes['transform']);
      if (tag.closing) groups.pop();
      else
        groups.push({ x: around.x + dx, y: around.y + dy, size: Number(tag.attributes['font-size'] ?? around.size) });
    }
    if (tag.name !== 'text') return;
    if (!tag.closing) {
      at = tag;
      return;
    }
    const [angle = 0] = numbers(at?.attributes['transform']);
    const [x, y] = [around.x + Number(at?.attributes['x']), around.y + Number(at?.attributes['y'])];
    texts.push({ text: decoded(text), x, y, angle, size: around.size });
  });
  return texts;
}
