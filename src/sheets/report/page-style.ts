// The styles of a page that is saved as a file: the theme in its light room, the sheets' own, and the page they lie on. Fonts are those of the reader.

import base from '../../view/theme/base.css?inline';
import print from '../../view/theme/print.css?inline';
import tokens from '../../view/theme/tokens.css?inline';
import page from './report.css?inline';

/** `sheets`: the styles of what lies on it. */
export const pageStyle = (sheets: readonly string[]): string => [tokens, base, ...sheets, page, print].join('\n');
