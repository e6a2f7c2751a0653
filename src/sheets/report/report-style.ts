// The styles of the report.

import { pageStyle } from './page-style.ts';

const sheets = import.meta.glob<string>('../{chart,clock,debrief,map,seal}/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export const REPORT_STYLE = pageStyle(Object.values(sheets));
