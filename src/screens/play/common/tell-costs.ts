import type { CostPicture } from '../../../core/engine/view/table-picture.ts';
import type { Message } from '../../../core/ref/message.ts';
import { tell } from '../../../text/tell.ts';

/** `police teams 2`, `programme funds 1` */
export const tellCosts = (costs: readonly CostPicture[]): readonly Message[] =>
  costs.map(({ capacity, amount }) => tell('play.cost', { capacity, amount }));
