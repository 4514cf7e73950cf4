<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Digest</name>
  <message>
   <source>   The page changed; the place is not certain.</source>
   <translation>   La page a changé ; l'endroit n'est pas certain.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n article</numerusform>
    <numerusform>%n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) saved</source>
   <translation>
    <numerusform>%n article enregistré</numerusform>
    <numerusform>%n articles enregistrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) selected</source>
   <translation>
    <numerusform>%n article choisi</numerusform>
    <numerusform>%n articles choisis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) tell one story now</source>
   <translation>
    <numerusform>%n article raconte maintenant un seul sujet</numerusform>
    <numerusform>%n articles racontent maintenant un seul sujet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library already</source>
   <translation>
    <numerusform>%n déjà dans la bibliothèque</numerusform>
    <numerusform>%n déjà dans la bibliothèque</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known already</source>
   <translation>
    <numerusform>%n déjà connu</numerusform>
    <numerusform>%n déjà connus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%n laissé de côté</numerusform>
    <numerusform>%n laissés de côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to fetch</source>
   <translation>
    <numerusform>%n lien à chercher</numerusform>
    <numerusform>%n liens à chercher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more tag(s)</source>
   <translation>
    <numerusform>%n autre mot-clé</numerusform>
    <numerusform>%n autres mots-clés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new link(s)</source>
   <translation>
    <numerusform>%n nouveau lien</numerusform>
    <numerusform>%n nouveaux liens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other article(s) followed</source>
   <translation>
    <numerusform>%n autre article a suivi</numerusform>
    <numerusform>%n autres articles ont suivi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n récit</numerusform>
    <numerusform>%n récits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n that cannot be fetched</source>
   <translation>
    <numerusform>%n impossible à chercher</numerusform>
    <numerusform>%n impossibles à chercher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n thème</numerusform>
    <numerusform>%n thèmes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n non lu</numerusform>
    <numerusform>%n non lus</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Digest</source>
   <translation>À &amp;propos de Digest</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archiver</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Article</translation>
  </message>
  <message>
   <source>&amp;Authors, apart by ;</source>
   <translation>&amp;Auteurs, séparés par ;</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Faire une sauvegarde…</translation>
  </message>
  <message>
   <source>&amp;Caret in the text</source>
   <translation>&amp;Curseur dans le texte</translation>
  </message>
  <message>
   <source>&amp;Check the library</source>
   <translation>&amp;Vérifier la bibliothèque</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Couleurs</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Date, such as 2025-04-02</source>
   <translation>&amp;Date, par exemple 2025-04-02</translation>
  </message>
  <message>
   <source>&amp;Dim what was read elsewhere</source>
   <translation>&amp;Estomper ce qui a été lu ailleurs</translation>
  </message>
  <message>
   <source>&amp;Dismiss what failed</source>
   <translation>&amp;Écarter ce qui a échoué</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <source>&amp;Edit details…</source>
   <translation>Modifier les &amp;données…</translation>
  </message>
  <message>
   <source>&amp;Edit this topic…</source>
   <translation>&amp;Modifier ce thème…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>&amp;Fetch again</source>
   <translation>Chercher à &amp;nouveau</translation>
  </message>
  <message>
   <source>&amp;File all articles anew</source>
   <translation>&amp;Reclasser tous les articles</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Chercher dans l'article…</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>&amp;Format</translation>
  </message>
  <message>
   <source>&amp;Go to anything…</source>
   <translation>&amp;Aller à…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Highlight</source>
   <translation>&amp;Surligner</translation>
  </message>
  <message>
   <source>&amp;Import from another program…</source>
   <translation>&amp;Importer d'un autre programme…</translation>
  </message>
  <message>
   <source>&amp;Keep this search</source>
   <translation>&amp;Garder cette recherche</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Genre</translation>
  </message>
  <message>
   <source>&amp;Language, such as en</source>
   <translation>&amp;Langue, par exemple fr</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>Texte plus &amp;grand</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Bibliothèque</translation>
  </message>
  <message>
   <source>&amp;Look up in the library</source>
   <translation>&amp;Consulter dans la bibliothèque</translation>
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation>Barre de &amp;menus</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;New topic…</source>
   <translation>&amp;Nouveau thème…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>Texte &amp;normal</translation>
  </message>
  <message>
   <source>&amp;Not this story</source>
   <translation>&amp;Pas ce sujet</translation>
  </message>
  <message>
   <source>&amp;One file</source>
   <translation>&amp;Un seul fichier</translation>
  </message>
  <message>
   <source>&amp;Previous</source>
   <translation>&amp;Précédent</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation>C&amp;iter</translation>
  </message>
  <message>
   <source>&amp;Read or unread</source>
   <translation>&amp;Lu ou non lu</translation>
  </message>
  <message>
   <source>&amp;Reading only</source>
   <translation>&amp;Lecture seule</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Remove this topic</source>
   <translation>&amp;Supprimer ce thème</translation>
  </message>
  <message>
   <source>&amp;Retry what failed</source>
   <translation>&amp;Réessayer ce qui a échoué</translation>
  </message>
  <message>
   <source>&amp;Search the library</source>
   <translation>Chercher dans la &amp;bibliothèque</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Réglages…</translation>
  </message>
  <message>
   <source>&amp;Site</source>
   <translation>&amp;Site</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texte plus &amp;petit</translation>
  </message>
  <message>
   <source>&amp;Star</source>
   <translation>É&amp;toile</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Texte…</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titre</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>&amp;Thèmes</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation>&amp;Versions</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Quoi</translation>
  </message>
  <message>
   <source>&amp;Why this topic?</source>
   <translation>&amp;Pourquoi ce thème ?</translation>
  </message>
  <message>
   <source>&amp;Words that speak for it, one a line</source>
   <translation>&amp;Mots qui parlent pour lui, un par ligne</translation>
  </message>
  <message>
   <source>(on trial)</source>
   <translation>(à l'essai)</translation>
  </message>
  <message>
   <source>+ would come, − would go</source>
   <translation>+ arriverait, − partirait</translation>
  </message>
  <message>
   <source>0: by the length of the article.</source>
   <translation>0 : selon la longueur de l'article.</translation>
  </message>
  <message>
   <source>A &amp;folder, a file for each article</source>
   <translation>Un &amp;dossier, un fichier par article</translation>
  </message>
  <message>
   <source>A date is written like 2025-04-02.</source>
   <translation>Une date s'écrit comme 2025-04-02.</translation>
  </message>
  <message>
   <source>A login is sent to its own site alone, over https, and kept in the system's key store.</source>
   <translation>Un accès n'est envoyé qu'à son propre site, par https, et reste dans le trousseau du système.</translation>
  </message>
  <message>
   <source>A page down, then the next unread article</source>
   <translation>Une page plus bas, puis l'article non lu suivant</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Une page plus haut</translation>
  </message>
  <message>
   <source>A rule of a site is on trial until it has served on another page. It never takes half of a text.</source>
   <translation>La règle d'un site est à l'essai jusqu'à ce qu'elle ait servi sur une autre page. Elle n'enlève jamais la moitié d'un texte.</translation>
  </message>
  <message>
   <source>A topic, an article or a command</source>
   <translation>Un thème, un article ou une commande</translation>
  </message>
  <message>
   <source>A verified copy is in {path}</source>
   <translation>Une copie vérifiée est dans {path}</translation>
  </message>
  <message>
   <source>A verified copy is made once a day.</source>
   <translation>Une copie vérifiée est faite une fois par jour.</translation>
  </message>
  <message>
   <source>About Digest</source>
   <translation>À propos de Digest</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a topic and the words that speak for it</source>
   <translation>Ajouter un thème et les mots qui parlent pour lui</translation>
  </message>
  <message>
   <source>Add the &amp;sample article</source>
   <translation>Ajouter l'article d'e&amp;xemple</translation>
  </message>
  <message numerus="yes">
   <source>Add the topic “{topic}”: %n article(s)</source>
   <translation>
    <numerusform>Ajouter le sujet « {topic} » : %n article</numerusform>
    <numerusform>Ajouter le sujet « {topic} » : %n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add “{word}”: it would bring %n more</source>
   <translation>
    <numerusform>Ajouter « {word} » : en apporterait %n de plus</numerusform>
    <numerusform>Ajouter « {word} » : en apporterait %n de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>Added the topic “{topic}”</source>
   <translation>Sujet « {topic} » ajouté</translation>
  </message>
  <message>
   <source>Advertisement</source>
   <translation>Publicité</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>All links are done.</source>
   <translation>Tous les liens sont traités.</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>Tous les thèmes</translation>
  </message>
  <message>
   <source>Allow and fetch</source>
   <translation>Autoriser et chercher</translation>
  </message>
  <message>
   <source>Also on this page</source>
   <translation>Aussi sur cette page</translation>
  </message>
  <message numerus="yes">
   <source>Also told by %n other(s)</source>
   <translation>
    <numerusform>Raconté aussi par %n autre</numerusform>
    <numerusform>Raconté aussi par %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>Always first</source>
   <translation>Toujours en tête</translation>
  </message>
  <message>
   <source>Always on this site</source>
   <translation>Toujours sur ce site</translation>
  </message>
  <message>
   <source>Always show</source>
   <translation>Toujours montrer</translation>
  </message>
  <message>
   <source>Always show this sentence</source>
   <translation>Toujours montrer cette phrase</translation>
  </message>
  <message>
   <source>An article needs a title.</source>
   <translation>Un article a besoin d'un titre.</translation>
  </message>
  <message>
   <source>An article that shows what Digest does</source>
   <translation>Un article qui montre ce que fait Digest</translation>
  </message>
  <message>
   <source>Another length of the summary</source>
   <translation>Autre longueur du résumé</translation>
  </message>
  <message>
   <source>Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here.</source>
   <translation>Licence Apache 2.0. Fait avec trafilatura, sumy, sqlite-utils et Qt (LGPL). Rien de ce que vous lisez ne sort d'ici.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archives</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n article(s)</source>
   <translation>
    <numerusform>%n article archivé</numerusform>
    <numerusform>%n articles archivés</numerusform>
   </translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Articles come here by the words of the topic, or when you drag them onto it.</source>
   <translation>Les articles viennent ici par les mots du thème, ou quand vous les y glissez.</translation>
  </message>
  <message>
   <source>Articles that would come and go</source>
   <translation>Articles qui arriveraient et partiraient</translation>
  </message>
  <message>
   <source>As it was at first</source>
   <translation>Comme c'était d'abord</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Asking {site}…</source>
   <translation>Question à {site}…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back from the text to the list, from a search to the shelf</source>
   <translation>Du texte à la liste, d'une recherche au rayon</translation>
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Retour à l'article</translation>
  </message>
  <message>
   <source>Back to the s&amp;ummary</source>
   <translation>Retour au rés&amp;umé</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Backups kept</source>
   <translation>Sauvegardes gardées</translation>
  </message>
  <message>
   <source>Banned a sentence</source>
   <translation>Phrase exclue</translation>
  </message>
  <message>
   <source>Before a change was taken back</source>
   <translation>Avant l’annulation d’un changement</translation>
  </message>
  <message>
   <source>Before another version was taken</source>
   <translation>Avant de prendre une autre version</translation>
  </message>
  <message>
   <source>Before it was cleaned again</source>
   <translation>Avant le nouveau nettoyage</translation>
  </message>
  <message>
   <source>Before it was fetched again</source>
   <translation>Avant la nouvelle récupération</translation>
  </message>
  <message>
   <source>Before you changed the text</source>
   <translation>Avant que vous ne changiez le texte</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>Bring back: {words}</source>
   <translation>Remettre : {words}</translation>
  </message>
  <message>
   <source>Bring in what Pocket, Instapaper, a browser and others kept</source>
   <translation>Reprendre ce que Pocket, Instapaper, un navigateur et d'autres ont gardé</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Remis</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change a key</source>
   <translation>Changer une touche</translation>
  </message>
  <message>
   <source>Changed a highlight</source>
   <translation>Surlignage modifié</translation>
  </message>
  <message>
   <source>Changed the details</source>
   <translation>Détails modifiés</translation>
  </message>
  <message>
   <source>Changed the topic “{topic}”</source>
   <translation>Sujet « {topic} » modifié</translation>
  </message>
  <message>
   <source>Checking the library…</source>
   <translation>Vérification de la bibliothèque…</translation>
  </message>
  <message>
   <source>Choose a longer one, or show what was read too.</source>
   <translation>Choisissez-en une plus longue, ou montrez aussi ce qui a été lu.</translation>
  </message>
  <message>
   <source>Choose a longer one.</source>
   <translation>Choisissez-en une plus longue.</translation>
  </message>
  <message>
   <source>Choose a topic in the sidebar first.</source>
   <translation>Choisissez d'abord un thème dans la barre latérale.</translation>
  </message>
  <message>
   <source>Choose an article from the list.</source>
   <translation>Choisissez un article dans la liste.</translation>
  </message>
  <message>
   <source>Choose other topics, or a longer one.</source>
   <translation>Choisissez d’autres thèmes, ou une période plus longue.</translation>
  </message>
  <message>
   <source>Cleaning r&amp;ules…</source>
   <translation>Règles de n&amp;ettoyage…</translation>
  </message>
  <message>
   <source>Cleaning rules</source>
   <translation>Règles de nettoyage</translation>
  </message>
  <message>
   <source>Cleaning…</source>
   <translation>Nettoyage…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close Digest; everything is kept</source>
   <translation>Fermer Digest ; tout est gardé</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Cookie</source>
   <translation>Cookie</translation>
  </message>
  <message>
   <source>Cookie notice</source>
   <translation>Avis sur les cookies</translation>
  </message>
  <message>
   <source>Cop&amp;y the link</source>
   <translation>Cop&amp;ier le lien</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copied as Markdown</source>
   <translation>Copié en Markdown</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copier le &amp;diagnostic</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copier en &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Copier le lien</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Copier le texte choisi</translation>
  </message>
  <message>
   <source>Copy the selected text as a Markdown quote with its source</source>
   <translation>Copier le texte choisi comme citation Markdown avec sa source</translation>
  </message>
  <message>
   <source>Credits and captions</source>
   <translation>Crédits et légendes</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Days that deleted articles stay in the bin</source>
   <translation>Jours pendant lesquels les articles supprimés restent dans la corbeille</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Diagnostics copied</source>
   <translation>Diagnostic copié</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Digest made a mistake. It is in the log; the library is safe.</source>
   <translation>Digest a fait une erreur. Elle est dans le journal ; la bibliothèque est sauve.</translation>
  </message>
  <message>
   <source>Digest {version} turns the pages you save into a digest that can be read offline and trusted.</source>
   <translation>Digest {version} fait des pages que vous gardez un bulletin qui se lit hors ligne et mérite confiance.</translation>
  </message>
  <message>
   <source>Dim what was read in another article of the story</source>
   <translation>Estomper ce qui a été lu dans un autre article du sujet</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Refaire ce qui a été annulé</translation>
  </message>
  <message>
   <source>Does not belong here</source>
   <translation>N'a pas sa place ici</translation>
  </message>
  <message>
   <source>E-book (EPUB)</source>
   <translation>Livre numérique (EPUB)</translation>
  </message>
  <message>
   <source>Earlier &amp;versions…</source>
   <translation>&amp;Versions antérieures…</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>Versions antérieures</translation>
  </message>
  <message>
   <source>Edit the topic's words</source>
   <translation>Modifier les mots du thème</translation>
  </message>
  <message>
   <source>Edmundson, with the title</source>
   <translation>Edmundson, avec le titre</translation>
  </message>
  <message>
   <source>Empty the b&amp;in…</source>
   <translation>&amp;Vider la corbeille…</translation>
  </message>
  <message>
   <source>Empty the bin</source>
   <translation>Vider la corbeille</translation>
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
   <translation>Tous les articles sur le même événement, et ce qui les sépare</translation>
  </message>
  <message>
   <source>Every article is under a topic.</source>
   <translation>Chaque article est sous un thème.</translation>
  </message>
  <message>
   <source>Everything in the library is whole.</source>
   <translation>Tout est intact dans la bibliothèque.</translation>
  </message>
  <message>
   <source>Everything is read.</source>
   <translation>Tout est lu.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export into a file</source>
   <translation>Exporter dans un fichier</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>Exporter dans un dossier</translation>
  </message>
  <message>
   <source>Export the digest</source>
   <translation>Exporter le bulletin</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n file(s) to {folder}</source>
   <translation>
    <numerusform>%n fichier exporté dans {folder}</numerusform>
    <numerusform>%n fichiers exportés dans {folder}</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportation</translation>
  </message>
  <message>
   <source>Facts for a report of a mistake, without any text of yours</source>
   <translation>Des faits pour signaler une erreur, sans aucun de vos textes</translation>
  </message>
  <message>
   <source>Fetch all links again that could not be saved</source>
   <translation>Chercher à nouveau tous les liens qui n'ont pas pu être enregistrés</translation>
  </message>
  <message>
   <source>Fetch the page again; the text kept now stays safe</source>
   <translation>Chercher la page à nouveau ; le texte gardé reste à l'abri</translation>
  </message>
  <message>
   <source>Fetched again, and not taken</source>
   <translation>De nouveau récupéré, mais pas pris</translation>
  </message>
  <message>
   <source>Fetched again: the text is better now.</source>
   <translation>Cherché à nouveau : le texte est meilleur.</translation>
  </message>
  <message>
   <source>Fetching again…</source>
   <translation>Nouvelle recherche de la page…</translation>
  </message>
  <message>
   <source>Fetching…</source>
   <translation>Recherche de la page…</translation>
  </message>
  <message>
   <source>Filing articles</source>
   <translation>Classement des articles</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>Chercher le &amp;suivant</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>Chercher le &amp;précédent</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>Trouver une touche ou ce qu'elle fait</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Trouver un réglage</translation>
  </message>
  <message>
   <source>Find a topic, an article or a command</source>
   <translation>Trouver un thème, un article ou une commande</translation>
  </message>
  <message>
   <source>Find articles by their words</source>
   <translation>Trouver des articles par leurs mots</translation>
  </message>
  <message>
   <source>Find in the article</source>
   <translation>Chercher dans l'article</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Chercher le suivant</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Chercher le précédent</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Trouver des mots dans l'article ouvert</translation>
  </message>
  <message>
   <source>First sentences</source>
   <translation>Premières phrases</translation>
  </message>
  <message>
   <source>Fold copies under one row</source>
   <translation>Regrouper les copies sur une seule ligne</translation>
  </message>
  <message>
   <source>Foot of the page</source>
   <translation>Pied de la page</translation>
  </message>
  <message>
   <source>Forget all that was chosen</source>
   <translation>Oublier tous les choix</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>L'oublier</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>Oublier cette recherche</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>De et à</translation>
  </message>
  <message>
   <source>From the list to the text</source>
   <translation>De la liste au texte</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Texte complet</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Plus bas</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Plus haut</translation>
  </message>
  <message>
   <source>Give the selected articles a star, or take it away</source>
   <translation>Donner une étoile aux articles choisis, ou la retirer</translation>
  </message>
  <message>
   <source>Go from the text back to the summary sentence</source>
   <translation>Aller du texte à la phrase du résumé</translation>
  </message>
  <message>
   <source>Go through the text with the arrow keys; with Shift they select</source>
   <translation>Parcourir le texte avec les flèches ; avec Maj, elles sélectionnent</translation>
  </message>
  <message>
   <source>Go to anything</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Go to the article before</source>
   <translation>Aller à l'article précédent</translation>
  </message>
  <message>
   <source>Go to the field for links</source>
   <translation>Aller au champ des liens</translation>
  </message>
  <message>
   <source>Go to the next article</source>
   <translation>Aller à l'article suivant</translation>
  </message>
  <message>
   <source>Go to the next article that is unread</source>
   <translation>Aller à l'article non lu suivant</translation>
  </message>
  <message>
   <source>Goes to this sentence in the text. </source>
   <translation>Mène à cette phrase dans le texte. </translation>
  </message>
  <message>
   <source>Goes to where these words stand</source>
   <translation>Mène là où sont ces mots</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>Group and order</source>
   <translation>Groupes et ordre</translation>
  </message>
  <message>
   <source>Group articles by</source>
   <translation>Grouper les articles par</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>Header's &amp;name</source>
   <translation>&amp;Nom de l'en-tête</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>Highlighted</source>
   <translation>Surligné</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Surlignages</translation>
  </message>
  <message>
   <source>How Digest saves, summarises and shows</source>
   <translation>Comment Digest enregistre, résume et montre</translation>
  </message>
  <message>
   <source>How sentences are chosen</source>
   <translation>Comment les phrases sont choisies</translation>
  </message>
  <message>
   <source>How the sentences of a summary are chosen; every one of them stands in the article.</source>
   <translation>Comment les phrases d'un résumé sont choisies ; chacune est dans l'article.</translation>
  </message>
  <message>
   <source>How the summary is made</source>
   <translation>Comment le résumé est fait</translation>
  </message>
  <message>
   <source>Import from another program</source>
   <translation>Importer d'un autre programme</translation>
  </message>
  <message>
   <source>Importing: {n}</source>
   <translation>Importation : {n}</translation>
  </message>
  <message>
   <source>In the library already: {title}</source>
   <translation>Déjà dans la bibliothèque : {title}</translation>
  </message>
  <message>
   <source>In the order of time</source>
   <translation>Dans l'ordre du temps</translation>
  </message>
  <message>
   <source>In the panes</source>
   <translation>Dans les volets</translation>
  </message>
  <message>
   <source>It is in the bin already; “Empty the bin” removes it for good.</source>
   <translation>Il est déjà dans la corbeille ; « Vider la corbeille » le supprime pour de bon.</translation>
  </message>
  <message>
   <source>It is never hidden.</source>
   <translation>Ce n'est jamais caché.</translation>
  </message>
  <message>
   <source>It tells a story of its own now</source>
   <translation>Il raconte maintenant son propre sujet</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep the page as it was fetched</source>
   <translation>Garder la page telle qu'elle est arrivée</translation>
  </message>
  <message>
   <source>Keep the pictures of articles</source>
   <translation>Garder les images des articles</translation>
  </message>
  <message>
   <source>Keep this login</source>
   <translation>Garder cet accès</translation>
  </message>
  <message>
   <source>Keep “{words}”</source>
   <translation>Garder « {words} »</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>L&amp;ogins…</source>
   <translation>A&amp;ccès…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Quitter la recherche</translation>
  </message>
  <message>
   <source>Leave this sentence out</source>
   <translation>Laisser cette phrase de côté</translation>
  </message>
  <message>
   <source>Leave this story out</source>
   <translation>Laisser ce sujet de côté</translation>
  </message>
  <message>
   <source>Length of the summary</source>
   <translation>Longueur du résumé</translation>
  </message>
  <message numerus="yes">
   <source>Let %n banned sentence(s) be chosen again</source>
   <translation>
    <numerusform>Permettre à nouveau %n phrase bannie</numerusform>
    <numerusform>Permettre à nouveau %n phrases bannies</numerusform>
   </translation>
  </message>
  <message>
   <source>Let banned sentences be chosen again</source>
   <translation>Phrases bannies permises à nouveau</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Lâcher</translation>
  </message>
  <message>
   <source>Let sentences stand back that another article of the story said before</source>
   <translation>Estomper les phrases qu'un autre article du sujet a déjà dites</translation>
  </message>
  <message>
   <source>LexRank</source>
   <translation>LexRank</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Line height in em</source>
   <translation>Hauteur de ligne en em</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Lien copié</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Logins</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Plus long</translation>
  </message>
  <message>
   <source>Look at every article again with the topics' words</source>
   <translation>Revoir chaque article avec les mots des thèmes</translation>
  </message>
  <message>
   <source>Looking through your articles: {done} of {total}</source>
   <translation>Examen de vos articles : {done} sur {total}</translation>
  </message>
  <message>
   <source>Luhn</source>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>Making the digest</source>
   <translation>Le bulletin se fait</translation>
  </message>
  <message>
   <source>Mark a&amp;ll as read</source>
   <translation>Marquer &amp;tout comme lu</translation>
  </message>
  <message>
   <source>Mark every article of this list as read</source>
   <translation>Marquer comme lu chaque article de cette liste</translation>
  </message>
  <message>
   <source>Mark the selected articles as read, or as unread</source>
   <translation>Marquer les articles choisis comme lus ou non lus</translation>
  </message>
  <message>
   <source>Mark the selected text and keep it</source>
   <translation>Surligner le texte choisi et le garder</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message numerus="yes">
   <source>Marked %n article(s) as read</source>
   <translation>
    <numerusform>%n article marqué comme lu</numerusform>
    <numerusform>%n articles marqués comme lus</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read</source>
   <translation>Marqué comme lu</translation>
  </message>
  <message>
   <source>Marked as unread</source>
   <translation>Marqué comme non lu</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Move to &amp;topic…</source>
   <translation>Mettre sous un t&amp;hème…</translation>
  </message>
  <message>
   <source>Move to the &amp;bin</source>
   <translation>Mettre à la cor&amp;beille</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Déplacer vers…</translation>
  </message>
  <message numerus="yes">
   <source>Moved %n article(s) to the bin</source>
   <translation>
    <numerusform>%n article mis à la corbeille</numerusform>
    <numerusform>%n articles mis à la corbeille</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved to “{topic}”</source>
   <translation>Mis sous « {topic} »</translation>
  </message>
  <message>
   <source>Name and password</source>
   <translation>Nom et mot de passe</translation>
  </message>
  <message>
   <source>Name, colour and words of the topic that is shown</source>
   <translation>Nom, couleur et mots du thème affiché</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Étroit</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <source>Nearly “{topic}”: {words}</source>
   <translation>Presque « {topic} » : {words}</translation>
  </message>
  <message>
   <source>Nederlands</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <source>Needed to clean it better later.</source>
   <translation>Utile pour mieux la nettoyer plus tard.</translation>
  </message>
  <message>
   <source>Never show</source>
   <translation>Ne jamais montrer</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>Nouveau thème</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Les plus récents d'abord</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Actualités</translation>
  </message>
  <message>
   <source>Newsletter</source>
   <translation>Lettre d'information</translation>
  </message>
  <message>
   <source>Next &amp;unread</source>
   <translation>Non l&amp;u suivant</translation>
  </message>
  <message>
   <source>No article is under this topic</source>
   <translation>Aucun article n'est sous ce thème</translation>
  </message>
  <message>
   <source>No highlight has these words</source>
   <translation>Aucun surlignage n'a ces mots</translation>
  </message>
  <message>
   <source>No longer always first</source>
   <translation>Plus toujours en tête</translation>
  </message>
  <message>
   <source>No longer always show this sentence</source>
   <translation>Ne plus toujours montrer cette phrase</translation>
  </message>
  <message>
   <source>No longer under any topic</source>
   <translation>Plus dans aucun thème</translation>
  </message>
  <message>
   <source>No longer under “{topic}”</source>
   <translation>Plus sous « {topic} »</translation>
  </message>
  <message>
   <source>No other article tells this story.</source>
   <translation>Aucun autre article ne raconte ce sujet.</translation>
  </message>
  <message>
   <source>No text could be read on this page</source>
   <translation>Aucun texte n'a pu être lu sur cette page</translation>
  </message>
  <message>
   <source>No topic's words are strong enough in this article.</source>
   <translation>Les mots d'aucun thème ne suffisent dans cet article.</translation>
  </message>
  <message>
   <source>No unread article below.</source>
   <translation>Aucun article non lu plus bas.</translation>
  </message>
  <message>
   <source>No voice was found. On Linux, install speech-dispatcher or espeak-ng.</source>
   <translation>Aucune voix n’a été trouvée. Sous Linux, installez speech-dispatcher ou espeak-ng.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not about “{topic}”</source>
   <translation>Ne parle pas de « {topic} »</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Not part of the article</source>
   <translation>Ne fait pas partie de l'article</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>Not this story</source>
   <translation>Pas ce sujet</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing found for {words}</source>
   <translation>Rien trouvé pour {words}</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Rien ici</translation>
  </message>
  <message>
   <source>Nothing highlighted yet</source>
   <translation>Rien de surligné encore</translation>
  </message>
  <message>
   <source>Nothing in the library was published in this period</source>
   <translation>Rien dans la bibliothèque n'a paru pendant cette période</translation>
  </message>
  <message>
   <source>Nothing in this period is unread</source>
   <translation>Rien dans cette période n’est non lu</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Rien n'est ouvert</translation>
  </message>
  <message>
   <source>Nothing saved yet</source>
   <translation>Rien d'enregistré encore</translation>
  </message>
  <message>
   <source>Nothing under these topics was published in this period</source>
   <translation>Rien n’a paru sous ces thèmes dans cette période</translation>
  </message>
  <message>
   <source>Nothing was removed, or the page did not tell its parts apart.</source>
   <translation>Rien n'a été enlevé, ou la page ne distinguait pas ses parties.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message numerus="yes">
   <source>Offline — %n link(s) wait</source>
   <translation>
    <numerusform>Hors ligne — %n lien attend</numerusform>
    <numerusform>Hors ligne — %n liens attendent</numerusform>
   </translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Les plus anciens d'abord</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Un seul sujet</translation>
  </message>
  <message>
   <source>Only what is in the bin can be restored.</source>
   <translation>Seul ce qui est dans la corbeille peut être restauré.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Ouvrir une autre bibliothèque…</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Open the ori&amp;ginal</source>
   <translation>Ouvrir l'ori&amp;ginal</translation>
  </message>
  <message>
   <source>Open the page in the browser</source>
   <translation>Ouvrir la page dans le navigateur</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <source>Out of the &amp;archive</source>
   <translation>Sortir des &amp;archives</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages and texts</source>
   <translation>Pages et textes</translation>
  </message>
  <message>
   <source>Pages fetched at the same time</source>
   <translation>Pages cherchées en même temps</translation>
  </message>
  <message>
   <source>Papiamento</source>
   <translation>Papiamento</translation>
  </message>
  <message>
   <source>Paste a link and Digest keeps the article, sums it up and files it, to be read offline.</source>
   <translation>Collez un lien : Digest garde l'article, le résume et le classe, pour le lire hors ligne.</translation>
  </message>
  <message>
   <source>Paste a link anywhere in this window.</source>
   <translation>Collez un lien n'importe où dans cette fenêtre.</translation>
  </message>
  <message>
   <source>Paste a link to save…</source>
   <translation>Collez un lien à enregistrer…</translation>
  </message>
  <message>
   <source>Paste the page's text instead</source>
   <translation>Coller plutôt le texte de la page</translation>
  </message>
  <message>
   <source>Paste the text</source>
   <translation>Coller le texte</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>Pinned a sentence</source>
   <translation>Phrase épinglée</translation>
  </message>
  <message>
   <source>Press E on an article to archive it.</source>
   <translation>Appuyez sur E devant un article pour l'archiver.</translation>
  </message>
  <message>
   <source>Press S on an article to give it a star.</source>
   <translation>Appuyez sur S devant un article pour lui donner une étoile.</translation>
  </message>
  <message>
   <source>Press the key for “{action}”</source>
   <translation>Appuyez sur la touche pour « {action} »</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Put a backup in the library's place</source>
   <translation>Mettre une sauvegarde à la place de la bibliothèque</translation>
  </message>
  <message>
   <source>Put the page's address on the clipboard</source>
   <translation>Mettre l'adresse de la page dans le presse-papiers</translation>
  </message>
  <message>
   <source>Put the search that is shown into the sidebar</source>
   <translation>Mettre la recherche affichée dans la barre latérale</translation>
  </message>
  <message>
   <source>Put the selected articles into one story</source>
   <translation>Réunir les articles choisis en un seul sujet</translation>
  </message>
  <message>
   <source>Put the selected articles into the archive, or take them out</source>
   <translation>Mettre les articles choisis aux archives, ou les en sortir</translation>
  </message>
  <message>
   <source>Put the selected articles into the bin</source>
   <translation>Mettre les articles choisis à la corbeille</translation>
  </message>
  <message>
   <source>Put the selected articles on the clipboard as Markdown</source>
   <translation>Mettre les articles choisis en Markdown dans le presse-papiers</translation>
  </message>
  <message>
   <source>Put the selected articles under another topic</source>
   <translation>Mettre les articles choisis sous un autre thème</translation>
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation>Mettre cette sauvegarde à sa place</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Quote copied</source>
   <translation>Citation copiée</translation>
  </message>
  <message>
   <source>Read alou&amp;d</source>
   <translation>Lire à &amp;voix haute</translation>
  </message>
  <message>
   <source>Read the open article aloud from here, or stop</source>
   <translation>Lire à voix haute l’article ouvert à partir d’ici, ou arrêter</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Reduction</source>
   <translation>Reduction</translation>
  </message>
  <message>
   <source>Related articles</source>
   <translation>Articles liés</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n article(s) for good? This cannot be taken back.</source>
   <translation>
    <numerusform>Supprimer %n article pour de bon ? Cela ne peut pas être annulé.</numerusform>
    <numerusform>Supprimer %n articles pour de bon ? Cela ne peut pas être annulé.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove for good what is in the bin</source>
   <translation>Supprimer pour de bon ce qui est dans la corbeille</translation>
  </message>
  <message>
   <source>Remove the topic that is shown; its articles stay</source>
   <translation>Supprimer le thème affiché ; ses articles restent</translation>
  </message>
  <message>
   <source>Removed a highlight</source>
   <translation>Surlignage supprimé</translation>
  </message>
  <message>
   <source>Removed the topic “{topic}”</source>
   <translation>Thème « {topic} » supprimé</translation>
  </message>
  <message>
   <source>Rest&amp;ore</source>
   <translation>Re&amp;mettre</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>Restore a back&amp;up…</source>
   <translation>Restaurer une sauve&amp;garde…</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message numerus="yes">
   <source>Restored %n article(s)</source>
   <translation>
    <numerusform>%n article remis</numerusform>
    <numerusform>%n articles remis</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>S&amp;ecret</source>
   <translation>S&amp;ecret</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Sans empattement</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message numerus="yes">
   <source>Save %n link(s)</source>
   <translation>
    <numerusform>Enregistrer %n lien</numerusform>
    <numerusform>Enregistrer %n liens</numerusform>
   </translation>
  </message>
  <message>
   <source>Save &amp;files…</source>
   <translation>Enregistrer des &amp;fichiers…</translation>
  </message>
  <message>
   <source>Save a &amp;link…</source>
   <translation>Enregistrer un &amp;lien…</translation>
  </message>
  <message>
   <source>Save files</source>
   <translation>Enregistrer des fichiers</translation>
  </message>
  <message>
   <source>Save from the &amp;clipboard</source>
   <translation>Enregistrer du &amp;presse-papiers</translation>
  </message>
  <message>
   <source>Save links</source>
   <translation>Enregistrer des liens</translation>
  </message>
  <message>
   <source>Save pages and texts from files</source>
   <translation>Enregistrer des pages et des textes de fichiers</translation>
  </message>
  <message>
   <source>Save the links or the page that you copied</source>
   <translation>Enregistrer les liens ou la page que vous avez copiés</translation>
  </message>
  <message>
   <source>Saved: {title}</source>
   <translation>Enregistré : {title}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Saving {n} of {total}</source>
   <translation>Enregistrement : {n} sur {total}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search for something first.</source>
   <translation>Cherchez d'abord quelque chose.</translation>
  </message>
  <message>
   <source>Search forgotten</source>
   <translation>Recherche oubliée</translation>
  </message>
  <message>
   <source>Search highlights and notes</source>
   <translation>Chercher dans les surlignages et les notes</translation>
  </message>
  <message>
   <source>Search kept</source>
   <translation>Recherche gardée</translation>
  </message>
  <message>
   <source>Search the library for the selected text</source>
   <translation>Chercher le texte choisi dans la bibliothèque</translation>
  </message>
  <message>
   <source>Search the library for this tag</source>
   <translation>Chercher ce mot-clé dans la bibliothèque</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Recherches</translation>
  </message>
  <message>
   <source>Seconds until an open article counts as read</source>
   <translation>Secondes avant qu'un article ouvert compte comme lu</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;Tout choisir</translation>
  </message>
  <message>
   <source>Select all articles of the list</source>
   <translation>Choisir tous les articles de la liste</translation>
  </message>
  <message>
   <source>Select text in an article and press H.</source>
   <translation>Choisissez du texte dans un article et appuyez sur H.</translation>
  </message>
  <message>
   <source>Select text in the article first.</source>
   <translation>Choisissez d'abord du texte dans l'article.</translation>
  </message>
  <message>
   <source>Select the articles that tell one story.</source>
   <translation>Choisissez les articles qui racontent un même sujet.</translation>
  </message>
  <message>
   <source>Sentence further down</source>
   <translation>Phrase plus bas</translation>
  </message>
  <message>
   <source>Sentence further up</source>
   <translation>Phrase plus haut</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sépia</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Avec empattements</translation>
  </message>
  <message>
   <source>Set articles in larger letters</source>
   <translation>Composer les articles en lettres plus grandes</translation>
  </message>
  <message>
   <source>Set articles in letters of the normal size</source>
   <translation>Composer les articles en lettres de taille normale</translation>
  </message>
  <message>
   <source>Set articles in smaller letters</source>
   <translation>Composer les articles en lettres plus petites</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sharing buttons</source>
   <translation>Boutons de partage</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Rayon</translation>
  </message>
  <message>
   <source>Shelves and topics</source>
   <translation>Rayons et thèmes</translation>
  </message>
  <message>
   <source>Short enough to read whole.</source>
   <translation>Assez court pour être lu en entier.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Plus court</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Show Digest</source>
   <translation>Montrer Digest</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Montrer une icône dans la zone de notification</translation>
  </message>
  <message>
   <source>Show nothing but the article</source>
   <translation>Ne montrer que l'article</translation>
  </message>
  <message>
   <source>Show or hide the menu bar</source>
   <translation>Montrer ou cacher la barre de menus</translation>
  </message>
  <message>
   <source>Show or hide the topics</source>
   <translation>Montrer ou cacher les thèmes</translation>
  </message>
  <message>
   <source>Si&amp;debar</source>
   <translation>Barre l&amp;atérale</translation>
  </message>
  <message>
   <source>Since the last digest</source>
   <translation>Depuis le dernier bulletin</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sites that ask for a login before they show a page</source>
   <translation>Les sites qui demandent un accès avant de montrer une page</translation>
  </message>
  <message>
   <source>Sites with a login</source>
   <translation>Sites avec un accès</translation>
  </message>
  <message>
   <source>Star taken away</source>
   <translation>Étoile retirée</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Avec étoile</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>Summary sentence {n}: {text}</source>
   <translation>Phrase {n} du résumé : {text}</translation>
  </message>
  <message>
   <source>Summed up by another method</source>
   <translation>Résumé avec une autre méthode</translation>
  </message>
  <message>
   <source>Ta&amp;gs, apart by ;</source>
   <translation>Mots-&amp;clés, séparés par ;</translation>
  </message>
  <message>
   <source>Tag {name}</source>
   <translation>Mot-clé {name}</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Mots-clés</translation>
  </message>
  <message>
   <source>Take out always on this s&amp;ite</source>
   <translation>Toujours enlever sur ce s&amp;ite</translation>
  </message>
  <message>
   <source>Take out of the te&amp;xt</source>
   <translation>Enlever du te&amp;xte</translation>
  </message>
  <message>
   <source>Take out paragraphs that say this, on every page of the site</source>
   <translation>Enlever les paragraphes qui disent cela, sur chaque page du site</translation>
  </message>
  <message>
   <source>Take out “{words}”</source>
   <translation>Enlever « {words} »</translation>
  </message>
  <message>
   <source>Take the &amp;star away</source>
   <translation>Retirer l'é&amp;toile</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Annuler la dernière modification</translation>
  </message>
  <message>
   <source>Take the links that could not be saved off the list</source>
   <translation>Retirer de la liste les liens qui n'ont pas pu être enregistrés</translation>
  </message>
  <message>
   <source>Take the open article out of its story</source>
   <translation>Sortir l'article ouvert de son sujet</translation>
  </message>
  <message>
   <source>Take the paragraphs of the selected passage out of the text, here</source>
   <translation>Enlever du texte, ici, les paragraphes du passage choisi</translation>
  </message>
  <message>
   <source>Take the selected articles out of the bin</source>
   <translation>Sortir de la corbeille les articles choisis</translation>
  </message>
  <message>
   <source>Take this version</source>
   <translation>Prendre cette version</translation>
  </message>
  <message>
   <source>Taken out by you</source>
   <translation>Enlevé par vous</translation>
  </message>
  <message>
   <source>Taken out of the archive</source>
   <translation>Sorti des archives</translation>
  </message>
  <message>
   <source>Taken out of the text</source>
   <translation>Enlevé du texte</translation>
  </message>
  <message>
   <source>Takes effect when Digest starts again.</source>
   <translation>Prend effet au prochain démarrage de Digest.</translation>
  </message>
  <message>
   <source>Tell when a batch ends while the window is in the background</source>
   <translation>Dire quand une série est finie et que la fenêtre est à l'arrière-plan</translation>
  </message>
  <message>
   <source>Text size in points</source>
   <translation>Taille du texte en points</translation>
  </message>
  <message>
   <source>TextRank</source>
   <translation>TextRank</translation>
  </message>
  <message>
   <source>That summary sentence in the text</source>
   <translation>Cette phrase du résumé dans le texte</translation>
  </message>
  <message numerus="yes">
   <source>The %n selected article(s)</source>
   <translation>
    <numerusform>L'article choisi (%n)</numerusform>
    <numerusform>Les %n articles choisis</numerusform>
   </translation>
  </message>
  <message>
   <source>The &amp;clipboard</source>
   <translation>Le &amp;presse-papiers</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>La corbeille est vide.</translation>
  </message>
  <message>
   <source>The digest is in {path}</source>
   <translation>Le bulletin est dans {path}</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>Les dernières 24 heures</translation>
  </message>
  <message>
   <source>The last month</source>
   <translation>Le dernier mois</translation>
  </message>
  <message>
   <source>The last three days</source>
   <translation>Les trois derniers jours</translation>
  </message>
  <message>
   <source>The last week</source>
   <translation>La dernière semaine</translation>
  </message>
  <message>
   <source>The library could not be opened</source>
   <translation>La bibliothèque n'a pas pu être ouverte</translation>
  </message>
  <message>
   <source>The library of now is kept aside, so that nothing is lost.</source>
   <translation>La bibliothèque actuelle est mise de côté, pour que rien ne se perde.</translation>
  </message>
  <message>
   <source>The library's folder</source>
   <translation>Le dossier de la bibliothèque</translation>
  </message>
  <message>
   <source>The link is kept.</source>
   <translation>Le lien est gardé.</translation>
  </message>
  <message>
   <source>The login is forgotten.</source>
   <translation>L'accès est oublié.</translation>
  </message>
  <message>
   <source>The login is kept.</source>
   <translation>L'accès est gardé.</translation>
  </message>
  <message>
   <source>The next pane</source>
   <translation>Le volet suivant</translation>
  </message>
  <message>
   <source>The next place of these words</source>
   <translation>L'endroit suivant où sont ces mots</translation>
  </message>
  <message>
   <source>The parts of the page that are not in the text, and why</source>
   <translation>Les parties de la page qui ne sont pas dans le texte, et pourquoi</translation>
  </message>
  <message>
   <source>The place of these words before this one</source>
   <translation>L'endroit précédent où sont ces mots</translation>
  </message>
  <message>
   <source>The same story elsewhere</source>
   <translation>Le même sujet ailleurs</translation>
  </message>
  <message>
   <source>The same text from several sites is one row, with “also at …”.</source>
   <translation>Le même texte de plusieurs sites occupe une seule ligne, avec « aussi sur … ».</translation>
  </message>
  <message>
   <source>The selected article</source>
   <translation>L'article choisi</translation>
  </message>
  <message>
   <source>The site shows its pages with this login.</source>
   <translation>Le site montre ses pages avec cet accès.</translation>
  </message>
  <message numerus="yes">
   <source>The sources differ in %n place(s)</source>
   <translation>
    <numerusform>Les sources diffèrent en %n endroit</numerusform>
    <numerusform>Les sources diffèrent en %n endroits</numerusform>
   </translation>
  </message>
  <message>
   <source>The stor&amp;y in all its reports</source>
   <translation>Le s&amp;ujet dans tous ses récits</translation>
  </message>
  <message>
   <source>The table of all keys</source>
   <translation>Le tableau de toutes les touches</translation>
  </message>
  <message>
   <source>The topic's colour</source>
   <translation>La couleur du thème</translation>
  </message>
  <message>
   <source>The voice of this computer does not speak. Is there a loudspeaker?</source>
   <translation>La voix de cet ordinateur ne parle pas. Y a-t-il un haut-parleur ?</translation>
  </message>
  <message>
   <source>The whole library ({n})</source>
   <translation>Toute la bibliothèque ({n})</translation>
  </message>
  <message>
   <source>The words that put the article under its topic</source>
   <translation>Les mots qui mettent l'article sous son thème</translation>
  </message>
  <message>
   <source>There is no backup of it.</source>
   <translation>Il n'en existe pas de sauvegarde.</translation>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation>Il n'y a pas encore de sauvegarde.</translation>
  </message>
  <message>
   <source>There is no earlier version of this article.</source>
   <translation>Il n’y a pas de version antérieure de cet article.</translation>
  </message>
  <message>
   <source>There is no link, page or file in what you pasted.</source>
   <translation>Il n'y a ni lien, ni page, ni fichier dans ce que vous avez collé.</translation>
  </message>
  <message>
   <source>There is no text to summarise.</source>
   <translation>Il n'y a pas de texte à résumer.</translation>
  </message>
  <message>
   <source>These tell one stor&amp;y</source>
   <translation>Ceux-ci racontent un seul s&amp;ujet</translation>
  </message>
  <message>
   <source>They are stored in the library, for offline.</source>
   <translation>Elles sont dans la bibliothèque, pour lire hors ligne.</translation>
  </message>
  <message>
   <source>This may not be the whole article.</source>
   <translation>Ce n'est peut-être pas l'article entier.</translation>
  </message>
  <message>
   <source>This may not be the whole article: {why}.</source>
   <translation>Ce n'est peut-être pas l'article entier : {why}.</translation>
  </message>
  <message>
   <source>This page may not hold an article.</source>
   <translation>Cette page ne contient peut-être pas d'article.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Title, authors, date, site, language and tags</source>
   <translation>Titre, auteurs, date, site, langue et mots-clés</translation>
  </message>
  <message>
   <source>Title, told already</source>
   <translation>Titre, déjà dit</translation>
  </message>
  <message>
   <source>Titles, texts, tags and notes were searched. Fewer or shorter words find more.</source>
   <translation>Titres, textes, mots-clés et notes ont été parcourus. Des mots moins nombreux ou plus courts en trouvent plus.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>Today's &amp;digest</source>
   <translation>Le &amp;bulletin du jour</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Jeton</translation>
  </message>
  <message>
   <source>Told twice</source>
   <translation>Dit deux fois</translation>
  </message>
  <message>
   <source>Took a sentence's mark away</source>
   <translation>Marque d’une phrase retirée</translation>
  </message>
  <message>
   <source>Took another version of the text</source>
   <translation>Autre version du texte prise</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Topic {name}: why, and move</source>
   <translation>Thème {name} : pourquoi, et déplacer</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Thèmes</translation>
  </message>
  <message>
   <source>Topics that these articles suggest</source>
   <translation>Sujets que suggèrent ces articles</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Essayer à nouveau</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>L'essayer</translation>
  </message>
  <message>
   <source>Try the sample article</source>
   <translation>Essayer l'article d'exemple</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Police</translation>
  </message>
  <message>
   <source>Typeface, size, width and line height of articles</source>
   <translation>Police, taille, largeur et hauteur de ligne des articles</translation>
  </message>
  <message>
   <source>Under “{topic}” because of</source>
   <translation>Sous « {topic} » à cause de</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Unknown site</source>
   <translation>Site inconnu</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non lus</translation>
  </message>
  <message>
   <source>Unread only</source>
   <translation>Non lus seulement</translation>
  </message>
  <message>
   <source>Unsorted</source>
   <translation>Non classés</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Utiliser cette touche</translation>
  </message>
  <message>
   <source>Verify that everything in the library is whole</source>
   <translation>Vérifier que tout est intact dans la bibliothèque</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Version et licences</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Très large</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <source>What is always brought back or taken out, on which site</source>
   <translation>Ce qui est toujours remis ou enlevé, et sur quel site</translation>
  </message>
  <message>
   <source>What the last day brought, by topic</source>
   <translation>Ce qu'a apporté le dernier jour, par thème</translation>
  </message>
  <message>
   <source>What the page said before it was fetched or cleaned again, and what differs</source>
   <translation>Ce que disait la page avant d’être de nouveau récupérée ou nettoyée, et ce qui diffère</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>What was re&amp;moved?</source>
   <translation>Qu'est-ce qui a été enle&amp;vé ?</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Ce qui a été enlevé</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Ce qui changerait</translation>
  </message>
  <message>
   <source>What you delete stays here for a while.</source>
   <translation>Ce que vous supprimez reste ici un temps.</translation>
  </message>
  <message>
   <source>Where the copy goes</source>
   <translation>Où va la copie</translation>
  </message>
  <message>
   <source>Where the sources differ</source>
   <translation>Où les sources diffèrent</translation>
  </message>
  <message>
   <source>Why here, and where else</source>
   <translation>Pourquoi ici, et où encore</translation>
  </message>
  <message>
   <source>Why this sentence?</source>
   <translation>Pourquoi cette phrase ?</translation>
  </message>
  <message>
   <source>Why: </source>
   <translation>Pourquoi : </translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Largeur du texte</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>With these words {comes} of your articles would come and {goes} would go.</source>
   <translation>Avec ces mots, {comes} de vos articles viendraient et {goes} partiraient.</translation>
  </message>
  <message>
   <source>Words that speak &amp;against it, one a line</source>
   <translation>Mots qui parlent &amp;contre lui, un par ligne</translation>
  </message>
  <message>
   <source>Write a verified copy of the library to a file</source>
   <translation>Écrire une copie vérifiée de la bibliothèque dans un fichier</translation>
  </message>
  <message>
   <source>Write the selected articles to files</source>
   <translation>Écrire les articles choisis dans des fichiers</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Jaune</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>You banned every sentence. The menu above lets them be chosen again.</source>
   <translation>Vous avez banni toutes les phrases. Le menu ci-dessus les permet à nouveau.</translation>
  </message>
  <message>
   <source>You left out every story of this period</source>
   <translation>Vous avez laissé de côté tous les sujets de cette période</translation>
  </message>
  <message>
   <source>You put it under “{topic}”.</source>
   <translation>Vous l'avez mis sous « {topic} ».</translation>
  </message>
  <message>
   <source>Your digest begins here</source>
   <translation>Votre bulletin commence ici</translation>
  </message>
  <message>
   <source>also at {sites}</source>
   <translation>aussi sur {sites}</translation>
  </message>
  <message>
   <source>among the tags</source>
   <translation>parmi les étiquettes</translation>
  </message>
  <message numerus="yes">
   <source>and %n further word(s)</source>
   <translation>
    <numerusform>et %n autre mot</numerusform>
    <numerusform>et %n autres mots</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n de plus</numerusform>
    <numerusform>et %n de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more link(s) on the way</source>
   <translation>
    <numerusform>et encore %n lien en route</numerusform>
    <numerusform>et encore %n liens en route</numerusform>
   </translation>
  </message>
  <message>
   <source>chosen by this method</source>
   <translation>choisie par cette méthode</translation>
  </message>
  <message>
   <source>folded up</source>
   <translation>replié</translation>
  </message>
  <message>
   <source>further words in the title</source>
   <translation>d’autres mots du titre</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>dans le texte</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>dans le titre</translation>
  </message>
  <message>
   <source>learned from what you moved</source>
   <translation>appris de ce que vous avez déplacé</translation>
  </message>
  <message>
   <source>like others under this topic</source>
   <translation>comme d'autres sous ce thème</translation>
  </message>
  <message>
   <source>names who said it</source>
   <translation>nomme qui l'a dit</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>un article</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>opens the article</source>
   <translation>ouvre l'article</translation>
  </message>
  <message>
   <source>peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.</source>
   <translation>peacekeep* est un début ; NATO + Kyiv veut dire les deux ; des capitales comme NRA sont prises telles quelles.</translation>
  </message>
  <message>
   <source>pinned by you</source>
   <translation>épinglée par vous</translation>
  </message>
  <message numerus="yes">
   <source>saved %n more time(s)</source>
   <translation>
    <numerusform>enregistré encore %n fois</numerusform>
    <numerusform>enregistré encore %n fois</numerusform>
   </translation>
  </message>
  <message>
   <source>saved {when}</source>
   <translation>enregistré {when}</translation>
  </message>
  <message>
   <source>says what many other sentences say</source>
   <translation>dit ce que disent beaucoup d'autres phrases</translation>
  </message>
  <message>
   <source>speaks against it</source>
   <translation>parle contre lui</translation>
  </message>
  <message>
   <source>speaks for it</source>
   <translation>parle pour lui</translation>
  </message>
  <message>
   <source>stands near the beginning</source>
   <translation>est près du début</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>avec étoile</translation>
  </message>
  <message>
   <source>takes up the title</source>
   <translation>reprend le titre</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>le même texte</translation>
  </message>
  <message>
   <source>the same text as in {source}</source>
   <translation>le même texte que dans {source}</translation>
  </message>
  <message>
   <source>together: enough from 0 on</source>
   <translation>en tout : assez à partir de 0</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non lu</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>ce qu’il faut</translation>
  </message>
  <message>
   <source>you put it here</source>
   <translation>vous l'avez mis ici</translation>
  </message>
  <message>
   <source>{keys} is the key of “{action}” already.</source>
   <translation>{keys} est déjà la touche de « {action} ».</translation>
  </message>
  <message>
   <source>{keys} means something in the list or in the text.</source>
   <translation>{keys} a un sens dans la liste ou dans le texte.</translation>
  </message>
  <message>
   <source>{keys}: {action}; change the key</source>
   <translation>{keys} : {action} ; changer la touche</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} j</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} min read</source>
   <translation>{n} min de lecture</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} sur {total}</translation>
  </message>
  <message>
   <source>Українська</source>
   <translation>Українська</translation>
  </message>
  <message>
   <source>“{name}” is the name for what lies under no topic.</source>
   <translation>« {name} » est le nom de ce qui n’est dans aucun thème.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Another program is holding the library. Nothing was changed; try again in a moment.</source>
   <translation>Un autre programme tient la bibliothèque. Rien n'a été changé ; réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Article {id} has no version {number}.</source>
   <translation>L’article {id} n’a pas de version {number}.</translation>
  </message>
  <message>
   <source>No article was found on this page: {why}.</source>
   <translation>Aucun article n'a été trouvé sur cette page : {why}.</translation>
  </message>
  <message>
   <source>Something went wrong. The library is as it was.</source>
   <translation>Quelque chose a mal tourné. La bibliothèque est comme elle était.</translation>
  </message>
  <message>
   <source>Stopped. What was saved before stays saved.</source>
   <translation>Arrêté. Ce qui était enregistré le reste.</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was lost; make room and try again.</source>
   <translation>Le disque est plein. Rien n'a été perdu ; faites de la place et réessayez.</translation>
  </message>
  <message>
   <source>The disk is read-only. Nothing was lost and nothing was saved.</source>
   <translation>Le disque est en lecture seule. Rien n'a été perdu et rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>The letters of this page cannot be told: {why}.</source>
   <translation>Les lettres de cette page ne se reconnaissent pas : {why}.</translation>
  </message>
  <message>
   <source>The library cannot be used: {why}.</source>
   <translation>La bibliothèque ne peut pas servir : {why}.</translation>
  </message>
  <message>
   <source>The library file is damaged ({why}). It was left as it is; a backup can be put in its place.</source>
   <translation>Le fichier de la bibliothèque est abîmé ({why}). Il est resté tel quel ; une sauvegarde peut prendre sa place.</translation>
  </message>
  <message>
   <source>The library in “{path}” cannot be written: {why}. What is in it can be read.</source>
   <translation>La bibliothèque dans « {path} » ne peut pas être écrite : {why}. Ce qu'elle contient peut être lu.</translation>
  </message>
  <message>
   <source>The link was taken out of the queue.</source>
   <translation>Le lien a été retiré de la file d’attente.</translation>
  </message>
  <message>
   <source>The system's store of passwords cannot be opened: {why}. Unlock it and try again.</source>
   <translation>Le trousseau du système ne peut pas être ouvert : {why}. Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>The text was changed meanwhile. Nothing was done to it; look at it again.</source>
   <translation>Le texte a changé entre-temps. Rien n’y a été fait ; regardez-le à nouveau.</translation>
  </message>
  <message>
   <source>The topic “{name}” cannot work: {why}.</source>
   <translation>Le thème « {name} » ne peut pas marcher : {why}.</translation>
  </message>
  <message>
   <source>There is a topic called “{name}” already.</source>
   <translation>Il y a déjà un thème nommé « {name} ».</translation>
  </message>
  <message>
   <source>There is no article {id} in the library.</source>
   <translation>Il n'y a pas d'article {id} dans la bibliothèque.</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>Il n'y a pas de fichier « {path} ».</translation>
  </message>
  <message>
   <source>There is no good backup to put in the library's place.</source>
   <translation>Il n'y a pas de bonne sauvegarde à mettre à la place de la bibliothèque.</translation>
  </message>
  <message>
   <source>There is no link {number} in the queue.</source>
   <translation>Il n’y a pas de lien {number} dans la file d’attente.</translation>
  </message>
  <message>
   <source>There is no topic called “{name}”.</source>
   <translation>Il n'y a pas de thème nommé « {name} ».</translation>
  </message>
  <message>
   <source>There is nothing to export: {why}.</source>
   <translation>Il n'y a rien à exporter : {why}.</translation>
  </message>
  <message>
   <source>This is {what}, not a page with an article.</source>
   <translation>C'est {what}, pas une page avec un article.</translation>
  </message>
  <message>
   <source>This library was written by a newer Digest (form {found}, this one knows {known}). It was not touched: please update Digest.</source>
   <translation>Cette bibliothèque a été écrite par un Digest plus récent (forme {found}, celui-ci connaît {known}). Elle n'a pas été touchée : mettez Digest à jour.</translation>
  </message>
  <message>
   <source>This login cannot work: {why}.</source>
   <translation>Cet accès ne peut pas marcher : {why}.</translation>
  </message>
  <message>
   <source>This page is larger than {megabytes} MB and was not fetched.</source>
   <translation>Cette page dépasse {megabytes} Mo et n'a pas été cherchée.</translation>
  </message>
  <message>
   <source>This page is too complex to be cleaned: {why}.</source>
   <translation>Cette page est trop compliquée à nettoyer : {why}.</translation>
  </message>
  <message>
   <source>This page is {what}, not an article.</source>
   <translation>Cette page est {what}, pas un article.</translation>
  </message>
  <message>
   <source>This system has no safe place for passwords ({why}). The login is kept for this session only.</source>
   <translation>Ce système n'a pas de lieu sûr pour les mots de passe ({why}). L'accès n'est gardé que pour cette séance.</translation>
  </message>
  <message>
   <source>{host} answered in a way that cannot be understood: {why}.</source>
   <translation>{host} a répondu d'une façon incompréhensible : {why}.</translation>
  </message>
  <message>
   <source>{host} asks for a login before it shows this page.</source>
   <translation>{host} demande un accès avant de montrer cette page.</translation>
  </message>
  <message>
   <source>{host} asks to be left alone for now ({status}). Try again {when}.</source>
   <translation>{host} demande qu'on le laisse tranquille pour l'instant ({status}). Réessayez {when}.</translation>
  </message>
  <message>
   <source>{host} broke off before the page was complete. Try again.</source>
   <translation>{host} s'est interrompu avant la fin de la page. Réessayez.</translation>
  </message>
  <message>
   <source>{host} could not be reached: {why}. Try again when the connection is back.</source>
   <translation>{host} n'a pas pu être joint : {why}. Réessayez quand la connexion sera revenue.</translation>
  </message>
  <message>
   <source>{host} could not prove that it is {host}: {why}. Nothing was fetched.</source>
   <translation>{host} n'a pas pu prouver qu'il est {host} : {why}. Rien n'a été cherché.</translation>
  </message>
  <message>
   <source>{host} does not give this page: {why}.</source>
   <translation>{host} ne donne pas cette page : {why}.</translation>
  </message>
  <message>
   <source>{host} is a private address of this computer or network. It is fetched only when you allow it.</source>
   <translation>{host} est une adresse privée de cet ordinateur ou de ce réseau. Elle n'est cherchée que si vous l'autorisez.</translation>
  </message>
  <message>
   <source>{host} says that this page does not exist ({status}).</source>
   <translation>{host} dit que cette page n'existe pas ({status}).</translation>
  </message>
  <message>
   <source>{host} sends the link on to somewhere that is not followed: {why}.</source>
   <translation>{host} renvoie le lien là où Digest ne suit pas : {why}.</translation>
  </message>
  <message>
   <source>{host} was too slow: no whole page within {seconds} seconds. Try again later.</source>
   <translation>{host} a été trop lent : pas de page entière en {seconds} secondes. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>“{address}” is not a web address: {why}.</source>
   <translation>« {address} » n'est pas une adresse web : {why}.</translation>
  </message>
  <message>
   <source>“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days.</source>
   <translation>« {date} » n'est pas une date. Écrivez 2025-04-02, ou 7d pour les sept derniers jours.</translation>
  </message>
  <message>
   <source>“{name}” is not a format that Digest knows. Known: {known}.</source>
   <translation>« {name} » n'est pas un format que Digest connaît. Connus : {known}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be imported: {why}.</source>
   <translation>« {path} » ne peut pas être importé : {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {why}.</source>
   <translation>« {path} » ne peut pas être lu : {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: {why}.</source>
   <translation>« {path} » ne peut pas être écrit : {why}.</translation>
  </message>
  <message>
   <source>“{path}” is empty.</source>
   <translation>« {path} » est vide.</translation>
  </message>
  <message>
   <source>“{path}” is not a Digest library. It was not touched.</source>
   <translation>« {path} » n'est pas une bibliothèque de Digest. Elle n'a pas été touchée.</translation>
  </message>
  <message>
   <source>“{query}” cannot be searched: {why}.</source>
   <translation>« {query} » ne peut pas être cherché : {why}.</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>The never-phrase {} empties the topic: it stands in almost every text.</source>
   <translation>L’expression contraire {} vide le thème : elle est dans presque tous les textes.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in each of its phrases.</source>
   <translation>L’expression contraire {} vide le thème : elle est dans chacune de ses expressions.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in {}% of the library.</source>
   <translation>L’expression contraire {} vide le thème : elle est dans {} % de la bibliothèque.</translation>
  </message>
  <message>
   <source>a consent wall</source>
   <translation>une demande de consentement</translation>
  </message>
  <message>
   <source>a date in it is impossible</source>
   <translation>une date qu'elle contient est impossible</translation>
  </message>
  <message>
   <source>a login form</source>
   <translation>un formulaire de connexion</translation>
  </message>
  <message>
   <source>a login is sent over https alone</source>
   <translation>un identifiant n'est envoyé que par https</translation>
  </message>
  <message>
   <source>a page that says it does not exist</source>
   <translation>une page qui dit ne pas exister</translation>
  </message>
  <message>
   <source>a record in it cannot be read</source>
   <translation>un enregistrement qu'elle contient ne peut pas être lu</translation>
  </message>
  <message>
   <source>a robot check</source>
   <translation>un contrôle anti-robot</translation>
  </message>
  <message>
   <source>a text in it cannot be unpacked</source>
   <translation>un texte qu'elle contient ne peut pas être décompressé</translation>
  </message>
  <message>
   <source>a text in it is not UTF-{}</source>
   <translation>un texte qu'elle contient n'est pas en UTF-{}</translation>
  </message>
  <message>
   <source>a user name is needed, without a colon</source>
   <translation>il faut un nom d'utilisateur sans deux-points</translation>
  </message>
  <message>
   <source>a video without a text</source>
   <translation>une vidéo sans texte</translation>
  </message>
  <message>
   <source>an index page</source>
   <translation>une page d'index</translation>
  </message>
  <message>
   <source>from a protected connection to one that is not</source>
   <translation>d'une connexion protégée à une qui ne l'est pas</translation>
  </message>
  <message>
   <source>it asks to be paid first ({})</source>
   <translation>il faut d'abord payer ({})</translation>
  </message>
  <message>
   <source>it broke off the connection</source>
   <translation>la connexion a été coupée</translation>
  </message>
  <message>
   <source>it cannot be opened for reading</source>
   <translation>elle ne peut pas être ouverte en lecture</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>cela ne peut pas être lu</translation>
  </message>
  <message>
   <source>it did not answer within {} seconds</source>
   <translation>pas de réponse en {} secondes</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>it does not keep to the rules of the web (HTTP)</source>
   <translation>la réponse ne suit pas les règles du web (HTTP)</translation>
  </message>
  <message>
   <source>it does not say where to</source>
   <translation>la destination manque</translation>
  </message>
  <message>
   <source>it gives its length wrongly</source>
   <translation>la longueur indiquée est fausse</translation>
  </message>
  <message>
   <source>it has a fault of its own ({})</source>
   <translation>il y a une panne là-bas ({})</translation>
  </message>
  <message>
   <source>it has letters that cannot be sent, or is too long</source>
   <translation>il contient des caractères qui ne peuvent pas être envoyés, ou il est trop long</translation>
  </message>
  <message>
   <source>it has more than {} elements</source>
   <translation>elle a plus de {} éléments</translation>
  </message>
  <message>
   <source>it has more than {} elements inside one another</source>
   <translation>plus de {} éléments y sont imbriqués</translation>
  </message>
  <message>
   <source>it has more than {} million characters</source>
   <translation>elle a plus de {} millions de caractères</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>il n'a pas de nom</translation>
  </message>
  <message>
   <source>it has no word to look for</source>
   <translation>il n'y a aucun mot à chercher</translation>
  </message>
  <message>
   <source>it holds XML that a list of links never needs</source>
   <translation>il contient du XML dont une liste de liens n'a jamais besoin</translation>
  </message>
  <message>
   <source>it holds more than {} files; open a part of it</source>
   <translation>il contient plus de {} fichiers ; ouvrez-en une partie</translation>
  </message>
  <message>
   <source>it holds no sentences</source>
   <translation>il n'y a pas de phrases</translation>
  </message>
  <message>
   <source>it holds no sentences, only lines such as menus have</source>
   <translation>il n'y a pas de phrases, seulement des lignes comme dans les menus</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>il n'y a pas de texte</translation>
  </message>
  <message>
   <source>it holds pictures of pages, no text</source>
   <translation>il contient des images de pages, pas de texte</translation>
  </message>
  <message>
   <source>it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder</source>
   <translation>c’est le JSON de Digest, destiné à d’autres programmes ; exportez des notes en Markdown et enregistrez leur dossier</translation>
  </message>
  <message>
   <source>it is a damaged zip archive</source>
   <translation>c'est une archive zip abîmée</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>it is a link to another place</source>
   <translation>c'est un lien vers un autre endroit</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>it is larger than {} MB</source>
   <translation>il dépasse {} Mo</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>il est verrouillé</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>il est protégé par un mot de passe</translation>
  </message>
  <message>
   <source>it is longer than {} letters</source>
   <translation>elle compte plus de {} lettres</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows</source>
   <translation>ce n’est pas l’export d’un programme que Digest connaît</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows, and has no web address in it</source>
   <translation>ce n'est l'export d'aucun programme que Digest connaît, et il ne contient aucune adresse web</translation>
  </message>
  <message>
   <source>it is no picture of a kind that is kept</source>
   <translation>ce n'est pas une image d'un type conservé</translation>
  </message>
  <message>
   <source>it is not a file but a device or a pipe</source>
   <translation>ce n'est pas un fichier mais un périphérique ou un tube</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>ce n'est pas du texte</translation>
  </message>
  <message>
   <source>it is not well-formed XML</source>
   <translation>ce n'est pas du XML bien formé</translation>
  </message>
  <message>
   <source>it is of an older Digest and lies where it cannot be brought up to date</source>
   <translation>elle vient d'un Digest plus ancien et se trouve là où elle ne peut pas être mise à jour</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>elle est compressée d'une façon qui n'a pas été demandée</translation>
  </message>
  <message>
   <source>it lets no one in without a login, or takes Digest for a robot ({})</source>
   <translation>personne n'entre sans identifiant, ou Digest est pris pour un robot ({})</translation>
  </message>
  <message>
   <source>it made its certificate itself</source>
   <translation>son certificat est fait par lui-même</translation>
  </message>
  <message>
   <source>it may not show it, for legal reasons ({})</source>
   <translation>elle ne peut pas être montrée, pour des raisons légales ({})</translation>
  </message>
  <message>
   <source>it refused</source>
   <translation>il a refusé</translation>
  </message>
  <message>
   <source>it says only what must not be there; add a word to look for</source>
   <translation>il n'est dit que ce qui ne doit pas y être ; ajoutez un mot à chercher</translation>
  </message>
  <message>
   <source>it sent no page ({})</source>
   <translation>aucune page n'a été envoyée ({})</translation>
  </message>
  <message>
   <source>it takes longer than {} seconds</source>
   <translation>cela prend plus de {} secondes</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>elle a été fermée</translation>
  </message>
  <message>
   <source>it was sent on more than {} times</source>
   <translation>il y a eu plus de {} renvois</translation>
  </message>
  <message>
   <source>its answer is the error {}</source>
   <translation>la réponse est l'erreur {}</translation>
  </message>
  <message>
   <source>its byte order mark does not fit its bytes</source>
   <translation>son indicateur d'ordre des octets ne va pas avec ses octets</translation>
  </message>
  <message>
   <source>its certificate comes from an authority that this system does not know</source>
   <translation>son certificat vient d'une autorité que ce système ne connaît pas</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>son certificat a expiré</translation>
  </message>
  <message>
   <source>its certificate is for another address</source>
   <translation>son certificat est pour une autre adresse</translation>
  </message>
  <message>
   <source>its certificate is for another name</source>
   <translation>son certificat est pour un autre nom</translation>
  </message>
  <message>
   <source>its certificate is not valid</source>
   <translation>son certificat n'est pas valable</translation>
  </message>
  <message>
   <source>its colour is not written like #aabbcc</source>
   <translation>sa couleur n’est pas écrite comme #aabbcc</translation>
  </message>
  <message>
   <source>its description of itself is not UTF-{}</source>
   <translation>sa description d'elle-même n'est pas en UTF-{}</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; all that it held is kept as {}; start Digest again</source>
   <translation>son fichier a été retiré ou remplacé pendant qu’il était ouvert ; tout son contenu est gardé sous {} ; redémarrez Digest</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; start Digest again</source>
   <translation>son fichier a été retiré ou remplacé pendant qu’il était ouvert ; redémarrez Digest</translation>
  </message>
  <message>
   <source>its first bytes are wrong</source>
   <translation>ses premiers octets sont faux</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>son dossier a disparu</translation>
  </message>
  <message>
   <source>its packing (gzip) is damaged</source>
   <translation>sa compression (gzip) est abîmée</translation>
  </message>
  <message>
   <source>its protected connection (TLS) does not work</source>
   <translation>sa connexion protégée (TLS) ne marche pas</translation>
  </message>
  <message>
   <source>no article was chosen</source>
   <translation>aucun article n'a été choisi</translation>
  </message>
  <message>
   <source>no encoding makes words of its bytes</source>
   <translation>aucun encodage ne fait des mots de ses octets</translation>
  </message>
  <message>
   <source>no text on it reads like one</source>
   <translation>aucun texte n'y ressemble</translation>
  </message>
  <message>
   <source>none was found that encrypts</source>
   <translation>aucun qui chiffre n'a été trouvé</translation>
  </message>
  <message>
   <source>nothing answers there</source>
   <translation>rien n'y répond</translation>
  </message>
  <message>
   <source>one element has more than {} attributes</source>
   <translation>un élément a plus de {} attributs</translation>
  </message>
  <message>
   <source>some of its letters cannot be read</source>
   <translation>certaines lettres sont illisibles</translation>
  </message>
  <message>
   <source>that is not the name of a file</source>
   <translation>ce n'est pas un nom de fichier</translation>
  </message>
  <message>
   <source>that name is for what lies under no topic</source>
   <translation>ce nom désigne ce qui n’est sous aucun sujet</translation>
  </message>
  <message>
   <source>the PDF file is damaged</source>
   <translation>le fichier PDF est abîmé</translation>
  </message>
  <message>
   <source>the article goes on on a next page</source>
   <translation>l'article continue sur une autre page</translation>
  </message>
  <message>
   <source>the cleaning broke down on it</source>
   <translation>le nettoyage y a échoué</translation>
  </message>
  <message>
   <source>the disk gave an error</source>
   <translation>le disque a signalé une erreur</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>le fichier ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>the page asks for a subscription or a login before it shows the rest</source>
   <translation>la page demande un abonnement ou un identifiant avant de montrer la suite</translation>
  </message>
  <message>
   <source>the page is a discussion, of which some posts may be missing</source>
   <translation>la page est une discussion, dont des messages peuvent manquer</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>la page est vide</translation>
  </message>
  <message>
   <source>the page says that the article is for subscribers</source>
   <translation>la page dit que l'article est réservé aux abonnés</translation>
  </message>
  <message>
   <source>the page speaks of {} words, {} were found</source>
   <translation>la page parle de {} mots, {} ont été trouvés</translation>
  </message>
  <message>
   <source>the secret is empty</source>
   <translation>le secret est vide</translation>
  </message>
  <message>
   <source>the text breaks off with dots</source>
   <translation>le texte s'arrête sur des points de suspension</translation>
  </message>
  <message>
   <source>the way there is closed</source>
   <translation>le chemin est fermé</translation>
  </message>
  <message>
   <source>there are too many files of this name</source>
   <translation>il y a trop de fichiers de ce nom</translation>
  </message>
  <message>
   <source>there is no site of that name, or no connection to the network</source>
   <translation>aucun site ne porte ce nom, ou il n'y a pas de connexion au réseau</translation>
  </message>
  <message>
   <source>this is not the name of a header</source>
   <translation>ce n'est pas le nom d'un en-tête</translation>
  </message>
  <message>
   <source>this system has no list of the authorities to trust (on Debian: apt install ca-certificates)</source>
   <translation>ce système n'a pas de liste d'autorités de confiance (sous Debian : apt install ca-certificates)</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>vous n'avez pas le droit de le lire</translation>
  </message>
  <message>
   <source>you may not write there</source>
   <translation>vous ne pouvez pas y écrire</translation>
  </message>
  <message>
   <source>{} begins with the name of nobody who has a folder here</source>
   <translation>{} commence par un nom qui n’a pas de dossier ici</translation>
  </message>
  <message>
   <source>{} bytes are missing at its end</source>
   <translation>il manque {} octets à la fin</translation>
  </message>
  <message>
   <source>{} has a * inside quotation marks, where words have no endings.</source>
   <translation>{} a un * entre guillemets, où les mots n’ont pas de terminaisons.</translation>
  </message>
  <message>
   <source>{} has a * that is not at a word's end.</source>
   <translation>{} a un * qui n’est pas à la fin d’un mot.</translation>
  </message>
  <message>
   <source>{} has a quote that does not close.</source>
   <translation>{} a un guillemet qui ne se ferme pas.</translation>
  </message>
  <message>
   <source>{} has a side without a word.</source>
   <translation>{} a un côté sans mot.</translation>
  </message>
  <message>
   <source>{} has no word in it.</source>
   <translation>Il n’y a pas de mot dans {}.</translation>
  </message>
  <message>
   <source>{} has no words, so nothing would be filed under it.</source>
   <translation>{} n’a pas de mots : rien n’y serait classé.</translation>
  </message>
  <message>
   <source>{} in it cannot be unpacked</source>
   <translation>{} qu'il contient ne peut pas être décompressé</translation>
  </message>
  <message>
   <source>{} in it would grow too large</source>
   <translation>{} qu'il contient deviendrait trop gros</translation>
  </message>
  <message>
   <source>{} is a file, not a folder</source>
   <translation>{} est un fichier, pas un dossier</translation>
  </message>
  <message>
   <source>{} is a link to a file that is not there</source>
   <translation>{} est un lien vers un fichier absent</translation>
  </message>
  <message>
   <source>{} is none of {}</source>
   <translation>{} n'est pas parmi {}</translation>
  </message>
  <message>
   <source>{} is not a date; write {}-{}-{} or {}-{}</source>
   <translation>{} n'est pas une date ; écrivez {}-{}-{} ou {}-{}</translation>
  </message>
  <message>
   <source>{} stands in almost every text.</source>
   <translation>{} est dans presque tous les textes.</translation>
  </message>
  <message>
   <source>{} stands in {}% of the library.</source>
   <translation>{} est dans {} % de la bibliothèque.</translation>
  </message>
  <message>
   <source>{} would match almost every word.</source>
   <translation>{} correspondrait à presque tous les mots.</translation>
  </message>
 </context>
</TS>
