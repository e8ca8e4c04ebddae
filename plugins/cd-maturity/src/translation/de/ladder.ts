import { Localized } from '../Localized';
import { ladder as english } from '../messages/ladder';

export const ladder: Localized<typeof english> = {
  ladder: {
    title: 'Wo sie steht',
    view: 'Ansicht',
    views: { ladder: 'Leiter', radar: 'Netz' },
    radar: 'Netz aus {{number}} Dimensionen. {{dimensions}}',
    radarPoint: '{{dimension}}: {{level}}, möglich {{potential}}',
    openGates_one: '{{count}} Bedingung nicht erfüllt',
    openGates_other: '{{count}} Bedingungen nicht erfüllt',
    unknownGates_one: '{{count}} Bedingung unbekannt',
    unknownGates_other: '{{count}} Bedingungen unbekannt',
    atTarget: 'am Ziel',
    complete: 'nichts mehr offen',
    withExemptions: 'mit Ausnahmen',
    provisional: 'vorläufig',
    share: '{{percent}} der nächsten Sprosse',
    rungs: '{{dimension}}: {{level}}, von {{all}} Stufen. {{details}}',
    shareOf: '{{percent}} von {{level}}.',
    couldBe: 'Könnte {{level}} sein.',
    target: 'Ziel {{level}}.',
    imagined: 'Mit dem, was Sie angehakt haben: {{level}}.',
    key: {
      held: 'erreicht',
      hollow: 'erreicht, auf offenen Belegen',
      share: 'Anteil der nächsten Sprosse',
      could: 'möglich, sobald bekannt',
      none: 'hier nichts gefragt',
      tried: 'mit Angehaktem erreicht',
      target: 'Ziel',
    },
    could: 'Könnte schon {{level}} sein.',
    couldWhy_one:
      '{{count}} Praktik ist unbekannt. Trifft sie zu, erreichen {{dimensions}} diese Stufe.',
    couldWhy_other:
      '{{count}} Praktiken sind unbekannt. Treffen alle zu, erreichen {{dimensions}} diese Stufe.',
    dimensions_one: '{{count}} Dimension',
    dimensions_other: '{{count}} Dimensionen',
  },
  sources: {
    title: 'Woher die Belege kommen',
    name: {
      github: 'GitHub',
      catalog: 'Katalog',
      facts: 'Gesendete Tatsachen',
    },
    delivering: 'liefert, letztes Signal {{age}}',
    silent: 'verbunden, noch nichts angekommen',
    why: 'Zugeordnet durch {{why}}',
    roles: {
      scm: 'Code',
      ci: 'Builds',
      deploy: 'Deployments',
      incidents: 'Störungen',
      registry: 'Artefakte',
    },
    emptyTitle: 'Keine Quelle spricht für diese Komponente',
    empty:
      'Ergänzen Sie diese Annotation in ihrer catalog-info.yaml. Die Quelle dahinter zählt dann nach wenigen Minuten.',
    annotation: 'Annotation',
  },
};
