// inkjs on the reference campaign's ink file: compiled once, one new Story per play, both streams of dice given from outside.
import { Compiler, Story } from 'inkjs/full';
import { POLICY, stream } from '../dice.mjs';
import { readCampaign, readInk } from '../reference/read.mjs';

const names = readCampaign().indicators.map((i) => i.name);
const compiled = compile(readInk());

/** @param {string} ink */
function compile(ink) {
  const text = new Compiler(ink).Compile().ToJson();
  if (typeof text !== 'string') throw new Error('the ink file gives no story');
  return text;
}

/** @type {import('../reference/read.mjs').Play} */
export function play(seed) {
  const story = new Story(compiled);
  story.BindExternalFunction('rnd', stream(seed), true);
  const policy = stream(seed ^ POLICY);
  let decisions = 0;
  for (;;) {
    story.ContinueMaximally();
    const { length } = story.currentChoices;
    if (length === 0) break;
    story.ChooseChoiceIndex(policy(length));
    decisions++;
  }
  return { indicators: names.map((name) => Number(story.variablesState.$(name))), decisions };
}
