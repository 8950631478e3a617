/**
 * Frequent short words that other languages with the same script do not have: by them a language is recognised before the
 * rest of its words is needed.
 */
import { list, type Entries } from "./words.ts";

/** By the ISO 639-1 code of each language that has word lists, English first. */
export const FREQUENT_WORDS = {
  en: list`
    the, and, with, this, that, your, you, how, what, which, from, have, has, their, about, these, those, when,
    where, into, should, it, be, can, not, or, they, we, before, using, through
  `,
  es: list`
    el, los, las, y, qué, cómo, más, también, hasta, pero, muy, puedes, cuando, sin, tus, sus, está, están, aquí, esto,
    hacia, según, hay, otros, ejercicios, así, debes, estos, cuál
  `,
  pt: list`
    não, são, você, uma, dos, os, ao, aos, pelo, pela, mais, seu, sua, seus, em, à, também, isso, até, esse, essa, é, num,
    já, muito, nas, será, então, aqui, quando, depois, além, estão, às, numa, mesmo, apenas, pode, vai
  `,
  fr: list`
    des, du, et, pour, dans, est, avec, vous, cette, ces, qui, aux, pas, sont, votre, nous, être, où, leur, leurs, vos,
    ainsi, comme, même, chaque, peut, plusieurs, ses, faire, tout, apprendre, après, très, savoir, jour, cours
  `,
  de: list`
    der, und, für, mit, ist, nicht, ein, eine, einen, einer, auf, zum, zur, wie, wird, werden, oder, auch, dem, aus, sich,
    bei, sind, kann, deine, nach, durch, über, diese, dieser, noch, wenn, aber, lernen, können, ich, im, vom, wir
  `,
  it: list`
    il, gli, che, è, della, delle, dei, degli, nel, nella, nelle, dal, dalla, alla, alle, sono, più, questo, questa,
    questi, anche, puoi, cosa, perché, tuo, tra, ogni, sulla, senza, essere, loro, dopo, prima, imparare, quando, così, ed
  `,
  nl: list`
    het, een, van, voor, niet, zijn, wordt, worden, deze, naar, ook, maar, hoe, wat, jouw, bij, uit, aan, kun, je, leren,
    kunt, heeft, hebt, meer, dit, tot, zoals, met, waar, onze, jij, nog, moet, gaan, veel, welke
  `,
  pl: list`
    w, się, nie, jest, oraz, dla, jak, lub, przez, które, który, która, są, czy, tym, tego, tej, ich, jego, może, można,
    żeby, jeśli, więc, wszystko, ten, tylko, także, również, przed, pod, będzie, nauka, czym, kiedy, gdzie, swoje, bardzo
  `,
  cs: list`
    že, v, které, který, která, jsou, nebo, není, při, také, pomocí, podle, jako, být, což, této, tento, tohoto, lze, kde,
    už, až, jsem, bude, vám, více, když, jaké, proč, vás, jen, pokud, může, můžete, naučíte, před, ještě, své, svůj, abyste
  `,
  sv: list`
    och, att, är, för, inte, från, också, när, hur, vad, ska, detta, genom, kommer, efter, dig, mycket, här, till, denna, eller,
    kan, lär, på, varje, behöver, mer, utan, där, några, andra, vilka, sina, måste, flera, innehåller, skapa, ett, av, ditt
  `,
  ro: list`
    pentru, sunt, această, acest, acestui, după, dacă, până, prin, poți, puteți, vei, veți, fiecare, când, despre,
    trebuie, îți, către, într, fără, între, unei, unui, folosind
  `,
  el: list`και, το, τα, να, της, του, των, την, στην, στο, για, με, από, είναι, που, θα, σε, πώς, δεν, κάθε`,
  ru: list`
    что, чтобы, это, этот, как, или, если, только, когда, есть, можно, нужно, будет, который, которые, после, ещё
  `,
  uk: list`
    що, щоб, це, цей, ця, або, якщо, лише, коли, є, можна, потрібно, буде, який, яка, які, після, ще, та, від, із, як
  `,
  tr: list`
    için, bir, olarak, veya, daha, gibi, nasıl, olan, çok, sonra, kadar, değil, ancak, göre, üzerine, nedir, içinde,
    ilgili, öğreneceksiniz, gereken
  `,
  ar: list`
    في, على, إلى, التي, الذي, هذا, هذه, ذلك, خلال, حول, كيفية, يمكن, يمكنك, يجب, سوف, كما, حيث, قبل, بعد, أكثر
  `,
  fa: list`
    است, برای, این, که, هایی, های, شما, شود, کنید, باید, هستند, چگونه, چیست, آنها, خواهید, توانید, اینکه, همچنین, نیست
  `,
  he: list`של, את, על, עם, זה, זו, כל, לא, או, גם, כדי, אם, יש, הוא, היא, אתם, אתה, איך, כמו, יותר`,
  ur: list`ہے, ہیں, کے, کی, کا, میں, اور, سے, کو, یہ, پر, نے, لیے, آپ, کریں, ایک, نہیں, کیا, اس, کرنا, سیکھیں`,
  hi: list`है, हैं, के, की, का, में, और, से, को, यह, पर, लिए, इस, आप, कर, या, एक, करें, नहीं, क्या`,
  bn: list`
    এবং, এর, করে, করতে, এই, জন্য, থেকে, ও, আপনি, কিভাবে, কীভাবে, হয়, করা, যা, একটি, কি, না, সাথে, শেখা, আমাদের
  `,
  zh: list`的, 了, 和, 是, 在, 与, 與, 这, 這, 我们, 我們, 以及, 或, 可以, 不, 到, 你, 也, 对, 對, 如何`,
  ja: list`
    の, は, を, に, が, で, と, です, ます, する, した, して, から, まで, この, ため, こと, よう, など, できる
  `,
  ko: list`
    및, 수, 있는, 있습니다, 합니다, 하는, 위한, 대한, 그리고, 것, 이, 를, 을, 입니다, 또는, 통해, 위해, 하기, 어떻게,
    무엇을
  `,
  vi: list`
    và, là, của, các, những, được, không, cho, với, để, trong, này, một, bạn, về, từ, có, khi, như, hoặc, học, sẽ,
    cách, đến, cần, đã, nếu, thì, cũng, nhiều, người, làm, trên, theo, hãy
  `,
  id: list`
    yang, dan, untuk, dengan, dari, pada, ini, itu, adalah, akan, tidak, atau, dalam, anda, kamu, juga, bisa, dapat,
    ke, secara, sebagai, karena, lebih, apa, bagaimana, setelah, belajar, oleh, seperti, telah, sudah, saya, kita,
    kami, jika, agar, harus, menggunakan, serta, banyak
  `,
  th: list`และ, ที่, การ, ใน, ของ, เป็น, ให้, ได้, จะ, มี, กับ, หรือ, จาก, ไม่, นี้, คือ, เพื่อ, สำหรับ, ด้วย, เรียนรู้`,
} as const satisfies Readonly<Record<string, Entries>>;

export type WordsCode = keyof typeof FREQUENT_WORDS;

const isCode = (key: string): key is WordsCode => Object.hasOwn(FREQUENT_WORDS, key);

export const WORDS_CODES: readonly WordsCode[] = Object.keys(FREQUENT_WORDS).filter(isCode);
