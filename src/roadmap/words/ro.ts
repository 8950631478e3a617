/** Words of study plans written in Romanian. */
import { list, type Words } from "./words.ts";

export const ro: Words = {
  little: list`
    și, sau, de, la, a, al, ale, cu, în, din, pe, pentru, despre, un, o, unui, ce, cum, acest, acestui, este, mai, alte,
    toate, mea, mele, tău, tale, îți, te, se, să, vei, util*, recomandat*, suplimentar*, gratuit*, important*,
    principal*, propus*, online, învățare, studiu, curs, cursului, proiectului, începători
  `,

  stages: list`
    fază, faza, etapă, etapa, lună, luna, parte, partea, nivel, nivelul, pas, pasul, semestru, semestrul, trimestru,
    trimestrul, an, anul, bloc, ciclu, ciclul, treaptă, treapta
  `,
  weeks: list`săptămână, săptămâna, modul, modulul, capitol, capitolul, unitate, unitatea, secțiune, secțiunea, tema`,
  days: list`zi, ziua, lecție, lecția, cursul, sesiune, sesiunea, laborator, laboratorul, ora, atelier, exercițiul`,
  spans: list`
    faze, fazele, etape, etapele, luni, lunile, părți, niveluri, pași, pașii, semestre, ani, anii, săptămâni,
    săptămânile, module, modulele, capitole, capitolele, zile, zilele, lecții, lecțiile, ore, orele
  `,
  numbers: list`
    unu, una, doi, două, trei, patru, cinci, șase, șapte, opt, nouă, zece, prima, primul, întâi, doua, doilea, treia,
    treilea, patra, patrulea, cincea, cincilea, șasea, șaptea, opta, ultima, finală
  `,

  topicLabels: list`
    teme, tematica, subiect, subiecte, subiecte abordate, ce vei învăța, vei învăța, ce veți învăța, ce înveți,
    ce am învățat, ce trebuie să știi, de învățat, de studiat, învață, concepte, noțiuni, noțiuni de bază, conținut,
    conținutul, materie, programa, programa analitică, lecții, module, capitole, teorie, puncte cheie, cunoștințe
  `,
  sources: list`
    resurse, resursele, surse, sursă, referințe, bibliografie, lectură, lecturi, de citit, citește, link uri, linkuri,
    legături, carte, cărți, manuale, cursuri, tutoriale, ghiduri, videoclipuri, de vizionat, canale, site uri, articole,
    documentație, materiale, instrumente, unelte, platforme, vezi și
  `,
  projects: list`
    proiect, proiecte, proiectul, proiectele, mini proiect, mini proiecte, idei de proiecte, proiect final, portofoliu,
    practică, partea practică, proiecte practice, exercițiu, exerciții, sarcini, temă, teme pentru acasă, provocare,
    provocări, activități, laborator, laboratoare, probleme propuse, construiește, ce vei construi, exersează
  `,
  skills: list`
    abilități, abilități tehnice, competențe, competențe cheie, aptitudini, deprinderi, tehnologii, tehnologii folosite,
    limbaje de programare, limbaje și instrumente
  `,
  outcomes: list`
    obiectiv, obiective, obiectivul, obiectivele, scop, scopul, rezultat, rezultate, rezultate așteptate, la final,
    livrabile, durată, durata, durata estimată, timp, timp estimat, termen limită, cerințe, sfat, sfaturi, note,
    observații, de ce, criterii, evaluare, examen, dificultate, prioritate, rezumat, recapitulare
  `,
  housekeeping: list`
    cuprins, contribuie, contribuții, contribuitori, cum poți contribui, licență, licența, drepturi de autor,
    actualizări, întrebări frecvente, mulțumiri, autor, autori, despre mine, despre noi, contact, ajutor,
    susține proiectul, cum se folosește, cum să folosești, instrucțiuni, cum să începi, legendă, comunitate, despre,
    despre proiect, descriere, prezentare generală, pentru cine este, concluzie, concluzii, progres,
    structura proiectului
  `,
  advice: list`
    sfat, sfaturi, recomandări, cum să înveți, cum să studiezi, metode de învățare, strategie, metodologie, obiceiuri,
    rutina zilnică, program zilnic, program săptămânal, gestionarea timpului, motivație, consecvență, greșeli frecvente,
    de evitat, reguli, de reținut, pașii următori, următorii pași, ce urmează
  `,
  prerequisites: list`
    cerințe, cerințe preliminare, precondiții, condiții prealabile, cunoștințe necesare, cunoștințe anterioare,
    înainte de a începe, înainte să începi, ce ai nevoie, de ce ai nevoie, ai nevoie de, ce îți trebuie,
    instrumente necesare, echipament, pregătire, pregătirea mediului, începe aici
  `,

  optional: list`
    opțional*, facultativ*, la alegere, dacă este necesar, dacă e nevoie, dacă vrei, dacă ai timp, suplimentar,
    neobligatoriu
  `,
  optionalHeadings: list`opțional*, facultativ*, la alegere, subiecte opționale, module opționale, teme suplimentare`,
  done: list`gata, finalizat, finalizată, terminat, terminată, completat, încheiat, făcut, învățat, citit, da`,
  notDone: list`
    de făcut, în curs, în lucru, în desfășurare, în progres, neînceput, nefinalizat, nu, încă nu, planificat,
    în așteptare, în curând, parțial
  `,
  written: list`
    scris*, redactat*, publicat*
  `,

  topicColumns: list`
    subiect, subiecte, temă, tema, teme, lecție, lecția, lecții, materie, materia, disciplină, disciplina, curs, cursul,
    denumire, nume, titlu, titlul, concept, concepte, modul, conținut, ce înveți, abilitate, competență, activitate,
    capitol, tehnologie, exercițiu, proiect
  `,
  statusColumns: list`stare, stadiu, progres, gata, finalizat, terminat, făcut`,
  minorColumns: list`
    nr, nr crt, săptămâna, ziua, etapa, faza, luna, semestrul, anul, nivel, durată, durata, timp, ore, dată, data,
    termen, tip, limbă, dificultate, prioritate, platformă, autor, linkuri, note, observații, descriere, cerințe, preț,
    resurse,
    semnificație, definiție, explicație, traducere
  `,
  learntColumns: list`
    ce vei învăța, ce înveți, ce am învățat, abilități, competențe, concepte, subiecte, tehnologii, noțiuni, cunoștințe
  `,
  paceColumns: list`
    durată, durata, timp, timp estimat, ore, săptămâna, săptămâni, ziua, zile, luna, data, termen, termen limită,
    cerințe, stare, progres, semestrul
  `,

  roadmap: list`
    foaie de parcurs, traseu de învățare, traseu, parcurs de învățare, cale de învățare, drumul spre, plan de învățare,
    plan de studiu, planul de studiu, plan de învățământ, program de studiu, ghid de studiu, ghid de învățare,
    ghid complet, programa, curs, cursuri, de la zero, de la începător la, cum să devii, cum să înveți, devino, învață,
    învățare, autodidact, zile
  `,
  learning: list`
    învăț, învăța*, înveți, studiu, studia, student*, elevi, curs, cursul, cursului, cursuri, lecți*, exerciții,
    începător*, noțiuni, concepte, abilități, competențe, cunoștințe, cariera, carieră, devii, programator*,
    dezvoltator*, inginer*, educație, facultate, universitate, teorie, autodidact
  `,
  levels: list`
    începător*, de bază, baze, bazele, elementar, fundamente, introducere, mediu, intermediar, avansat*, expert,
    specializare, profesionist
  `,

  productSections: list`
    instalare, instalarea, utilizare, folosire, configurare, setări, funcționalități, caracteristici, rulare, testare,
    tehnologii folosite, capturi de ecran, comenzi, exemple de utilizare, depanare
  `,
  releases: list`
    planificate, lansat, lansare, în curs, în lucru, pe termen scurt, pe termen mediu, pe termen lung, în curând,
    versiunea 1, versiunea 2, viitor, planuri de viitor, funcționalități viitoare, îmbunătățiri viitoare, de făcut,
    finalizate, mai târziu
  `,
  releaseWords: list`
    funcționalități, funcții, versiune, versiunea, versiuni, stadiu, îmbunătățiri, modificări, planuri, produs
  `,
  wishes: list`
    adaugă, adăugare, adăugarea, suport pentru, îmbunătăț*, implementare, implementarea, lansare, lansarea, repară,
    corectarea, remedierea, eliminarea, integrarea, integrare cu, migrarea, refactorizarea, optimizarea, actualizarea,
    extinderea, permite
  `,
  events: list`lansare oficială, lansarea oficială, parteneriat, parteneriate, versiune beta`,
  collections: list`
    resurse, linkuri, linkuri utile, colecție, culegere, cărți, notițe, însemnări, întrebări, întrebări de interviu,
    rezolvări, soluții, exemple, glosar
  `,
  things: list`
    generator, aplicație, aplicația, platformă, platforma, site, program, instrument, unealtă, șablon, extensie, joc,
    bibliotecă, sistem
  `,
};
