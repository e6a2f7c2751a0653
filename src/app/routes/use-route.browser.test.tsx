import { useLayoutEffect } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../../screens/common/show.fixture.tsx';
import { hashOf, LIBRARY } from './route.ts';
import { useRoute } from './use-route.ts';

afterEach(() => history.replaceState(null, '', hashOf(LIBRARY)));

/** Its address changes after the first picture, and before anything listens. */
function Hasty() {
  const [route] = useRoute();
  useLayoutEffect(() => history.replaceState(null, '', '#/setup/tutorial'), []);
  return <p>{hashOf(route)}</p>;
}

test('given an address that changes while the first picture is made, then it is followed', async () => {
  await show(<Hasty />);
  await expect.element(page.getByText('#/setup/tutorial')).toBeInTheDocument();
});
