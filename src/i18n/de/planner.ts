/** The planner of switches, and the run-book of the hand-off. */
export const planner = {
  'planner.title': 'Umschalten planen',
  'planner.about':
    'Wählen Sie, wie jede Integration stehen soll. Daraus folgt sofort die Reihenfolge, bei der die wenigsten Lizenzen verloren gehen, berechnet nach denselben Regeln, nach denen auch umgeschaltet wird.',
  'planner.open': 'Umschalten planen',
  'planner.back': 'Zurück zu Mitel',
  'planner.link-about':
    'Mehreres auf einmal umschalten? Die Planung findet die Reihenfolge, bei der die meisten Lizenzen bleiben.',

  'planner.wanted': 'Gewünschter Zustand',
  'planner.wanted-about': 'Was Sie hier ändern, wird nur geplant.',
  'planner.group': 'Mitel-Integrationen',
  'planner.reset': 'Zurücksetzen',
  'planner.changed': { one: '{count} Änderung', other: '{count} Änderungen' },
  'planner.now-on': 'Jetzt ein',
  'planner.now-off': 'Jetzt aus',
  'planner.now-never': 'Nie eingeschaltet',
  'planner.now-added': 'Hinzugefügt, nicht eingeschaltet',
  'planner.becomes-on': 'Aus, wird eingeschaltet',
  'planner.becomes-off': 'Ein, wird ausgeschaltet',

  'planner.nothing': 'Nichts umzuschalten',
  'planner.nothing-text':
    'Jede Integration steht schon wie gewünscht. Ändern Sie den gewünschten Zustand einer oder mehrerer, um den Weg dorthin zu sehen.',
  'planner.nothing-possible': 'Noch ist nichts vom Gewünschten möglich',
  'planner.nothing-possible-text': 'Die Gründe stehen oben. Sobald sie behoben sind, erscheint hier der Weg.',

  'planner.recommended': 'Empfohlener Weg',
  'planner.chosen-other': 'Anderer Weg',
  'planner.steps': 'Schritte in ihrer Reihenfolge',
  'planner.count': { one: '{count} Schritt', other: '{count} Schritte' },
  'planner.summary-kept': {
    one: 'Die Lizenz bleibt aktiv. Nichts geht verloren.',
    other: 'Alle {count} Lizenzen bleiben aktiv. Keine geht verloren.'
  },
  'planner.summary-lost': {
    one: '{count} Lizenz endet: {count} Person kann MiTeam Meetings nicht mehr nutzen.',
    other: '{count} Lizenzen enden: {count} Personen können MiTeam Meetings nicht mehr nutzen.'
  },
  'planner.summary-none': 'Niemand hat eine MiTeam-Meetings-Lizenz; deshalb kann keine verloren gehen.',
  'planner.summary-no-better': 'Keine Reihenfolge erhält sie.',
  'planner.lost-by': {
    one: 'Schritt {step} beendet die Lizenz: {what}.',
    other: 'Schritt {step} beendet alle {count}: {what}.'
  },
  'planner.detour-title': '{integration} wird nur hin- und hergeschaltet, um die Lizenzen zu erhalten',
  'planner.detour.micollab':
    'MiCollab wird vor dem Schritt, der die Lizenzen beenden würde, ein- und danach wieder ausgeschaltet. Das setzt einen MiCollab-Server voraus; ohne ihn wählen Sie den direkten Weg.',
  'planner.detour.miteam-meetings':
    'MiTeam Meetings wird vor dem Schritt, der die Lizenzen beenden würde, ein- und danach wieder ausgeschaltet. Der direkte Weg steht daneben.',

  'planner.ways': 'Alle Wege im Vergleich',
  'planner.ways-about':
    'Wählen Sie einen, um seine Schritte zu sehen. Der gewählte Weg wird angewendet oder gespeichert.',
  'planner.way-recommended': 'Empfohlen',
  'planner.way-straight': 'Direkt, ohne Hin- und Herschalten',
  'planner.way-other': 'Die andere Reihenfolge',
  'planner.way-kept': { one: '{count} Lizenz bleibt', other: 'Alle {count} Lizenzen bleiben' },
  'planner.way-lost': {
    one: '{count} Lizenz endet mit Schritt {step}',
    other: '{count} Lizenzen enden mit Schritt {step}'
  },
  'planner.way-none': 'Keine Lizenz betroffen',

  'planner.blocked': {
    one: '{count} gewünschte Umschaltung ist nicht möglich',
    other: '{count} gewünschte Umschaltungen sind nicht möglich'
  },
  'planner.blocked-about': 'Bei allen Wegen ausgelassen; das Übrige wird ohne sie geplant.',
  'planner.blocked-set-up': 'Zur Einrichtung von {integration}',
  'planner.blocked-want': 'Auch diese einschalten',

  'planner.apply': 'Plan anwenden',
  'planner.apply-about':
    'Schaltet hier in diesem Arbeitsbereich um, als eine einzige Änderung, die als Ganzes rückgängig gemacht werden kann. An Mitel wird nichts gesendet.',
  'planner.keep': 'Für die Übergabe speichern',
  'planner.keep-about':
    'Schaltet hier nichts um. Die Schritte kommen in den Ablaufplan und in die exportierte Datei.',
  'planner.read-only': 'Sie dürfen planen, aber die Integrationen dieses Kontos nicht umschalten.',
  'planner.replaces': 'Der zuvor gespeicherte Plan wird ersetzt.',

  'planner.kept-title': 'Gespeicherter Plan',
  'planner.applied-title': 'Angewendeter Plan',
  'planner.kept-on': 'Gespeichert am {when}, hier nicht angewendet.',
  'planner.applied-on': 'Hier angewendet am {when}.',
  'planner.kept-in-hand-off': 'Er ist Teil des Ablaufplans und der exportierten Datei.',
  'planner.kept-run-book': 'Ablaufplan ansehen',
  'planner.kept-stale-title': 'Das Konto wurde seitdem geändert',
  'planner.kept-stale':
    'Integrationen oder Lizenzen sind nicht mehr wie bei der Planung; die Auswirkungen können deshalb anders sein. Planen Sie neu.',
  'planner.kept-apply': 'Diesen Plan anwenden',
  'planner.kept-drop': 'Plan verwerfen',
  'planner.kept-show': 'Schritte anzeigen',

  'step.action-on': '{integration} einschalten',
  'step.action-off': '{integration} ausschalten',
  'step.effects': 'Was geschieht',
  'step.no-effect': 'Lizenzen und Personen sind nicht betroffen.',
  'step.expected': 'Was Sie jetzt in {console} sehen sollten',
  'step.expected-on': '{integration} ist in der Liste der Integrationen auf der Kontoseite eingeschaltet.',
  'step.expected-off': '{integration} ist in der Liste der Integrationen auf der Kontoseite ausgeschaltet.',
  'step.expected-licensed': 'Benutzerinformationsseite einer Person mit Lizenz: {page}',
  'step.expected-unlicensed': 'Benutzerinformationsseite einer Person ohne Lizenz: {page}',
  'step.expected-privilege': '„{privilege}“ ist unter „Berechtigungen“ eingeschaltet.',
  'step.expected-privilege-stays': '„{privilege}“ ist unter „Berechtigungen“ weiterhin eingeschaltet.',
  'step.new': '{integration} ist noch nicht in der Liste des Kontos: Fügen Sie es dort zuerst hinzu.',
  'step.stops': '{integration} bleibt eingeschaltet, funktioniert aber nicht mehr wie eingerichtet.',
  'step.refused': 'Dieser Schritt ist nicht möglich: {reason}',
  'step.reading':
    'Unsere Lesart (Lücke {gap}); der Hersteller sagt es nicht. Vergleichen Sie mit dem, was Sie sehen, bevor Sie weitermachen.',
  'step.reading-plain':
    'Unsere Lesart; der Hersteller sagt es nicht. Vergleichen Sie mit dem, was Sie sehen, bevor Sie weitermachen.',

  'run-book.title-of': 'Ablaufplan: {account}',
  'run-book.about':
    'Was jemand im Portal des Herstellers für dieses Konto tut, Schritt für Schritt, und was dabei zu sehen sein sollte. Kennwörter und Schlüssel enthält er nicht.',
  'run-book.as-of': 'Stand {when}, aus der Planung in Patchbay. An Mitel wurde nichts gesendet.',
  'run-book.download': 'Herunterladen',
  'run-book.print': 'Drucken',
  'run-book.downloaded': 'Als {file} gespeichert.',
  'run-book.before': 'Bevor Sie beginnen',
  'run-book.check': 'Was Sie jetzt sehen sollten',
  'run-book.contact': '{name}, {kind}',
  'run-book.shown-there': '{field}: wird dort angezeigt, für den Identitätsanbieter',
  'run-book.missing-text':
    'Noch fehlend: {fields}. Fragen Sie den Kunden; ohne das kann die Einrichtung nicht abgeschlossen werden.',

  'run-book.section.account': 'Das Konto',
  'run-book.section.contacts': 'Supportkontakte',
  'run-book.section.set-up': 'Einrichtung der Integrationen',
  'run-book.section.switches': 'Umschalten, in dieser Reihenfolge',
  'run-book.section.record-back': 'Zurückmelden',
  'run-book.none-set-up': 'Keine der verwendeten Integrationen fragt nach Werten.',

  'run-book.create-account': 'Konto anlegen',
  'run-book.create-account-before': 'Melden Sie sich als Mitel-Partner an und öffnen Sie „Konten“.',
  'run-book.create-account-check':
    'Das Konto steht in der Liste der Konten, und seine Seite zeigt eine Konto-ID. Notieren Sie sie für den letzten Schritt.',
  'run-book.open-account': 'Konto {account} öffnen',
  'run-book.open-account-check': 'Name und Konto-ID stimmen mit den Angaben hier überein.',
  'run-book.contacts': 'Supportkontakte zuweisen',
  'run-book.contacts-none': 'Es ist keiner erfasst. Fragen Sie den Kunden: Ein Konto muss einen haben.',
  'run-book.contacts-check': 'Alle stehen unter „Supportkontakte“.',

  'run-book.set-up': '{integration} einrichten',
  'run-book.set-up-check':
    '{integration} steht in der Liste der Integrationen, und es wird nicht mehr verlangt, die Einrichtung abzuschließen.',
  'run-book.set-up-before.cloudlink-gateway':
    'Das Gateway ist erreichbar: aus demselben Netz oder über den SMBC Manager. Verbinden Sie Gateway und Telefonanlage und schließen Sie das Onboarding ab.',
  'run-book.set-up-before.single-sign-on':
    'Jemand, der den Identitätsanbieter des Kunden verwaltet, steht bereit.',
  'run-book.set-up-before.azure-ad-sync': 'Jemand, der die Entra ID des Kunden verwaltet, steht bereit.',
  'run-book.set-up-before.microsoft-office-365':
    'Ein Office-365-Administrator des Kunden erteilt die Zustimmung. Sie zählt erst, wenn sie erteilt ist.',
  'run-book.set-up-before.microsoft-teams':
    'Jemand, der Azure beim Kunden verwaltet, steht bereit. In beide Richtungen ist außerdem MiCollab 9.8 SP1 oder neuer nötig.',
  'run-book.secret.client-secret':
    'Geheimer Clientschlüssel (Wert): Fragen Sie die Entra-Administration des Kunden; er steht nicht in dieser Datei.',
  'run-book.secret.micollab-password':
    'MiCollab-Kennwort: Fragen Sie die MiCollab-Administration des Kunden; es steht nicht in dieser Datei.',
  'run-book.secret.pbx-credentials':
    'Anmeldedaten der Telefonanlage: Fragen Sie, wer die Anlage betreut; sie stehen nicht in dieser Datei.',
  'run-book.secret.gateway-credentials':
    'Anmeldedaten des Gateways: Fragen Sie, wer das Gateway betreut; sie stehen nicht in dieser Datei.',

  'run-book.integrations-on.new': 'Einschalten, womit dieses Konto beginnt',
  'run-book.integrations-on.plan': 'Vor dem Umschalten vergleichen, was eingeschaltet ist',
  'run-book.integrations-on.comparison': 'Vergleichen, was eingeschaltet ist',
  'run-book.integrations-on-text': 'Ein: {integrations}. Alles andere ist aus.',
  'run-book.integrations-on-check.new': 'Genau diese sind eingeschaltet.',
  'run-book.integrations-on-check.plan':
    'Genau diese sind eingeschaltet. Wenn nicht, halten Sie an und fragen Sie nach: Die Reihenfolge unten wurde von diesem Stand aus geplant.',
  'run-book.integrations-on-check.comparison': 'Genau diese sind eingeschaltet.',
  'run-book.no-plan': 'Für dieses Konto ist kein Plan gespeichert; weiter ist nichts umzuschalten.',
  'run-book.plan-kept': 'Geplant am {when}.',
  'run-book.plan-applied': 'Geplant am {when} und in Patchbay angewendet; beim Hersteller noch auszuführen.',
  'run-book.switch-order': 'Halten Sie die Reihenfolge ein: Sie entscheidet, ob Lizenzen bleiben.',
  'run-book.privileges': 'Berechtigungen und Anrufdienste vergleichen',
  'run-book.privileges-check': 'Alle stehen so, wie es hier steht.',
  'run-book.deactivate': 'Konto deaktivieren',
  'run-book.deactivate-about':
    'Danach kann sich niemand aus dem Konto mehr anmelden oder eine CloudLink-Anwendung nutzen.',
  'run-book.deactivate-check': 'Das Konto steht unter „Deaktiviert“.',

  'run-book.record-back': 'Notieren und zurücksenden',
  'run-book.report-back': 'Rückmeldung geben',
  'run-book.record-back-none': 'Alles, was Mitel vergibt, ist erfasst. Melden Sie nur, was anders aussah.',
  'run-book.record-back-check':
    'In Patchbay auf der Kontoseite eingetragen oder an die Person gesendet, die diesen Ablaufplan erstellt hat, mit der Nummer jedes Schritts, der anders aussah.',
  'run-book.record-back-blank': '(auszufüllen)'
};
