import { SchedulerService } from '@backstage/backend-plugin-api';
import { AttestationUseCases } from '../attestations/AttestationUseCases';
import { AuthorizedAttestations } from '../attestations/AuthorizedAttestations';
import { AuthorizedCampaigns } from '../campaigns/AuthorizedCampaigns';
import { CampaignUseCases } from '../campaigns/CampaignUseCases';
import { AuthorizedDecisions } from '../decisions/AuthorizedDecisions';
import { DecisionUseCases } from '../decisions/DecisionUseCases';
import { AuthorizedExemptions } from '../exemptions/AuthorizedExemptions';
import { ExemptionUseCases } from '../exemptions/ExemptionUseCases';
import { expireExemptions } from '../exemptions/expireExemptions';
import { AuthorizedGoals } from '../goals/AuthorizedGoals';
import { GoalUseCases } from '../goals/GoalUseCases';
import { AccessControl } from '../service/AccessControl';
import { forgetKeys } from '../store/idempotency';
import { PeopleDeps } from './types';
import { wakeSnoozed } from './wakeSnoozed';

const KEEP_KEYS_MS = 24 * 3_600_000;

/** What people do, each behind its check of who asks. */
export type People = {
  decisions: AuthorizedDecisions;
  exemptions: AuthorizedExemptions;
  attestations: AuthorizedAttestations;
  goals: AuthorizedGoals;
  campaigns: AuthorizedCampaigns;
};

/** Sets up what people do, and what happens by itself with time. */
export async function startPeople(
  deps: PeopleDeps & { access: AccessControl; scheduler: SchedulerService },
): Promise<People> {
  const { access, scheduler, entities, config, db, clock } = deps;
  const around = { access, entities };
  const campaigns = new CampaignUseCases(deps);
  const goals = new AuthorizedGoals({
    ...around,
    useCases: new GoalUseCases(deps),
  });

  await scheduler.scheduleTask({
    id: 'cd-maturity-exemptions',
    scope: 'global',
    frequency: { minutes: 15 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      const now = clock.now();
      const expired = await expireExemptions(deps, now);
      const awaking = await wakeSnoozed(db, now);
      if (expired + awaking > 0) {
        deps.onWritten();
      }
      await forgetKeys(db, now - KEEP_KEYS_MS);
    },
  });
  await scheduler.scheduleTask({
    id: 'cd-maturity-campaigns',
    scope: 'global',
    frequency: { hours: 6 },
    timeout: { minutes: 30 },
    initialDelay: { minutes: 2 },
    fn: () => campaigns.noteDay(),
  });

  return {
    decisions: new AuthorizedDecisions({
      ...around,
      useCases: new DecisionUseCases(deps),
    }),
    exemptions: new AuthorizedExemptions({
      ...around,
      useCases: new ExemptionUseCases(deps),
    }),
    attestations: new AuthorizedAttestations({
      ...around,
      useCases: new AttestationUseCases(deps),
    }),
    goals,
    campaigns: new AuthorizedCampaigns({
      access,
      config,
      goals,
      useCases: campaigns,
    }),
  };
}
