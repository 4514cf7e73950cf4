"""What pages without an article say, in English, Dutch, Spanish, German, French, Portuguese, Italian and Ukrainian."""

from __future__ import annotations

import re


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


_NOT_FOUND = (
    r"page (?:was )?not found|not found|page (?:does not|doesn['’]t) exist|page (?:is )?(?:missing|unavailable)"
    r"|(?:this |the )?(?:page|article|story|content) (?:is )?(?:no longer|not) available|nothing (?:was )?found|oops"
    r"|pagina (?:is )?niet gevonden|niet gevonden|página no encontrada|no encontrad[oa]|seite (?:wurde )?nicht gefunden"
    r"|nicht gefunden|page (?:non trouvée|introuvable)|página não encontrada|não encontrad[oa]|pagina non trovata"
    r"|сторінку не знайдено|страница не найдена|页面不存在|找不到(?:网页|頁面)|ページが見つかりません"
)
MISSING_TITLE = _any(
    rf"(?:(?:error|fout|fehler|erreur|errore|помилка)\s*)?(?:404|410)?\s*[|:–—-]*\s*(?:{_NOT_FOUND})\s*[!.]*"
    r"(?:\s*[|:–—-]+\s*.{0,60})?",
    r".{0,40}[|–—-]\s*(?:404|page not found)\s*[!.]*",
    r"(?:error|fout|fehler|erreur)?\s*(?:404|410)(?:\s*(?:error|page|not found))?(?:\s*[|:–—-]+\s*.{0,60})?",
)
MISSING = _any(
    r"page (?:that )?(?:you(?:['’]re| are| were)? )(?:looking for|requested|trying to (?:reach|view|access)).{0,60}"
    r"(?:not|n['’]t|never|no longer|moved|removed|gone)",
    r"(?:we|sorry).{0,40}(?:couldn['’]t|can['’]t|could not|cannot|can not) find (?:the|that|this) (?:page|article|content)",
    r"(?:this|the|that) (?:page|article|story|url|link) (?:you .{0,30})?(?:does not|doesn['’]t|no longer) exists?",
    r"(?:this|the) (?:page|article|story) (?:has been|was) (?:removed|deleted|moved)",
    r"404 (?:not found|error)|error 404",
    r"(?:de )?pagina die (?:u|je) zoekt.{0,40}(?:niet|verplaatst)|la página que busca.{0,40}no|die (?:gesuchte|angeforderte) seite.{0,60}nicht"
    r"|la page (?:que vous|demandée).{0,60}(?:n['’]existe|introuvable|pas)|a página que (?:você )?procura.{0,40}não"
    r"|la pagina (?:che (?:stai|hai)|richiesta).{0,50}(?:non|spostata)|сторінк[аи].{0,30}не (?:існує|знайдено)",
)
ROBOT_CHECK = _any(
    r"(?:verify|confirm|prove|make sure|check)(?:ing)?(?: that)? you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)",
    r"are you (?:a )?(?:human|robot)\?|i['’]m not a robot|not a robot|verifying you are human|human verification",
    r"checking (?:your browser|if the site connection is secure)|ddos protection by|cloudflare ray id|ray id:",
    r"(?:enable|turn on|activate) javascript(?: and cookies)? to (?:continue|proceed|view|access|use)",
    r"javascript (?:is|and cookies are) (?:disabled|required|not enabled)|please enable (?:js|javascript)",
    r"(?:unusual|suspicious|automated) (?:traffic|activity|requests?) (?:from|has been|was|detected|coming)",
    r"complete (?:the|this) (?:captcha|security check)|solve (?:the|this) captcha|press (?:&|and) hold to confirm",
    r"access (?:to this page has been )?denied|you (?:have been|are) blocked|request (?:was )?blocked|why have i been blocked",
    r"ben je een (?:mens|robot)|no soy un robot|ich bin kein roboter|je ne suis pas un robot|não sou um robô|non sono un robot|я не робот",
)
CONSENT = _any(
    r"cookies?\b|consent|privacy (?:policy|settings|choices)|your privacy|(?:our|advertising|\d+) partners|vendors|personal data"
    r"|legitimate interest|tracking|personali[sz]ed (?:ads|content|advertising)|accept all|reject all|manage (?:options|settings|choices)"
    r"|toestemming|privacy-?instellingen|persoonsgegevens|akkoord|accepteren|consentimiento|privacidad|datos personales|aceptar"
    r"|zustimmung|datenschutz|einwilligung|akzeptieren|werbung|consentement|confidentialité|données personnelles|accepter"
    r"|consentimento|dados pessoais|aceitar|consenso|dati personali|accetta|згод[аи]|персональн\w+ дан\w+|прийняти",
)
CONSENT_CHOICE = _any(
    r"accept(?: all)?\b|agree|reject|manage|allow all|continue (?:to|with)|before you continue|settings|akkoord|accepteren|weigeren|instellingen"
    r"|aceptar|rechazar|akzeptieren|ablehnen|zustimmen|einstellungen|accepter|refuser|aceitar|recusar|accetta|rifiuta|прийняти|відхилити",
)
LOGIN_TITLE = _any(
    r"(?:.{0,30}[|–—:-]\s*)?(?:please )?(?:log ?[io]n|sign ?in|log in or (?:sign up|register)|sign in to (?:your account|continue)|member login|account login|login required"
    r"|inloggen|aanmelden|iniciar sesión|acceder|anmelden|einloggen|anmeldung|connexion|se connecter|entrar|fazer login|accedi|login|вхід|увійти)"
    r"(?:\s*(?:[|–—:-]|to|bei|bij|en|in)\s*.{0,50})?",
)
PAYWALL = _any(
    r"(?:subscribe|sign up|register|log ?in|become a (?:member|subscriber)|create (?:a|an) (?:free )?account)(?: now| today| here)? (?:to|and)"
    r" (?:continue reading|keep reading|read (?:the (?:full|rest|whole)|on|this|more)|unlock|get (?:full|unlimited) access)",
    r"(?:this|the) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:paid |our |paying )?(?:subscribers|members)",
    r"to (?:continue|keep) reading,? (?:please )?(?:subscribe|log ?in|sign|register|create)|already a (?:subscriber|member)\?.{0,20}(?:log|sign) in",
    r"(?:you(?:['’]ve| have) )(?:reached|hit|read) your (?:monthly |free |article )?(?:limit|last free)|subscribers?[- ]only (?:article|content|story)",
    r"this post is for (?:paid|paying) subscribers|verder lezen\?|word (?:abonnee|lid) om (?:verder|dit)|alleen voor abonnees|lees dit artikel verder",
    r"suscríbete para (?:seguir|continuar)|(?:contenido|artículo) (?:exclusivo )?para suscriptores|inicia sesión para (?:seguir|continuar)",
    r"weiterlesen mit|jetzt (?:weiterlesen|freischalten)|nur für abonnenten|lesen sie diesen artikel mit|testen sie .{0,20}\+ und lesen",
    r"(?:article|contenu) réservé aux abonnés|il vous reste .{0,20}% de cet article|pour lire la suite|abonnez-vous pour lire",
    r"(?:conteúdo|matéria) exclusiv[ao] para assinantes|assine para (?:continuar|ler)|contenuto riservato agli abbonati|abbonati per continuare",
    r"(?:лише|тільки) для передплатників|оформ(?:іть|ити) передплату,? щоб (?:читати|прочитати)",
)
