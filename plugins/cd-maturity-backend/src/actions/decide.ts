import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  DecisionRequest,
  decisionRequestSchema,
  entityRefSchema,
} from 'backstage-plugin-cd-maturity-common';
import { subjectOf } from '../service/callerOf';
import { audited } from '../service/audited';
import { parse } from '../service/parse';
import { ActionDeps } from './types';

type Request = {
  entityRef: string;
  model?: string;
  practiceId: string;
  decision: Record<string, unknown> & Pick<DecisionRequest, 'action'>;
};

/** Decides as the route does, with the same rights and the same trace. */
export async function decideBy(
  { people, auditor }: ActionDeps,
  request: Request,
  credentials: BackstageCredentials,
) {
  const { model, practiceId } = request;
  const entityRef = parse(entityRefSchema, request.entityRef, 'entityRef');
  const decision = parse(decisionRequestSchema, request.decision, 'field');
  const { state, version = 0 } = await audited(
    auditor,
    {
      eventId: 'recommendation-decide',
      meta: {
        queryType: decision.action,
        entityRef,
        practiceId,
        by: subjectOf(credentials),
      },
    },
    () =>
      people.decisions.decide(
        { entityRef, model, practiceId, decision },
        { credentials },
      ),
  );
  return { state, version };
}
