import { describe, expect, test } from 'vitest';
import { resolvedSmall } from '../../debrief/played.fixture.ts';
import { wordsOfPaper } from './estimate-minutes.ts';
import { minutesOfPaper } from './minutes-of-paper.ts';

const [cable] = resolvedSmall().injects;
if (cable === undefined) throw new Error('the small scenario has a cable');

describe('the minutes of a paper', () => {
  test('are those of reading and of deciding, for the people there', () => {
    expect(minutesOfPaper(cable, 5)).toBe(7); // 131 words with the longest advice, 130 a minute, and 6
    expect(minutesOfPaper(cable, 3)).toBe(4);
    expect(minutesOfPaper(cable, 1)).toBe(2);
  });

  test('grow with the paper, and are never none', () => {
    const long = { ...cable, paper: { ...cable.paper, text: 'word '.repeat(1300) } };
    const added = (wordsOfPaper(long) - wordsOfPaper(cable)) / 130;
    expect(Math.abs(minutesOfPaper(long, 5) - minutesOfPaper(cable, 5) - added)).toBeLessThanOrEqual(1);
    expect(minutesOfPaper({ ...cable, paper: { ...cable.paper, text: '' }, advice: {}, choices: [] }, 1)).toBe(1);
  });
});
