<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Digest</name>
  <message>
   <source>   The page changed; the place is not certain.</source>
   <translation>   Die Seite hat sich geändert; die Stelle ist nicht sicher.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n Artikel</numerusform>
    <numerusform>%n Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) saved</source>
   <translation>
    <numerusform>%n Artikel gespeichert</numerusform>
    <numerusform>%n Artikel gespeichert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) selected</source>
   <translation>
    <numerusform>%n Artikel ausgewählt</numerusform>
    <numerusform>%n Artikel ausgewählt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) tell one story now</source>
   <translation>
    <numerusform>%n Artikel erzählt jetzt eine Geschichte</numerusform>
    <numerusform>%n Artikel erzählen jetzt eine Geschichte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library already</source>
   <translation>
    <numerusform>%n schon in der Bibliothek</numerusform>
    <numerusform>%n schon in der Bibliothek</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known already</source>
   <translation>
    <numerusform>%n schon bekannt</numerusform>
    <numerusform>%n schon bekannt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%n weggelassen</numerusform>
    <numerusform>%n weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to fetch</source>
   <translation>
    <numerusform>%n Link zu holen</numerusform>
    <numerusform>%n Links zu holen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more tag(s)</source>
   <translation>
    <numerusform>%n weiteres Schlagwort</numerusform>
    <numerusform>%n weitere Schlagwörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new link(s)</source>
   <translation>
    <numerusform>%n neuer Link</numerusform>
    <numerusform>%n neue Links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other article(s) followed</source>
   <translation>
    <numerusform>%n weiterer Artikel folgte</numerusform>
    <numerusform>%n weitere Artikel folgten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n Bericht</numerusform>
    <numerusform>%n Berichte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n that cannot be fetched</source>
   <translation>
    <numerusform>%n, der nicht geholt werden kann</numerusform>
    <numerusform>%n, die nicht geholt werden können</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n Thema</numerusform>
    <numerusform>%n Themen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n ungelesen</numerusform>
    <numerusform>%n ungelesen</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Digest</source>
   <translation>Ü&amp;ber Digest</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archivieren</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Artikel</translation>
  </message>
  <message>
   <source>&amp;Authors, apart by ;</source>
   <translation>&amp;Autoren, getrennt durch ;</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Sicherungskopie anlegen…</translation>
  </message>
  <message>
   <source>&amp;Caret in the text</source>
   <translation>&amp;Textcursor im Artikel</translation>
  </message>
  <message>
   <source>&amp;Check the library</source>
   <translation>&amp;Bibliothek prüfen</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Date, such as 2025-04-02</source>
   <translation>&amp;Datum, etwa 2025-04-02</translation>
  </message>
  <message>
   <source>&amp;Dim what was read elsewhere</source>
   <translation>&amp;Anderswo Gelesenes zurücktreten lassen</translation>
  </message>
  <message>
   <source>&amp;Dismiss what failed</source>
   <translation>Fehlgeschlagenes &amp;verwerfen</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Edit details…</source>
   <translation>&amp;Angaben bearbeiten…</translation>
  </message>
  <message>
   <source>&amp;Edit this topic…</source>
   <translation>Dieses Thema &amp;bearbeiten…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>&amp;Fetch again</source>
   <translation>&amp;Erneut holen</translation>
  </message>
  <message>
   <source>&amp;File all articles anew</source>
   <translation>Alle Artikel neu &amp;einordnen</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>Im Artikel &amp;suchen…</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>&amp;Format</translation>
  </message>
  <message>
   <source>&amp;Go to anything…</source>
   <translation>&amp;Gehe zu…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Highlight</source>
   <translation>&amp;Hervorheben</translation>
  </message>
  <message>
   <source>&amp;Import from another program…</source>
   <translation>Aus anderem Programm &amp;importieren…</translation>
  </message>
  <message>
   <source>&amp;Keep this search</source>
   <translation>Diese Suche &amp;behalten</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>A&amp;rt</translation>
  </message>
  <message>
   <source>&amp;Language, such as en</source>
   <translation>&amp;Sprache, etwa de</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Größerer Text</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Bibliothek</translation>
  </message>
  <message>
   <source>&amp;Look up in the library</source>
   <translation>In der Bibliothek &amp;nachschlagen</translation>
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation>&amp;Menüleiste</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;New topic…</source>
   <translation>&amp;Neues Thema…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Nächster</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>&amp;Normaler Text</translation>
  </message>
  <message>
   <source>&amp;Not this story</source>
   <translation>&amp;Nicht diese Geschichte</translation>
  </message>
  <message>
   <source>&amp;One file</source>
   <translation>&amp;Eine Datei</translation>
  </message>
  <message>
   <source>&amp;Previous</source>
   <translation>&amp;Voriger</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation>&amp;Zitieren</translation>
  </message>
  <message>
   <source>&amp;Read or unread</source>
   <translation>&amp;Gelesen oder ungelesen</translation>
  </message>
  <message>
   <source>&amp;Reading only</source>
   <translation>&amp;Nur lesen</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederherstellen</translation>
  </message>
  <message>
   <source>&amp;Remove this topic</source>
   <translation>Dieses Thema ent&amp;fernen</translation>
  </message>
  <message>
   <source>&amp;Retry what failed</source>
   <translation>Fehlgeschlagenes erneut &amp;versuchen</translation>
  </message>
  <message>
   <source>&amp;Search the library</source>
   <translation>Bibliothek &amp;durchsuchen</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <source>&amp;Site</source>
   <translation>&amp;Website</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>&amp;Kleinerer Text</translation>
  </message>
  <message>
   <source>&amp;Star</source>
   <translation>&amp;Stern</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Text…</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titel</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>T&amp;hemen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation>&amp;Fassungen</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Was</translation>
  </message>
  <message>
   <source>&amp;Why this topic?</source>
   <translation>&amp;Warum dieses Thema?</translation>
  </message>
  <message>
   <source>&amp;Words that speak for it, one a line</source>
   <translation>&amp;Wörter, die dafür sprechen, eines je Zeile</translation>
  </message>
  <message>
   <source>(on trial)</source>
   <translation>(auf Probe)</translation>
  </message>
  <message>
   <source>+ would come, − would go</source>
   <translation>+ käme dazu, − fiele weg</translation>
  </message>
  <message>
   <source>0: by the length of the article.</source>
   <translation>0: nach der Länge des Artikels.</translation>
  </message>
  <message>
   <source>A &amp;folder, a file for each article</source>
   <translation>Ein &amp;Ordner, eine Datei je Artikel</translation>
  </message>
  <message>
   <source>A date is written like 2025-04-02.</source>
   <translation>Ein Datum schreibt man als 2025-04-02.</translation>
  </message>
  <message>
   <source>A login is sent to its own site alone, over https, and kept in the system's key store.</source>
   <translation>Eine Anmeldung geht nur an ihre eigene Website, über https, und liegt im Schlüsselbund des Systems.</translation>
  </message>
  <message>
   <source>A page down, then the next unread article</source>
   <translation>Eine Seite weiter, dann der nächste ungelesene Artikel</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Eine Seite zurück</translation>
  </message>
  <message>
   <source>A rule of a site is on trial until it has served on another page. It never takes half of a text.</source>
   <translation>Eine Regel für eine Website ist auf Probe, bis sie auf einer anderen Seite gedient hat. Sie nimmt nie die Hälfte eines Textes weg.</translation>
  </message>
  <message>
   <source>A topic, an article or a command</source>
   <translation>Ein Thema, ein Artikel oder ein Befehl</translation>
  </message>
  <message>
   <source>A verified copy is in {path}</source>
   <translation>Eine geprüfte Kopie liegt in {path}</translation>
  </message>
  <message>
   <source>A verified copy is made once a day.</source>
   <translation>Einmal am Tag wird eine geprüfte Kopie angelegt.</translation>
  </message>
  <message>
   <source>About Digest</source>
   <translation>Über Digest</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a topic and the words that speak for it</source>
   <translation>Ein Thema hinzufügen, mit den Wörtern, die dafür sprechen</translation>
  </message>
  <message>
   <source>Add the &amp;sample article</source>
   <translation>&amp;Beispielartikel hinzufügen</translation>
  </message>
  <message numerus="yes">
   <source>Add the topic “{topic}”: %n article(s)</source>
   <translation>
    <numerusform>Thema „{topic}“ hinzufügen: %n Artikel</numerusform>
    <numerusform>Thema „{topic}“ hinzufügen: %n Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add “{word}”: it would bring %n more</source>
   <translation>
    <numerusform>„{word}“ hinzufügen: brächte %n weiteren</numerusform>
    <numerusform>„{word}“ hinzufügen: brächte %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>Added the topic “{topic}”</source>
   <translation>Thema „{topic}“ hinzugefügt</translation>
  </message>
  <message>
   <source>Advertisement</source>
   <translation>Werbung</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All links are done.</source>
   <translation>Alle Links sind erledigt.</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>Alle Themen</translation>
  </message>
  <message>
   <source>Allow and fetch</source>
   <translation>Erlauben und holen</translation>
  </message>
  <message>
   <source>Also on this page</source>
   <translation>Auch auf dieser Seite</translation>
  </message>
  <message numerus="yes">
   <source>Also told by %n other(s)</source>
   <translation>
    <numerusform>Auch von %n anderen erzählt</numerusform>
    <numerusform>Auch von %n anderen erzählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Always first</source>
   <translation>Immer zuerst</translation>
  </message>
  <message>
   <source>Always on this site</source>
   <translation>Auf dieser Website immer</translation>
  </message>
  <message>
   <source>Always show</source>
   <translation>Immer zeigen</translation>
  </message>
  <message>
   <source>Always show this sentence</source>
   <translation>Diesen Satz immer zeigen</translation>
  </message>
  <message>
   <source>An article needs a title.</source>
   <translation>Ein Artikel braucht einen Titel.</translation>
  </message>
  <message>
   <source>An article that shows what Digest does</source>
   <translation>Ein Artikel, der zeigt, was Digest tut</translation>
  </message>
  <message>
   <source>Another length of the summary</source>
   <translation>Andere Länge der Zusammenfassung</translation>
  </message>
  <message>
   <source>Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here.</source>
   <translation>Apache-Lizenz 2.0. Gemacht mit trafilatura, sumy, sqlite-utils und Qt (LGPL). Nichts von dem, was Sie lesen, verlässt diesen Ort.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n article(s)</source>
   <translation>
    <numerusform>%n Artikel archiviert</numerusform>
    <numerusform>%n Artikel archiviert</numerusform>
   </translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Articles come here by the words of the topic, or when you drag them onto it.</source>
   <translation>Artikel kommen hierher durch die Wörter des Themas, oder wenn Sie sie hierher ziehen.</translation>
  </message>
  <message>
   <source>Articles that would come and go</source>
   <translation>Artikel, die dazukämen und wegfielen</translation>
  </message>
  <message>
   <source>As it was at first</source>
   <translation>Wie es zuerst war</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Asking {site}…</source>
   <translation>{site} wird gefragt…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back from the text to the list, from a search to the shelf</source>
   <translation>Zurück vom Text zur Liste, von einer Suche zum Regal</translation>
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Zurück zum Artikel</translation>
  </message>
  <message>
   <source>Back to the s&amp;ummary</source>
   <translation>Zurück zur &amp;Zusammenfassung</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungskopien</translation>
  </message>
  <message>
   <source>Backups kept</source>
   <translation>Aufbewahrte Sicherungskopien</translation>
  </message>
  <message>
   <source>Banned a sentence</source>
   <translation>Satz ausgeschlossen</translation>
  </message>
  <message>
   <source>Before a change was taken back</source>
   <translation>Bevor eine Änderung zurückgenommen wurde</translation>
  </message>
  <message>
   <source>Before another version was taken</source>
   <translation>Bevor eine andere Fassung genommen wurde</translation>
  </message>
  <message>
   <source>Before it was cleaned again</source>
   <translation>Bevor er neu bereinigt wurde</translation>
  </message>
  <message>
   <source>Before it was fetched again</source>
   <translation>Bevor er neu geholt wurde</translation>
  </message>
  <message>
   <source>Before you changed the text</source>
   <translation>Bevor Sie den Text änderten</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring back: {words}</source>
   <translation>Zurückholen: {words}</translation>
  </message>
  <message>
   <source>Bring in what Pocket, Instapaper, a browser and others kept</source>
   <translation>Herholen, was Pocket, Instapaper, ein Browser und andere aufbewahrt haben</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Zurückgeholt</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Namenszeile</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change a key</source>
   <translation>Eine Taste ändern</translation>
  </message>
  <message>
   <source>Changed a highlight</source>
   <translation>Hervorhebung geändert</translation>
  </message>
  <message>
   <source>Changed the details</source>
   <translation>Angaben geändert</translation>
  </message>
  <message>
   <source>Changed the topic “{topic}”</source>
   <translation>Thema „{topic}“ geändert</translation>
  </message>
  <message>
   <source>Checking the library…</source>
   <translation>Die Bibliothek wird geprüft…</translation>
  </message>
  <message>
   <source>Choose a longer one, or show what was read too.</source>
   <translation>Wählen Sie einen längeren, oder zeigen Sie auch Gelesenes.</translation>
  </message>
  <message>
   <source>Choose a longer one.</source>
   <translation>Wählen Sie einen längeren.</translation>
  </message>
  <message>
   <source>Choose a topic in the sidebar first.</source>
   <translation>Wählen Sie zuerst ein Thema in der Seitenleiste.</translation>
  </message>
  <message>
   <source>Choose an article from the list.</source>
   <translation>Wählen Sie einen Artikel aus der Liste.</translation>
  </message>
  <message>
   <source>Choose other topics, or a longer one.</source>
   <translation>Wählen Sie andere Themen oder einen längeren Zeitraum.</translation>
  </message>
  <message>
   <source>Cleaning r&amp;ules…</source>
   <translation>&amp;Regeln zum Säubern…</translation>
  </message>
  <message>
   <source>Cleaning rules</source>
   <translation>Regeln zum Säubern</translation>
  </message>
  <message>
   <source>Cleaning…</source>
   <translation>Wird gesäubert…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close Digest; everything is kept</source>
   <translation>Digest schließen; alles bleibt erhalten</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Cookie</source>
   <translation>Cookie</translation>
  </message>
  <message>
   <source>Cookie notice</source>
   <translation>Cookie-Hinweis</translation>
  </message>
  <message>
   <source>Cop&amp;y the link</source>
   <translation>&amp;Link kopieren</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copied as Markdown</source>
   <translation>Als Markdown kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Als &amp;Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Den Link kopieren</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Den ausgewählten Text kopieren</translation>
  </message>
  <message>
   <source>Copy the selected text as a Markdown quote with its source</source>
   <translation>Den ausgewählten Text als Markdown-Zitat mit Quelle kopieren</translation>
  </message>
  <message>
   <source>Credits and captions</source>
   <translation>Nachweise und Bildtexte</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Days that deleted articles stay in the bin</source>
   <translation>Tage, die gelöschte Artikel im Papierkorb bleiben</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Diagnostics copied</source>
   <translation>Diagnose kopiert</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Digest made a mistake. It is in the log; the library is safe.</source>
   <translation>Digest hat einen Fehler gemacht. Er steht im Protokoll; die Bibliothek ist sicher.</translation>
  </message>
  <message>
   <source>Digest {version} turns the pages you save into a digest that can be read offline and trusted.</source>
   <translation>Digest {version} macht aus den Seiten, die Sie speichern, eine Übersicht, die man offline lesen und der man trauen kann.</translation>
  </message>
  <message>
   <source>Dim what was read in another article of the story</source>
   <translation>Zurücktreten lassen, was in einem anderen Artikel der Geschichte gelesen wurde</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Noch einmal tun, was zurückgenommen wurde</translation>
  </message>
  <message>
   <source>Does not belong here</source>
   <translation>Gehört nicht hierher</translation>
  </message>
  <message>
   <source>E-book (EPUB)</source>
   <translation>E-Book (EPUB)</translation>
  </message>
  <message>
   <source>Earlier &amp;versions…</source>
   <translation>Frühere &amp;Fassungen…</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>Frühere Fassungen</translation>
  </message>
  <message>
   <source>Edit the topic's words</source>
   <translation>Die Wörter des Themas bearbeiten</translation>
  </message>
  <message>
   <source>Edmundson, with the title</source>
   <translation>Edmundson, mit dem Titel</translation>
  </message>
  <message>
   <source>Empty the b&amp;in…</source>
   <translation>Papierkorb &amp;leeren…</translation>
  </message>
  <message>
   <source>Empty the bin</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Every article about the same event, and where they differ</source>
   <translation>Alle Artikel über dasselbe Ereignis, und wo sie sich unterscheiden</translation>
  </message>
  <message>
   <source>Every article is under a topic.</source>
   <translation>Jeder Artikel steht unter einem Thema.</translation>
  </message>
  <message>
   <source>Everything in the library is whole.</source>
   <translation>Alles in der Bibliothek ist heil.</translation>
  </message>
  <message>
   <source>Everything is read.</source>
   <translation>Alles ist gelesen.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export into a file</source>
   <translation>In eine Datei exportieren</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>In einen Ordner exportieren</translation>
  </message>
  <message>
   <source>Export the digest</source>
   <translation>Die Übersicht exportieren</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n file(s) to {folder}</source>
   <translation>
    <numerusform>%n Datei nach {folder} exportiert</numerusform>
    <numerusform>%n Dateien nach {folder} exportiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Wird exportiert</translation>
  </message>
  <message>
   <source>Facts for a report of a mistake, without any text of yours</source>
   <translation>Angaben für eine Fehlermeldung, ohne Texte von Ihnen</translation>
  </message>
  <message>
   <source>Fetch all links again that could not be saved</source>
   <translation>Alle Links erneut holen, die nicht gespeichert werden konnten</translation>
  </message>
  <message>
   <source>Fetch the page again; the text kept now stays safe</source>
   <translation>Die Seite erneut holen; der jetzige Text bleibt sicher</translation>
  </message>
  <message>
   <source>Fetched again, and not taken</source>
   <translation>Neu geholt und nicht genommen</translation>
  </message>
  <message>
   <source>Fetched again: the text is better now.</source>
   <translation>Erneut geholt: der Text ist jetzt besser.</translation>
  </message>
  <message>
   <source>Fetching again…</source>
   <translation>Wird erneut geholt…</translation>
  </message>
  <message>
   <source>Fetching…</source>
   <translation>Wird geholt…</translation>
  </message>
  <message>
   <source>Filing articles</source>
   <translation>Artikel werden eingeordnet</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>&amp;Weitersuchen</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>&amp;Rückwärts suchen</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>Eine Taste finden, oder was sie tut</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Eine Einstellung finden</translation>
  </message>
  <message>
   <source>Find a topic, an article or a command</source>
   <translation>Ein Thema, einen Artikel oder einen Befehl finden</translation>
  </message>
  <message>
   <source>Find articles by their words</source>
   <translation>Artikel nach ihren Wörtern finden</translation>
  </message>
  <message>
   <source>Find in the article</source>
   <translation>Im Artikel suchen</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Wörter im geöffneten Artikel finden</translation>
  </message>
  <message>
   <source>First sentences</source>
   <translation>Erste Sätze</translation>
  </message>
  <message>
   <source>Fold copies under one row</source>
   <translation>Kopien unter einer Zeile zusammenfassen</translation>
  </message>
  <message>
   <source>Foot of the page</source>
   <translation>Fuß der Seite</translation>
  </message>
  <message>
   <source>Forget all that was chosen</source>
   <translation>Alle Entscheidungen vergessen</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>Diese Suche vergessen</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Von und bis</translation>
  </message>
  <message>
   <source>From the list to the text</source>
   <translation>Von der Liste zum Text</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Voller Text</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Weiter nach unten</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Weiter nach oben</translation>
  </message>
  <message>
   <source>Give the selected articles a star, or take it away</source>
   <translation>Den ausgewählten Artikeln einen Stern geben oder nehmen</translation>
  </message>
  <message>
   <source>Go from the text back to the summary sentence</source>
   <translation>Vom Text zurück zum Satz der Zusammenfassung</translation>
  </message>
  <message>
   <source>Go through the text with the arrow keys; with Shift they select</source>
   <translation>Mit den Pfeiltasten durch den Text gehen; mit Umschalt wählen sie aus</translation>
  </message>
  <message>
   <source>Go to anything</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Go to the article before</source>
   <translation>Zum vorigen Artikel</translation>
  </message>
  <message>
   <source>Go to the field for links</source>
   <translation>Zum Feld für Links</translation>
  </message>
  <message>
   <source>Go to the next article</source>
   <translation>Zum nächsten Artikel</translation>
  </message>
  <message>
   <source>Go to the next article that is unread</source>
   <translation>Zum nächsten ungelesenen Artikel</translation>
  </message>
  <message>
   <source>Goes to this sentence in the text. </source>
   <translation>Führt zu diesem Satz im Text. </translation>
  </message>
  <message>
   <source>Goes to where these words stand</source>
   <translation>Führt dahin, wo diese Wörter stehen</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Group and order</source>
   <translation>Gruppen und Reihenfolge</translation>
  </message>
  <message>
   <source>Group articles by</source>
   <translation>Artikel gruppieren nach</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Kopfzeile</translation>
  </message>
  <message>
   <source>Header's &amp;name</source>
   <translation>&amp;Name der Kopfzeile</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Highlighted</source>
   <translation>Hervorgehoben</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Hervorhebungen</translation>
  </message>
  <message>
   <source>How Digest saves, summarises and shows</source>
   <translation>Wie Digest speichert, zusammenfasst und zeigt</translation>
  </message>
  <message>
   <source>How sentences are chosen</source>
   <translation>Wie Sätze gewählt werden</translation>
  </message>
  <message>
   <source>How the sentences of a summary are chosen; every one of them stands in the article.</source>
   <translation>Wie die Sätze einer Zusammenfassung gewählt werden; jeder steht im Artikel.</translation>
  </message>
  <message>
   <source>How the summary is made</source>
   <translation>Wie die Zusammenfassung entsteht</translation>
  </message>
  <message>
   <source>Import from another program</source>
   <translation>Aus anderem Programm importieren</translation>
  </message>
  <message>
   <source>Importing: {n}</source>
   <translation>Import: {n}</translation>
  </message>
  <message>
   <source>In the library already: {title}</source>
   <translation>Schon in der Bibliothek: {title}</translation>
  </message>
  <message>
   <source>In the order of time</source>
   <translation>In der Folge der Zeit</translation>
  </message>
  <message>
   <source>In the panes</source>
   <translation>In den Bereichen</translation>
  </message>
  <message>
   <source>It is in the bin already; “Empty the bin” removes it for good.</source>
   <translation>Es liegt schon im Papierkorb; „Papierkorb leeren“ entfernt es endgültig.</translation>
  </message>
  <message>
   <source>It is never hidden.</source>
   <translation>Es wird nie verborgen.</translation>
  </message>
  <message>
   <source>It tells a story of its own now</source>
   <translation>Er erzählt jetzt eine eigene Geschichte</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep the page as it was fetched</source>
   <translation>Die Seite aufbewahren, wie sie geholt wurde</translation>
  </message>
  <message>
   <source>Keep the pictures of articles</source>
   <translation>Die Bilder der Artikel aufbewahren</translation>
  </message>
  <message>
   <source>Keep this login</source>
   <translation>Diese Anmeldung aufbewahren</translation>
  </message>
  <message>
   <source>Keep “{words}”</source>
   <translation>„{words}“ behalten</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>L&amp;ogins…</source>
   <translation>A&amp;nmeldungen…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Suche verlassen</translation>
  </message>
  <message>
   <source>Leave this sentence out</source>
   <translation>Diesen Satz weglassen</translation>
  </message>
  <message>
   <source>Leave this story out</source>
   <translation>Diese Geschichte weglassen</translation>
  </message>
  <message>
   <source>Length of the summary</source>
   <translation>Länge der Zusammenfassung</translation>
  </message>
  <message numerus="yes">
   <source>Let %n banned sentence(s) be chosen again</source>
   <translation>
    <numerusform>%n gesperrten Satz wieder zulassen</numerusform>
    <numerusform>%n gesperrte Sätze wieder zulassen</numerusform>
   </translation>
  </message>
  <message>
   <source>Let banned sentences be chosen again</source>
   <translation>Gesperrte Sätze wieder zugelassen</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Loslassen</translation>
  </message>
  <message>
   <source>Let sentences stand back that another article of the story said before</source>
   <translation>Sätze zurücktreten lassen, die ein anderer Artikel der Geschichte schon sagte</translation>
  </message>
  <message>
   <source>LexRank</source>
   <translation>LexRank</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Line height in em</source>
   <translation>Zeilenhöhe in em</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Link kopiert</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Logins</source>
   <translation>Anmeldungen</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Länger</translation>
  </message>
  <message>
   <source>Look at every article again with the topics' words</source>
   <translation>Jeden Artikel mit den Wörtern der Themen neu ansehen</translation>
  </message>
  <message>
   <source>Looking through your articles: {done} of {total}</source>
   <translation>Artikel werden durchgesehen: {done} von {total}</translation>
  </message>
  <message>
   <source>Luhn</source>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>Making the digest</source>
   <translation>Die Übersicht entsteht</translation>
  </message>
  <message>
   <source>Mark a&amp;ll as read</source>
   <translation>Alle als gelesen &amp;markieren</translation>
  </message>
  <message>
   <source>Mark every article of this list as read</source>
   <translation>Jeden Artikel dieser Liste als gelesen markieren</translation>
  </message>
  <message>
   <source>Mark the selected articles as read, or as unread</source>
   <translation>Die ausgewählten Artikel als gelesen oder ungelesen markieren</translation>
  </message>
  <message>
   <source>Mark the selected text and keep it</source>
   <translation>Den ausgewählten Text hervorheben und aufbewahren</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message numerus="yes">
   <source>Marked %n article(s) as read</source>
   <translation>
    <numerusform>%n Artikel als gelesen markiert</numerusform>
    <numerusform>%n Artikel als gelesen markiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read</source>
   <translation>Als gelesen markiert</translation>
  </message>
  <message>
   <source>Marked as unread</source>
   <translation>Als ungelesen markiert</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Move to &amp;topic…</source>
   <translation>In ein &amp;Thema verschieben…</translation>
  </message>
  <message>
   <source>Move to the &amp;bin</source>
   <translation>In den &amp;Papierkorb</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Verschieben nach…</translation>
  </message>
  <message numerus="yes">
   <source>Moved %n article(s) to the bin</source>
   <translation>
    <numerusform>%n Artikel in den Papierkorb verschoben</numerusform>
    <numerusform>%n Artikel in den Papierkorb verschoben</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved to “{topic}”</source>
   <translation>Nach „{topic}“ verschoben</translation>
  </message>
  <message>
   <source>Name and password</source>
   <translation>Name und Passwort</translation>
  </message>
  <message>
   <source>Name, colour and words of the topic that is shown</source>
   <translation>Name, Farbe und Wörter des gezeigten Themas</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Schmal</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <source>Nearly “{topic}”: {words}</source>
   <translation>Fast „{topic}“: {words}</translation>
  </message>
  <message>
   <source>Nederlands</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <source>Needed to clean it better later.</source>
   <translation>Nötig, um sie später besser zu säubern.</translation>
  </message>
  <message>
   <source>Never show</source>
   <translation>Nie zeigen</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>Neues Thema</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Newsletter</source>
   <translation>Newsletter</translation>
  </message>
  <message>
   <source>Next &amp;unread</source>
   <translation>Nächster &amp;ungelesener</translation>
  </message>
  <message>
   <source>No article is under this topic</source>
   <translation>Unter diesem Thema steht kein Artikel</translation>
  </message>
  <message>
   <source>No highlight has these words</source>
   <translation>Keine Hervorhebung hat diese Wörter</translation>
  </message>
  <message>
   <source>No longer always first</source>
   <translation>Nicht mehr immer zuerst</translation>
  </message>
  <message>
   <source>No longer always show this sentence</source>
   <translation>Diesen Satz nicht mehr immer zeigen</translation>
  </message>
  <message>
   <source>No longer under any topic</source>
   <translation>Unter keinem Thema mehr</translation>
  </message>
  <message>
   <source>No longer under “{topic}”</source>
   <translation>Nicht mehr unter „{topic}“</translation>
  </message>
  <message>
   <source>No other article tells this story.</source>
   <translation>Kein anderer Artikel erzählt diese Geschichte.</translation>
  </message>
  <message>
   <source>No text could be read on this page</source>
   <translation>Auf dieser Seite war kein Text zu lesen</translation>
  </message>
  <message>
   <source>No topic's words are strong enough in this article.</source>
   <translation>Die Wörter keines Themas sind in diesem Artikel stark genug.</translation>
  </message>
  <message>
   <source>No unread article below.</source>
   <translation>Kein ungelesener Artikel weiter unten.</translation>
  </message>
  <message>
   <source>No voice was found. On Linux, install speech-dispatcher or espeak-ng.</source>
   <translation>Keine Stimme gefunden. Installieren Sie unter Linux speech-dispatcher oder espeak-ng.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not about “{topic}”</source>
   <translation>Nicht über „{topic}“</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Not part of the article</source>
   <translation>Kein Teil des Artikels</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Not this story</source>
   <translation>Nicht diese Geschichte</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing found for {words}</source>
   <translation>Nichts gefunden für {words}</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Hier ist nichts</translation>
  </message>
  <message>
   <source>Nothing highlighted yet</source>
   <translation>Noch nichts hervorgehoben</translation>
  </message>
  <message>
   <source>Nothing in the library was published in this period</source>
   <translation>In diesem Zeitraum ist nichts aus der Bibliothek erschienen</translation>
  </message>
  <message>
   <source>Nothing in this period is unread</source>
   <translation>In diesem Zeitraum ist nichts ungelesen</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Nichts ist geöffnet</translation>
  </message>
  <message>
   <source>Nothing saved yet</source>
   <translation>Noch nichts gespeichert</translation>
  </message>
  <message>
   <source>Nothing under these topics was published in this period</source>
   <translation>Zu diesen Themen ist in diesem Zeitraum nichts erschienen</translation>
  </message>
  <message>
   <source>Nothing was removed, or the page did not tell its parts apart.</source>
   <translation>Nichts wurde entfernt, oder die Seite hielt ihre Teile nicht auseinander.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message numerus="yes">
   <source>Offline — %n link(s) wait</source>
   <translation>
    <numerusform>Offline — %n Link wartet</numerusform>
    <numerusform>Offline — %n Links warten</numerusform>
   </translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Eine Geschichte</translation>
  </message>
  <message>
   <source>Only what is in the bin can be restored.</source>
   <translation>Nur was im Papierkorb liegt, kann wiederhergestellt werden.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Eine andere Bibliothek öffnen…</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Open the ori&amp;ginal</source>
   <translation>Das Ori&amp;ginal öffnen</translation>
  </message>
  <message>
   <source>Open the page in the browser</source>
   <translation>Die Seite im Browser öffnen</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Anderer…</translation>
  </message>
  <message>
   <source>Out of the &amp;archive</source>
   <translation>Aus dem &amp;Archiv holen</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages and texts</source>
   <translation>Seiten und Texte</translation>
  </message>
  <message>
   <source>Pages fetched at the same time</source>
   <translation>Seiten, die gleichzeitig geholt werden</translation>
  </message>
  <message>
   <source>Papiamento</source>
   <translation>Papiamento</translation>
  </message>
  <message>
   <source>Paste a link and Digest keeps the article, sums it up and files it, to be read offline.</source>
   <translation>Fügen Sie einen Link ein: Digest bewahrt den Artikel auf, fasst ihn zusammen und ordnet ihn ein, zum Lesen ohne Netz.</translation>
  </message>
  <message>
   <source>Paste a link anywhere in this window.</source>
   <translation>Fügen Sie irgendwo in diesem Fenster einen Link ein.</translation>
  </message>
  <message>
   <source>Paste a link to save…</source>
   <translation>Link zum Speichern einfügen…</translation>
  </message>
  <message>
   <source>Paste the page's text instead</source>
   <translation>Stattdessen den Text der Seite einfügen</translation>
  </message>
  <message>
   <source>Paste the text</source>
   <translation>Den Text einfügen</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Pinned a sentence</source>
   <translation>Satz angeheftet</translation>
  </message>
  <message>
   <source>Press E on an article to archive it.</source>
   <translation>Drücken Sie E bei einem Artikel, um ihn zu archivieren.</translation>
  </message>
  <message>
   <source>Press S on an article to give it a star.</source>
   <translation>Drücken Sie S bei einem Artikel, um ihm einen Stern zu geben.</translation>
  </message>
  <message>
   <source>Press the key for “{action}”</source>
   <translation>Drücken Sie die Taste für „{action}“</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Put a backup in the library's place</source>
   <translation>Eine Sicherungskopie an die Stelle der Bibliothek setzen</translation>
  </message>
  <message>
   <source>Put the page's address on the clipboard</source>
   <translation>Die Adresse der Seite in die Zwischenablage legen</translation>
  </message>
  <message>
   <source>Put the search that is shown into the sidebar</source>
   <translation>Die gezeigte Suche in die Seitenleiste legen</translation>
  </message>
  <message>
   <source>Put the selected articles into one story</source>
   <translation>Die ausgewählten Artikel zu einer Geschichte machen</translation>
  </message>
  <message>
   <source>Put the selected articles into the archive, or take them out</source>
   <translation>Die ausgewählten Artikel ins Archiv legen oder herausnehmen</translation>
  </message>
  <message>
   <source>Put the selected articles into the bin</source>
   <translation>Die ausgewählten Artikel in den Papierkorb legen</translation>
  </message>
  <message>
   <source>Put the selected articles on the clipboard as Markdown</source>
   <translation>Die ausgewählten Artikel als Markdown in die Zwischenablage legen</translation>
  </message>
  <message>
   <source>Put the selected articles under another topic</source>
   <translation>Die ausgewählten Artikel unter ein anderes Thema stellen</translation>
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation>Diese Sicherungskopie an ihre Stelle setzen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Quote copied</source>
   <translation>Zitat kopiert</translation>
  </message>
  <message>
   <source>Read alou&amp;d</source>
   <translation>&amp;Vorlesen</translation>
  </message>
  <message>
   <source>Read the open article aloud from here, or stop</source>
   <translation>Den offenen Artikel ab hier vorlesen oder aufhören</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Reduction</source>
   <translation>Reduction</translation>
  </message>
  <message>
   <source>Related articles</source>
   <translation>Verwandte Artikel</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n article(s) for good? This cannot be taken back.</source>
   <translation>
    <numerusform>%n Artikel endgültig entfernen? Das lässt sich nicht zurücknehmen.</numerusform>
    <numerusform>%n Artikel endgültig entfernen? Das lässt sich nicht zurücknehmen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove for good what is in the bin</source>
   <translation>Endgültig entfernen, was im Papierkorb liegt</translation>
  </message>
  <message>
   <source>Remove the topic that is shown; its articles stay</source>
   <translation>Das gezeigte Thema entfernen; seine Artikel bleiben</translation>
  </message>
  <message>
   <source>Removed a highlight</source>
   <translation>Hervorhebung entfernt</translation>
  </message>
  <message>
   <source>Removed the topic “{topic}”</source>
   <translation>Thema „{topic}“ entfernt</translation>
  </message>
  <message>
   <source>Rest&amp;ore</source>
   <translation>Wieder&amp;herstellen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a back&amp;up…</source>
   <translation>Sicherungskopie &amp;zurückspielen…</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Eine Sicherungskopie zurückspielen</translation>
  </message>
  <message numerus="yes">
   <source>Restored %n article(s)</source>
   <translation>
    <numerusform>%n Artikel wiederhergestellt</numerusform>
    <numerusform>%n Artikel wiederhergestellt</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>S&amp;ecret</source>
   <translation>&amp;Geheimnis</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Ohne Serifen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message numerus="yes">
   <source>Save %n link(s)</source>
   <translation>
    <numerusform>%n Link speichern</numerusform>
    <numerusform>%n Links speichern</numerusform>
   </translation>
  </message>
  <message>
   <source>Save &amp;files…</source>
   <translation>&amp;Dateien speichern…</translation>
  </message>
  <message>
   <source>Save a &amp;link…</source>
   <translation>Einen &amp;Link speichern…</translation>
  </message>
  <message>
   <source>Save files</source>
   <translation>Dateien speichern</translation>
  </message>
  <message>
   <source>Save from the &amp;clipboard</source>
   <translation>Aus der &amp;Zwischenablage speichern</translation>
  </message>
  <message>
   <source>Save links</source>
   <translation>Links speichern</translation>
  </message>
  <message>
   <source>Save pages and texts from files</source>
   <translation>Seiten und Texte aus Dateien speichern</translation>
  </message>
  <message>
   <source>Save the links or the page that you copied</source>
   <translation>Die kopierten Links oder die kopierte Seite speichern</translation>
  </message>
  <message>
   <source>Saved: {title}</source>
   <translation>Gespeichert: {title}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Saving {n} of {total}</source>
   <translation>Speichern: {n} von {total}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search for something first.</source>
   <translation>Suchen Sie zuerst etwas.</translation>
  </message>
  <message>
   <source>Search forgotten</source>
   <translation>Suche vergessen</translation>
  </message>
  <message>
   <source>Search highlights and notes</source>
   <translation>Hervorhebungen und Notizen durchsuchen</translation>
  </message>
  <message>
   <source>Search kept</source>
   <translation>Suche behalten</translation>
  </message>
  <message>
   <source>Search the library for the selected text</source>
   <translation>Die Bibliothek nach dem ausgewählten Text durchsuchen</translation>
  </message>
  <message>
   <source>Search the library for this tag</source>
   <translation>Die Bibliothek nach diesem Schlagwort durchsuchen</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Seconds until an open article counts as read</source>
   <translation>Sekunden, bis ein geöffneter Artikel als gelesen gilt</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;Alles auswählen</translation>
  </message>
  <message>
   <source>Select all articles of the list</source>
   <translation>Alle Artikel der Liste auswählen</translation>
  </message>
  <message>
   <source>Select text in an article and press H.</source>
   <translation>Wählen Sie Text in einem Artikel aus und drücken Sie H.</translation>
  </message>
  <message>
   <source>Select text in the article first.</source>
   <translation>Wählen Sie zuerst Text im Artikel aus.</translation>
  </message>
  <message>
   <source>Select the articles that tell one story.</source>
   <translation>Wählen Sie die Artikel aus, die eine Geschichte erzählen.</translation>
  </message>
  <message>
   <source>Sentence further down</source>
   <translation>Satz weiter nach unten</translation>
  </message>
  <message>
   <source>Sentence further up</source>
   <translation>Satz weiter nach oben</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Serifen</translation>
  </message>
  <message>
   <source>Set articles in larger letters</source>
   <translation>Artikel in größeren Buchstaben setzen</translation>
  </message>
  <message>
   <source>Set articles in letters of the normal size</source>
   <translation>Artikel in Buchstaben normaler Größe setzen</translation>
  </message>
  <message>
   <source>Set articles in smaller letters</source>
   <translation>Artikel in kleineren Buchstaben setzen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Sharing buttons</source>
   <translation>Knöpfe zum Teilen</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Regal</translation>
  </message>
  <message>
   <source>Shelves and topics</source>
   <translation>Regale und Themen</translation>
  </message>
  <message>
   <source>Short enough to read whole.</source>
   <translation>Kurz genug, um ihn ganz zu lesen.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Kürzer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show Digest</source>
   <translation>Digest zeigen</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Ein Symbol im Infobereich zeigen</translation>
  </message>
  <message>
   <source>Show nothing but the article</source>
   <translation>Nichts als den Artikel zeigen</translation>
  </message>
  <message>
   <source>Show or hide the menu bar</source>
   <translation>Die Menüleiste zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Show or hide the topics</source>
   <translation>Die Themen zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Si&amp;debar</source>
   <translation>S&amp;eitenleiste</translation>
  </message>
  <message>
   <source>Since the last digest</source>
   <translation>Seit der letzten Übersicht</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Website</translation>
  </message>
  <message>
   <source>Sites that ask for a login before they show a page</source>
   <translation>Websites, die vor einer Seite eine Anmeldung verlangen</translation>
  </message>
  <message>
   <source>Sites with a login</source>
   <translation>Websites mit einer Anmeldung</translation>
  </message>
  <message>
   <source>Star taken away</source>
   <translation>Stern weggenommen</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Mit Stern</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>Summary sentence {n}: {text}</source>
   <translation>Satz {n} der Zusammenfassung: {text}</translation>
  </message>
  <message>
   <source>Summed up by another method</source>
   <translation>Mit einer anderen Methode zusammengefasst</translation>
  </message>
  <message>
   <source>Ta&amp;gs, apart by ;</source>
   <translation>S&amp;chlagwörter, getrennt durch ;</translation>
  </message>
  <message>
   <source>Tag {name}</source>
   <translation>Schlagwort {name}</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Take out always on this s&amp;ite</source>
   <translation>Auf dieser Webs&amp;ite immer weglassen</translation>
  </message>
  <message>
   <source>Take out of the te&amp;xt</source>
   <translation>Aus dem Te&amp;xt nehmen</translation>
  </message>
  <message>
   <source>Take out paragraphs that say this, on every page of the site</source>
   <translation>Absätze, die das sagen, auf jeder Seite der Website weglassen</translation>
  </message>
  <message>
   <source>Take out “{words}”</source>
   <translation>„{words}“ weglassen</translation>
  </message>
  <message>
   <source>Take the &amp;star away</source>
   <translation>Den &amp;Stern wegnehmen</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Die letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>Take the links that could not be saved off the list</source>
   <translation>Die Links von der Liste nehmen, die nicht gespeichert werden konnten</translation>
  </message>
  <message>
   <source>Take the open article out of its story</source>
   <translation>Den geöffneten Artikel aus seiner Geschichte nehmen</translation>
  </message>
  <message>
   <source>Take the paragraphs of the selected passage out of the text, here</source>
   <translation>Die Absätze der ausgewählten Stelle hier aus dem Text nehmen</translation>
  </message>
  <message>
   <source>Take the selected articles out of the bin</source>
   <translation>Die ausgewählten Artikel aus dem Papierkorb nehmen</translation>
  </message>
  <message>
   <source>Take this version</source>
   <translation>Diese Fassung nehmen</translation>
  </message>
  <message>
   <source>Taken out by you</source>
   <translation>Von Ihnen herausgenommen</translation>
  </message>
  <message>
   <source>Taken out of the archive</source>
   <translation>Aus dem Archiv geholt</translation>
  </message>
  <message>
   <source>Taken out of the text</source>
   <translation>Aus dem Text genommen</translation>
  </message>
  <message>
   <source>Takes effect when Digest starts again.</source>
   <translation>Gilt, sobald Digest neu startet.</translation>
  </message>
  <message>
   <source>Tell when a batch ends while the window is in the background</source>
   <translation>Melden, wenn eine Reihe fertig ist, während das Fenster im Hintergrund liegt</translation>
  </message>
  <message>
   <source>Text size in points</source>
   <translation>Textgröße in Punkt</translation>
  </message>
  <message>
   <source>TextRank</source>
   <translation>TextRank</translation>
  </message>
  <message>
   <source>That summary sentence in the text</source>
   <translation>Dieser Satz der Zusammenfassung im Text</translation>
  </message>
  <message numerus="yes">
   <source>The %n selected article(s)</source>
   <translation>
    <numerusform>Der %n ausgewählte Artikel</numerusform>
    <numerusform>Die %n ausgewählten Artikel</numerusform>
   </translation>
  </message>
  <message>
   <source>The &amp;clipboard</source>
   <translation>Die &amp;Zwischenablage</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <source>The digest is in {path}</source>
   <translation>Die Übersicht liegt in {path}</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>Die letzten 24 Stunden</translation>
  </message>
  <message>
   <source>The last month</source>
   <translation>Der letzte Monat</translation>
  </message>
  <message>
   <source>The last three days</source>
   <translation>Die letzten drei Tage</translation>
  </message>
  <message>
   <source>The last week</source>
   <translation>Die letzte Woche</translation>
  </message>
  <message>
   <source>The library could not be opened</source>
   <translation>Die Bibliothek ließ sich nicht öffnen</translation>
  </message>
  <message>
   <source>The library of now is kept aside, so that nothing is lost.</source>
   <translation>Die jetzige Bibliothek wird beiseitegelegt, damit nichts verloren geht.</translation>
  </message>
  <message>
   <source>The library's folder</source>
   <translation>Der Ordner der Bibliothek</translation>
  </message>
  <message>
   <source>The link is kept.</source>
   <translation>Der Link bleibt erhalten.</translation>
  </message>
  <message>
   <source>The login is forgotten.</source>
   <translation>Die Anmeldung ist vergessen.</translation>
  </message>
  <message>
   <source>The login is kept.</source>
   <translation>Die Anmeldung ist aufbewahrt.</translation>
  </message>
  <message>
   <source>The next pane</source>
   <translation>Der nächste Bereich</translation>
  </message>
  <message>
   <source>The next place of these words</source>
   <translation>Die nächste Stelle dieser Wörter</translation>
  </message>
  <message>
   <source>The parts of the page that are not in the text, and why</source>
   <translation>Die Teile der Seite, die nicht im Text stehen, und warum</translation>
  </message>
  <message>
   <source>The place of these words before this one</source>
   <translation>Die vorige Stelle dieser Wörter</translation>
  </message>
  <message>
   <source>The same story elsewhere</source>
   <translation>Dieselbe Geschichte anderswo</translation>
  </message>
  <message>
   <source>The same text from several sites is one row, with “also at …”.</source>
   <translation>Derselbe Text von mehreren Seiten ist eine Zeile, mit „auch bei …“.</translation>
  </message>
  <message>
   <source>The selected article</source>
   <translation>Der ausgewählte Artikel</translation>
  </message>
  <message>
   <source>The site shows its pages with this login.</source>
   <translation>Die Website zeigt ihre Seiten mit dieser Anmeldung.</translation>
  </message>
  <message numerus="yes">
   <source>The sources differ in %n place(s)</source>
   <translation>
    <numerusform>Die Quellen unterscheiden sich an %n Stelle</numerusform>
    <numerusform>Die Quellen unterscheiden sich an %n Stellen</numerusform>
   </translation>
  </message>
  <message>
   <source>The stor&amp;y in all its reports</source>
   <translation>Die &amp;Geschichte in allen Berichten</translation>
  </message>
  <message>
   <source>The table of all keys</source>
   <translation>Die Tabelle aller Tasten</translation>
  </message>
  <message>
   <source>The topic's colour</source>
   <translation>Die Farbe des Themas</translation>
  </message>
  <message>
   <source>The voice of this computer does not speak. Is there a loudspeaker?</source>
   <translation>Die Stimme dieses Computers spricht nicht. Gibt es einen Lautsprecher?</translation>
  </message>
  <message>
   <source>The whole library ({n})</source>
   <translation>Die ganze Bibliothek ({n})</translation>
  </message>
  <message>
   <source>The words that put the article under its topic</source>
   <translation>Die Wörter, die den Artikel unter sein Thema stellen</translation>
  </message>
  <message>
   <source>There is no backup of it.</source>
   <translation>Davon gibt es keine Sicherungskopie.</translation>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation>Es gibt noch keine Sicherungskopie.</translation>
  </message>
  <message>
   <source>There is no earlier version of this article.</source>
   <translation>Es gibt keine frühere Fassung dieses Artikels.</translation>
  </message>
  <message>
   <source>There is no link, page or file in what you pasted.</source>
   <translation>In dem, was Sie einfügten, ist kein Link, keine Seite und keine Datei.</translation>
  </message>
  <message>
   <source>There is no text to summarise.</source>
   <translation>Es gibt keinen Text zum Zusammenfassen.</translation>
  </message>
  <message>
   <source>These tell one stor&amp;y</source>
   <translation>Diese erzählen eine &amp;Geschichte</translation>
  </message>
  <message>
   <source>They are stored in the library, for offline.</source>
   <translation>Sie liegen in der Bibliothek, für offline.</translation>
  </message>
  <message>
   <source>This may not be the whole article.</source>
   <translation>Das ist vielleicht nicht der ganze Artikel.</translation>
  </message>
  <message>
   <source>This may not be the whole article: {why}.</source>
   <translation>Das ist vielleicht nicht der ganze Artikel: {why}.</translation>
  </message>
  <message>
   <source>This page may not hold an article.</source>
   <translation>Diese Seite enthält vielleicht keinen Artikel.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Title, authors, date, site, language and tags</source>
   <translation>Titel, Autoren, Datum, Website, Sprache und Schlagwörter</translation>
  </message>
  <message>
   <source>Title, told already</source>
   <translation>Titel, schon genannt</translation>
  </message>
  <message>
   <source>Titles, texts, tags and notes were searched. Fewer or shorter words find more.</source>
   <translation>Titel, Texte, Schlagwörter und Notizen wurden durchsucht. Weniger oder kürzere Wörter finden mehr.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today's &amp;digest</source>
   <translation>&amp;Übersicht von heute</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Told twice</source>
   <translation>Doppelt erzählt</translation>
  </message>
  <message>
   <source>Took a sentence's mark away</source>
   <translation>Markierung eines Satzes entfernt</translation>
  </message>
  <message>
   <source>Took another version of the text</source>
   <translation>Andere Fassung des Textes genommen</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Topic {name}: why, and move</source>
   <translation>Thema {name}: warum, und verschieben</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Topics that these articles suggest</source>
   <translation>Themen, die diese Artikel nahelegen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Try the sample article</source>
   <translation>Den Beispielartikel ausprobieren</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Schriftart</translation>
  </message>
  <message>
   <source>Typeface, size, width and line height of articles</source>
   <translation>Schriftart, Größe, Breite und Zeilenhöhe der Artikel</translation>
  </message>
  <message>
   <source>Under “{topic}” because of</source>
   <translation>Unter „{topic}“ wegen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Unknown site</source>
   <translation>Unbekannte Website</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ungelesen</translation>
  </message>
  <message>
   <source>Unread only</source>
   <translation>Nur ungelesene</translation>
  </message>
  <message>
   <source>Unsorted</source>
   <translation>Nicht eingeordnet</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Diese Taste verwenden</translation>
  </message>
  <message>
   <source>Verify that everything in the library is whole</source>
   <translation>Prüfen, ob alles in der Bibliothek heil ist</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Version und Lizenzen</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Sehr breit</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <source>What is always brought back or taken out, on which site</source>
   <translation>Was immer zurückgeholt oder weggelassen wird, auf welcher Website</translation>
  </message>
  <message>
   <source>What the last day brought, by topic</source>
   <translation>Was der letzte Tag brachte, nach Themen</translation>
  </message>
  <message>
   <source>What the page said before it was fetched or cleaned again, and what differs</source>
   <translation>Was die Seite sagte, bevor sie neu geholt oder bereinigt wurde, und was sich unterscheidet</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>What was re&amp;moved?</source>
   <translation>Was wurde &amp;entfernt?</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Was entfernt wurde</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <source>What you delete stays here for a while.</source>
   <translation>Was Sie löschen, bleibt hier eine Weile.</translation>
  </message>
  <message>
   <source>Where the copy goes</source>
   <translation>Wohin die Kopie kommt</translation>
  </message>
  <message>
   <source>Where the sources differ</source>
   <translation>Wo sich die Quellen unterscheiden</translation>
  </message>
  <message>
   <source>Why here, and where else</source>
   <translation>Warum hier, und wo noch</translation>
  </message>
  <message>
   <source>Why this sentence?</source>
   <translation>Warum dieser Satz?</translation>
  </message>
  <message>
   <source>Why: </source>
   <translation>Warum: </translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Breit</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Breite des Textes</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>With these words {comes} of your articles would come and {goes} would go.</source>
   <translation>Mit diesen Wörtern kämen {comes} Ihrer Artikel hinzu und {goes} gingen weg.</translation>
  </message>
  <message>
   <source>Words that speak &amp;against it, one a line</source>
   <translation>Wörter, die &amp;dagegen sprechen, eines je Zeile</translation>
  </message>
  <message>
   <source>Write a verified copy of the library to a file</source>
   <translation>Eine geprüfte Kopie der Bibliothek in eine Datei schreiben</translation>
  </message>
  <message>
   <source>Write the selected articles to files</source>
   <translation>Die ausgewählten Artikel in Dateien schreiben</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You banned every sentence. The menu above lets them be chosen again.</source>
   <translation>Sie haben jeden Satz gesperrt. Das Menü darüber lässt sie wieder zu.</translation>
  </message>
  <message>
   <source>You left out every story of this period</source>
   <translation>Sie haben alle Geschichten dieses Zeitraums weggelassen</translation>
  </message>
  <message>
   <source>You put it under “{topic}”.</source>
   <translation>Sie haben ihn unter „{topic}“ gestellt.</translation>
  </message>
  <message>
   <source>Your digest begins here</source>
   <translation>Ihre Übersicht beginnt hier</translation>
  </message>
  <message>
   <source>also at {sites}</source>
   <translation>auch bei {sites}</translation>
  </message>
  <message>
   <source>among the tags</source>
   <translation>unter den Schlagwörtern</translation>
  </message>
  <message numerus="yes">
   <source>and %n further word(s)</source>
   <translation>
    <numerusform>und %n weiteres Wort</numerusform>
    <numerusform>und %n weitere Wörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weiterer</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more link(s) on the way</source>
   <translation>
    <numerusform>und noch %n Link unterwegs</numerusform>
    <numerusform>und noch %n Links unterwegs</numerusform>
   </translation>
  </message>
  <message>
   <source>chosen by this method</source>
   <translation>von diesem Verfahren gewählt</translation>
  </message>
  <message>
   <source>folded up</source>
   <translation>eingeklappt</translation>
  </message>
  <message>
   <source>further words in the title</source>
   <translation>weitere Wörter im Titel</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>im Text</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>im Titel</translation>
  </message>
  <message>
   <source>learned from what you moved</source>
   <translation>gelernt aus dem, was Sie verschoben haben</translation>
  </message>
  <message>
   <source>like others under this topic</source>
   <translation>wie andere unter diesem Thema</translation>
  </message>
  <message>
   <source>names who said it</source>
   <translation>nennt, wer es sagte</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>ein Artikel</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>opens the article</source>
   <translation>öffnet den Artikel</translation>
  </message>
  <message>
   <source>peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.</source>
   <translation>peacekeep* ist ein Anfang; NATO + Kyiv heißt beides; Großbuchstaben wie NRA werden genau genommen.</translation>
  </message>
  <message>
   <source>pinned by you</source>
   <translation>von Ihnen angeheftet</translation>
  </message>
  <message numerus="yes">
   <source>saved %n more time(s)</source>
   <translation>
    <numerusform>noch %n Mal gespeichert</numerusform>
    <numerusform>noch %n Mal gespeichert</numerusform>
   </translation>
  </message>
  <message>
   <source>saved {when}</source>
   <translation>gespeichert {when}</translation>
  </message>
  <message>
   <source>says what many other sentences say</source>
   <translation>sagt, was viele andere Sätze sagen</translation>
  </message>
  <message>
   <source>speaks against it</source>
   <translation>spricht dagegen</translation>
  </message>
  <message>
   <source>speaks for it</source>
   <translation>spricht dafür</translation>
  </message>
  <message>
   <source>stands near the beginning</source>
   <translation>steht nahe am Anfang</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <source>takes up the title</source>
   <translation>nimmt den Titel auf</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>derselbe Text</translation>
  </message>
  <message>
   <source>the same text as in {source}</source>
   <translation>derselbe Text wie in {source}</translation>
  </message>
  <message>
   <source>together: enough from 0 on</source>
   <translation>zusammen: ab 0 genügt es</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ungelesen</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>was nötig ist</translation>
  </message>
  <message>
   <source>you put it here</source>
   <translation>Sie haben ihn hierher gestellt</translation>
  </message>
  <message>
   <source>{keys} is the key of “{action}” already.</source>
   <translation>{keys} ist schon die Taste für „{action}“.</translation>
  </message>
  <message>
   <source>{keys} means something in the list or in the text.</source>
   <translation>{keys} bedeutet etwas in der Liste oder im Text.</translation>
  </message>
  <message>
   <source>{keys}: {action}; change the key</source>
   <translation>{keys}: {action}; die Taste ändern</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} T.</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} Std.</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} Min.</translation>
  </message>
  <message>
   <source>{n} min read</source>
   <translation>{n} Min. Lesezeit</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <source>Українська</source>
   <translation>Українська</translation>
  </message>
  <message>
   <source>“{name}” is the name for what lies under no topic.</source>
   <translation>„{name}“ heißt, was unter keinem Thema liegt.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Another program is holding the library. Nothing was changed; try again in a moment.</source>
   <translation>Ein anderes Programm hält die Bibliothek fest. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>Article {id} has no version {number}.</source>
   <translation>Artikel {id} hat keine Fassung {number}.</translation>
  </message>
  <message>
   <source>No article was found on this page: {why}.</source>
   <translation>Auf dieser Seite wurde kein Artikel gefunden: {why}.</translation>
  </message>
  <message>
   <source>Something went wrong. The library is as it was.</source>
   <translation>Etwas ging schief. Die Bibliothek ist, wie sie war.</translation>
  </message>
  <message>
   <source>Stopped. What was saved before stays saved.</source>
   <translation>Angehalten. Was vorher gespeichert war, bleibt gespeichert.</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was lost; make room and try again.</source>
   <translation>Der Datenträger ist voll. Nichts ging verloren; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The disk is read-only. Nothing was lost and nothing was saved.</source>
   <translation>Der Datenträger ist schreibgeschützt. Nichts ging verloren, und nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>The letters of this page cannot be told: {why}.</source>
   <translation>Die Buchstaben dieser Seite sind nicht zu erkennen: {why}.</translation>
  </message>
  <message>
   <source>The library cannot be used: {why}.</source>
   <translation>Die Bibliothek kann nicht benutzt werden: {why}.</translation>
  </message>
  <message>
   <source>The library file is damaged ({why}). It was left as it is; a backup can be put in its place.</source>
   <translation>Die Datei der Bibliothek ist beschädigt ({why}). Sie blieb, wie sie ist; an ihre Stelle kann eine Sicherungskopie treten.</translation>
  </message>
  <message>
   <source>The library in “{path}” cannot be written: {why}. What is in it can be read.</source>
   <translation>Die Bibliothek in „{path}“ kann nicht beschrieben werden: {why}. Was in ihr steht, kann gelesen werden.</translation>
  </message>
  <message>
   <source>The link was taken out of the queue.</source>
   <translation>Der Link wurde aus der Warteschlange genommen.</translation>
  </message>
  <message>
   <source>The system's store of passwords cannot be opened: {why}. Unlock it and try again.</source>
   <translation>Der Schlüsselbund des Systems lässt sich nicht öffnen: {why}. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The text was changed meanwhile. Nothing was done to it; look at it again.</source>
   <translation>Der Text wurde inzwischen geändert. Es wurde nichts daran getan; sehen Sie ihn noch einmal an.</translation>
  </message>
  <message>
   <source>The topic “{name}” cannot work: {why}.</source>
   <translation>Das Thema „{name}“ kann nicht arbeiten: {why}.</translation>
  </message>
  <message>
   <source>There is a topic called “{name}” already.</source>
   <translation>Ein Thema namens „{name}“ gibt es schon.</translation>
  </message>
  <message>
   <source>There is no article {id} in the library.</source>
   <translation>In der Bibliothek gibt es keinen Artikel {id}.</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>Es gibt keine Datei „{path}“.</translation>
  </message>
  <message>
   <source>There is no good backup to put in the library's place.</source>
   <translation>Es gibt keine gute Sicherungskopie, die an die Stelle der Bibliothek treten könnte.</translation>
  </message>
  <message>
   <source>There is no link {number} in the queue.</source>
   <translation>Es gibt keinen Link {number} in der Warteschlange.</translation>
  </message>
  <message>
   <source>There is no topic called “{name}”.</source>
   <translation>Es gibt kein Thema namens „{name}“.</translation>
  </message>
  <message>
   <source>There is nothing to export: {why}.</source>
   <translation>Es gibt nichts zu exportieren: {why}.</translation>
  </message>
  <message>
   <source>This is {what}, not a page with an article.</source>
   <translation>Das ist {what}, keine Seite mit einem Artikel.</translation>
  </message>
  <message>
   <source>This library was written by a newer Digest (form {found}, this one knows {known}). It was not touched: please update Digest.</source>
   <translation>Diese Bibliothek hat ein neueres Digest geschrieben (Form {found}, dieses kennt {known}). Sie wurde nicht angerührt: bitte aktualisieren Sie Digest.</translation>
  </message>
  <message>
   <source>This login cannot work: {why}.</source>
   <translation>Diese Anmeldung kann nicht gehen: {why}.</translation>
  </message>
  <message>
   <source>This page is larger than {megabytes} MB and was not fetched.</source>
   <translation>Diese Seite ist größer als {megabytes} MB und wurde nicht geholt.</translation>
  </message>
  <message>
   <source>This page is too complex to be cleaned: {why}.</source>
   <translation>Diese Seite ist zu verwickelt, um gesäubert zu werden: {why}.</translation>
  </message>
  <message>
   <source>This page is {what}, not an article.</source>
   <translation>Diese Seite ist {what}, kein Artikel.</translation>
  </message>
  <message>
   <source>This system has no safe place for passwords ({why}). The login is kept for this session only.</source>
   <translation>Dieses System hat keinen sicheren Ort für Passwörter ({why}). Die Anmeldung gilt nur für diese Sitzung.</translation>
  </message>
  <message>
   <source>{host} answered in a way that cannot be understood: {why}.</source>
   <translation>{host} antwortete auf eine Weise, die nicht zu verstehen ist: {why}.</translation>
  </message>
  <message>
   <source>{host} asks for a login before it shows this page.</source>
   <translation>{host} verlangt eine Anmeldung, bevor es diese Seite zeigt.</translation>
  </message>
  <message>
   <source>{host} asks to be left alone for now ({status}). Try again {when}.</source>
   <translation>{host} bittet, für jetzt in Ruhe gelassen zu werden ({status}). Versuchen Sie es {when} noch einmal.</translation>
  </message>
  <message>
   <source>{host} broke off before the page was complete. Try again.</source>
   <translation>{host} brach ab, bevor die Seite vollständig war. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>{host} could not be reached: {why}. Try again when the connection is back.</source>
   <translation>{host} war nicht zu erreichen: {why}. Versuchen Sie es noch einmal, wenn die Verbindung wieder da ist.</translation>
  </message>
  <message>
   <source>{host} could not prove that it is {host}: {why}. Nothing was fetched.</source>
   <translation>{host} konnte nicht beweisen, dass es {host} ist: {why}. Nichts wurde geholt.</translation>
  </message>
  <message>
   <source>{host} does not give this page: {why}.</source>
   <translation>{host} gibt diese Seite nicht her: {why}.</translation>
  </message>
  <message>
   <source>{host} is a private address of this computer or network. It is fetched only when you allow it.</source>
   <translation>{host} ist eine private Adresse dieses Rechners oder Netzes. Sie wird nur geholt, wenn Sie es erlauben.</translation>
  </message>
  <message>
   <source>{host} says that this page does not exist ({status}).</source>
   <translation>{host} sagt, dass es diese Seite nicht gibt ({status}).</translation>
  </message>
  <message>
   <source>{host} sends the link on to somewhere that is not followed: {why}.</source>
   <translation>{host} leitet den Link dahin weiter, wohin Digest nicht folgt: {why}.</translation>
  </message>
  <message>
   <source>{host} was too slow: no whole page within {seconds} seconds. Try again later.</source>
   <translation>{host} war zu langsam: in {seconds} Sekunden kam keine ganze Seite. Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>“{address}” is not a web address: {why}.</source>
   <translation>„{address}“ ist keine Webadresse: {why}.</translation>
  </message>
  <message>
   <source>“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days.</source>
   <translation>„{date}“ ist kein Datum. Schreiben Sie 2025-04-02, oder 7d für die letzten sieben Tage.</translation>
  </message>
  <message>
   <source>“{name}” is not a format that Digest knows. Known: {known}.</source>
   <translation>„{name}“ ist kein Format, das Digest kennt. Bekannt: {known}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be imported: {why}.</source>
   <translation>„{path}“ kann nicht importiert werden: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {why}.</source>
   <translation>„{path}“ kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: {why}.</source>
   <translation>„{path}“ kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>“{path}” is empty.</source>
   <translation>„{path}“ ist leer.</translation>
  </message>
  <message>
   <source>“{path}” is not a Digest library. It was not touched.</source>
   <translation>„{path}“ ist keine Bibliothek von Digest. Sie wurde nicht angerührt.</translation>
  </message>
  <message>
   <source>“{query}” cannot be searched: {why}.</source>
   <translation>„{query}“ kann nicht gesucht werden: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>The never-phrase {} empties the topic: it stands in almost every text.</source>
   <translation>Der Ausschlussbegriff {} leert das Thema: Er steht in fast jedem Text.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in each of its phrases.</source>
   <translation>Der Ausschlussbegriff {} leert das Thema: Er steht in jedem seiner Begriffe.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in {}% of the library.</source>
   <translation>Der Ausschlussbegriff {} leert das Thema: Er steht in {} % der Bibliothek.</translation>
  </message>
  <message>
   <source>a consent wall</source>
   <translation>eine Zustimmungsabfrage</translation>
  </message>
  <message>
   <source>a date in it is impossible</source>
   <translation>ein Datum darin ist unmöglich</translation>
  </message>
  <message>
   <source>a login form</source>
   <translation>ein Anmeldeformular</translation>
  </message>
  <message>
   <source>a login is sent over https alone</source>
   <translation>eine Anmeldung wird nur über https gesendet</translation>
  </message>
  <message>
   <source>a page that says it does not exist</source>
   <translation>eine Seite, die sagt, dass es sie nicht gibt</translation>
  </message>
  <message>
   <source>a record in it cannot be read</source>
   <translation>ein Eintrag darin kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>a robot check</source>
   <translation>eine Roboterprüfung</translation>
  </message>
  <message>
   <source>a text in it cannot be unpacked</source>
   <translation>ein Text darin kann nicht entpackt werden</translation>
  </message>
  <message>
   <source>a text in it is not UTF-{}</source>
   <translation>ein Text darin ist kein UTF-{}</translation>
  </message>
  <message>
   <source>a user name is needed, without a colon</source>
   <translation>ein Benutzername ohne Doppelpunkt wird gebraucht</translation>
  </message>
  <message>
   <source>a video without a text</source>
   <translation>ein Video ohne Text</translation>
  </message>
  <message>
   <source>an index page</source>
   <translation>eine Übersichtsseite</translation>
  </message>
  <message>
   <source>from a protected connection to one that is not</source>
   <translation>von einer geschützten Verbindung zu einer ungeschützten</translation>
  </message>
  <message>
   <source>it asks to be paid first ({})</source>
   <translation>es muss erst bezahlt werden ({})</translation>
  </message>
  <message>
   <source>it broke off the connection</source>
   <translation>die Verbindung wurde abgebrochen</translation>
  </message>
  <message>
   <source>it cannot be opened for reading</source>
   <translation>sie kann nicht zum Lesen geöffnet werden</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>das kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>it did not answer within {} seconds</source>
   <translation>innerhalb von {} Sekunden kam keine Antwort</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>es kommt keine Antwort</translation>
  </message>
  <message>
   <source>it does not keep to the rules of the web (HTTP)</source>
   <translation>die Antwort hält sich nicht an die Regeln des Webs (HTTP)</translation>
  </message>
  <message>
   <source>it does not say where to</source>
   <translation>es steht nicht dabei, wohin</translation>
  </message>
  <message>
   <source>it gives its length wrongly</source>
   <translation>die angegebene Länge stimmt nicht</translation>
  </message>
  <message>
   <source>it has a fault of its own ({})</source>
   <translation>dort liegt ein Fehler vor ({})</translation>
  </message>
  <message>
   <source>it has letters that cannot be sent, or is too long</source>
   <translation>es enthält Zeichen, die nicht gesendet werden können, oder ist zu lang</translation>
  </message>
  <message>
   <source>it has more than {} elements</source>
   <translation>sie hat mehr als {} Elemente</translation>
  </message>
  <message>
   <source>it has more than {} elements inside one another</source>
   <translation>mehr als {} Elemente stecken ineinander</translation>
  </message>
  <message>
   <source>it has more than {} million characters</source>
   <translation>sie hat mehr als {} Millionen Zeichen</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>es hat keinen Namen</translation>
  </message>
  <message>
   <source>it has no word to look for</source>
   <translation>es steht kein Wort darin, nach dem gesucht werden kann</translation>
  </message>
  <message>
   <source>it holds XML that a list of links never needs</source>
   <translation>sie enthält XML, das eine Linkliste nie braucht</translation>
  </message>
  <message>
   <source>it holds more than {} files; open a part of it</source>
   <translation>er enthält mehr als {} Dateien; öffnen Sie einen Teil davon</translation>
  </message>
  <message>
   <source>it holds no sentences</source>
   <translation>es stehen keine Sätze darin</translation>
  </message>
  <message>
   <source>it holds no sentences, only lines such as menus have</source>
   <translation>es stehen keine Sätze darin, nur Zeilen wie in Menüs</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>es steht kein Text darin</translation>
  </message>
  <message>
   <source>it holds pictures of pages, no text</source>
   <translation>es enthält Bilder von Seiten, keinen Text</translation>
  </message>
  <message>
   <source>it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder</source>
   <translation>es ist Digests eigenes JSON für andere Programme; exportieren Sie Notizen in Markdown und speichern Sie deren Ordner</translation>
  </message>
  <message>
   <source>it is a damaged zip archive</source>
   <translation>es ist ein beschädigtes Zip-Archiv</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <source>it is a link to another place</source>
   <translation>es ist eine Verknüpfung an einen anderen Ort</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>sie ist leer</translation>
  </message>
  <message>
   <source>it is larger than {} MB</source>
   <translation>sie ist größer als {} MB</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>er ist gesperrt</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>es ist mit einem Passwort geschützt</translation>
  </message>
  <message>
   <source>it is longer than {} letters</source>
   <translation>sie ist länger als {} Buchstaben</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows</source>
   <translation>es ist kein Export eines Programms, das Digest kennt</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows, and has no web address in it</source>
   <translation>es ist kein Export eines Programms, das Digest kennt, und es steht keine Webadresse darin</translation>
  </message>
  <message>
   <source>it is no picture of a kind that is kept</source>
   <translation>es ist kein Bild einer Art, die aufgehoben wird</translation>
  </message>
  <message>
   <source>it is not a file but a device or a pipe</source>
   <translation>es ist keine Datei, sondern ein Gerät oder eine Pipe</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>es ist kein Text</translation>
  </message>
  <message>
   <source>it is not well-formed XML</source>
   <translation>es ist kein gültiges XML</translation>
  </message>
  <message>
   <source>it is of an older Digest and lies where it cannot be brought up to date</source>
   <translation>sie stammt von einem älteren Digest und liegt, wo sie nicht aktualisiert werden kann</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>sie ist auf eine Weise gepackt, um die nicht gebeten wurde</translation>
  </message>
  <message>
   <source>it lets no one in without a login, or takes Digest for a robot ({})</source>
   <translation>ohne Anmeldung wird niemand eingelassen, oder Digest wird für einen Roboter gehalten ({})</translation>
  </message>
  <message>
   <source>it made its certificate itself</source>
   <translation>das Zertifikat ist selbst ausgestellt</translation>
  </message>
  <message>
   <source>it may not show it, for legal reasons ({})</source>
   <translation>sie darf aus rechtlichen Gründen nicht gezeigt werden ({})</translation>
  </message>
  <message>
   <source>it refused</source>
   <translation>er hat abgelehnt</translation>
  </message>
  <message>
   <source>it says only what must not be there; add a word to look for</source>
   <translation>es steht nur darin, was nicht vorkommen darf; fügen Sie ein Wort hinzu, nach dem gesucht wird</translation>
  </message>
  <message>
   <source>it sent no page ({})</source>
   <translation>es kam keine Seite ({})</translation>
  </message>
  <message>
   <source>it takes longer than {} seconds</source>
   <translation>es dauert länger als {} Sekunden</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>sie wurde geschlossen</translation>
  </message>
  <message>
   <source>it was sent on more than {} times</source>
   <translation>es wurde mehr als {}-mal weitergeleitet</translation>
  </message>
  <message>
   <source>its answer is the error {}</source>
   <translation>die Antwort ist der Fehler {}</translation>
  </message>
  <message>
   <source>its byte order mark does not fit its bytes</source>
   <translation>die Byte-Reihenfolge-Marke passt nicht zu den Bytes</translation>
  </message>
  <message>
   <source>its certificate comes from an authority that this system does not know</source>
   <translation>das Zertifikat kommt von einer Stelle, die dieses System nicht kennt</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>das Zertifikat ist abgelaufen</translation>
  </message>
  <message>
   <source>its certificate is for another address</source>
   <translation>das Zertifikat gilt für eine andere Adresse</translation>
  </message>
  <message>
   <source>its certificate is for another name</source>
   <translation>das Zertifikat gilt für einen anderen Namen</translation>
  </message>
  <message>
   <source>its certificate is not valid</source>
   <translation>das Zertifikat ist nicht gültig</translation>
  </message>
  <message>
   <source>its colour is not written like #aabbcc</source>
   <translation>seine Farbe ist nicht wie #aabbcc geschrieben</translation>
  </message>
  <message>
   <source>its description of itself is not UTF-{}</source>
   <translation>ihre Beschreibung von sich selbst ist kein UTF-{}</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; all that it held is kept as {}; start Digest again</source>
   <translation>ihre Datei wurde entfernt oder ausgetauscht, während sie offen war; alles darin liegt nun als {}; starten Sie Digest neu</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; start Digest again</source>
   <translation>ihre Datei wurde entfernt oder ausgetauscht, während sie offen war; starten Sie Digest neu</translation>
  </message>
  <message>
   <source>its first bytes are wrong</source>
   <translation>die ersten Bytes stimmen nicht</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>ihr Ordner ist verschwunden</translation>
  </message>
  <message>
   <source>its packing (gzip) is damaged</source>
   <translation>die Verpackung (gzip) ist beschädigt</translation>
  </message>
  <message>
   <source>its protected connection (TLS) does not work</source>
   <translation>die geschützte Verbindung (TLS) funktioniert nicht</translation>
  </message>
  <message>
   <source>no article was chosen</source>
   <translation>es wurde kein Artikel gewählt</translation>
  </message>
  <message>
   <source>no encoding makes words of its bytes</source>
   <translation>keine Kodierung macht aus den Bytes Wörter</translation>
  </message>
  <message>
   <source>no text on it reads like one</source>
   <translation>kein Text darauf liest sich wie einer</translation>
  </message>
  <message>
   <source>none was found that encrypts</source>
   <translation>es wurde keiner gefunden, der verschlüsselt</translation>
  </message>
  <message>
   <source>nothing answers there</source>
   <translation>dort antwortet nichts</translation>
  </message>
  <message>
   <source>one element has more than {} attributes</source>
   <translation>ein Element hat mehr als {} Attribute</translation>
  </message>
  <message>
   <source>some of its letters cannot be read</source>
   <translation>einige Zeichen sind nicht lesbar</translation>
  </message>
  <message>
   <source>that is not the name of a file</source>
   <translation>das ist kein Dateiname</translation>
  </message>
  <message>
   <source>that name is for what lies under no topic</source>
   <translation>dieser Name steht für das, was unter keinem Thema liegt</translation>
  </message>
  <message>
   <source>the PDF file is damaged</source>
   <translation>die PDF-Datei ist beschädigt</translation>
  </message>
  <message>
   <source>the article goes on on a next page</source>
   <translation>der Artikel geht auf einer nächsten Seite weiter</translation>
  </message>
  <message>
   <source>the cleaning broke down on it</source>
   <translation>die Bereinigung ist daran gescheitert</translation>
  </message>
  <message>
   <source>the disk gave an error</source>
   <translation>der Datenträger meldete einen Fehler</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>die Datei kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>the page asks for a subscription or a login before it shows the rest</source>
   <translation>die Seite verlangt ein Abonnement oder eine Anmeldung, bevor sie den Rest zeigt</translation>
  </message>
  <message>
   <source>the page is a discussion, of which some posts may be missing</source>
   <translation>die Seite ist eine Diskussion, von der Beiträge fehlen können</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>die Seite ist leer</translation>
  </message>
  <message>
   <source>the page says that the article is for subscribers</source>
   <translation>laut der Seite ist der Artikel für Abonnenten</translation>
  </message>
  <message>
   <source>the page speaks of {} words, {} were found</source>
   <translation>die Seite spricht von {} Wörtern, gefunden wurden {}</translation>
  </message>
  <message>
   <source>the secret is empty</source>
   <translation>das Geheimnis ist leer</translation>
  </message>
  <message>
   <source>the text breaks off with dots</source>
   <translation>der Text bricht mit Punkten ab</translation>
  </message>
  <message>
   <source>the way there is closed</source>
   <translation>der Weg dorthin ist versperrt</translation>
  </message>
  <message>
   <source>there are too many files of this name</source>
   <translation>es gibt zu viele Dateien dieses Namens</translation>
  </message>
  <message>
   <source>there is no site of that name, or no connection to the network</source>
   <translation>es gibt keine Website dieses Namens oder keine Verbindung zum Netz</translation>
  </message>
  <message>
   <source>this is not the name of a header</source>
   <translation>das ist kein Name eines Headers</translation>
  </message>
  <message>
   <source>this system has no list of the authorities to trust (on Debian: apt install ca-certificates)</source>
   <translation>dieses System hat keine Liste vertrauenswürdiger Stellen (unter Debian: apt install ca-certificates)</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>Sie dürfen es nicht lesen</translation>
  </message>
  <message>
   <source>you may not write there</source>
   <translation>Sie dürfen dort nicht schreiben</translation>
  </message>
  <message>
   <source>{} begins with the name of nobody who has a folder here</source>
   <translation>{} beginnt mit einem Namen, zu dem es hier keinen Ordner gibt</translation>
  </message>
  <message>
   <source>{} bytes are missing at its end</source>
   <translation>am Ende fehlen {} Bytes</translation>
  </message>
  <message>
   <source>{} has a * inside quotation marks, where words have no endings.</source>
   <translation>{} hat einen * in Anführungszeichen, wo Wörter keine Endungen haben.</translation>
  </message>
  <message>
   <source>{} has a * that is not at a word's end.</source>
   <translation>{} hat einen *, der nicht am Ende eines Wortes steht.</translation>
  </message>
  <message>
   <source>{} has a quote that does not close.</source>
   <translation>{} hat ein Anführungszeichen, das nicht schließt.</translation>
  </message>
  <message>
   <source>{} has a side without a word.</source>
   <translation>{} hat eine Seite ohne Wort.</translation>
  </message>
  <message>
   <source>{} has no word in it.</source>
   <translation>In {} steht kein Wort.</translation>
  </message>
  <message>
   <source>{} has no words, so nothing would be filed under it.</source>
   <translation>{} hat keine Wörter: Nichts käme darunter.</translation>
  </message>
  <message>
   <source>{} in it cannot be unpacked</source>
   <translation>{} darin kann nicht entpackt werden</translation>
  </message>
  <message>
   <source>{} in it would grow too large</source>
   <translation>{} darin würde zu groß</translation>
  </message>
  <message>
   <source>{} is a file, not a folder</source>
   <translation>{} ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <source>{} is a link to a file that is not there</source>
   <translation>{} verweist auf eine Datei, die es nicht gibt</translation>
  </message>
  <message>
   <source>{} is none of {}</source>
   <translation>{} ist keines von {}</translation>
  </message>
  <message>
   <source>{} is not a date; write {}-{}-{} or {}-{}</source>
   <translation>{} ist kein Datum; schreiben Sie {}-{}-{} oder {}-{}</translation>
  </message>
  <message>
   <source>{} stands in almost every text.</source>
   <translation>{} steht in fast jedem Text.</translation>
  </message>
  <message>
   <source>{} stands in {}% of the library.</source>
   <translation>{} steht in {} % der Bibliothek.</translation>
  </message>
  <message>
   <source>{} would match almost every word.</source>
   <translation>{} träfe auf fast jedes Wort zu.</translation>
  </message>
 </context>
</TS>
