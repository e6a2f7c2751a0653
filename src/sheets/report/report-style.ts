// The styles of the report: the theme in its light room, the sheets' own, and the page they lie on. Fonts are those of the reader.

import base from '../../view/theme/base.css?inline';
import print from '../../view/theme/print.css?inline';
import tokens from '../../view/theme/tokens.css?inline';
import page from './report.css?inline';

const sheets = import.meta.glob<string>('../{chart,clock,debrief,map,seal}/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export const REPORT_STYLE = [tokens, base, ...Object.values(sheets), page, print].join('\n');
