<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pap" sourcelanguage="en">
 <context>
  <name>Digest</name>
  <message>
   <source>   The page changed; the place is not certain.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n articulo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) saved</source>
   <translation>
    <numerusform>%n articulo warda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) selected</source>
   <translation>
    <numerusform>%n articulo scogi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) tell one story now</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library already</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known already</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to fetch</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more tag(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new link(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other article(s) followed</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n relato</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n that cannot be fetched</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n no lesa</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Digest</source>
   <translation>&amp;Tocante Digest</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archiva</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Articulo</translation>
  </message>
  <message>
   <source>&amp;Authors, apart by ;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Bek</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Caret in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check the library</source>
   <translation>&amp;Check e biblioteca</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Color</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copia</translation>
  </message>
  <message>
   <source>&amp;Date, such as 2025-04-02</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dim what was read elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dismiss what failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edita</translation>
  </message>
  <message>
   <source>&amp;Edit details…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit this topic…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporta…</translation>
  </message>
  <message>
   <source>&amp;Fetch again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File all articles anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Busca den e articulo…</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to anything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Ayudo</translation>
  </message>
  <message>
   <source>&amp;Highlight</source>
   <translation>&amp;Marca</translation>
  </message>
  <message>
   <source>&amp;Import from another program…</source>
   <translation>&amp;Importa for di otro programa…</translation>
  </message>
  <message>
   <source>&amp;Keep this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Language, such as en</source>
   <translation>&amp;Idioma, manera pap</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>Texto mas &amp;grandi</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <source>&amp;Look up in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nomber</translation>
  </message>
  <message>
   <source>&amp;New topic…</source>
   <translation>Topico &amp;nobo…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>Texto &amp;normal</translation>
  </message>
  <message>
   <source>&amp;Not this story</source>
   <translation>&amp;No ta e historia aki</translation>
  </message>
  <message>
   <source>&amp;One file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous</source>
   <translation>&amp;Anterior</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Sali</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Read or unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reading only</source>
   <translation>&amp;Lesa so</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove this topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Retry what failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search the library</source>
   <translation>&amp;Busca den e biblioteca</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Site</source>
   <translation>&amp;Sitio</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texto mas &amp;chikito</translation>
  </message>
  <message>
   <source>&amp;Star</source>
   <translation>&amp;Strea</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Texto…</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titulo</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>&amp;Topiconan</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Mira</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Why this topic?</source>
   <translation>&amp;Pakico e topico aki?</translation>
  </message>
  <message>
   <source>&amp;Words that speak for it, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(on trial)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ would come, − would go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0: by the length of the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A &amp;folder, a file for each article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date is written like 2025-04-02.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login is sent to its own site alone, over https, and kept in the system's key store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page down, then the next unread article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule of a site is on trial until it has served on another page. It never takes half of a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A topic, an article or a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A verified copy is in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A verified copy is made once a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Digest</source>
   <translation>Tocante Digest</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Agrega</translation>
  </message>
  <message>
   <source>Add a topic and the words that speak for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the &amp;sample article</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Add the topic “{topic}”: %n article(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Add “{word}”: it would bring %n more</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Added the topic “{topic}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advertisement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation>Tur</translation>
  </message>
  <message>
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All links are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow and fetch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also on this page</source>
   <translation>Tambe riba e pagina aki</translation>
  </message>
  <message numerus="yes">
   <source>Also told by %n other(s)</source>
   <translation>
    <numerusform>Tambe conta pa %n otro</numerusform>
   </translation>
  </message>
  <message>
   <source>Always first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always on this site</source>
   <translation>Semper riba e sitio aki</translation>
  </message>
  <message>
   <source>Always show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always show this sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An article needs a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An article that shows what Digest does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another length of the summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivo</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n article(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articulonan</translation>
  </message>
  <message>
   <source>Articles come here by the words of the topic, or when you drag them onto it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles that would come and go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it was at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation>Manera e sistema</translation>
  </message>
  <message>
   <source>Asking {site}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation>Bek</translation>
  </message>
  <message>
   <source>Back from the text to the list, from a search to the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Bek na e articulo</translation>
  </message>
  <message>
   <source>Back to the s&amp;ummary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Banned a sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before a change was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before another version was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before it was cleaned again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before it was fetched again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before you changed the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bin</source>
   <translation>Bari di sushi</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blauw</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Trece bek</translation>
  </message>
  <message>
   <source>Bring back: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in what Pocket, Instapaper, a browser and others kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Byline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancela</translation>
  </message>
  <message>
   <source>Change a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed a highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the topic “{topic}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a longer one, or show what was read too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a longer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a topic in the sidebar first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an article from the list.</source>
   <translation>Scoge un articulo for di e lista.</translation>
  </message>
  <message>
   <source>Choose other topics, or a longer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cleaning r&amp;ules…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cleaning rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cleaning…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation>Sera</translation>
  </message>
  <message>
   <source>Close Digest; everything is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colornan</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Cookie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cookie notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cop&amp;y the link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied as Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the selected text as a Markdown quote with its source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credits and captions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation>Scur</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dia</translation>
  </message>
  <message>
   <source>Days that deleted articles stay in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deutsch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diagnostics copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Digest made a mistake. It is in the log; the library is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digest {version} turns the pages you save into a digest that can be read offline and trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dim what was read in another article of the story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not belong here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-book (EPUB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier &amp;versions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the topic's words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edmundson, with the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the b&amp;in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Español</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every article about the same event, and where they differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every article is under a topic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything in the library is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation>Exporta</translation>
  </message>
  <message>
   <source>Export into a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export into a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the digest</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Exported %n file(s) to {folder}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts for a report of a mistake, without any text of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch all links again that could not be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the page again; the text kept now stays safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetched again, and not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetched again: the text is better now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filing articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a topic, an article or a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find articles by their words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the article</source>
   <translation>Busca den e articulo</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First sentences</source>
   <translation>Prome frasenan</translation>
  </message>
  <message>
   <source>Fold copies under one row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foot of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget all that was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Français</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From and to</source>
   <translation>Di y te</translation>
  </message>
  <message>
   <source>From the list to the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full text</source>
   <translation>Texto completo</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the selected articles a star, or take it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go from the text back to the summary sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go through the text with the arrow keys; with Shift they select</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the article before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the field for links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next article that is unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes to this sentence in the text. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes to where these words stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Green</source>
   <translation>Berde</translation>
  </message>
  <message>
   <source>Group and order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group articles by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Header's &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here</source>
   <translation>Aki</translation>
  </message>
  <message>
   <source>Highlighted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlights</source>
   <translation>Marcanan</translation>
  </message>
  <message>
   <source>How Digest saves, summarises and shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sentences are chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the sentences of a summary are chosen; every one of them stands in the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the summary is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import from another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the library already: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the order of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the panes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in the bin already; “Empty the bin” removes it for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is never hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It tells a story of its own now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the page as it was fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the pictures of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>L&amp;ogins…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this sentence out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this story out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of the summary</source>
   <translation>Largura di e resumen</translation>
  </message>
  <message numerus="yes">
   <source>Let %n banned sentence(s) be chosen again</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Let banned sentences be chosen again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let sentences stand back that another article of the story said before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LexRank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Cla</translation>
  </message>
  <message>
   <source>Line height in em</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links</source>
   <translation>Linknan</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Logins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longer</source>
   <translation>Mas largo</translation>
  </message>
  <message>
   <source>Look at every article again with the topics' words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through your articles: {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Luhn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark a&amp;ll as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark every article of this list as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the selected articles as read, or as unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the selected text and keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Marked %n article(s) as read</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Marked as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked as unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Metodo</translation>
  </message>
  <message>
   <source>Move to &amp;topic…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to the &amp;bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Moved %n article(s) to the bin</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Moved to “{topic}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, colour and words of the topic that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Navigation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearly “{topic}”: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nederlands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed to clean it better later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New topic</source>
   <translation>Topico nobo</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Mas nobo prome</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Noticia</translation>
  </message>
  <message>
   <source>Newsletter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article is under this topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No highlight has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer always first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer always show this sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer under any topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer under “{topic}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other article tells this story.</source>
   <translation>Ningun otro articulo ta conta e historia aki.</translation>
  </message>
  <message>
   <source>No text could be read on this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No topic's words are strong enough in this article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No unread article below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No voice was found. On Linux, install speech-dispatcher or espeak-ng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not about “{topic}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not part of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not this story</source>
   <translation>No ta e historia aki</translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing found for {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here</source>
   <translation>No tin nada aki</translation>
  </message>
  <message>
   <source>Nothing highlighted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the library was published in this period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in this period is unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Nada no ta habri</translation>
  </message>
  <message>
   <source>Nothing saved yet</source>
   <translation>Ainda nada no ta warda</translation>
  </message>
  <message>
   <source>Nothing under these topics was published in this period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was removed, or the page did not tell its parts apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexion</translation>
  </message>
  <message numerus="yes">
   <source>Offline — %n link(s) wait</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Mas bieu prome</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Un historia</translation>
  </message>
  <message>
   <source>Only what is in the bin can be restored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation>Habri</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Habri den e browser</translation>
  </message>
  <message>
   <source>Open the ori&amp;ginal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the page in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of the &amp;archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages and texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages fetched at the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papiamento</source>
   <translation>Papiamento</translation>
  </message>
  <message>
   <source>Paste a link and Digest keeps the article, sums it up and files it, to be read offline.</source>
   <translation>Plak un link y Digest ta warda e articulo, resumi'e y pon'e bou di su topico, pa lesa sin conexion.</translation>
  </message>
  <message>
   <source>Paste a link anywhere in this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a link to save…</source>
   <translation>Plak un link pa warda…</translation>
  </message>
  <message>
   <source>Paste the page's text instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pinned a sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press E on an article to archive it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press S on an article to give it a star.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press the key for “{action}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a backup in the library's place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the page's address on the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the search that is shown into the sidebar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected articles into one story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected articles into the archive, or take them out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected articles into the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected articles on the clipboard as Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected articles under another topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation>Sali</translation>
  </message>
  <message>
   <source>Quote copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read alou&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the open article aloud from here, or stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesa</translation>
  </message>
  <message>
   <source>Reduction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Related articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Remove %n article(s) for good? This cannot be taken back.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Remove for good what is in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the topic that is shown; its articles stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed a highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed the topic “{topic}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest&amp;ore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation>Pone bek</translation>
  </message>
  <message>
   <source>Restore a back&amp;up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Restored %n article(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Purba atrobe</translation>
  </message>
  <message>
   <source>S&amp;ecret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans serif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation>Warda</translation>
  </message>
  <message numerus="yes">
   <source>Save %n link(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Save &amp;files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a &amp;link…</source>
   <translation>Warda un &amp;link…</translation>
  </message>
  <message>
   <source>Save files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save from the &amp;clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save pages and texts from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the links or the page that you copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving</source>
   <translation>Ta warda</translation>
  </message>
  <message>
   <source>Saving {n} of {total}</source>
   <translation>Ta warda {n} di {total}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Busca</translation>
  </message>
  <message>
   <source>Search for something first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search forgotten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search highlights and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the library for the selected text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the library for this tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds until an open article counts as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select all articles of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select text in an article and press H.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select text in the article first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the articles that tell one story.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentence further down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentence further up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentences</source>
   <translation>Frasenan</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set articles in larger letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set articles in letters of the normal size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set articles in smaller letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation>Instelacionnan</translation>
  </message>
  <message>
   <source>Sharing buttons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shelves and topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short enough to read whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorter</source>
   <translation>Mas cortico</translation>
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show Digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show nothing but the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the menu bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Si&amp;debar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the last digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Sites that ask for a login before they show a page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites with a login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Star taken away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starred</source>
   <translation>Cu strea</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Summary sentence {n}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summed up by another method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ta&amp;gs, apart by ;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiketa</translation>
  </message>
  <message>
   <source>Take out always on this s&amp;ite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out of the te&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out paragraphs that say this, on every page of the site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the &amp;star away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last change back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the links that could not be saved off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the open article out of its story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the paragraphs of the selected passage out of the text, here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the selected articles out of the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken out by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken out of the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken out of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes effect when Digest starts again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell when a batch ends while the window is in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size in points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TextRank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That summary sentence in the text</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The %n selected article(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The &amp;clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>E bari di sushi ta bashi.</translation>
  </message>
  <message>
   <source>The digest is in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last month</source>
   <translation>E ultimo luna</translation>
  </message>
  <message>
   <source>The last three days</source>
   <translation>E ultimo tres dianan</translation>
  </message>
  <message>
   <source>The last week</source>
   <translation>E ultimo siman</translation>
  </message>
  <message>
   <source>The library could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library of now is kept aside, so that nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next place of these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The parts of the page that are not in the text, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place of these words before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same story elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same text from several sites is one row, with “also at …”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The selected article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site shows its pages with this login.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The sources differ in %n place(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The stor&amp;y in all its reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table of all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The topic's colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The voice of this computer does not speak. Is there a loudspeaker?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole library ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words that put the article under its topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no earlier version of this article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no link, page or file in what you pasted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no text to summarise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These tell one stor&amp;y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are stored in the library, for offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This may not be the whole article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This may not be the whole article: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page may not hold an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation>Titulo</translation>
  </message>
  <message>
   <source>Title, authors, date, site, language and tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, told already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Titles, texts, tags and notes were searched. Fewer or shorter words find more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation>Awe</translation>
  </message>
  <message>
   <source>Today's &amp;digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Told twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took a sentence's mark away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took another version of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topic</source>
   <translation>Topico</translation>
  </message>
  <message>
   <source>Topic {name}: why, and move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topics</source>
   <translation>Topiconan</translation>
  </message>
  <message>
   <source>Topics that these articles suggest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the sample article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface, size, width and line height of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under “{topic}” because of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation>Haci bek</translation>
  </message>
  <message>
   <source>Unknown site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unread</source>
   <translation>No lesa</translation>
  </message>
  <message>
   <source>Unread only</source>
   <translation>No lesa so</translation>
  </message>
  <message>
   <source>Unsorted</source>
   <translation>No sorteer</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify that everything in the library is whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version and licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is always brought back or taken out, on which site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the last day brought, by topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the page said before it was fetched or cleaned again, and what differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was re&amp;moved?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you delete stays here for a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the copy goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the sources differ</source>
   <translation>Unda e fuentenan ta diferencia</translation>
  </message>
  <message>
   <source>Why here, and where else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this sentence?</source>
   <translation>Pakico e frase aki?</translation>
  </message>
  <message>
   <source>Why: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation>Bentana</translation>
  </message>
  <message>
   <source>With these words {comes} of your articles would come and {goes} would go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words that speak &amp;against it, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a verified copy of the library to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the selected articles to files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yellow</source>
   <translation>Hel</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayera</translation>
  </message>
  <message>
   <source>You banned every sentence. The menu above lets them be chosen again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You left out every story of this period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You put it under “{topic}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your digest begins here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>also at {sites}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>among the tags</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n further word(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more link(s) on the way</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>chosen by this method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folded up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>further words in the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>learned from what you moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>like others under this topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names who said it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation>awor</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>un articulo</translation>
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opens the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pinned by you</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>saved %n more time(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>saved {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>says what many other sentences say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speaks against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speaks for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stands near the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>starred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>takes up the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same text as in {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>together: enough from 0 on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unread</source>
   <translation>no lesa</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you put it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} is the key of “{action}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} means something in the list or in the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys}: {action}; change the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} d</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} o</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} min read</source>
   <translation>{n} min pa lesa</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} di {total}</translation>
  </message>
  <message>
   <source>Українська</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is the name for what lies under no topic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{words}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Another program is holding the library. Nothing was changed; try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article {id} has no version {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article was found on this page: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong. The library is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. What was saved before stays saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. Nothing was lost; make room and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is read-only. Nothing was lost and nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letters of this page cannot be told: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library cannot be used: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library file is damaged ({why}). It was left as it is; a backup can be put in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library in “{path}” cannot be written: {why}. What is in it can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link was taken out of the queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's store of passwords cannot be opened: {why}. Unlock it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text was changed meanwhile. Nothing was done to it; look at it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The topic “{name}” cannot work: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a topic called “{name}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no article {id} in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no good backup to put in the library's place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no link {number} in the queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no topic called “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to export: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {what}, not a page with an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library was written by a newer Digest (form {found}, this one knows {known}). It was not touched: please update Digest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This login cannot work: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page is larger than {megabytes} MB and was not fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page is too complex to be cleaned: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page is {what}, not an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no safe place for passwords ({why}). The login is kept for this session only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answered in a way that cannot be understood: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} asks for a login before it shows this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} asks to be left alone for now ({status}). Try again {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} broke off before the page was complete. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} could not be reached: {why}. Try again when the connection is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} could not prove that it is {host}: {why}. Nothing was fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not give this page: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is a private address of this computer or network. It is fetched only when you allow it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} says that this page does not exist ({status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} sends the link on to somewhere that is not followed: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} was too slow: no whole page within {seconds} seconds. Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{address}” is not a web address: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not a format that Digest knows. Known: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” cannot be imported: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” cannot be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” cannot be written: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is not a Digest library. It was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{query}” cannot be searched: {why}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>The never-phrase {} empties the topic: it stands in almost every text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in each of its phrases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in {}% of the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a consent wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date in it is impossible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a login form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a login is sent over https alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a page that says it does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a record in it cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a robot check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text in it cannot be unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text in it is not UTF-{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a user name is needed, without a colon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a video without a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an index page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from a protected connection to one that is not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it asks to be paid first ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it broke off the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be opened for reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it did not answer within {} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not keep to the rules of the web (HTTP)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not say where to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gives its length wrongly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a fault of its own ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has letters that cannot be sent, or is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {} elements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {} elements inside one another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {} million characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no word to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds XML that a list of links never needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds more than {} files; open a part of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no sentences, only lines such as menus have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds pictures of pages, no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a damaged zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a link to another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is larger than {} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is longer than {} letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no export of a program that Digest knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no export of a program that Digest knows, and has no web address in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no picture of a kind that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a file but a device or a pipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not well-formed XML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is of an older Digest and lies where it cannot be brought up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it lets no one in without a login, or takes Digest for a robot ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it made its certificate itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it may not show it, for legal reasons ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it says only what must not be there; add a word to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it sent no page ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it takes longer than {} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was sent on more than {} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer is the error {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its byte order mark does not fit its bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its certificate comes from an authority that this system does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its certificate is for another address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its certificate is for another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its certificate is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its colour is not written like #aabbcc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its description of itself is not UTF-{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; all that it held is kept as {}; start Digest again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; start Digest again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its first bytes are wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its folder is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its packing (gzip) is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its protected connection (TLS) does not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no article was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no encoding makes words of its bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no text on it reads like one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none was found that encrypts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing answers there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one element has more than {} attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>some of its letters cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>that is not the name of a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>that name is for what lies under no topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the PDF file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the article goes on on a next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the cleaning broke down on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk gave an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page asks for a subscription or a login before it shows the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page is a discussion, of which some posts may be missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page says that the article is for subscribers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page speaks of {} words, {} were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the secret is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text breaks off with dots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the way there is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are too many files of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no site of that name, or no connection to the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not the name of a header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this system has no list of the authorities to trust (on Debian: apt install ca-certificates)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you may not write there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} begins with the name of nobody who has a folder here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} bytes are missing at its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has a * inside quotation marks, where words have no endings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has a * that is not at a word's end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has a quote that does not close.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has a side without a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has no word in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has no words, so nothing would be filed under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} in it cannot be unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} in it would grow too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is a file, not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is a link to a file that is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is none of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is not a date; write {}-{}-{} or {}-{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} stands in almost every text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} stands in {}% of the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} would match almost every word.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
