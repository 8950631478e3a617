/** Words of study plans written in Dutch. */
import { list, type Words } from "./words.ts";

export const nl: Words = {
  little: list`
    de, het, een, en, of, van, voor, met, zonder, in, op, aan, bij, uit, naar, om, te, tot, over, door, per, als, dan, dat,
    die, dit, deze, hoe, wat, waar, wie, waarom, wanneer, welke, hier, er, is, zijn, wordt, worden, kan, kun, je, jij, jouw,
    jullie, ik, mijn, we, wij, ons, onze, u, uw, hun, zich, niet, ook, nog, meer, veel, alle, alles, elk, elke, andere,
    overige, enkele, verschillende
    beste, goede, nuttige, handige, aanbevolen, aangeraden, extra, aanvullende, verdere, gerelateerde, gratis, betaalde,
    belangrijke, belangrijkste, algemene, volledige, complete, officiële, externe, interessante, nieuwe, eigen,
    essentiële, overzicht
    leer, studie, repository, repo, project, document, sectie, lijst, pagina, gids, cursus, ontwikkelaars, ontwikkelaar,
    beginners, studenten, stap voor stap
  `,

  stages: list`
    fase, stap, deel, niveau, maand, jaar, blok, semester, trimester, kwartaal, periode, etappe, leerjaar, cyclus, mijlpaal,
    level, laag, graad, traject, leerlijn
  `,
  weeks: list`week, module, hoofdstuk, eenheid, sectie, onderdeel, thema, sprint, lesblok, paragraaf`,
  days: list`dag, les, sessie, college, hoorcollege, werkcollege, bijeenkomst, oefening, opdracht, workshop, uur, lesuur, practicum, onderwerp`,
  spans: list`
    fasen, fases, stappen, delen, niveaus, maanden, jaren, blokken, semesters, kwartalen, weken, modules, hoofdstukken,
    onderdelen, dagen, lessen, sessies, colleges, bijeenkomsten, uren
  `,
  numbers: list`
    nul, een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, eerste, tweede, derde, vierde,
    vijfde, zesde, zevende, achtste, negende, tiende, laatste
  `,

  topicLabels: list`
    onderwerp, onderwerpen, subonderwerpen, belangrijkste onderwerpen, behandelde onderwerpen, te behandelen onderwerpen,
    thema's, kernpunten, inhoud van de cursus, cursusinhoud, lesinhoud, leerinhoud, leerstof, lesstof, stof, leren,
    te leren, wat te leren, wat je leert, wat je gaat leren, je leert, dit leer je, wat ga je leren, wat we leren,
    wat ik heb geleerd, wat te bestuderen, wat moet je weten, wat je moet weten, concept, concepten, kernconcepten,
    basisconcepten, belangrijke concepten, begrippen, kernbegrippen, kennis, vakken, lessen, modules, hoofdstukken,
    theorie, leerplan, lesplan, programma, checklist, aandachtspunten
  `,
  sources: list`
    bron, bronnen, leerbronnen, nuttige bronnen, aanbevolen bronnen, extra bronnen, hulpbronnen, referentie, referenties,
    verwijzingen, nuttige links, handige links, literatuur, literatuurlijst, lezen, leesvoer, leeslijst, te lezen,
    verder lezen, meer lezen, lees meer, meer informatie, verdieping, boek, boeken, aanbevolen boeken, handboeken, cursussen,
    online cursussen, gratis cursussen, handleidingen, video's, filmpjes, instructievideo's, bekijken, kijken, kanaal,
    kanalen, youtube kanalen, websites, sites, artikel, artikelen, podcasts, documentatie, officiële documentatie,
    materiaal, lesmateriaal, studiemateriaal, cursusmateriaal, leermateriaal, presentaties, spiekbriefjes, hulpmiddel,
    hulpmiddelen, gereedschap, gereedschappen, gebruikte tools, aanbevolen tools, platforms, leerplatforms, oefenplatforms,
    certificering, certificeringen, certificaten, waar te leren, zie ook, lezingen, sollicitatievragen
  `,
  projects: list`
    project, projecten, eindproject, eindprojecten, afstudeerproject, miniproject, miniprojecten, mini project,
    mini projecten, praktijkproject, praktijkprojecten, oefenproject, oefenprojecten, projectidee, projectideeën,
    ideeën voor projecten, portfolio, portfolioprojecten, eigen projecten, praktijk, praktijkopdracht, praktijkopdrachten,
    praktisch, praktische oefeningen, praktische opdrachten, practicum, oefening, oefeningen, oefenopdrachten, opdracht,
    opdrachten, eindopdracht, huiswerk, taak, taken, uitdaging, uitdagingen, activiteiten, oefenen, om te oefenen,
    zelf doen, aan de slag, bouwen, wat je bouwt, wat ga je bouwen, casus, casussen
  `,
  skills: list`
    vaardigheid, vaardigheden, kernvaardigheden, technische vaardigheden, vereiste vaardigheden, benodigde vaardigheden,
    zachte vaardigheden, competentie, competenties, bekwaamheden, technologie, technologieën, gebruikte technologieën,
    technologieën en tools, tools en technologieën, talen en tools, programmeertalen, technische stack
  `,
  outcomes: list`
    doel, doelen, leerdoel, leerdoelen, hoofddoel, weekdoel, weekdoelen, doelstelling, doelstellingen, resultaat,
    resultaten, leerresultaten, verwacht resultaat, leeruitkomst, leeruitkomsten, opbrengst, op te leveren, oplevering,
    inleveren, mijlpaal, mijlpalen, controlepunt, succescriteria, criteria, duur, geschatte duur, totale duur, tijd,
    geschatte tijd, benodigde tijd, tijdsduur, tijdsbesteding, tijdsinvestering, studielast, planning, tijdlijn, uren,
    tempo, deadline, inleverdatum, voorkennis, vereisten, tip, tips, opmerking, opmerkingen, let op, focus, waarom,
    waarom dit belangrijk is, belang, status, niveau, moeilijkheid, moeilijkheidsgraad, prioriteit, beoordeling, toets,
    toetsen, toetsing, tentamen, examen, zelftest, zelfevaluatie, aan het einde, aan het einde kun je, na afloop,
    na afloop kun je, je kunt, samenvatting, herhaling, reflectie, terugblik, beschrijving, docent, docenten, studiepunten
  `,
  housekeeping: list`
    inhoudsopgave, inhoud, snelle links, snel naar, bijdragen, bijdrage, hoe bij te dragen, meehelpen, meewerken,
    richtlijnen, richtlijnen voor bijdragen, gedragscode, suggesties, terugkoppeling, licentie, licenties, auteursrecht,
    juridisch, disclaimer, vrijwaring, citeren, nieuws, wijzigingen, wijzigingslogboek, versiegeschiedenis, veelgestelde
    vragen, vaak gestelde vragen, vragen, vraag en antwoord, dankwoord, dank, dank aan, met dank aan, bedankt, auteur,
    auteurs, over de auteur, over mij, over ons, wie ben ik, wie zijn wij, gemaakt door, inspiratie, geïnspireerd door,
    het team, ons team, beheerders, contact, neem contact op, sociale media, volg mij, volg ons, hulp, hulp nodig,
    ondersteuning, steun dit project, steun ons, sponsors, sponsoren, doneren, donaties, trakteer me op een koffie,
    geef een ster, gebruik, gebruiken, hoe te gebruiken, hoe gebruik je deze, hoe gebruik je dit, gebruiksaanwijzing,
    handleiding, instructies, hoe werkt het, hoe het werkt, werkwijze, hoe te beginnen, waar te beginnen, legenda, symbolen,
    installatie, snelstart, schermafbeeldingen, gemeenschap, doe mee, sluit je aan, telegramgroep, nieuwsbrief, abonneren,
    over, over dit project, over het project, over deze repository, over deze cursus, over de cursus, beschrijving,
    projectbeschrijving, cursusbeschrijving, overzicht, cursusoverzicht, inleiding, voorwoord, waarom deze, waarom dit,
    voor wie, voor wie is dit, doelgroep, missie, visie, conclusie, conclusies, tot slot, slotwoord, afsluiting,
    gefeliciteerd, veel succes, veel plezier, veel leerplezier, vertalingen, vertaling, talen, andere talen, voortgang,
    mijn voortgang, voortgang bijhouden, voortgangsoverzicht, statistieken, logboek, leerlogboek, mappenstructuur,
    projectstructuur, bestandsstructuur, structuur van de repository, structuur van de cursus, opbouw, opbouw van de
    cursus, organisatie, projectstatus, geschiedenis
  `,
  advice: list`
    tips, tip, studietips, leertips, tips voor succes, algemene tips, tips en trucs, advies, studieadvies, aanbevelingen,
    aanbeveling, gewoontes, gewoonten, gewoonte, studiegewoonten, dagelijkse gewoontes, hoe te studeren, hoe studeer je,
    hoe leer je, hoe te leren, hoe te oefenen, studiemethode, leermethode, leermethoden, leerstrategie, leerstrategieën,
    studeertechnieken, strategie, aanpak, methodiek, werkvorm, routine, dagelijkse routine, wekelijkse routine, studieroutine,
    dagindeling, weekplanning, weekschema, dagschema, rooster, lesrooster, tijdsindeling, tijdmanagement, mentaliteit,
    houding, motivatie, gemotiveerd blijven, blijf gemotiveerd, discipline, veelgemaakte fouten, veelvoorkomende fouten,
    beginnersfouten, valkuilen, te vermijden fouten, wat niet te doen, regels, spelregels, gouden regels, onthoud,
    belangrijk, belangrijke opmerking, sleutels tot succes, filosofie, principes, volgende stappen, vervolgstappen,
    wat nu, en dan, hoe nu verder, na de cursus, productiviteit
  `,
  prerequisites: list`
    vereiste, vereisten, voorwaarden, toelatingseisen, ingangseisen, benodigde voorkennis, vereiste voorkennis, voorkennis,
    benodigdheden, benodigd, nodig, wat heb je nodig, wat je nodig hebt, dit heb je nodig, je hebt nodig, voor je begint,
    voordat je begint, voordat u begint, voordat we beginnen, vooraf, voorbereiding, voorbereidingen, benodigde software,
    benodigde hardware, benodigde materialen, uitrusting, omgeving instellen, ontwikkelomgeving instellen, begin hier,
    start hier, systeemvereisten, aanbevolen voorkennis
  `,

  optional: list`
    optioneel, optionele, facultatief, facultatieve, vrijwillig, vrijwillige, keuze, keuzevak, naar keuze, bonus, extra,
    indien nodig, zo nodig, als je wilt, indien gewenst, als er tijd is, niet verplicht, niet nodig, niet noodzakelijk
  `,
  optionalHeadings: list`
    optioneel, optionele onderwerpen, optionele modules, optionele lessen, facultatief, keuzevakken, keuzevak, keuzemodules,
    keuzeonderwerpen, bonus, bonusmateriaal, bonusonderwerpen, extra onderwerpen, extra stof, verdieping, verdiepingsstof
  `,
  done: list`
    klaar, gedaan, voltooid, afgerond, afgemaakt, af, compleet, voldaan, ja, geleerd, gelezen, bekeken, behaald, gehaald,
    gereed
  `,
  notDone: list`
    te doen, nog te doen, open, openstaand, bezig, mee bezig, in uitvoering, lopend, nee, niet begonnen, nog niet,
    nog niet begonnen, gepland, niet voltooid, niet af, binnenkort, volgt, volgende, deels, gedeeltelijk, wachtend
  `,
  written: list`
    geschreven, gepubliceerd*
  `,

  topicColumns: list`
    onderwerp, onderwerpen, thema, les, lessen, vak, vakken, cursus, cursussen, vaardigheid, vaardigheden, concept,
    concepten, begrip, module, modules, titel, naam, omschrijving van de les, wat te leren, leerstof, lesstof, inhoud, taak,
    taken, activiteit, activiteiten, hoofdstuk, hoofdstukken, eenheid, college, onderdeel, onderdelen, sectie, technologie,
    technologieën, gebied, focus, oefening, oefeningen, opdracht, opdrachten, probleem, uitdaging, project, projecten, boek,
    boeken, bron, video, hulpmiddel
  `,
  statusColumns: list`status, stand, voortgang, gedaan, klaar, voltooid, afgerond, gelezen, behaald, geleerd, afgevinkt, toestand`,
  minorColumns: list`
    nr, nummer, id, week, weken, dag, dagen, fase, fasen, maand, maanden, stap, semester, kwartaal, periode, jaar, niveau,
    duur, tijd, geschatte tijd, studielast, uren, datum, begin, start, einde, startdatum, einddatum, deadline, type, soort,
    taal, moeilijkheid, moeilijkheidsgraad, prioriteit, belang, universiteit, instelling, aanbieder, platform, docent, auteur,
    auteurs, uitgever, notitie, notities, opmerking, opmerkingen, omschrijving, beschrijving, details, samenvatting,
    vereisten, voorkennis, frequentie, formaat, prijs, kosten, doel, doelen, leerdoel, leerdoelen, resultaat, resultaten,
    mijlpaal, punten, studiepunten, percentage, bron, bronnen, oplossing, oplossingen, uitwerkingen, map, bestand,
    bestanden, categorie, volgorde, pagina's, materiaal, voorbeeld, voorbeelden,
    betekenis, betekenissen, definitie, definities, uitleg, wat het betekent, vertaling
  `,
  learntColumns: list`
    wat je leert, wat leer je, wat je gaat leren, je leert, dit leer je, wat ik heb geleerd, geleerd, leerdoel, leerdoelen,
    vaardigheden, concepten, geoefende concepten, onderwerpen, thema's, technologieën, gebruikte technologieën, kennis,
    oefening, focus, hulpmiddelen, functies
  `,
  paceColumns: list`
    duur, tijd, geschatte tijd, geschatte duur, studielast, inspanning, uren, week, weken, dag, dagen, maand, maanden,
    datum, deadline, begin, einde, vereisten, voorkennis, status, voortgang, periode, planning, studiepunten, fase
  `,

  roadmap: list`
    leerpad, leerpaden, leertraject, leertrajecten, leerroute, leerlijn, leerplan, leerplannen, leerreis, leergids,
    leerprogramma, studieplan, studieplanning, studiegids, studieprogramma, studiepad, studiewijzer, routekaart, stappenplan,
    opleidingsplan, opleidingstraject, opleiding, carrièrepad, loopbaanpad, het pad naar, de weg naar, weg naar, leren,
    leer, hoe word je, hoe word ik, word een, cursus, cursussen, complete cursus, vanaf nul, van nul, van beginner tot,
    van beginner naar, dagen, in 30 dagen, in 100 dagen, zelfstudie, curriculum, lesprogramma, trainingsplan,
    examenvoorbereiding, gids voor beginners
  `,
  learning: list`
    leren, leer, leert, geleerd, leerdoelen, leerpad, leerling, leerlingen, studie, studeren, student, studenten, cursus,
    cursussen, cursist, cursisten, les, lessen, onderwijs, docent, leraar, school, hogeschool, universiteit, ontwikkelaar,
    ontwikkelaars, ingenieur, beginner, beginners, basis, basiskennis, grondbeginselen, vaardigheden, kennis, begrijpen,
    beheersen, worden, carrière, loopbaan, opleiding, training, programmeur, programmeurs, programmeren, beheerder,
    architect, analist, tester, oefening, oefeningen, oefenen, concepten, theorie, examen, toets, zelfstudie, college,
    colleges, hoofdstuk, opdrachten
  `,
  levels: list`
    beginner, beginners, basis, basiskennis, basisniveau, grondbeginselen, fundamenten, fundamenteel, inleiding, introductie,
    kennismaking, gemiddeld, halfgevorderd, halfgevorderden, gevorderd, gevorderde, gevorderden, vergevorderd, verdieping,
    expert, experts, specialist, specialisatie, meesterschap, meester, professioneel, makkelijk, moeilijk, elementair,
    essentieel
  `,

  productSections: list`
    installatie, installeren, gebruik, gebruiken, configuratie, instellingen, functies, functionaliteiten, kenmerken,
    eigenschappen, uitvoeren, starten, testen, tests uitvoeren, uitrol, uitrollen, gebouwd met, gebruikte technologieën,
    architectuur, schermafbeeldingen, commando's, voorbeeld, voorbeelden, gebruiksvoorbeelden, downloaden, snelstart,
    snel aan de slag, systeemvereisten, ontwikkeling, lokale ontwikkeling, omgevingsvariabelen, database, beveiliging,
    prestaties, probleemoplossing, bekende problemen, beperkingen, afhankelijkheden, projectstructuur, versies
  `,
  releases: list`
    gepland, geplande functies, uitgebracht, uitgave, lancering, in uitvoering, in ontwikkeling, mee bezig, korte termijn,
    op korte termijn, middellange termijn, lange termijn, op lange termijn, binnenkort, volgende, volgende versie,
    toekomst, toekomstig, toekomstige functies, toekomstplannen, toekomstige verbeteringen, ideeën, te doen, gedaan,
    voltooid, afgerond, nu, later, prototype, eerste versie, versie 1, versie 2, stabiele versie, huidige status,
    projectstatus, hoge prioriteit, lage prioriteit, bekende fouten, onderhoud, vervallen, uitbreiding, groei, verlanglijst
  `,
  releaseWords: list`
    functie, functies, functionaliteit, kenmerken, versie, versies, status, taak, taken, verbetering, verbeteringen,
    uitbreidingen, wijzigingen, werk, plan, plannen, mijlpaal, mijlpalen, doel, doelen, project, product, ontwikkeling,
    huidige, prioriteit, oplossingen
  `,
  wishes: list`
    toevoegen, voeg toe, ondersteuning, ondersteuning voor, ondersteunen, verbeteren, verbeter, verbetering, verbeteringen,
    implementeren, implementeer, implementatie van, uitbrengen, lanceren, lancering, oplossen, repareren, herstellen,
    integreren, integratie met, migreren, migratie naar, herschrijven, optimaliseren, optimalisatie, toestaan, publiceren,
    uitrollen, maken, ontwikkelen, verwijderen, vervangen, bijwerken, uitbreiden, uitbreiding van, herontwerpen,
    automatiseren, inschakelen, invoeren, verminderen, verhogen, donkere modus, beheerpaneel, valideren
  `,
  events: list`
    lancering, samenwerking, partnerschap, partnerschappen, voorverkoop, tokenverkoop, hoofdnetwerk, testnetwerk,
    marketingcampagne, bètaversie, openbare bèta, gesloten bèta, financieringsronde, beveiligingsaudit, ingebruikname,
    livegang
  `,
  collections: list`
    bronnen, lijst met bronnen, nuttige links, handige links, verzameling, collectie, boeken, boekenlijst, leeslijst,
    notities, mijn notities, aantekeningen, samenvatting, samenvattingen, vragen, sollicitatievragen, examenvragen,
    vragen en antwoorden, selectie, spiekbriefje, woordenlijst, woordenboek, begrippenlijst, oplossingen, uitwerkingen,
    voorbeelden, sjablonen, bladwijzers, projectideeën, lijst van, lijst met, tentamens, oude tentamens, trucs, handboek,
    naslagwerk, flitskaarten
  `,
  things: list`
    generator, bouwer, applicatie, applicaties, app, platform, website, webapplicatie, programma, software, hulpmiddel,
    sjabloon, uitbreiding, assistent, editor, weergave, dashboard, simulator, beheerder, beheersysteem, server, dienst,
    systeem, bibliotheek, spel, maker, planner, portaal
  `,
};
