// Characters that no text needs and that some readers obey: C0 without tab and line ends, C1, and what turns the direction of all
// that follows. First-strong isolates stay: we set names apart with them.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]/g;

/** The same text with such characters made visible. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '\uFFFD');
