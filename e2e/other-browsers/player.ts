/**
 * One who plays in another browser: from the library to the debrief, by the first thing that can be done. What `mission.ts` is for
 * Chromium. Functions that are handed to `tab` run in the page and know nothing of this file.
 */
import { expect, vi } from 'vitest';
import { signIn } from '../mission.ts';
import { PATIENCE, type Tab } from './tab.ts';

export const phaseOf = (tab: Tab): Promise<string> => tab.run(phaseIn);
export const signOf = (tab: Tab): Promise<string> => tab.run(signIn);

/** A session of the flagship, set up from the library; silent positions and predictions are left out. */
export async function beginFromLibrary(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await tab.click(buttonCalled, 'Set up a session of The Half Bridge');
  await tab.fill('Blue', fieldCalled, 'Team name');
  await tab.fill('20261123', fieldCalled, 'Seed');
  await tab.click(fieldCalled, 'Silent positions');
  await tab.click(fieldCalled, 'Ask for a prediction');
  await tab.click(buttonCalled, 'Begin the briefing');
  await there(tab, '.room');
}

/** Does the next thing, and waits until the screen shows it done, which is when it is stored. */
export async function stepOn(tab: Tab): Promise<void> {
  const before = await signOf(tab);
  if ((await phaseOf(tab)) === 'inject') await decide(tab);
  else await goOn(tab);
  await vi.waitFor(async () => {
    // It asks when there is something left to spend, and when no reason is written down.
    await tab.press(buttonCalled, 'End planning', 'dialog');
    await tab.press(buttonCalled, 'Record it as it is', 'dialog');
    expect(await signOf(tab)).not.toBe(before);
  }, PATIENCE);
}

/** The one main button of the table. */
export const goOn = (tab: Tab): Promise<void> => tab.click(mainButton);

async function decide(tab: Tab): Promise<void> {
  await there(tab, '.choice, .room-strip .button-primary');
  await tab.press(buttonCalled, 'Go to the discussion');
  await tab.click(firstChoice);
  await tab.click(buttonCalled, 'Record the decision');
}

/** Waits until something that the selector means is on the page. */
export const there = (tab: Tab, selector: string): Promise<void> =>
  vi.waitFor(async () => expect([selector, await tab.run(isThere, selector)]).toEqual([selector, true]), PATIENCE);

/** What is stored of all sessions, a line of a log each, in the order of the log. */
export const storedLines = (tab: Tab): Promise<string[]> => tab.run(readLines);

const phaseIn = (): string => document.querySelector('.room')?.getAttribute('data-phase') ?? '';

const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

function buttonCalled(name: string, within?: 'dialog'): Element | null {
  const inside = within === 'dialog' ? 'dialog[open] button' : 'button';
  const called = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name;
  const open = (button: Element) => button.checkVisibility() && !button.matches(':disabled, [aria-disabled="true"]');
  return [...document.querySelectorAll(inside)].find((button) => called(button) && open(button)) ?? null;
}

function fieldCalled(name: string): Element | null {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(name));
  return label?.control ?? null;
}

function mainButton(): Element | null {
  return document.querySelector(
    '.room-strip .strip-action > .button-primary, .room-strip .button-with-reason > .button-primary',
  );
}

function firstChoice(): Element | null {
  const asked = [...document.querySelectorAll('fieldset')].find(
    ({ firstElementChild }) => firstElementChild?.textContent === 'What will the team do?',
  );
  return asked?.querySelector<HTMLInputElement>('input:not(:disabled)')?.labels?.[0] ?? null;
}

async function readLines(): Promise<string[]> {
  const request = indexedDB.open('shadow-mandate');
  await new Promise((done) => request.addEventListener('success', done));
  const lines = request.result.transaction('lines').objectStore('lines').getAll();
  await new Promise((done) => lines.addEventListener('success', done));
  request.result.close();
  return (lines.result as { readonly text: string }[]).map(({ text }) => text);
}
