/** The connection to the telephone system and its simulated synchronisation. */
export const dimensionsSync = {
  'dimensions-sync.no-connection': 'Noch keine PBX-Verbindung',
  'dimensions-sync.no-connection-about':
    'Die Verbindung wird zusammen mit dem Kunden eingegeben, unter „PBX-Details“.',
  'dimensions-sync.no-customer': 'Dieses Konto hat noch keinen Kunden',
  'dimensions-sync.to-wizard': 'Zu „PBX-Details“',
  'dimensions-sync.draft':
    'Der Kunde wird noch vorbereitet. Die Verbindung entsteht, sobald der Kunde erstellt ist; dann kann sie auch synchronisiert werden.',
  'dimensions-sync.template-gone': 'Die PBX-Vorlage dieser Verbindung gibt es im Katalog nicht mehr.',
  'dimensions-sync.template-gone-about':
    'Wählen Sie eine andere Vorlage, damit die Verbindung wieder vollständig ist.',
  'dimensions-sync.type-unfit-since': 'Alles andere an der Verbindung können Sie trotzdem korrigieren.',

  'dimensions-sync.kind': 'Telefonanlage',
  'dimensions-sync.top-level': 'Oberste Ebene des Resellers',
  'dimensions-sync.no-secrets':
    'Schlüssel und Kennwörter werden nur beim Hersteller eingegeben. Hier werden sie nicht gespeichert.',
  'dimensions-sync.sub-accounts-on': 'Alle Unterkonten werden überwacht',
  'dimensions-sync.sub-accounts-off': 'Nur das eigene Konto des Kunden wird überwacht',
  'dimensions-sync.sub-accounts-stay':
    'Gewählt, als die Verbindung erstellt wurde, und nicht mehr zu ändern. Nur eine neue Verbindung kann es anders haben.',
  'dimensions-sync.to-settings': 'Zu den PBX-Vorlagen',
  'dimensions-sync.edit-title': 'PBX-Verbindung bearbeiten',
  'dimensions-sync.edit-about': 'Was sich noch korrigieren lässt, nachdem die Verbindung erstellt wurde.',
  'dimensions-sync.edit-connection': 'PBX-Verbindung bearbeiten',
  'dimensions-sync.state': 'Die neue Verbindung beginnt',
  'dimensions-sync.replace': 'Neue Verbindung',
  'dimensions-sync.replace-title': 'Diese Verbindung durch eine neue ersetzen?',
  'dimensions-sync.replace-about':
    'Der einzige Weg, Unterkonten anders zu wählen. Die jetzige Verbindung wird aufgegeben, und die Synchronisierung beginnt von vorn.',
  'dimensions-sync.replace-assumed':
    'Dass eine neue Verbindung Abhilfe schafft, ist unsere Lesart; der Hersteller sagt nur, dass beim Erstellen gewählt wird.',
  'dimensions-sync.replace-action': 'Neue Verbindung anlegen',
  'dimensions-sync.users-stay': 'Importierte Benutzer bleiben. Wer wieder gefunden wird, wird erkannt.',
  'dimensions-sync.restart': 'Tun Sie das beim Hersteller außerhalb der Arbeitszeit.',
  'dimensions-sync.restart-about':
    'Die Verbindung eines laufenden Kunden zu ändern startet dort den Datensammler neu; Anrufe aus dieser Zeit können verloren gehen.',
  'dimensions-sync.begins-anew': 'Die simulierte Synchronisierung beginnt von vorn.',
  'dimensions-sync.stays-paused': 'Die Verbindung bleibt pausiert: Es wird nichts importiert.',

  'dimensions-sync.enabled-or-paused': 'Aktiv oder pausiert',
  'dimensions-sync.switch': 'Verbindung aktiv',
  'dimensions-sync.is-enabled': 'Aktiv',
  'dimensions-sync.is-paused': 'Verbindung pausiert',
  'dimensions-sync.enabled-about':
    'Der Hersteller verbindet sich mit der Telefonanlage und importiert ihre Benutzer.',
  'dimensions-sync.paused-about':
    'Bis sie aktiviert wird, verbindet sich der Hersteller nicht und importiert nichts.',
  'dimensions-sync.closed-about': 'Der Kunde ist beendet und seine Verbindung endgültig geschlossen.',
  'dimensions-sync.not-disabled':
    'Eine pausierte Verbindung ist kein deaktivierter Kunde. Bei einem deaktivierten Kunden ist der Zugang gesperrt, während Anrufe weiter aufgezeichnet und abgerechnet werden.',
  'dimensions-sync.enable-title': 'PBX-Verbindung aktivieren?',
  'dimensions-sync.enable': 'Verbindung aktivieren',
  'dimensions-sync.enable-connects':
    'Der Hersteller verbindet sich sofort, findet die Benutzer und synchronisiert sie.',
  'dimensions-sync.enable-here': 'Hier wird das simuliert und beginnt, wenn Sie es starten.',
  'dimensions-sync.enable-charged':
    'Jeder PBX-Benutzer wird von selbst zum Essential User, und das ist kostenpflichtig.',
  'dimensions-sync.enable-invited': 'Importierte Benutzer bekommen weder Zugang noch eine Einladung.',
  'dimensions-sync.pause-title': 'PBX-Verbindung pausieren?',
  'dimensions-sync.pause': 'Verbindung pausieren',
  'dimensions-sync.pause-stops':
    'Es werden keine Benutzer importiert und weder Anrufe noch der Status der Agenten überwacht.',
  'dimensions-sync.pause-stays':
    'Importierte Benutzer bleiben, mit ihren Lizenzen; diese werden weiter abgerechnet.',
  'dimensions-sync.pause-half':
    'Eine laufende Synchronisierung hält an. Fertige Konten behalten ihre Benutzer; nach dem Aktivieren geht es mit dem nächsten weiter.',
  'dimensions-sync.pause-access':
    'Wer sich anmelden kann, kann es weiterhin: Der Zugang wird nicht gesperrt.',

  'dimensions-sync.title': 'Simulierte Synchronisierung',
  'dimensions-sync.about':
    'Von hier aus wird nichts verbunden. Eine erfundene Telefonanlage steht für die wirkliche, um zu zeigen, wozu ihre Synchronisierung führt. Zustände und Fehler sind unsere Lesart; der Hersteller beschreibt keine.',
  'dimensions-sync.not-real': 'Benutzer, die daraus kommen, sind erfunden.',
  'dimensions-sync.to-roster': 'Stattdessen die wirkliche Benutzerliste laden',
  'dimensions-sync.beside-real':
    'Die Benutzer einer wirklichen Liste sind da. Eine Simulation würde erfundene daneben stellen.',
  'dimensions-sync.pbx': 'Simulierte Telefonanlage',
  'dimensions-sync.pbx.single-site': 'Ein Standort',
  'dimensions-sync.pbx.single-site-about': '8 Benutzer, mit denen alles in Ordnung ist.',
  'dimensions-sync.pbx.three-sub-accounts': 'Drei Unterkonten',
  'dimensions-sync.pbx.three-sub-accounts-about': '45 Benutzer, davon 36 in Unterkonten.',
  'dimensions-sync.pbx.dirty': 'Unaufgeräumt',
  'dimensions-sync.pbx.dirty-about':
    '20 Benutzer: zwei E-Mail-Adressen doppelt, drei fehlend, eine Überschneidung im Rufnummernplan.',
  'dimensions-sync.pbx.large': 'Groß',
  'dimensions-sync.pbx.large-about': '1.500 Benutzer in einem Konto.',
  'dimensions-sync.scenario': 'Was schiefgeht',
  'dimensions-sync.scenario.clean': 'Nichts',
  'dimensions-sync.scenario.auth_failed': 'API-Schlüssel falsch oder widerrufen',
  'dimensions-sync.scenario.account_not_found': 'Konto unbekannt',
  'dimensions-sync.scenario.key_lacks_access': 'Der Schlüssel sieht das Konto nicht',
  'dimensions-sync.scenario.host_unreachable': 'Telefonanlage nicht erreichbar',
  'dimensions-sync.scenario.ws_unreachable': 'WebSocket nicht erreichbar',
  'dimensions-sync.scenario.version_unsupported': 'Version nicht unterstützt',
  'dimensions-sync.scenario.top_level_subaccounts': 'Unterkonten der obersten Ebene',
  'dimensions-sync.scenario.duplicate_email': 'E-Mail-Adresse doppelt',
  'dimensions-sync.scenario.missing_email': 'E-Mail-Adresse fehlt',
  'dimensions-sync.scenario.missing_extension': 'Nebenstelle fehlt',
  'dimensions-sync.scenario.numbering_clash': 'Überschneidung im Rufnummernplan',
  'dimensions-sync.scenario.duplicate_extension': 'Nebenstelle doppelt',
  'dimensions-sync.scenario.primary_email_mismatch': 'Andere E-Mail-Adresse des Hauptbenutzers',
  'dimensions-sync.scenario.email_used_elsewhere': 'E-Mail-Adresse bei einem anderen Kunden in Gebrauch',
  'dimensions-sync.scenario.interrupted': 'Unterbrochen',
  'dimensions-sync.scenario.empty_pbx': 'Keine Benutzer',
  'dimensions-sync.remedy': 'Was beim Hersteller oder in der Telefonanlage hilft',
  'dimensions-sync.means.clean': 'Alle Benutzer werden importiert, und die Überwachung beginnt.',
  'dimensions-sync.means.auth_failed':
    'Die Telefonanlage nimmt den API-Schlüssel nicht an. Die Synchronisierung hält beim Verbinden an.',
  'dimensions-sync.means.account_not_found':
    'Die Telefonanlage kennt das Konto dieser Verbindung nicht. Die Synchronisierung hält beim Verbinden an.',
  'dimensions-sync.means.key_lacks_access':
    'Der Schlüssel der Vorlage ist kein Hauptschlüssel und sieht das Konto des Kunden nicht. Die Synchronisierung hält beim Verbinden an.',
  'dimensions-sync.means.host_unreachable':
    'Die Adresse der Telefonanlage ist falsch oder antwortet nicht rechtzeitig.',
  'dimensions-sync.means.ws_unreachable':
    'Benutzer werden synchronisiert, aber was in der Telefonanlage geschieht, kommt nicht an: Die Überwachung beginnt nicht.',
  'dimensions-sync.means.version_unsupported':
    'Die Telefonanlage hat eine Version vor 4.2. Die Synchronisierung hält beim Verbinden an.',
  'dimensions-sync.means.top_level_subaccounts':
    'Die Verbindung soll die Unterkonten des eigenen Kontos des Resellers überwachen. Die Synchronisierung hält beim Verbinden an.',
  'dimensions-sync.means.duplicate_email':
    'Zwei PBX-Benutzer haben dieselbe E-Mail-Adresse. Beide werden importiert und aufgezeichnet; Zugang kann keiner bekommen, bis sie eindeutig ist.',
  'dimensions-sync.means.missing_email':
    'Ein PBX-Benutzer hat keine E-Mail-Adresse. Er wird importiert und aufgezeichnet, kann sich aber nicht anmelden.',
  'dimensions-sync.means.missing_extension':
    'Ein PBX-Benutzer hat keine Nebenstelle. Er wird ausgelassen, weil sich nichts überwachen ließe.',
  'dimensions-sync.means.numbering_clash':
    'Der SIP-Benutzername eines Geräts ist zugleich jemandes Nebenstelle. Der Benutzer wird importiert, aber Anrufe können falsch zugeordnet werden.',
  'dimensions-sync.means.duplicate_extension':
    'Mehrere Benutzer eines Kontos haben dieselbe Nebenstelle. Alle werden importiert, aber Anrufe können falsch zugeordnet werden.',
  'dimensions-sync.means.primary_email_mismatch':
    'Jemand heißt wie der Hauptbenutzer und hat eine andere E-Mail-Adresse. Daraus werden zwei Benutzer: ein Administrator ohne Anrufe und ein PBX-Benutzer ohne Zugang. Waren beide schon ein Benutzer, bleiben sie einer.',
  'dimensions-sync.means.email_used_elsewhere':
    'Die E-Mail-Adresse gehört einem Benutzer eines anderen Kunden. Niemand Neues wird importiert, bis jemand entscheidet; wer schon importiert ist, bekommt damit keinen Zugang.',
  'dimensions-sync.means.interrupted':
    'Sie wurde abgebrochen, die Verbindung brach ab oder die Seite wurde geschlossen. Vollständige Konten bleiben; es geht mit dem nächsten weiter.',
  'dimensions-sync.means.empty_pbx':
    'Die Telefonanlage hat keine Benutzer. Die Synchronisierung wird abgeschlossen, mit einer Warnung.',
  'dimensions-sync.remedy.clean': 'Es ist nichts zu tun.',
  'dimensions-sync.remedy.auth_failed':
    'Prüfen Sie den API-Schlüssel, oder erstellen Sie in der App der Telefonanlage für die Authentifizierung einen neuen und geben Sie ihn beim Hersteller ein.',
  'dimensions-sync.remedy.account_not_found': 'Prüfen Sie die Kennung des Kundenkontos in der Telefonanlage.',
  'dimensions-sync.remedy.key_lacks_access':
    'Geben Sie beim Hersteller in der PBX-Vorlage einen Hauptschlüssel ein, der jedes Kundenkonto sieht.',
  'dimensions-sync.remedy.host_unreachable':
    'Prüfen Sie die REST-API-URL der PBX-Vorlage und ob die Telefonanlage läuft, und versuchen Sie es dann noch einmal.',
  'dimensions-sync.remedy.ws_unreachable':
    'Prüfen Sie die WebSocket-URL der PBX-Vorlage und was die Firewall durchlässt, und versuchen Sie es dann noch einmal.',
  'dimensions-sync.remedy.version_unsupported':
    'Lassen Sie die Telefonanlage auf Version 4.2 oder neuer aktualisieren.',
  'dimensions-sync.remedy.top_level_subaccounts':
    'Legen Sie eine neue Verbindung mit dem eigenen Konto des Kunden oder ohne Unterkonten an.',
  'dimensions-sync.remedy.duplicate_email':
    'Geben Sie jedem davon in der Telefonanlage eine eigene Adresse und synchronisieren Sie dann noch einmal.',
  'dimensions-sync.remedy.missing_email':
    'Wer sich anmelden soll, braucht in der Telefonanlage eine Adresse. Für die anderen ist nichts zu tun.',
  'dimensions-sync.remedy.missing_extension':
    'Geben Sie dem Benutzer in der Telefonanlage eine Nebenstelle, wenn seine Anrufe überwacht werden sollen.',
  'dimensions-sync.remedy.numbering_clash':
    'Benennen Sie den SIP-Benutzer des Geräts in der Telefonanlage um, sodass er niemandes Nebenstelle ist.',
  'dimensions-sync.remedy.duplicate_extension':
    'Geben Sie in der Telefonanlage jedem von ihnen eine eigene Nebenstelle.',
  'dimensions-sync.remedy.primary_email_mismatch':
    'Verwenden Sie in der Telefonanlage und hier dieselbe Adresse. Nach der nächsten Synchronisierung sind beide ein Benutzer.',
  'dimensions-sync.remedy.email_used_elsewhere':
    'Entscheiden Sie in der Benutzerliste, ob es dieselbe Person ist, oder lassen Sie eine der Adressen ändern.',
  'dimensions-sync.remedy.interrupted':
    'Setzen Sie fort: Es beginnt mit dem ersten Konto, das nicht fertig ist.',
  'dimensions-sync.remedy.empty_pbx':
    'Prüfen Sie, ob es das richtige Konto ist und ob seine Benutzer in Unterkonten sind.',

  'dimensions-sync.empty-stay': {
    one: 'Niemand wird gefunden und niemand entfernt: {count} Benutzer der Telefonanlage ist hier und bleibt, mit seinen Lizenzen.',
    other:
      'Niemand wird gefunden und niemand entfernt: {count} Benutzer der Telefonanlage sind hier und bleiben, mit ihren Lizenzen.'
  },
  'dimensions-sync.empty-nobody':
    'Niemand wird gefunden, und bisher ist hier kein Benutzer der Telefonanlage: Niemand kommt hinzu, niemand wird entfernt.',
  'dimensions-sync.start': 'Simulation starten',
  'dimensions-sync.go-on': 'Fortsetzen',
  'dimensions-sync.retry': 'Noch einmal versuchen',
  'dimensions-sync.again': 'Noch einmal simulieren',
  'dimensions-sync.choose': 'Telefonanlage und Szenario wählen',
  'dimensions-sync.cancel': 'Abbrechen',
  'dimensions-sync.stop': 'Hier anhalten',
  'dimensions-sync.not-started': 'Noch nicht gestartet',
  'dimensions-sync.paused-nothing':
    'Solange die Verbindung pausiert ist, wird nichts verbunden oder importiert.',
  'dimensions-sync.paused-since': 'Was unten steht, stammt vom letzten Mal, als sie aktiv war.',
  'dimensions-sync.keep-open':
    'Es läuft weiter, solange diese Seite geöffnet ist. Jedes fertige Konto wird gespeichert.',
  'dimensions-sync.left': 'Sie blieb mittendrin stehen.',
  'dimensions-sync.left-about': {
    one: '{done} von {count} Konto ist fertig und bleibt. Mit dem nächsten geht es weiter.',
    other: '{done} von {count} Konten sind fertig und bleiben. Mit dem nächsten geht es weiter.'
  },
  'dimensions-sync.left-nothing':
    'Noch kein Konto war fertig, darum blieb nichts erhalten. Es beginnt wieder mit dem ersten.',
  'dimensions-sync.elsewhere': 'Ein anderer Tab ist dabei.',
  'dimensions-sync.elsewhere-about': 'Konten, die dort fertig werden, erscheinen hier.',
  'dimensions-sync.progress': 'Fortschritt der Simulation',
  'dimensions-sync.said': '{state} (simuliert)',
  'dimensions-sync.same-again':
    'Solange dasselbe als Fehler gewählt ist, geht es wieder schief. Wählen Sie „Nichts“, um zu sehen, was geschieht, sobald es behoben ist.',
  'dimensions-sync.found': { one: '{count} Benutzer gefunden', other: '{count} Benutzer gefunden' },
  'dimensions-sync.of-users': {
    one: '{done} von {count} Benutzer',
    other: '{done} von {count} Benutzern'
  },
  'dimensions-sync.said-accounts': {
    one: '{state} (simuliert): {done} von {count} Konto fertig',
    other: '{state} (simuliert): {done} von {count} Konten fertig'
  },
  'dimensions-sync.accounts': 'Konten',
  'dimensions-sync.own-account': 'Das eigene Konto des Kunden',
  'dimensions-sync.account.done': 'Fertig',
  'dimensions-sync.account.now': 'Läuft',
  'dimensions-sync.account.waiting': 'Wartet',
  'dimensions-sync.monitoring': 'Überwachung',
  'dimensions-sync.last': 'Zuletzt synchronisiert: {when}, simuliert',
  'dimensions-sync.for-good': 'Endgültig geschlossen: Es wird nichts mehr synchronisiert.',

  'dimensions-sync.report': 'Was die Simulation ergab',
  'dimensions-sync.report-so-far': 'Was die Simulation bisher ergab',
  'dimensions-sync.report.discovered': 'Gefunden',
  'dimensions-sync.report.created': 'Neu',
  'dimensions-sync.report.merged': 'Mit Portalbenutzern zusammengeführt',
  'dimensions-sync.report.updated': 'Aktualisiert',
  'dimensions-sync.report.unchanged': 'Unverändert',
  'dimensions-sync.report.skipped': 'Ausgelassen',
  'dimensions-sync.report.conflicts': 'Konflikte',
  'dimensions-sync.report.issues': 'Auffälligkeiten',
  'dimensions-sync.report.subAccounts': 'Unterkonten',
  'dimensions-sync.unseen': {
    one: '{count} Unterkonto wurde gesehen und ausgelassen.',
    other: '{count} Unterkonten wurden gesehen und ausgelassen.'
  },
  'dimensions-sync.unseen-about':
    'Ihre Benutzer und Anrufe werden nicht überwacht, weil Unterkonten beim Erstellen der Verbindung nicht gewählt wurden. Nur eine neue Verbindung kann sie einbeziehen.',
  'dimensions-sync.charged': 'Lizenzen, die von selbst kommen',
  'dimensions-sync.charged-none': 'Keine Lizenzen kamen von selbst.',
  'dimensions-sync.charged-line': '{count} × {role}',
  'dimensions-sync.charged-price': 'je {price}, {total} im Monat',
  'dimensions-sync.no-price': 'Kein Preis in Ihrem Katalog',
  'dimensions-sync.charged-about': 'Jede davon ist kostenpflichtig, monatlich im Voraus.',
  'dimensions-sync.charged-own-prices': 'Die Preise sind die Ihres eigenen Katalogs.',
  'dimensions-sync.charged-zero-internal':
    'Als internes System steht der Kunde mit Nullbeträgen auf Rechnungen.',
  'dimensions-sync.charged-zero-trial':
    'Solange die Testphase läuft, steht der Kunde mit Nullbeträgen auf Rechnungen.',
  'dimensions-sync.to-users': 'Benutzer anzeigen',

  'dimensions-sync.issues': 'Was sich jemand ansehen sollte',
  'dimensions-sync.issues-none': 'Nichts anzusehen.',
  'dimensions-sync.issues-fewer': 'Inzwischen wurde etwas behoben.',
  'dimensions-sync.issues-more': 'Es gibt mehr anzusehen als zuvor.',
  'dimensions-sync.issues-now': {
    one: 'Jetzt {count} Auffälligkeit, beim Zählen {before}.',
    other: 'Jetzt {count} Auffälligkeiten, beim Zählen {before}.'
  },
  'dimensions-sync.recount': 'Neu zählen',
  'dimensions-sync.affected': 'Betroffene PBX-Benutzer',
  'dimensions-sync.extension': 'Nebenstelle {extension}',
  'dimensions-sync.conflicts-to-roster': 'In der Benutzerliste entscheiden',
  'dimensions-sync.more-users': { one: 'und {count} weiterer', other: 'und {count} weitere' }
};
