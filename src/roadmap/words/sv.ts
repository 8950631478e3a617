/** Words of study plans written in Swedish. */
import { list, type Words } from "./words.ts";

export const sv: Words = {
  little: list`
    en, ett, den, det, de, och, eller, av, för, med, utan, till, från, i, på, om, vid, per, som, att, är, var, vad, hur, varför,
    när, vem, vilka, vilken, vilket, här, där, detta, denna, dessa, min, mitt, mina, din, ditt, dina, sin, sitt, sina, vår, vårt,
    våra, du, dig, jag, mig, vi, oss, man, kan, ska, inte, också, mer, mycket, alla, allt, varje, andra, annan, annat, några,
    flera, olika, övriga
    bästa, bra, användbara, nyttiga, rekommenderade, rekommenderad, extra, ytterligare, kompletterande, relaterade, vidare,
    gratis, viktiga, viktigaste, huvudsakliga, allmänna, allmän, kompletta, komplett, officiella, externa, intressanta, nya,
    egna, grundläggande, nödvändiga
    studie, lärande, inlärning, repo, repository, projekt, dokument, avsnitt, lista, sida, guide, kurs, kursen, utvecklare,
    nybörjare, studenter, steg för steg
  `,

  stages: list`
    fas, steg, del, nivå, månad, år, årskurs, block, termin, kvartal, läsperiod, period, etapp, cykel, milstolpe, spår, stadium,
    pelare
  `,
  weeks: list`vecka, modul, kapitel, enhet, sektion, avsnitt, tema, område, sprint, kursmoment, moment`,
  days: list`dag, lektion, session, föreläsning, pass, träff, tillfälle, övning, uppgift, laboration, labb, seminarium, workshop, timme, utmaning, ämne`,
  spans: list`
    faser, delar, nivåer, månader, terminer, perioder, etapper, veckor, moduler, enheter, sektioner, dagar, lektioner,
    sessioner, föreläsningar, träffar, tillfällen, timmar, moment
  `,
  numbers: list`
    noll, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, första, andra, tredje, fjärde, femte, sjätte, sjunde,
    åttonde, nionde, tionde, sista
  `,

  topicLabels: list`
    ämne, ämnen, delämnen, huvudämnen, ämnesområden, områden, teman, innehåll i kursen, kursinnehåll, kursens innehåll,
    lektionsinnehåll, lära, att lära, att lära sig, vad du lär dig, vad du kommer lära dig, du lär dig, du får lära dig,
    det här lär du dig, vad vi lär oss, vad jag lärt mig, vad du bör kunna, vad du behöver kunna, att kunna, koncept, begrepp,
    viktiga begrepp, grundbegrepp, nyckelbegrepp, kunskaper, kunskapsområden, kurser i programmet, lektioner, moduler, kapitel,
    teori, kursplan, lektionsplan, centralt innehåll, checklista, punkter, tas upp
  `,
  sources: list`
    resurs, resurser, lärresurser, rekommenderade resurser, extra resurser, referens, referenser, länk, länkar,
    användbara länkar, källa, källor, litteratur, kurslitteratur, litteraturlista, rekommenderad läsning, läsning, läsa,
    att läsa, läs mer, läslista, lästips, fördjupning och länkar, mer information, bok, böcker, rekommenderade böcker,
    läroböcker, kurser, onlinekurser, nätkurser, gratiskurser, handledningar, guider, video, videor, filmer, videolektioner,
    att se, titta, kanal, kanaler, youtubekanaler, webbplats, webbplatser, webbsidor, sajter, artikel, artiklar, poddar,
    podcasts, bloggar, dokumentation, officiell dokumentation, material, studiematerial, kursmaterial, läromedel,
    presentationer, bilder från föreläsningar, lathund, lathundar, fusklapp, verktyg, rekommenderade verktyg, använda verktyg,
    plattformar, lärplattformar, övningsplattformar, certifiering, certifieringar, certifikat, var du kan lära dig, se även,
    föredrag, intervjufrågor
  `,
  projects: list`
    projekt, slutprojekt, examensprojekt, examensarbete, miniprojekt, praktiska projekt, övningsprojekt, projektidé, projektidéer,
    idéer till projekt, projektförslag, projektarbete, portfolio, portfölj, egna projekt, praktik, praktisk del, praktiska övningar,
    praktiska uppgifter, övning, övningar, övningsuppgifter, uppgift, uppgifter, inlämningsuppgift, inlämningsuppgifter,
    inlämning, läxa, läxor, hemuppgift, hemuppgifter, utmaning, utmaningar, aktiviteter, laboration, laborationer, labbar, öva,
    att öva, prova själv, bygga, bygg, vad du bygger, det här bygger du, fallstudier
  `,
  skills: list`
    färdighet, färdigheter, nyckelfärdigheter, tekniska färdigheter, mjuka färdigheter, kompetens, kompetenser,
    kompetensområden, förmågor, teknik, tekniker, teknologier, använda tekniker, tekniker och verktyg, verktyg och tekniker,
    språk och verktyg, programmeringsspråk, teknisk stack
  `,
  outcomes: list`
    mål, målet, lärandemål, inlärningsmål, kursmål, kunskapsmål, veckans mål, huvudmål, delmål, syfte, målsättning, resultat,
    förväntat resultat, lärandeutfall, leverabel, leverabler, leverans, inlämnas, milstolpe, milstolpar, avstämning, kriterier,
    betygskriterier, framgångskriterier, tid, tidsåtgång, uppskattad tid, beräknad tid, beräknad tidsåtgång, längd, varaktighet,
    omfattning, arbetsinsats, timmar, tempo, tidsplan, tidslinje, schema för veckan, deadline, inlämningsdatum, förkunskaper,
    krav, tips, obs, notera, anteckning, anteckningar, fokus, varför, varför det är viktigt, betydelse, status, svårighetsgrad,
    prioritet, bedömning, examination, prov, tentamen, tenta, självtest, självvärdering, efter kursen kan du, i slutet,
    efter avslutad, du kan, sammanfattning, repetition, reflektion, tillbakablick, beskrivning, yrkesroller, lärare, poäng
  `,
  housekeeping: list`
    innehållsförteckning, innehåll, snabblänkar, bidra, bidrag, hur du bidrar, så bidrar du, medverka, medverkande,
    bidragsgivare, riktlinjer, uppförandekod, förslag, återkoppling, licens, licenser, upphovsrätt, juridiskt,
    ansvarsfriskrivning, citera, nyheter, uppdateringar, ändringslogg, ändringar, versionshistorik, vanliga frågor,
    frågor och svar, frågor, tack, tack till, ett stort tack, erkännanden, författare, upphovsman, om författaren, om mig, om oss,
    vem är jag, vilka är vi, skapad av, skapat av, inspiration, inspirerad av, teamet, vårt team, kontakt, kontakta mig,
    kontakta oss, kontaktuppgifter, sociala medier, följ mig, följ oss, hjälp, behöver du hjälp, stöd, stöd projektet, sponsorer,
    donera, donationer, bjud mig på en kaffe, ge en stjärna, användning, hur du använder, så använder du, så här använder du,
    bruksanvisning, instruktioner, anvisningar, hur det fungerar, så fungerar det, hur du kommer igång, kom igång,
    var ska jag börja, teckenförklaring, symboler, installation, snabbstart, skärmbilder, skärmdumpar, gemenskap, gå med,
    häng med, telegramgrupp, discordserver, nyhetsbrev, prenumerera, om, om projektet, om detta projekt, om kursen,
    om denna kurs, om den här kursen, om detta repo, projektbeskrivning, kursbeskrivning, beskrivning, översikt, kursöversikt,
    inledning, förord, varför denna, varför detta, för vem, vem är det för, vem är kursen för, målgrupp, uppdrag, vision,
    slutsats, slutsatser, avslutning, avslutande ord, slutord, grattis, lycka till, ha så kul, översättningar, översättning, språk,
    andra språk, framsteg, mina framsteg, följ dina framsteg, statistik, loggbok, studiedagbok, mappstruktur, katalogstruktur,
    filstruktur, projektstruktur, repots struktur, kursens struktur, kursens upplägg, upplägg, kursupplägg, organisation,
    praktisk information, projektstatus, historik, bakgrund
  `,
  advice: list`
    tips, studietips, tips för att lyckas, allmänna tips, tips och tricks, tips och råd, råd, goda råd, rekommendationer, vanor,
    vana, studievanor, dagliga vanor, hur man studerar, hur du studerar, så studerar du, hur man lär sig, hur du lär dig,
    så lär du dig, studieteknik, studietekniker, studiemetod, inlärningsmetoder, strategi, studiestrategi, studiestrategier, metodik,
    arbetssätt, tillvägagångssätt, rutin, rutiner, daglig rutin, dagliga rutiner, veckorutin, studierutin, dagsschema, veckoschema,
    schema, studieschema, veckoplanering, tidsplanering, tidshantering, inställning, attityd, tankesätt, motivation,
    håll motivationen uppe, uthållighet, disciplin, vanliga misstag, nybörjarmisstag, vanliga fel, fallgropar, undvik,
    saker att undvika, misstag att undvika, vad du inte ska göra, regler, spelregler, gyllene regler, kom ihåg, tänk på,
    att tänka på, viktigt, viktigt att veta, nyckeln till framgång, filosofi, principer, nästa steg, vad händer sedan, och sedan,
    efter kursen, produktivitet
  `,
  prerequisites: list`
    förkunskaper, förkunskapskrav, krav, behörighetskrav, nödvändiga förkunskaper, rekommenderade förkunskaper, förutsättningar,
    innan du börjar, innan vi börjar, innan du startar, före start, vad du behöver, det här behöver du, du behöver,
    du kommer behöva, vad behövs, behövs, nödvändigt, krävs, nödvändig programvara, nödvändig utrustning, utrustning,
    material som behövs, förberedelse, förberedelser, sätt upp miljön, utvecklingsmiljö, konfigurera miljön, börja här,
    systemkrav, hårdvarukrav
  `,

  optional: list`
    valfri, valfritt, valfria, frivillig, frivilligt, frivilliga, tillval, extra, bonus, vid behov, om det behövs, om du vill,
    om du är intresserad, om tid finns, inte obligatoriskt, ej obligatorisk, icke obligatorisk, inte nödvändigt, överkurs
  `,
  optionalHeadings: list`
    valfritt, valfria ämnen, valfria moduler, valfria kurser, valbara kurser, valbara ämnen, frivilligt, frivilliga uppgifter,
    tillval, tillvalskurser, bonus, bonusmaterial, bonusinnehåll, extramaterial, extrauppgifter, överkurs, fördjupning,
    fördjupningar
  `,
  done: list`klar, klart, klara, färdig, färdigt, slutförd, slutfört, avklarad, avklarat, ja, lärt, läst, sedd, sett, godkänd, godkänt, genomförd, gjort, avslutad`,
  notDone: list`
    att göra, pågår, pågående, påbörjad, påbörjat, under arbete, nej, ej påbörjad, inte påbörjad, inte än, ännu inte, väntar,
    väntande, planerad, planerat, kommer snart, snart, kommande, nästa, ej klar, inte klar, ofärdig, delvis, kvar, öppen
  `,
  written: list`
    skriven, skrivet, skrivna, publicerad*
  `,

  topicColumns: list`
    ämne, ämnen, tema, lektion, lektioner, kurs, kurser, kursnamn, färdighet, färdigheter, kompetens, koncept, begrepp, modul,
    moduler, moment, titel, namn, benämning, vad ska jag lära mig, att lära, innehåll, uppgift, uppgifter, aktivitet, aktiviteter,
    kapitel, enhet, föreläsning, föreläsningar, avsnitt, sektion, teknik, tekniker, område, fokus, övning, övningar, problem,
    utmaning, projekt, bok, böcker, resurs, video, verktyg, labb
  `,
  statusColumns: list`status, tillstånd, framsteg, klar, klart, färdig, slutförd, avklarad, godkänd, läst, gjort`,
  minorColumns: list`
    nr, nummer, id, vecka, veckor, dag, dagar, fas, faser, månad, månader, steg, termin, kvartal, period, år, årskurs, nivå, längd,
    tid, uppskattad tid, tidsåtgång, timmar, omfattning, datum, start, slut, startdatum, slutdatum, deadline, typ, sort, språk,
    svårighet, svårighetsgrad, prioritet, vikt, universitet, lärosäte, plattform, lärare, föreläsare, författare, förlag, länk,
    länkar, anteckning, anteckningar, kommentar, kommentarer, beskrivning, detaljer, sammanfattning, förkunskaper, krav, frekvens,
    format, pris, kostnad, mål, lärandemål, syfte, resultat, milstolpe, poäng, procent, källa, källor, lösning, lösningar, mapp,
    fil, filer, kategori, ordning, sidor, material, exempel,
    betydelse, betydelser, definition, definitioner, förklaring, förklaringar, vad det betyder, översättning
  `,
  learntColumns: list`
    vad du lär dig, det här lär du dig, du lär dig, lär dig, vad jag lärt mig, lärdomar, lärandemål, färdigheter, kompetenser,
    koncept, begrepp, ämnen, tekniker, använda tekniker, kunskaper, övar, tränar, fokus, verktyg, funktioner
  `,
  paceColumns: list`
    tid, uppskattad tid, tidsåtgång, längd, varaktighet, omfattning, timmar, vecka, veckor, dag, dagar, månad, månader, datum,
    deadline, start, slut, förkunskaper, krav, status, framsteg, termin, period, tidsplan, poäng, högskolepoäng, fas
  `,

  roadmap: list`
    studieplan, studieplaner, studieplanering, studiegång, studieguide, studieprogram, studieväg, läroplan, lärväg, lärvägar,
    lärstig, lärplan, läranderesa, lärresa, lärandeplan, inlärningsplan, utbildningsplan, utbildningsväg, utbildningsprogram,
    utbildning, kursplan, kursprogram, färdplan, vägkarta, karriärväg, karriärplan, vägen till, väg till, lär dig, lära sig,
    hur man lär sig, hur man blir, hur du blir, bli en, kurs, kurser, komplett kurs, grundkurs, nybörjarkurs, från noll,
    från grunden, från nybörjare till, dagar, på 30 dagar, på 100 dagar, självstudier, självstudie, självlärd, läsplan,
    träningsplan, förberedelse inför
  `,
  learning: list`
    lära, lär, lärande, lärt, inlärning, studera, studier, studerar, student, studenter, studerande, elev, elever, kurs, kursen,
    kurser, lektion, lektioner, undervisning, undervisa, lärare, skola, högskola, universitet, utvecklare, ingenjör, nybörjare,
    grunder, grunderna, grundläggande, begrepp, koncept, färdigheter, kunskap, kunskaper, förstå, behärska, bli, karriär, yrke,
    utbildning, utbildningen, programmerare, programmering, administratör, arkitekt, analytiker, testare, övning, övningar, öva,
    teori, tentamen, tenta, prov, självstudier, föreläsning, föreläsningar, uppgifter, lärandemål, kapitel
  `,
  levels: list`
    nybörjare, nybörjarnivå, grund, grunder, grunderna, grundläggande, grundnivå, grundkurs, introduktion, inledande,
    medel, medelnivå, mellannivå, mellan, fortsättning, fortsättningskurs, avancerad, avancerat, avancerade, avancerad nivå,
    fördjupning, expert, experter, expertnivå, specialist, specialisering, mästare, mästerskap, professionell, lätt, enkel, svår,
    elementär
  `,

  productSections: list`
    installation, installera, användning, konfiguration, konfigurera, inställningar, funktioner, egenskaper, körning, köra,
    köra projektet, tester, testning, köra tester, driftsättning, byggt med, använda tekniker, arkitektur, skärmbilder,
    kommandon, exempel, användningsexempel, ladda ner, nedladdning, snabbstart, systemkrav, utveckling, lokal utveckling,
    miljövariabler, databas, säkerhet, prestanda, felsökning, kända problem, begränsningar, beroenden, projektstruktur, versioner
  `,
  releases: list`
    planerad, planerat, planerade funktioner, släppt, släpp, lansering, lanserad, pågår, pågående, under utveckling, kort sikt,
    på kort sikt, medellång sikt, lång sikt, på lång sikt, kommande, kommer snart, nästa version, framtid, framtida, framtida planer,
    framtida funktioner, framtida förbättringar, idéer, att göra, klart, färdigt, nu, senare, prototyp, första versionen,
    version 1, version 2, stabil version, nuvarande status, projektstatus, hög prioritet, medelhög prioritet, låg prioritet,
    kända buggar, kända fel, underhåll, avfärdat, expansion, tillväxt, önskelista
  `,
  releaseWords: list`
    funktion, funktioner, funktionalitet, version, versioner, status, uppgift, uppgifter, förbättring, förbättringar,
    ändringar, arbete, plan, planer, milstolpe, milstolpar, mål, projekt, produkt, utveckling, nuvarande, aktuell, prioritet,
    buggfixar, rättningar
  `,
  wishes: list`
    lägg till, lägga till, stöd, stöd för, stödja, förbättra, förbättring, förbättrad, förbättringar, implementera,
    implementering av, införa, släppa, släpp, lansera, lansering, fixa, fixa buggar, åtgärda, rätta, integrera, integration med,
    integrering av, migrera, migrering till, skriva om, skriv om, optimera, optimering, tillåta, möjliggöra, publicera, driftsätta,
    skapa, utveckla, ta bort, ersätta, byt ut, uppdatera, uppdatering av, utöka, bygga ut, automatisera, aktivera, inkludera, minska,
    öka, mörkt läge, adminpanel, validera
  `,
  events: list`
    lansering, samarbete, partnerskap, förköp, förhandsförsäljning, tokenförsäljning, huvudnät, testnät, marknadsföringskampanj,
    betaversion, öppen beta, stängd beta, finansieringsrunda, säkerhetsgranskning, produktionssättning
  `,
  collections: list`
    resurser, lista med resurser, länkar, användbara länkar, länksamling, samling, kollektion, böcker, boklista, läslista,
    anteckningar, mina anteckningar, föreläsningsanteckningar, sammanfattning, sammanfattningar, frågor, intervjufrågor,
    tentafrågor, frågor och svar, urval, lathund, fusklapp, ordlista, ordbok, begreppslista, lösningar, lösningsförslag, exempel,
    mallar, bokmärken, projektidéer, lista över, tentor, gamla tentor, handbok, uppslagsverk, flashcards
  `,
  things: list`
    generator, byggare, applikation, applikationer, app, plattform, webbplats, webbsida, webbapp, program, programvara, verktyg,
    mall, tillägg, assistent, redigerare, visare, panel, simulator, hanterare, server, tjänst, system, bibliotek, spel, skapare,
    planerare, portal, klient
  `,
};
