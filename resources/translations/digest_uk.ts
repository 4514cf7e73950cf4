<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>Digest</name>
  <message>
   <source>   The page changed; the place is not certain.</source>
   <translation>   Сторінка змінилася; місце непевне.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n стаття</numerusform>
    <numerusform>%n статті</numerusform>
    <numerusform>%n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) saved</source>
   <translation>
    <numerusform>збережено %n статтю</numerusform>
    <numerusform>збережено %n статті</numerusform>
    <numerusform>збережено %n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) selected</source>
   <translation>
    <numerusform>вибрано %n статтю</numerusform>
    <numerusform>вибрано %n статті</numerusform>
    <numerusform>вибрано %n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) tell one story now</source>
   <translation>
    <numerusform>%n стаття тепер розповідає одну історію</numerusform>
    <numerusform>%n статті тепер розповідають одну історію</numerusform>
    <numerusform>%n статей тепер розповідають одну історію</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library already</source>
   <translation>
    <numerusform>%n уже в бібліотеці</numerusform>
    <numerusform>%n уже в бібліотеці</numerusform>
    <numerusform>%n уже в бібліотеці</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known already</source>
   <translation>
    <numerusform>%n уже відома</numerusform>
    <numerusform>%n уже відомі</numerusform>
    <numerusform>%n уже відомих</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%n пропущено</numerusform>
    <numerusform>%n пропущено</numerusform>
    <numerusform>%n пропущено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to fetch</source>
   <translation>
    <numerusform>%n посилання завантажити</numerusform>
    <numerusform>%n посилання завантажити</numerusform>
    <numerusform>%n посилань завантажити</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more tag(s)</source>
   <translation>
    <numerusform>Ще %n мітка</numerusform>
    <numerusform>Ще %n мітки</numerusform>
    <numerusform>Ще %n міток</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new link(s)</source>
   <translation>
    <numerusform>%n нове посилання</numerusform>
    <numerusform>%n нові посилання</numerusform>
    <numerusform>%n нових посилань</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other article(s) followed</source>
   <translation>
    <numerusform>%n інша стаття перемістилася слідом</numerusform>
    <numerusform>%n інші статті перемістилися слідом</numerusform>
    <numerusform>%n інших статей перемістилися слідом</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n повідомлення</numerusform>
    <numerusform>%n повідомлення</numerusform>
    <numerusform>%n повідомлень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n that cannot be fetched</source>
   <translation>
    <numerusform>%n не можна завантажити</numerusform>
    <numerusform>%n не можна завантажити</numerusform>
    <numerusform>%n не можна завантажити</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n тема</numerusform>
    <numerusform>%n теми</numerusform>
    <numerusform>%n тем</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n непрочитана</numerusform>
    <numerusform>%n непрочитані</numerusform>
    <numerusform>%n непрочитаних</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Digest</source>
   <translation>&amp;Про Digest</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>До &amp;архіву</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Стаття</translation>
  </message>
  <message>
   <source>&amp;Authors, apart by ;</source>
   <translation>&amp;Автори, через ;</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Назад</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Створити резервну копію…</translation>
  </message>
  <message>
   <source>&amp;Caret in the text</source>
   <translation>&amp;Курсор у тексті</translation>
  </message>
  <message>
   <source>&amp;Check the library</source>
   <translation>&amp;Перевірити бібліотеку</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Кольори</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Копіювати</translation>
  </message>
  <message>
   <source>&amp;Date, such as 2025-04-02</source>
   <translation>&amp;Дата, як-от 2025-04-02</translation>
  </message>
  <message>
   <source>&amp;Dim what was read elsewhere</source>
   <translation>&amp;Приглушувати прочитане деінде</translation>
  </message>
  <message>
   <source>&amp;Dismiss what failed</source>
   <translation>&amp;Відкинути невдале</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Редагування</translation>
  </message>
  <message>
   <source>&amp;Edit details…</source>
   <translation>Змінити &amp;дані…</translation>
  </message>
  <message>
   <source>&amp;Edit this topic…</source>
   <translation>З&amp;мінити цю тему…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Експортувати…</translation>
  </message>
  <message>
   <source>&amp;Fetch again</source>
   <translation>За&amp;вантажити знову</translation>
  </message>
  <message>
   <source>&amp;File all articles anew</source>
   <translation>&amp;Розкласти всі статті заново</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Знайти у статті…</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>&amp;Формат</translation>
  </message>
  <message>
   <source>&amp;Go to anything…</source>
   <translation>&amp;Перейти до…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Довідка</translation>
  </message>
  <message>
   <source>&amp;Highlight</source>
   <translation>&amp;Виділити</translation>
  </message>
  <message>
   <source>&amp;Import from another program…</source>
   <translation>&amp;Імпорт з іншої програми…</translation>
  </message>
  <message>
   <source>&amp;Keep this search</source>
   <translation>&amp;Зберегти цей пошук</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Клавіші</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Вид</translation>
  </message>
  <message>
   <source>&amp;Language, such as en</source>
   <translation>&amp;Мова, як-от uk</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Більший текст</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Бібліотека</translation>
  </message>
  <message>
   <source>&amp;Look up in the library</source>
   <translation>&amp;Пошукати в бібліотеці</translation>
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation>&amp;Рядок меню</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Назва</translation>
  </message>
  <message>
   <source>&amp;New topic…</source>
   <translation>&amp;Нова тема…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Наступна</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>&amp;Звичайний текст</translation>
  </message>
  <message>
   <source>&amp;Not this story</source>
   <translation>&amp;Не ця історія</translation>
  </message>
  <message>
   <source>&amp;One file</source>
   <translation>&amp;Один файл</translation>
  </message>
  <message>
   <source>&amp;Previous</source>
   <translation>&amp;Попередня</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Ви&amp;йти</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation>&amp;Цитувати</translation>
  </message>
  <message>
   <source>&amp;Read or unread</source>
   <translation>&amp;Прочитано чи ні</translation>
  </message>
  <message>
   <source>&amp;Reading only</source>
   <translation>&amp;Лише читання</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Повторити</translation>
  </message>
  <message>
   <source>&amp;Remove this topic</source>
   <translation>&amp;Прибрати цю тему</translation>
  </message>
  <message>
   <source>&amp;Retry what failed</source>
   <translation>&amp;Спробувати невдале знову</translation>
  </message>
  <message>
   <source>&amp;Search the library</source>
   <translation>&amp;Шукати в бібліотеці</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Налаштування…</translation>
  </message>
  <message>
   <source>&amp;Site</source>
   <translation>&amp;Сайт</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>&amp;Менший текст</translation>
  </message>
  <message>
   <source>&amp;Star</source>
   <translation>&amp;Зірка</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Текст…</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Заголовок</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>&amp;Теми</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Скасувати</translation>
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation>&amp;Версії</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Вигляд</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Що</translation>
  </message>
  <message>
   <source>&amp;Why this topic?</source>
   <translation>&amp;Чому ця тема?</translation>
  </message>
  <message>
   <source>&amp;Words that speak for it, one a line</source>
   <translation>&amp;Слова за неї, по одному в рядку</translation>
  </message>
  <message>
   <source>(on trial)</source>
   <translation>(на пробі)</translation>
  </message>
  <message>
   <source>+ would come, − would go</source>
   <translation>+ додалося б, − зникло б</translation>
  </message>
  <message>
   <source>0: by the length of the article.</source>
   <translation>0: за довжиною статті.</translation>
  </message>
  <message>
   <source>A &amp;folder, a file for each article</source>
   <translation>&amp;Тека, файл на кожну статтю</translation>
  </message>
  <message>
   <source>A date is written like 2025-04-02.</source>
   <translation>Дату пишуть так: 2025-04-02.</translation>
  </message>
  <message>
   <source>A login is sent to its own site alone, over https, and kept in the system's key store.</source>
   <translation>Вхід надсилається лише своєму сайту, через https, і лежить у сховищі ключів системи.</translation>
  </message>
  <message>
   <source>A page down, then the next unread article</source>
   <translation>На сторінку вниз, потім наступна непрочитана стаття</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>На сторінку вгору</translation>
  </message>
  <message>
   <source>A rule of a site is on trial until it has served on another page. It never takes half of a text.</source>
   <translation>Правило сайту на пробі, доки не прислужиться на іншій сторінці. Воно ніколи не забирає половини тексту.</translation>
  </message>
  <message>
   <source>A topic, an article or a command</source>
   <translation>Тема, стаття або команда</translation>
  </message>
  <message>
   <source>A verified copy is in {path}</source>
   <translation>Перевірена копія лежить у {path}</translation>
  </message>
  <message>
   <source>A verified copy is made once a day.</source>
   <translation>Раз на день створюється перевірена копія.</translation>
  </message>
  <message>
   <source>About Digest</source>
   <translation>Про Digest</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Додати</translation>
  </message>
  <message>
   <source>Add a topic and the words that speak for it</source>
   <translation>Додати тему та слова, що говорять за неї</translation>
  </message>
  <message>
   <source>Add the &amp;sample article</source>
   <translation>Додати статтю-&amp;зразок</translation>
  </message>
  <message numerus="yes">
   <source>Add the topic “{topic}”: %n article(s)</source>
   <translation>
    <numerusform>Додати тему «{topic}»: %n стаття</numerusform>
    <numerusform>Додати тему «{topic}»: %n статті</numerusform>
    <numerusform>Додати тему «{topic}»: %n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add “{word}”: it would bring %n more</source>
   <translation>
    <numerusform>Додати «{word}»: додасть ще %n</numerusform>
    <numerusform>Додати «{word}»: додасть ще %n</numerusform>
    <numerusform>Додати «{word}»: додасть ще %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Added the topic “{topic}”</source>
   <translation>Тему «{topic}» додано</translation>
  </message>
  <message>
   <source>Advertisement</source>
   <translation>Реклама</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Усі</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Усі файли</translation>
  </message>
  <message>
   <source>All links are done.</source>
   <translation>З усіма посиланнями впоралися.</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>Усі теми</translation>
  </message>
  <message>
   <source>Allow and fetch</source>
   <translation>Дозволити й завантажити</translation>
  </message>
  <message>
   <source>Also on this page</source>
   <translation>Ще на цій сторінці</translation>
  </message>
  <message numerus="yes">
   <source>Also told by %n other(s)</source>
   <translation>
    <numerusform>Розповідає ще %n</numerusform>
    <numerusform>Розповідають ще %n</numerusform>
    <numerusform>Розповідають ще %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Always first</source>
   <translation>Завжди спершу</translation>
  </message>
  <message>
   <source>Always on this site</source>
   <translation>Завжди на цьому сайті</translation>
  </message>
  <message>
   <source>Always show</source>
   <translation>Завжди показувати</translation>
  </message>
  <message>
   <source>Always show this sentence</source>
   <translation>Завжди показувати це речення</translation>
  </message>
  <message>
   <source>An article needs a title.</source>
   <translation>Статті потрібен заголовок.</translation>
  </message>
  <message>
   <source>An article that shows what Digest does</source>
   <translation>Стаття, що показує, що робить Digest</translation>
  </message>
  <message>
   <source>Another length of the summary</source>
   <translation>Інша довжина підсумку</translation>
  </message>
  <message>
   <source>Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here.</source>
   <translation>Ліцензія Apache 2.0. Зроблено з trafilatura, sumy, sqlite-utils і Qt (LGPL). Ніщо з того, що ви читаєте, звідси не йде.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архів</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n article(s)</source>
   <translation>
    <numerusform>%n статтю покладено до архіву</numerusform>
    <numerusform>%n статті покладено до архіву</numerusform>
    <numerusform>%n статей покладено до архіву</numerusform>
   </translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Статті</translation>
  </message>
  <message>
   <source>Articles come here by the words of the topic, or when you drag them onto it.</source>
   <translation>Статті потрапляють сюди за словами теми або коли ви їх сюди перетягнете.</translation>
  </message>
  <message>
   <source>Articles that would come and go</source>
   <translation>Статті, що додалися б і зникли б</translation>
  </message>
  <message>
   <source>As it was at first</source>
   <translation>Як було спершу</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <source>Asking {site}…</source>
   <translation>Питаємо {site}…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Back from the text to the list, from a search to the shelf</source>
   <translation>Від тексту до списку, від пошуку до полиці</translation>
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Назад до статті</translation>
  </message>
  <message>
   <source>Back to the s&amp;ummary</source>
   <translation>Назад до &amp;підсумку</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Резервні копії</translation>
  </message>
  <message>
   <source>Backups kept</source>
   <translation>Скільки копій зберігати</translation>
  </message>
  <message>
   <source>Banned a sentence</source>
   <translation>Речення вилучено</translation>
  </message>
  <message>
   <source>Before a change was taken back</source>
   <translation>До скасування зміни</translation>
  </message>
  <message>
   <source>Before another version was taken</source>
   <translation>До взяття іншої версії</translation>
  </message>
  <message>
   <source>Before it was cleaned again</source>
   <translation>До повторного очищення</translation>
  </message>
  <message>
   <source>Before it was fetched again</source>
   <translation>До повторного отримання</translation>
  </message>
  <message>
   <source>Before you changed the text</source>
   <translation>До вашої зміни тексту</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Кошик</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Синій</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <source>Bring back: {words}</source>
   <translation>Повернути: {words}</translation>
  </message>
  <message>
   <source>Bring in what Pocket, Instapaper, a browser and others kept</source>
   <translation>Перенести те, що зберегли Pocket, Instapaper, браузер та інші</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Повернуто</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Рядок автора</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Change a key</source>
   <translation>Змінити клавішу</translation>
  </message>
  <message>
   <source>Changed a highlight</source>
   <translation>Виділення змінено</translation>
  </message>
  <message>
   <source>Changed the details</source>
   <translation>Відомості змінено</translation>
  </message>
  <message>
   <source>Changed the topic “{topic}”</source>
   <translation>Тему «{topic}» змінено</translation>
  </message>
  <message>
   <source>Checking the library…</source>
   <translation>Перевіряємо бібліотеку…</translation>
  </message>
  <message>
   <source>Choose a longer one, or show what was read too.</source>
   <translation>Виберіть довший або покажіть і прочитане.</translation>
  </message>
  <message>
   <source>Choose a longer one.</source>
   <translation>Виберіть довший.</translation>
  </message>
  <message>
   <source>Choose a topic in the sidebar first.</source>
   <translation>Спершу виберіть тему на бічній панелі.</translation>
  </message>
  <message>
   <source>Choose an article from the list.</source>
   <translation>Виберіть статтю зі списку.</translation>
  </message>
  <message>
   <source>Choose other topics, or a longer one.</source>
   <translation>Виберіть інші теми або довший період.</translation>
  </message>
  <message>
   <source>Cleaning r&amp;ules…</source>
   <translation>Правила о&amp;чищення…</translation>
  </message>
  <message>
   <source>Cleaning rules</source>
   <translation>Правила очищення</translation>
  </message>
  <message>
   <source>Cleaning…</source>
   <translation>Очищуємо…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Close Digest; everything is kept</source>
   <translation>Закрити Digest; усе збережено</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Закрити це повідомлення</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Кольори</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментарі</translation>
  </message>
  <message>
   <source>Cookie</source>
   <translation>Cookie</translation>
  </message>
  <message>
   <source>Cookie notice</source>
   <translation>Повідомлення про cookie</translation>
  </message>
  <message>
   <source>Cop&amp;y the link</source>
   <translation>Копі&amp;ювати посилання</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Скопійовано</translation>
  </message>
  <message>
   <source>Copied as Markdown</source>
   <translation>Скопійовано як Markdown</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Копіювати &amp;діагностику</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Копіювати як &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Копіювати діагностику</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Копіювати посилання</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Копіювати вибраний текст</translation>
  </message>
  <message>
   <source>Copy the selected text as a Markdown quote with its source</source>
   <translation>Копіювати вибраний текст як цитату Markdown з джерелом</translation>
  </message>
  <message>
   <source>Credits and captions</source>
   <translation>Підписи й автори знімків</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Темні</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Days that deleted articles stay in the bin</source>
   <translation>Скільки днів видалені статті лежать у кошику</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Дані</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Diagnostics copied</source>
   <translation>Діагностику скопійовано</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Digest made a mistake. It is in the log; the library is safe.</source>
   <translation>Digest помилився. Це записано в журнал; бібліотека в безпеці.</translation>
  </message>
  <message>
   <source>Digest {version} turns the pages you save into a digest that can be read offline and trusted.</source>
   <translation>Digest {version} робить зі сторінок, які ви зберігаєте, огляд, який можна читати без мережі та якому можна вірити.</translation>
  </message>
  <message>
   <source>Dim what was read in another article of the story</source>
   <translation>Приглушувати прочитане в іншій статті історії</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Відкинути</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Зробити знову те, що скасовано</translation>
  </message>
  <message>
   <source>Does not belong here</source>
   <translation>Не звідси</translation>
  </message>
  <message>
   <source>E-book (EPUB)</source>
   <translation>Електронна книга (EPUB)</translation>
  </message>
  <message>
   <source>Earlier &amp;versions…</source>
   <translation>Попередні &amp;версії…</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>Попередні версії</translation>
  </message>
  <message>
   <source>Edit the topic's words</source>
   <translation>Змінити слова теми</translation>
  </message>
  <message>
   <source>Edmundson, with the title</source>
   <translation>Edmundson, із заголовком</translation>
  </message>
  <message>
   <source>Empty the b&amp;in…</source>
   <translation>&amp;Спорожнити кошик…</translation>
  </message>
  <message>
   <source>Empty the bin</source>
   <translation>Спорожнити кошик</translation>
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
   <translation>Усі статті про ту саму подію, і в чому вони розходяться</translation>
  </message>
  <message>
   <source>Every article is under a topic.</source>
   <translation>Кожна стаття має тему.</translation>
  </message>
  <message>
   <source>Everything in the library is whole.</source>
   <translation>У бібліотеці все ціле.</translation>
  </message>
  <message>
   <source>Everything is read.</source>
   <translation>Усе прочитано.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <source>Export into a file</source>
   <translation>Експортувати у файл</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>Експортувати в теку</translation>
  </message>
  <message>
   <source>Export the digest</source>
   <translation>Експортувати огляд</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n file(s) to {folder}</source>
   <translation>
    <numerusform>%n файл експортовано в {folder}</numerusform>
    <numerusform>%n файли експортовано в {folder}</numerusform>
    <numerusform>%n файлів експортовано в {folder}</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <source>Facts for a report of a mistake, without any text of yours</source>
   <translation>Відомості для звіту про помилку, без жодного вашого тексту</translation>
  </message>
  <message>
   <source>Fetch all links again that could not be saved</source>
   <translation>Знову завантажити всі посилання, які не вдалося зберегти</translation>
  </message>
  <message>
   <source>Fetch the page again; the text kept now stays safe</source>
   <translation>Завантажити сторінку знову; теперішній текст у безпеці</translation>
  </message>
  <message>
   <source>Fetched again, and not taken</source>
   <translation>Отримано знову, але не взято</translation>
  </message>
  <message>
   <source>Fetched again: the text is better now.</source>
   <translation>Завантажено знову: текст тепер кращий.</translation>
  </message>
  <message>
   <source>Fetching again…</source>
   <translation>Завантажуємо знову…</translation>
  </message>
  <message>
   <source>Fetching…</source>
   <translation>Завантажуємо…</translation>
  </message>
  <message>
   <source>Filing articles</source>
   <translation>Розкладаємо статті</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>Знайти &amp;далі</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>Знайти &amp;раніше</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>Знайти клавішу або її дію</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Знайти налаштування</translation>
  </message>
  <message>
   <source>Find a topic, an article or a command</source>
   <translation>Знайти тему, статтю або команду</translation>
  </message>
  <message>
   <source>Find articles by their words</source>
   <translation>Знайти статті за словами</translation>
  </message>
  <message>
   <source>Find in the article</source>
   <translation>Знайти у статті</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Знайти далі</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Знайти раніше</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Знайти слова у відкритій статті</translation>
  </message>
  <message>
   <source>First sentences</source>
   <translation>Перші речення</translation>
  </message>
  <message>
   <source>Fold copies under one row</source>
   <translation>Згортати копії під один рядок</translation>
  </message>
  <message>
   <source>Foot of the page</source>
   <translation>Низ сторінки</translation>
  </message>
  <message>
   <source>Forget all that was chosen</source>
   <translation>Забути все вибране</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Забути</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>Забути цей пошук</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Від і до</translation>
  </message>
  <message>
   <source>From the list to the text</source>
   <translation>Зі списку до тексту</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Повний текст</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Нижче</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Вище</translation>
  </message>
  <message>
   <source>Give the selected articles a star, or take it away</source>
   <translation>Дати вибраним статтям зірку або забрати її</translation>
  </message>
  <message>
   <source>Go from the text back to the summary sentence</source>
   <translation>Від тексту до речення підсумку</translation>
  </message>
  <message>
   <source>Go through the text with the arrow keys; with Shift they select</source>
   <translation>Рухатися текстом клавішами зі стрілками; із Shift вони виділяють</translation>
  </message>
  <message>
   <source>Go to anything</source>
   <translation>Перейти до</translation>
  </message>
  <message>
   <source>Go to the article before</source>
   <translation>До попередньої статті</translation>
  </message>
  <message>
   <source>Go to the field for links</source>
   <translation>До поля для посилань</translation>
  </message>
  <message>
   <source>Go to the next article</source>
   <translation>До наступної статті</translation>
  </message>
  <message>
   <source>Go to the next article that is unread</source>
   <translation>До наступної непрочитаної статті</translation>
  </message>
  <message>
   <source>Goes to this sentence in the text. </source>
   <translation>Веде до цього речення в тексті. </translation>
  </message>
  <message>
   <source>Goes to where these words stand</source>
   <translation>Веде туди, де стоять ці слова</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Зелений</translation>
  </message>
  <message>
   <source>Group and order</source>
   <translation>Групи й порядок</translation>
  </message>
  <message>
   <source>Group articles by</source>
   <translation>Групувати статті за</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Заголовок запиту</translation>
  </message>
  <message>
   <source>Header's &amp;name</source>
   <translation>&amp;Назва заголовка</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Тут</translation>
  </message>
  <message>
   <source>Highlighted</source>
   <translation>Виділено</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Виділення</translation>
  </message>
  <message>
   <source>How Digest saves, summarises and shows</source>
   <translation>Як Digest зберігає, підсумовує й показує</translation>
  </message>
  <message>
   <source>How sentences are chosen</source>
   <translation>Як вибираються речення</translation>
  </message>
  <message>
   <source>How the sentences of a summary are chosen; every one of them stands in the article.</source>
   <translation>Як вибираються речення підсумку; кожне з них стоїть у статті.</translation>
  </message>
  <message>
   <source>How the summary is made</source>
   <translation>Як зроблено підсумок</translation>
  </message>
  <message>
   <source>Import from another program</source>
   <translation>Імпорт з іншої програми</translation>
  </message>
  <message>
   <source>Importing: {n}</source>
   <translation>Імпорт: {n}</translation>
  </message>
  <message>
   <source>In the library already: {title}</source>
   <translation>Уже в бібліотеці: {title}</translation>
  </message>
  <message>
   <source>In the order of time</source>
   <translation>У порядку часу</translation>
  </message>
  <message>
   <source>In the panes</source>
   <translation>На панелях</translation>
  </message>
  <message>
   <source>It is in the bin already; “Empty the bin” removes it for good.</source>
   <translation>Це вже в кошику; «Спорожнити кошик» прибирає назавжди.</translation>
  </message>
  <message>
   <source>It is never hidden.</source>
   <translation>Його ніколи не приховано.</translation>
  </message>
  <message>
   <source>It tells a story of its own now</source>
   <translation>Тепер вона розповідає власну історію</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Keep the page as it was fetched</source>
   <translation>Зберігати сторінку такою, як її завантажено</translation>
  </message>
  <message>
   <source>Keep the pictures of articles</source>
   <translation>Зберігати зображення статей</translation>
  </message>
  <message>
   <source>Keep this login</source>
   <translation>Зберегти цей вхід</translation>
  </message>
  <message>
   <source>Keep “{words}”</source>
   <translation>Лишати «{words}»</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Клавіша</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавіші</translation>
  </message>
  <message>
   <source>L&amp;ogins…</source>
   <translation>Вх&amp;оди…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Вийти з пошуку</translation>
  </message>
  <message>
   <source>Leave this sentence out</source>
   <translation>Пропустити це речення</translation>
  </message>
  <message>
   <source>Leave this story out</source>
   <translation>Пропустити цю історію</translation>
  </message>
  <message>
   <source>Length of the summary</source>
   <translation>Довжина підсумку</translation>
  </message>
  <message numerus="yes">
   <source>Let %n banned sentence(s) be chosen again</source>
   <translation>
    <numerusform>Знову дозволити %n заборонене речення</numerusform>
    <numerusform>Знову дозволити %n заборонені речення</numerusform>
    <numerusform>Знову дозволити %n заборонених речень</numerusform>
   </translation>
  </message>
  <message>
   <source>Let banned sentences be chosen again</source>
   <translation>Заборонені речення знову дозволено</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Відпустити</translation>
  </message>
  <message>
   <source>Let sentences stand back that another article of the story said before</source>
   <translation>Приглушувати речення, які інша стаття історії вже сказала</translation>
  </message>
  <message>
   <source>LexRank</source>
   <translation>LexRank</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Бібліотека</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Світлі</translation>
  </message>
  <message>
   <source>Line height in em</source>
   <translation>Висота рядка в em</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Посилання скопійовано</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Список</translation>
  </message>
  <message>
   <source>Logins</source>
   <translation>Входи</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Довше</translation>
  </message>
  <message>
   <source>Look at every article again with the topics' words</source>
   <translation>Знову переглянути кожну статтю за словами тем</translation>
  </message>
  <message>
   <source>Looking through your articles: {done} of {total}</source>
   <translation>Перегляд статей: {done} з {total}</translation>
  </message>
  <message>
   <source>Luhn</source>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>Making the digest</source>
   <translation>Складаємо огляд</translation>
  </message>
  <message>
   <source>Mark a&amp;ll as read</source>
   <translation>Позначити &amp;все прочитаним</translation>
  </message>
  <message>
   <source>Mark every article of this list as read</source>
   <translation>Позначити прочитаною кожну статтю цього списку</translation>
  </message>
  <message>
   <source>Mark the selected articles as read, or as unread</source>
   <translation>Позначити вибрані статті прочитаними чи непрочитаними</translation>
  </message>
  <message>
   <source>Mark the selected text and keep it</source>
   <translation>Виділити вибраний текст і зберегти його</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message numerus="yes">
   <source>Marked %n article(s) as read</source>
   <translation>
    <numerusform>%n статтю позначено прочитаною</numerusform>
    <numerusform>%n статті позначено прочитаними</numerusform>
    <numerusform>%n статей позначено прочитаними</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read</source>
   <translation>Позначено прочитаним</translation>
  </message>
  <message>
   <source>Marked as unread</source>
   <translation>Позначено непрочитаним</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Спосіб</translation>
  </message>
  <message>
   <source>Move to &amp;topic…</source>
   <translation>Перемістити до &amp;теми…</translation>
  </message>
  <message>
   <source>Move to the &amp;bin</source>
   <translation>До &amp;кошика</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Перемістити до…</translation>
  </message>
  <message numerus="yes">
   <source>Moved %n article(s) to the bin</source>
   <translation>
    <numerusform>%n статтю переміщено до кошика</numerusform>
    <numerusform>%n статті переміщено до кошика</numerusform>
    <numerusform>%n статей переміщено до кошика</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved to “{topic}”</source>
   <translation>Переміщено до «{topic}»</translation>
  </message>
  <message>
   <source>Name and password</source>
   <translation>Ім'я та пароль</translation>
  </message>
  <message>
   <source>Name, colour and words of the topic that is shown</source>
   <translation>Назва, колір і слова показаної теми</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Вузько</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>Навігація</translation>
  </message>
  <message>
   <source>Nearly “{topic}”: {words}</source>
   <translation>Майже «{topic}»: {words}</translation>
  </message>
  <message>
   <source>Nederlands</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <source>Needed to clean it better later.</source>
   <translation>Потрібна, щоб згодом очистити її краще.</translation>
  </message>
  <message>
   <source>Never show</source>
   <translation>Ніколи не показувати</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>Нова тема</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Спершу найновіші</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Новини</translation>
  </message>
  <message>
   <source>Newsletter</source>
   <translation>Розсилка</translation>
  </message>
  <message>
   <source>Next &amp;unread</source>
   <translation>Наступна &amp;непрочитана</translation>
  </message>
  <message>
   <source>No article is under this topic</source>
   <translation>Під цією темою немає статей</translation>
  </message>
  <message>
   <source>No highlight has these words</source>
   <translation>Жодне виділення не має цих слів</translation>
  </message>
  <message>
   <source>No longer always first</source>
   <translation>Більше не завжди спершу</translation>
  </message>
  <message>
   <source>No longer always show this sentence</source>
   <translation>Більше не показувати це речення завжди</translation>
  </message>
  <message>
   <source>No longer under any topic</source>
   <translation>Більше не в жодній темі</translation>
  </message>
  <message>
   <source>No longer under “{topic}”</source>
   <translation>Більше не під «{topic}»</translation>
  </message>
  <message>
   <source>No other article tells this story.</source>
   <translation>Жодна інша стаття не розповідає цієї історії.</translation>
  </message>
  <message>
   <source>No text could be read on this page</source>
   <translation>На цій сторінці не вдалося прочитати тексту</translation>
  </message>
  <message>
   <source>No topic's words are strong enough in this article.</source>
   <translation>Слів жодної теми в цій статті не досить.</translation>
  </message>
  <message>
   <source>No unread article below.</source>
   <translation>Нижче немає непрочитаних статей.</translation>
  </message>
  <message>
   <source>No voice was found. On Linux, install speech-dispatcher or espeak-ng.</source>
   <translation>Голосу не знайдено. У Linux установіть speech-dispatcher або espeak-ng.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Звичайно</translation>
  </message>
  <message>
   <source>Not about “{topic}”</source>
   <translation>Не про «{topic}»</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Не знайдено</translation>
  </message>
  <message>
   <source>Not part of the article</source>
   <translation>Не частина статті</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Не збережено</translation>
  </message>
  <message>
   <source>Not this story</source>
   <translation>Не ця історія</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Нотатка</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Нічого</translation>
  </message>
  <message>
   <source>Nothing found for {words}</source>
   <translation>За запитом {words} нічого не знайдено</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Тут нічого немає</translation>
  </message>
  <message>
   <source>Nothing highlighted yet</source>
   <translation>Ще нічого не виділено</translation>
  </message>
  <message>
   <source>Nothing in the library was published in this period</source>
   <translation>За цей час у бібліотеці нічого не вийшло</translation>
  </message>
  <message>
   <source>Nothing in this period is unread</source>
   <translation>У цьому періоді немає нічого непрочитаного</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Нічого не відкрито</translation>
  </message>
  <message>
   <source>Nothing saved yet</source>
   <translation>Ще нічого не збережено</translation>
  </message>
  <message>
   <source>Nothing under these topics was published in this period</source>
   <translation>За цими темами в цьому періоді нічого не вийшло</translation>
  </message>
  <message>
   <source>Nothing was removed, or the page did not tell its parts apart.</source>
   <translation>Нічого не вилучено, або сторінка не розрізняла своїх частин.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Без мережі</translation>
  </message>
  <message numerus="yes">
   <source>Offline — %n link(s) wait</source>
   <translation>
    <numerusform>Без мережі — чекає %n посилання</numerusform>
    <numerusform>Без мережі — чекають %n посилання</numerusform>
    <numerusform>Без мережі — чекають %n посилань</numerusform>
   </translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Спершу найстаріші</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Одна історія</translation>
  </message>
  <message>
   <source>Only what is in the bin can be restored.</source>
   <translation>Відновити можна лише те, що лежить у кошику.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Відкрити іншу бібліотеку…</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Відкрити в браузері</translation>
  </message>
  <message>
   <source>Open the ori&amp;ginal</source>
   <translation>Відкрити ори&amp;гінал</translation>
  </message>
  <message>
   <source>Open the page in the browser</source>
   <translation>Відкрити сторінку в браузері</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Порядок</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Інше…</translation>
  </message>
  <message>
   <source>Out of the &amp;archive</source>
   <translation>Дістати з &amp;архіву</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages and texts</source>
   <translation>Сторінки й тексти</translation>
  </message>
  <message>
   <source>Pages fetched at the same time</source>
   <translation>Скільки сторінок завантажувати одночасно</translation>
  </message>
  <message>
   <source>Papiamento</source>
   <translation>Papiamento</translation>
  </message>
  <message>
   <source>Paste a link and Digest keeps the article, sums it up and files it, to be read offline.</source>
   <translation>Вставте посилання — Digest збереже статтю, підсумує її та розкладе за темами, щоб читати без мережі.</translation>
  </message>
  <message>
   <source>Paste a link anywhere in this window.</source>
   <translation>Вставте посилання будь-де в цьому вікні.</translation>
  </message>
  <message>
   <source>Paste a link to save…</source>
   <translation>Вставте посилання, щоб зберегти…</translation>
  </message>
  <message>
   <source>Paste the page's text instead</source>
   <translation>Натомість вставити текст сторінки</translation>
  </message>
  <message>
   <source>Paste the text</source>
   <translation>Вставити текст</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Період</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Рожевий</translation>
  </message>
  <message>
   <source>Pinned a sentence</source>
   <translation>Речення закріплено</translation>
  </message>
  <message>
   <source>Press E on an article to archive it.</source>
   <translation>Натисніть E на статті, щоб покласти її до архіву.</translation>
  </message>
  <message>
   <source>Press S on an article to give it a star.</source>
   <translation>Натисніть S на статті, щоб дати їй зірку.</translation>
  </message>
  <message>
   <source>Press the key for “{action}”</source>
   <translation>Натисніть клавішу для «{action}»</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Хід</translation>
  </message>
  <message>
   <source>Put a backup in the library's place</source>
   <translation>Поставити резервну копію на місце бібліотеки</translation>
  </message>
  <message>
   <source>Put the page's address on the clipboard</source>
   <translation>Покласти адресу сторінки в буфер обміну</translation>
  </message>
  <message>
   <source>Put the search that is shown into the sidebar</source>
   <translation>Покласти показаний пошук на бічну панель</translation>
  </message>
  <message>
   <source>Put the selected articles into one story</source>
   <translation>Зібрати вибрані статті в одну історію</translation>
  </message>
  <message>
   <source>Put the selected articles into the archive, or take them out</source>
   <translation>Покласти вибрані статті до архіву або дістати з нього</translation>
  </message>
  <message>
   <source>Put the selected articles into the bin</source>
   <translation>Покласти вибрані статті до кошика</translation>
  </message>
  <message>
   <source>Put the selected articles on the clipboard as Markdown</source>
   <translation>Покласти вибрані статті в буфер обміну як Markdown</translation>
  </message>
  <message>
   <source>Put the selected articles under another topic</source>
   <translation>Покласти вибрані статті під іншу тему</translation>
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation>Поставити цю копію на місце</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <source>Quote copied</source>
   <translation>Цитату скопійовано</translation>
  </message>
  <message>
   <source>Read alou&amp;d</source>
   <translation>Читати &amp;вголос</translation>
  </message>
  <message>
   <source>Read the open article aloud from here, or stop</source>
   <translation>Читати відкриту статтю вголос звідси або зупинити</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Читання</translation>
  </message>
  <message>
   <source>Reduction</source>
   <translation>Reduction</translation>
  </message>
  <message>
   <source>Related articles</source>
   <translation>Пов'язані статті</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Прибрати</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n article(s) for good? This cannot be taken back.</source>
   <translation>
    <numerusform>Прибрати %n статтю назавжди? Цього не скасувати.</numerusform>
    <numerusform>Прибрати %n статті назавжди? Цього не скасувати.</numerusform>
    <numerusform>Прибрати %n статей назавжди? Цього не скасувати.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove for good what is in the bin</source>
   <translation>Прибрати назавжди те, що в кошику</translation>
  </message>
  <message>
   <source>Remove the topic that is shown; its articles stay</source>
   <translation>Прибрати показану тему; її статті лишаються</translation>
  </message>
  <message>
   <source>Removed a highlight</source>
   <translation>Виділення прибрано</translation>
  </message>
  <message>
   <source>Removed the topic “{topic}”</source>
   <translation>Тему «{topic}» прибрано</translation>
  </message>
  <message>
   <source>Rest&amp;ore</source>
   <translation>Відно&amp;вити</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Відновити</translation>
  </message>
  <message>
   <source>Restore a back&amp;up…</source>
   <translation>Повернути резервну коп&amp;ію…</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Повернути резервну копію</translation>
  </message>
  <message numerus="yes">
   <source>Restored %n article(s)</source>
   <translation>
    <numerusform>Відновлено %n статтю</numerusform>
    <numerusform>Відновлено %n статті</numerusform>
    <numerusform>Відновлено %n статей</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Ще раз</translation>
  </message>
  <message>
   <source>S&amp;ecret</source>
   <translation>Та&amp;ємниця</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Без засічок</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message numerus="yes">
   <source>Save %n link(s)</source>
   <translation>
    <numerusform>Зберегти %n посилання</numerusform>
    <numerusform>Зберегти %n посилання</numerusform>
    <numerusform>Зберегти %n посилань</numerusform>
   </translation>
  </message>
  <message>
   <source>Save &amp;files…</source>
   <translation>Зберегти &amp;файли…</translation>
  </message>
  <message>
   <source>Save a &amp;link…</source>
   <translation>Зберегти &amp;посилання…</translation>
  </message>
  <message>
   <source>Save files</source>
   <translation>Зберегти файли</translation>
  </message>
  <message>
   <source>Save from the &amp;clipboard</source>
   <translation>Зберегти з &amp;буфера обміну</translation>
  </message>
  <message>
   <source>Save links</source>
   <translation>Зберегти посилання</translation>
  </message>
  <message>
   <source>Save pages and texts from files</source>
   <translation>Зберегти сторінки й тексти з файлів</translation>
  </message>
  <message>
   <source>Save the links or the page that you copied</source>
   <translation>Зберегти посилання або сторінку, які ви скопіювали</translation>
  </message>
  <message>
   <source>Saved: {title}</source>
   <translation>Збережено: {title}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Збереження</translation>
  </message>
  <message>
   <source>Saving {n} of {total}</source>
   <translation>Зберігаємо {n} з {total}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Search for something first.</source>
   <translation>Спершу щось пошукайте.</translation>
  </message>
  <message>
   <source>Search forgotten</source>
   <translation>Пошук забуто</translation>
  </message>
  <message>
   <source>Search highlights and notes</source>
   <translation>Шукати у виділеннях і нотатках</translation>
  </message>
  <message>
   <source>Search kept</source>
   <translation>Пошук збережено</translation>
  </message>
  <message>
   <source>Search the library for the selected text</source>
   <translation>Шукати вибраний текст у бібліотеці</translation>
  </message>
  <message>
   <source>Search the library for this tag</source>
   <translation>Шукати цю мітку в бібліотеці</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Пошуки</translation>
  </message>
  <message>
   <source>Seconds until an open article counts as read</source>
   <translation>Через скільки секунд відкрита стаття вважається прочитаною</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Вибрати в&amp;се</translation>
  </message>
  <message>
   <source>Select all articles of the list</source>
   <translation>Вибрати всі статті списку</translation>
  </message>
  <message>
   <source>Select text in an article and press H.</source>
   <translation>Виберіть текст у статті й натисніть H.</translation>
  </message>
  <message>
   <source>Select text in the article first.</source>
   <translation>Спершу виберіть текст у статті.</translation>
  </message>
  <message>
   <source>Select the articles that tell one story.</source>
   <translation>Виберіть статті, що розповідають одну історію.</translation>
  </message>
  <message>
   <source>Sentence further down</source>
   <translation>Речення нижче</translation>
  </message>
  <message>
   <source>Sentence further up</source>
   <translation>Речення вище</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Сепія</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Із засічками</translation>
  </message>
  <message>
   <source>Set articles in larger letters</source>
   <translation>Набрати статті більшими літерами</translation>
  </message>
  <message>
   <source>Set articles in letters of the normal size</source>
   <translation>Набрати статті літерами звичайного розміру</translation>
  </message>
  <message>
   <source>Set articles in smaller letters</source>
   <translation>Набрати статті меншими літерами</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <source>Sharing buttons</source>
   <translation>Кнопки «поділитися»</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Полиця</translation>
  </message>
  <message>
   <source>Shelves and topics</source>
   <translation>Полиці й теми</translation>
  </message>
  <message>
   <source>Short enough to read whole.</source>
   <translation>Досить коротко, щоб прочитати все.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Коротше</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показати</translation>
  </message>
  <message>
   <source>Show Digest</source>
   <translation>Показати Digest</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Показувати значок у лотку</translation>
  </message>
  <message>
   <source>Show nothing but the article</source>
   <translation>Показати лише статтю</translation>
  </message>
  <message>
   <source>Show or hide the menu bar</source>
   <translation>Показати чи сховати рядок меню</translation>
  </message>
  <message>
   <source>Show or hide the topics</source>
   <translation>Показати чи сховати теми</translation>
  </message>
  <message>
   <source>Si&amp;debar</source>
   <translation>&amp;Бічна панель</translation>
  </message>
  <message>
   <source>Since the last digest</source>
   <translation>Від останнього огляду</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Сайт</translation>
  </message>
  <message>
   <source>Sites that ask for a login before they show a page</source>
   <translation>Сайти, що просять увійти, перш ніж показати сторінку</translation>
  </message>
  <message>
   <source>Sites with a login</source>
   <translation>Сайти з входом</translation>
  </message>
  <message>
   <source>Star taken away</source>
   <translation>Зірку забрано</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Із зіркою</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Підсумок</translation>
  </message>
  <message>
   <source>Summary sentence {n}: {text}</source>
   <translation>Речення {n} підсумку: {text}</translation>
  </message>
  <message>
   <source>Summed up by another method</source>
   <translation>Підсумовано іншим способом</translation>
  </message>
  <message>
   <source>Ta&amp;gs, apart by ;</source>
   <translation>&amp;Мітки, через ;</translation>
  </message>
  <message>
   <source>Tag {name}</source>
   <translation>Мітка {name}</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Мітки</translation>
  </message>
  <message>
   <source>Take out always on this s&amp;ite</source>
   <translation>Завжди вилучати на цьому са&amp;йті</translation>
  </message>
  <message>
   <source>Take out of the te&amp;xt</source>
   <translation>Вилучити з те&amp;ксту</translation>
  </message>
  <message>
   <source>Take out paragraphs that say this, on every page of the site</source>
   <translation>Вилучати абзаци, що це кажуть, на кожній сторінці сайту</translation>
  </message>
  <message>
   <source>Take out “{words}”</source>
   <translation>Вилучати «{words}»</translation>
  </message>
  <message>
   <source>Take the &amp;star away</source>
   <translation>Забрати &amp;зірку</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Скасувати останню зміну</translation>
  </message>
  <message>
   <source>Take the links that could not be saved off the list</source>
   <translation>Прибрати зі списку посилання, які не вдалося зберегти</translation>
  </message>
  <message>
   <source>Take the open article out of its story</source>
   <translation>Вийняти відкриту статтю з її історії</translation>
  </message>
  <message>
   <source>Take the paragraphs of the selected passage out of the text, here</source>
   <translation>Вилучити тут із тексту абзаци вибраного уривка</translation>
  </message>
  <message>
   <source>Take the selected articles out of the bin</source>
   <translation>Дістати вибрані статті з кошика</translation>
  </message>
  <message>
   <source>Take this version</source>
   <translation>Узяти цю версію</translation>
  </message>
  <message>
   <source>Taken out by you</source>
   <translation>Вилучено вами</translation>
  </message>
  <message>
   <source>Taken out of the archive</source>
   <translation>Дістано з архіву</translation>
  </message>
  <message>
   <source>Taken out of the text</source>
   <translation>Вилучено з тексту</translation>
  </message>
  <message>
   <source>Takes effect when Digest starts again.</source>
   <translation>Набуде чинності після перезапуску Digest.</translation>
  </message>
  <message>
   <source>Tell when a batch ends while the window is in the background</source>
   <translation>Повідомляти, коли все збережено, а вікно позаду інших</translation>
  </message>
  <message>
   <source>Text size in points</source>
   <translation>Розмір тексту в пунктах</translation>
  </message>
  <message>
   <source>TextRank</source>
   <translation>TextRank</translation>
  </message>
  <message>
   <source>That summary sentence in the text</source>
   <translation>Це речення підсумку в тексті</translation>
  </message>
  <message numerus="yes">
   <source>The %n selected article(s)</source>
   <translation>
    <numerusform>%n вибрана стаття</numerusform>
    <numerusform>%n вибрані статті</numerusform>
    <numerusform>%n вибраних статей</numerusform>
   </translation>
  </message>
  <message>
   <source>The &amp;clipboard</source>
   <translation>&amp;Буфер обміну</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>Кошик порожній.</translation>
  </message>
  <message>
   <source>The digest is in {path}</source>
   <translation>Огляд лежить у {path}</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>Останні 24 години</translation>
  </message>
  <message>
   <source>The last month</source>
   <translation>Останній місяць</translation>
  </message>
  <message>
   <source>The last three days</source>
   <translation>Останні три дні</translation>
  </message>
  <message>
   <source>The last week</source>
   <translation>Останній тиждень</translation>
  </message>
  <message>
   <source>The library could not be opened</source>
   <translation>Бібліотеку не вдалося відкрити</translation>
  </message>
  <message>
   <source>The library of now is kept aside, so that nothing is lost.</source>
   <translation>Теперішню бібліотеку відкладено, щоб нічого не пропало.</translation>
  </message>
  <message>
   <source>The library's folder</source>
   <translation>Тека бібліотеки</translation>
  </message>
  <message>
   <source>The link is kept.</source>
   <translation>Посилання збережено.</translation>
  </message>
  <message>
   <source>The login is forgotten.</source>
   <translation>Вхід забуто.</translation>
  </message>
  <message>
   <source>The login is kept.</source>
   <translation>Вхід збережено.</translation>
  </message>
  <message>
   <source>The next pane</source>
   <translation>Наступна панель</translation>
  </message>
  <message>
   <source>The next place of these words</source>
   <translation>Наступне місце цих слів</translation>
  </message>
  <message>
   <source>The parts of the page that are not in the text, and why</source>
   <translation>Частини сторінки, яких немає в тексті, і чому</translation>
  </message>
  <message>
   <source>The place of these words before this one</source>
   <translation>Попереднє місце цих слів</translation>
  </message>
  <message>
   <source>The same story elsewhere</source>
   <translation>Та сама історія деінде</translation>
  </message>
  <message>
   <source>The same text from several sites is one row, with “also at …”.</source>
   <translation>Той самий текст із кількох сайтів — один рядок із позначкою «також на …».</translation>
  </message>
  <message>
   <source>The selected article</source>
   <translation>Вибрана стаття</translation>
  </message>
  <message>
   <source>The site shows its pages with this login.</source>
   <translation>Сайт показує свої сторінки з цим входом.</translation>
  </message>
  <message numerus="yes">
   <source>The sources differ in %n place(s)</source>
   <translation>
    <numerusform>Джерела розходяться в %n місці</numerusform>
    <numerusform>Джерела розходяться в %n місцях</numerusform>
    <numerusform>Джерела розходяться в %n місцях</numerusform>
   </translation>
  </message>
  <message>
   <source>The stor&amp;y in all its reports</source>
   <translation>Історі&amp;я в усіх повідомленнях</translation>
  </message>
  <message>
   <source>The table of all keys</source>
   <translation>Таблиця всіх клавіш</translation>
  </message>
  <message>
   <source>The topic's colour</source>
   <translation>Колір теми</translation>
  </message>
  <message>
   <source>The voice of this computer does not speak. Is there a loudspeaker?</source>
   <translation>Голос цього комп’ютера не говорить. Чи є динамік?</translation>
  </message>
  <message>
   <source>The whole library ({n})</source>
   <translation>Уся бібліотека ({n})</translation>
  </message>
  <message>
   <source>The words that put the article under its topic</source>
   <translation>Слова, через які стаття під цією темою</translation>
  </message>
  <message>
   <source>There is no backup of it.</source>
   <translation>Її резервної копії немає.</translation>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation>Резервної копії ще немає.</translation>
  </message>
  <message>
   <source>There is no earlier version of this article.</source>
   <translation>Попередньої версії цієї статті немає.</translation>
  </message>
  <message>
   <source>There is no link, page or file in what you pasted.</source>
   <translation>У вставленому немає ні посилання, ні сторінки, ні файлу.</translation>
  </message>
  <message>
   <source>There is no text to summarise.</source>
   <translation>Немає тексту, щоб його підсумувати.</translation>
  </message>
  <message>
   <source>These tell one stor&amp;y</source>
   <translation>Це одна істор&amp;ія</translation>
  </message>
  <message>
   <source>They are stored in the library, for offline.</source>
   <translation>Вони лежать у бібліотеці, для читання без мережі.</translation>
  </message>
  <message>
   <source>This may not be the whole article.</source>
   <translation>Можливо, це не вся стаття.</translation>
  </message>
  <message>
   <source>This may not be the whole article: {why}.</source>
   <translation>Можливо, це не вся стаття: {why}.</translation>
  </message>
  <message>
   <source>This page may not hold an article.</source>
   <translation>Можливо, на цій сторінці немає статті.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Title, authors, date, site, language and tags</source>
   <translation>Заголовок, автори, дата, сайт, мова й мітки</translation>
  </message>
  <message>
   <source>Title, told already</source>
   <translation>Заголовок, уже сказано</translation>
  </message>
  <message>
   <source>Titles, texts, tags and notes were searched. Fewer or shorter words find more.</source>
   <translation>Шукали в заголовках, текстах, мітках і нотатках. Менше або коротші слова знаходять більше.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сьогодні</translation>
  </message>
  <message>
   <source>Today's &amp;digest</source>
   <translation>&amp;Огляд за сьогодні</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Токен</translation>
  </message>
  <message>
   <source>Told twice</source>
   <translation>Сказано двічі</translation>
  </message>
  <message>
   <source>Took a sentence's mark away</source>
   <translation>Позначку речення знято</translation>
  </message>
  <message>
   <source>Took another version of the text</source>
   <translation>Узято іншу версію тексту</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Знаряддя</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Тема</translation>
  </message>
  <message>
   <source>Topic {name}: why, and move</source>
   <translation>Тема {name}: чому, і перемістити</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Теми</translation>
  </message>
  <message>
   <source>Topics that these articles suggest</source>
   <translation>Теми, які підказують ці статті</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Спробувати знову</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Спробувати</translation>
  </message>
  <message>
   <source>Try the sample article</source>
   <translation>Спробувати статтю-зразок</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Шрифт</translation>
  </message>
  <message>
   <source>Typeface, size, width and line height of articles</source>
   <translation>Шрифт, розмір, ширина й висота рядка статей</translation>
  </message>
  <message>
   <source>Under “{topic}” because of</source>
   <translation>Під «{topic}» через</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Unknown site</source>
   <translation>Невідомий сайт</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Непрочитані</translation>
  </message>
  <message>
   <source>Unread only</source>
   <translation>Лише непрочитані</translation>
  </message>
  <message>
   <source>Unsorted</source>
   <translation>Без теми</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Узяти цю клавішу</translation>
  </message>
  <message>
   <source>Verify that everything in the library is whole</source>
   <translation>Перевірити, чи все в бібліотеці ціле</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Версія та ліцензії</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Дуже широко</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Чекає</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Вебсторінка</translation>
  </message>
  <message>
   <source>What is always brought back or taken out, on which site</source>
   <translation>Що завжди повертається чи вилучається, і на якому сайті</translation>
  </message>
  <message>
   <source>What the last day brought, by topic</source>
   <translation>Що приніс останній день, за темами</translation>
  </message>
  <message>
   <source>What the page said before it was fetched or cleaned again, and what differs</source>
   <translation>Що казала сторінка до повторного отримання чи очищення і чим це відрізняється</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Що знайдено</translation>
  </message>
  <message>
   <source>What was re&amp;moved?</source>
   <translation>Що &amp;вилучено?</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Що вилучено</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Що змінилося б</translation>
  </message>
  <message>
   <source>What you delete stays here for a while.</source>
   <translation>Видалене лежить тут певний час.</translation>
  </message>
  <message>
   <source>Where the copy goes</source>
   <translation>Куди покласти копію</translation>
  </message>
  <message>
   <source>Where the sources differ</source>
   <translation>У чому джерела розходяться</translation>
  </message>
  <message>
   <source>Why here, and where else</source>
   <translation>Чому тут, і де ще</translation>
  </message>
  <message>
   <source>Why this sentence?</source>
   <translation>Чому це речення?</translation>
  </message>
  <message>
   <source>Why: </source>
   <translation>Чому: </translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Широко</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Ширина тексту</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Вікно</translation>
  </message>
  <message>
   <source>With these words {comes} of your articles would come and {goes} would go.</source>
   <translation>З цими словами додалося б ваших статей: {comes}, пішло б: {goes}.</translation>
  </message>
  <message>
   <source>Words that speak &amp;against it, one a line</source>
   <translation>Слова &amp;проти неї, по одному в рядку</translation>
  </message>
  <message>
   <source>Write a verified copy of the library to a file</source>
   <translation>Записати перевірену копію бібліотеки у файл</translation>
  </message>
  <message>
   <source>Write the selected articles to files</source>
   <translation>Записати вибрані статті у файли</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Жовтий</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Учора</translation>
  </message>
  <message>
   <source>You banned every sentence. The menu above lets them be chosen again.</source>
   <translation>Ви заборонили всі речення. Меню вгорі знову дозволить їх.</translation>
  </message>
  <message>
   <source>You left out every story of this period</source>
   <translation>Ви пропустили всі історії цього періоду</translation>
  </message>
  <message>
   <source>You put it under “{topic}”.</source>
   <translation>Ви поклали її під «{topic}».</translation>
  </message>
  <message>
   <source>Your digest begins here</source>
   <translation>Ваш огляд починається тут</translation>
  </message>
  <message>
   <source>also at {sites}</source>
   <translation>також на {sites}</translation>
  </message>
  <message>
   <source>among the tags</source>
   <translation>серед міток</translation>
  </message>
  <message numerus="yes">
   <source>and %n further word(s)</source>
   <translation>
    <numerusform>і ще %n слово</numerusform>
    <numerusform>і ще %n слова</numerusform>
    <numerusform>і ще %n слів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more link(s) on the way</source>
   <translation>
    <numerusform>і ще %n посилання в дорозі</numerusform>
    <numerusform>і ще %n посилання в дорозі</numerusform>
    <numerusform>і ще %n посилань у дорозі</numerusform>
   </translation>
  </message>
  <message>
   <source>chosen by this method</source>
   <translation>вибрано цим способом</translation>
  </message>
  <message>
   <source>folded up</source>
   <translation>згорнуто</translation>
  </message>
  <message>
   <source>further words in the title</source>
   <translation>інші слова заголовка</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>у тексті</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>у заголовку</translation>
  </message>
  <message>
   <source>learned from what you moved</source>
   <translation>з того, що ви перемістили</translation>
  </message>
  <message>
   <source>like others under this topic</source>
   <translation>як інші під цією темою</translation>
  </message>
  <message>
   <source>names who said it</source>
   <translation>називає, хто це сказав</translation>
  </message>
  <message>
   <source>now</source>
   <translation>щойно</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>одна стаття</translation>
  </message>
  <message>
   <source>open</source>
   <translation>відкрито</translation>
  </message>
  <message>
   <source>opens the article</source>
   <translation>відкриває статтю</translation>
  </message>
  <message>
   <source>peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.</source>
   <translation>peacekeep* — початок слова; NATO + Kyiv — обидва; великі літери, як-от NRA, беруться точно.</translation>
  </message>
  <message>
   <source>pinned by you</source>
   <translation>закріплено вами</translation>
  </message>
  <message numerus="yes">
   <source>saved %n more time(s)</source>
   <translation>
    <numerusform>збережено ще %n раз</numerusform>
    <numerusform>збережено ще %n рази</numerusform>
    <numerusform>збережено ще %n разів</numerusform>
   </translation>
  </message>
  <message>
   <source>saved {when}</source>
   <translation>збережено {when}</translation>
  </message>
  <message>
   <source>says what many other sentences say</source>
   <translation>каже те, що й багато інших речень</translation>
  </message>
  <message>
   <source>speaks against it</source>
   <translation>говорить проти</translation>
  </message>
  <message>
   <source>speaks for it</source>
   <translation>говорить за</translation>
  </message>
  <message>
   <source>stands near the beginning</source>
   <translation>стоїть близько до початку</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>із зіркою</translation>
  </message>
  <message>
   <source>takes up the title</source>
   <translation>підхоплює заголовок</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>той самий текст</translation>
  </message>
  <message>
   <source>the same text as in {source}</source>
   <translation>той самий текст, що в {source}</translation>
  </message>
  <message>
   <source>together: enough from 0 on</source>
   <translation>разом: досить від 0</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>непрочитана</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>скільки потрібно</translation>
  </message>
  <message>
   <source>you put it here</source>
   <translation>ви поклали її сюди</translation>
  </message>
  <message>
   <source>{keys} is the key of “{action}” already.</source>
   <translation>{keys} — уже клавіша для «{action}».</translation>
  </message>
  <message>
   <source>{keys} means something in the list or in the text.</source>
   <translation>{keys} щось означає у списку чи в тексті.</translation>
  </message>
  <message>
   <source>{keys}: {action}; change the key</source>
   <translation>{keys}: {action}; змінити клавішу</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} д</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} год</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} хв</translation>
  </message>
  <message>
   <source>{n} min read</source>
   <translation>{n} хв читання</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} з {total}</translation>
  </message>
  <message>
   <source>Українська</source>
   <translation>Українська</translation>
  </message>
  <message>
   <source>“{name}” is the name for what lies under no topic.</source>
   <translation>«{name}» — це назва для того, що не в жодній темі.</translation>
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
   <translation>Бібліотеку тримає інша програма. Нічого не змінено; спробуйте за мить.</translation>
  </message>
  <message>
   <source>Article {id} has no version {number}.</source>
   <translation>Стаття {id} не має версії {number}.</translation>
  </message>
  <message>
   <source>No article was found on this page: {why}.</source>
   <translation>На цій сторінці не знайдено статті: {why}.</translation>
  </message>
  <message>
   <source>Something went wrong. The library is as it was.</source>
   <translation>Щось пішло не так. Бібліотека така, як була.</translation>
  </message>
  <message>
   <source>Stopped. What was saved before stays saved.</source>
   <translation>Зупинено. Що було збережено, те збережено.</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was lost; make room and try again.</source>
   <translation>Диск заповнено. Нічого не втрачено; звільніть місце й спробуйте знову.</translation>
  </message>
  <message>
   <source>The disk is read-only. Nothing was lost and nothing was saved.</source>
   <translation>Диск лише для читання. Нічого не втрачено й нічого не збережено.</translation>
  </message>
  <message>
   <source>The letters of this page cannot be told: {why}.</source>
   <translation>Літер цієї сторінки не впізнати: {why}.</translation>
  </message>
  <message>
   <source>The library cannot be used: {why}.</source>
   <translation>Бібліотекою не можна користуватися: {why}.</translation>
  </message>
  <message>
   <source>The library file is damaged ({why}). It was left as it is; a backup can be put in its place.</source>
   <translation>Файл бібліотеки пошкоджено ({why}). Його лишено, як є; на його місце можна поставити резервну копію.</translation>
  </message>
  <message>
   <source>The library in “{path}” cannot be written: {why}. What is in it can be read.</source>
   <translation>У бібліотеку в «{path}» не можна писати: {why}. Що в ній є, можна читати.</translation>
  </message>
  <message>
   <source>The link was taken out of the queue.</source>
   <translation>Посилання вилучено з черги.</translation>
  </message>
  <message>
   <source>The system's store of passwords cannot be opened: {why}. Unlock it and try again.</source>
   <translation>Сховище ключів системи не відкривається: {why}. Розблокуйте його й спробуйте знову.</translation>
  </message>
  <message>
   <source>The text was changed meanwhile. Nothing was done to it; look at it again.</source>
   <translation>Текст тим часом змінився. З ним нічого не зроблено; перегляньте його ще раз.</translation>
  </message>
  <message>
   <source>The topic “{name}” cannot work: {why}.</source>
   <translation>Тема «{name}» не може працювати: {why}.</translation>
  </message>
  <message>
   <source>There is a topic called “{name}” already.</source>
   <translation>Тема з назвою «{name}» уже є.</translation>
  </message>
  <message>
   <source>There is no article {id} in the library.</source>
   <translation>У бібліотеці немає статті {id}.</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>Немає файлу «{path}».</translation>
  </message>
  <message>
   <source>There is no good backup to put in the library's place.</source>
   <translation>Немає доброї копії, щоб поставити її на місце бібліотеки.</translation>
  </message>
  <message>
   <source>There is no link {number} in the queue.</source>
   <translation>У черзі немає посилання {number}.</translation>
  </message>
  <message>
   <source>There is no topic called “{name}”.</source>
   <translation>Немає теми з назвою «{name}».</translation>
  </message>
  <message>
   <source>There is nothing to export: {why}.</source>
   <translation>Немає чого експортувати: {why}.</translation>
  </message>
  <message>
   <source>This is {what}, not a page with an article.</source>
   <translation>Це {what}, а не сторінка зі статтею.</translation>
  </message>
  <message>
   <source>This library was written by a newer Digest (form {found}, this one knows {known}). It was not touched: please update Digest.</source>
   <translation>Цю бібліотеку записав новіший Digest (форма {found}, цей знає {known}). Її не змінено: оновіть Digest.</translation>
  </message>
  <message>
   <source>This login cannot work: {why}.</source>
   <translation>Цей вхід не може працювати: {why}.</translation>
  </message>
  <message>
   <source>This page is larger than {megabytes} MB and was not fetched.</source>
   <translation>Ця сторінка більша за {megabytes} МБ, її не завантажено.</translation>
  </message>
  <message>
   <source>This page is too complex to be cleaned: {why}.</source>
   <translation>Ця сторінка надто складна, щоб її очистити: {why}.</translation>
  </message>
  <message>
   <source>This page is {what}, not an article.</source>
   <translation>Ця сторінка — {what}, а не стаття.</translation>
  </message>
  <message>
   <source>This system has no safe place for passwords ({why}). The login is kept for this session only.</source>
   <translation>У цій системі немає безпечного місця для паролів ({why}). Вхід збережено лише на цей раз.</translation>
  </message>
  <message>
   <source>{host} answered in a way that cannot be understood: {why}.</source>
   <translation>Відповідь {host} не зрозуміти: {why}.</translation>
  </message>
  <message>
   <source>{host} asks for a login before it shows this page.</source>
   <translation>{host} просить увійти, перш ніж показати цю сторінку.</translation>
  </message>
  <message>
   <source>{host} asks to be left alone for now ({status}). Try again {when}.</source>
   <translation>{host} просить поки що не турбувати ({status}). Спробуйте {when}.</translation>
  </message>
  <message>
   <source>{host} broke off before the page was complete. Try again.</source>
   <translation>{host} обірвав передачу, перш ніж сторінка була повна. Спробуйте знову.</translation>
  </message>
  <message>
   <source>{host} could not be reached: {why}. Try again when the connection is back.</source>
   <translation>До {host} не вдалося дістатися: {why}. Спробуйте, коли зв'язок повернеться.</translation>
  </message>
  <message>
   <source>{host} could not prove that it is {host}: {why}. Nothing was fetched.</source>
   <translation>{host} не довів, що він {host}: {why}. Нічого не завантажено.</translation>
  </message>
  <message>
   <source>{host} does not give this page: {why}.</source>
   <translation>{host} не дає цієї сторінки: {why}.</translation>
  </message>
  <message>
   <source>{host} is a private address of this computer or network. It is fetched only when you allow it.</source>
   <translation>{host} — приватна адреса цього комп'ютера чи мережі. Її завантажать, лише якщо ви дозволите.</translation>
  </message>
  <message>
   <source>{host} says that this page does not exist ({status}).</source>
   <translation>{host} каже, що цієї сторінки немає ({status}).</translation>
  </message>
  <message>
   <source>{host} sends the link on to somewhere that is not followed: {why}.</source>
   <translation>{host} відсилає посилання туди, куди Digest не йде: {why}.</translation>
  </message>
  <message>
   <source>{host} was too slow: no whole page within {seconds} seconds. Try again later.</source>
   <translation>{host} надто повільний: за {seconds} секунд сторінка не прийшла цілою. Спробуйте пізніше.</translation>
  </message>
  <message>
   <source>“{address}” is not a web address: {why}.</source>
   <translation>«{address}» — не вебадреса: {why}.</translation>
  </message>
  <message>
   <source>“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days.</source>
   <translation>«{date}» — не дата. Напишіть 2025-04-02 або 7d, тобто останні сім днів.</translation>
  </message>
  <message>
   <source>“{name}” is not a format that Digest knows. Known: {known}.</source>
   <translation>«{name}» — формат, якого Digest не знає. Відомі: {known}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be imported: {why}.</source>
   <translation>«{path}» не можна імпортувати: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {why}.</source>
   <translation>«{path}» не можна прочитати: {why}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: {why}.</source>
   <translation>«{path}» не можна записати: {why}.</translation>
  </message>
  <message>
   <source>“{path}” is empty.</source>
   <translation>«{path}» порожній.</translation>
  </message>
  <message>
   <source>“{path}” is not a Digest library. It was not touched.</source>
   <translation>«{path}» — не бібліотека Digest. Її не змінено.</translation>
  </message>
  <message>
   <source>“{query}” cannot be searched: {why}.</source>
   <translation>«{query}» не можна шукати: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>The never-phrase {} empties the topic: it stands in almost every text.</source>
   <translation>Вираз проти {} спорожнює тему: він є майже в кожному тексті.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in each of its phrases.</source>
   <translation>Вираз проти {} спорожнює тему: він є в кожному її виразі.</translation>
  </message>
  <message>
   <source>The never-phrase {} empties the topic: it stands in {}% of the library.</source>
   <translation>Вираз проти {} спорожнює тему: він є в {} % бібліотеки.</translation>
  </message>
  <message>
   <source>a consent wall</source>
   <translation>запит на згоду</translation>
  </message>
  <message>
   <source>a date in it is impossible</source>
   <translation>дата в ній неможлива</translation>
  </message>
  <message>
   <source>a login form</source>
   <translation>форма входу</translation>
  </message>
  <message>
   <source>a login is sent over https alone</source>
   <translation>дані для входу надсилаються лише через https</translation>
  </message>
  <message>
   <source>a page that says it does not exist</source>
   <translation>сторінка, яка каже, що її не існує</translation>
  </message>
  <message>
   <source>a record in it cannot be read</source>
   <translation>запис у ній не можна прочитати</translation>
  </message>
  <message>
   <source>a robot check</source>
   <translation>перевірка на робота</translation>
  </message>
  <message>
   <source>a text in it cannot be unpacked</source>
   <translation>текст у ній не можна розпакувати</translation>
  </message>
  <message>
   <source>a text in it is not UTF-{}</source>
   <translation>текст у ній не в UTF-{}</translation>
  </message>
  <message>
   <source>a user name is needed, without a colon</source>
   <translation>потрібне ім'я користувача без двокрапки</translation>
  </message>
  <message>
   <source>a video without a text</source>
   <translation>відео без тексту</translation>
  </message>
  <message>
   <source>an index page</source>
   <translation>сторінка-покажчик</translation>
  </message>
  <message>
   <source>from a protected connection to one that is not</source>
   <translation>із захищеного з'єднання на незахищене</translation>
  </message>
  <message>
   <source>it asks to be paid first ({})</source>
   <translation>спершу треба заплатити ({})</translation>
  </message>
  <message>
   <source>it broke off the connection</source>
   <translation>з'єднання було перервано</translation>
  </message>
  <message>
   <source>it cannot be opened for reading</source>
   <translation>її не можна відкрити для читання</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>це не можна прочитати</translation>
  </message>
  <message>
   <source>it did not answer within {} seconds</source>
   <translation>не було відповіді протягом {} секунд</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>немає відповіді</translation>
  </message>
  <message>
   <source>it does not keep to the rules of the web (HTTP)</source>
   <translation>відповідь не дотримується правил вебу (HTTP)</translation>
  </message>
  <message>
   <source>it does not say where to</source>
   <translation>не сказано, куди</translation>
  </message>
  <message>
   <source>it gives its length wrongly</source>
   <translation>довжину вказано неправильно</translation>
  </message>
  <message>
   <source>it has a fault of its own ({})</source>
   <translation>там сталася помилка ({})</translation>
  </message>
  <message>
   <source>it has letters that cannot be sent, or is too long</source>
   <translation>є символи, які не можна надіслати, або він задовгий</translation>
  </message>
  <message>
   <source>it has more than {} elements</source>
   <translation>на ній понад {} елементів</translation>
  </message>
  <message>
   <source>it has more than {} elements inside one another</source>
   <translation>понад {} елементів вкладено один в одного</translation>
  </message>
  <message>
   <source>it has more than {} million characters</source>
   <translation>на ній понад {} мільйонів знаків</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>немає назви</translation>
  </message>
  <message>
   <source>it has no word to look for</source>
   <translation>немає слова для пошуку</translation>
  </message>
  <message>
   <source>it holds XML that a list of links never needs</source>
   <translation>у ньому є XML, якого список посилань ніколи не потребує</translation>
  </message>
  <message>
   <source>it holds more than {} files; open a part of it</source>
   <translation>у ній понад {} файлів; відкрийте частину</translation>
  </message>
  <message>
   <source>it holds no sentences</source>
   <translation>у ньому немає речень</translation>
  </message>
  <message>
   <source>it holds no sentences, only lines such as menus have</source>
   <translation>у ньому немає речень, лише рядки, як у меню</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>у ньому немає тексту</translation>
  </message>
  <message>
   <source>it holds pictures of pages, no text</source>
   <translation>у ньому зображення сторінок, а не текст</translation>
  </message>
  <message>
   <source>it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder</source>
   <translation>це власний JSON Digest для інших програм; експортуйте нотатки в Markdown і збережіть їхню теку</translation>
  </message>
  <message>
   <source>it is a damaged zip archive</source>
   <translation>це пошкоджений архів zip</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>це тека</translation>
  </message>
  <message>
   <source>it is a link to another place</source>
   <translation>це посилання на інше місце</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>він порожній</translation>
  </message>
  <message>
   <source>it is larger than {} MB</source>
   <translation>він більший за {} МБ</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>воно заблоковане</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>він захищений паролем</translation>
  </message>
  <message>
   <source>it is longer than {} letters</source>
   <translation>він довший за {} літер</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows</source>
   <translation>це не експорт програми, яку знає Digest</translation>
  </message>
  <message>
   <source>it is no export of a program that Digest knows, and has no web address in it</source>
   <translation>це не експорт відомої Digest програми, і в ньому немає вебадреси</translation>
  </message>
  <message>
   <source>it is no picture of a kind that is kept</source>
   <translation>це не зображення того виду, який зберігається</translation>
  </message>
  <message>
   <source>it is not a file but a device or a pipe</source>
   <translation>це не файл, а пристрій або канал</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>це не текст</translation>
  </message>
  <message>
   <source>it is not well-formed XML</source>
   <translation>це неправильний XML</translation>
  </message>
  <message>
   <source>it is of an older Digest and lies where it cannot be brought up to date</source>
   <translation>її створив старіший Digest, і вона лежить там, де її не можна оновити</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>її запаковано у спосіб, про який не просили</translation>
  </message>
  <message>
   <source>it lets no one in without a login, or takes Digest for a robot ({})</source>
   <translation>без входу нікого не пускають, або Digest вважають роботом ({})</translation>
  </message>
  <message>
   <source>it made its certificate itself</source>
   <translation>сертифікат виданий ним самим</translation>
  </message>
  <message>
   <source>it may not show it, for legal reasons ({})</source>
   <translation>її не можна показувати з правових причин ({})</translation>
  </message>
  <message>
   <source>it refused</source>
   <translation>відмовлено</translation>
  </message>
  <message>
   <source>it says only what must not be there; add a word to look for</source>
   <translation>сказано лише, чого не має бути; додайте слово для пошуку</translation>
  </message>
  <message>
   <source>it sent no page ({})</source>
   <translation>сторінки не надіслано ({})</translation>
  </message>
  <message>
   <source>it takes longer than {} seconds</source>
   <translation>це триває понад {} секунд</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>її закрито</translation>
  </message>
  <message>
   <source>it was sent on more than {} times</source>
   <translation>переспрямовано понад {} разів</translation>
  </message>
  <message>
   <source>its answer is the error {}</source>
   <translation>відповідь — помилка {}</translation>
  </message>
  <message>
   <source>its byte order mark does not fit its bytes</source>
   <translation>позначка порядку байтів не відповідає байтам</translation>
  </message>
  <message>
   <source>its certificate comes from an authority that this system does not know</source>
   <translation>сертифікат видав центр, якого ця система не знає</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>термін дії сертифіката минув</translation>
  </message>
  <message>
   <source>its certificate is for another address</source>
   <translation>сертифікат виданий для іншої адреси</translation>
  </message>
  <message>
   <source>its certificate is for another name</source>
   <translation>сертифікат виданий на іншу назву</translation>
  </message>
  <message>
   <source>its certificate is not valid</source>
   <translation>сертифікат недійсний</translation>
  </message>
  <message>
   <source>its colour is not written like #aabbcc</source>
   <translation>її колір записано не так, як #aabbcc</translation>
  </message>
  <message>
   <source>its description of itself is not UTF-{}</source>
   <translation>її опис самої себе не в UTF-{}</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; all that it held is kept as {}; start Digest again</source>
   <translation>її файл забрали або підмінили, поки він був відкритий; усе, що в ньому було, збережено як {}; запустіть Digest знову</translation>
  </message>
  <message>
   <source>its file was taken away or exchanged while it was open; start Digest again</source>
   <translation>її файл забрали або підмінили, поки він був відкритий; запустіть Digest знову</translation>
  </message>
  <message>
   <source>its first bytes are wrong</source>
   <translation>перші байти неправильні</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>її теки більше немає</translation>
  </message>
  <message>
   <source>its packing (gzip) is damaged</source>
   <translation>пакування (gzip) пошкоджене</translation>
  </message>
  <message>
   <source>its protected connection (TLS) does not work</source>
   <translation>захищене з'єднання (TLS) не працює</translation>
  </message>
  <message>
   <source>no article was chosen</source>
   <translation>статті не вибрано</translation>
  </message>
  <message>
   <source>no encoding makes words of its bytes</source>
   <translation>жодне кодування не робить із байтів слів</translation>
  </message>
  <message>
   <source>no text on it reads like one</source>
   <translation>жоден текст на ній не схожий на статтю</translation>
  </message>
  <message>
   <source>none was found that encrypts</source>
   <translation>не знайдено такого, що шифрує</translation>
  </message>
  <message>
   <source>nothing answers there</source>
   <translation>там ніхто не відповідає</translation>
  </message>
  <message>
   <source>one element has more than {} attributes</source>
   <translation>один елемент має понад {} атрибутів</translation>
  </message>
  <message>
   <source>some of its letters cannot be read</source>
   <translation>деякі літери не прочитати</translation>
  </message>
  <message>
   <source>that is not the name of a file</source>
   <translation>це не назва файлу</translation>
  </message>
  <message>
   <source>that name is for what lies under no topic</source>
   <translation>ця назва — для того, що не належить до жодної теми</translation>
  </message>
  <message>
   <source>the PDF file is damaged</source>
   <translation>файл PDF пошкоджений</translation>
  </message>
  <message>
   <source>the article goes on on a next page</source>
   <translation>стаття продовжується на наступній сторінці</translation>
  </message>
  <message>
   <source>the cleaning broke down on it</source>
   <translation>очищення на ній зламалося</translation>
  </message>
  <message>
   <source>the disk gave an error</source>
   <translation>диск повідомив про помилку</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>файл не можна відкрити</translation>
  </message>
  <message>
   <source>the page asks for a subscription or a login before it shows the rest</source>
   <translation>сторінка просить підписку або вхід, щоб показати решту</translation>
  </message>
  <message>
   <source>the page is a discussion, of which some posts may be missing</source>
   <translation>сторінка є обговоренням, у якому може бракувати дописів</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>сторінка порожня</translation>
  </message>
  <message>
   <source>the page says that the article is for subscribers</source>
   <translation>сторінка каже, що стаття для передплатників</translation>
  </message>
  <message>
   <source>the page speaks of {} words, {} were found</source>
   <translation>сторінка каже про {} слів, знайдено {}</translation>
  </message>
  <message>
   <source>the secret is empty</source>
   <translation>секрет порожній</translation>
  </message>
  <message>
   <source>the text breaks off with dots</source>
   <translation>текст обривається крапками</translation>
  </message>
  <message>
   <source>the way there is closed</source>
   <translation>шлях туди закритий</translation>
  </message>
  <message>
   <source>there are too many files of this name</source>
   <translation>забагато файлів із такою назвою</translation>
  </message>
  <message>
   <source>there is no site of that name, or no connection to the network</source>
   <translation>сайту з такою назвою немає, або немає з'єднання з мережею</translation>
  </message>
  <message>
   <source>this is not the name of a header</source>
   <translation>це не назва заголовка</translation>
  </message>
  <message>
   <source>this system has no list of the authorities to trust (on Debian: apt install ca-certificates)</source>
   <translation>ця система не має списку довірених центрів (у Debian: apt install ca-certificates)</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>ви не маєте права його читати</translation>
  </message>
  <message>
   <source>you may not write there</source>
   <translation>ви не можете там писати</translation>
  </message>
  <message>
   <source>{} begins with the name of nobody who has a folder here</source>
   <translation>{} починається з імені, яке не має тут теки</translation>
  </message>
  <message>
   <source>{} bytes are missing at its end</source>
   <translation>наприкінці бракує {} байтів</translation>
  </message>
  <message>
   <source>{} has a * inside quotation marks, where words have no endings.</source>
   <translation>{} має * у лапках, де слова не мають закінчень.</translation>
  </message>
  <message>
   <source>{} has a * that is not at a word's end.</source>
   <translation>{} має * не в кінці слова.</translation>
  </message>
  <message>
   <source>{} has a quote that does not close.</source>
   <translation>{} має незакриті лапки.</translation>
  </message>
  <message>
   <source>{} has a side without a word.</source>
   <translation>{} має частину без слова.</translation>
  </message>
  <message>
   <source>{} has no word in it.</source>
   <translation>У {} немає слова.</translation>
  </message>
  <message>
   <source>{} has no words, so nothing would be filed under it.</source>
   <translation>{} не має слів, тож у ній нічого не буде.</translation>
  </message>
  <message>
   <source>{} in it cannot be unpacked</source>
   <translation>{} у ньому не можна розпакувати</translation>
  </message>
  <message>
   <source>{} in it would grow too large</source>
   <translation>{} у ньому став би завеликим</translation>
  </message>
  <message>
   <source>{} is a file, not a folder</source>
   <translation>{} — це файл, а не тека</translation>
  </message>
  <message>
   <source>{} is a link to a file that is not there</source>
   <translation>{} є посиланням на файл, якого немає</translation>
  </message>
  <message>
   <source>{} is none of {}</source>
   <translation>{} не є одним із {}</translation>
  </message>
  <message>
   <source>{} is not a date; write {}-{}-{} or {}-{}</source>
   <translation>{} — це не дата; пишіть {}-{}-{} або {}-{}</translation>
  </message>
  <message>
   <source>{} stands in almost every text.</source>
   <translation>{} є майже в кожному тексті.</translation>
  </message>
  <message>
   <source>{} stands in {}% of the library.</source>
   <translation>{} є в {} % бібліотеки.</translation>
  </message>
  <message>
   <source>{} would match almost every word.</source>
   <translation>{} пасувало б майже до кожного слова.</translation>
  </message>
 </context>
</TS>
