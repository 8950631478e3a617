/** Words of study plans written in Czech. */
import { list, type Words } from "./words.ts";

export const cs: Words = {
  little: list`
    a, i, nebo, či, v, ve, z, ze, na, do, od, pro, po, o, u, za, s, se, k, ke, bez, při, nad, pod, před, mezi, přes, podle, to,
    ten, ta, tento, tato, toto, tyto, této, tohoto, jak, co, čeho, kde, kdy, kdo, který, která, které, proč, je, jsou, být, ne,
    jako, můj, moje, má, mé, tvůj, tvoje, svůj, své, náš, naše, váš, vaše, všechny, všechno, vše, každý, jiné, další, několik,
    různé, také, jen, zde, tady, více, si, mi, ti
    nejlepší, dobré, užitečné, doporučené, doporučená, doporučený, doplňkové, doplňující, související, zdarma, bezplatné,
    placené, důležité, důležitá, hlavní, obecné, kompletní, celý, oficiální, klíčové, oblíbené, externí, zajímavé, nové,
    vlastní, základní, nezbytné
    studium, učení, studijní, učební, repozitář, repo, projekt, dokument, sekce, seznam, stránka, průvodce, kurz, kurzu,
    vývojář, vývojáře, začátečníky, studenty, krok za krokem
  `,

  stages: list`
    fáze, etapa, měsíc, část, úroveň, krok, semestr, trimestr, čtvrtletí, rok, ročník, blok, cyklus, stupeň, období, díl,
    milník, pilíř, level
  `,
  weeks: list`týden, modul, kapitola, jednotka, sekce, oddíl, lekce, téma, sprint, celek, tematický celek`,
  days: list`den, hodina, přednáška, cvičení, sezení, setkání, seminář, workshop, úkol, výzva, lekce, úloha`,
  spans: list`
    fáze, etapy, měsíce, měsíců, části, úrovně, kroky, kroků, semestry, roky, let, bloky, týdny, týdnů, moduly, kapitoly,
    jednotky, sekce, dny, dní, lekce, lekcí, hodiny, hodin, přednášky, setkání
  `,
  numbers: list`
    nula, jedna, jeden, dva, dvě, tři, čtyři, pět, šest, sedm, osm, devět, deset, jedenáct, dvanáct, první, druhý, druhá,
    druhé, třetí, čtvrtý, čtvrtá, pátý, pátá, šestý, šestá, sedmý, sedmá, osmý, osmá, devátý, devátá, desátý, desátá, poslední
  `,

  topicLabels: list`
    téma, témata, podtémata, hlavní témata, probíraná témata, probraná témata, okruhy, tematické okruhy, oblasti,
    co se naučíte, co se naučíš, naučíte se, naučíš se, co se naučit, co se učit, k naučení, naučit se, co jsem se naučil,
    co je třeba znát, co musíte znát, co byste měli vědět, co umět, koncepty, klíčové koncepty, pojmy, klíčové pojmy,
    základní pojmy, obsah kurzu, náplň, náplň kurzu, učivo, látka, probíraná látka, osnova, osnova kurzu, osnovy, sylabus,
    program kurzu, studijní plán předmětu, předměty, lekce, moduly, kapitoly, teorie, klíčové body, znalosti
  `,
  sources: list`
    zdroj, zdroje, studijní zdroje, užitečné zdroje, doporučené zdroje, další zdroje, reference, odkaz, odkazy,
    užitečné odkazy, literatura, doporučená literatura, četba, ke čtení, k přečtení, přečtěte si, číst, další čtení,
    více informací, bibliografie, kniha, knihy, doporučené knihy, učebnice, skripta, kurzy, online kurzy, kurzy zdarma,
    návod, návody, tutoriály, video, videa, videokurzy, ke zhlédnutí, kanál, kanály, youtube kanály, stránky,
    webové stránky, weby, článek, články, podcasty, blogy, dokumentace, oficiální dokumentace, materiál, materiály,
    studijní materiály, výukové materiály, doplňkové materiály, podklady, prezentace, slajdy, taháky, tahák, nástroj,
    nástroje, doporučené nástroje, použité nástroje, platformy, výukové platformy, certifikace, certifikáty, kde se učit,
    kde studovat, viz také, přednášky na youtube, otázky na pohovor
  `,
  projects: list`
    projekt, projekty, závěrečný projekt, závěrečné projekty, semestrální projekt, miniprojekt, miniprojekty, mini projekt,
    praktický projekt, praktické projekty, nápady na projekty, náměty na projekty, ukázkové projekty, vlastní projekty,
    portfolio, praxe, praktická část, prakticky, procvičování, procvičení, procvičte si, cvičení, praktická cvičení, úkol,
    úkoly, praktické úkoly, domácí úkol, domácí úkoly, úloha, úlohy, zadání, výzva, výzvy, aktivity, laboratoř, workshop,
    vyzkoušejte si, co postavíte, co vytvoříte, případové studie
  `,
  skills: list`
    dovednost, dovednosti, klíčové dovednosti, technické dovednosti, měkké dovednosti, požadované dovednosti,
    získané dovednosti, schopnosti, kompetence, technologie, použité technologie, technologie a nástroje,
    nástroje a technologie, jazyky a nástroje, programovací jazyky, technologický stack, kvalifikace
  `,
  outcomes: list`
    cíl, cíle, hlavní cíl, cíle kurzu, studijní cíle, výukové cíle, cíl týdne, cíl fáze, záměr, výsledek, výsledky,
    očekávaný výsledek, výsledky učení, výstup, výstupy, výstupy z učení, k odevzdání, odevzdání, milník, milníky,
    kontrolní bod, kritéria úspěchu, kritéria, kritéria hodnocení, délka, délka trvání, doba, doba trvání, odhadovaná doba,
    čas, odhadovaný čas, odhad času, časová náročnost, časový odhad, hodiny, počet hodin, termín, termíny, harmonogram,
    časový plán, tempo, požadavky, předpoklady, tip, tipy, poznámka, poznámky, zaměření, proč, proč je to důležité, význam,
    stav, úroveň obtížnosti, obtížnost, náročnost, priorita, hodnocení, zkouška, zkoušky, test, testy, kvíz, sebehodnocení,
    na konci, po dokončení, po absolvování, budete umět, budeš umět, shrnutí, souhrn, opakování, reflexe, popis, uplatnění,
    vyučující, kredity
  `,
  housekeeping: list`
    obsah, rejstřík, rychlé odkazy, přispívání, jak přispět, přispět, přispěvatelé, spolupráce, pravidla přispívání,
    pravidla chování, kodex chování, návrhy, zpětná vazba, hlášení chyb, licence, autorská práva, právní informace,
    upozornění, vyloučení odpovědnosti, citace, jak citovat, novinky, aktualizace, seznam změn, historie změn,
    historie verzí, časté dotazy, často kladené otázky, časté otázky, otázky a odpovědi, dotazy, poděkování, díky, děkuji,
    autor, autorka, autoři, o autorovi, o mně, o nás, kdo jsem, kdo jsme, vytvořil, inspirace, inspirováno, tým, náš tým,
    správci, kontakt, kontakty, kontaktujte mě, kontaktujte nás, sociální sítě, sledujte mě, pomoc, podpora, podpořte
    projekt, podpořte nás, sponzoři, dary, kupte mi kávu, jak používat, jak používat tento, použití, používání,
    návod k použití, pokyny, instrukce, jak to funguje, jak začít, kde začít, legenda, vysvětlivky, symboly, instalace,
    rychlý start, snímky obrazovky, komunita, komunity, přidejte se, připojte se, discord server, skupina na telegramu,
    odebírat, o projektu, o tomto projektu, o kurzu, o tomto kurzu, o repozitáři, o tomto repozitáři, popis projektu,
    popis kurzu, popis, přehled, přehled kurzu, předmluva, proč tento, pro koho, pro koho je, pro koho je kurz určen,
    cílová skupina, komu je určen, mise, vize, závěr, závěrem, slovo závěrem, gratulujeme, hodně štěstí, hodně zdaru,
    příjemné učení, překlady, překlad, jazyky, jiné jazyky, pokrok, můj pokrok, průběh, postup studia, sledování pokroku,
    statistiky, deník, studijní deník, struktura složek, struktura adresářů, struktura souborů, struktura projektu,
    struktura repozitáře, struktura kurzu, organizace, organizace kurzu, organizační informace, stav projektu, historie
  `,
  advice: list`
    tipy, tip, rady, rada, tipy ke studiu, rady ke studiu, studijní tipy, obecné rady, rady a tipy, doporučení, zvyky, zvyk,
    návyky, návyk, studijní návyky, denní návyky, jak se učit, jak studovat, jak cvičit, jak procvičovat, metoda studia,
    metody učení, techniky učení, studijní techniky, strategie, strategie učení, metodika, přístup, rutina, denní rutina,
    týdenní rutina, denní plán, denní režim, týdenní plán, týdenní rozvrh, rozvrh, rozvrh hodin, plánování času,
    rozvržení času, time management, nastavení mysli, postoj, motivace, jak si udržet motivaci, vytrvalost, disciplína,
    časté chyby, běžné chyby, nejčastější chyby, chyby začátečníků, nástrahy, čemu se vyhnout, čeho se vyvarovat,
    co nedělat, pravidla, pravidla výzvy, zlatá pravidla, pamatujte, nezapomeňte, důležité, důležitá poznámka,
    klíč k úspěchu, filozofie, principy, další kroky, co dál, co bude dál, jak dál, po kurzu, produktivita
  `,
  prerequisites: list`
    předpoklady, předpoklad, požadavky, vstupní požadavky, vstupní znalosti, předchozí znalosti, potřebné znalosti,
    požadované znalosti, doporučené znalosti, prerekvizity, prerekvizita, než začnete, než začneš, než začneme,
    před začátkem, předem, co budete potřebovat, co potřebujete, budete potřebovat, potřebujete, co je potřeba, potřebné,
    nutné, vyžadováno, potřebné vybavení, vybavení, potřebný software, potřebné nástroje, příprava, přípravy,
    příprava prostředí, nastavení prostředí, začněte zde, začni tady, hardwarové požadavky, systémové požadavky
  `,

  optional: list`
    volitelné, volitelný, volitelná, volitelně, nepovinné, nepovinný, nepovinná, nepovinně, dobrovolné, fakultativní,
    na výběr, bonus, bonusové, v případě potřeby, pokud je potřeba, pokud chcete, pokud máte zájem, pokud zbude čas,
    není nutné, není povinné, navíc, pro zájemce
  `,
  optionalHeadings: list`
    volitelné, volitelná témata, volitelné moduly, volitelné předměty, volitelný obsah, volitelná část, nepovinné,
    nepovinná témata, nepovinné předměty, povinně volitelné, povinně volitelné předměty, na výběr, bonus, bonusy,
    bonusový obsah, bonusová témata, pro zájemce, rozšiřující témata, rozšiřující učivo
  `,
  done: list`
    hotovo, hotové, dokončeno, dokončené, splněno, ano, naučeno, přečteno, zhlédnuto, absolvováno, zvládnuto, ukončeno,
    uděláno, probráno
  `,
  notDone: list`
    udělat, k dokončení, probíhá, probíhající, rozpracováno, rozdělané, v procesu, ne, nezačato, zatím ne, ještě ne, čeká,
    čekající, plánováno, naplánováno, brzy, již brzy, nedokončeno, nesplněno, nehotovo, přečíst, zhlédnout, částečně, další
  `,
  written: list`
    napsan*, publikovan*, zveřejněn*
  `,

  topicColumns: list`
    téma, témata, název tématu, okruh, lekce, předmět, předměty, kurz, kurzy, dovednost, dovednosti, koncept, koncepty,
    pojem, modul, moduly, název, titul, název kurzu, co se naučit, učivo, látka, obsah, náplň, úkol, úkoly, aktivita,
    aktivity, kapitola, kapitoly, jednotka, přednáška, přednášky, sekce, technologie, oblast, zaměření, cvičení, úloha,
    problém, výzva, projekt, projekty, kniha, knihy, zdroj, video, nástroj
  `,
  statusColumns: list`stav, status, hotovo, dokončeno, splněno, pokrok, průběh, postup, přečteno, zvládnuto, absolvováno`,
  minorColumns: list`
    č, číslo, id, týden, týdny, den, dny, fáze, etapa, měsíc, krok, semestr, čtvrtletí, rok, ročník, úroveň, délka, doba,
    doba trvání, čas, odhadovaný čas, hodiny, časová náročnost, datum, začátek, konec, termín, typ, druh, jazyk, obtížnost,
    náročnost, priorita, důležitost, univerzita, škola, platforma, vyučující, lektor, přednášející, autor, autoři,
    nakladatelství, odkaz, odkazy, poznámka, poznámky, komentář, popis, podrobnosti, shrnutí, požadavky, předpoklady,
    prerekvizity, frekvence, formát, cena, cíl, cíle, výsledek, výstup, výstupy, milník, body, kredity, procenta, zdroje,
    řešení, složka, soubor, soubory, kategorie, pořadí, strany, materiál, materiály, příklad, příklady,
    význam, definice, vysvětlení, co to znamená, překlad
  `,
  learntColumns: list`
    co se naučíte, co se naučíš, naučíte se, naučíš se, co jsem se naučil, naučené, získané dovednosti, dovednosti,
    koncepty, klíčové koncepty, pojmy, témata, technologie, použité technologie, procvičení, procvičíte si, zaměření,
    kompetence, znalosti, nástroje, funkce
  `,
  paceColumns: list`
    délka, doba, doba trvání, čas, odhadovaný čas, odhad, časová náročnost, hodiny, týden, týdny, den, dny, měsíc, měsíce,
    datum, termín, začátek, konec, předpoklady, požadavky, prerekvizity, stav, pokrok, kredity, semestr, harmonogram, fáze
  `,

  roadmap: list`
    studijní plán, studijní plány, plán studia, plán učení, plán výuky, plán kurzu, vzdělávací plán, vzdělávací cesta,
    cesta učení, učební plán, učební cesta, učební osnovy, kariérní cesta, kariérní plán, studijní průvodce,
    studijní program, průvodce studiem, průvodce učením, výukový program, plán rozvoje, mapa dovedností, cesta k, cesta do,
    naučte se, nauč se, jak se naučit, jak se stát, staňte se, kurz, kurzy, kompletní kurz, od nuly, od nuly k, od základů,
    od základů po, od začátečníka, za 30 dní, za 100 dní, dní, samouk, samostudium, sylabus, školení, tréninkový plán,
    studium, příprava na
  `,
  learning: list`
    učit, učení, učím, učíme, naučit, naučíte, naučíš, nauč, naučte, studium, studia, studovat, student, studenti, studenty,
    studenta, kurz, kurzu, kurzy, kurzů, lekce, výuka, výuky, vyučování, přednáška, přednášky, cvičení, vývojář, vývojáře,
    vývojáři, programátor, programátora, programování, inženýr, začátečník, začátečníky, začátečníci, základy, pojmy,
    koncepty, dovednosti, znalosti, znalost, stát se, kariéra, kariéry, administrátor, architekt, analytik, tester,
    návrhář, vzdělávání, vzdělání, škola, univerzita, zkouška, zkoušky, úkoly, úlohy, pochopit, porozumět, zvládnout,
    ovládnout, teorie, praxe, samouk, učitel, učebnice, kapitola
  `,
  levels: list`
    začátečník, začátečníci, začátečnický, začátečnická, pro začátečníky, úroveň začátečník, základ, základy, základní,
    úvod, úvodní, mírně pokročilý, mírně pokročilí, středně pokročilý, středně pokročilí, středně pokročilá, střední,
    pokročilý, pokročilá, pokročilé, pokročilí, pro pokročilé, expert, experti, expertní, odborník, specializace,
    specialista, mistr, mistrovství, profesionál, profesionální, lehké, snadné, těžké, elementární
  `,

  productSections: list`
    instalace, použití, používání, konfigurace, nastavení, funkce, vlastnosti, možnosti, spuštění, jak spustit, testy,
    testování, spuštění testů, nasazení, postaveno na, použité technologie, architektura, snímky obrazovky, ukázka, příkazy,
    příklad, příklady, příklady použití, stažení, ke stažení, rychlý start, systémové požadavky, vývoj, lokální vývoj,
    proměnné prostředí, databáze, bezpečnost, výkon, řešení problémů, známé problémy, omezení, závislosti,
    struktura projektu, verze
  `,
  releases: list`
    plánováno, plánované, naplánováno, vydáno, vydání, spuštění, probíhá, ve vývoji, rozpracováno, v přípravě, krátkodobé,
    střednědobé, dlouhodobé, krátkodobě, dlouhodobě, brzy, připravované, příští verze, další verze, budoucnost,
    budoucí funkce, budoucí plány, plány do budoucna, budoucí rozšíření, plánované funkce, možná rozšíření, nápady, udělat,
    hotovo, dokončeno, nyní, později, následně, prototyp, první verze, verze 1, verze 2, stabilní verze, aktuální stav,
    současný stav, stav projektu, vysoká priorita, střední priorita, nízká priorita, známé chyby, údržba, zrušeno, expanze,
    růst, seznam přání
  `,
  releaseWords: list`
    funkce, funkcionalita, vlastnosti, verze, stav, úkol, úkoly, vylepšení, zlepšení, opravy, změny, práce, plán, plány,
    milník, milníky, cíl, cíle, projekt, produkt, vývoj, aktuální, současný, priorita, rozšíření
  `,
  wishes: list`
    přidat, přidání, přidáno, podpora, podpora pro, podporovat, vylepšit, vylepšení, zlepšit, zlepšení, implementovat,
    implementace, zavést, zavedení, vydat, vydání, spustit, opravit, oprava, opravy chyb, vyřešit, integrovat,
    integrace s, migrace na, přesunout, přepsat, refaktorovat, refaktoring, optimalizovat, optimalizace výkonu, umožnit,
    publikovat, nasadit, nasazení, vytvořit, vytvoření, vyvinout, odstranit, odstranění, nahradit, aktualizovat, rozšířit,
    rozšíření o, přepracovat, automatizovat, povolit, zahrnout, snížit, zvýšit, tmavý režim, administrace, validace vstupů
  `,
  events: list`
    spuštění na produkci, partnerství, předprodej, prodej tokenů, hlavní síť, testovací síť, marketingová kampaň,
    beta verze, betaverze, otevřená beta, uzavřená beta, investiční kolo, bezpečnostní audit, ostré spuštění
  `,
  collections: list`
    zdroje, seznam zdrojů, odkazy, užitečné odkazy, sbírka, sbírka úloh, kolekce, knihy, seznam knih, poznámky, moje poznámky,
    zápisky, zápisky z, výpisky, otázky, otázky na pohovor, otázky a odpovědi, zkouškové otázky, maturitní otázky, výběr,
    tahák, taháky, slovník, slovníček, slovníček pojmů, řešení, řešené příklady, řešené úlohy, příklady, šablony, záložky,
    nápady na projekty, seznam, přehled, testy, triky, příručka, kartičky
  `,
  things: list`
    generátor, aplikace, platforma, web, stránka, program, software, nástroj, šablona, doplněk, rozšíření, asistent, editor,
    prohlížeč, panel, simulátor, správce, server, služba, systém, knihovna, hra, tvůrce, plánovač, portál, robot, klient
  `,
};
