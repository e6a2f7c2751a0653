import { useCallback, useMemo, useState } from 'react';
import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { Answers } from '../../sheets/answers/answers.ts';
import { type Changing, type ChangingValue, inGroups, largestOf } from '../../sheets/answers/changing-values.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say, sayAlone } from '../../text/say.ts';
import { Select } from '../../view/controls/fields.tsx';
import { useAnswer } from './use-answer.ts';
import { WhyView } from './WhyView.tsx';
import './WhySection.css';

export interface WhySectionProps extends Pick<SheetProps, 'model'> {
  readonly answers: Answers;
}

/** Any change of any value: choose the value, choose the change, read the chain. */
export function WhySection({ model, answers }: WhySectionProps) {
  const changing = useAnswer(useCallback(() => answers.changing(), [answers]));
  if (changing === null) return <p aria-busy="true">{say('debrief.why.note')}</p>;
  if (changing.first === null) return <p>{say('debrief.why.none')}</p>;
  return <AskWhy model={model} answers={answers} values={changing.values} first={changing.first} />;
}

interface AskWhyProps extends WhySectionProps {
  readonly values: readonly ChangingValue[];
  readonly first: NonNullable<Changing['first']>;
}

function AskWhy({ model, answers, values, first }: AskWhyProps) {
  const [path, setPath] = useState(first.path);
  const [chosen, setChosen] = useState(first.seq);
  const ask = useCallback(() => answers.changes(path), [answers, path]);
  const changes = useAnswer(ask) ?? [];
  const named = useMemo(() => inOrder(values), [values]);
  const seq = changes.find((change) => change.seq === chosen)?.seq ?? largestOf(changes);
  return (
    <>
      <p className="debrief-lead">{say('debrief.why.note')}</p>
      <div className="debrief-pickers">
        <Select label={say('debrief.why.value')} value={path} options={named} onChange={setPath} />
        <Select
          label={say('debrief.why.change')}
          value={String(seq ?? '')}
          options={changes.map(({ seq: id, turn, what }) => ({
            id: String(id),
            label: say('debrief.why.option', { turn: turnName(model, turn), what: what ?? '' }),
          }))}
          onChange={(id) => setChosen(Number(id))}
        />
      </div>
      {seq !== null && <WhyView model={model} answers={answers} seq={seq} />}
    </>
  );
}

/** In groups a trainer can find his way in, and by their names. */
function inOrder(values: readonly ChangingValue[]): readonly { readonly id: string; readonly label: string }[] {
  return values
    .map(({ path, name, group }) => ({ id: path, group, alone: sayAlone(name), name }))
    .sort(inGroups(({ alone }) => alone))
    .map(({ id, group, name }) => ({ id, label: say('debrief.why.grouped', { group, name }) }));
}
