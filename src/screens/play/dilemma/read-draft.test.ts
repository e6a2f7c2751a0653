import { describe, expect, test } from 'vitest';
import { type Draft, keptOf, NO_NOTES, readDraft, readTerms, TEAM } from './read-draft.ts';

const DRAFT: Draft = {
  since: 4,
  passed: ['head_of_mission'],
  discussing: true,
  picked: { by: TEAM, choice: 'pay' },
  notes: {
    rationale: 'The onions were for the ferry.',
    dissent: 'Not all of them.',
    prediction: { value: 'indicator.consent', direction: 'down', by: 3, sure: 80 },
  },
};
const again = (draft: unknown) => readDraft(JSON.parse(JSON.stringify(draft)));

describe('a draft of a decision', () => {
  test('comes back as it was typed', () => {
    expect(again(keptOf(DRAFT))).toEqual(DRAFT);
  });

  test('does not keep what a role picked in its silent position, and believes none', () => {
    const silent = { ...DRAFT, discussing: false, picked: { by: 'police', choice: 'pay' } };
    expect(keptOf(silent).picked).toBeNull();
    expect(again(silent)?.picked).toBeNull();
  });

  test.each([[null], [7], ['text'], [[]], [{}], [{ since: '4' }]])('is none when it is nonsense: %j', (kept) => {
    expect(readDraft(kept)).toBeNull();
  });

  test.each([
    [{ ...DRAFT, notes: null, passed: 'all', picked: 7, discussing: 1 }],
    [{ since: 4, notes: { rationale: 7, prediction: { direction: 'sideways' } }, passed: [7], picked: { by: TEAM } }],
  ])('has nothing of what is damaged in it: %j', (kept) => {
    expect(readDraft(kept)).toEqual({ since: 4, passed: [], discussing: false, picked: null, notes: NO_NOTES });
  });

  test('keeps the terms of a prediction before its direction', () => {
    expect(readTerms({ since: 4, value: 'turn', by: 2, sure: 55 })).toEqual({ value: 'turn', by: 2, sure: 55 });
    expect(readTerms({ value: 'turn', by: '2', sure: 55 })).toBeNull();
  });
});
