/** Names of things to learn, in many languages: what small made-up roadmaps are filled with. */
import type { WordsCode } from "../../src/roadmap/words/frequent-words.ts";

const names = (text: string): readonly string[] => text.split(", ");

/** Things to learn, of several fields in English and of one in the other languages. */
export const TOPICS: Readonly<Partial<Record<WordsCode, readonly (readonly string[])[]>>> = {
  en: [
    names(
      "Variables, Loops, Functions, Lists, Dictionaries, Files, Errors, Classes, Modules, Testing, Decorators, Typing, Packaging, Generators, Concurrency, Logging",
    ),
    names(
      "HTML, CSS, JavaScript, Git, React, Routing, Forms, State, Hooks, Accessibility, TypeScript, Deployment, Performance, Animations, Testing, Security",
    ),
    names(
      "Scales, Chords, Rhythm, Ear training, Strumming, Fingerpicking, Barre chords, Improvisation, Blues, Reading notes, Arpeggios, Songwriting",
    ),
    names(
      "Perspective, Shading, Anatomy, Colour theory, Composition, Gesture drawing, Values, Light, Textures, Portraits, Line work, Landscapes",
    ),
    names(
      "Linear algebra, Probability, Statistics, Calculus, Regression, Classification, Clustering, Neural networks, Backpropagation, Transformers, Evaluation, Pandas, NumPy",
    ),
    names(
      "Kneading, Fermentation, Shaping, Scoring, Baking temperatures, Sourdough starter, Hydration, Rye bread, Brioche, Proofing",
    ),
    names(
      "Networking basics, Linux, Shell scripting, Docker, Kubernetes, CI/CD, Monitoring, Terraform, Ansible, AWS, Secrets, Logging, Service mesh",
    ),
    names(
      "Navigation, Features, Video, Join, Rules, Structure, Time, Ranking, Discord, Slack, Components, Style, Notes, Links, Storage, Sharing",
    ),
  ],
  es: [
    names(
      "Variables, Bucles, Funciones, Listas, Diccionarios, Archivos, Errores, Clases, Módulos, Pruebas, Bases de datos, Redes, Seguridad, Algoritmos, Formularios",
    ),
  ],
  pt: [
    names(
      "Variáveis, Laços, Funções, Listas, Dicionários, Arquivos, Erros, Classes, Módulos, Testes, Banco de dados, Redes, Segurança, Algoritmos, Formulários",
    ),
  ],
  fr: [
    names(
      "Variables, Boucles, Fonctions, Listes, Dictionnaires, Fichiers, Erreurs, Classes, Modules, Tests, Bases de données, Réseaux, Sécurité, Algorithmes, Formulaires",
    ),
  ],
  de: [
    names(
      "Variablen, Schleifen, Funktionen, Listen, Wörterbücher, Dateien, Fehler, Klassen, Module, Tests, Datenbanken, Netzwerke, Sicherheit, Algorithmen, Formulare",
    ),
  ],
  it: [
    names(
      "Variabili, Cicli, Funzioni, Liste, Dizionari, File, Errori, Classi, Moduli, Test, Basi di dati, Reti, Sicurezza, Algoritmi, Moduli web",
    ),
  ],
  nl: [
    names(
      "Variabelen, Lussen, Functies, Lijsten, Woordenboeken, Bestanden, Fouten, Klassen, Modules, Testen, Databases, Netwerken, Beveiliging, Algoritmen",
    ),
  ],
  pl: [
    names(
      "Zmienne, Pętle, Funkcje, Listy, Słowniki, Pliki, Błędy, Klasy, Moduły, Testy, Bazy danych, Sieci, Bezpieczeństwo, Algorytmy",
    ),
  ],
  cs: [
    names(
      "Proměnné, Cykly, Funkce, Seznamy, Slovníky, Soubory, Chyby, Třídy, Moduly, Testy, Databáze, Sítě, Bezpečnost, Algoritmy",
    ),
  ],
  tr: [
    names(
      "Değişkenler, Döngüler, Fonksiyonlar, Listeler, Sözlükler, Dosyalar, Hatalar, Sınıflar, Modüller, Testler, Veritabanları, Ağlar, Güvenlik, Algoritmalar",
    ),
  ],
  vi: [
    names(
      "Biến, Vòng lặp, Hàm, Danh sách, Từ điển, Tệp, Lỗi, Lớp, Mô-đun, Kiểm thử, Cơ sở dữ liệu, Mạng, Bảo mật, Thuật toán",
    ),
  ],
  id: [
    names(
      "Variabel, Perulangan, Fungsi, Daftar, Kamus, Berkas, Galat, Kelas, Modul, Pengujian, Basis data, Jaringan, Keamanan, Algoritma",
    ),
  ],
  ru: [
    names(
      "Переменные, Циклы, Функции, Списки, Словари, Файлы, Ошибки, Классы, Модули, Тесты, Базы данных, Сети, Безопасность, Алгоритмы",
    ),
  ],
  uk: [
    names(
      "Змінні, Цикли, Функції, Списки, Словники, Файли, Помилки, Класи, Модулі, Тести, Бази даних, Мережі, Безпека, Алгоритми",
    ),
  ],
  el: [
    names(
      "Μεταβλητές, Βρόχοι, Συναρτήσεις, Λίστες, Λεξικά, Αρχεία, Σφάλματα, Κλάσεις, Δοκιμές, Βάσεις δεδομένων, Δίκτυα, Ασφάλεια",
    ),
  ],
  ar: [
    names(
      "المتغيرات, الحلقات, الدوال, القوائم, القواميس, الملفات, الأخطاء, الأصناف, الوحدات, الاختبارات, قواعد البيانات, الشبكات, الأمن, الخوارزميات",
    ),
  ],
  fa: [
    names(
      "متغیرها, حلقه‌ها, توابع, لیست‌ها, دیکشنری‌ها, فایل‌ها, خطاها, کلاس‌ها, ماژول‌ها, آزمون‌ها, پایگاه داده, شبکه, امنیت, الگوریتم‌ها",
    ),
  ],
  he: [
    names(
      "משתנים, לולאות, פונקציות, רשימות, מילונים, קבצים, שגיאות, מחלקות, מודולים, בדיקות, מסדי נתונים, רשתות, אבטחה, אלגוריתמים",
    ),
  ],
  hi: [
    names("चर, लूप, फ़ंक्शन, सूचियाँ, शब्दकोश, फ़ाइलें, त्रुटियाँ, क्लास, मॉड्यूल, परीक्षण, डेटाबेस, नेटवर्क, सुरक्षा, एल्गोरिदम"),
  ],
  bn: [
    names(
      "ভেরিয়েবল, লুপ, ফাংশন, তালিকা, ডিকশনারি, ফাইল, ত্রুটি, ক্লাস, মডিউল, পরীক্ষা, ডেটাবেস, নেটওয়ার্ক, নিরাপত্তা, অ্যালগরিদম",
    ),
  ],
  zh: [
    names(
      "变量, 循环, 函数, 列表, 字典, 文件操作, 异常处理, 类与对象, 模块化, 单元测试, 数据库, 计算机网络, 安全, 算法, 数据结构",
    ),
  ],
  ja: [
    names(
      "変数, ループ, 関数, リスト, 辞書, ファイル操作, 例外処理, クラス, モジュール化, テスト, データベース, ネットワーク, セキュリティ, アルゴリズム",
    ),
  ],
  ko: [
    names(
      "변수, 반복문, 함수, 리스트, 딕셔너리, 파일 입출력, 예외 처리, 클래스, 모듈화, 테스트, 데이터베이스, 네트워크, 보안, 알고리즘",
    ),
  ],
  th: [names("ตัวแปร, ลูป, ฟังก์ชัน, ลิสต์, ดิกชันนารี, ไฟล์, ข้อผิดพลาด, คลาส, การทดสอบ, ฐานข้อมูล, เครือข่าย, ความปลอดภัย")],
};

/** Names of the parts of a course. */
export const PARTS: readonly string[] = names(
  "Basics, Foundations, Core skills, Going deeper, Practice, Mastery, Tools, Theory, Craft, First steps, Working in a team, Data, Interfaces, Delivery",
);

/** Sentences that advise, describe a product, or say what a thing is. */
export const ADVICE: readonly string[] = [
  "Practise a little every day rather than a lot on Sunday",
  "Ask for help when you are stuck for more than an hour",
  "Take notes by hand and read them again after a week",
  "Sleep well before a hard subject",
  "Teach what you have learnt to somebody else",
  "Do not skip the exercises",
  "Keep a journal of your mistakes",
];
export const NEEDS: readonly string[] = [
  "A laptop",
  "An internet connection",
  "Two hours a day",
  "A notebook",
  "Basic English",
  "A GitHub account",
];
export const FEATURES: readonly string[] = [
  "Add dark mode",
  "Support PostgreSQL",
  "Fix memory leak in the parser",
  "Export to PDF",
  "Improve error messages",
  "Release mobile app",
  "Add OAuth login",
  "Migrate to TypeScript",
  "Publish Docker image",
  "Plugin system",
  "REST endpoint for reports",
  "Schema builder",
  "Rate limiting",
  "Localised dates",
  "Webhook retries",
  "Admin dashboard",
  "Offline mode",
  "Faster cold start",
  "Drop support for Node 16",
  "Token sale",
];
export const QUESTIONS: readonly string[] = [
  "What is a closure?",
  "How does garbage collection work?",
  "What is the difference between TCP and UDP?",
  "Explain the event loop.",
  "When do you use an index?",
  "What is a deadlock?",
  "How do you reverse a linked list?",
  "What does ACID mean?",
];
