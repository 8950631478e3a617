/** Languages told by script, by frequent words and by letters. */
import { describe, expect, test } from "vitest";
import { isEnglish, languageOf } from "../../src/roadmap/words/language-of.ts";
import { WORDS_CODES } from "../../src/roadmap/words/frequent-words.ts";
import { growth, GROWTH_LIMIT } from "../growth.ts";

const SAMPLES = {
  en: "This is the plan that I follow. You will learn how the web works and what you should know before you start.",
  es: "Aquí está todo lo que debes saber para empezar desde cero. Después de cada módulo hay ejercicios, y los proyectos son muy cortos.",
  pt: "Este é o caminho que você vai seguir até conseguir uma vaga. Não pule os exercícios, pois eles são a parte mais importante.",
  fr: "Ce parcours est conçu pour les débutants qui veulent apprendre à coder. Chaque étape contient des exercices et une liste de ressources dans votre langue.",
  de: "Dieser Lernpfad ist für Anfänger, die noch nicht programmieren können. Du lernst, wie eine Webseite aufgebaut wird und welche Werkzeuge sich lohnen.",
  it: "Questo percorso è pensato per chi vuole imparare da zero. Ogni settimana ci sono degli esercizi, anche per chi ha già le basi della materia.",
  nl: "Dit leerpad is voor iedereen die wil leren programmeren. Elke week maak je een opdracht, en je kunt zelf kiezen met welke taal je begint.",
  pl: "To jest plan nauki dla osób, które chcą zostać programistami. Każdy tydzień kończy się projektem, więc nie pomijaj ćwiczeń.",
  cs: "Tento plán je pro začátečníky, kteří se chtějí naučit programovat. Každý týden si vyzkoušíte, co jste se naučili, a na konci bude projekt.",
  sv: "Den här kursplanen är för dig som vill lära dig programmera från grunden. Varje vecka gör du en övning och läser mer om det du kan.",
  ro: "Acest plan este pentru cei care vor să învețe programare. După fiecare săptămână vei avea un proiect prin care verifici ce ai învățat.",
  el: "Αυτό το πλάνο είναι για αρχάριους που θέλουν να μάθουν προγραμματισμό. Κάθε εβδομάδα έχει ασκήσεις.",
  ru: "Этот план подходит тем, кто хочет стать разработчиком. После каждого раздела есть задания, которые нужно выполнить.",
  uk: "Цей план підходить тим, хто хоче стати розробником. Після кожного розділу є завдання, які потрібно виконати.",
  tr: "Bu yol haritası yazılıma yeni başlayanlar için hazırlandı. Her hafta bir konu öğrenecek, sonra küçük bir proje yapacaksınız.",
  ar: "هذه الخطة للمبتدئين الذين يريدون تعلم البرمجة. في نهاية كل أسبوع يوجد مشروع صغير يجب إنجازه.",
  fa: "این نقشه راه برای کسانی است که می‌خواهند برنامه‌نویسی را از صفر یاد بگیرند. در پایان هر هفته یک پروژه کوچک دارید.",
  he: "התוכנית מיועדת למי שרוצה ללמוד תכנות מאפס. בסוף כל שבוע יש תרגיל קטן ופרויקט.",
  ur: "یہ روڈ میپ ان لوگوں کے لیے ہے جو پروگرامنگ سیکھنا چاہتے ہیں۔ ہر ہفتے کے آخر میں ایک چھوٹا پروجیکٹ ہے۔",
  hi: "यह रोडमैप उन लोगों के लिए है जो शुरू से प्रोग्रामिंग सीखना चाहते हैं। हर सप्ताह के अंत में एक छोटा प्रोजेक्ट है।",
  bn: "এই রোডম্যাপটি তাদের জন্য যারা শুরু থেকে প্রোগ্রামিং শিখতে চান। প্রতি সপ্তাহের শেষে একটি ছোট প্রজেক্ট আছে।",
  zh: "这份学习路线适合零基础的同学。每个阶段结束后都有一个小项目，用来检验学到的知识。",
  ja: "このロードマップは、プログラミングをゼロから学びたい人のためのものです。毎週、小さな課題があります。",
  ko: "이 로드맵은 프로그래밍을 처음부터 배우고 싶은 사람을 위한 것입니다. 매주 작은 과제가 있습니다.",
  vi: "Lộ trình này dành cho những người mới bắt đầu học lập trình. Mỗi tuần bạn sẽ làm một bài tập nhỏ.",
  id: "Peta jalan ini dibuat untuk pemula yang ingin belajar pemrograman dari nol. Setiap minggu ada tugas kecil yang harus dikerjakan.",
  th: "แผนการเรียนนี้เหมาะสำหรับผู้ที่อยากเริ่มเขียนโปรแกรมตั้งแต่ศูนย์ ทุกสัปดาห์จะมีแบบฝึกหัดเล็ก ๆ ให้ทำ",
};

test("there is a sample in every language", () => {
  expect(Object.keys(SAMPLES).sort()).toEqual([...WORDS_CODES].sort());
});

test("only an English text needs the word lists of no other language", () => {
  const codes = Object.entries(SAMPLES).flatMap(([code, text]) => (isEnglish(text) ? [code] : []));
  expect(codes).toEqual(["en"]);
  expect(isEnglish(`${SAMPLES["ru"] ?? ""} ${SAMPLES["ru"] ?? ""} And this is what you have`)).toBe(false);
});

test.each(Object.entries(SAMPLES))("two sentences are enough to tell %s", (code, text) => {
  expect(languageOf(text)).toBe(code);
  expect(
    languageOf(`# HTML, CSS & JavaScript\n\n${text.normalize("NFD")}\n\n- Git\n- Docker\n- Node.js`),
  ).toBe(code);
});

test("a short text is told by the words of courses, each counted once, and by names of several words", () => {
  const rows = Array.from({ length: 8 }, (_, index) => `| ${index + 1} | Loops | Blog ${index} |`).join("\n");
  expect(languageOf(`# Plan de estudio de Go\n\n| Semana | Tema | Blog |\n|---|---|---|\n${rows}\n`)).toBe(
    "es",
  );
});

test("traditional characters are Chinese too", () => {
  expect(languageOf("這份學習路線適合零基礎的同學，每個階段結束後都有一個小專案。")).toBe("zh");
});

test("bare lists are told by their letters", () => {
  expect(
    languageOf("# Trilha\n- Introdução à programação\n- Funções\n- Padrões\n- Não relacionais\n- São\n"),
  ).toBe("pt");
  expect(languageOf("# Lộ trình\n- Biến và kiểu dữ liệu\n- Vòng lặp\n- Hàm\n")).toBe("vi");
  expect(languageOf("# План\n\n- Переменные и типы\n- Циклы\n- Классы, объекты\n- Файлы\n")).toBe("ru");
});

test("two frequent words are enough where they come again and again", () => {
  const items = ["Clases y objetos", "El bucle", "Tipos y variables", "Listas y pilas", "El método"];
  expect(languageOf(items.join("\n"))).toBe(null);
  expect(languageOf([...items, ...items].join("\n"))).toBe("es");
});

describe("of a mixed document the main language counts", () => {
  const headings =
    "# Roadmap\n\n## Getting Started\n\n## What You Will Learn\n\n## How to Use This\n\n## Resources and Links\n";

  test.each(["ja", "zh", "ko", "ru", "ar", "hi", "th"] as const)("%s below English headings", (code) => {
    expect(languageOf(`${headings}\n${SAMPLES[code].repeat(4)}`)).toBe(code);
  });

  test.each(["es", "de", "pl", "vi", "id", "tr"] as const)("%s below English headings", (code) => {
    expect(languageOf(`${headings}\n${`${SAMPLES[code]} `.repeat(4)}`)).toBe(code);
  });

  test("English with links to its translations and some foreign words", () => {
    const switcher =
      "[中文](README.zh.md) | [日本語](README.ja.md) | [Español](README.es.md) | Русский | العربية\n";
    const words = "The word für is not the word por, and el niño (男の子) is what you call a boy.";
    expect(languageOf(`${switcher}\n${SAMPLES.en} ${words} ${SAMPLES.en}`)).toBe("en");
  });

  test("Chinese whose topics are names", () => {
    const names = ["HTML", "CSS", "React", "Vue", "Webpack", "Node.js", "Express", "MongoDB", "Redis"];
    expect(languageOf(`# 前端学习路线\n\n## 基础\n\n- ${names.join("\n- ")}\n\n## 进阶\n`)).toBe("zh");
  });

  test("Chinese with a Japanese name", () => {
    expect(languageOf(`${SAMPLES.zh.repeat(3)}作者：さくら`)).toBe("zh");
  });
});

describe("code and addresses say nothing", () => {
  test("English comments in code", () => {
    const code = `\`\`\`js\n// ${SAMPLES.en.repeat(5)}\n\`\`\`\n`;
    expect(languageOf(`${code}${SAMPLES.fr}\n\n~~~\n${SAMPLES.en.repeat(5)}`)).toBe("fr");
    expect(languageOf(code)).toBe(null);
  });

  test("words of a link, a tag and inline code", () => {
    const text =
      "[Git](/the/how/what/with/that) <a title='how what which that'> `the with this that` https://a.example/the-how-what-that";
    expect(languageOf(text)).toBe(null);
  });
});

test.each(["", "# Roadmap", "- Git\n- Docker\n- SQL", "日本", "1. 2. 3.", "Москва, Одеса, Тверь"])(
  "%j is too little to tell",
  (text) => {
    expect(languageOf(text)).toBe(null);
  },
);

test.each([
  [
    "# Plan de estudio: Backend\n\n| Semana | Tema | Recursos |\n|---|---|---|\n| 1 | REST | [Docs](a) [Docs](b) |",
    "es",
  ],
  ["# Plano de estudos: Backend\n\n- [Docs](a)\n- [Docs](b)", "pt"],
  ["# Parcours d'apprentissage\n\n- [Docs](a)", "fr"],
])("in a short text a phrase such as a title tells more than English names of sources", (text, code) => {
  expect(languageOf(text)).toBe(code);
});

test("only the beginning of a long text is read", () => {
  expect(languageOf(`${`${SAMPLES.it} `.repeat(200)}${SAMPLES.de.repeat(2000)}`)).toBe("it");
});

test.each(["`", "](", "<", "](a", "http://", "```\n", ">", "~~~~", "a\u0301", "w", "ệ "])(
  "a text full of %j takes time in proportion to its length",
  (piece) => {
    const times = growth((length) => {
      const text = piece.repeat(length / piece.length);
      return () => languageOf(text);
    }, 1_000_000);
    expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
  },
);
