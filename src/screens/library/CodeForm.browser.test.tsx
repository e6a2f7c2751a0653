import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { CodeForm } from './CodeForm.tsx';

const refuse = () => Promise.resolve('This is not a session code.');
const field = page.getByRole('textbox');

async function refused(): Promise<void> {
  await userEvent.fill(field, 'SALT-3K2M');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeInTheDocument();
}

showStates(CodeForm, {
  empty: <CodeForm onOpen={refuse} />,
  refused: reached(<CodeForm onOpen={refuse} />, refused),
});

describe('CodeForm', () => {
  test('given a code and Enter, then it asks to open it', async () => {
    const onOpen = vi.fn(() => Promise.resolve(null));
    await show(<CodeForm onOpen={onOpen} />);
    await userEvent.fill(field, 'SALT-3K2M');
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([['SALT-3K2M']]);
  });

  test('given a code was refused, then the field says so, until it is changed', async () => {
    await show(<CodeForm onOpen={refuse} />);
    await refused();
    await expect.element(field).toHaveAccessibleDescription(/not a session code/);
    await expect.element(field).toBeInvalid();
    await userEvent.type(field, '-9');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});
