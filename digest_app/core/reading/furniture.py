"""What stands around an article on a page, told by its words: share bars, forms, boxes, headings of related posts.

Each rule matches a whole line (leading marks and case aside) in English, Dutch, Spanish, German, French, Portuguese,
Italian or Ukrainian. A line of an article that merely contains such words is never matched.
"""

from __future__ import annotations

import re

_RULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "comments",
        (
            r"(?:\d+|no|leave a|submit a|post a|add a|write a|your|join the|view|show|see|read|hide) (?:all )?(?:\d+ )?(?:comments?|conversation|reply|discussion)(?: \(?\d*\)?)?(?: on .*)?",
            r"comments?(?: ?[:(]? ?\d*\)?| are closed.*| \(?\d+\)?| section)?",
            r"(?:leave|cancel|post) (?:a )?reply.*|reply|responses?(?: \(?\d+\)?)?|discussion",
            r"your email address will not be published.*|required fields are marked.*|save my name.*browser.*",
            r"you must be logged in to (?:post|comment).*|(?:log|sign) in to (?:comment|reply|leave).*|post comment|submit comment",
            r"(?:\d+ |geen |plaats (?:een )?|laat een |alle )?(?:reacties?|reageer|reactie achter)(?: plaatsen| achter| \(?\d+\)?)?",
            r"(?:\d+ |sin |deja (?:un|tu) |publica un |añadir )?comentarios?(?: \(?\d+\)?)?|deja una respuesta.*|cancelar la respuesta",
            r"(?:\d+ |keine |ihr |schreibe? (?:einen )?)?kommentare?(?: \(?\d+\)?| schreiben| verfassen)?|schreibe einen kommentar.*|antworten",
            r"(?:\d+ |aucun |laisser un |ajouter un |poster un )?commentaires?(?: \(?\d+\)?)?|laisser une réponse.*|réagir",
            r"(?:\d+ |nessun |lascia un |scrivi un )?comment[oi](?: \(?\d+\)?)?|lascia una risposta.*|deixe (?:um|uma) (?:comentário|resposta).*|(?:\d+ |nenhum )?comentários?(?: \(?\d+\)?)?",
            r"(?:\d+ |залишити |додати |написати )?коментар(?:і|ів|ь)?(?: \(?\d+\)?)?|(?:\d+ )?комментари(?:и|ев|й)?",
            r"(?:el )?correo electrónico no será publicado.*|uw e-mailadres wordt niet.*|(?:ihre|deine) e-mail-adresse wird nicht.*|votre adresse.*ne sera pas publiée.*|l'indirizzo email non.*|o seu endereço de e-?mail não.*|ваша e-mail адреса не.*",
        ),
    ),
    (
        "related",
        (
            r"(?:related|similar|recommended|more|other|further|recent|latest|popular|trending|top|featured|suggested) (?:posts?|articles?|stor(?:y|ies)|news|reads?|reading|content|coverage|topics|links|videos)(?: (?:for you|from .*|in .*|on .*|by .*|today|now))?",
            r"you (?:may|might|could) (?:also )?(?:like|be interested(?: in)?|enjoy|have missed).*|you may also read|(?:also|read|see) (?:on|also|more)(?: on .*)?|more (?:from|on|in|like this|to explore|to read)(?: .{0,40})?",
            r"recommended(?: for you| reading)?|related|read next|up next|what to read next|next up|keep reading|don'?t miss|editor'?s? (?:picks?|choice)|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|in other news|from our partners|sponsored|around the web|promoted (?:content|stories)|previous (?:post|article)|next (?:post|article)",
            r"lees (?:ook|meer|verder)|meer (?:over|nieuws|van|uit|in|artikelen|lezen)(?: .{0,40})?|gerelateerd(?:e (?:berichten|artikelen|nieuws))?|aanbevolen(?: voor u| artikelen)?|meest gelezen|ook interessant|net binnen",
            r"(?:artículos|noticias|contenidos?|entradas|temas|notas) (?:relacionad[oa]s?|recomendad[oa]s?|similares)|relacionad[oa]s?|te puede interesar|también te puede interesar|lee también|leer más|más (?:noticias|leídas|información|sobre|en|de)(?: .{0,40})?|lo más (?:leído|visto)|te recomendamos|no te pierdas",
            r"(?:ähnliche|verwandte|weitere|passende|empfohlene|mehr|neueste) (?:artikel|beiträge|themen|meldungen|nachrichten|inhalte)(?: .{0,30})?|mehr (?:zum thema|aus|von|dazu|lesen|zu)(?: .{0,40})?|lesen sie (?:auch|mehr)|auch interessant|das könnte (?:sie|dich) auch interessieren|meistgelesen|zum thema|weiterlesen",
            r"articles? (?:similaires?|liés?|connexes|associés?|recommandés?)|(?:à|a) lire (?:aussi|également|ensuite)|lire aussi|sur le même sujet|vous aimerez aussi|les plus lus|en savoir plus|plus d'articles|dans la même rubrique|nos autres articles",
            r"(?:artigos|notícias|matérias|posts|conteúdos?) relacionad[oa]s|leia (?:também|mais)|veja (?:também|mais)|mais lidas|mais (?:notícias|sobre|em)(?: .{0,40})?|você pode gostar.*|recomendad[oa]s",
            r"(?:articoli|notizie|post|contenuti) (?:correlati|simili|collegati|consigliati)|leggi anche|potrebbe(?: anche)? interessarti.*|i più letti|ti potrebbe interessare.*|correlati|vedi anche",
            r"(?:читайте|дивіться|читати) (?:також|ще|далі|більше)|схожі (?:статті|новини|матеріали|записи)|(?:новини|матеріали|статті) (?:за|по|на) (?:темою|темі|тему)|популярн[іе](?: новини)?|останні новини|читайте также|похожие (?:статьи|новости)|相关(?:新闻|文章|阅读|报道)|相關(?:新聞|文章|報導)|延伸阅读|延伸閱讀|推荐阅读|関連記事",
        ),
    ),
    (
        "share",
        (
            r"(?:share|tweet|pin|e-?mail|print|copy|save|like|post|send|bookmark|follow|gift|listen|download)(?: (?:this|the|on|via|to|it|by|with|us|me|full|article|story|page|post|link|url|pdf|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|bluesky|threads|mastodon|instagram|youtube|friends?|a|friend|google|news|version|copied|for|later|your|on))*[:!]?",
            r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|bluesky|threads|mastodon|instagram|youtube|tiktok|messenger|viber|pocket|flipboard|rss|print|tumblr|snapchat|link|copy|share|x \(twitter\)|google\+|vk|xing|line|wechat|weibo|copy link|link copied)(?:[ ,|/•·-]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|bluesky|threads|mastodon|instagram|youtube|tiktok|messenger|viber|pocket|flipboard|rss|print|tumblr|link|copy|share|google\+))*",
            r"shares?:?|\d+(?:[.,]\d+)?k? ?(?:shares?|views?|likes?|reads?|min(?:ute)?s? read|keer gelezen|vues|visitas)|(?:est(?:imated)?\.? )?(?:reading|read) time:?.{0,20}|\d+ ?-?min(?:ute)?s?(?: de lectura| lezen| read| lesezeit| leestijd)?|lesezeit:?.{0,20}|leestijd:?.{0,20}|temps de lecture.{0,20}",
            r"delen?(?: (?:via|op) .{0,20})?|deel (?:dit|deze|via|op).{0,25}|compart(?:ir|e|ilhar|ilhe)(?: .{0,25})?|teilen(?: .{0,20})?|partag(?:er|ez)(?: .{0,25})?|condividi(?: .{0,20})?|поділитися(?: .{0,20})?|поділитись(?: .{0,20})?|поширити|imprimir|imprimer|drucken|afdrukken|kopieer link|copiar enlace|copier le lien|分享(?:到.*)?",
        ),
    ),
    (
        "newsletter",
        (
            r"(?:sign up|subscribe|register)(?: now| here| today| free)?(?: (?:for|to|and)\b.{0,120})?[.!]?|(?:get|receive) .{0,80}(?:in your inbox|newsletter|by e-?mail|delivered).{0,60}|.{0,60}straight to your inbox.{0,40}|.{0,40}(?:our|free|daily|weekly|morning) newsletters?.{0,60}",
            r"(?:your |enter your )?e-?mail(?: address)?\s?\*?:?|(?:un)?subscribe|newsletters?|enter your e-?mail.*|by (?:signing|subscribing|clicking|entering|submitting).{0,200}(?:terms|privacy|policy).*|thank you for subscribing.*|already a (?:subscriber|member)\?.*|i agree to .{0,80}|first name|last name|we (?:won't|never|don't) spam.*|no spam.*|unsubscribe (?:at any time|anytime).*",
            r"(?:meld je aan|schrijf je in|abonneer).{0,100}|(?:suscríbete|suscribirse|regístrate|recibe).{0,100}|(?:abonnieren|melden sie sich|jetzt (?:anmelden|abonnieren)|newsletter).{0,80}|(?:abonnez-vous|inscrivez-vous|s'abonner|recevez).{0,100}|(?:assine|inscreva-se|cadastre-se|receba).{0,100}|(?:iscriviti|abbonati).{0,100}|підпи(?:шіться|сатися|суйтесь|суйтеся).{0,100}",
        ),
    ),
    (
        "cookie",
        (
            r".{0,80}\b(?:we|this (?:site|website)|our partners)\b.{0,60}\bcookies?\b.{0,300}|(?:accept|reject|manage|allow)(?: all)?(?: cookies?| preferences| choices)?|cookie (?:policy|settings|preferences|notice|consent)|(?:privacy|cookie)(?: and cookie)? (?:policy|notice|settings|statement)|cookies (?:accepteren|weigeren)|aceptar(?: todas)?(?: las)? cookies|alle akzeptieren|tout (?:accepter|refuser)",
        ),
    ),
    (
        "advertisement",
        (
            r"advertisements?|ad|ads|sponsored(?: content)?|advertising|(?:article|story|post) continues (?:after|below).{0,40}|continue reading below|scroll (?:down )?to continue.{0,40}|skip (?:advertisement|ad)|promoted|paid (?:content|post)|loading\.*|advertentie|publicidad|anzeige|werbung|publicité|pubblicità|publicidade|реклама|continúa (?:leyendo|después).{0,30}|artikel geht.{0,40}weiter.*|lees verder (?:na|onder) de advertentie|廣告|广告",
        ),
    ),
    (
        "navigation",
        (
            r"skip to (?:main |the )?content|(?:main )?menu|home ?page|home|search|close|open menu|toggle.{0,30}|back(?: to (?:top|home|news|all.{0,20}))?|top|log ?in|log ?out|sign in|register|my account|contact(?: us)?|about(?: us)?|next|previous|(?:go )?to top|open in app|load more|show more|view all|see all|read more|continue reading|expand|listen to (?:this )?article|play|pause|breadcrumbs?|you are here.*|terms(?: (?:of|and) .{0,30})?|privacy|sitemap|subscribe|donate|shop|careers|faq|jobs|loader image|loading|image|photo|video|logo|text",
            r"inloggen|zoeken|sluiten|terug|naar (?:boven|de inhoud)|inicio|buscar|cerrar|iniciar sesión|volver|ir al contenido|startseite|suche|anmelden|zurück|nach oben|zum inhalt.{0,20}|accueil|rechercher|connexion|retour|haut de page|início|entrar|pesquisar|cerca|accedi|головна|пошук|увійти|меню|首页|登录|搜索|首頁|登入",
        ),
    ),
    (
        "copyright",
        (
            r"(?:©|\(c\)|copyright\b).{0,200}|.{0,80}all rights reserved.{0,60}|alle rechten voorbehouden.*|todos (?:los derechos|os direitos) reservados.*|alle rechte vorbehalten.*|tous droits réservés.*|tutti i diritti riservati.*|(?:усі|всі) права захищен.{0,60}|powered by .{0,40}|proudly powered.*",
        ),
    ),
    (
        "caption",
        (
            r"(?:photo|image|picture|foto|imagen|bild|imagem|фото|credit|video|illustration)(?:graph(?:y|er|s)?)?(?: credits?| courtesy| source)?s?(?: by| of)?\s?[:©].{1,120}|(?:photo|image|foto)s? (?:by|courtesy|credit|via) .{1,80}|\(?(?:AP|AFP|Reuters|Getty|EPA|ANP|EFE|DPA)\)?(?:[ /-](?:photo|images?|foto|pool|.{1,40}))?|.{0,60}/ ?(?:getty images|reuters|afp|ap photo|shutterstock|alamy|epa|anp|unsplash)|file photo.*|archivfoto.*",
        ),
    ),
)
_KINDS = tuple((kind, re.compile("|".join(f"(?:{rule})" for rule in rules), re.IGNORECASE)) for kind, rules in _RULES)
_TAGS = re.compile(
    r"(?:tags?|tagged(?: (?:in|with|as))?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|more on|labels?|trefwoorden|categorie(?:ën|s)?"
    r"|onderwerpen|etiquetas|etiquetado(?: (?:en|como))?|temas|categorías?|schlagwörter|schlagworte|schlagwort|themen|kategorien?|mots[- ]clés|étiquettes|catégories?"
    r"|sujets|tópicos|assuntos|argomenti|etichette|categorie|теги|теґи|мітки|категорі[яї]|рубрика|标签|標籤|关键词|關鍵字)\s*(?::|：)\s*(?P<tags>.*)",
    re.IGNORECASE,
)
_TEASER = re.compile(
    r"(?:read (?:more|also|next|now|on)|also read|see also|must read|related(?: (?:article|story|post|news|reading|coverage))?|more|don't miss|further reading|recommended|watch|lees (?:ook|meer|verder)|zie ook"
    r"|lee también|lea también|leer también|le puede interesar|te puede interesar|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|siehe auch|lire aussi|à lire aussi|voir aussi|leia (?:também|mais)"
    r"|veja também|leggi anche|vedi anche|читайте також|читайте ещё|дивіться також|читайте также|相关阅读|延伸阅读|延伸閱讀)\s*(?:[:：>»|–—-]+)\s*(?P<title>.{8,200})",
    re.IGNORECASE,
)
_MARKS = " \t\u00a0•·*|>»«<→←–—-_#▶►▼▲★☆✓:"


def kind(line: str) -> str | None:
    """Tell what a line is, if it is furniture: a word of the ledger's vocabulary; None for all other lines."""
    line = " ".join(line.split()).strip(_MARKS)
    if not line or len(line) > 320:
        return None
    return next((name for name, pattern in _KINDS if pattern.fullmatch(line)), None)


def tags(line: str) -> tuple[str, ...] | None:
    """Read a tag line ("Tags: Aruba, Tourism"): its tags, () for a bare label; None for other lines."""
    found = _TAGS.fullmatch(" ".join(line.split()).strip(" •·*|"))
    if not found or len(found["tags"]) > 300:
        return None
    parts = re.split(r"\s*[,;|•·#、，]\s*", found["tags"])
    return tuple(dict.fromkeys(part.strip(" .") for part in parts if part.strip(" .")))


def teaser(line: str) -> str | None:
    """Read the title out of a teaser in the text ("Read more: Aruba opens a new pier"); None for other lines."""
    found = _TEASER.fullmatch(" ".join(line.split()).strip(_MARKS))
    return found["title"].strip() if found else None
