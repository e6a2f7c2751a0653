export const LOG_TYPE = 'application/jsonl';
