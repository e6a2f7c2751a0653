// Setting a value by hand, by its name: first the kind, then the value, then what it is to be.

import { useState } from 'react';
import { type Glossary, glossaryOf } from '../../../core/scenario/names/glossary.ts';
import type { Slot } from '../../../core/scenario/names/names.ts';
import { facilitatorWords } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select, TextField } from '../../../view/controls/fields.tsx';
import type { Play } from '../common/use-play.ts';
import './common.css';

const KINDS = Object.entries(facilitatorWords.kinds);

export function Override({ play }: { readonly play: Play }) {
  const { layout } = play.world.program;
  const [kind, setKind] = useState('indicator');
  const [path, setPath] = useState<string | null>(null);
  const glossary = glossaryOf(play.session.header.scenario);
  const writable = layout.slots.filter((slot) => slot.write !== 'never');
  const kinds = KINDS.filter(([id]) => writable.some((slot) => slot.path.startsWith(`${id}.`)));
  const slots = writable.filter((slot) => slot.path.startsWith(`${kind}.`));
  const slot = slots.find((one) => one.path === path) ?? slots[0];
  return (
    <div className="facilitator-form">
      <Select
        label={facilitatorWords.overrideKind}
        value={kind}
        options={kinds.map(([id, label]) => ({ id, label }))}
        onChange={setKind}
      />
      <Select
        label={facilitatorWords.overrideValue}
        value={slot?.path ?? ''}
        options={slots.map((one) => ({ id: one.path, label: glossary.value(one.path) }))}
        onChange={setPath}
      />
      {slot !== undefined && <NewValue key={slot.path} play={play} slot={slot} glossary={glossary} />}
    </div>
  );
}

interface NewValueProps {
  readonly play: Play;
  readonly slot: Slot;
  readonly glossary: Glossary;
}

function NewValue({ play, slot, glossary }: NewValueProps) {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const now = play.world.values[play.world.program.layout.slot(slot.path)] ?? 0;
  const options = optionsOf(slot, glossary);
  const wanted = options === null ? to : to === '' ? (options[now]?.id ?? '') : to;
  const send = async (): Promise<void> => {
    const value = valueOf(slot, wanted);
    if (await play.take({ kind: 'override', value: slot.path, to: value, ...(reason === '' ? {} : { reason }) }))
      setTo('');
  };
  return (
    <>
      {options === null ? (
        <TextField
          label={facilitatorWords.overrideTo}
          hint={facilitatorWords.overrideRange(String(now), slot.low, slot.high)}
          inputMode="numeric"
          value={to}
          onChange={(text) => setTo(text.replace(/\D/g, '').slice(0, 9))}
        />
      ) : (
        <Select
          label={facilitatorWords.overrideTo}
          hint={facilitatorWords.overrideNow(options[now]?.label ?? '')}
          value={wanted}
          options={options}
          onChange={setTo}
        />
      )}
      <TextField label={facilitatorWords.overrideReason} value={reason} onChange={setReason} maxLength={4000} />
      <Button
        size="small"
        unavailable={wanted === '' ? facilitatorWords.overrideFirst : undefined}
        onClick={() => void send()}
      >
        {facilitatorWords.overrideSend}
      </Button>
    </>
  );
}

/** What can be chosen, in the order of the numbers behind it; null for a number. */
function optionsOf({ name, path }: Slot, glossary: Glossary): readonly { id: string; label: string }[] | null {
  switch (name.kind) {
    case 'int':
      return null;
    case 'bool':
      return [
        { id: 'false', label: facilitatorWords.no },
        { id: 'true', label: facilitatorWords.yes },
      ];
    case 'state': {
      const chart = path.replace(/\.state$/, '');
      return name.states.map((id) => ({
        id,
        label: path === 'mandate.posture' ? glossary.posture(id) : glossary.state(chart, id),
      }));
    }
  }
}

function valueOf({ name }: Slot, to: string): number | boolean | string {
  switch (name.kind) {
    case 'int':
      return Number(to);
    case 'bool':
      return to === 'true';
    case 'state':
      return to;
  }
}
