import type { ReactNode } from 'react';
import './Meter.css';

export type Trend = 'up' | 'same' | 'down';

export interface MeterProps {
  readonly name: ReactNode;
  /** How players may see it. `hidden` shows that it exists and that nobody can say how it stands. */
  readonly shown: 'exact' | 'band' | 'hidden';
  /** The band in a word, e.g. `fragile`; for `hidden` why there is nothing, e.g. `not measured`. */
  readonly word: ReactNode;
  /** 1 lowest to 5 highest; not drawn for `hidden`. */
  readonly step: 1 | 2 | 3 | 4 | 5;
  /** 0-100, shown for `exact` only. */
  readonly value?: number | undefined;
  readonly trend?: Trend | undefined;
  /** The trend in words and whether it is good, e.g. `falling, for the worse`. Required with a trend. */
  readonly trendWord?: string | undefined;
  /** Which end of the scale is the good one: marked at that end, never by colour. */
  readonly good: 'up' | 'down';
  readonly compact?: boolean;
}

const ARROWS: Readonly<Record<Trend, string>> = { up: '▲', same: '▬', down: '▼' };
const STEPS = [1, 2, 3, 4, 5] as const;

function Scale({ step, good }: { readonly step: number; readonly good: 'up' | 'down' }) {
  return (
    <span className={`meter-scale meter-good-${good}`} aria-hidden="true">
      {STEPS.map((at) => (
        <span key={at} className={at === step ? 'meter-step meter-here' : 'meter-step'} />
      ))}
    </span>
  );
}

/** One indicator: its name, its band in a word, where that lies on five steps, and where it is heading. */
export function Meter({ name, shown, word, step, value, trend, trendWord, good, compact = false }: MeterProps) {
  return (
    <div className={`meter meter-${shown}${compact ? ' meter-compact' : ''}`}>
      <span className="meter-name">{name}</span>
      <span className="meter-reading">
        <span className="meter-word">{word}</span>
        {shown === 'exact' && value !== undefined && <span className="meter-value numbers">{value}</span>}
        {shown !== 'hidden' && trend !== undefined && (
          <span className="meter-trend" title={trendWord}>
            <span aria-hidden="true">{ARROWS[trend]}</span>
            <span className="visually-hidden">, {trendWord}</span>
          </span>
        )}
      </span>
      {shown === 'hidden' ? <span className="meter-blank" aria-hidden="true" /> : <Scale step={step} good={good} />}
    </div>
  );
}
