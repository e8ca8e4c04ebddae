import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import {
  BindingCorrectionRequest,
  EntityBindings,
  EntityRecognition,
  RecognitionCorrectionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { AuthorizedBadges } from '../../badges/AuthorizedBadges';
import { AuthorizedCorrections } from '../../corrections/AuthorizedCorrections';
import { WithoutRights } from '../../corrections/rights';
import { AuthorizedSetup } from '../../setup/AuthorizedSetup';
import { RequestHandler } from 'express';
import { CdMaturityConfig } from '../../config';
import { AuthorizedHistory } from '../../history/AuthorizedHistory';
import { ReceiveDelivery } from '../../ingestion/receiveDelivery';
import { AuthorizedScorecard } from '../../scorecard/AuthorizedScorecard';
import { AuthorizedTelling } from '../../telling/AuthorizedTelling';
import { People } from '../../people/startPeople';
import { CdMaturityService } from '../CdMaturityService';
import { OperationsService } from '../OperationsService';
import { AuthorizedWhatIf } from '../../whatif/AuthorizedWhatIf';

/** What routes may use. The services are those that check permissions. */
export type RouteDeps = {
  service: CdMaturityService;
  badges: AuthorizedBadges;
  bindings: AuthorizedCorrections<
    BindingCorrectionRequest,
    WithoutRights<EntityBindings>
  >;
  recognition: AuthorizedCorrections<
    RecognitionCorrectionRequest,
    WithoutRights<EntityRecognition>
  >;
  setup: AuthorizedSetup;
  operations: OperationsService;
  scorecard: AuthorizedScorecard;
  history: AuthorizedHistory;
  telling: AuthorizedTelling;
  people: People;
  /** Answers writes that are sent again with what was answered first. */
  idempotent: RequestHandler;
  whatIf: AuthorizedWhatIf;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  sources: ReadonlyMap<string, SignalSource>;
  config: Pick<CdMaturityConfig, 'sources'>;
  receive: ReceiveDelivery;
};
