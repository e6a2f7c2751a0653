import { expect, test } from 'vitest';
import { say } from '../../../text/say.ts';
import { dossierUse } from './dossier-use.ts';

const use = (until: number, turnNames: readonly string[] = []) => say(dossierUse({ turns: 10, turnNames }, until));

test('a dossier is in use until a turn that will be played', () => {
  expect(use(4)).toBe('in use until turn 4');
  expect(use(2, ['First week', 'Second week'])).toBe('in use until Second week');
});

test('or to the end, where it would serve longer than the mission lasts', () => {
  expect(use(11)).toBe('in use to the end');
});
