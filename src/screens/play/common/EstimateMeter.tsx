// A value as the cell estimates it.

import type { Estimate } from '../../../core/engine/view/estimate.ts';
import { say } from '../../../text/say.ts';
import { Meter } from '../../../view/controls/Meter.tsx';
import { Authored, Said } from '../../common/author.tsx';

export function EstimateMeter({ estimate }: { readonly estimate: Estimate }) {
  const { name, word, band, exact, trend, good } = estimate;
  return (
    <Meter
      name={<Authored>{name}</Authored>}
      shown={exact === null ? 'band' : 'exact'}
      word={<Said within value={word} />}
      step={(band + 1) as 1 | 2 | 3 | 4 | 5}
      value={exact ?? undefined}
      trend={trend}
      trendWord={say('ladder.trend_judged', { trend, better: trend === good })}
      good={good}
    />
  );
}
