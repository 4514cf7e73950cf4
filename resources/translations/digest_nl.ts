<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>Digest</name>
  <message>
   <source>   The page changed; the place is not certain.</source>
   <translation>   De pagina is veranderd; de plaats is niet zeker.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n artikel</numerusform>
    <numerusform>%n artikelen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) saved</source>
   <translation>
    <numerusform>%n artikel bewaard</numerusform>
    <numerusform>%n artikelen bewaard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) selected</source>
   <translation>
    <numerusform>%n artikel gekozen</numerusform>
    <numerusform>%n artikelen gekozen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) tell one story now</source>
   <translation>
    <numerusform>%n artikel vertelt nu één verhaal</numerusform>
    <numerusform>%n artikelen vertellen nu één verhaal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library already</source>
   <translation>
    <numerusform>%n al in de bibliotheek</numerusform>
    <numerusform>%n al in de bibliotheek</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known already</source>
   <translation>
    <numerusform>%n al bekend</numerusform>
    <numerusform>%n al bekend</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%n weggelaten</numerusform>
    <numerusform>%n weggelaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to fetch</source>
   <translation>
    <numerusform>%n link op te halen</numerusform>
    <numerusform>%n links op te halen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more tag(s)</source>
   <translation>
    <numerusform>Nog %n trefwoord</numerusform>
    <numerusform>Nog %n trefwoorden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new link(s)</source>
   <translation>
    <numerusform>%n nieuwe link</numerusform>
    <numerusform>%n nieuwe links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other article(s) followed</source>
   <translation>
    <numerusform>%n ander artikel volgde</numerusform>
    <numerusform>%n andere artikelen volgden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n bericht</numerusform>
    <numerusform>%n berichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n that cannot be fetched</source>
   <translation>
    <numerusform>%n die niet kan worden opgehaald</numerusform>
    <numerusform>%n die niet kunnen worden opgehaald</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n onderwerp</numerusform>
    <numerusform>%n onderwerpen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n ongelezen</numerusform>
    <numerusform>%n ongelezen</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Digest</source>
   <translation>&amp;Over Digest</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archiveren</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Artikel</translation>
  </message>
  <message>
   <source>&amp;Authors, apart by ;</source>
   <translation>&amp;Auteurs, gescheiden door ;</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Terug</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Reservekopie maken…</translation>
  </message>
  <message>
   <source>&amp;Caret in the text</source>
   <translation>&amp;Cursor in de tekst</translation>
  </message>
  <message>
   <source>&amp;Check the library</source>
   <translation>&amp;Bibliotheek nakijken</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Kleuren</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopiëren</translation>
  </message>
  <message>
   <source>&amp;Date, such as 2025-04-02</source>
   <translation>&amp;Datum, zoals 2025-04-02</translation>
  </message>
  <message>
   <source>&amp;Dim what was read elsewhere</source>
   <translation>&amp;Dimmen wat elders gelezen is</translation>
  </message>
  <message>
   <source>&amp;Dismiss what failed</source>
   <translation>Mislukte links &amp;verwijderen</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bewerken</translation>
  </message>
  <message>
   <source>&amp;Edit details…</source>
   <translation>&amp;Gegevens bewerken…</translation>
  </message>
  <message>
   <source>&amp;Edit this topic…</source>
   <translation>Dit onderwerp &amp;bewerken…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporteren…</translation>
  </message>
  <message>
   <source>&amp;Fetch again</source>
   <translation>&amp;Opnieuw ophalen</translation>
  </message>
  <message>
   <source>&amp;File all articles anew</source>
   <translation>&amp;Alle artikelen opnieuw indelen</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Zoeken in het artikel…</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>&amp;Formaat</translation>
  </message>
  <message>
   <source>&amp;Go to anything…</source>
   <translation>&amp;Ga naar…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Highlight</source>
   <translation>&amp;Markeren</translation>
  </message>
  <message>
   <source>&amp;Import from another program…</source>
   <translation>Uit een ander programma &amp;importeren…</translation>
  </message>
  <message>
   <source>&amp;Keep this search</source>
   <translation>Deze zoekopdracht be&amp;waren</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Toetsen</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Soort</translation>
  </message>
  <message>
   <source>&amp;Language, such as en</source>
   <translation>&amp;Taal, zoals nl</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Grotere tekst</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Bibliotheek</translation>
  </message>
  <message>
   <source>&amp;Look up in the library</source>
   <translation>In de bibliotheek &amp;opzoeken</translation>
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation>&amp;Menubalk</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Naam</translation>
  </message>
  <message>
   <source>&amp;New topic…</source>
   <translation>&amp;Nieuw onderwerp…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Volgende</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>&amp;Normale tekst</translation>
  </message>
  <message>
   <source>&amp;Not this story</source>
   <translation>&amp;Niet dit verhaal</translation>
  </message>
  <message>
   <source>&amp;One file</source>
   <translation>&amp;Eén bestand</translation>
  </message>
  <message>
   <source>&amp;Previous</source>
   <translation>V&amp;orige</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Afsluiten</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation>&amp;Citeren</translation>
  </message>
  <message>
   <source>&amp;Read or unread</source>
   <translation>&amp;Gelezen of ongelezen</translation>
  </message>
  <message>
   <source>&amp;Reading only</source>
   <translation>&amp;Alleen lezen</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Opnieuw</translation>
  </message>
  <message>
   <source>&amp;Remove this topic</source>
   <translation>Dit onderwerp &amp;verwijderen</translation>
  </message>
  <message>
   <source>&amp;Retry what failed</source>
   <translation>Mislukte links opnieuw &amp;proberen</translation>
  </message>
  <message>
   <source>&amp;Search the library</source>
   <translation>De bibliotheek door&amp;zoeken</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Instellingen…</translation>
  </message>
  <message>
   <source>&amp;Site</source>
   <translation>&amp;Site</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>&amp;Kleinere tekst</translation>
  </message>
  <message>
   <source>&amp;Star</source>
   <translation>&amp;Ster</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Tekst…</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titel</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>&amp;Onderwerpen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Ongedaan maken</translation>
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation>&amp;Versies</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Beeld</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Wat</translation>
  </message>
  <message>
   <source>&amp;Why this topic?</source>
   <translation>&amp;Waarom dit onderwerp?</translation>
  </message>
  <message>
   <source>&amp;Words that speak for it, one a line</source>
   <translation>&amp;Woorden die ervoor spreken, één per regel</translation>
  </message>
  <message>
   <source>(on trial)</source>
   <translation>(op proef)</translation>
  </message>
  <message>
   <source>+ would come, − would go</source>
   <translation>+ zou erbij komen, − zou weggaan</translation>
  </message>
  <message>
   <source>0: by the length of the article.</source>
   <translation>0: naar de lengte van het artikel.</translation>
  </message>
  <message>
   <source>A &amp;folder, a file for each article</source>
   <translation>Een &amp;map, een bestand per artikel</translation>
  </message>
  <message>
   <source>A date is written like 2025-04-02.</source>
   <translation>Een datum schrijf je als 2025-04-02.</translation>
  </message>
  <message>
   <source>A login is sent to its own site alone, over https, and kept in the system's key store.</source>
   <translation>Een aanmelding gaat alleen naar haar eigen site, over https, en ligt in de sleutelbos van het systeem.</translation>
  </message>
  <message>
   <source>A page down, then the next unread article</source>
   <translation>Een pagina omlaag, daarna het volgende ongelezen artikel</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Een pagina omhoog</translation>
  </message>
  <message>
   <source>A rule of a site is on trial until it has served on another page. It never takes half of a text.</source>
   <translation>Een regel voor een site is op proef tot hij op een andere pagina heeft gediend. Hij haalt nooit de helft van een tekst weg.</translation>
  </message>
  <message>
   <source>A topic, an article or a command</source>
   <translation>Een onderwerp, een artikel of een opdracht</translation>
  </message>
  <message>
   <source>A verified copy is in {path}</source>
   <translation>Een nagekeken kopie ligt in {path}</translation>
  </message>
  <message>
   <source>A verified copy is made once a day.</source>
   <translation>Eén keer per dag wordt een nagekeken kopie gemaakt.</translation>
  </message>
  <message>
   <source>About Digest</source>
   <translation>Over Digest</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Toevoegen</translation>
  </message>
  <message>
   <source>Add a topic and the words that speak for it</source>
   <translation>Een onderwerp toevoegen, met de woorden die ervoor spreken</translation>
  </message>
  <message>
   <source>Add the &amp;sample article</source>
   <translation>Het voor&amp;beeldartikel toevoegen</translation>
  </message>
  <message numerus="yes">
   <source>Add the topic “{topic}”: %n article(s)</source>
   <translation>
    <numerusform>Onderwerp “{topic}” toevoegen: %n artikel</numerusform>
    <numerusform>Onderwerp “{topic}” toevoegen: %n artikelen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add “{word}”: it would bring %n more</source>
   <translation>
    <numerusform>“{word}” toevoegen: brengt er nog %n</numerusform>
    <numerusform>“{word}” toevoegen: brengt er nog %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Added the topic “{topic}”</source>
   <translation>Onderwerp “{topic}” toegevoegd</translation>
  </message>
  <message>
   <source>Advertisement</source>
   <translation>Reclame</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle bestanden</translation>
  </message>
  <message>
   <source>All links are done.</source>
   <translation>Alle links zijn klaar.</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>Alle onderwerpen</translation>
  </message>
  <message>
   <source>Allow and fetch</source>
   <translation>Toestaan en ophalen</translation>
  </message>
  <message>
   <source>Also on this page</source>
   <translation>Ook op deze pagina</translation>
  </message>
  <message numerus="yes">
   <source>Also told by %n other(s)</source>
   <translation>
    <numerusform>Ook verteld door %n ander</numerusform>
    <numerusform>Ook verteld door %n anderen</numerusform>
   </translation>
  </message>
  <message>
   <source>Always first</source>
   <translation>Altijd vooraan</translation>
  </message>
  <message>
   <source>Always on this site</source>
   <translation>Altijd op deze site</translation>
  </message>
  <message>
   <source>Always show</source>
   <translation>Altijd tonen</translation>
  </message>
  <message>
   <source>Always show this sentence</source>
   <translation>Deze zin altijd tonen</translation>
  </message>
  <message>
   <source>An article needs a title.</source>
   <translation>Een artikel heeft een titel nodig.</translation>
  </message>
  <message>
   <source>An article that shows what Digest does</source>
   <translation>Een artikel dat laat zien wat Digest doet</translation>
  </message>
  <message>
   <source>Another length of the summary</source>
   <translation>Andere lengte van de samenvatting</translation>
  </message>
  <message>
   <source>Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here.</source>
   <translation>Apache-licentie 2.0. Gemaakt met trafilatura, sumy, sqlite-utils en Qt (LGPL). Niets van wat je leest gaat hier weg.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archief</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n article(s)</source>
   <translation>
    <numerusform>%n artikel gearchiveerd</numerusform>
    <numerusform>%n artikelen gearchiveerd</numerusform>
   </translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artikelen</translation>
  </message>
  <message>
   <source>Articles come here by the words of the topic, or when you drag them onto it.</source>
   <translation>Artikelen komen hier door de woorden van het onderwerp, of als je ze erheen sleept.</translation>
  </message>
  <message>
   <source>Articles that would come and go</source>
   <translation>Artikelen die erbij zouden komen en weggaan</translation>
  </message>
  <message>
   <source>As it was at first</source>
   <translation>Zoals het eerst was</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Zoals het systeem</translation>
  </message>
  <message>
   <source>Asking {site}…</source>
   <translation>{site} wordt gevraagd…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>Back from the text to the list, from a search to the shelf</source>
   <translation>Terug van de tekst naar de lijst, van een zoekopdracht naar de plank</translation>
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Terug naar het artikel</translation>
  </message>
  <message>
   <source>Back to the s&amp;ummary</source>
   <translation>Terug naar de &amp;samenvatting</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Reservekopieën</translation>
  </message>
  <message>
   <source>Backups kept</source>
   <translation>Bewaarde reservekopieën</translation>
  </message>
  <message>
   <source>Banned a sentence</source>
   <translation>Zin geweerd</translation>
  </message>
  <message>
   <source>Before a change was taken back</source>
   <translation>Voordat een wijziging werd teruggedraaid</translation>
  </message>
  <message>
   <source>Before another version was taken</source>
   <translation>Voordat een andere versie werd genomen</translation>
  </message>
  <message>
   <source>Before it was cleaned again</source>
   <translation>Voordat het opnieuw werd opgeschoond</translation>
  </message>
  <message>
   <source>Before it was fetched again</source>
   <translation>Voordat het opnieuw werd opgehaald</translation>
  </message>
  <message>
   <source>Before you changed the text</source>
   <translation>Voordat u de tekst wijzigde</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Prullenbak</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blauw</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Terughalen</translation>
  </message>
  <message>
   <source>Bring back: {words}</source>
   <translation>Terughalen: {words}</translation>
  </message>
  <message>
   <source>Bring in what Pocket, Instapaper, a browser and others kept</source>
   <translation>Binnenhalen wat Pocket, Instapaper, een browser en andere bewaarden</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Teruggehaald</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Naamregel</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Change a key</source>
   <translation>Een toets wijzigen</translation>
  </message>
  <message>
   <source>Changed a highlight</source>
   <translation>Markering gewijzigd</translation>
  </message>
  <message>
   <source>Changed the details</source>
   <translation>Gegevens gewijzigd</translation>
  </message>
  <message>
   <source>Changed the topic “{topic}”</source>
   <translation>Onderwerp “{topic}” gewijzigd</translation>
  </message>
  <message>
   <source>Checking the library…</source>
   <translation>De bibliotheek wordt nagekeken…</translation>
  </message>
  <message>
   <source>Choose a longer one, or show what was read too.</source>
   <translation>Kies een langere, of toon ook wat al gelezen is.</translation>
  </message>
  <message>
   <source>Choose a longer one.</source>
   <translation>Kies een langere.</translation>
  </message>
  <message>
   <source>Choose a topic in the sidebar first.</source>
   <translation>Kies eerst een onderwerp in de zijbalk.</translation>
  </message>
  <message>
   <source>Choose an article from the list.</source>
   <translation>Kies een artikel uit de lijst.</translation>
  </message>
  <message>
   <source>Choose other topics, or a longer one.</source>
   <translation>Kies andere onderwerpen, of een langere periode.</translation>
  </message>
  <message>
   <source>Cleaning r&amp;ules…</source>
   <translation>&amp;Regels voor het opschonen…</translation>
  </message>
  <message>
   <source>Cleaning rules</source>
   <translation>Regels voor het opschonen</translation>
  </message>
  <message>
   <source>Cleaning…</source>
   <translation>Opschonen…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <source>Close Digest; everything is kept</source>
   <translation>Digest sluiten; alles blijft bewaard</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Deze melding sluiten</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Kleur</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Kleuren</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Reacties</translation>
  </message>
  <message>
   <source>Cookie</source>
   <translation>Cookie</translation>
  </message>
  <message>
   <source>Cookie notice</source>
   <translation>Cookiemelding</translation>
  </message>
  <message>
   <source>Cop&amp;y the link</source>
   <translation>&amp;Link kopiëren</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Gekopieerd</translation>
  </message>
  <message>
   <source>Copied as Markdown</source>
   <translation>Gekopieerd als Markdown</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiëren</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Diagnose kopiëren</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Kopiëren als &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopiëren</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>De link kopiëren</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>De gekozen tekst kopiëren</translation>
  </message>
  <message>
   <source>Copy the selected text as a Markdown quote with its source</source>
   <translation>De gekozen tekst kopiëren als Markdown-citaat met bron</translation>
  </message>
  <message>
   <source>Credits and captions</source>
   <translation>Vermeldingen en bijschriften</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Donker</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Days that deleted articles stay in the bin</source>
   <translation>Dagen dat verwijderde artikelen in de prullenbak blijven</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Gegevens</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Diagnostics copied</source>
   <translation>Diagnose gekopieerd</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Digest made a mistake. It is in the log; the library is safe.</source>
   <translation>Digest heeft een fout gemaakt. Die staat in het logboek; de bibliotheek is veilig.</translation>
  </message>
  <message>
   <source>Digest {version} turns the pages you save into a digest that can be read offline and trusted.</source>
   <translation>Digest {version} maakt van de pagina's die je bewaart een overzicht dat je zonder netwerk kunt lezen en vertrouwen.</translation>
  </message>
  <message>
   <source>Dim what was read in another article of the story</source>
   <translation>Dimmen wat in een ander artikel van het verhaal gelezen is</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Weg ermee</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Opnieuw doen wat ongedaan was gemaakt</translation>
  </message>
  <message>
   <source>Does not belong here</source>
   <translation>Hoort hier niet</translation>
  </message>
  <message>
   <source>E-book (EPUB)</source>
   <translation>E-boek (EPUB)</translation>
  </message>
  <message>
   <source>Earlier &amp;versions…</source>
   <translation>Eerdere &amp;versies…</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>Eerdere versies</translation>
  </message>
  <message>
   <source>Edit the topic's words</source>
   <translation>De woorden van het onderwerp bewerken</translation>
  </message>
  <message>
   <source>Edmundson, with the title</source>
   <translation>Edmundson, met de titel</translation>
  </message>
  <message>
   <source>Empty the b&amp;in…</source>
   <translation>Prullenbak &amp;legen…</translation>
  </message>
  <message>
   <source>Empty the bin</source>
   <translation>Prullenbak legen</translation>
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
   <translation>Alle artikelen over dezelfde gebeurtenis, en waar ze verschillen</translation>
  </message>
  <message>
   <source>Every article is under a topic.</source>
   <translation>Elk artikel valt onder een onderwerp.</translation>
  </message>
  <message>
   <source>Everything in the library is whole.</source>
   <translation>Alles in de bibliotheek is heel.</translation>
  </message>
  <message>
   <source>Everything is read.</source>
   <translation>Alles is gelezen.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporteren</translation>
  </message>
  <message>
   <source>Export into a file</source>
   <translation>Naar een bestand exporteren</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>Naar een map exporteren</translation>
  </message>
  <message>
   <source>Export the digest</source>
   <translation>Het overzicht exporteren</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n file(s) to {folder}</source>
   <translation>
    <numerusform>%n bestand geëxporteerd naar {folder}</numerusform>
    <numerusform>%n bestanden geëxporteerd naar {folder}</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Bezig met exporteren</translation>
  </message>
  <message>
   <source>Facts for a report of a mistake, without any text of yours</source>
   <translation>Feiten voor een foutmelding, zonder tekst van jou</translation>
  </message>
  <message>
   <source>Fetch all links again that could not be saved</source>
   <translation>Alle links opnieuw ophalen die niet bewaard konden worden</translation>
  </message>
  <message>
   <source>Fetch the page again; the text kept now stays safe</source>
   <translation>De pagina opnieuw ophalen; de huidige tekst blijft veilig</translation>
  </message>
  <message>
   <source>Fetched again, and not taken</source>
   <translation>Opnieuw opgehaald, en niet genomen</translation>
  </message>
  <message>
   <source>Fetched again: the text is better now.</source>
   <translation>Opnieuw opgehaald: de tekst is nu beter.</translation>
  </message>
  <message>
   <source>Fetching again…</source>
   <translation>Wordt opnieuw opgehaald…</translation>
  </message>
  <message>
   <source>Fetching…</source>
   <translation>Wordt opgehaald…</translation>
  </message>
  <message>
   <source>Filing articles</source>
   <translation>Artikelen worden ingedeeld</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>V&amp;olgende zoeken</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>Vo&amp;rige zoeken</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>Zoek een toets of wat die doet</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Zoek een instelling</translation>
  </message>
  <message>
   <source>Find a topic, an article or a command</source>
   <translation>Een onderwerp, een artikel of een opdracht vinden</translation>
  </message>
  <message>
   <source>Find articles by their words</source>
   <translation>Artikelen vinden op hun woorden</translation>
  </message>
  <message>
   <source>Find in the article</source>
   <translation>Zoeken in het artikel</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Volgende zoeken</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Vorige zoeken</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Woorden zoeken in het geopende artikel</translation>
  </message>
  <message>
   <source>First sentences</source>
   <translation>Eerste zinnen</translation>
  </message>
  <message>
   <source>Fold copies under one row</source>
   <translation>Kopieën onder één rij vouwen</translation>
  </message>
  <message>
   <source>Foot of the page</source>
   <translation>Voet van de pagina</translation>
  </message>
  <message>
   <source>Forget all that was chosen</source>
   <translation>Alle keuzes vergeten</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Vergeten</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>Deze zoekopdracht vergeten</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulier</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Van en tot</translation>
  </message>
  <message>
   <source>From the list to the text</source>
   <translation>Van de lijst naar de tekst</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Volledige tekst</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Verder naar beneden</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Verder naar boven</translation>
  </message>
  <message>
   <source>Give the selected articles a star, or take it away</source>
   <translation>De gekozen artikelen een ster geven, of die wegnemen</translation>
  </message>
  <message>
   <source>Go from the text back to the summary sentence</source>
   <translation>Van de tekst terug naar de zin in de samenvatting</translation>
  </message>
  <message>
   <source>Go through the text with the arrow keys; with Shift they select</source>
   <translation>Met de pijltjestoetsen door de tekst gaan; met Shift selecteren ze</translation>
  </message>
  <message>
   <source>Go to anything</source>
   <translation>Ga naar</translation>
  </message>
  <message>
   <source>Go to the article before</source>
   <translation>Naar het vorige artikel</translation>
  </message>
  <message>
   <source>Go to the field for links</source>
   <translation>Naar het veld voor links</translation>
  </message>
  <message>
   <source>Go to the next article</source>
   <translation>Naar het volgende artikel</translation>
  </message>
  <message>
   <source>Go to the next article that is unread</source>
   <translation>Naar het volgende ongelezen artikel</translation>
  </message>
  <message>
   <source>Goes to this sentence in the text. </source>
   <translation>Gaat naar deze zin in de tekst. </translation>
  </message>
  <message>
   <source>Goes to where these words stand</source>
   <translation>Gaat naar waar deze woorden staan</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Groen</translation>
  </message>
  <message>
   <source>Group and order</source>
   <translation>Groepen en volgorde</translation>
  </message>
  <message>
   <source>Group articles by</source>
   <translation>Artikelen groeperen naar</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Kopregel</translation>
  </message>
  <message>
   <source>Header's &amp;name</source>
   <translation>&amp;Naam van de kopregel</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Highlighted</source>
   <translation>Gemarkeerd</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Markeringen</translation>
  </message>
  <message>
   <source>How Digest saves, summarises and shows</source>
   <translation>Hoe Digest bewaart, samenvat en toont</translation>
  </message>
  <message>
   <source>How sentences are chosen</source>
   <translation>Hoe zinnen worden gekozen</translation>
  </message>
  <message>
   <source>How the sentences of a summary are chosen; every one of them stands in the article.</source>
   <translation>Hoe de zinnen van een samenvatting worden gekozen; elke zin staat in het artikel.</translation>
  </message>
  <message>
   <source>How the summary is made</source>
   <translation>Hoe de samenvatting wordt gemaakt</translation>
  </message>
  <message>
   <source>Import from another program</source>
   <translation>Uit een ander programma importeren</translation>
  </message>
  <message>
   <source>Importing: {n}</source>
   <translation>Importeren: {n}</translation>
  </message>
  <message>
   <source>In the library already: {title}</source>
   <translation>Al in de bibliotheek: {title}</translation>
  </message>
  <message>
   <source>In the order of time</source>
   <translation>In de volgorde van de tijd</translation>
  </message>
  <message>
   <source>In the panes</source>
   <translation>In de vensterdelen</translation>
  </message>
  <message>
   <source>It is in the bin already; “Empty the bin” removes it for good.</source>
   <translation>Het ligt al in de prullenbak; “Prullenbak legen” verwijdert het voorgoed.</translation>
  </message>
  <message>
   <source>It is never hidden.</source>
   <translation>Het wordt nooit verborgen.</translation>
  </message>
  <message>
   <source>It tells a story of its own now</source>
   <translation>Het vertelt nu een eigen verhaal</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Bewaren</translation>
  </message>
  <message>
   <source>Keep the page as it was fetched</source>
   <translation>De pagina bewaren zoals zij is opgehaald</translation>
  </message>
  <message>
   <source>Keep the pictures of articles</source>
   <translation>De afbeeldingen van artikelen bewaren</translation>
  </message>
  <message>
   <source>Keep this login</source>
   <translation>Deze aanmelding bewaren</translation>
  </message>
  <message>
   <source>Keep “{words}”</source>
   <translation>“{words}” houden</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Toets</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Toetsen</translation>
  </message>
  <message>
   <source>L&amp;ogins…</source>
   <translation>A&amp;anmeldingen…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Zoeken verlaten</translation>
  </message>
  <message>
   <source>Leave this sentence out</source>
   <translation>Deze zin weglaten</translation>
  </message>
  <message>
   <source>Leave this story out</source>
   <translation>Dit verhaal weglaten</translation>
  </message>
  <message>
   <source>Length of the summary</source>
   <translation>Lengte van de samenvatting</translation>
  </message>
  <message numerus="yes">
   <source>Let %n banned sentence(s) be chosen again</source>
   <translation>
    <numerusform>%n geweerde zin weer laten kiezen</numerusform>
    <numerusform>%n geweerde zinnen weer laten kiezen</numerusform>
   </translation>
  </message>
  <message>
   <source>Let banned sentences be chosen again</source>
   <translation>Geweerde zinnen mogen weer gekozen worden</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Laten gaan</translation>
  </message>
  <message>
   <source>Let sentences stand back that another article of the story said before</source>
   <translation>Zinnen laten terugtreden die een ander artikel van het verhaal al zei</translation>
  </message>
  <message>
   <source>LexRank</source>
   <translation>LexRank</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliotheek</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <source>Line height in em</source>
   <translation>Regelhoogte in em</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Link gekopieerd</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lijst</translation>
  </message>
  <message>
   <source>Logins</source>
   <translation>Aanmeldingen</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Langer</translation>
  </message>
  <message>
   <source>Look at every article again with the topics' words</source>
   <translation>Elk artikel opnieuw bekijken met de woorden van de onderwerpen</translation>
  </message>
  <message>
   <source>Looking through your articles: {done} of {total}</source>
   <translation>Artikelen doorzoeken: {done} van {total}</translation>
  </message>
  <message>
   <source>Luhn</source>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>Making the digest</source>
   <translation>Het overzicht wordt gemaakt</translation>
  </message>
  <message>
   <source>Mark a&amp;ll as read</source>
   <translation>&amp;Alles als gelezen markeren</translation>
  </message>
  <message>
   <source>Mark every article of this list as read</source>
   <translation>Elk artikel van deze lijst als gelezen markeren</translation>
  </message>
  <message>
   <source>Mark the selected articles as read, or as unread</source>
   <translation>De gekozen artikelen als gelezen markeren, of als ongelezen</translation>
  </message>
  <message>
   <source>Mark the selected text and keep it</source>
   <translation>De gekozen tekst markeren en bewaren</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message numerus="yes">
   <source>Marked %n article(s) as read</source>
   <translation>
    <numerusform>%n artikel als gelezen gemarkeerd</numerusform>
    <numerusform>%n artikelen als gelezen gemarkeerd</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read</source>
   <translation>Als gelezen gemarkeerd</translation>
  </message>
  <message>
   <source>Marked as unread</source>
   <translation>Als ongelezen gemarkeerd</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Move to &amp;topic…</source>
   <translation>Naar een &amp;onderwerp verplaatsen…</translation>
  </message>
  <message>
   <source>Move to the &amp;bin</source>
   <translation>Naar de &amp;prullenbak</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Verplaatsen naar…</translation>
  </message>
  <message numerus="yes">
   <source>Moved %n article(s) to the bin</source>
   <translation>
    <numerusform>%n artikel naar de prullenbak verplaatst</numerusform>
    <numerusform>%n artikelen naar de prullenbak verplaatst</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved to “{topic}”</source>
   <translation>Verplaatst naar “{topic}”</translation>
  </message>
  <message>
   <source>Name and password</source>
   <translation>Naam en wachtwoord</translation>
  </message>
  <message>
   <source>Name, colour and words of the topic that is shown</source>
   <translation>Naam, kleur en woorden van het getoonde onderwerp</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Smal</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>Navigatie</translation>
  </message>
  <message>
   <source>Nearly “{topic}”: {words}</source>
   <translation>Bijna “{topic}”: {words}</translation>
  </message>
  <message>
   <source>Nederlands</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <source>Needed to clean it better later.</source>
   <translation>Nodig om haar later beter op te schonen.</translation>
  </message>
  <message>
   <source>Never show</source>
   <translation>Nooit tonen</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>Nieuw onderwerp</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Nieuwste eerst</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Nieuws</translation>
  </message>
  <message>
   <source>Newsletter</source>
   <translation>Nieuwsbrief</translation>
  </message>
  <message>
   <source>Next &amp;unread</source>
   <translation>Volgende on&amp;gelezen</translation>
  </message>
  <message>
   <source>No article is under this topic</source>
   <translation>Er valt geen artikel onder dit onderwerp</translation>
  </message>
  <message>
   <source>No highlight has these words</source>
   <translation>Geen markering heeft deze woorden</translation>
  </message>
  <message>
   <source>No longer always first</source>
   <translation>Niet meer altijd vooraan</translation>
  </message>
  <message>
   <source>No longer always show this sentence</source>
   <translation>Deze zin niet meer altijd tonen</translation>
  </message>
  <message>
   <source>No longer under any topic</source>
   <translation>Onder geen onderwerp meer</translation>
  </message>
  <message>
   <source>No longer under “{topic}”</source>
   <translation>Niet meer onder “{topic}”</translation>
  </message>
  <message>
   <source>No other article tells this story.</source>
   <translation>Geen ander artikel vertelt dit verhaal.</translation>
  </message>
  <message>
   <source>No text could be read on this page</source>
   <translation>Op deze pagina kon geen tekst worden gelezen</translation>
  </message>
  <message>
   <source>No topic's words are strong enough in this article.</source>
   <translation>De woorden van geen enkel onderwerp zijn sterk genoeg in dit artikel.</translation>
  </message>
  <message>
   <source>No unread article below.</source>
   <translation>Geen ongelezen artikel hieronder.</translation>
  </message>
  <message>
   <source>No voice was found. On Linux, install speech-dispatcher or espeak-ng.</source>
   <translation>Geen stem gevonden. Installeer onder Linux speech-dispatcher of espeak-ng.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normaal</translation>
  </message>
  <message>
   <source>Not about “{topic}”</source>
   <translation>Gaat niet over “{topic}”</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Niet gevonden</translation>
  </message>
  <message>
   <source>Not part of the article</source>
   <translation>Geen deel van het artikel</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Niet bewaard</translation>
  </message>
  <message>
   <source>Not this story</source>
   <translation>Niet dit verhaal</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notitie</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Niets</translation>
  </message>
  <message>
   <source>Nothing found for {words}</source>
   <translation>Niets gevonden voor {words}</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Hier is niets</translation>
  </message>
  <message>
   <source>Nothing highlighted yet</source>
   <translation>Nog niets gemarkeerd</translation>
  </message>
  <message>
   <source>Nothing in the library was published in this period</source>
   <translation>In deze periode is niets uit de bibliotheek verschenen</translation>
  </message>
  <message>
   <source>Nothing in this period is unread</source>
   <translation>Niets uit deze periode is ongelezen</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Er is niets geopend</translation>
  </message>
  <message>
   <source>Nothing saved yet</source>
   <translation>Nog niets bewaard</translation>
  </message>
  <message>
   <source>Nothing under these topics was published in this period</source>
   <translation>Onder deze onderwerpen is in deze periode niets verschenen</translation>
  </message>
  <message>
   <source>Nothing was removed, or the page did not tell its parts apart.</source>
   <translation>Er is niets weggelaten, of de pagina hield haar delen niet uit elkaar.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message numerus="yes">
   <source>Offline — %n link(s) wait</source>
   <translation>
    <numerusform>Offline — %n link wacht</numerusform>
    <numerusform>Offline — %n links wachten</numerusform>
   </translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Oudste eerst</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Eén verhaal</translation>
  </message>
  <message>
   <source>Only what is in the bin can be restored.</source>
   <translation>Alleen wat in de prullenbak ligt, kan worden teruggezet.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Openen</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Een andere bibliotheek openen…</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>In de browser openen</translation>
  </message>
  <message>
   <source>Open the ori&amp;ginal</source>
   <translation>Het ori&amp;gineel openen</translation>
  </message>
  <message>
   <source>Open the page in the browser</source>
   <translation>De pagina in de browser openen</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Volgorde</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Andere…</translation>
  </message>
  <message>
   <source>Out of the &amp;archive</source>
   <translation>Uit het &amp;archief halen</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages and texts</source>
   <translation>Pagina's en teksten</translation>
  </message>
  <message>
   <source>Pages fetched at the same time</source>
   <translation>Pagina's die tegelijk worden opgehaald</translation>
  </message>
  <message>
   <source>Papiamento</source>
   <translation>Papiamento</translation>
  </message>
  <message>
   <source>Paste a link and Digest keeps the article, sums it up and files it, to be read offline.</source>
   <translation>Plak een link en Digest bewaart het artikel, vat het samen en deelt het in, om offline te lezen.</translation>
  </message>
  <message>
   <source>Paste a link anywhere in this window.</source>
   <translation>Plak een link waar je wilt in dit venster.</translation>
  </message>
  <message>
   <source>Paste a link to save…</source>
   <translation>Plak een link om te bewaren…</translation>
  </message>
  <message>
   <source>Paste the page's text instead</source>
   <translation>Plak in plaats daarvan de tekst van de pagina</translation>
  </message>
  <message>
   <source>Paste the text</source>
   <translation>De tekst plakken</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periode</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Afbeelding</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Roze</translation>
  </message>
  <message>
   <source>Pinned a sentence</source>
   <translation>Zin vastgezet</translation>
  </message>
  <message>
   <source>Press E on an article to archive it.</source>
   <translation>Druk op E bij een artikel om het te archiveren.</translation>
  </message>
  <message>
   <source>Press S on an article to give it a star.</source>
   <translation>Druk op S bij een artikel om het een ster te geven.</translation>
  </message>
  <message>
   <source>Press the key for “{action}”</source>
   <translation>Druk op de toets voor “{action}”</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Voortgang</translation>
  </message>
  <message>
   <source>Put a backup in the library's place</source>
   <translation>Een reservekopie op de plaats van de bibliotheek zetten</translation>
  </message>
  <message>
   <source>Put the page's address on the clipboard</source>
   <translation>Het adres van de pagina op het klembord zetten</translation>
  </message>
  <message>
   <source>Put the search that is shown into the sidebar</source>
   <translation>De getoonde zoekopdracht in de zijbalk zetten</translation>
  </message>
  <message>
   <source>Put the selected articles into one story</source>
   <translation>De gekozen artikelen in één verhaal zetten</translation>
  </message>
  <message>
   <source>Put the selected articles into the archive, or take them out</source>
   <translation>De gekozen artikelen in het archief zetten, of eruit halen</translation>
  </message>
  <message>
   <source>Put the selected articles into the bin</source>
   <translation>De gekozen artikelen in de prullenbak doen</translation>
  </message>
  <message>
   <source>Put the selected articles on the clipboard as Markdown</source>
   <translation>De gekozen artikelen als Markdown op het klembord zetten</translation>
  </message>
  <message>
   <source>Put the selected articles under another topic</source>
   <translation>De gekozen artikelen onder een ander onderwerp zetten</translation>
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation>Deze reservekopie op haar plaats zetten</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Afsluiten</translation>
  </message>
  <message>
   <source>Quote copied</source>
   <translation>Citaat gekopieerd</translation>
  </message>
  <message>
   <source>Read alou&amp;d</source>
   <translation>&amp;Voorlezen</translation>
  </message>
  <message>
   <source>Read the open article aloud from here, or stop</source>
   <translation>Het open artikel vanaf hier voorlezen, of ophouden</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lezen</translation>
  </message>
  <message>
   <source>Reduction</source>
   <translation>Reduction</translation>
  </message>
  <message>
   <source>Related articles</source>
   <translation>Verwante artikelen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n article(s) for good? This cannot be taken back.</source>
   <translation>
    <numerusform>%n artikel voorgoed verwijderen? Dit kan niet ongedaan worden gemaakt.</numerusform>
    <numerusform>%n artikelen voorgoed verwijderen? Dit kan niet ongedaan worden gemaakt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove for good what is in the bin</source>
   <translation>Voorgoed verwijderen wat in de prullenbak ligt</translation>
  </message>
  <message>
   <source>Remove the topic that is shown; its articles stay</source>
   <translation>Het getoonde onderwerp verwijderen; de artikelen blijven</translation>
  </message>
  <message>
   <source>Removed a highlight</source>
   <translation>Markering verwijderd</translation>
  </message>
  <message>
   <source>Removed the topic “{topic}”</source>
   <translation>Onderwerp “{topic}” verwijderd</translation>
  </message>
  <message>
   <source>Rest&amp;ore</source>
   <translation>Terug&amp;zetten</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Terugzetten</translation>
  </message>
  <message>
   <source>Restore a back&amp;up…</source>
   <translation>Een reservekopie ter&amp;ugzetten…</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Een reservekopie terugzetten</translation>
  </message>
  <message numerus="yes">
   <source>Restored %n article(s)</source>
   <translation>
    <numerusform>%n artikel teruggezet</numerusform>
    <numerusform>%n artikelen teruggezet</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Opnieuw proberen</translation>
  </message>
  <message>
   <source>S&amp;ecret</source>
   <translation>G&amp;eheim</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Schreefloos</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Bewaren</translation>
  </message>
  <message numerus="yes">
   <source>Save %n link(s)</source>
   <translation>
    <numerusform>%n link bewaren</numerusform>
    <numerusform>%n links bewaren</numerusform>
   </translation>
  </message>
  <message>
   <source>Save &amp;files…</source>
   <translation>&amp;Bestanden bewaren…</translation>
  </message>
  <message>
   <source>Save a &amp;link…</source>
   <translation>Een &amp;link bewaren…</translation>
  </message>
  <message>
   <source>Save files</source>
   <translation>Bestanden bewaren</translation>
  </message>
  <message>
   <source>Save from the &amp;clipboard</source>
   <translation>Van het &amp;klembord bewaren</translation>
  </message>
  <message>
   <source>Save links</source>
   <translation>Links bewaren</translation>
  </message>
  <message>
   <source>Save pages and texts from files</source>
   <translation>Pagina's en teksten uit bestanden bewaren</translation>
  </message>
  <message>
   <source>Save the links or the page that you copied</source>
   <translation>De links of de pagina bewaren die je hebt gekopieerd</translation>
  </message>
  <message>
   <source>Saved: {title}</source>
   <translation>Bewaard: {title}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Bewaren</translation>
  </message>
  <message>
   <source>Saving {n} of {total}</source>
   <translation>Bewaren: {n} van {total}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <source>Search for something first.</source>
   <translation>Zoek eerst iets.</translation>
  </message>
  <message>
   <source>Search forgotten</source>
   <translation>Zoekopdracht vergeten</translation>
  </message>
  <message>
   <source>Search highlights and notes</source>
   <translation>Markeringen en notities doorzoeken</translation>
  </message>
  <message>
   <source>Search kept</source>
   <translation>Zoekopdracht bewaard</translation>
  </message>
  <message>
   <source>Search the library for the selected text</source>
   <translation>De bibliotheek doorzoeken naar de gekozen tekst</translation>
  </message>
  <message>
   <source>Search the library for this tag</source>
   <translation>De bibliotheek doorzoeken naar dit trefwoord</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Zoekopdrachten</translation>
  </message>
  <message>
   <source>Seconds until an open article counts as read</source>
   <translation>Seconden tot een geopend artikel als gelezen telt</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Alles &amp;kiezen</translation>
  </message>
  <message>
   <source>Select all articles of the list</source>
   <translation>Alle artikelen van de lijst kiezen</translation>
  </message>
  <message>
   <source>Select text in an article and press H.</source>
   <translation>Kies tekst in een artikel en druk op H.</translation>
  </message>
  <message>
   <source>Select text in the article first.</source>
   <translation>Kies eerst tekst in het artikel.</translation>
  </message>
  <message>
   <source>Select the articles that tell one story.</source>
   <translation>Kies de artikelen die één verhaal vertellen.</translation>
  </message>
  <message>
   <source>Sentence further down</source>
   <translation>Zin verder naar beneden</translation>
  </message>
  <message>
   <source>Sentence further up</source>
   <translation>Zin verder naar boven</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Zinnen</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Schreef</translation>
  </message>
  <message>
   <source>Set articles in larger letters</source>
   <translation>Artikelen in grotere letters zetten</translation>
  </message>
  <message>
   <source>Set articles in letters of the normal size</source>
   <translation>Artikelen in letters van gewone grootte zetten</translation>
  </message>
  <message>
   <source>Set articles in smaller letters</source>
   <translation>Artikelen in kleinere letters zetten</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
  <message>
   <source>Sharing buttons</source>
   <translation>Deelknoppen</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Plank</translation>
  </message>
  <message>
   <source>Shelves and topics</source>
   <translation>Planken en onderwerpen</translation>
  </message>
  <message>
   <source>Short enough to read whole.</source>
   <translation>Kort genoeg om helemaal te lezen.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Korter</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Tonen</translation>
  </message>
  <message>
   <source>Show Digest</source>
   <translation>Digest tonen</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Een pictogram in het systeemvak tonen</translation>
  </message>
  <message>
   <source>Show nothing but the article</source>
   <translation>Niets dan het artikel tonen</translation>
  </message>
  <message>
   <source>Show or hide the menu bar</source>
   <translation>De menubalk tonen of verbergen</translation>
  </message>
  <message>
   <source>Show or hide the topics</source>
   <translation>De onderwerpen tonen of verbergen</translation>
  </message>
  <message>
   <source>Si&amp;debar</source>
   <translation>&amp;Zijbalk</translation>
  </message>
  <message>
   <source>Since the last digest</source>
   <translation>Sinds het laatste overzicht</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sites that ask for a login before they show a page</source>
   <translation>Sites die om een aanmelding vragen voor ze een pagina tonen</translation>
  </message>
  <message>
   <source>Sites with a login</source>
   <translation>Sites met een aanmelding</translation>
  </message>
  <message>
   <source>Star taken away</source>
   <translation>Ster weggenomen</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Met ster</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Samenvatting</translation>
  </message>
  <message>
   <source>Summary sentence {n}: {text}</source>
   <translation>Zin {n} van de samenvatting: {text}</translation>
  </message>
  <message>
   <source>Summed up by another method</source>
   <translation>Met een andere methode samengevat</translation>
  </message>
  <message>
   <source>Ta&amp;gs, apart by ;</source>
   <translation>Tre&amp;fwoorden, gescheiden door ;</translation>
  </message>
  <message>
   <source>Tag {name}</source>
   <translation>Trefwoord {name}</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Trefwoorden</translation>
  </message>
  <message>
   <source>Take out always on this s&amp;ite</source>
   <translation>Altijd weglaten op deze s&amp;ite</translation>
  </message>
  <message>
   <source>Take out of the te&amp;xt</source>
   <translation>Uit de te&amp;kst halen</translation>
  </message>
  <message>
   <source>Take out paragraphs that say this, on every page of the site</source>
   <translation>Alinea's die dit zeggen weglaten, op elke pagina van de site</translation>
  </message>
  <message>
   <source>Take out “{words}”</source>
   <translation>“{words}” weglaten</translation>
  </message>
  <message>
   <source>Take the &amp;star away</source>
   <translation>De &amp;ster wegnemen</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>De laatste wijziging ongedaan maken</translation>
  </message>
  <message>
   <source>Take the links that could not be saved off the list</source>
   <translation>De links die niet bewaard konden worden van de lijst halen</translation>
  </message>
  <message>
   <source>Take the open article out of its story</source>
   <translation>Het geopende artikel uit zijn verhaal halen</translation>
  </message>
  <message>
   <source>Take the paragraphs of the selected passage out of the text, here</source>
   <translation>De alinea's van de gekozen passage hier uit de tekst halen</translation>
  </message>
  <message>
   <source>Take the selected articles out of the bin</source>
   <translation>De gekozen artikelen uit de prullenbak halen</translation>
  </message>
  <message>
   <source>Take this version</source>
   <translation>Deze versie nemen</translation>
  </message>
  <message>
   <source>Taken out by you</source>
   <translation>Door jou weggehaald</translation>
  </message>
  <message>
   <source>Taken out of the archive</source>
   <translation>Uit het archief gehaald</translation>
  </message>
  <message>
   <source>Taken out of the text</source>
   <translation>Uit de tekst gehaald</translation>
  </message>
  <message>
   <source>Takes effect when Digest starts again.</source>
   <translation>Geldt zodra Digest opnieuw start.</translation>
  </message>
  <message>
   <source>Tell when a batch ends while the window is in the background</source>
   <translation>Melden wanneer een reeks klaar is terwijl het venster op de achtergrond staat</translation>
  </message>
  <message>
   <source>Text size in points</source>
   <translation>Tekstgrootte in punten</translation>
  </message>
  <message>
   <source>TextRank</source>
   <translation>TextRank</translation>
  </message>
  <message>
   <source>That summary sentence in the text</source>
   <translation>Die zin van de samenvatting in de tekst</translation>
  </message>
  <message numerus="yes">
   <source>The %n selected article(s)</source>
   <translation>
    <numerusform>Het %n gekozen artikel</numerusform>
    <numerusform>De %n gekozen artikelen</numerusform>
   </translation>
  </message>
  <message>
   <source>The &amp;clipboard</source>
   <translation>Het &amp;klembord</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>De prullenbak is leeg.</translation>
  </message>
  <message>
   <source>The digest is in {path}</source>
   <translation>Het overzicht ligt in {path}</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>De laatste 24 uur</translation>
  </message>
  <message>
   <source>The last month</source>
   <translation>De laatste maand</translation>
  </message>
  <message>
   <source>The last three days</source>
   <translation>De laatste drie dagen</translation>
  </message>
  <message>
   <source>The last week</source>
   <translation>De laatste week</translation>
  </message>
  <message>
   <source>The library could not be opened</source>
   <translation>De bibliotheek kon niet worden geopend</translation>
  </message>
  <message>
   <source>The library of now is kept aside, so that nothing is lost.</source>
   <translation>De huidige bibliotheek wordt apart gelegd, zodat niets verloren gaat.</translation>
  </message>
  <message>
   <source>The library's folder</source>
   <translation>De map van de bibliotheek</translation>
  </message>
  <message>
   <source>The link is kept.</source>
   <translation>De link is bewaard.</translation>
  </message>
  <message>
   <source>The login is forgotten.</source>
   <translation>De aanmelding is vergeten.</translation>
  </message>
  <message>
   <source>The login is kept.</source>
   <translation>De aanmelding is bewaard.</translation>
  </message>
  <message>
   <source>The next pane</source>
   <translation>Het volgende vensterdeel</translation>
  </message>
  <message>
   <source>The next place of these words</source>
   <translation>De volgende plaats van deze woorden</translation>
  </message>
  <message>
   <source>The parts of the page that are not in the text, and why</source>
   <translation>De delen van de pagina die niet in de tekst staan, en waarom</translation>
  </message>
  <message>
   <source>The place of these words before this one</source>
   <translation>De vorige plaats van deze woorden</translation>
  </message>
  <message>
   <source>The same story elsewhere</source>
   <translation>Hetzelfde verhaal elders</translation>
  </message>
  <message>
   <source>The same text from several sites is one row, with “also at …”.</source>
   <translation>Dezelfde tekst van meerdere sites is één rij, met “ook bij …”.</translation>
  </message>
  <message>
   <source>The selected article</source>
   <translation>Het gekozen artikel</translation>
  </message>
  <message>
   <source>The site shows its pages with this login.</source>
   <translation>De site toont haar pagina's met deze aanmelding.</translation>
  </message>
  <message numerus="yes">
   <source>The sources differ in %n place(s)</source>
   <translation>
    <numerusform>De bronnen verschillen op %n plaats</numerusform>
    <numerusform>De bronnen verschillen op %n plaatsen</numerusform>
   </translation>
  </message>
  <message>
   <source>The stor&amp;y in all its reports</source>
   <translation>&amp;Het verhaal in al zijn berichten</translation>
  </message>
  <message>
   <source>The table of all keys</source>
   <translation>De tabel van alle toetsen</translation>
  </message>
  <message>
   <source>The topic's colour</source>
   <translation>De kleur van het onderwerp</translation>
  </message>
  <message>
   <source>The voice of this computer does not speak. Is there a loudspeaker?</source>
   <translation>De stem van deze computer spreekt niet. Is er een luidspreker?</translation>
  </message>
  <message>
   <source>The whole library ({n})</source>
   <translation>De hele bibliotheek ({n})</translation>
  </message>
  <message>
   <source>The words that put the article under its topic</source>
   <translation>De woorden die het artikel onder zijn onderwerp zetten</translation>
  </message>
  <message>
   <source>There is no backup of it.</source>
   <translation>Er is geen reservekopie van.</translation>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation>Er is nog geen reservekopie.</translation>
  </message>
  <message>
   <source>There is no earlier version of this article.</source>
   <translation>Er is geen eerdere versie van dit artikel.</translation>
  </message>
  <message>
   <source>There is no link, page or file in what you pasted.</source>
   <translation>In wat je plakte is geen link, pagina of bestand.</translation>
  </message>
  <message>
   <source>There is no text to summarise.</source>
   <translation>Er is geen tekst om samen te vatten.</translation>
  </message>
  <message>
   <source>These tell one stor&amp;y</source>
   <translation>Deze vertellen &amp;één verhaal</translation>
  </message>
  <message>
   <source>They are stored in the library, for offline.</source>
   <translation>Ze liggen in de bibliotheek, voor offline.</translation>
  </message>
  <message>
   <source>This may not be the whole article.</source>
   <translation>Dit is misschien niet het hele artikel.</translation>
  </message>
  <message>
   <source>This may not be the whole article: {why}.</source>
   <translation>Dit is misschien niet het hele artikel: {why}.</translation>
  </message>
  <message>
   <source>This page may not hold an article.</source>
   <translation>Deze pagina bevat misschien geen artikel.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Title, authors, date, site, language and tags</source>
   <translation>Titel, auteurs, datum, site, taal en trefwoorden</translation>
  </message>
  <message>
   <source>Title, told already</source>
   <translation>Titel, al genoemd</translation>
  </message>
  <message>
   <source>Titles, texts, tags and notes were searched. Fewer or shorter words find more.</source>
   <translation>Titels, teksten, trefwoorden en notities zijn doorzocht. Minder of kortere woorden vinden meer.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Vandaag</translation>
  </message>
  <message>
   <source>Today's &amp;digest</source>
   <translation>&amp;Overzicht van vandaag</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Told twice</source>
   <translation>Dubbel verteld</translation>
  </message>
  <message>
   <source>Took a sentence's mark away</source>
   <translation>Markering van een zin weggehaald</translation>
  </message>
  <message>
   <source>Took another version of the text</source>
   <translation>Andere versie van de tekst genomen</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Gereedschap</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Onderwerp</translation>
  </message>
  <message>
   <source>Topic {name}: why, and move</source>
   <translation>Onderwerp {name}: waarom, en verplaatsen</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Onderwerpen</translation>
  </message>
  <message>
   <source>Topics that these articles suggest</source>
   <translation>Onderwerpen die in deze artikelen zitten</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Opnieuw proberen</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Proberen</translation>
  </message>
  <message>
   <source>Try the sample article</source>
   <translation>Het voorbeeldartikel proberen</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Lettertype</translation>
  </message>
  <message>
   <source>Typeface, size, width and line height of articles</source>
   <translation>Lettertype, grootte, breedte en regelhoogte van artikelen</translation>
  </message>
  <message>
   <source>Under “{topic}” because of</source>
   <translation>Onder “{topic}” vanwege</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <source>Unknown site</source>
   <translation>Onbekende site</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ongelezen</translation>
  </message>
  <message>
   <source>Unread only</source>
   <translation>Alleen ongelezen</translation>
  </message>
  <message>
   <source>Unsorted</source>
   <translation>Niet ingedeeld</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Deze toets gebruiken</translation>
  </message>
  <message>
   <source>Verify that everything in the library is whole</source>
   <translation>Nakijken of alles in de bibliotheek heel is</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Versie en licenties</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Heel breed</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wacht</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Webpagina</translation>
  </message>
  <message>
   <source>What is always brought back or taken out, on which site</source>
   <translation>Wat altijd wordt teruggehaald of weggelaten, en op welke site</translation>
  </message>
  <message>
   <source>What the last day brought, by topic</source>
   <translation>Wat de laatste dag bracht, per onderwerp</translation>
  </message>
  <message>
   <source>What the page said before it was fetched or cleaned again, and what differs</source>
   <translation>Wat de pagina zei voordat ze opnieuw werd opgehaald of opgeschoond, en wat er verschilt</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Wat is gevonden</translation>
  </message>
  <message>
   <source>What was re&amp;moved?</source>
   <translation>Wat is &amp;weggelaten?</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Wat is weggelaten</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Wat er zou veranderen</translation>
  </message>
  <message>
   <source>What you delete stays here for a while.</source>
   <translation>Wat je verwijdert blijft hier een tijd liggen.</translation>
  </message>
  <message>
   <source>Where the copy goes</source>
   <translation>Waar de kopie komt</translation>
  </message>
  <message>
   <source>Where the sources differ</source>
   <translation>Waar de bronnen verschillen</translation>
  </message>
  <message>
   <source>Why here, and where else</source>
   <translation>Waarom hier, en waar nog meer</translation>
  </message>
  <message>
   <source>Why this sentence?</source>
   <translation>Waarom deze zin?</translation>
  </message>
  <message>
   <source>Why: </source>
   <translation>Waarom: </translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Breed</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Breedte van de tekst</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Venster</translation>
  </message>
  <message>
   <source>With these words {comes} of your articles would come and {goes} would go.</source>
   <translation>Met deze woorden zouden {comes} van je artikelen erbij komen en {goes} weggaan.</translation>
  </message>
  <message>
   <source>Words that speak &amp;against it, one a line</source>
   <translation>Woorden die er&amp;tegen spreken, één per regel</translation>
  </message>
  <message>
   <source>Write a verified copy of the library to a file</source>
   <translation>Een nagekeken kopie van de bibliotheek naar een bestand schrijven</translation>
  </message>
  <message>
   <source>Write the selected articles to files</source>
   <translation>De gekozen artikelen naar bestanden schrijven</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Geel</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gisteren</translation>
  </message>
  <message>
   <source>You banned every sentence. The menu above lets them be chosen again.</source>
   <translation>U hebt elke zin geweerd. Via het menu hierboven mogen ze weer gekozen worden.</translation>
  </message>
  <message>
   <source>You left out every story of this period</source>
   <translation>Je hebt elk verhaal van deze periode weggelaten</translation>
  </message>
  <message>
   <source>You put it under “{topic}”.</source>
   <translation>Jij hebt het onder “{topic}” gezet.</translation>
  </message>
  <message>
   <source>Your digest begins here</source>
   <translation>Hier begint je overzicht</translation>
  </message>
  <message>
   <source>also at {sites}</source>
   <translation>ook bij {sites}</translation>
  </message>
  <message>
   <source>among the tags</source>
   <translation>bij de trefwoorden</translation>
  </message>
  <message numerus="yes">
   <source>and %n further word(s)</source>
   <translation>
    <numerusform>en nog %n woord</numerusform>
    <numerusform>en nog %n woorden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>en nog %n</numerusform>
    <numerusform>en nog %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more link(s) on the way</source>
   <translation>
    <numerusform>en nog %n link onderweg</numerusform>
    <numerusform>en nog %n links onderweg</numerusform>
   </translation>
  </message>
  <message>
   <source>chosen by this method</source>
   <translation>gekozen door deze methode</translation>
  </message>
  <message>
   <source>folded up</source>
   <translation>ingeklapt</translation>
  </message>
  <message>
   <source>further words in the title</source>
   <translation>andere woorden in de titel</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>in de tekst</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>in de titel</translation>
  </message>
  <message>
   <source>learned from what you moved</source>
   <translation>geleerd van wat je verplaatste</translation>
  </message>
  <message>
   <source>like others under this topic</source>
   <translation>als andere onder dit onderwerp</translation>
  </message>
  <message>
   <source>names who said it</source>
   <translation>noemt wie het zei</translation>
  </message>
  <message>
   <source>now</source>
   <translation>nu</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>één artikel</translation>
  </message>
  <message>
   <source>open</source>
   <translation>open</translation>
  </message>
  <message>
   <source>opens the article</source>
   <translation>opent het artikel</translation>
  </message>
  <message>
   <source>peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.</source>
   <translation>peacekeep* is een begin; NATO + Kyiv betekent allebei; hoofdletters zoals NRA worden precies genomen.</translation>
  </message>
  <message>
   <source>pinned by you</source>
   <translation>door jou vastgezet</translation>
  </message>
  <message numerus="yes">
   <source>saved %n more time(s)</source>
   <translation>
    <numerusform>nog %n keer bewaard</numerusform>
    <numerusform>nog %n keer bewaard</numerusform>
   </translation>
  </message>
  <message>
   <source>saved {when}</source>
   <translation>bewaard {when}</translation>
  </message>
  <message>
   <source>says what many other sentences say</source>
   <translation>zegt wat veel andere zinnen zeggen</translation>
  </message>
  <message>
   <source>speaks against it</source>
   <translation>spreekt ertegen</translation>
  </message>
  <message>
   <source>speaks for it</source>
   <translation>spreekt ervoor</translation>
  </message>
  <message>
   <source>stands near the beginning</source>
   <translation>staat dicht bij het begin</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>met ster</translation>
  </message>
  <message>
   <source>takes up the title</source>
   <translation>neemt de titel op</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>dezelfde tekst</translation>
  </message>
  <message>
   <source>the same text as in {source}</source>
   <translation>dezelfde tekst als in {source}</translation>
  </message>
  <message>
   <source>together: enough from 0 on</source>
   <translation>samen: vanaf 0 genoeg</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ongelezen</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>wat nodig is</translation>
  </message>
  <message>
   <source>you put it here</source>
   <translation>jij hebt het hier gezet</translation>
  </message>
  <message>
   <source>{keys} is the key of “{action}” already.</source>
   <translation>{keys} is al de toets van “{action}”.</translation>
  </message>
  <message>
   <source>{keys} means something in the list or in the text.</source>
   <translation>{keys} betekent iets in de lijst of in de tekst.</translation>
  </message>
  <message>
   <source>{keys}: {action}; change the key</source>
   <translation>{keys}: {action}; de toets wijzigen</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} d</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} u</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} min read</source>
   <translation>{n} min lezen</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} van {total}</translation>
  </message>
  <message>
   <source>Українська</source>
   <translation>Українська</translation>
  </message>
  <message>
   <source>“{name}” is the name for what lies under no topic.</source>
   <translation>“{name}” is de naam voor wat onder geen onderwerp valt.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>“{words}”</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Another program is holding the library. Nothing was changed; try again in a moment.</source>
   <translation>Een ander programma houdt de bibliotheek vast. Er is niets veranderd; probeer het zo nog eens.</translation>
  </message>
  <message>
   <source>Article {id} has no version {number}.</source>
   <translation>Artikel {id} heeft geen versie {number}.</translation>
  </message>
  <message>
   <source>No article was found on this page: {why}.</source>
   <translation>Op deze pagina is geen artikel gevonden: {why}.</translation>
  </message>
  <message>
   <source>Something went wrong. The library is as it was.</source>
   <translation>Er ging iets mis. De bibliotheek is zoals zij was.</translation>
  </message>
  <message>
   <source>Stopped. What was saved before stays saved.</source>
   <translation>Gestopt. Wat eerder is bewaard, blijft bewaard.</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was lost; make room and try again.</source>
   <translation>De schijf is vol. Er is niets verloren; maak ruimte en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>The disk is read-only. Nothing was lost and nothing was saved.</source>
   <translation>De schijf kan alleen worden gelezen. Er is niets verloren en niets bewaard.</translation>
  </message>
  <message>
   <source>The letters of this page cannot be told: {why}.</source>
   <translation>De letters van deze pagina zijn niet te herkennen: {why}.</translation>
  </message>
  <message>
   <source>The library cannot be used: {why}.</source>
   <translation>De bibliotheek kan niet worden gebruikt: {why}.</translation>
  </message>
  <message>
   <source>The library file is damaged ({why}). It was left as it is; a backup can be put in its place.</source>
   <translation>Het bibliotheekbestand is beschadigd ({why}). Het is gelaten zoals het is; er kan een reservekopie op zijn plaats worden gezet.</translation>
  </message>
  <message>
   <source>The library in “{path}” cannot be written: {why}. What is in it can be read.</source>
   <translation>In de bibliotheek in “{path}” kan niet worden geschreven: {why}. Wat erin staat kan worden gelezen.</translation>
  </message>
  <message>
   <source>The link was taken out of the queue.</source>
   <translation>De link is uit de wachtrij gehaald.</translation>
  </message>
  <message>
   <source>The system's store of passwords cannot be opened: {why}. Unlock it and try again.</source>
   <translation>De sleutelbos van het systeem kan niet worden geopend: {why}. Ontgrendel hem en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>The text was changed meanwhile. Nothing was done to it; look at it again.</source>
   <translation>De tekst is intussen veranderd. Er is niets aan gedaan; bekijk hem opnieuw.</translation>
  </message>
  <message>
   <source>The topic “{name}” cannot work: {why}.</source>
   <translation>Het onderwerp “{name}” kan niet werken: {why}.</translation>
  </message>
  <message>
   <source>There is a topic called “{name}” already.</source>
   <translation>Er is al een onderwerp dat “{name}” heet.</translation>
  </message>
  <message>
   <source>There is no article {id} in the library.</source>
   <translation>Er is geen artikel {id} in de bibliotheek.</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>Er is geen bestand “{path}”.</translation>
  </message>
  <message>
   <source>There is no good backup to put in the library's place.</source>
   <translation>Er is geen goede reservekopie om op de plaats van de bibliotheek te zetten.</translation>
  </message>
  <message>
   <source>There is no link {number} in the queue.</source>
   <translation>Er staat geen link {number} in de wachtrij.</translation>
  </message>
  <message>
   <source>There is no topic called “{name}”.</source>
   <translation>Er is geen onderwerp dat “{name}” heet.</translation>
  </message>
  <message>
   <source>There is nothing to export: {why}.</source>
   <translation>Er is niets te exporteren: {why}.</translation>
  </message>
  <message>
   <source>This is {what}, not a page with an article.</source>
   <translation>Dit is {what}, geen pagina met een artikel.</translation>
  </message>
  <message>
   <source>This library was written by a newer Digest (form {found}, this one knows {known}). It was not touched: please update Digest.</source>
   <translation>Deze bibliotheek is geschreven door een nieuwere Digest (vorm {found}, deze kent {known}). Er is niets aangeraakt: werk Digest bij.</translation>
  </message>
  <message>
   <source>This login cannot work: {why}.</source>
   <translation>Deze aanmelding kan niet werken: {why}.</translation>
  </message>
  <message>
   <source>This page is larger than {megabytes} MB and was not fetched.</source>
   <translation>Deze pagina is groter dan {megabytes} MB en is niet opgehaald.</translation>
  </message>
  <message>
   <source>This page is too complex to be cleaned: {why}.</source>
   <translation>Deze pagina is te ingewikkeld om op te schonen: {why}.</translation>
  </message>
  <message>
   <source>This page is {what}, not an article.</source>
   <translation>Deze pagina is {what}, geen artikel.</translation>
  </message>
  <message>
   <source>This system has no safe place for passwords ({why}). The login is kept for this session only.</source>
   <translation>Dit systeem heeft geen veilige plaats voor wachtwoorden ({why}). De aanmelding wordt alleen deze keer bewaard.</translation>
  </message>
  <message>
   <source>{host} answered in a way that cannot be understood: {why}.</source>
   <translation>{host} antwoordde op een manier die niet te begrijpen is: {why}.</translation>
  </message>
  <message>
   <source>{host} asks for a login before it shows this page.</source>
   <translation>{host} vraagt om een aanmelding voor het deze pagina toont.</translation>
  </message>
  <message>
   <source>{host} asks to be left alone for now ({status}). Try again {when}.</source>
   <translation>{host} vraagt om nu met rust te worden gelaten ({status}). Probeer het {when} opnieuw.</translation>
  </message>
  <message>
   <source>{host} broke off before the page was complete. Try again.</source>
   <translation>{host} brak af voor de pagina compleet was. Probeer het opnieuw.</translation>
  </message>
  <message>
   <source>{host} could not be reached: {why}. Try again when the connection is back.</source>
   <translation>{host} was niet te bereiken: {why}. Probeer het opnieuw als de verbinding terug is.</translation>
  </message>
  <message>
   <source>{host} could not prove that it is {host}: {why}. Nothing was fetched.</source>
   <translation>{host} kon niet bewijzen dat het {host} is: {why}. Er is niets opgehaald.</translation>
  </message>
  <message>
   <source>{host} does not give this page: {why}.</source>
   <translation>{host} geeft deze pagina niet: {why}.</translation>
  </message>
  <message>
   <source>{host} is a private address of this computer or network. It is fetched only when you allow it.</source>
   <translation>{host} is een privéadres van deze computer of dit netwerk. Het wordt alleen opgehaald als jij het toestaat.</translation>
  </message>
  <message>
   <source>{host} says that this page does not exist ({status}).</source>
   <translation>{host} zegt dat deze pagina niet bestaat ({status}).</translation>
  </message>
  <message>
   <source>{host} sends the link on to somewhere that is not followed: {why}.</source>
   <translation>{host} stuurt de link door naar een plek waar Digest niet heen gaat: {why}.</translation>
  </message>
  <message>
   <source>{host} was too slow: no whole page within {seconds} seconds. Try again later.</source>
   <translation>{host} was te traag: binnen {seconds} seconden kwam geen hele pagina. Probeer het later opnieuw.</translation>
  </message>
  <message>
   <source>“{address}” is not a web address: {why}.</source>
   <translation>“{address}” is geen webadres: {why}.</translation>
  </message>
  <message>
   <source>“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days.</source>
   <translation>“{date}” is geen datum. Schrijf 2025-04-02, of 7d voor de laatste zeven dagen.</translation>
  </message>
  <message>
   <source>“{name}” is not a format that Digest knows. Known: {known}.</source>
   <translation>“{name}” is geen formaat dat Digest kent. Bekend: {known}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be imported: {why}.</source>
   <translation>“{path}” kan niet worden geïmporteerd: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {why}.</source>
   <translation>“{path}” kan niet worden gelezen: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: {why}.</source>
   <translation>“{path}” kan niet worden geschreven: {why}.</translation>
  </message>
  <message>
   <source>“{path}” is empty.</source>
   <translation>“{path}” is leeg.</translation>
  </message>
  <message>
   <source>“{path}” is not a Digest library. It was not touched.</source>
   <translation>“{path}” is geen Digest-bibliotheek. Er is niets aangeraakt.</translation>
  </message>
  <message>
   <source>“{query}” cannot be searched: {why}.</source>
   <translation>“{query}” kan niet worden gezocht: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>The never-phrase {} empties the topic: it stands in almost every text.</source>
   <translation>De uitsluitende term {} maakt het onderwerp leeg: die staat in bijna elke tekst.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in each of its phrases.</source>
   <translation>De uitsluitende term {} maakt het onderwerp leeg: die staat in elk van de termen ervan.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in {}% of the library.</source>
   <translation>De uitsluitende term {} maakt het onderwerp leeg: die staat in {}% van de bibliotheek.</translation>
  </message>
  <message>
   <source>a consent wall</source>
   <translation>een toestemmingsvenster</translation>
  </message>
  <message>
   <source>a date in it is impossible</source>
   <translation>een datum erin is onmogelijk</translation>
  </message>
  <message>
   <source>a login form</source>
   <translation>een aanmeldformulier</translation>
  </message>
  <message>
   <source>a login is sent over https alone</source>
   <translation>een aanmelding wordt alleen via https verstuurd</translation>
  </message>
  <message>
   <source>a page that says it does not exist</source>
   <translation>een pagina die zegt dat ze niet bestaat</translation>
  </message>
  <message>
   <source>a record in it cannot be read</source>
   <translation>een vermelding erin kan niet worden gelezen</translation>
  </message>
  <message>
   <source>a robot check</source>
   <translation>een robotcontrole</translation>
  </message>
  <message>
   <source>a text in it cannot be unpacked</source>
   <translation>een tekst erin kan niet worden uitgepakt</translation>
  </message>
  <message>
   <source>a text in it is not UTF-{}</source>
   <translation>een tekst erin is geen UTF-{}</translation>
  </message>
  <message>
   <source>a user name is needed, without a colon</source>
   <translation>er is een gebruikersnaam zonder dubbele punt nodig</translation>
  </message>
  <message>
   <source>a video without a text</source>
   <translation>een video zonder tekst</translation>
  </message>
  <message>
   <source>an index page</source>
   <translation>een overzichtspagina</translation>
  </message>
  <message>
   <source>from a protected connection to one that is not</source>
   <translation>van een beveiligde verbinding naar een onbeveiligde</translation>
  </message>
  <message>
   <source>it asks to be paid first ({})</source>
   <translation>er moet eerst worden betaald ({})</translation>
  </message>
  <message>
   <source>it broke off the connection</source>
   <translation>de verbinding werd verbroken</translation>
  </message>
  <message>
   <source>it cannot be opened for reading</source>
   <translation>ze kan niet worden geopend om te lezen</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>dat kan niet worden gelezen</translation>
  </message>
  <message>
   <source>it did not answer within {} seconds</source>
   <translation>er kwam binnen {} seconden geen antwoord</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>er komt geen antwoord</translation>
  </message>
  <message>
   <source>it does not keep to the rules of the web (HTTP)</source>
   <translation>het antwoord volgt de regels van het web (HTTP) niet</translation>
  </message>
  <message>
   <source>it does not say where to</source>
   <translation>er staat niet bij waarheen</translation>
  </message>
  <message>
   <source>it gives its length wrongly</source>
   <translation>de opgegeven lengte klopt niet</translation>
  </message>
  <message>
   <source>it has a fault of its own ({})</source>
   <translation>daar is iets stuk ({})</translation>
  </message>
  <message>
   <source>it has letters that cannot be sent, or is too long</source>
   <translation>er staan tekens in die niet kunnen worden verstuurd, of het is te lang</translation>
  </message>
  <message>
   <source>it has more than {} elements</source>
   <translation>ze heeft meer dan {} elementen</translation>
  </message>
  <message>
   <source>it has more than {} elements inside one another</source>
   <translation>er zitten meer dan {} elementen in elkaar</translation>
  </message>
  <message>
   <source>it has more than {} million characters</source>
   <translation>ze heeft meer dan {} miljoen tekens</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>het heeft geen naam</translation>
  </message>
  <message>
   <source>it has no word to look for</source>
   <translation>er staat geen woord in om naar te zoeken</translation>
  </message>
  <message>
   <source>it holds XML that a list of links never needs</source>
   <translation>er staat XML in die een lijst met links nooit nodig heeft</translation>
  </message>
  <message>
   <source>it holds more than {} files; open a part of it</source>
   <translation>er staan meer dan {} bestanden in; open een deel ervan</translation>
  </message>
  <message>
   <source>it holds no sentences</source>
   <translation>er staan geen zinnen in</translation>
  </message>
  <message>
   <source>it holds no sentences, only lines such as menus have</source>
   <translation>er staan geen zinnen in, alleen regels zoals in menu's</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>er staat geen tekst in</translation>
  </message>
  <message>
   <source>it holds pictures of pages, no text</source>
   <translation>er staan afbeeldingen van pagina's in, geen tekst</translation>
  </message>
  <message>
   <source>it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder</source>
   <translation>het is Digests eigen JSON, bedoeld voor andere programma's; exporteer notities in Markdown en sla hun map op</translation>
  </message>
  <message>
   <source>it is a damaged zip archive</source>
   <translation>het is een beschadigd zip-archief</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>het is een map</translation>
  </message>
  <message>
   <source>it is a link to another place</source>
   <translation>het is een koppeling naar een andere plaats</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>ze is leeg</translation>
  </message>
  <message>
   <source>it is larger than {} MB</source>
   <translation>het is groter dan {} MB</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>het is vergrendeld</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>er zit een wachtwoord op</translation>
  </message>
  <message>
   <source>it is longer than {} letters</source>
   <translation>hij is langer dan {} letters</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows</source>
   <translation>het is geen export van een programma dat Digest kent</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows, and has no web address in it</source>
   <translation>het is geen export van een programma dat Digest kent, en er staat geen webadres in</translation>
  </message>
  <message>
   <source>it is no picture of a kind that is kept</source>
   <translation>het is geen afbeelding van een soort die wordt bewaard</translation>
  </message>
  <message>
   <source>it is not a file but a device or a pipe</source>
   <translation>het is geen bestand maar een apparaat of een pipe</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>het is geen tekst</translation>
  </message>
  <message>
   <source>it is not well-formed XML</source>
   <translation>het is geen geldige XML</translation>
  </message>
  <message>
   <source>it is of an older Digest and lies where it cannot be brought up to date</source>
   <translation>ze is van een oudere Digest en staat waar ze niet kan worden bijgewerkt</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>het is ingepakt op een manier waar niet om is gevraagd</translation>
  </message>
  <message>
   <source>it lets no one in without a login, or takes Digest for a robot ({})</source>
   <translation>zonder aanmelding komt niemand binnen, of Digest wordt voor een robot gehouden ({})</translation>
  </message>
  <message>
   <source>it made its certificate itself</source>
   <translation>het certificaat is van eigen makelij</translation>
  </message>
  <message>
   <source>it may not show it, for legal reasons ({})</source>
   <translation>ze mag om juridische redenen niet worden getoond ({})</translation>
  </message>
  <message>
   <source>it refused</source>
   <translation>het weigerde</translation>
  </message>
  <message>
   <source>it says only what must not be there; add a word to look for</source>
   <translation>er staat alleen in wat er niet mag zijn; voeg een woord toe om naar te zoeken</translation>
  </message>
  <message>
   <source>it sent no page ({})</source>
   <translation>er kwam geen pagina ({})</translation>
  </message>
  <message>
   <source>it takes longer than {} seconds</source>
   <translation>het duurt langer dan {} seconden</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>ze is gesloten</translation>
  </message>
  <message>
   <source>it was sent on more than {} times</source>
   <translation>er werd meer dan {} keer doorgestuurd</translation>
  </message>
  <message>
   <source>its answer is the error {}</source>
   <translation>het antwoord is fout {}</translation>
  </message>
  <message>
   <source>its byte order mark does not fit its bytes</source>
   <translation>de bytevolgordemarkering past niet bij de bytes</translation>
  </message>
  <message>
   <source>its certificate comes from an authority that this system does not know</source>
   <translation>het certificaat komt van een instantie die dit systeem niet kent</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>het certificaat is verlopen</translation>
  </message>
  <message>
   <source>its certificate is for another address</source>
   <translation>het certificaat is voor een ander adres</translation>
  </message>
  <message>
   <source>its certificate is for another name</source>
   <translation>het certificaat is voor een andere naam</translation>
  </message>
  <message>
   <source>its certificate is not valid</source>
   <translation>het certificaat is niet geldig</translation>
  </message>
  <message>
   <source>its colour is not written like #aabbcc</source>
   <translation>de kleur is niet geschreven zoals #aabbcc</translation>
  </message>
  <message>
   <source>its description of itself is not UTF-{}</source>
   <translation>de beschrijving van zichzelf is geen UTF-{}</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; all that it held is kept as {}; start Digest again</source>
   <translation>het bestand is weggehaald of verwisseld terwijl het open was; alles wat erin stond is bewaard als {}; start Digest opnieuw</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; start Digest again</source>
   <translation>het bestand is weggehaald of verwisseld terwijl het open was; start Digest opnieuw</translation>
  </message>
  <message>
   <source>its first bytes are wrong</source>
   <translation>de eerste bytes kloppen niet</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>de map is verdwenen</translation>
  </message>
  <message>
   <source>its packing (gzip) is damaged</source>
   <translation>de verpakking (gzip) is beschadigd</translation>
  </message>
  <message>
   <source>its protected connection (TLS) does not work</source>
   <translation>de beveiligde verbinding (TLS) werkt niet</translation>
  </message>
  <message>
   <source>no article was chosen</source>
   <translation>er is geen artikel gekozen</translation>
  </message>
  <message>
   <source>no encoding makes words of its bytes</source>
   <translation>geen codering maakt woorden van de bytes</translation>
  </message>
  <message>
   <source>no text on it reads like one</source>
   <translation>geen tekst erop leest als een artikel</translation>
  </message>
  <message>
   <source>none was found that encrypts</source>
   <translation>er is geen gevonden die versleutelt</translation>
  </message>
  <message>
   <source>nothing answers there</source>
   <translation>daar antwoordt niets</translation>
  </message>
  <message>
   <source>one element has more than {} attributes</source>
   <translation>een element heeft meer dan {} attributen</translation>
  </message>
  <message>
   <source>some of its letters cannot be read</source>
   <translation>sommige tekens zijn onleesbaar</translation>
  </message>
  <message>
   <source>that is not the name of a file</source>
   <translation>dat is geen bestandsnaam</translation>
  </message>
  <message>
   <source>that name is for what lies under no topic</source>
   <translation>die naam is voor wat onder geen onderwerp valt</translation>
  </message>
  <message>
   <source>the PDF file is damaged</source>
   <translation>het pdf-bestand is beschadigd</translation>
  </message>
  <message>
   <source>the article goes on on a next page</source>
   <translation>het artikel gaat verder op een volgende pagina</translation>
  </message>
  <message>
   <source>the cleaning broke down on it</source>
   <translation>het opschonen liep erop vast</translation>
  </message>
  <message>
   <source>the disk gave an error</source>
   <translation>de schijf gaf een fout</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>het bestand kan niet worden geopend</translation>
  </message>
  <message>
   <source>the page asks for a subscription or a login before it shows the rest</source>
   <translation>de pagina vraagt om een abonnement of aanmelding voor ze de rest toont</translation>
  </message>
  <message>
   <source>the page is a discussion, of which some posts may be missing</source>
   <translation>de pagina is een discussie, waarvan berichten kunnen ontbreken</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>de pagina is leeg</translation>
  </message>
  <message>
   <source>the page says that the article is for subscribers</source>
   <translation>volgens de pagina is het artikel voor abonnees</translation>
  </message>
  <message>
   <source>the page speaks of {} words, {} were found</source>
   <translation>de pagina spreekt van {} woorden, er zijn er {} gevonden</translation>
  </message>
  <message>
   <source>the secret is empty</source>
   <translation>het geheim is leeg</translation>
  </message>
  <message>
   <source>the text breaks off with dots</source>
   <translation>de tekst breekt af met puntjes</translation>
  </message>
  <message>
   <source>the way there is closed</source>
   <translation>de weg erheen is afgesloten</translation>
  </message>
  <message>
   <source>there are too many files of this name</source>
   <translation>er zijn te veel bestanden met deze naam</translation>
  </message>
  <message>
   <source>there is no site of that name, or no connection to the network</source>
   <translation>er is geen site met die naam, of geen verbinding met het netwerk</translation>
  </message>
  <message>
   <source>this is not the name of a header</source>
   <translation>dit is geen naam van een header</translation>
  </message>
  <message>
   <source>this system has no list of the authorities to trust (on Debian: apt install ca-certificates)</source>
   <translation>dit systeem heeft geen lijst van te vertrouwen instanties (op Debian: apt install ca-certificates)</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>je mag het niet lezen</translation>
  </message>
  <message>
   <source>you may not write there</source>
   <translation>je mag daar niet schrijven</translation>
  </message>
  <message>
   <source>{} begins with the name of nobody who has a folder here</source>
   <translation>{} begint met de naam van iemand die hier geen map heeft</translation>
  </message>
  <message>
   <source>{} bytes are missing at its end</source>
   <translation>aan het einde ontbreken {} bytes</translation>
  </message>
  <message>
   <source>{} has a * inside quotation marks, where words have no endings.</source>
   <translation>{} heeft een * binnen aanhalingstekens, waar woorden geen uitgangen krijgen.</translation>
  </message>
  <message>
   <source>{} has a * that is not at a word's end.</source>
   <translation>{} heeft een * die niet aan het eind van een woord staat.</translation>
  </message>
  <message>
   <source>{} has a quote that does not close.</source>
   <translation>{} heeft een aanhalingsteken dat niet sluit.</translation>
  </message>
  <message>
   <source>{} has a side without a word.</source>
   <translation>{} heeft een kant zonder woord.</translation>
  </message>
  <message>
   <source>{} has no word in it.</source>
   <translation>In {} staat geen woord.</translation>
  </message>
  <message>
   <source>{} has no words, so nothing would be filed under it.</source>
   <translation>{} heeft geen woorden; er zou niets onder vallen.</translation>
  </message>
  <message>
   <source>{} in it cannot be unpacked</source>
   <translation>{} erin kan niet worden uitgepakt</translation>
  </message>
  <message>
   <source>{} in it would grow too large</source>
   <translation>{} erin zou te groot worden</translation>
  </message>
  <message>
   <source>{} is a file, not a folder</source>
   <translation>{} is een bestand, geen map</translation>
  </message>
  <message>
   <source>{} is a link to a file that is not there</source>
   <translation>{} verwijst naar een bestand dat er niet is</translation>
  </message>
  <message>
   <source>{} is none of {}</source>
   <translation>{} is niet een van {}</translation>
  </message>
  <message>
   <source>{} is not a date; write {}-{}-{} or {}-{}</source>
   <translation>{} is geen datum; schrijf {}-{}-{} of {}-{}</translation>
  </message>
  <message>
   <source>{} stands in almost every text.</source>
   <translation>{} staat in bijna elke tekst.</translation>
  </message>
  <message>
   <source>{} stands in {}% of the library.</source>
   <translation>{} staat in {}% van de bibliotheek.</translation>
  </message>
  <message>
   <source>{} would match almost every word.</source>
   <translation>{} zou bij bijna elk woord passen.</translation>
  </message>
 </context>
</TS>
