import { showStates } from '../common/show-states.fixture.tsx';
import { Claims } from '../../sheets/claims/Claims.tsx';
import { WhatIsProved } from '../../sheets/claims/WhatIsProved.tsx';

showStates(Claims, {
  'of the scenario that is here': <Claims inputs={1} whose="same" />,
  'in other words': <Claims inputs={55} whose="other_texts" />,
  'of another world': <Claims inputs={2000} whose="other_world" />,
  'of a scenario that is not here': <Claims inputs={55} whose="not_here" />,
  'that could not be compared': <Claims inputs={0} whose="unknown" />,
});

showStates(WhatIsProved, { 'as it is': <WhatIsProved /> });
