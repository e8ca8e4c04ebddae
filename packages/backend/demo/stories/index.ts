import { addressBook } from './addressBook';
import { buildImages } from './buildImages';
import { carrierAdapters } from './carrierAdapters';
import { demandForecast } from './demandForecast';
import { designSystem } from './designSystem';
import { dockScheduler } from './dockScheduler';
import { edgeProxy } from './edgeProxy';
import { etaModel } from './etaModel';
import { faxGateway } from './faxGateway';
import { featureFlags } from './featureFlags';
import { fraudCheck } from './fraudCheck';
import { geoEvents } from './geoEvents';
import { identityProvider } from './identityProvider';
import { invoiceBatch } from './invoiceBatch';
import { labelPrinter } from './labelPrinter';
import { lakeIngest } from './lakeIngest';
import { ledger } from './ledger';
import { logShipper } from './logShipper';
import { notificationService } from './notificationService';
import { parcelSimulator } from './parcelSimulator';
import { paymentGateway } from './paymentGateway';
import { paymentSdk } from './paymentSdk';
import { paymentsApi } from './paymentsApi';
import { productSearch } from './productSearch';
import { reportCenter } from './reportCenter';
import { scannerApp } from './scannerApp';
import { senderApp } from './senderApp';
import { shop } from './shop';
import { stockSync } from './stockSync';
import { trackingApi } from './trackingApi';
import { trackingWeb } from './trackingWeb';
import { warehouseCore } from './warehouseCore';
import { webShop } from './webShop';

import { Story } from '../story';

/** All of them. The component `returns-portal` has no repository and so no story. */
export const stories: readonly Story[] = [
  addressBook,
  buildImages,
  carrierAdapters,
  demandForecast,
  designSystem,
  dockScheduler,
  edgeProxy,
  etaModel,
  faxGateway,
  featureFlags,
  fraudCheck,
  geoEvents,
  identityProvider,
  invoiceBatch,
  labelPrinter,
  lakeIngest,
  ledger,
  logShipper,
  notificationService,
  parcelSimulator,
  paymentGateway,
  paymentSdk,
  paymentsApi,
  productSearch,
  reportCenter,
  scannerApp,
  senderApp,
  shop,
  stockSync,
  trackingApi,
  trackingWeb,
  warehouseCore,
  webShop,
];
