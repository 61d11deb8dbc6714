import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      operatingModel?: {
        /**
         * When the gaps of the operating model are read into the search. Default: every 10 minutes, a minute
         * after the start for the first time.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
