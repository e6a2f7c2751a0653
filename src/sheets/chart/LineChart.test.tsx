import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LineChart } from './LineChart.tsx';

test('a chart has the same numbers in its table, and a dash for what is not known', () => {
  const series = [{ id: 'a', name: 'Consent', values: [60, null, 41] }];
  const html = renderToStaticMarkup(
    <LineChart
      title="t"
      description="d"
      x={['Q1', 'Q2', 'Q3']}
      series={series}
      min={0}
      max={100}
      marks={[]}
      xName="Quarter"
      showTable={(table) => table}
    />,
  );
  const cells = [...html.matchAll(/<td>([^<]*)<\/td>/g)].map((match) => match[1]);
  expect(cells).toEqual(['60', '–', '41']);
});
