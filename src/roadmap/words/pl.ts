/** Words of study plans written in Polish. */
import { list, type Words } from "./words.ts";

export const pl: Words = {
  little: list`
    i, oraz, a, lub, albo, w, we, z, ze, na, do, od, dla, po, o, u, za, przez, przy, bez, nad, pod, przed, między, to, ten,
    ta, te, tego, tej, tym, tych, jak, co, czego, czym, gdzie, kiedy, kto, który, która, które, czy, jest, są, się, nie, jako,
    mój, moja, moje, twój, twoja, twoje, swój, swoje, nasz, nasze, wszystkie, wszystko, każdy, inne, innych, kilka, różne,
    też, także, tylko, tu, tutaj, więcej
    najlepsze, dobre, przydatne, pomocne, polecane, polecany, zalecane, rekomendowane, dodatkowe, dodatkowy, powiązane, dalsze,
    darmowe, bezpłatne, płatne, ważne, najważniejsze, główne, główny, ogólne, pełny, pełna, kompletny, oficjalne, oficjalna,
    kluczowe, ulubione, zewnętrzne, ciekawe, nowe, własne, podstawowe, niezbędne
    nauki, nauka, naukowe, repozytorium, repo, projekt, dokument, sekcja, lista, strona, przewodnik, kurs, kursu, programista,
    programisty, programistów, studentów, początkujących, krok po kroku
  `,

  stages: list`
    etap, faza, miesiąc, część, poziom, krok, semestr, trymestr, kwartał, rok, blok, cykl, stopień, okres, ścieżka, tom, filar,
    kamień milowy, szczebel
  `,
  weeks: list`tydzień, tyg, moduł, rozdział, jednostka, sekcja, dział, temat, sprint, podrozdział`,
  days: list`dzień, lekcja, zajęcia, sesja, wykład, ćwiczenie, ćwiczenia, spotkanie, warsztat, zadanie, laboratorium, godzina, wyzwanie`,
  spans: list`
    etapy, fazy, miesiące, miesięcy, części, poziomy, kroki, kroków, semestry, kwartały, lata, lat, bloki, tygodnie, tygodni,
    moduły, modułów, rozdziały, sekcje, działy, dni, lekcje, lekcji, sesje, wykłady, spotkania, godziny, godzin
  `,
  numbers: list`
    zero, jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście, dwanaście, pierwszy,
    pierwsza, pierwsze, drugi, druga, drugie, trzeci, trzecia, trzecie, czwarty, czwarta, piąty, piąta, szósty, szósta,
    siódmy, siódma, ósmy, ósma, dziewiąty, dziewiąta, dziesiąty, dziesiąta, ostatni, ostatnia
  `,

  topicLabels: list`
    temat, tematy, podtematy, tematyka, omawiane tematy, główne tematy, najważniejsze tematy, tematy do nauki, zagadnienie,
    zagadnienia, kluczowe zagadnienia, zagadnienia do nauki, zakres, zakres materiału, zakres tematyczny, czego się nauczysz,
    nauczysz się, czego się uczyć, czego się nauczyć, do nauki, do nauczenia, czego się nauczymy, czego się nauczyłem,
    co warto wiedzieć, co musisz wiedzieć, co powinieneś wiedzieć, co umieć, do opanowania, pojęcia, kluczowe pojęcia,
    podstawowe pojęcia, koncepcje, kluczowe koncepcje, treść, treści, treść kursu, zawartość kursu, program, program kursu,
    program nauczania, program zajęć, sylabus, przedmioty, lekcje, moduły, rozdziały, teoria, kluczowe punkty, wiedza
  `,
  sources: list`
    zasób, zasoby, zasoby do nauki, przydatne zasoby, polecane zasoby, materiał, materiały, materiały do nauki,
    materiały dodatkowe, materiały szkoleniowe, materiały edukacyjne, pomoce naukowe, referencje, odnośniki, linki,
    przydatne linki, łącza, lektura, lektury, do przeczytania, przeczytaj, czytaj więcej, poczytaj, warto przeczytać,
    więcej informacji, dowiedz się więcej, literatura, literatura uzupełniająca, bibliografia, źródło, źródła, książka,
    książki, polecane książki, podręczniki, kursy, kursy online, darmowe kursy, samouczki, poradniki, wideo, filmy, filmiki,
    do obejrzenia, obejrzyj, kanał, kanały, kanały youtube, strony, strony internetowe, serwisy, artykuł, artykuły, podcasty,
    blogi, dokumentacja, oficjalna dokumentacja, prezentacje, slajdy, notatki z wykładów, ściągi, ściągawki, narzędzie,
    narzędzia, polecane narzędzia, używane narzędzia, platformy, platformy edukacyjne, certyfikat, certyfikaty, certyfikacja,
    gdzie się uczyć, skąd się uczyć, zobacz też, zobacz także, prelekcje, pytania rekrutacyjne
  `,
  projects: list`
    projekt, projekty, projekt końcowy, projekty końcowe, projekt zaliczeniowy, mini projekt, mini projekty, miniprojekt,
    miniprojekty, projekt praktyczny, projekty praktyczne, pomysły na projekty, pomysł na projekt, propozycje projektów,
    przykładowe projekty, własne projekty, portfolio, projekty do portfolio, praktyka, część praktyczna, ćwiczenie, ćwiczenia,
    ćwiczenia praktyczne, zadanie, zadania, zadania praktyczne, zadania do wykonania, zadanie domowe, praca domowa,
    prace domowe, wyzwanie, wyzwania, aktywności, laboratorium, laboratoria, warsztat, warsztaty, do zrobienia w praktyce,
    co zbudujesz, zbuduj, do zbudowania, poćwicz, studium przypadku
  `,
  skills: list`
    umiejętność, umiejętności, kluczowe umiejętności, umiejętności techniczne, umiejętności miękkie, wymagane umiejętności,
    zdobyte umiejętności, kompetencje, kompetencja, kompetencje techniczne, technologia, technologie, używane technologie,
    wykorzystane technologie, technologie i narzędzia, narzędzia i technologie, języki i narzędzia, języki programowania,
    stos technologiczny, kwalifikacje
  `,
  outcomes: list`
    cel, cele, cel główny, cele szczegółowe, cele nauki, cele kursu, cel tygodnia, cel etapu, efekt, efekty, efekty uczenia,
    efekty kształcenia, efekt końcowy, rezultat, rezultaty, oczekiwany rezultat, wynik, wyniki, produkt końcowy, do oddania,
    kamień milowy, kamienie milowe, punkt kontrolny, kryteria sukcesu, kryteria zaliczenia, kryteria, czas, czas trwania,
    szacowany czas, szacunkowy czas, przewidywany czas, potrzebny czas, czas nauki, nakład pracy, godziny, liczba godzin,
    harmonogram, terminarz, termin, terminy, tempo, wymagania, wymagania wstępne, wskazówka, wskazówki, porada, uwaga, uwagi,
    notatka, notatki, skup się na, dlaczego, dlaczego to ważne, znaczenie, status, stan, poziom trudności, trudność, priorytet,
    ocena, ocenianie, zaliczenie, egzamin, egzaminy, sprawdzian, kolokwium, samoocena, na koniec, po zakończeniu,
    po ukończeniu, będziesz umieć, będziesz potrafić, podsumowanie, powtórka, powtórzenie, refleksja, opis, perspektywy,
    prowadzący, punkty ects
  `,
  housekeeping: list`
    spis treści, indeks, szybkie linki, współtworzenie, wkład, jak pomóc, jak współtworzyć, jak wnieść wkład, wnieś wkład,
    współtwórcy, współautorzy, zasady współpracy, współpraca, kodeks postępowania, sugestie, opinie, zgłaszanie błędów,
    licencja, licencje, prawa autorskie, informacje prawne, zastrzeżenia, zastrzeżenie, cytowanie, jak cytować, nowości,
    aktualizacje, historia zmian, lista zmian, dziennik zmian, historia wersji, najczęściej zadawane pytania,
    często zadawane pytania, pytania i odpowiedzi, pytania, podziękowania, podziękowanie, dziękuję, autor, autorka, autorzy,
    o autorze, o mnie, o nas, kim jestem, kim jesteśmy, stworzone przez, inspiracja, inspiracje, zespół, opiekunowie, kontakt,
    skontaktuj się, media społecznościowe, obserwuj mnie, pomoc, wsparcie, wesprzyj projekt, wesprzyj, sponsorzy, darowizny,
    postaw mi kawę, zostaw gwiazdkę, jak używać, jak korzystać, jak korzystać z repozytorium, używanie, użycie, użytkowanie,
    sposób użycia, instrukcja, instrukcja obsługi, instrukcje, jak to działa, jak zacząć, od czego zacząć, legenda,
    oznaczenia, symbole, instalacja, szybki start, zrzuty ekranu, społeczność, społeczności, dołącz, dołącz do nas,
    dołącz do społeczności, serwer discord, grupa telegram, subskrybuj, o projekcie, o tym projekcie, o kursie,
    o tym kursie, o repozytorium, o tym repozytorium, opis projektu, opis kursu, opis, przegląd, omówienie, wstęp, przedmowa,
    dlaczego ten, po co to, dla kogo, dla kogo jest ten, dla kogo jest ten kurs, grupa docelowa, odbiorcy, misja, wizja,
    wnioski, zakończenie, słowo końcowe, na zakończenie, gratulacje, powodzenia, miłej nauki, udanej nauki, tłumaczenia,
    tłumaczenie, języki, inne języki, postęp, postępy, moje postępy, mój postęp, śledzenie postępów, statystyki,
    dziennik nauki, dziennik, struktura katalogów, struktura folderów, struktura plików, struktura projektu,
    struktura repozytorium, struktura kursu, organizacja, organizacja zajęć, status projektu, historia, informacje
  `,
  advice: list`
    wskazówki, wskazówka, porady, porada, rady, rada, porady dotyczące nauki, wskazówki do nauki, ogólne wskazówki,
    dobre rady, zalecenia, rekomendacje, nawyki, nawyk, dobre nawyki, codzienne nawyki, jak się uczyć, jak uczyć się,
    jak ćwiczyć, jak studiować, metoda nauki, metody nauki, techniki nauki, techniki uczenia, strategia, strategia nauki,
    strategie nauki, metodyka, podejście, rutyna, codzienna rutyna, rutyna dnia, plan dnia, rozkład dnia, rozkład zajęć,
    plan tygodnia, harmonogram dnia, zarządzanie czasem, podział czasu, nastawienie, postawa, motywacja, jak utrzymać motywację,
 systematyczność, dyscyplina, częste błędy, typowe błędy, najczęstsze błędy, błędy początkujących, pułapki,
    czego unikać, czego nie robić, zasady, zasady wyzwania, złote zasady, reguły, pamiętaj, warto pamiętać, ważne,
    ważna uwaga, klucz do sukcesu, filozofia, następne kroki, kolejne kroki, co dalej, i co dalej, po kursie, produktywność
  `,
  prerequisites: list`
    wymagania, wymagania wstępne, wymaganie, wymagana wiedza, wymagane umiejętności, wymagana znajomość, wiedza wstępna,
    wstępna wiedza, potrzebna wiedza, zanim zaczniesz, zanim zaczniemy, przed rozpoczęciem, przed startem, na początek,
    czego potrzebujesz, potrzebujesz, będziesz potrzebować, co będzie potrzebne, potrzebne, niezbędne, wymagane,
    potrzebne materiały, potrzebne narzędzia, wymagane oprogramowanie, potrzebne oprogramowanie, wyposażenie, sprzęt,
    przygotowanie, przygotowania, przygotowanie środowiska, konfiguracja środowiska, zacznij tutaj, zacznij tu,
    wymagania sprzętowe, wymagania systemowe
  `,

  optional: list`
    opcjonalny, opcjonalna, opcjonalne, opcjonalnie, nieobowiązkowy, nieobowiązkowa, nieobowiązkowe, nieobowiązkowo,
    fakultatywny, fakultatywne, do wyboru, dla chętnych, dodatkowo, bonus, w razie potrzeby, jeśli potrzeba, jeśli chcesz,
    jeśli trzeba, niewymagane, mile widziane
  `,
  optionalHeadings: list`
    opcjonalne, opcjonalnie, tematy opcjonalne, moduły opcjonalne, materiał opcjonalny, zagadnienia opcjonalne,
    nieobowiązkowe, tematy dodatkowe, materiały bonusowe, fakultatywne, fakultety, zajęcia fakultatywne, przedmioty do wyboru,
 przedmioty obieralne, do wyboru, dla chętnych, bonus, bonusy, mile widziane
  `,
  done: list`
    gotowe, gotowy, zrobione, zrobiony, ukończone, ukończony, ukończono, zakończone, zakończony, wykonane, zaliczone,
    zaliczony, tak, nauczone, przeczytane, obejrzane, opanowane, przerobione, skończone
  `,
  notDone: list`
    do zrobienia, w trakcie, w toku, w realizacji, nie, nie rozpoczęto, nierozpoczęte, nie zaczęte, jeszcze nie, oczekuje,
    oczekujące, planowane, zaplanowane, wkrótce, nieukończone, do przeczytania, do obejrzenia, do nauki, następne, częściowo,
    niezrobione, w przygotowaniu
  `,
  written: list`
    napisan*, opublikowan*
  `,

  topicColumns: list`
    temat, tematy, tematyka, zagadnienie, zagadnienia, lekcja, lekcje, przedmiot, przedmioty, kurs, kursy, umiejętność,
    umiejętności, pojęcie, koncepcja, moduł, moduły, tytuł, nazwa, nazwa kursu, nazwa przedmiotu, czego się nauczyć,
    co się uczyć, treść, treści, zakres, materiał, zadanie, zadania, aktywność, rozdział, rozdziały, jednostka, wykład,
    wykłady, sekcja, dział, technologia, technologie, obszar, dziedzina, ćwiczenie, ćwiczenia, problem, wyzwanie, projekt,
    projekty, książka, książki, zasób, wideo, film, narzędzie
  `,
  statusColumns: list`status, stan, postęp, postępy, zrobione, gotowe, ukończone, zakończone, zaliczone, wykonane, przeczytane, opanowane`,
  minorColumns: list`
    nr, lp, numer, id, tydzień, tygodnie, dzień, dni, faza, etap, miesiąc, krok, semestr, kwartał, rok, poziom, czas,
    czas trwania, szacowany czas, godziny, liczba godzin, nakład pracy, data, początek, koniec, start, termin, typ, rodzaj,
    język, trudność, poziom trudności, priorytet, ważność, uczelnia, uniwersytet, platforma, prowadzący, wykładowca, autor,
    autorzy, wydawnictwo, linki, odnośnik, notatka, notatki, uwagi, uwaga, komentarz, komentarze, opis, szczegóły,
    podsumowanie, wymagania, częstotliwość, cena, koszt, cel, cele, efekt, efekty, rezultat, wynik, kamień milowy, punkty,
    ects, procent, źródło, źródła, rozwiązanie, rozwiązania, katalog, folder, plik, pliki, kategoria, kolejność, strony,
    materiały, przykład, przykłady,
    znaczenie, definicja, definicje, wyjaśnienie, objaśnienie, tłumaczenie
  `,
  learntColumns: list`
    czego się nauczysz, nauczysz się, czego się nauczyłem, czego uczy, czego się uczysz, nabyte umiejętności, umiejętności,
    pojęcia, kluczowe pojęcia, zagadnienia, tematy, technologie, użyte technologie, praktyka, ćwiczone umiejętności, efekty,
    kompetencje, wiedza, narzędzia, funkcje
  `,
  paceColumns: list`
    czas, czas trwania, szacowany czas, godziny, liczba godzin, nakład pracy, tydzień, tygodnie, dzień, dni, miesiąc,
    miesiące, data, termin, początek, koniec, wymagania, status, postęp, ects, semestr, harmonogram, etap
  `,

  roadmap: list`
    ścieżka nauki, ścieżka rozwoju, ścieżka edukacyjna, ścieżka kariery, ścieżka, ścieżki, plan nauki, plan nauczania,
    plan studiów, plan rozwoju, plan kursu, plan edukacji, plan szkolenia, plan treningowy, program nauki,
    program nauczania, program studiów, program szkolenia, przewodnik, przewodnik po nauce, przewodnik do nauki,
    mapa drogowa, mapa rozwoju, mapa kompetencji, mapa nauki, droga do, nauka, naucz się, jak nauczyć się, jak zacząć,
    jak zostać, zostań, kurs, kursy, pełny kurs, od zera, od zera do, od podstaw, od podstaw do, od początkującego do,
    dni, w 30 dni, w 100 dni, samouk, samouka, samodzielna nauka, sylabus, szkolenie, studia, przygotowanie do
  `,
  learning: list`
    nauka, nauki, nauczyć, naucz, nauczysz, nauczanie, uczyć, uczy, uczę, uczenie, uczeń, uczniowie, uczniów, student,
    studenci, studentów, studia, studiowanie, kurs, kursu, kursy, kursant, szkolenie, szkolenia, lekcja, lekcje, wykład,
    wykłady, ćwiczenia, zajęcia, programista, programisty, programistów, programowania, inżynier, początkujący,
    początkujących, podstawy, pojęcia, koncepcje, umiejętności, wiedza, wiedzy, zostać, kariera, kariery, administrator,
    architekt, analityk, tester, projektant, edukacja, edukacyjny, szkoła, uczelnia, uniwersytet, egzamin, zadania,
    opanować, zrozumieć, teoria, praktyka, samouk, nauczyciel, materiał
  `,
  levels: list`
    początkujący, początkująca, początkujących, poziom początkujący, podstawy, podstawowy, podstawowe, podstawowa,
    fundamenty, wprowadzenie, wstęp, średni, średnio zaawansowany, średniozaawansowany, średniozaawansowane,
    poziom średni, zaawansowany, zaawansowane, zaawansowana, zaawansowanych, poziom zaawansowany, ekspert, eksperci,
    ekspercki, specjalista, specjalizacja, mistrz, mistrzostwo, biegłość, profesjonalny, łatwy, trudny, elementarny
  `,

  productSections: list`
    instalacja, instalowanie, użycie, używanie, użytkowanie, konfiguracja, ustawienia, funkcje, funkcjonalności,
    funkcjonalność, cechy, możliwości, uruchomienie, uruchamianie, jak uruchomić, testy, uruchamianie testów, wdrożenie,
    zbudowane z, użyte technologie, wykorzystane technologie, architektura, zrzuty ekranu, demo, polecenia, przykład,
    przykłady, przykłady użycia, pobieranie, szybki start, wymagania systemowe, rozwój, rozwój lokalny, zmienne środowiskowe,
    baza danych, bezpieczeństwo, wydajność, rozwiązywanie problemów, znane problemy, ograniczenia, zależności,
    struktura projektu, wersje
  `,
  releases: list`
    planowane, zaplanowane, wydane, wydanie, premiera, w trakcie, w toku, w realizacji, w przygotowaniu, krótkoterminowe,
    średnioterminowe, długoterminowe, wkrótce, nadchodzące, następna wersja, kolejna wersja, przyszłość, plany na przyszłość,
 przyszłe funkcje, planowane funkcje, plany rozwoju, dalszy rozwój, pomysły, do zrobienia, zrobione, gotowe,
    ukończone, zakończone, teraz, później, następnie, prototyp, pierwsza wersja, wersja 1, wersja 2, wersja stabilna,
    aktualny stan, obecny stan, status projektu, wysoki priorytet, średni priorytet, niski priorytet, znane błędy,
    utrzymanie, porzucone, ekspansja, wzrost, lista życzeń
  `,
  releaseWords: list`
    funkcja, funkcje, funkcjonalność, funkcjonalności, wersja, wersje, stan, zadanie, zadania, ulepszenie, ulepszenia,
    usprawnienia, poprawki, zmiany, praca, prace, plan, plany, kamień milowy, cel, cele, projekt, produkt, rozwój, aktualny,
    aktualne, obecny, priorytet
  `,
  wishes: list`
    dodać, dodaj, dodanie, dodawanie, dodano, wsparcie, wsparcie dla, obsługa, ulepszyć, ulepszenie, ulepszenia, poprawić,
    poprawa, poprawki, usprawnić, usprawnienie, zaimplementować, implementacja, wdrożyć, wdrożenie, wydać, wypuścić,
    uruchomić, naprawić, naprawa, naprawa błędów, usunąć, usunięcie, zintegrować, integracja z, migracja do, migracja na,
    przenieść, przepisać, refaktoryzacja, zoptymalizować, optymalizacja, umożliwić, opublikować, stworzyć, stworzenie, utworzyć,
    zastąpić, zaktualizować, aktualizacja, rozszerzyć, rozbudowa, przeprojektować, zautomatyzować, włączyć, wprowadzić,
    wprowadzenie obsługi, zmniejszyć, zwiększyć, tryb ciemny, panel administratora, walidacja danych wejściowych
  `,
  events: list`
    premiera, uruchomienie produkcyjne, partnerstwo, partnerstwa, przedsprzedaż, sprzedaż tokenów, sieć główna, sieć testowa,
    kampania marketingowa, wersja beta, otwarta beta, zamknięta beta, runda finansowania, audyt bezpieczeństwa, start na
    produkcji
  `,
  collections: list`
    zasoby, lista zasobów, linki, przydatne linki, zbiór, zbiór zadań, kolekcja, książki, lista książek, notatki, moje notatki,
    notatki z, pytania, pytania rekrutacyjne, pytania i odpowiedzi, pytania egzaminacyjne, wybór, zestawienie, ściąga, ściągi,
    ściągawka, słownik, słowniczek, rozwiązania, rozwiązania zadań, przykłady, szablony, zakładki, pomysły na projekty,
    lista, opracowanie, opracowania, egzaminy, kolokwia, triki, dobre praktyki, podręcznik, kompendium, fiszki
  `,
  things: list`
    generator, kreator, aplikacja, aplikacje, platforma, strona, serwis, program, oprogramowanie, narzędzie, szablon, wtyczka,
    rozszerzenie, asystent, edytor, przeglądarka, panel, symulator, menedżer, serwer, usługa, system, biblioteka, gra,
    planer, portal, bot, klient
  `,
};
