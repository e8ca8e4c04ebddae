import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { actionsRegistryServiceRef, registerActions } from './actions';
import { startBadges } from './badges/startBadges';
import { BindingUseCases } from './bindings/BindingUseCases';
import { startAggregation } from './aggregation/startAggregation';
import { CatalogReader } from './catalog/CatalogReader';
import { startCatalog } from './catalog/startCatalog';
import { readCdMaturityConfig } from './config';
import { AuthorizedCorrections } from './corrections/AuthorizedCorrections';
import { openDatabase } from './database/migrate';
import { startEvaluation } from './evaluation/startEvaluation';
import { idempotent } from './idempotency/idempotent';
import { startIngestion } from './ingestion/startIngestion';
import { AuthorizedHistory } from './history/AuthorizedHistory';
import { HistoryUseCases } from './history/HistoryUseCases';
import { startHistory } from './history/startHistory';
import { readModels } from './models/readModels';
import { syncModels } from './models/syncModels';
import { createIngestMetrics } from './observability/metrics';
import { startPeople } from './people/startPeople';
import { RecognitionUseCases } from './recognition/RecognitionUseCases';
import { startReconstruction } from './reconstruction/startReconstruction';
import { registerPermissions } from './permissions/registerPermissions';
import { AuthorizedScorecard } from './scorecard/AuthorizedScorecard';
import { Scopes } from './scorecard/Scopes';
import { ScorecardUseCases } from './scorecard/ScorecardUseCases';
import { AccessControl } from './service/AccessControl';
import { AuthorizedCdMaturityService } from './service/AuthorizedCdMaturityService';
import { AuthorizedOperationsService } from './service/AuthorizedOperationsService';
import { CatalogVisibility } from './service/CatalogVisibility';
import { createRouter } from './service/createRouter';
import { OperationsUseCases } from './service/OperationsUseCases';
import { KnownEntities } from './service/KnownEntities';
import { PolicyDecisions } from './service/PolicyDecisions';
import { UseCases } from './service/UseCases';
import { startRepositoryFacts } from './repository/startRepositoryFacts';
import { AuthorizedSetup } from './setup/AuthorizedSetup';
import { SetupUseCases } from './setup/SetupUseCases';
import { SharedAnswers } from './sharing/SharedAnswers';
import { SignalSourceRegistry } from './SignalSourceRegistry';
import { AuthorizedTelling } from './telling/AuthorizedTelling';
import { startTelling } from './telling/startTelling';
import { AuthorizedWhatIf } from './whatif/AuthorizedWhatIf';
import { clockServiceRef } from './time/clockServiceRef';

/** A signature, or a token of ours in the address, stands for the credentials of Backstage. */
const OPEN_PATHS = ['/ingest/:source', '/badge/:kind/:namespace/:name'];

/** Collects delivery signals and computes the maturity of catalog entities. @public */
export const cdMaturityPlugin = createBackendPlugin({
  pluginId: 'cd-maturity',
  register(env) {
    const registry = new SignalSourceRegistry();
    env.registerExtensionPoint(signalSourcesExtensionPoint, registry);
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        notifications: notificationService,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const config = readCdMaturityConfig(services.config);
        const sources = registry.checkedAgainst(config);
        const models = await readModels(config);
        const db = await openDatabase(services.database);
        const deps = { ...services, config, models, db };
        await syncModels(deps, models);

        const revision = await startTelling(deps);
        const onChanged = () => revision.changed();
        const groups = await startAggregation({ ...deps, onGroups: onChanged });
        const { engine, wake } = await startEvaluation({
          ...deps,
          onResults: onChanged,
          onCaughtUp: groups.wake,
        });
        startReconstruction({ ...deps, engine, onHistory: onChanged });
        await startHistory(deps);
        const metrics = createIngestMetrics(services.metrics);
        const ingestion = await startIngestion({
          ...deps,
          metrics,
          sources,
          connections: registry.connections,
          onDirty: wake,
        });
        const catalogReader = new CatalogReader({
          ...deps,
          sources: [...sources.values()],
          judgedKinds: models.judgedKinds,
          onDirty: wake,
        });
        await startCatalog({ ...deps, reader: catalogReader });

        await startRepositoryFacts({
          ...deps,
          connections: registry.connections,
          onDirty: wake,
        });

        registerPermissions(deps);
        const entities = new KnownEntities({ db, catalogReader, engine });
        const useCases = new UseCases({
          ...deps,
          engine,
          catalogReader,
          entities,
          onDirty: wake,
        });
        const policyDecisions = new PolicyDecisions(deps);
        const access = new AccessControl({ ...deps, policyDecisions });
        const service = new AuthorizedCdMaturityService({
          access,
          useCases,
          exemptionDays: config.exemptions.maxDays,
        });
        const bindingUseCases = new BindingUseCases({
          ...deps,
          catalogReader,
          sourceIds: new Set(sources.keys()),
          onDirty: wake,
        });
        const setup = new AuthorizedSetup({
          access,
          useCases: new SetupUseCases({
            ...deps,
            engine,
            bindings: bindingUseCases,
            sources,
            connections: registry.connections,
          }),
        });
        const bindings = new AuthorizedCorrections({
          access,
          entities,
          useCases: bindingUseCases,
        });
        const recognition = new AuthorizedCorrections({
          access,
          entities,
          useCases: new RecognitionUseCases({
            ...deps,
            engine,
            entities,
            onDirty: wake,
          }),
        });
        const operations = new AuthorizedOperationsService({
          access,
          useCases: new OperationsUseCases({
            ...deps,
            metrics,
            sources,
            connections: registry.connections,
            polls: ingestion.polls,
            onDeliveries: ingestion.wake,
            onDirty: wake,
          }),
        });
        const visibility = new CatalogVisibility({ ...deps, policyDecisions });
        const scopes = new Scopes(deps);
        const answers = new SharedAnswers(deps);
        const scorecard = new AuthorizedScorecard({
          access,
          visibility,
          useCases: new ScorecardUseCases({ ...deps, scopes, answers }),
        });
        const history = new AuthorizedHistory({
          access,
          visibility,
          useCases: new HistoryUseCases({ ...deps, scopes, answers }),
        });
        const people = await startPeople({
          ...deps,
          access,
          entities,
          onWritten: () => {
            wake();
            onChanged();
          },
        });
        registerActions({ ...deps, service, scorecard, people });
        services.httpRouter.use(
          createRouter({
            ...deps,
            service,
            people,
            badges: await startBadges({ ...deps, access, entities }),
            idempotent: idempotent(deps),
            bindings,
            recognition,
            setup,
            operations,
            scorecard,
            history,
            telling: new AuthorizedTelling(deps),
            whatIf: new AuthorizedWhatIf({
              ...deps,
              access,
              visibility,
              scopes,
            }),
            sources,
            receive: ingestion.receive,
          }),
        );
        for (const path of OPEN_PATHS) {
          services.httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
      },
    });
  },
});
