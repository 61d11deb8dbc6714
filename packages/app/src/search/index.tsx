import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SearchFilterResultTypeBlueprint } from '@backstage/plugin-search-react/alpha';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';

const gaps = SearchFilterResultTypeBlueprint.make({
  name: 'gaps',
  params: {
    // As the collator of @onemap/plugin-search-backend-module-operating-model calls them.
    value: 'operating-model-gaps',
    name: 'Gaps',
    icon: <ReportProblemIcon />,
  },
});

/** Gaps as a type of result of their own, beside the entities of the catalog. */
export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [gaps],
});
