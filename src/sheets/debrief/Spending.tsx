import type { Spending as SpendingModel, SpendingRow } from '../../core/debrief/sections/spending.ts';
import { domainName } from '../../text/domain-words.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { SheetProps } from './sheet-props.ts';
import { Wide } from './Wide.tsx';
import './Spending.css';

/** Orders by quadrant and by area: bars to see the shape, numbers to talk about. */
export function Spending({ model: { spending } }: SheetProps) {
  if (spending.orders === 0)
    return (
      <>
        <p>{say('debrief.spending.none')}</p>
        <Decisions spending={spending} />
      </>
    );
  const heads = spending.capacities.map((one) => say('debrief.spending.capacity', one));
  const rows = (caption: string, first: string, own: readonly SpendingRow[]) => (
    <Wide label={caption}>
      <Rows caption={caption} first={first} rows={own} heads={heads} />
    </Wide>
  );
  return (
    <>
      {rows(say('debrief.spending.by_quadrant'), say('debrief.spending.quadrant'), spending.quadrants)}
      <p className="debrief-small">{say('debrief.spending.note')}</p>
      {rows(say('debrief.spending.by_area'), say('debrief.spending.area'), spending.areas)}
      <Decisions spending={spending} />
      {spending.untouched.length > 0 && <Untouched areas={spending.untouched} />}
    </>
  );
}

/** What was paid or tied up at the papers; nothing is said where nothing was. */
function Decisions({ spending: { capacities, decisions } }: { readonly spending: SpendingModel }) {
  const costs = capacities.flatMap((one, k) => {
    const amount = decisions[k] ?? 0;
    return amount === 0 ? [] : [tell('debrief.spending.taken', { ...one, amount })];
  });
  return costs.length === 0 ? null : <p>{say('debrief.spending.decisions', { costs })}</p>;
}

function Untouched({ areas }: { readonly areas: readonly string[] }) {
  return (
    <div className="debrief-small">
      <p>{say('debrief.spending.untouched')}</p>
      <ul className="debrief-untouched">
        {areas.map((id) => (
          <li key={id}>
            {id} {domainName(id)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly SpendingRow[];
  readonly heads: readonly string[];
}

function Rows({ caption, first, rows, heads }: RowsProps) {
  const most = Math.max(1, ...rows.map(({ orders }) => orders));
  return (
    <table className="debrief-spending">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{say('debrief.spending.orders')}</th>
          {[say('debrief.spending.blind'), ...heads].map((head) => (
            <th key={head} scope="col" className="debrief-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { id, orders, blind, costs }, most }: { readonly row: SpendingRow; readonly most: number }) {
  return (
    <tr>
      <th scope="row">
        <span className="debrief-code">{id}</span> {domainName(id)}
      </th>
      <td>
        <span className="debrief-bar">
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * orders) / most} height="10" />
          </svg>
          {orders}
        </span>
      </td>
      {[blind, ...costs].map((amount, k) => (
        // Columns never move.
        <td key={k} className="debrief-number">
          {amount === 0 ? '–' : amount}
        </td>
      ))}
    </tr>
  );
}
