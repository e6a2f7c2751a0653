// Setting a value by hand, by its name: first the kind, then the value, then what it is to be.

import type { ValuePicture } from '../../../core/engine/view/facilitator-picture.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select, TextField } from '../../../view/controls/fields.tsx';
import { fieldsOf, readText, useDraft } from '../common/use-draft.ts';
import type { Play } from '../common/use-play.ts';
import { useAuthor, useLangOf } from '../../common/author.tsx';
import './common.css';

const KINDS = [
  'indicator',
  'region',
  'actor',
  'route',
  'tie',
  'commodity',
  'capacity',
  'task',
  'mandate',
  'flag',
  'storyline',
] as const satisfies readonly ValuePicture['kind'][];

export interface OverrideProps {
  readonly play: Play;
  readonly values: readonly ValuePicture[];
}

/** What is being set, as far as it is chosen and typed. */
interface Draft {
  readonly kind: string;
  readonly path: string | null; // null is the first of its kind
  readonly to: string;
  readonly reason: string;
}

const NO_OVERRIDE: Draft = { kind: 'indicator', path: null, to: '', reason: '' };

function readOverride(kept: unknown): Draft {
  const { kind, path, to, reason } = fieldsOf(kept);
  if (typeof kind !== 'string') return NO_OVERRIDE;
  return { kind, path: typeof path === 'string' ? path : null, to: readText(to), reason: readText(reason) };
}

export function Override({ play, values }: OverrideProps) {
  const [draft, setDraft] = useDraft(play.drafts, 'override', readOverride);
  const { kind, path } = draft;
  const langOf = useLangOf();
  const kinds = KINDS.filter((id) => values.some((value) => value.kind === id));
  const ofKind = values.filter((value) => value.kind === kind);
  const value = ofKind.find((one) => one.path === path) ?? ofKind[0];
  return (
    <div className="facilitator-form">
      <Select
        label={say('play.facilitator.override_kind')}
        value={kind}
        options={kinds.map((id) => ({ id, label: say('play.facilitator.kind', { kind: id }) }))}
        onChange={(id) => setDraft({ ...NO_OVERRIDE, kind: id })}
      />
      <Select
        label={say('play.facilitator.override_value')}
        value={value?.path ?? ''}
        options={ofKind.map((one) => ({
          id: one.path,
          label: sayAlone(one.name),
          lang: langOf(one.name),
        }))}
        onChange={(id) => setDraft({ ...NO_OVERRIDE, kind, path: id })}
      />
      {value !== undefined && <NewValue play={play} value={value} draft={draft} onDraft={setDraft} />}
    </div>
  );
}

interface NewValueProps {
  readonly play: Play;
  readonly value: ValuePicture;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function NewValue({ play, value, draft, onDraft }: NewValueProps) {
  const { to, reason } = draft;
  const setTo = (text: string): void => onDraft({ ...draft, to: text });
  const wanted = value.type === 'number' || to !== '' ? to : String(value.now);
  const send = async (): Promise<void> => {
    const input = { kind: 'override', value: value.path, to: typed(value, wanted) } as const;
    if (await play.send({ ...input, ...(reason === '' ? {} : { reason }) })) setTo('');
  };
  return (
    <>
      <To value={value} wanted={wanted} onChange={setTo} />
      <TextField
        label={say('play.facilitator.override_reason')}
        value={reason}
        onChange={(text) => onDraft({ ...draft, reason: text })}
        maxLength={4000}
      />
      <Button
        size="small"
        unavailable={wanted === '' ? say('play.facilitator.override_first') : undefined}
        onClick={() => void send()}
      >
        {say('play.facilitator.override_send')}
      </Button>
    </>
  );
}

interface ToProps {
  readonly value: ValuePicture;
  readonly wanted: string;
  readonly onChange: (to: string) => void;
}

function To({ value, wanted, onChange }: ToProps) {
  const { lang } = useAuthor();
  if (value.type === 'number') {
    const { now, low, high } = value;
    return (
      <TextField
        label={say('play.facilitator.override_to')}
        hint={say('play.facilitator.override_range', { now, low, high })}
        inputMode="numeric"
        value={wanted}
        onChange={(text) => onChange(text.replace(/\D/g, '').slice(0, 9))}
      />
    );
  }
  const options = value.type === 'truth' ? truths() : value.states.map(({ id, name }) => ({ id, label: name, lang }));
  return (
    <Select
      label={say('play.facilitator.override_to')}
      hint={say('play.facilitator.override_now', {
        now: options.find(({ id }) => id === String(value.now))?.label ?? '',
      })}
      value={wanted}
      options={options}
      onChange={onChange}
    />
  );
}

const truths = () => [false, true].map((truth) => ({ id: String(truth), label: say('ladder.truth', { truth }) }));

function typed({ type }: ValuePicture, to: string): number | boolean | string {
  switch (type) {
    case 'number':
      return Number(to);
    case 'truth':
      return to === 'true';
    case 'state':
      return to;
  }
}
