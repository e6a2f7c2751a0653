// The causes that are inputs themselves.

import type { Origin } from '../compile/program.ts';
import { causeText } from '../ref/cause-ref.ts';

const byTeam = (id: string): Origin => ({ kind: 'input', id: causeText({ kind: 'input', id }), effect: null });
const byFacilitator = (id: string): Origin => ({
  kind: 'facilitator',
  id: causeText({ kind: 'facilitator', id }),
  effect: null,
});

export const BY_INPUT = {
  proceed: byTeam('proceed'),
  position: byTeam('position'),
  choose: byTeam('choose'),
  order: byTeam('order'),
  withdraw: byTeam('withdraw'),
  take_up: byTeam('take_up'),
  end_planning: byTeam('end_planning'),
  pause: byFacilitator('pause'),
  resume: byFacilitator('resume'),
  annotate: byFacilitator('annotate'),
  rate: byFacilitator('rate'),
  fire: byFacilitator('fire'),
  hold: byFacilitator('hold'),
  skip: byFacilitator('skip'),
  override: byFacilitator('override'),
  rewind: byFacilitator('rewind'),
  close: byFacilitator('close'),
} as const;
