import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { resolvedSmall } from '../../core/debrief/played.fixture.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { type PlanChoices, trainerPlan } from '../../core/scenario/plan/trainer-plan.ts';
import { shippedScenarios } from '../../core/simulate/shipped.fixture.ts';
import { say } from '../../text/say.ts';
import { renderPlan } from './render-plan.tsx';

/** Styles are not read in tests. */
const STYLE = readFileSync(fileURLToPath(new URL('plan.css', import.meta.url)), 'utf8');
const CHOICES: PlanChoices = { people: 5, minutes: 120, positions: 'slips', predictions: true, withheld: [] };
const FLAGSHIP = shippedScenarios().find(({ id }) => id === 'the_half_bridge') ?? expect.unreachable();
const rendered = (scenario: Scenario = FLAGSHIP, choices: Partial<PlanChoices> = {}) =>
  renderPlan(trainerPlan(scenario, { ...CHOICES, ...choices }));

/** What is read, with one space between words. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** Before the page for the trainer only, and that page. */
function halves(page: string): readonly [string, string] {
  const [open = '', only = '', ...more] = page.split(`<h2>${say('plan.only.heading')}</h2>`);
  expect(more).toEqual([]);
  return [open, only];
}

describe('the trainer’s plan', () => {
  test('is a page that loads nothing and runs nothing', () => {
    const page = rendered();
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page).toContain('default-src &#x27;none&#x27;');
    expect(page).not.toMatch(/<script|<img|<link|\bsrc=|url\(|@import|\son\w+=/);
  });

  test('says how to run it, for whom, and what to prepare', () => {
    const text = textOf(rendered());
    for (const { name } of FLAGSHIP.roles) expect(text).toContain(name);
    for (const { title } of FLAGSHIP.objectives) expect(text).toContain(title);
    for (const note of FLAGSHIP.content_notes) expect(text).toContain(note);
    expect(text).toContain(say('plan.run.silent_slips'));
    expect(text).toMatch(/\d+ slips for silent positions/);
    expect(textOf(rendered(FLAGSHIP, { positions: 'none' }))).not.toMatch(/slips/);
  });

  test('holds no title of a paper but on the page for the trainer only, which is a page of its own', () => {
    const page = rendered();
    const [open, only] = halves(page);
    expect(open).toMatch(/<section class="plan-section plan-new-page">$/);
    expect(STYLE).toMatch(/@media print \{\s*\.plan-new-page \{\s*break-before: page;/);
    const [before, behind] = [textOf(open), textOf(only)];
    for (const { title, facilitator, content_note: note = '' } of FLAGSHIP.injects) {
      expect(before).not.toContain(title);
      expect(before).not.toContain(facilitator.point);
      expect(behind).toContain(title);
      expect(behind).toContain(note);
    }
  });

  test('never holds what may be true', () => {
    const text = textOf(rendered());
    const options = (FLAGSHIP.unknowns ?? []).flatMap((unknown) => unknown.options.map((option) => option.text));
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(text).not.toContain(option);
  });

  test('makes nothing of what an author writes but words', () => {
    const hostile = '<img src=x onerror="alert(1)">\u202E';
    const page = rendered(
      resolvedSmall((scenario) => {
        Object.assign(scenario, { title: hostile, summary: hostile, learning: [hostile], content_notes: [hostile] });
        for (const role of scenario.roles) Object.assign(role, { name: hostile, brief: hostile });
        for (const inject of scenario.injects) Object.assign(inject, { title: hostile, content_note: hostile });
      }),
    );
    expect(page).not.toMatch(/<img|\u202E/);
    expect(page).toContain('&lt;img src=x');
  });

  test.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))('is made of %s', (_, scenario) => {
    for (const [people, minutes] of [
      [1, 10],
      [3, 90],
      [12, 600],
    ] as const)
      expect(textOf(rendered(scenario, { people, minutes }))).toContain(scenario.title);
  });
});
