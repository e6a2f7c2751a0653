// Finds the node of parsed JSON that stands at a path.

import type { JsonField, JsonNode } from './parse-json.ts';
import type { Path } from '../../ref/path.ts';
import { remembered } from '../../ref/remembered.ts';

/** The fields by name; of two with the same name, the last. */
const byName = remembered(
  (fields: readonly JsonField[]): ReadonlyMap<string, JsonField> => new Map(fields.map((field) => [field.key, field])),
);

export interface Spot {
  readonly node: JsonNode;
  /** the offset of the name under which it stands, where it stands under one */
  readonly key: number | undefined;
}

/** The node at a path; where the path goes further than the text, the last node on the way. */
export function spotAt(root: JsonNode, path: Path): Spot {
  let spot: Spot = { node: root, key: undefined };
  for (const step of path) {
    const { items, fields } = spot.node;
    const field = fields === undefined ? undefined : byName(fields).get(String(step));
    const node = typeof step === 'number' ? items?.[step] : field?.node;
    if (node === undefined) return spot;
    spot = { node, key: field?.at };
  }
  return spot;
}
