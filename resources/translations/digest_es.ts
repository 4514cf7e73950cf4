<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Digest</name>
  <message>
   <source>   The page changed; the place is not certain.</source>
   <translation>   La página cambió; el lugar no es seguro.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n artículo</numerusform>
    <numerusform>%n artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) saved</source>
   <translation>
    <numerusform>%n artículo guardado</numerusform>
    <numerusform>%n artículos guardados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) selected</source>
   <translation>
    <numerusform>%n artículo seleccionado</numerusform>
    <numerusform>%n artículos seleccionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) tell one story now</source>
   <translation>
    <numerusform>%n artículo cuenta ahora una historia</numerusform>
    <numerusform>%n artículos cuentan ahora una historia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library already</source>
   <translation>
    <numerusform>%n ya en la biblioteca</numerusform>
    <numerusform>%n ya en la biblioteca</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known already</source>
   <translation>
    <numerusform>%n ya conocido</numerusform>
    <numerusform>%n ya conocidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%n omitido</numerusform>
    <numerusform>%n omitidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to fetch</source>
   <translation>
    <numerusform>%n enlace por descargar</numerusform>
    <numerusform>%n enlaces por descargar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more tag(s)</source>
   <translation>
    <numerusform>%n etiqueta más</numerusform>
    <numerusform>%n etiquetas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new link(s)</source>
   <translation>
    <numerusform>%n enlace nuevo</numerusform>
    <numerusform>%n enlaces nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other article(s) followed</source>
   <translation>
    <numerusform>otro artículo lo siguió</numerusform>
    <numerusform>otros %n artículos lo siguieron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n noticia</numerusform>
    <numerusform>%n noticias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n that cannot be fetched</source>
   <translation>
    <numerusform>%n que no se puede descargar</numerusform>
    <numerusform>%n que no se pueden descargar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n tema</numerusform>
    <numerusform>%n temas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n sin leer</numerusform>
    <numerusform>%n sin leer</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Digest</source>
   <translation>&amp;Acerca de Digest</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archivar</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Artículo</translation>
  </message>
  <message>
   <source>&amp;Authors, apart by ;</source>
   <translation>&amp;Autores, separados por ;</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Hacer copia de seguridad…</translation>
  </message>
  <message>
   <source>&amp;Caret in the text</source>
   <translation>&amp;Cursor en el texto</translation>
  </message>
  <message>
   <source>&amp;Check the library</source>
   <translation>&amp;Comprobar la biblioteca</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Colores</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Date, such as 2025-04-02</source>
   <translation>&amp;Fecha, como 2025-04-02</translation>
  </message>
  <message>
   <source>&amp;Dim what was read elsewhere</source>
   <translation>&amp;Atenuar lo leído en otra parte</translation>
  </message>
  <message>
   <source>&amp;Dismiss what failed</source>
   <translation>&amp;Descartar lo fallido</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;Edit details…</source>
   <translation>&amp;Editar los datos…</translation>
  </message>
  <message>
   <source>&amp;Edit this topic…</source>
   <translation>&amp;Editar este tema…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <source>&amp;Fetch again</source>
   <translation>&amp;Descargar de nuevo</translation>
  </message>
  <message>
   <source>&amp;File all articles anew</source>
   <translation>&amp;Clasificar todos los artículos de nuevo</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Buscar en el artículo…</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>&amp;Formato</translation>
  </message>
  <message>
   <source>&amp;Go to anything…</source>
   <translation>&amp;Ir a…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Highlight</source>
   <translation>&amp;Resaltar</translation>
  </message>
  <message>
   <source>&amp;Import from another program…</source>
   <translation>&amp;Importar de otro programa…</translation>
  </message>
  <message>
   <source>&amp;Keep this search</source>
   <translation>&amp;Guardar esta búsqueda</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Teclas</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Tipo</translation>
  </message>
  <message>
   <source>&amp;Language, such as en</source>
   <translation>&amp;Idioma, como es</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>Texto &amp;más grande</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <source>&amp;Look up in the library</source>
   <translation>&amp;Consultar en la biblioteca</translation>
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation>Barra de &amp;menús</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;New topic…</source>
   <translation>&amp;Nuevo tema…</translation>
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
   <translation>&amp;No es esta historia</translation>
  </message>
  <message>
   <source>&amp;One file</source>
   <translation>&amp;Un archivo</translation>
  </message>
  <message>
   <source>&amp;Previous</source>
   <translation>&amp;Anterior</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation>C&amp;itar</translation>
  </message>
  <message>
   <source>&amp;Read or unread</source>
   <translation>&amp;Leído o sin leer</translation>
  </message>
  <message>
   <source>&amp;Reading only</source>
   <translation>&amp;Solo lectura</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Remove this topic</source>
   <translation>&amp;Quitar este tema</translation>
  </message>
  <message>
   <source>&amp;Retry what failed</source>
   <translation>&amp;Reintentar lo fallido</translation>
  </message>
  <message>
   <source>&amp;Search the library</source>
   <translation>&amp;Buscar en la biblioteca</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Ajustes…</translation>
  </message>
  <message>
   <source>&amp;Site</source>
   <translation>&amp;Sitio</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texto más &amp;pequeño</translation>
  </message>
  <message>
   <source>&amp;Star</source>
   <translation>&amp;Estrella</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Texto…</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Título</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>&amp;Temas</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation>&amp;Versiones</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Qué</translation>
  </message>
  <message>
   <source>&amp;Why this topic?</source>
   <translation>¿&amp;Por qué este tema?</translation>
  </message>
  <message>
   <source>&amp;Words that speak for it, one a line</source>
   <translation>&amp;Palabras a favor, una por línea</translation>
  </message>
  <message>
   <source>(on trial)</source>
   <translation>(a prueba)</translation>
  </message>
  <message>
   <source>+ would come, − would go</source>
   <translation>+ entraría, − saldría</translation>
  </message>
  <message>
   <source>0: by the length of the article.</source>
   <translation>0: según la longitud del artículo.</translation>
  </message>
  <message>
   <source>A &amp;folder, a file for each article</source>
   <translation>Una &amp;carpeta, un archivo por artículo</translation>
  </message>
  <message>
   <source>A date is written like 2025-04-02.</source>
   <translation>Una fecha se escribe como 2025-04-02.</translation>
  </message>
  <message>
   <source>A login is sent to its own site alone, over https, and kept in the system's key store.</source>
   <translation>Un acceso se envía solo a su propio sitio, por https, y se guarda en el llavero del sistema.</translation>
  </message>
  <message>
   <source>A page down, then the next unread article</source>
   <translation>Una página abajo, luego el siguiente artículo sin leer</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Una página arriba</translation>
  </message>
  <message>
   <source>A rule of a site is on trial until it has served on another page. It never takes half of a text.</source>
   <translation>La regla de un sitio está a prueba hasta que ha servido en otra página. Nunca quita la mitad de un texto.</translation>
  </message>
  <message>
   <source>A topic, an article or a command</source>
   <translation>Un tema, un artículo o una orden</translation>
  </message>
  <message>
   <source>A verified copy is in {path}</source>
   <translation>Hay una copia comprobada en {path}</translation>
  </message>
  <message>
   <source>A verified copy is made once a day.</source>
   <translation>Una vez al día se hace una copia comprobada.</translation>
  </message>
  <message>
   <source>About Digest</source>
   <translation>Acerca de Digest</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a topic and the words that speak for it</source>
   <translation>Añadir un tema y las palabras que hablan a su favor</translation>
  </message>
  <message>
   <source>Add the &amp;sample article</source>
   <translation>Añadir el artículo de &amp;muestra</translation>
  </message>
  <message numerus="yes">
   <source>Add the topic “{topic}”: %n article(s)</source>
   <translation>
    <numerusform>Añadir el tema «{topic}»: %n artículo</numerusform>
    <numerusform>Añadir el tema «{topic}»: %n artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add “{word}”: it would bring %n more</source>
   <translation>
    <numerusform>Añadir «{word}»: traería %n más</numerusform>
    <numerusform>Añadir «{word}»: traería %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>Added the topic “{topic}”</source>
   <translation>Tema «{topic}» añadido</translation>
  </message>
  <message>
   <source>Advertisement</source>
   <translation>Publicidad</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>All links are done.</source>
   <translation>Todos los enlaces están hechos.</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>Todos los temas</translation>
  </message>
  <message>
   <source>Allow and fetch</source>
   <translation>Permitir y descargar</translation>
  </message>
  <message>
   <source>Also on this page</source>
   <translation>También en esta página</translation>
  </message>
  <message numerus="yes">
   <source>Also told by %n other(s)</source>
   <translation>
    <numerusform>También lo cuenta %n más</numerusform>
    <numerusform>También lo cuentan %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>Always first</source>
   <translation>Siempre primero</translation>
  </message>
  <message>
   <source>Always on this site</source>
   <translation>Siempre en este sitio</translation>
  </message>
  <message>
   <source>Always show</source>
   <translation>Mostrar siempre</translation>
  </message>
  <message>
   <source>Always show this sentence</source>
   <translation>Mostrar siempre esta frase</translation>
  </message>
  <message>
   <source>An article needs a title.</source>
   <translation>Un artículo necesita un título.</translation>
  </message>
  <message>
   <source>An article that shows what Digest does</source>
   <translation>Un artículo que muestra lo que hace Digest</translation>
  </message>
  <message>
   <source>Another length of the summary</source>
   <translation>Otra longitud del resumen</translation>
  </message>
  <message>
   <source>Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here.</source>
   <translation>Licencia Apache 2.0. Hecho con trafilatura, sumy, sqlite-utils y Qt (LGPL). Nada de lo que lee sale de aquí.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivo</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n article(s)</source>
   <translation>
    <numerusform>%n artículo archivado</numerusform>
    <numerusform>%n artículos archivados</numerusform>
   </translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Articles come here by the words of the topic, or when you drag them onto it.</source>
   <translation>Los artículos llegan aquí por las palabras del tema, o cuando los arrastra hasta él.</translation>
  </message>
  <message>
   <source>Articles that would come and go</source>
   <translation>Artículos que entrarían y saldrían</translation>
  </message>
  <message>
   <source>As it was at first</source>
   <translation>Como era al principio</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Asking {site}…</source>
   <translation>Preguntando a {site}…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back from the text to the list, from a search to the shelf</source>
   <translation>Del texto a la lista, de una búsqueda al estante</translation>
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Volver al artículo</translation>
  </message>
  <message>
   <source>Back to the s&amp;ummary</source>
   <translation>Volver al &amp;resumen</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Backups kept</source>
   <translation>Copias de seguridad que se guardan</translation>
  </message>
  <message>
   <source>Banned a sentence</source>
   <translation>Frase excluida</translation>
  </message>
  <message>
   <source>Before a change was taken back</source>
   <translation>Antes de deshacer un cambio</translation>
  </message>
  <message>
   <source>Before another version was taken</source>
   <translation>Antes de tomar otra versión</translation>
  </message>
  <message>
   <source>Before it was cleaned again</source>
   <translation>Antes de limpiarlo de nuevo</translation>
  </message>
  <message>
   <source>Before it was fetched again</source>
   <translation>Antes de obtenerlo de nuevo</translation>
  </message>
  <message>
   <source>Before you changed the text</source>
   <translation>Antes de que usted cambiara el texto</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring back: {words}</source>
   <translation>Recuperar: {words}</translation>
  </message>
  <message>
   <source>Bring in what Pocket, Instapaper, a browser and others kept</source>
   <translation>Traer lo que guardaron Pocket, Instapaper, un navegador y otros</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Recuperado</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change a key</source>
   <translation>Cambiar una tecla</translation>
  </message>
  <message>
   <source>Changed a highlight</source>
   <translation>Resaltado cambiado</translation>
  </message>
  <message>
   <source>Changed the details</source>
   <translation>Datos modificados</translation>
  </message>
  <message>
   <source>Changed the topic “{topic}”</source>
   <translation>Tema «{topic}» modificado</translation>
  </message>
  <message>
   <source>Checking the library…</source>
   <translation>Comprobando la biblioteca…</translation>
  </message>
  <message>
   <source>Choose a longer one, or show what was read too.</source>
   <translation>Elija uno más largo, o muestre también lo leído.</translation>
  </message>
  <message>
   <source>Choose a longer one.</source>
   <translation>Elija uno más largo.</translation>
  </message>
  <message>
   <source>Choose a topic in the sidebar first.</source>
   <translation>Elija primero un tema en la barra lateral.</translation>
  </message>
  <message>
   <source>Choose an article from the list.</source>
   <translation>Elija un artículo de la lista.</translation>
  </message>
  <message>
   <source>Choose other topics, or a longer one.</source>
   <translation>Elija otros temas o un período más largo.</translation>
  </message>
  <message>
   <source>Cleaning r&amp;ules…</source>
   <translation>Reglas de l&amp;impieza…</translation>
  </message>
  <message>
   <source>Cleaning rules</source>
   <translation>Reglas de limpieza</translation>
  </message>
  <message>
   <source>Cleaning…</source>
   <translation>Limpiando…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close Digest; everything is kept</source>
   <translation>Cerrar Digest; todo queda guardado</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Cookie</source>
   <translation>Cookie</translation>
  </message>
  <message>
   <source>Cookie notice</source>
   <translation>Aviso de cookies</translation>
  </message>
  <message>
   <source>Cop&amp;y the link</source>
   <translation>Cop&amp;iar el enlace</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copied as Markdown</source>
   <translation>Copiado como Markdown</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar el &amp;diagnóstico</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copiar como &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copiar el diagnóstico</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Copiar el enlace</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Copiar el texto seleccionado</translation>
  </message>
  <message>
   <source>Copy the selected text as a Markdown quote with its source</source>
   <translation>Copiar el texto seleccionado como cita de Markdown con su fuente</translation>
  </message>
  <message>
   <source>Credits and captions</source>
   <translation>Créditos y pies de foto</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Days that deleted articles stay in the bin</source>
   <translation>Días que los artículos borrados quedan en la papelera</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Diagnostics copied</source>
   <translation>Diagnóstico copiado</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Digest made a mistake. It is in the log; the library is safe.</source>
   <translation>Digest cometió un error. Está en el registro; la biblioteca está a salvo.</translation>
  </message>
  <message>
   <source>Digest {version} turns the pages you save into a digest that can be read offline and trusted.</source>
   <translation>Digest {version} convierte las páginas que guarda en un resumen que puede leerse sin conexión y merece confianza.</translation>
  </message>
  <message>
   <source>Dim what was read in another article of the story</source>
   <translation>Atenuar lo que se leyó en otro artículo de la historia</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Hacer de nuevo lo que se deshizo</translation>
  </message>
  <message>
   <source>Does not belong here</source>
   <translation>No va aquí</translation>
  </message>
  <message>
   <source>E-book (EPUB)</source>
   <translation>Libro electrónico (EPUB)</translation>
  </message>
  <message>
   <source>Earlier &amp;versions…</source>
   <translation>&amp;Versiones anteriores…</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>Versiones anteriores</translation>
  </message>
  <message>
   <source>Edit the topic's words</source>
   <translation>Editar las palabras del tema</translation>
  </message>
  <message>
   <source>Edmundson, with the title</source>
   <translation>Edmundson, con el título</translation>
  </message>
  <message>
   <source>Empty the b&amp;in…</source>
   <translation>&amp;Vaciar la papelera…</translation>
  </message>
  <message>
   <source>Empty the bin</source>
   <translation>Vaciar la papelera</translation>
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
   <translation>Todos los artículos sobre el mismo suceso, y en qué difieren</translation>
  </message>
  <message>
   <source>Every article is under a topic.</source>
   <translation>Cada artículo está bajo un tema.</translation>
  </message>
  <message>
   <source>Everything in the library is whole.</source>
   <translation>Todo en la biblioteca está entero.</translation>
  </message>
  <message>
   <source>Everything is read.</source>
   <translation>Todo está leído.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export into a file</source>
   <translation>Exportar a un archivo</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>Exportar a una carpeta</translation>
  </message>
  <message>
   <source>Export the digest</source>
   <translation>Exportar el resumen</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n file(s) to {folder}</source>
   <translation>
    <numerusform>%n archivo exportado a {folder}</numerusform>
    <numerusform>%n archivos exportados a {folder}</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportando</translation>
  </message>
  <message>
   <source>Facts for a report of a mistake, without any text of yours</source>
   <translation>Datos para informar de un error, sin ningún texto suyo</translation>
  </message>
  <message>
   <source>Fetch all links again that could not be saved</source>
   <translation>Descargar de nuevo todos los enlaces que no se pudieron guardar</translation>
  </message>
  <message>
   <source>Fetch the page again; the text kept now stays safe</source>
   <translation>Descargar la página de nuevo; el texto actual queda a salvo</translation>
  </message>
  <message>
   <source>Fetched again, and not taken</source>
   <translation>Obtenido de nuevo y no tomado</translation>
  </message>
  <message>
   <source>Fetched again: the text is better now.</source>
   <translation>Descargado de nuevo: el texto es mejor ahora.</translation>
  </message>
  <message>
   <source>Fetching again…</source>
   <translation>Descargando de nuevo…</translation>
  </message>
  <message>
   <source>Fetching…</source>
   <translation>Descargando…</translation>
  </message>
  <message>
   <source>Filing articles</source>
   <translation>Clasificando artículos</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>Buscar &amp;siguiente</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>Buscar &amp;anterior</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>Buscar una tecla o lo que hace</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>Find a topic, an article or a command</source>
   <translation>Buscar un tema, un artículo o una orden</translation>
  </message>
  <message>
   <source>Find articles by their words</source>
   <translation>Encontrar artículos por sus palabras</translation>
  </message>
  <message>
   <source>Find in the article</source>
   <translation>Buscar en el artículo</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Buscar siguiente</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Buscar anterior</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Buscar palabras en el artículo abierto</translation>
  </message>
  <message>
   <source>First sentences</source>
   <translation>Primeras frases</translation>
  </message>
  <message>
   <source>Fold copies under one row</source>
   <translation>Plegar las copias bajo una sola fila</translation>
  </message>
  <message>
   <source>Foot of the page</source>
   <translation>Pie de la página</translation>
  </message>
  <message>
   <source>Forget all that was chosen</source>
   <translation>Olvidar todo lo elegido</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Olvidarlo</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>Olvidar esta búsqueda</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Desde y hasta</translation>
  </message>
  <message>
   <source>From the list to the text</source>
   <translation>De la lista al texto</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Texto completo</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Más abajo</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Más arriba</translation>
  </message>
  <message>
   <source>Give the selected articles a star, or take it away</source>
   <translation>Dar una estrella a los artículos seleccionados, o quitarla</translation>
  </message>
  <message>
   <source>Go from the text back to the summary sentence</source>
   <translation>Ir del texto a la frase del resumen</translation>
  </message>
  <message>
   <source>Go through the text with the arrow keys; with Shift they select</source>
   <translation>Recorrer el texto con las flechas; con Mayús seleccionan</translation>
  </message>
  <message>
   <source>Go to anything</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Go to the article before</source>
   <translation>Ir al artículo anterior</translation>
  </message>
  <message>
   <source>Go to the field for links</source>
   <translation>Ir al campo de enlaces</translation>
  </message>
  <message>
   <source>Go to the next article</source>
   <translation>Ir al artículo siguiente</translation>
  </message>
  <message>
   <source>Go to the next article that is unread</source>
   <translation>Ir al siguiente artículo sin leer</translation>
  </message>
  <message>
   <source>Goes to this sentence in the text. </source>
   <translation>Va a esta frase en el texto. </translation>
  </message>
  <message>
   <source>Goes to where these words stand</source>
   <translation>Va a donde están estas palabras</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Group and order</source>
   <translation>Grupos y orden</translation>
  </message>
  <message>
   <source>Group articles by</source>
   <translation>Agrupar artículos por</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Cabecera</translation>
  </message>
  <message>
   <source>Header's &amp;name</source>
   <translation>&amp;Nombre de la cabecera</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
  <message>
   <source>Highlighted</source>
   <translation>Resaltado</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Resaltados</translation>
  </message>
  <message>
   <source>How Digest saves, summarises and shows</source>
   <translation>Cómo Digest guarda, resume y muestra</translation>
  </message>
  <message>
   <source>How sentences are chosen</source>
   <translation>Cómo se eligen las frases</translation>
  </message>
  <message>
   <source>How the sentences of a summary are chosen; every one of them stands in the article.</source>
   <translation>Cómo se eligen las frases de un resumen; todas están en el artículo.</translation>
  </message>
  <message>
   <source>How the summary is made</source>
   <translation>Cómo se hace el resumen</translation>
  </message>
  <message>
   <source>Import from another program</source>
   <translation>Importar de otro programa</translation>
  </message>
  <message>
   <source>Importing: {n}</source>
   <translation>Importando: {n}</translation>
  </message>
  <message>
   <source>In the library already: {title}</source>
   <translation>Ya en la biblioteca: {title}</translation>
  </message>
  <message>
   <source>In the order of time</source>
   <translation>En el orden del tiempo</translation>
  </message>
  <message>
   <source>In the panes</source>
   <translation>En los paneles</translation>
  </message>
  <message>
   <source>It is in the bin already; “Empty the bin” removes it for good.</source>
   <translation>Ya está en la papelera; «Vaciar la papelera» lo quita para siempre.</translation>
  </message>
  <message>
   <source>It is never hidden.</source>
   <translation>Nunca se oculta.</translation>
  </message>
  <message>
   <source>It tells a story of its own now</source>
   <translation>Ahora cuenta una historia propia</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep the page as it was fetched</source>
   <translation>Guardar la página tal como se descargó</translation>
  </message>
  <message>
   <source>Keep the pictures of articles</source>
   <translation>Guardar las imágenes de los artículos</translation>
  </message>
  <message>
   <source>Keep this login</source>
   <translation>Guardar este acceso</translation>
  </message>
  <message>
   <source>Keep “{words}”</source>
   <translation>Conservar «{words}»</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>L&amp;ogins…</source>
   <translation>A&amp;ccesos…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Salir de la búsqueda</translation>
  </message>
  <message>
   <source>Leave this sentence out</source>
   <translation>Omitir esta frase</translation>
  </message>
  <message>
   <source>Leave this story out</source>
   <translation>Omitir esta historia</translation>
  </message>
  <message>
   <source>Length of the summary</source>
   <translation>Longitud del resumen</translation>
  </message>
  <message numerus="yes">
   <source>Let %n banned sentence(s) be chosen again</source>
   <translation>
    <numerusform>Permitir de nuevo %n frase vetada</numerusform>
    <numerusform>Permitir de nuevo %n frases vetadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Let banned sentences be chosen again</source>
   <translation>Frases vetadas permitidas de nuevo</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Soltar</translation>
  </message>
  <message>
   <source>Let sentences stand back that another article of the story said before</source>
   <translation>Atenuar las frases que otro artículo de la historia ya dijo</translation>
  </message>
  <message>
   <source>LexRank</source>
   <translation>LexRank</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Line height in em</source>
   <translation>Altura de línea en em</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Enlace copiado</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Enlaces</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Logins</source>
   <translation>Accesos</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Más largo</translation>
  </message>
  <message>
   <source>Look at every article again with the topics' words</source>
   <translation>Mirar de nuevo cada artículo con las palabras de los temas</translation>
  </message>
  <message>
   <source>Looking through your articles: {done} of {total}</source>
   <translation>Revisando sus artículos: {done} de {total}</translation>
  </message>
  <message>
   <source>Luhn</source>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>Making the digest</source>
   <translation>Haciendo el resumen</translation>
  </message>
  <message>
   <source>Mark a&amp;ll as read</source>
   <translation>Marcar t&amp;odo como leído</translation>
  </message>
  <message>
   <source>Mark every article of this list as read</source>
   <translation>Marcar como leído cada artículo de esta lista</translation>
  </message>
  <message>
   <source>Mark the selected articles as read, or as unread</source>
   <translation>Marcar los artículos seleccionados como leídos o sin leer</translation>
  </message>
  <message>
   <source>Mark the selected text and keep it</source>
   <translation>Marcar el texto seleccionado y guardarlo</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message numerus="yes">
   <source>Marked %n article(s) as read</source>
   <translation>
    <numerusform>%n artículo marcado como leído</numerusform>
    <numerusform>%n artículos marcados como leídos</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read</source>
   <translation>Marcado como leído</translation>
  </message>
  <message>
   <source>Marked as unread</source>
   <translation>Marcado como sin leer</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Move to &amp;topic…</source>
   <translation>Mover a un &amp;tema…</translation>
  </message>
  <message>
   <source>Move to the &amp;bin</source>
   <translation>Mover a la pa&amp;pelera</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Mover a…</translation>
  </message>
  <message numerus="yes">
   <source>Moved %n article(s) to the bin</source>
   <translation>
    <numerusform>%n artículo movido a la papelera</numerusform>
    <numerusform>%n artículos movidos a la papelera</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved to “{topic}”</source>
   <translation>Movido a «{topic}»</translation>
  </message>
  <message>
   <source>Name and password</source>
   <translation>Nombre y contraseña</translation>
  </message>
  <message>
   <source>Name, colour and words of the topic that is shown</source>
   <translation>Nombre, color y palabras del tema que se muestra</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Estrecho</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>Navegación</translation>
  </message>
  <message>
   <source>Nearly “{topic}”: {words}</source>
   <translation>Casi «{topic}»: {words}</translation>
  </message>
  <message>
   <source>Nederlands</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <source>Needed to clean it better later.</source>
   <translation>Hace falta para limpiarla mejor más tarde.</translation>
  </message>
  <message>
   <source>Never show</source>
   <translation>No mostrar nunca</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>Nuevo tema</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Primero lo más nuevo</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Noticias</translation>
  </message>
  <message>
   <source>Newsletter</source>
   <translation>Boletín</translation>
  </message>
  <message>
   <source>Next &amp;unread</source>
   <translation>Siguiente sin &amp;leer</translation>
  </message>
  <message>
   <source>No article is under this topic</source>
   <translation>No hay artículos bajo este tema</translation>
  </message>
  <message>
   <source>No highlight has these words</source>
   <translation>Ningún resaltado tiene estas palabras</translation>
  </message>
  <message>
   <source>No longer always first</source>
   <translation>Ya no siempre primero</translation>
  </message>
  <message>
   <source>No longer always show this sentence</source>
   <translation>No mostrar siempre esta frase</translation>
  </message>
  <message>
   <source>No longer under any topic</source>
   <translation>Ya no está en ningún tema</translation>
  </message>
  <message>
   <source>No longer under “{topic}”</source>
   <translation>Ya no está bajo «{topic}»</translation>
  </message>
  <message>
   <source>No other article tells this story.</source>
   <translation>Ningún otro artículo cuenta esta historia.</translation>
  </message>
  <message>
   <source>No text could be read on this page</source>
   <translation>En esta página no se pudo leer ningún texto</translation>
  </message>
  <message>
   <source>No topic's words are strong enough in this article.</source>
   <translation>Las palabras de ningún tema bastan en este artículo.</translation>
  </message>
  <message>
   <source>No unread article below.</source>
   <translation>Más abajo no hay artículos sin leer.</translation>
  </message>
  <message>
   <source>No voice was found. On Linux, install speech-dispatcher or espeak-ng.</source>
   <translation>No se encontró ninguna voz. En Linux, instale speech-dispatcher o espeak-ng.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not about “{topic}”</source>
   <translation>No trata de «{topic}»</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Not part of the article</source>
   <translation>No es parte del artículo</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>No guardado</translation>
  </message>
  <message>
   <source>Not this story</source>
   <translation>No es esta historia</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing found for {words}</source>
   <translation>No se encontró nada para {words}</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Aquí no hay nada</translation>
  </message>
  <message>
   <source>Nothing highlighted yet</source>
   <translation>Aún no hay nada resaltado</translation>
  </message>
  <message>
   <source>Nothing in the library was published in this period</source>
   <translation>En este período no se publicó nada de la biblioteca</translation>
  </message>
  <message>
   <source>Nothing in this period is unread</source>
   <translation>No hay nada sin leer en este período</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>No hay nada abierto</translation>
  </message>
  <message>
   <source>Nothing saved yet</source>
   <translation>Aún no hay nada guardado</translation>
  </message>
  <message>
   <source>Nothing under these topics was published in this period</source>
   <translation>No se publicó nada de estos temas en este período</translation>
  </message>
  <message>
   <source>Nothing was removed, or the page did not tell its parts apart.</source>
   <translation>No se quitó nada, o la página no distinguía sus partes.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message numerus="yes">
   <source>Offline — %n link(s) wait</source>
   <translation>
    <numerusform>Sin conexión: %n enlace espera</numerusform>
    <numerusform>Sin conexión: %n enlaces esperan</numerusform>
   </translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Primero lo más antiguo</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Una historia</translation>
  </message>
  <message>
   <source>Only what is in the bin can be restored.</source>
   <translation>Solo se puede restaurar lo que está en la papelera.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Abrir otra biblioteca…</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Open the ori&amp;ginal</source>
   <translation>Abrir el ori&amp;ginal</translation>
  </message>
  <message>
   <source>Open the page in the browser</source>
   <translation>Abrir la página en el navegador</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Otro…</translation>
  </message>
  <message>
   <source>Out of the &amp;archive</source>
   <translation>Sacar del &amp;archivo</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages and texts</source>
   <translation>Páginas y textos</translation>
  </message>
  <message>
   <source>Pages fetched at the same time</source>
   <translation>Páginas que se descargan a la vez</translation>
  </message>
  <message>
   <source>Papiamento</source>
   <translation>Papiamento</translation>
  </message>
  <message>
   <source>Paste a link and Digest keeps the article, sums it up and files it, to be read offline.</source>
   <translation>Pegue un enlace y Digest guarda el artículo, lo resume y lo clasifica, para leerlo sin conexión.</translation>
  </message>
  <message>
   <source>Paste a link anywhere in this window.</source>
   <translation>Pegue un enlace en cualquier parte de esta ventana.</translation>
  </message>
  <message>
   <source>Paste a link to save…</source>
   <translation>Pegue un enlace para guardarlo…</translation>
  </message>
  <message>
   <source>Paste the page's text instead</source>
   <translation>Pegar en su lugar el texto de la página</translation>
  </message>
  <message>
   <source>Paste the text</source>
   <translation>Pegar el texto</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Pinned a sentence</source>
   <translation>Frase fijada</translation>
  </message>
  <message>
   <source>Press E on an article to archive it.</source>
   <translation>Pulse E en un artículo para archivarlo.</translation>
  </message>
  <message>
   <source>Press S on an article to give it a star.</source>
   <translation>Pulse S en un artículo para darle una estrella.</translation>
  </message>
  <message>
   <source>Press the key for “{action}”</source>
   <translation>Pulse la tecla para «{action}»</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Put a backup in the library's place</source>
   <translation>Poner una copia de seguridad en lugar de la biblioteca</translation>
  </message>
  <message>
   <source>Put the page's address on the clipboard</source>
   <translation>Poner la dirección de la página en el portapapeles</translation>
  </message>
  <message>
   <source>Put the search that is shown into the sidebar</source>
   <translation>Poner en la barra lateral la búsqueda que se muestra</translation>
  </message>
  <message>
   <source>Put the selected articles into one story</source>
   <translation>Reunir los artículos seleccionados en una historia</translation>
  </message>
  <message>
   <source>Put the selected articles into the archive, or take them out</source>
   <translation>Poner los artículos seleccionados en el archivo, o sacarlos</translation>
  </message>
  <message>
   <source>Put the selected articles into the bin</source>
   <translation>Poner los artículos seleccionados en la papelera</translation>
  </message>
  <message>
   <source>Put the selected articles on the clipboard as Markdown</source>
   <translation>Poner los artículos seleccionados en el portapapeles como Markdown</translation>
  </message>
  <message>
   <source>Put the selected articles under another topic</source>
   <translation>Poner los artículos seleccionados bajo otro tema</translation>
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation>Poner esta copia en su lugar</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Quote copied</source>
   <translation>Cita copiada</translation>
  </message>
  <message>
   <source>Read alou&amp;d</source>
   <translation>Leer en &amp;voz alta</translation>
  </message>
  <message>
   <source>Read the open article aloud from here, or stop</source>
   <translation>Leer en voz alta el artículo abierto desde aquí, o parar</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <source>Reduction</source>
   <translation>Reduction</translation>
  </message>
  <message>
   <source>Related articles</source>
   <translation>Artículos relacionados</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n article(s) for good? This cannot be taken back.</source>
   <translation>
    <numerusform>¿Quitar %n artículo para siempre? No se puede deshacer.</numerusform>
    <numerusform>¿Quitar %n artículos para siempre? No se puede deshacer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove for good what is in the bin</source>
   <translation>Quitar para siempre lo que hay en la papelera</translation>
  </message>
  <message>
   <source>Remove the topic that is shown; its articles stay</source>
   <translation>Quitar el tema que se muestra; sus artículos quedan</translation>
  </message>
  <message>
   <source>Removed a highlight</source>
   <translation>Resaltado quitado</translation>
  </message>
  <message>
   <source>Removed the topic “{topic}”</source>
   <translation>Tema «{topic}» quitado</translation>
  </message>
  <message>
   <source>Rest&amp;ore</source>
   <translation>Rest&amp;aurar</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a back&amp;up…</source>
   <translation>Restaurar una copia de seg&amp;uridad…</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar una copia de seguridad</translation>
  </message>
  <message numerus="yes">
   <source>Restored %n article(s)</source>
   <translation>
    <numerusform>%n artículo restaurado</numerusform>
    <numerusform>%n artículos restaurados</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>S&amp;ecret</source>
   <translation>S&amp;ecreto</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Sin serifas</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message numerus="yes">
   <source>Save %n link(s)</source>
   <translation>
    <numerusform>Guardar %n enlace</numerusform>
    <numerusform>Guardar %n enlaces</numerusform>
   </translation>
  </message>
  <message>
   <source>Save &amp;files…</source>
   <translation>Guardar &amp;archivos…</translation>
  </message>
  <message>
   <source>Save a &amp;link…</source>
   <translation>Guardar un &amp;enlace…</translation>
  </message>
  <message>
   <source>Save files</source>
   <translation>Guardar archivos</translation>
  </message>
  <message>
   <source>Save from the &amp;clipboard</source>
   <translation>Guardar del &amp;portapapeles</translation>
  </message>
  <message>
   <source>Save links</source>
   <translation>Guardar enlaces</translation>
  </message>
  <message>
   <source>Save pages and texts from files</source>
   <translation>Guardar páginas y textos de archivos</translation>
  </message>
  <message>
   <source>Save the links or the page that you copied</source>
   <translation>Guardar los enlaces o la página que copió</translation>
  </message>
  <message>
   <source>Saved: {title}</source>
   <translation>Guardado: {title}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saving {n} of {total}</source>
   <translation>Guardando {n} de {total}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search for something first.</source>
   <translation>Busque algo primero.</translation>
  </message>
  <message>
   <source>Search forgotten</source>
   <translation>Búsqueda olvidada</translation>
  </message>
  <message>
   <source>Search highlights and notes</source>
   <translation>Buscar en resaltados y notas</translation>
  </message>
  <message>
   <source>Search kept</source>
   <translation>Búsqueda guardada</translation>
  </message>
  <message>
   <source>Search the library for the selected text</source>
   <translation>Buscar el texto seleccionado en la biblioteca</translation>
  </message>
  <message>
   <source>Search the library for this tag</source>
   <translation>Buscar esta etiqueta en la biblioteca</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Búsquedas</translation>
  </message>
  <message>
   <source>Seconds until an open article counts as read</source>
   <translation>Segundos hasta que un artículo abierto cuenta como leído</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Seleccionar &amp;todo</translation>
  </message>
  <message>
   <source>Select all articles of the list</source>
   <translation>Seleccionar todos los artículos de la lista</translation>
  </message>
  <message>
   <source>Select text in an article and press H.</source>
   <translation>Seleccione texto en un artículo y pulse H.</translation>
  </message>
  <message>
   <source>Select text in the article first.</source>
   <translation>Seleccione primero texto en el artículo.</translation>
  </message>
  <message>
   <source>Select the articles that tell one story.</source>
   <translation>Seleccione los artículos que cuentan una historia.</translation>
  </message>
  <message>
   <source>Sentence further down</source>
   <translation>Frase más abajo</translation>
  </message>
  <message>
   <source>Sentence further up</source>
   <translation>Frase más arriba</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Frases</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Con serifas</translation>
  </message>
  <message>
   <source>Set articles in larger letters</source>
   <translation>Componer los artículos en letra más grande</translation>
  </message>
  <message>
   <source>Set articles in letters of the normal size</source>
   <translation>Componer los artículos en letra de tamaño normal</translation>
  </message>
  <message>
   <source>Set articles in smaller letters</source>
   <translation>Componer los artículos en letra más pequeña</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sharing buttons</source>
   <translation>Botones para compartir</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Estante</translation>
  </message>
  <message>
   <source>Shelves and topics</source>
   <translation>Estantes y temas</translation>
  </message>
  <message>
   <source>Short enough to read whole.</source>
   <translation>Lo bastante corto para leerlo entero.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Más corto</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show Digest</source>
   <translation>Mostrar Digest</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Mostrar un icono en la bandeja</translation>
  </message>
  <message>
   <source>Show nothing but the article</source>
   <translation>Mostrar solo el artículo</translation>
  </message>
  <message>
   <source>Show or hide the menu bar</source>
   <translation>Mostrar u ocultar la barra de menús</translation>
  </message>
  <message>
   <source>Show or hide the topics</source>
   <translation>Mostrar u ocultar los temas</translation>
  </message>
  <message>
   <source>Si&amp;debar</source>
   <translation>&amp;Barra lateral</translation>
  </message>
  <message>
   <source>Since the last digest</source>
   <translation>Desde el último resumen</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Sites that ask for a login before they show a page</source>
   <translation>Sitios que piden un acceso antes de mostrar una página</translation>
  </message>
  <message>
   <source>Sites with a login</source>
   <translation>Sitios con acceso</translation>
  </message>
  <message>
   <source>Star taken away</source>
   <translation>Estrella quitada</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Con estrella</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Summary sentence {n}: {text}</source>
   <translation>Frase {n} del resumen: {text}</translation>
  </message>
  <message>
   <source>Summed up by another method</source>
   <translation>Resumido con otro método</translation>
  </message>
  <message>
   <source>Ta&amp;gs, apart by ;</source>
   <translation>Eti&amp;quetas, separadas por ;</translation>
  </message>
  <message>
   <source>Tag {name}</source>
   <translation>Etiqueta {name}</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Take out always on this s&amp;ite</source>
   <translation>Quitar siempre en este s&amp;itio</translation>
  </message>
  <message>
   <source>Take out of the te&amp;xt</source>
   <translation>Quitar del te&amp;xto</translation>
  </message>
  <message>
   <source>Take out paragraphs that say this, on every page of the site</source>
   <translation>Quitar los párrafos que dicen esto, en todas las páginas del sitio</translation>
  </message>
  <message>
   <source>Take out “{words}”</source>
   <translation>Quitar «{words}»</translation>
  </message>
  <message>
   <source>Take the &amp;star away</source>
   <translation>Quitar la &amp;estrella</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Deshacer el último cambio</translation>
  </message>
  <message>
   <source>Take the links that could not be saved off the list</source>
   <translation>Quitar de la lista los enlaces que no se pudieron guardar</translation>
  </message>
  <message>
   <source>Take the open article out of its story</source>
   <translation>Sacar el artículo abierto de su historia</translation>
  </message>
  <message>
   <source>Take the paragraphs of the selected passage out of the text, here</source>
   <translation>Quitar del texto, aquí, los párrafos del pasaje seleccionado</translation>
  </message>
  <message>
   <source>Take the selected articles out of the bin</source>
   <translation>Sacar de la papelera los artículos seleccionados</translation>
  </message>
  <message>
   <source>Take this version</source>
   <translation>Tomar esta versión</translation>
  </message>
  <message>
   <source>Taken out by you</source>
   <translation>Quitado por usted</translation>
  </message>
  <message>
   <source>Taken out of the archive</source>
   <translation>Sacado del archivo</translation>
  </message>
  <message>
   <source>Taken out of the text</source>
   <translation>Quitado del texto</translation>
  </message>
  <message>
   <source>Takes effect when Digest starts again.</source>
   <translation>Surte efecto cuando Digest se inicie de nuevo.</translation>
  </message>
  <message>
   <source>Tell when a batch ends while the window is in the background</source>
   <translation>Avisar cuando termina una tanda con la ventana en segundo plano</translation>
  </message>
  <message>
   <source>Text size in points</source>
   <translation>Tamaño del texto en puntos</translation>
  </message>
  <message>
   <source>TextRank</source>
   <translation>TextRank</translation>
  </message>
  <message>
   <source>That summary sentence in the text</source>
   <translation>Esa frase del resumen en el texto</translation>
  </message>
  <message numerus="yes">
   <source>The %n selected article(s)</source>
   <translation>
    <numerusform>El %n artículo seleccionado</numerusform>
    <numerusform>Los %n artículos seleccionados</numerusform>
   </translation>
  </message>
  <message>
   <source>The &amp;clipboard</source>
   <translation>El &amp;portapapeles</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <source>The digest is in {path}</source>
   <translation>El resumen está en {path}</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>Las últimas 24 horas</translation>
  </message>
  <message>
   <source>The last month</source>
   <translation>El último mes</translation>
  </message>
  <message>
   <source>The last three days</source>
   <translation>Los últimos tres días</translation>
  </message>
  <message>
   <source>The last week</source>
   <translation>La última semana</translation>
  </message>
  <message>
   <source>The library could not be opened</source>
   <translation>No se pudo abrir la biblioteca</translation>
  </message>
  <message>
   <source>The library of now is kept aside, so that nothing is lost.</source>
   <translation>La biblioteca actual se aparta, para que nada se pierda.</translation>
  </message>
  <message>
   <source>The library's folder</source>
   <translation>La carpeta de la biblioteca</translation>
  </message>
  <message>
   <source>The link is kept.</source>
   <translation>El enlace queda guardado.</translation>
  </message>
  <message>
   <source>The login is forgotten.</source>
   <translation>El acceso está olvidado.</translation>
  </message>
  <message>
   <source>The login is kept.</source>
   <translation>El acceso está guardado.</translation>
  </message>
  <message>
   <source>The next pane</source>
   <translation>El panel siguiente</translation>
  </message>
  <message>
   <source>The next place of these words</source>
   <translation>El siguiente lugar de estas palabras</translation>
  </message>
  <message>
   <source>The parts of the page that are not in the text, and why</source>
   <translation>Las partes de la página que no están en el texto, y por qué</translation>
  </message>
  <message>
   <source>The place of these words before this one</source>
   <translation>El lugar anterior de estas palabras</translation>
  </message>
  <message>
   <source>The same story elsewhere</source>
   <translation>La misma historia en otra parte</translation>
  </message>
  <message>
   <source>The same text from several sites is one row, with “also at …”.</source>
   <translation>El mismo texto de varios sitios es una sola fila, con «también en …».</translation>
  </message>
  <message>
   <source>The selected article</source>
   <translation>El artículo seleccionado</translation>
  </message>
  <message>
   <source>The site shows its pages with this login.</source>
   <translation>El sitio muestra sus páginas con este acceso.</translation>
  </message>
  <message numerus="yes">
   <source>The sources differ in %n place(s)</source>
   <translation>
    <numerusform>Las fuentes difieren en %n lugar</numerusform>
    <numerusform>Las fuentes difieren en %n lugares</numerusform>
   </translation>
  </message>
  <message>
   <source>The stor&amp;y in all its reports</source>
   <translation>La histori&amp;a en todas sus noticias</translation>
  </message>
  <message>
   <source>The table of all keys</source>
   <translation>La tabla de todas las teclas</translation>
  </message>
  <message>
   <source>The topic's colour</source>
   <translation>El color del tema</translation>
  </message>
  <message>
   <source>The voice of this computer does not speak. Is there a loudspeaker?</source>
   <translation>La voz de este equipo no habla. ¿Hay un altavoz?</translation>
  </message>
  <message>
   <source>The whole library ({n})</source>
   <translation>Toda la biblioteca ({n})</translation>
  </message>
  <message>
   <source>The words that put the article under its topic</source>
   <translation>Las palabras que ponen el artículo bajo su tema</translation>
  </message>
  <message>
   <source>There is no backup of it.</source>
   <translation>No hay copia de seguridad.</translation>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation>Aún no hay copia de seguridad.</translation>
  </message>
  <message>
   <source>There is no earlier version of this article.</source>
   <translation>No hay ninguna versión anterior de este artículo.</translation>
  </message>
  <message>
   <source>There is no link, page or file in what you pasted.</source>
   <translation>En lo que pegó no hay enlace, página ni archivo.</translation>
  </message>
  <message>
   <source>There is no text to summarise.</source>
   <translation>No hay texto que resumir.</translation>
  </message>
  <message>
   <source>These tell one stor&amp;y</source>
   <translation>Estos cuentan una histori&amp;a</translation>
  </message>
  <message>
   <source>They are stored in the library, for offline.</source>
   <translation>Están en la biblioteca, para leer sin conexión.</translation>
  </message>
  <message>
   <source>This may not be the whole article.</source>
   <translation>Puede que no sea el artículo entero.</translation>
  </message>
  <message>
   <source>This may not be the whole article: {why}.</source>
   <translation>Puede que no sea el artículo entero: {why}.</translation>
  </message>
  <message>
   <source>This page may not hold an article.</source>
   <translation>Puede que esta página no tenga un artículo.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Title, authors, date, site, language and tags</source>
   <translation>Título, autores, fecha, sitio, idioma y etiquetas</translation>
  </message>
  <message>
   <source>Title, told already</source>
   <translation>Título, ya dicho</translation>
  </message>
  <message>
   <source>Titles, texts, tags and notes were searched. Fewer or shorter words find more.</source>
   <translation>Se buscó en títulos, textos, etiquetas y notas. Menos palabras, o más cortas, encuentran más.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Today's &amp;digest</source>
   <translation>El &amp;resumen de hoy</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Told twice</source>
   <translation>Dicho dos veces</translation>
  </message>
  <message>
   <source>Took a sentence's mark away</source>
   <translation>Marca de una frase quitada</translation>
  </message>
  <message>
   <source>Took another version of the text</source>
   <translation>Se tomó otra versión del texto</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Topic {name}: why, and move</source>
   <translation>Tema {name}: por qué, y mover</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Topics that these articles suggest</source>
   <translation>Temas que sugieren estos artículos</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probarlo</translation>
  </message>
  <message>
   <source>Try the sample article</source>
   <translation>Probar el artículo de muestra</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Tipo de letra</translation>
  </message>
  <message>
   <source>Typeface, size, width and line height of articles</source>
   <translation>Tipo de letra, tamaño, anchura y altura de línea de los artículos</translation>
  </message>
  <message>
   <source>Under “{topic}” because of</source>
   <translation>Bajo «{topic}» por</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Unknown site</source>
   <translation>Sitio desconocido</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Sin leer</translation>
  </message>
  <message>
   <source>Unread only</source>
   <translation>Solo sin leer</translation>
  </message>
  <message>
   <source>Unsorted</source>
   <translation>Sin clasificar</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Usar esta tecla</translation>
  </message>
  <message>
   <source>Verify that everything in the library is whole</source>
   <translation>Comprobar que todo en la biblioteca está entero</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Versión y licencias</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Muy ancho</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <source>What is always brought back or taken out, on which site</source>
   <translation>Lo que siempre se recupera o se quita, y en qué sitio</translation>
  </message>
  <message>
   <source>What the last day brought, by topic</source>
   <translation>Lo que trajo el último día, por temas</translation>
  </message>
  <message>
   <source>What the page said before it was fetched or cleaned again, and what differs</source>
   <translation>Lo que decía la página antes de obtenerla o limpiarla de nuevo, y en qué difiere</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo que se encontró</translation>
  </message>
  <message>
   <source>What was re&amp;moved?</source>
   <translation>¿Qué se &amp;quitó?</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Lo que se quitó</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Lo que cambiaría</translation>
  </message>
  <message>
   <source>What you delete stays here for a while.</source>
   <translation>Lo que borra queda aquí un tiempo.</translation>
  </message>
  <message>
   <source>Where the copy goes</source>
   <translation>Adónde va la copia</translation>
  </message>
  <message>
   <source>Where the sources differ</source>
   <translation>En qué difieren las fuentes</translation>
  </message>
  <message>
   <source>Why here, and where else</source>
   <translation>Por qué aquí, y dónde más</translation>
  </message>
  <message>
   <source>Why this sentence?</source>
   <translation>¿Por qué esta frase?</translation>
  </message>
  <message>
   <source>Why: </source>
   <translation>Por qué: </translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Ancho</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Anchura del texto</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>With these words {comes} of your articles would come and {goes} would go.</source>
   <translation>Con estas palabras vendrían {comes} de sus artículos y se irían {goes}.</translation>
  </message>
  <message>
   <source>Words that speak &amp;against it, one a line</source>
   <translation>Palabras en &amp;contra, una por línea</translation>
  </message>
  <message>
   <source>Write a verified copy of the library to a file</source>
   <translation>Escribir una copia comprobada de la biblioteca en un archivo</translation>
  </message>
  <message>
   <source>Write the selected articles to files</source>
   <translation>Escribir los artículos seleccionados en archivos</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Amarillo</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You banned every sentence. The menu above lets them be chosen again.</source>
   <translation>Ha vetado todas las frases. El menú de arriba las permite de nuevo.</translation>
  </message>
  <message>
   <source>You left out every story of this period</source>
   <translation>Ha omitido todas las historias de este período</translation>
  </message>
  <message>
   <source>You put it under “{topic}”.</source>
   <translation>Usted lo puso bajo «{topic}».</translation>
  </message>
  <message>
   <source>Your digest begins here</source>
   <translation>Su resumen empieza aquí</translation>
  </message>
  <message>
   <source>also at {sites}</source>
   <translation>también en {sites}</translation>
  </message>
  <message>
   <source>among the tags</source>
   <translation>entre las etiquetas</translation>
  </message>
  <message numerus="yes">
   <source>and %n further word(s)</source>
   <translation>
    <numerusform>y %n palabra más</numerusform>
    <numerusform>y %n palabras más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more link(s) on the way</source>
   <translation>
    <numerusform>y %n enlace más en camino</numerusform>
    <numerusform>y %n enlaces más en camino</numerusform>
   </translation>
  </message>
  <message>
   <source>chosen by this method</source>
   <translation>elegida por este método</translation>
  </message>
  <message>
   <source>folded up</source>
   <translation>plegado</translation>
  </message>
  <message>
   <source>further words in the title</source>
   <translation>otras palabras del título</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>en el texto</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>en el título</translation>
  </message>
  <message>
   <source>learned from what you moved</source>
   <translation>aprendido de lo que usted movió</translation>
  </message>
  <message>
   <source>like others under this topic</source>
   <translation>como otros bajo este tema</translation>
  </message>
  <message>
   <source>names who said it</source>
   <translation>nombra a quien lo dijo</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>un artículo</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>opens the article</source>
   <translation>abre el artículo</translation>
  </message>
  <message>
   <source>peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.</source>
   <translation>peacekeep* es un comienzo; NATO + Kyiv quiere decir ambos; mayúsculas como NRA se toman tal cual.</translation>
  </message>
  <message>
   <source>pinned by you</source>
   <translation>fijada por usted</translation>
  </message>
  <message numerus="yes">
   <source>saved %n more time(s)</source>
   <translation>
    <numerusform>guardado %n vez más</numerusform>
    <numerusform>guardado %n veces más</numerusform>
   </translation>
  </message>
  <message>
   <source>saved {when}</source>
   <translation>guardado {when}</translation>
  </message>
  <message>
   <source>says what many other sentences say</source>
   <translation>dice lo que dicen muchas otras frases</translation>
  </message>
  <message>
   <source>speaks against it</source>
   <translation>habla en contra</translation>
  </message>
  <message>
   <source>speaks for it</source>
   <translation>habla a favor</translation>
  </message>
  <message>
   <source>stands near the beginning</source>
   <translation>está cerca del principio</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>con estrella</translation>
  </message>
  <message>
   <source>takes up the title</source>
   <translation>retoma el título</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>el mismo texto</translation>
  </message>
  <message>
   <source>the same text as in {source}</source>
   <translation>el mismo texto que en {source}</translation>
  </message>
  <message>
   <source>together: enough from 0 on</source>
   <translation>en total: basta a partir de 0</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>sin leer</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>lo que hace falta</translation>
  </message>
  <message>
   <source>you put it here</source>
   <translation>usted lo puso aquí</translation>
  </message>
  <message>
   <source>{keys} is the key of “{action}” already.</source>
   <translation>{keys} ya es la tecla de «{action}».</translation>
  </message>
  <message>
   <source>{keys} means something in the list or in the text.</source>
   <translation>{keys} significa algo en la lista o en el texto.</translation>
  </message>
  <message>
   <source>{keys}: {action}; change the key</source>
   <translation>{keys}: {action}; cambiar la tecla</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} d</translation>
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
   <translation>{n} min de lectura</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} de {total}</translation>
  </message>
  <message>
   <source>Українська</source>
   <translation>Українська</translation>
  </message>
  <message>
   <source>“{name}” is the name for what lies under no topic.</source>
   <translation>«{name}» es el nombre de lo que no está en ningún tema.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Another program is holding the library. Nothing was changed; try again in a moment.</source>
   <translation>Otro programa tiene la biblioteca. No se cambió nada; inténtelo en un momento.</translation>
  </message>
  <message>
   <source>Article {id} has no version {number}.</source>
   <translation>El artículo {id} no tiene la versión {number}.</translation>
  </message>
  <message>
   <source>No article was found on this page: {why}.</source>
   <translation>No se encontró ningún artículo en esta página: {why}.</translation>
  </message>
  <message>
   <source>Something went wrong. The library is as it was.</source>
   <translation>Algo salió mal. La biblioteca está como estaba.</translation>
  </message>
  <message>
   <source>Stopped. What was saved before stays saved.</source>
   <translation>Detenido. Lo guardado antes sigue guardado.</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was lost; make room and try again.</source>
   <translation>El disco está lleno. No se perdió nada; haga sitio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The disk is read-only. Nothing was lost and nothing was saved.</source>
   <translation>El disco es de solo lectura. No se perdió nada y no se guardó nada.</translation>
  </message>
  <message>
   <source>The letters of this page cannot be told: {why}.</source>
   <translation>No se reconocen las letras de esta página: {why}.</translation>
  </message>
  <message>
   <source>The library cannot be used: {why}.</source>
   <translation>No se puede usar la biblioteca: {why}.</translation>
  </message>
  <message>
   <source>The library file is damaged ({why}). It was left as it is; a backup can be put in its place.</source>
   <translation>El archivo de la biblioteca está dañado ({why}). Quedó como está; se puede poner en su lugar una copia de seguridad.</translation>
  </message>
  <message>
   <source>The library in “{path}” cannot be written: {why}. What is in it can be read.</source>
   <translation>No se puede escribir en la biblioteca de «{path}»: {why}. Lo que hay en ella se puede leer.</translation>
  </message>
  <message>
   <source>The link was taken out of the queue.</source>
   <translation>El enlace se quitó de la cola.</translation>
  </message>
  <message>
   <source>The system's store of passwords cannot be opened: {why}. Unlock it and try again.</source>
   <translation>No se puede abrir el llavero del sistema: {why}. Desbloquéelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The text was changed meanwhile. Nothing was done to it; look at it again.</source>
   <translation>El texto cambió entretanto. No se le hizo nada; mírelo de nuevo.</translation>
  </message>
  <message>
   <source>The topic “{name}” cannot work: {why}.</source>
   <translation>El tema «{name}» no puede funcionar: {why}.</translation>
  </message>
  <message>
   <source>There is a topic called “{name}” already.</source>
   <translation>Ya hay un tema llamado «{name}».</translation>
  </message>
  <message>
   <source>There is no article {id} in the library.</source>
   <translation>No hay un artículo {id} en la biblioteca.</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>No hay un archivo «{path}».</translation>
  </message>
  <message>
   <source>There is no good backup to put in the library's place.</source>
   <translation>No hay una copia buena que poner en lugar de la biblioteca.</translation>
  </message>
  <message>
   <source>There is no link {number} in the queue.</source>
   <translation>No hay ningún enlace {number} en la cola.</translation>
  </message>
  <message>
   <source>There is no topic called “{name}”.</source>
   <translation>No hay un tema llamado «{name}».</translation>
  </message>
  <message>
   <source>There is nothing to export: {why}.</source>
   <translation>No hay nada que exportar: {why}.</translation>
  </message>
  <message>
   <source>This is {what}, not a page with an article.</source>
   <translation>Esto es {what}, no una página con un artículo.</translation>
  </message>
  <message>
   <source>This library was written by a newer Digest (form {found}, this one knows {known}). It was not touched: please update Digest.</source>
   <translation>Esta biblioteca la escribió un Digest más nuevo (forma {found}, este conoce {known}). No se tocó: actualice Digest.</translation>
  </message>
  <message>
   <source>This login cannot work: {why}.</source>
   <translation>Este acceso no puede funcionar: {why}.</translation>
  </message>
  <message>
   <source>This page is larger than {megabytes} MB and was not fetched.</source>
   <translation>Esta página pasa de {megabytes} MB y no se descargó.</translation>
  </message>
  <message>
   <source>This page is too complex to be cleaned: {why}.</source>
   <translation>Esta página es demasiado compleja para limpiarla: {why}.</translation>
  </message>
  <message>
   <source>This page is {what}, not an article.</source>
   <translation>Esta página es {what}, no un artículo.</translation>
  </message>
  <message>
   <source>This system has no safe place for passwords ({why}). The login is kept for this session only.</source>
   <translation>Este sistema no tiene un lugar seguro para contraseñas ({why}). El acceso se guarda solo para esta sesión.</translation>
  </message>
  <message>
   <source>{host} answered in a way that cannot be understood: {why}.</source>
   <translation>{host} respondió de un modo que no se entiende: {why}.</translation>
  </message>
  <message>
   <source>{host} asks for a login before it shows this page.</source>
   <translation>{host} pide un acceso antes de mostrar esta página.</translation>
  </message>
  <message>
   <source>{host} asks to be left alone for now ({status}). Try again {when}.</source>
   <translation>{host} pide que se le deje en paz por ahora ({status}). Inténtelo {when}.</translation>
  </message>
  <message>
   <source>{host} broke off before the page was complete. Try again.</source>
   <translation>{host} cortó antes de que la página estuviera completa. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{host} could not be reached: {why}. Try again when the connection is back.</source>
   <translation>No se pudo llegar a {host}: {why}. Inténtelo cuando vuelva la conexión.</translation>
  </message>
  <message>
   <source>{host} could not prove that it is {host}: {why}. Nothing was fetched.</source>
   <translation>{host} no pudo probar que es {host}: {why}. No se descargó nada.</translation>
  </message>
  <message>
   <source>{host} does not give this page: {why}.</source>
   <translation>{host} no da esta página: {why}.</translation>
  </message>
  <message>
   <source>{host} is a private address of this computer or network. It is fetched only when you allow it.</source>
   <translation>{host} es una dirección privada de este equipo o red. Se descarga solo si usted lo permite.</translation>
  </message>
  <message>
   <source>{host} says that this page does not exist ({status}).</source>
   <translation>{host} dice que esta página no existe ({status}).</translation>
  </message>
  <message>
   <source>{host} sends the link on to somewhere that is not followed: {why}.</source>
   <translation>{host} envía el enlace a un lugar al que no se sigue: {why}.</translation>
  </message>
  <message>
   <source>{host} was too slow: no whole page within {seconds} seconds. Try again later.</source>
   <translation>{host} fue demasiado lento: en {seconds} segundos no llegó una página entera. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>“{address}” is not a web address: {why}.</source>
   <translation>«{address}» no es una dirección web: {why}.</translation>
  </message>
  <message>
   <source>“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days.</source>
   <translation>«{date}» no es una fecha. Escriba 2025-04-02, o 7d para los últimos siete días.</translation>
  </message>
  <message>
   <source>“{name}” is not a format that Digest knows. Known: {known}.</source>
   <translation>«{name}» no es un formato que Digest conozca. Conocidos: {known}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be imported: {why}.</source>
   <translation>No se puede importar «{path}»: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {why}.</source>
   <translation>No se puede leer «{path}»: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: {why}.</source>
   <translation>No se puede escribir «{path}»: {why}.</translation>
  </message>
  <message>
   <source>“{path}” is empty.</source>
   <translation>«{path}» está vacío.</translation>
  </message>
  <message>
   <source>“{path}” is not a Digest library. It was not touched.</source>
   <translation>«{path}» no es una biblioteca de Digest. No se tocó.</translation>
  </message>
  <message>
   <source>“{query}” cannot be searched: {why}.</source>
   <translation>No se puede buscar «{query}»: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>The never-phrase {} empties the topic: it stands in almost every text.</source>
   <translation>La expresión en contra {} vacía el tema: está en casi todos los textos.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in each of its phrases.</source>
   <translation>La expresión en contra {} vacía el tema: está en cada una de sus expresiones.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in {}% of the library.</source>
   <translation>La expresión en contra {} vacía el tema: está en el {} % de la biblioteca.</translation>
  </message>
  <message>
   <source>a consent wall</source>
   <translation>un aviso de consentimiento</translation>
  </message>
  <message>
   <source>a date in it is impossible</source>
   <translation>una fecha de su interior es imposible</translation>
  </message>
  <message>
   <source>a login form</source>
   <translation>un formulario de acceso</translation>
  </message>
  <message>
   <source>a login is sent over https alone</source>
   <translation>un acceso solo se envía por https</translation>
  </message>
  <message>
   <source>a page that says it does not exist</source>
   <translation>una página que dice que no existe</translation>
  </message>
  <message>
   <source>a record in it cannot be read</source>
   <translation>un registro de su interior no se puede leer</translation>
  </message>
  <message>
   <source>a robot check</source>
   <translation>una comprobación de robots</translation>
  </message>
  <message>
   <source>a text in it cannot be unpacked</source>
   <translation>un texto de su interior no se puede descomprimir</translation>
  </message>
  <message>
   <source>a text in it is not UTF-{}</source>
   <translation>un texto de su interior no es UTF-{}</translation>
  </message>
  <message>
   <source>a user name is needed, without a colon</source>
   <translation>hace falta un nombre de usuario sin dos puntos</translation>
  </message>
  <message>
   <source>a video without a text</source>
   <translation>un vídeo sin texto</translation>
  </message>
  <message>
   <source>an index page</source>
   <translation>una página de índice</translation>
  </message>
  <message>
   <source>from a protected connection to one that is not</source>
   <translation>de una conexión protegida a una que no lo es</translation>
  </message>
  <message>
   <source>it asks to be paid first ({})</source>
   <translation>pide que se pague antes ({})</translation>
  </message>
  <message>
   <source>it broke off the connection</source>
   <translation>cortó la conexión</translation>
  </message>
  <message>
   <source>it cannot be opened for reading</source>
   <translation>no se puede abrir para leerla</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <source>it did not answer within {} seconds</source>
   <translation>no respondió en {} segundos</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <source>it does not keep to the rules of the web (HTTP)</source>
   <translation>la respuesta no sigue las reglas de la web (HTTP)</translation>
  </message>
  <message>
   <source>it does not say where to</source>
   <translation>no dice adónde</translation>
  </message>
  <message>
   <source>it gives its length wrongly</source>
   <translation>indica mal su longitud</translation>
  </message>
  <message>
   <source>it has a fault of its own ({})</source>
   <translation>tiene un fallo propio ({})</translation>
  </message>
  <message>
   <source>it has letters that cannot be sent, or is too long</source>
   <translation>tiene caracteres que no se pueden enviar, o es demasiado largo</translation>
  </message>
  <message>
   <source>it has more than {} elements</source>
   <translation>tiene más de {} elementos</translation>
  </message>
  <message>
   <source>it has more than {} elements inside one another</source>
   <translation>tiene más de {} elementos uno dentro de otro</translation>
  </message>
  <message>
   <source>it has more than {} million characters</source>
   <translation>tiene más de {} millones de caracteres</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>no tiene nombre</translation>
  </message>
  <message>
   <source>it has no word to look for</source>
   <translation>no hay ninguna palabra que buscar</translation>
  </message>
  <message>
   <source>it holds XML that a list of links never needs</source>
   <translation>contiene XML que una lista de enlaces nunca necesita</translation>
  </message>
  <message>
   <source>it holds more than {} files; open a part of it</source>
   <translation>contiene más de {} archivos; abra una parte</translation>
  </message>
  <message>
   <source>it holds no sentences</source>
   <translation>no contiene frases</translation>
  </message>
  <message>
   <source>it holds no sentences, only lines such as menus have</source>
   <translation>no contiene frases, solo líneas como las de los menús</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>no contiene texto</translation>
  </message>
  <message>
   <source>it holds pictures of pages, no text</source>
   <translation>contiene imágenes de páginas, no texto</translation>
  </message>
  <message>
   <source>it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder</source>
   <translation>es el JSON propio de Digest, hecho para otros programas; exporte notas en Markdown y guarde su carpeta</translation>
  </message>
  <message>
   <source>it is a damaged zip archive</source>
   <translation>es un archivo zip dañado</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>it is a link to another place</source>
   <translation>es un enlace a otro lugar</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is larger than {} MB</source>
   <translation>ocupa más de {} MB</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>está bloqueado</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>está protegido con contraseña</translation>
  </message>
  <message>
   <source>it is longer than {} letters</source>
   <translation>tiene más de {} letras</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows</source>
   <translation>no es una exportación de un programa que Digest conozca</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows, and has no web address in it</source>
   <translation>no es una exportación de un programa que Digest conozca ni contiene ninguna dirección web</translation>
  </message>
  <message>
   <source>it is no picture of a kind that is kept</source>
   <translation>no es una imagen de un tipo que se guarde</translation>
  </message>
  <message>
   <source>it is not a file but a device or a pipe</source>
   <translation>no es un archivo, sino un dispositivo o una tubería</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>no es texto</translation>
  </message>
  <message>
   <source>it is not well-formed XML</source>
   <translation>no es XML bien formado</translation>
  </message>
  <message>
   <source>it is of an older Digest and lies where it cannot be brought up to date</source>
   <translation>es de un Digest anterior y está donde no se puede actualizar</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>está comprimida de un modo que no se pidió</translation>
  </message>
  <message>
   <source>it lets no one in without a login, or takes Digest for a robot ({})</source>
   <translation>no deja entrar a nadie sin acceso, o toma a Digest por un robot ({})</translation>
  </message>
  <message>
   <source>it made its certificate itself</source>
   <translation>su certificado lo ha hecho él mismo</translation>
  </message>
  <message>
   <source>it may not show it, for legal reasons ({})</source>
   <translation>no puede mostrarla por motivos legales ({})</translation>
  </message>
  <message>
   <source>it refused</source>
   <translation>se negó</translation>
  </message>
  <message>
   <source>it says only what must not be there; add a word to look for</source>
   <translation>solo dice lo que no debe estar; añada una palabra que buscar</translation>
  </message>
  <message>
   <source>it sent no page ({})</source>
   <translation>no envió ninguna página ({})</translation>
  </message>
  <message>
   <source>it takes longer than {} seconds</source>
   <translation>tarda más de {} segundos</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>se cerró</translation>
  </message>
  <message>
   <source>it was sent on more than {} times</source>
   <translation>se reenvió más de {} veces</translation>
  </message>
  <message>
   <source>its answer is the error {}</source>
   <translation>su respuesta es el error {}</translation>
  </message>
  <message>
   <source>its byte order mark does not fit its bytes</source>
   <translation>su marca de orden de bytes no encaja con sus bytes</translation>
  </message>
  <message>
   <source>its certificate comes from an authority that this system does not know</source>
   <translation>su certificado procede de una autoridad que este sistema no conoce</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>su certificado ha caducado</translation>
  </message>
  <message>
   <source>its certificate is for another address</source>
   <translation>su certificado es para otra dirección</translation>
  </message>
  <message>
   <source>its certificate is for another name</source>
   <translation>su certificado es para otro nombre</translation>
  </message>
  <message>
   <source>its certificate is not valid</source>
   <translation>su certificado no es válido</translation>
  </message>
  <message>
   <source>its colour is not written like #aabbcc</source>
   <translation>su color no está escrito como #aabbcc</translation>
  </message>
  <message>
   <source>its description of itself is not UTF-{}</source>
   <translation>su descripción de sí misma no es UTF-{}</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; all that it held is kept as {}; start Digest again</source>
   <translation>su archivo se retiró o se cambió mientras estaba abierto; todo lo que contenía se guarda como {}; reinicie Digest</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; start Digest again</source>
   <translation>su archivo se retiró o se cambió mientras estaba abierto; reinicie Digest</translation>
  </message>
  <message>
   <source>its first bytes are wrong</source>
   <translation>sus primeros bytes son erróneos</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>su carpeta ha desaparecido</translation>
  </message>
  <message>
   <source>its packing (gzip) is damaged</source>
   <translation>su compresión (gzip) está dañada</translation>
  </message>
  <message>
   <source>its protected connection (TLS) does not work</source>
   <translation>su conexión protegida (TLS) no funciona</translation>
  </message>
  <message>
   <source>no article was chosen</source>
   <translation>no se eligió ningún artículo</translation>
  </message>
  <message>
   <source>no encoding makes words of its bytes</source>
   <translation>ninguna codificación forma palabras con sus bytes</translation>
  </message>
  <message>
   <source>no text on it reads like one</source>
   <translation>ningún texto de ella se lee como tal</translation>
  </message>
  <message>
   <source>none was found that encrypts</source>
   <translation>no se encontró ninguno que cifre</translation>
  </message>
  <message>
   <source>nothing answers there</source>
   <translation>nada responde allí</translation>
  </message>
  <message>
   <source>one element has more than {} attributes</source>
   <translation>un elemento tiene más de {} atributos</translation>
  </message>
  <message>
   <source>some of its letters cannot be read</source>
   <translation>algunas de sus letras no se pueden leer</translation>
  </message>
  <message>
   <source>that is not the name of a file</source>
   <translation>eso no es el nombre de un archivo</translation>
  </message>
  <message>
   <source>that name is for what lies under no topic</source>
   <translation>ese nombre es para lo que no está en ningún tema</translation>
  </message>
  <message>
   <source>the PDF file is damaged</source>
   <translation>el archivo PDF está dañado</translation>
  </message>
  <message>
   <source>the article goes on on a next page</source>
   <translation>el artículo continúa en otra página</translation>
  </message>
  <message>
   <source>the cleaning broke down on it</source>
   <translation>la limpieza falló con ella</translation>
  </message>
  <message>
   <source>the disk gave an error</source>
   <translation>el disco dio un error</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>el archivo no se puede abrir</translation>
  </message>
  <message>
   <source>the page asks for a subscription or a login before it shows the rest</source>
   <translation>la página pide una suscripción o un acceso antes de mostrar el resto</translation>
  </message>
  <message>
   <source>the page is a discussion, of which some posts may be missing</source>
   <translation>la página es un debate, del que pueden faltar mensajes</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>la página está vacía</translation>
  </message>
  <message>
   <source>the page says that the article is for subscribers</source>
   <translation>la página dice que el artículo es para suscriptores</translation>
  </message>
  <message>
   <source>the page speaks of {} words, {} were found</source>
   <translation>la página habla de {} palabras; se encontraron {}</translation>
  </message>
  <message>
   <source>the secret is empty</source>
   <translation>el secreto está vacío</translation>
  </message>
  <message>
   <source>the text breaks off with dots</source>
   <translation>el texto se corta con puntos suspensivos</translation>
  </message>
  <message>
   <source>the way there is closed</source>
   <translation>el camino hasta allí está cerrado</translation>
  </message>
  <message>
   <source>there are too many files of this name</source>
   <translation>hay demasiados archivos con este nombre</translation>
  </message>
  <message>
   <source>there is no site of that name, or no connection to the network</source>
   <translation>no hay ningún sitio con ese nombre, o no hay conexión a la red</translation>
  </message>
  <message>
   <source>this is not the name of a header</source>
   <translation>esto no es el nombre de una cabecera</translation>
  </message>
  <message>
   <source>this system has no list of the authorities to trust (on Debian: apt install ca-certificates)</source>
   <translation>este sistema no tiene lista de autoridades de confianza (en Debian: apt install ca-certificates)</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>no tiene permiso para leerlo</translation>
  </message>
  <message>
   <source>you may not write there</source>
   <translation>no puede escribir ahí</translation>
  </message>
  <message>
   <source>{} begins with the name of nobody who has a folder here</source>
   <translation>{} empieza por un nombre que no tiene carpeta aquí</translation>
  </message>
  <message>
   <source>{} bytes are missing at its end</source>
   <translation>faltan {} bytes al final</translation>
  </message>
  <message>
   <source>{} has a * inside quotation marks, where words have no endings.</source>
   <translation>{} tiene un * entre comillas, donde las palabras no llevan terminaciones.</translation>
  </message>
  <message>
   <source>{} has a * that is not at a word's end.</source>
   <translation>{} tiene un * que no está al final de una palabra.</translation>
  </message>
  <message>
   <source>{} has a quote that does not close.</source>
   <translation>{} tiene unas comillas que no se cierran.</translation>
  </message>
  <message>
   <source>{} has a side without a word.</source>
   <translation>{} tiene un lado sin palabra.</translation>
  </message>
  <message>
   <source>{} has no word in it.</source>
   <translation>En {} no hay ninguna palabra.</translation>
  </message>
  <message>
   <source>{} has no words, so nothing would be filed under it.</source>
   <translation>{} no tiene palabras: nada quedaría en él.</translation>
  </message>
  <message>
   <source>{} in it cannot be unpacked</source>
   <translation>{} en su interior no se puede descomprimir</translation>
  </message>
  <message>
   <source>{} in it would grow too large</source>
   <translation>{} en su interior crecería demasiado</translation>
  </message>
  <message>
   <source>{} is a file, not a folder</source>
   <translation>{} es un archivo, no una carpeta</translation>
  </message>
  <message>
   <source>{} is a link to a file that is not there</source>
   <translation>{} es un enlace a un archivo que no está</translation>
  </message>
  <message>
   <source>{} is none of {}</source>
   <translation>{} no es ninguno de {}</translation>
  </message>
  <message>
   <source>{} is not a date; write {}-{}-{} or {}-{}</source>
   <translation>{} no es una fecha; escriba {}-{}-{} o {}-{}</translation>
  </message>
  <message>
   <source>{} stands in almost every text.</source>
   <translation>{} está en casi todos los textos.</translation>
  </message>
  <message>
   <source>{} stands in {}% of the library.</source>
   <translation>{} está en el {} % de la biblioteca.</translation>
  </message>
  <message>
   <source>{} would match almost every word.</source>
   <translation>{} coincidiría con casi cualquier palabra.</translation>
  </message>
 </context>
</TS>
