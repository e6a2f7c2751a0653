// Text into markup: whatever is put into a template is text and is escaped, unless it was made by such a template itself.

export interface Markup {
  readonly markup: string;
}
export type Content = string | number | Markup | null | readonly Content[];

export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: parts.map((part, k) => part + (k < contents.length ? written(contents[k] ?? null) : '')).join('') };
}

function written(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeText(content);
  return 'markup' in content ? content.markup : content.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Also for attributes in quotes. Control characters, which no text needs and some readers obey, are made visible. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '').replace(CONTROLS, '\uFFFD');
}

// C0 without tab and line ends, C1, and the marks that turn the direction of the text after them
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
