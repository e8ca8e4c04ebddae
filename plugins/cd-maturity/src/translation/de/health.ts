import { Localized } from '../Localized';
import { health as english } from '../messages/health';

export const health: Localized<typeof english> = {
  health: {
    sources: 'Quellen',
    platform:
      'Quellen, nicht lesbare Zustellungen und Bereiche, die niemand beansprucht, sehen alle mit der Berechtigung cd-maturity.source.admin.',
    sourcesSub:
      'Ob jede Quelle zu hören ist, wie weit sie zurückliegt und was bei Fehlern zu tun ist.',
    failure: 'Der Zustand der Quellen konnte nicht gelesen werden',
    noSourceTitle: 'Keine Quelle ist installiert',
    noSource:
      'Nehmen Sie ein Modul eines Anbieters in das Backend auf, zum Beispiel backstage-plugin-cd-maturity-backend-module-github.',
    state: {
      closed: 'Nicht verbunden',
      waiting: 'Noch nichts angekommen',
      failing: 'Abfragen schlagen fehl',
      silent: 'Verstummt',
      heard: 'Zu hören',
    },
    closed:
      'Weder ein Webhook-Geheimnis noch Zugangsdaten sind konfiguriert. Setzen Sie cdMaturity.sources.{{source}}.webhook.secrets, um die Tür zu öffnen.',
    webhook: 'Webhook',
    polled: 'Abgefragt',
    lastDelivery: 'letzte Lieferung {{age}}',
    lastPoll: 'letzte Abfrage {{age}}',
    rateLimited: 'Kontingent erschöpft bis {{until}}',
    lastDay: '{{number}} Lieferungen an einem Tag',
    pending: '{{number}} warten, die älteste seit {{lag}}',
    dead: '{{number}} nicht lesbar',
    scopes: '{{number}} Bereiche',
    unboundOf: '{{number}} davon ohne Entität',
    backfill: 'Vergangenheit wird gelesen: {{done}} von {{all}} Bereichen',
    backfillFailing: '{{number}} schlagen vorerst fehl',
    startBackfill: '{{days}} Tage zurück lesen',
    stopBackfill: 'Lesen der Vergangenheit beenden',
    actFailed: 'Das hat nicht geklappt',
    deadTitle: 'Nicht lesbare Lieferungen',
    deadSub: 'Aufbewahrt, wie sie kamen. Nach einer Korrektur wiederholen.',
    deadFailure: 'Die Lieferungen konnten nicht gelesen werden',
    noneDead: 'Jede Lieferung war lesbar.',
    show: 'Inhalt zeigen',
    hide: 'Inhalt verbergen',
    replay: 'Wiederholen',
    unboundTitle: 'Bereiche ohne Entität',
    unboundSub:
      'Sie senden Signale, doch keine Entität nennt sie in einer Annotation oder Regel.',
    unboundFailure: 'Die Bereiche konnten nicht gelesen werden',
    noneUnbound: 'Jeder Bereich, der Signale sendet, gehört zu einer Entität.',
  },
};
