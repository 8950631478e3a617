/** Words of study plans written in Italian. */
import { list, type Words } from "./words.ts";

export const it: Words = {
  little: list`
    il, lo, la, i, gli, le, l, un, uno, una, di, d, del, dello, della, dell, dei, degli, delle, da, dal, dalla, dai, a, al,
    allo, alla, all, ai, agli, alle, in, nel, nello, nella, nei, nelle, su, sul, sulla, sui, sulle, con, per, tra, fra, e,
    ed, o, oppure, che, chi, cosa, come, dove, quando, quale, quali, perché, questo, questa, questi, queste, quello, mio,
    mia, miei, mie, tuo, tua, tuoi, tue, suo, sua, nostro, nostra, nostri, ti, si, mi, ci, vi, è, sono, essere, non, molto,
    più, altro, altra, altri, altre, tutto, tutti, tutte, ogni, alcuni, alcune, vari, varie, qui, anche
    migliore, migliori, buon*, utile, utili, consigliat*, suggerit*, raccomandat*, aggiuntiv*, supplementar*, correlat*,
    gratuit*, gratis, extra, principale, principali, important*, generale, generali, completo, completa, ufficiale,
    ufficiali, chiave, preferit*, esterni, interessanti, essenziale, essenziali, nuovi, nuove, proprio
    apprendimento, studio, repository, repo, percorso, guida, documento, corso, sezione, lista, elenco, pagina,
    sviluppatore, sviluppatori, studente, studenti, principiante, principianti, programmatori, passo dopo passo, passo passo
  `,

  stages: list`
    fase, tappa, mese, parte, livello, passo, semestre, trimestre, quadrimestre, bimestre, blocco, ciclo, anno, stadio,
    step, traguardo, periodo, grado, volume, asse, pilastro, gradino
  `,
  weeks: list`settimana, modulo, capitolo, unità, unità didattica, sezione, sprint, argomento, tema, paragrafo`,
  days: list`giorno, giornata, lezione, sessione, incontro, laboratorio, esercizio, esercitazione, sfida, ora, compito, video`,
  spans: list`
    fasi, tappe, mesi, parti, livelli, passi, semestri, trimestri, blocchi, cicli, anni, settimane, moduli, capitoli,
    unità, sezioni, giorni, giornate, lezioni, sessioni, incontri, ore
  `,
  numbers: list`
    zero, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, primo, prima, secondo,
    seconda, terzo, terza, quarto, quarta, quinto, quinta, sesto, sesta, settimo, settima, ottavo, ottava, nono, nona,
    decimo, decima, ultimo, ultima, finale
  `,

  topicLabels: list`
    argomento, argomenti, argomenti trattati, argomenti principali, argomenti da studiare, sottoargomenti, tema, temi,
    temi trattati, tematiche, imparare, da imparare, cosa imparare, cosa imparerai, imparerai, quello che imparerai,
    cosa impareremo, cosa si impara, cosa ho imparato, cosa studiare, da studiare, studiare, cosa sapere,
    cosa devi sapere, da sapere, concetto, concetti, concetti chiave, concetti base, concetti di base,
    concetti fondamentali, nozioni, contenuto, contenuti, contenuti del corso, contenuto del corso, programma,
    programma del corso, materie, punti chiave, teoria, lezioni, moduli, capitoli, aree di studio, scaletta,
    conoscenze da acquisire
  `,
  sources: list`
    risorsa, risorse, risorse consigliate, risorse utili, risorse di apprendimento, risorse aggiuntive, riferimento,
    riferimenti, riferimenti bibliografici, collegamenti, link utili, lettura, letture, letture consigliate, da leggere,
    leggere, per approfondire, approfondimento, approfondimenti, per saperne di più, bibliografia, sitografia, fonte,
    fonti, libro, libri, libri consigliati, manuali, testi, testi consigliati, corsi, corsi online, corsi gratuiti,
    tutorial, video, video lezioni, videolezioni, videocorsi, da guardare, guardare, canale, canali, canali youtube, sito,
    siti, siti web, siti utili, articolo, articoli, podcast, documentazione, documentazione ufficiale, materiale,
    materiali, materiale didattico, materiale di studio, materiali di studio, materiale del corso, dispense, appunti,
    diapositive, strumento, strumenti, strumenti consigliati, strumenti utili, strumenti utilizzati, piattaforme,
    piattaforme di apprendimento, certificazione, certificazioni, certificati, dove imparare, dove studiare,
    vedi anche, domande di colloquio, conferenze
  `,
  projects: list`
    progetto, progetti, progetto finale, progetti finali, mini progetto, mini progetti, miniprogetto, miniprogetti,
    progetto pratico, progetti pratici, progetti suggeriti, progetti consigliati, progetti proposti, progetti personali,
    progetti reali, idee di progetto, idee per progetti, idee progetto, pratica, parte pratica, attività pratiche,
    esercitazione, esercitazioni, portfolio, esercizio, esercizi, esercizi pratici, esercizi proposti, sfida, sfide,
    compito, compiti, compiti a casa, attività, laboratorio, laboratori, fare pratica, da fare, mettiti alla prova,
    costruire, da costruire, cosa costruirai, casi di studio, caso pratico
  `,
  skills: list`
    abilità, competenza, competenze, competenze chiave, competenze tecniche, competenze richieste, competenze acquisite,
    competenze trasversali, capacità, conoscenze tecniche, tecnologia, tecnologie, tecnologie utilizzate,
    tecnologie usate, tecnologie e strumenti, strumenti e tecnologie, linguaggi e strumenti, linguaggi di programmazione,
    linguaggi, stack tecnologico, il mio stack
  `,
  outcomes: list`
    obiettivo, obiettivi, obiettivo generale, obiettivi formativi, obiettivi di apprendimento, obiettivi didattici,
    obiettivo della settimana, obiettivo principale, scopo, finalità, traguardo, traguardi, risultato, risultati,
    risultati attesi, risultato atteso, risultati di apprendimento, consegna, consegne, prodotto finale, milestone, durata,
    durata stimata, durata prevista, tempo, tempo stimato, tempo previsto, tempo necessario, tempi, impegno, carico di
    lavoro, ore, ore stimate, scadenza, scadenze, cronoprogramma, calendario, ritmo, prerequisito, prerequisiti, requisiti,
    consiglio, consigli, suggerimento, suggerimenti, nota, note, focus, perché, perché è importante, importanza, stato,
    livello, difficoltà, priorità, valutazione, verifica, verifiche, esame, esami, quiz, autovalutazione,
    criteri di successo, criteri di valutazione, criteri di completamento, alla fine, al termine,
    alla fine di questa fase, sarai in grado di, saprai, riepilogo, riassunto, ripasso, riflessione, descrizione,
    sbocchi professionali, modalità, docente, docenti, crediti
  `,
  housekeeping: list`
    indice, indice dei contenuti, sommario, tabella dei contenuti, link rapidi, navigazione rapida, contribuire,
    contribuisci, contributo, contributi, come contribuire, vuoi contribuire, contributori, collaboratori, collaborare,
    linee guida, linee guida per contribuire, codice di condotta, suggerimenti, segnalazioni, licenza, licenze,
    diritto d'autore, note legali, avvertenze, avviso, come citare, novità, aggiornamenti, registro delle modifiche,
    cronologia delle versioni, domande frequenti, domande e risposte, domande, riconoscimenti, ringraziamento,
    ringraziamenti, grazie, autore, autrice, autori, sull'autore, chi sono, chi siamo, su di me, realizzato da, creato da,
    fatto con amore, ispirazione, ispirato a, il team, squadra, manutentori, contatto, contatti, contattami, contattaci,
    social, seguimi, seguici, aiuto, supporto, supporta il progetto, sostieni, sostieni il progetto, sostenitori, sponsor,
    donazioni, donazione, offrimi un caffè, lascia una stella, come usare, come usare questa, come usare questo,
    come utilizzare, come si usa, uso, utilizzo, modalità d'uso, istruzioni, come funziona, come seguire,
    come iniziare, da dove iniziare, da dove cominciare, legenda, simboli, installazione, avvio rapido, schermate,
    comunità, unisciti, unisciti a noi, unisciti alla comunità, gruppo telegram, canale telegram, server discord,
    iscriviti, informazioni, informazioni sul progetto, informazioni sul corso, il progetto, sul progetto,
    questo progetto, questo repository, descrizione, descrizione del progetto, descrizione del corso, panoramica,
    panoramica del corso, presentazione, premessa, prefazione, perché questo, perché questa, a chi è rivolto,
    a chi si rivolge, per chi è, destinatari, pubblico, missione, visione, conclusione, conclusioni, considerazioni finali,
    parole finali, congratulazioni, complimenti, buono studio, buono studio a tutti, buon apprendimento, buona fortuna,
    traduzioni, traduzione, lingue, altre lingue, progresso, progressi, i miei progressi, monitoraggio, avanzamento,
    stato di avanzamento, statistiche, diario, diario di bordo, struttura del repository, struttura del progetto,
    struttura del corso, struttura delle cartelle, struttura delle directory, struttura dei file, organizzazione,
    organizzazione del repository, stato del progetto, storia
  `,
  advice: list`
    consigli, consiglio, consigli di studio, consigli per lo studio, consigli utili, consigli pratici, consigli generali,
    consigli finali, suggerimenti di studio, raccomandazioni, abitudini, abitudine, abitudini di studio,
    abitudini quotidiane, come studiare, come imparare, come esercitarsi, come restare motivati, metodo di studio,
    metodi di studio, metodo, metodologia, tecniche di studio, strategia, strategia di studio, strategie di apprendimento,
    routine, routine quotidiana, routine giornaliera, routine settimanale, orario, orario settimanale,
    piano giornaliero, gestione del tempo, distribuzione del tempo, mentalità, atteggiamento, motivazione,
    restare motivati, mantieni la motivazione, costanza, disciplina, errori comuni, errori frequenti, errori da evitare,
    cosa evitare, cosa non fare, regole, regole della sfida, regole d'oro, ricorda, ricordati, da tenere a mente,
    importante, nota importante, note importanti, chiavi del successo, filosofia, principi, prossimi passi,
    passi successivi, e adesso, e ora, cosa fare dopo, dopo il corso, produttività
  `,
  prerequisites: list`
    prerequisito, prerequisiti, pre requisiti, requisito, requisiti, requisiti del corso, conoscenze preliminari,
    conoscenze pregresse, conoscenze richieste, conoscenze necessarie, conoscenze consigliate, prima di iniziare,
    prima di cominciare, prima di tutto, cosa serve, cosa ti serve, di cosa hai bisogno, avrai bisogno di,
    ti servirà, necessario, materiale necessario, materiali necessari, strumenti necessari, software necessario,
    attrezzatura, attrezzatura necessaria, preparazione, preparativi, preparazione dell'ambiente,
    configurazione dell'ambiente, ambiente di lavoro, ambiente di sviluppo, inizia qui, requisiti hardware
  `,

  optional: list`
    opzionale, opzionali, opzionalmente, facoltativo, facoltativa, facoltativi, facoltative, a scelta, bonus, extra,
    se necessario, se serve, se vuoi, se ti interessa, se c'è tempo, non obbligatorio, non obbligatoria, non richiesto,
    non indispensabile, consigliato ma non obbligatorio
  `,
  optionalHeadings: list`
    opzionale, opzionali, argomenti opzionali, moduli opzionali, contenuti opzionali, facoltativo, facoltativi,
    argomenti facoltativi, corsi facoltativi, moduli facoltativi, a scelta, corsi a scelta, esami a scelta, bonus,
    contenuti bonus, contenuti extra, extra, materie opzionali
  `,
  done: list`
    fatto, fatta, fatti, completato, completata, completati, completo, finito, finita, terminato, terminata, concluso,
    conclusa, sì, imparato, letto, visto, superato, superata, svolto, svolta, pronto
  `,
  notDone: list`
    da fare, in corso, in progresso, in lavorazione, non iniziato, non iniziata, non ancora, no, in attesa, in sospeso,
    pianificato, previsto, prossimamente, in arrivo, da iniziare, da completare, da studiare, da leggere, da vedere,
    incompleto, parziale, manca, iniziato, bloccato
  `,
  written: list`
    scritto, scritta, scritti, pubblicato*, pubblicata
  `,

  topicColumns: list`
    argomento, argomenti, tema, temi, lezione, lezioni, materia, materie, insegnamento, corso, corsi, abilità, competenza,
    competenze, concetto, concetti, modulo, moduli, titolo, nome, nome del corso, cosa imparare, cosa studiare, contenuto,
    contenuti, programma, attività, compito, compiti, capitolo, capitoli, unità, sezione, tecnologia, tecnologie, area,
    ambito, focus, esercizio, esercizi, problema, sfida, progetto, progetti, libro, libri, risorsa, risorse, video,
    strumento
  `,
  statusColumns: list`
    stato, fatto, completato, completata, finito, progresso, progressi, avanzamento, svolto, letto, visto, superato,
    terminato
  `,
  minorColumns: list`
    n°, numero, num, id, codice, settimana, settimane, giorno, giorni, fase, fasi, tappa, mese, mesi, passo, semestre,
    trimestre, anno, livello, durata, durata stimata, tempo, tempo stimato, ore, data, date, inizio, fine, data di inizio,
    data di fine, scadenza, tipo, tipologia, modalità, lingua, linguaggio, difficoltà, priorità, importanza, università,
    istituto, piattaforma, piattaforme, docente, professore, insegnante, autore, autori, editore, collegamento, nota,
    note, osservazioni, commento, commenti, descrizione, dettaglio, dettagli, riassunto, prerequisiti, requisiti,
    frequenza, formato, prezzo, costo, obiettivo, obiettivi, risultato, risultati, consegna, traguardo, punti, crediti,
    cfu, percentuale, fonte, soluzione, soluzioni, cartella, file, categoria, etichetta, ordine, pagine, materiale,
    materiali, esempio, esempi,
    significato, significati, definizione, definizioni, spiegazione, spiegazioni, cosa significa, traduzione
  `,
  learntColumns: list`
    cosa imparerai, cosa imparo, cosa si impara, quello che imparerai, imparerai, cosa ho imparato, apprendimento,
    competenze, competenze acquisite, abilità, concetti, concetti chiave, argomenti, temi, tecnologie,
    tecnologie utilizzate, pratica, obiettivi formativi, strumenti, funzionalità
  `,
  paceColumns: list`
    durata, durata stimata, tempo, tempo stimato, tempi, ore, ore stimate, impegno, carico, settimana, settimane, giorno,
    giorni, mese, mesi, data, scadenza, inizio, fine, prerequisiti, requisiti, stato, progresso, avanzamento, crediti, cfu,
    semestre, calendario, fase
  `,

  roadmap: list`
    percorso, percorsi, percorso di apprendimento, percorso di studio, percorso di studi, percorso formativo,
    percorso di carriera, piano di studio, piano di studi, piano di apprendimento, piano formativo, piano di formazione,
    programma di studio, programma di studi, programma formativo, guida allo studio, guida di studio,
    guida all'apprendimento, guida per imparare, guida per principianti, tabella di marcia, itinerario, cammino, viaggio
    nell'apprendimento, imparare, impara, come imparare, come diventare, diventare, diventa, corso, corsi,
    corso completo, corso di laurea, da zero, partendo da zero, da zero a, da principiante a, da base ad avanzato,
    giorni di, in 30 giorni, in 100 giorni, autodidatta, formazione, curricolo, mappa delle competenze, preparazione a
  `,
  learning: list`
    imparare, impara, imparerai, imparato, apprendere, apprendimento, studiare, studia, studio, studi, studente, studenti,
    studentessa, corso, corsi, sviluppatore, sviluppatrice, sviluppatori, ingegnere, ingegneria, principiante,
    principianti, fondamenti, fondamentali, basi, nozioni, concetti, competenza, competenze, abilità, conoscenza,
    conoscenze, diventare, carriera, programmatore, programmatori, analista, amministratore, architetto, progettista,
    insegnare, insegnamento, insegnante, docente, istruzione, educazione, formazione, formativo, didattico, didattica,
    lezione, lezioni, esercizi, pratica, esame, esami, materie, scuola, università, laurea, autodidatta, padroneggiare,
    teoria
  `,
  levels: list`
    principiante, principianti, base, basi, livello base, fondamenti, fondamentali, fondamentale, introduzione,
    introduttivo, iniziale, intermedio, intermedia, livello intermedio, avanzato, avanzata, avanzati, livello avanzato,
    esperto, esperti, specialista, specializzazione, novizio, padronanza, professionista, professionale, facile, medio,
    difficile, elementare, essenziale, essenziali
  `,

  productSections: list`
    installazione, come installare, utilizzo, uso, configurazione, impostazioni, caratteristiche,
    caratteristiche principali, funzionalità, funzionalità principali, funzioni, esecuzione, come eseguire, avvio,
    avviare il progetto, test, eseguire i test, distribuzione, realizzato con, tecnologie utilizzate, architettura,
    schermate, demo, comandi, esempio, esempi, esempi di utilizzo, scaricare, avvio rapido, per iniziare,
    requisiti di sistema, sviluppo, sviluppo locale, variabili d'ambiente, base di dati, sicurezza, prestazioni,
    risoluzione dei problemi, problemi noti, limitazioni, dipendenze, struttura del progetto, versioni
  `,
  releases: list`
    pianificato, pianificati, previsto, in corso, in sviluppo, in lavorazione, rilascio, rilasciato, pubblicato, lancio,
    breve termine, a breve termine, medio termine, a medio termine, lungo termine, a lungo termine, prossimamente,
    in arrivo, prossimi passi, prossima versione, prossime versioni, futuro, sviluppi futuri, miglioramenti futuri,
    funzionalità future, piani futuri, idee, da fare, fatto, completato, adesso, dopo, più avanti, prototipo,
    prima versione, versione 1, versione 2, versione stabile, versione iniziale, stato attuale, stato del progetto,
    priorità alta, priorità media, priorità bassa, alta priorità, bassa priorità, bug noti, manutenzione, espansione,
    crescita
  `,
  releaseWords: list`
    funzionalità, funzione, funzioni, caratteristica, caratteristiche, versione, versioni, stato, attività, compiti,
    miglioramento, miglioramenti, modifiche, lavoro, lavori, piano, piani, traguardo, traguardi, obiettivo, obiettivi,
    progetto, prodotto, sviluppo, sviluppi, attuale, attuali, priorità, correzioni
  `,
  wishes: list`
    aggiungere, aggiunta, aggiunta di, aggiunto, supporto, supporto per, supporto a, migliorare, miglioramento,
    miglioramenti, implementare, implementazione di, implementato, rilasciare, rilascio, lanciare, lancio, correggere,
    correzione di, sistemare, risolvere, integrare, integrazione con, migrare, migrazione a, rifattorizzare, ottimizzare,
    ottimizzazione di, permettere, consentire, pubblicare, creare, sviluppare, rimuovere, eliminare, sostituire,
    aggiornare, ampliare, estendere, espandere, riprogettare, automatizzare, abilitare, includere, supportare, ridurre,
    aumentare, modalità scura, pannello di amministrazione, completare la, completare il, validare
  `,
  events: list`
    lancio, rilascio pubblico, collaborazioni strategiche, partnership, prevendita, vendita di token, vendita privata,
    vendita pubblica, rete principale, rete di test, campagna di marketing, versione beta, beta pubblica, beta chiusa,
    beta privata, raccolta fondi, controllo di sicurezza, messa in produzione
  `,
  collections: list`
    risorse, risorse utili, lista di risorse, elenco di risorse, link utili, raccolta, collezione, libri, lista di libri,
    appunti, i miei appunti, note, riassunti, domande, domande di colloquio, domande e risposte, selezione, formulario,
    schede, glossario, dizionario, esercizi svolti, esercizi risolti, soluzioni, esempi, modelli, segnalibri,
    idee di progetti, elenco di, lista di, temi d'esame, esami passati, trucchi, buone pratiche, manuale, dispense
  `,
  things: list`
    generatore, costruttore, applicazione, applicazioni, app, piattaforma, sito, programma, strumento, modello,
    estensione, assistente, visualizzatore, editor, cruscotto, simulatore, gestore, gestionale, server, servizio, sistema,
    libreria, gioco, creatore, pianificatore, portale, bot
  `,
};
