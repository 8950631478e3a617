function e([e=``]){return e}const t={little:e`
    و, ال, لل, ل, ب, في, من, إلى, على, عن, مع, أو, ما, ماذا, كيف, هذا, هذه, بعض, كل, أخرى, مفيدة, مهمة, هامة, إضافية,
    مقترحة, مطلوبة, مجانية, رئيسية, أساسية, نهائية, نهائي, تعلم, دراسة, موصى بها, للمبتدئين
  `,stages:e`
    المرحلة, مرحلة, الشهر, شهر, المستوى, مستوى, الجزء, جزء, الخطوة, خطوة, السنة, العام, الترم, المحور, القسم
  `,weeks:e`الأسبوع, أسبوع, الوحدة, وحدة, الفصل, فصل, الباب, الموضوع, المديول`,days:e`اليوم, يوم, الدرس, درس, المحاضرة, محاضرة, الجلسة, الحصة, الساعة, المهمة, التمرين`,spans:e`
    المراحل, مراحل, أشهر, شهور, المستويات, مستويات, أجزاء, خطوات, سنوات, أسابيع, الأسابيع, وحدات, فصول, أيام, الأيام,
    دروس, الدروس, محاضرات, ساعات
  `,numbers:e`
    صفر, واحد, اثنان, ثلاثة, أربعة, خمسة, الأول, الأولى, الثاني, الثانية, الثالث, الرابع, الخامس, السادس, السابع,
    الثامن, التاسع, العاشر, الأخير, النهائي
  `,topicLabels:e`
    المواضيع, الموضوعات, مفاهيم, المفاهيم, المفاهيم الأساسية, المحتوى, محتوى, ماذا ستتعلم, ستتعلم, سوف تتعلم,
    ماذا تتعلم, ما يجب تعلمه, ما ستتعلمه, تعلم, المنهج, المقرر, المحاور, الدروس, النقاط الرئيسية
  `,sources:e`
    مصادر, مصدر, موارد, مراجع, روابط, رابط, كتب, كتاب, قراءة, دورات, دورة, كورسات, شروحات, شرح, فيديوهات, فيديو, قنوات,
    قناة, مواقع, مقالات, توثيق, أدوات, منصات, شهادات
  `,projects:e`
    مشاريع, مشروع, مشروعات, تطبيق عملي, تطبيقات, تطبيق, عملي, تمارين, تمرين, تدريبات, تدريب, مهام, واجب, واجبات, تكليف,
    تحديات, تحدي, أنشطة, معمل, أفكار
  `,skills:e`
    مهارات, مهارة, المهارات التقنية, المهارات المكتسبة, تقنيات, التقنيات, كفاءات, لغات البرمجة, اللغات والأدوات
  `,outcomes:e`
    هدف, أهداف, نتائج, نتيجة, مخرجات, النتيجة المتوقعة, مدة, وقت, الزمن, الوقت المتوقع, متطلبات, نصيحة, نصائح, ملاحظة,
    ملاحظات, لماذا, تركيز, معايير, تقييم, اختبار, امتحان, صعوبة, ملخص, مراجعة, في النهاية, بنهاية
  `,housekeeping:e`
    المحتويات, جدول المحتويات, فهرس, مساهمة, المساهمون, كيفية المساهمة, ساهم, رخصة, ترخيص, الحقوق, تحديثات,
    الأسئلة الشائعة, شكر, المؤلف, عني, من أنا, من نحن, تواصل, دعم, مساعدة, كيفية الاستخدام, طريقة الاستخدام, مجتمع,
    عن المشروع, حول, وصف, نظرة عامة, مقدمة, خاتمة
  `,advice:e`
    نصائح, نصيحة, إرشادات, توصيات, كيف تتعلم, كيف تذاكر, كيفية الدراسة, طريقة المذاكرة, استراتيجية, منهجية, عادات,
    روتين, جدول يومي, الجدول الأسبوعي, تنظيم الوقت, إدارة الوقت, تحفيز, أخطاء شائعة, قواعد, تذكر, الخطوات التالية,
    ماذا بعد
  `,prerequisites:e`
    متطلبات, المتطلبات المسبقة, متطلبات سابقة, المتطلبات الأساسية, قبل البدء, قبل أن تبدأ, ما تحتاجه, ماذا تحتاج,
    ستحتاج, المعرفة المطلوبة, المعرفة المسبقة, تجهيز, تحضير, ابدأ هنا, مسبقة
  `,optional:e`اختياري, اختيارية, إختياري, غير إلزامي, عند الحاجة, إذا لزم الأمر, إن أردت, إضافي`,optionalHeadings:e`اختياري, اختيارية, مواد اختيارية, مواضيع إضافية, بونص`,done:e`تم, مكتمل, مكتملة, اكتمل, منجز, منتهي, انتهى, تم الانتهاء, نعم`,notDone:e`
    لم يبدأ, لم تبدأ, قيد التنفيذ, قيد التقدم, قيد الإنجاز, جاري, جارٍ, لا, ليس بعد, مخطط, قريبا, قيد الانتظار,
    غير مكتمل
  `,written:e`
    مكتوب, كُتب, منشور
  `,topicColumns:e`
    الموضوع, الموضوعات, الدرس, الدروس, الدورة, الكورس, المادة, المقرر, العنوان, الاسم, المفهوم, المفاهيم, المهارة,
    المهارات, الوحدة, المحتوى, ماذا تتعلم, المهمة, النشاط, الفصل, التقنية, المجال, التمرين, المشروع, الكتاب, المصدر
  `,statusColumns:e`الحالة, حالة, التقدم, الإنجاز, تم, مكتمل`,minorColumns:e`
    الرقم, الأسبوع, اليوم, المرحلة, الشهر, الخطوة, المستوى, المدة, الوقت, الساعات, التاريخ, النوع, اللغة, الصعوبة,
    الأولوية, المنصة, المؤلف, المدرب, الرابط, ملاحظات, الوصف, المتطلبات, السعر, الهدف, المصادر,
    المعنى, معنى, التعريف, تعريف, الشرح
  `,learntColumns:e`
    ماذا ستتعلم, ستتعلم, ما ستتعلمه, ماذا تعلمت, المهارات, المفاهيم, المواضيع, التقنيات, المخرجات, النتيجة
  `,paceColumns:e`
    المدة, الوقت, الزمن, الساعات, عدد الساعات, الأسبوع, اليوم, الشهر, التاريخ, البداية, النهاية, المتطلبات, الحالة,
    التقدم
  `,roadmap:e`
    خارطة طريق, خارطة الطريق, خريطة طريق, خريطة الطريق, خريطة تعلم, رودماب, مسار تعلم, مسار التعلم, مسار تعليمي, مسار,
    خطة تعلم, خطة التعلم, خطة دراسية, خطة دراسة, الخطة الدراسية, منهج, دليل تعلم, دليل شامل, دليلك, رحلة تعلم, من الصفر,
    من الصفر إلى, حتى الاحتراف, كيف تصبح, تعلم, دورة, كورس, يوم
  `,learning:e`
    تعلم, دراسة, دراسي, مذاكرة, دورة, دورات, كورس, درس, دروس, محاضر, طالب, طلاب, تعليم, مبتدئ, مطور, مبرمج, مهندس, محلل,
    أساسيات, مفاهيم, مهارات, معرفة, احتراف, تصبح, تمارين, جامعة, مناهج
  `,levels:e`مبتدئ, المبتدئين, متوسط, متقدم, محترف, خبير, أساسيات, أساسي, مقدمة, الاحتراف, تخصص`,productSections:e`
    التثبيت, تثبيت, الاستخدام, الإعداد, الإعدادات, التشغيل, المميزات, الميزات, المزايا, الاختبارات, لقطات الشاشة,
    الأوامر, أمثلة الاستخدام, البدء السريع, التنزيل
  `,releases:e`
    مخطط, قيد التطوير, قيد التنفيذ, تم الإصدار, قريبا, المدى القصير, المدى الطويل, المستقبل, خطط مستقبلية, ميزات قادمة,
    ميزات مستقبلية, الإصدار القادم, الإصدار الأول, أفكار
  `,releaseWords:e`ميزات, الميزات, مميزات, إصدار, الإصدار, تحسينات, تغييرات, مستقبلية, الحالية`,wishes:e`
    إضافة, دعم, تحسين, تنفيذ, إطلاق, إصلاح, إزالة, حذف, دمج, التكامل مع, ترحيل, إعادة كتابة, تحديث, توسيع, نشر, تمكين,
    السماح
  `,events:e`إطلاق المنصة, الإطلاق الرسمي, شراكات, شراكة, نسخة تجريبية`,collections:e`
    مصادر, موارد, روابط, كتب, مكتبة, أسئلة, أسئلة المقابلات, ملاحظات, ملخصات, ملخص, مجموعة, قائمة, حلول, أمثلة, قوالب,
    مصطلحات, قاموس
  `,things:e`تطبيق, منصة, موقع, برنامج, أداة, قالب, إضافة, بوت, مساعد, محرر, لعبة, نظام, لوحة`},n={little:e`
    এবং, ও, বা, এর, এই, সেই, জন্য, থেকে, সাথে, একটি, কি, কী, কিভাবে, কীভাবে, আপনার, আমার, আমাদের, সকল, সব, কিছু, অন্যান্য,
    আরও, সম্পর্কে, করার, যা, গুরুত্বপূর্ণ, প্রয়োজনীয়, প্রধান, মূল, দরকারি, অতিরিক্ত, প্রস্তাবিত, ফ্রি, বিনামূল্যে, সেরা, সম্পর্কিত,
    অফিসিয়াল, নতুন, সম্পূর্ণ, সাধারণ, শেখার, শেখা, অধ্যয়ন, কোর্স, প্রজেক্ট, প্রকল্প, রিপোজিটরি, গাইড, তালিকা, ডেভেলপার, নতুনদের,
    শিক্ষার্থী
  `,stages:e`ধাপ, পর্যায়, ফেজ, অংশ, স্তর, লেভেল, মাস, সেমিস্টার, পর্ব, স্টেপ, বছর`,weeks:e`সপ্তাহ, মডিউল, অধ্যায়, ইউনিট, বিভাগ, সেকশন, চ্যাপ্টার`,days:e`দিন, পাঠ, ক্লাস, লেসন, সেশন, লেকচার, ঘণ্টা, ঘন্টা`,spans:e`সপ্তাহে, মাসে, দিনে, ধাপগুলো, ঘণ্টা, ঘন্টা`,numbers:e`শূন্য, এক, দুই, তিন, চার, পাঁচ, ছয়, সাত, আট, নয়, দশ, প্রথম, দ্বিতীয়, তৃতীয়, চতুর্থ, পঞ্চম, ষষ্ঠ, শেষ`,topicLabels:e`
    বিষয়, বিষয়সমূহ, বিষয়বস্তু, টপিক*, যা শিখবো, আপনি যা শিখবেন, শিখবেন, শিখুন, শিখতে হবে, যা জানতে হবে, ধারণা*, মূল ধারণা,
    কনসেপ্ট*, কন্টেন্ট, সিলেবাস, পাঠ্যসূচি, তত্ত্ব, আলোচ্য বিষয়
  `,sources:e`
    রিসোর্স*, উৎস, রেফারেন্স*, তথ্যসূত্র, লিংক*, লিঙ্ক*, বই, বইয়ের তালিকা, পড়ুন, কোর্স*, টিউটোরিয়াল*, ভিডিও*, চ্যানেল*,
    ওয়েবসাইট*, ব্লগ*, আর্টিকেল*, ডকুমেন্টেশন, শেখার উপকরণ, টুল*, প্ল্যাটফর্ম*, ইন্টারভিউ প্রশ্ন, দেখুন, কোথায় শিখবেন
  `,projects:e`
    প্রজেক্ট*, প্রকল্প*, মিনি প্রজেক্ট, ফাইনাল প্রজেক্ট, প্রজেক্ট আইডিয়া, অনুশীলন, অনুশীলনী, প্র্যাকটিস, চর্চা, ব্যবহারিক, হাতে কলমে,
    অ্যাসাইনমেন্ট*, বাড়ির কাজ, কাজ, টাস্ক*, চ্যালেঞ্জ*, তৈরি করুন, যা তৈরি করবেন, পোর্টফোলিও
  `,skills:e`দক্ষতা*, স্কিল*, প্রয়োজনীয় দক্ষতা, প্রযুক্তি*, টেকনোলজি, ভাষা এবং টুল, প্রোগ্রামিং ভাষা, টেক স্ট্যাক`,outcomes:e`
    লক্ষ্য*, উদ্দেশ্য, ফলাফল, অর্জন, মাইলফলক, মূল্যায়ন, পরীক্ষা, কুইজ, সময়কাল, সময়, সময়সীমা, অবস্থা, পূর্বশর্ত, প্রয়োজনীয়তা, টিপস,
    পরামর্শ, নোট, দ্রষ্টব্য, ফোকাস, কেন, সারাংশ, বিবরণ
  `,housekeeping:e`
    সূচিপত্র, অবদান, লাইসেন্স, কপিরাইট, আপডেট*, সচরাচর জিজ্ঞাসা, প্রশ্নোত্তর, কৃতজ্ঞতা, ধন্যবাদ, লেখক, আমার সম্পর্কে, যোগাযোগ,
    সাপোর্ট, ব্যবহার, কিভাবে ব্যবহার করবেন, নির্দেশনা, কমিউনিটি, ভূমিকা, সংক্ষিপ্ত বিবরণ, কাদের জন্য, উপসংহার, শেষ কথা,
    অগ্রগতি, কাঠামো, ফোল্ডার স্ট্রাকচার, ইনস্টলেশন, কন্ট্রিবিউ*
  `,advice:e`
    টিপস, পরামর্শ, কিভাবে শিখবেন, কীভাবে শিখবেন, কৌশল, অভ্যাস, রুটিন, দৈনিক রুটিন, সময়সূচি, সময় ব্যবস্থাপনা, অনুপ্রেরণা,
    সাধারণ ভুল, নিয়ম, মনে রাখবেন, পরবর্তী ধাপ, এরপর
  `,prerequisites:e`
    পূর্বশর্ত, পূর্বজ্ঞান, পূর্ব প্রয়োজনীয়তা, প্রয়োজনীয়তা, প্রয়োজন, যা লাগবে, যা জানা দরকার, শুরু করার আগে, শুরুর আগে, প্রস্তুতি, সেটআপ
  `,optional:e`ঐচ্ছিক, অপশনাল, প্রয়োজন হলে, সময় থাকলে, চাইলে, বাধ্যতামূলক নয়, আবশ্যক নয়, অতিরিক্ত, বোনাস`,optionalHeadings:e`ঐচ্ছিক, ঐচ্ছিক বিষয়, অপশনাল, বোনাস, অতিরিক্ত বিষয়, পরিশিষ্ট`,done:e`সম্পন্ন, শেষ, সমাপ্ত, হয়েছে, হ্যাঁ, শেখা হয়েছে, পড়া হয়েছে, সম্পূর্ণ`,notDone:e`অসম্পূর্ণ, বাকি, শুরু হয়নি, চলছে, চলমান, পরিকল্পিত, আসছে, শীঘ্রই আসছে, না, করতে হবে`,written:e`লেখা হয়েছে, লিখিত, প্রকাশিত`,topicColumns:e`
    বিষয়, টপিক, শিরোনাম, নাম, পাঠ, কোর্স, কোর্সের নাম, বিষয়বস্তু, কন্টেন্ট, দক্ষতা, ধারণা, মডিউল, অধ্যায়, কাজ, প্রযুক্তি, অনুশীলন,
    প্রজেক্ট, বই, রিসোর্স, ভিডিও, টুল
  `,statusColumns:e`অবস্থা, স্ট্যাটাস, অগ্রগতি, সম্পন্ন, শেষ`,minorColumns:e`
    ক্রম, ক্রমিক, নং, সপ্তাহ, দিন, তারিখ, মাস, ধাপ, স্তর, লেভেল, সময়, সময়কাল, ঘণ্টা, কঠিনতা, ভাষা, লেখক, লিংক, লিঙ্ক, মন্তব্য,
    নোট, বিবরণ, লক্ষ্য, ফলাফল, উদাহরণ,
    অর্থ, সংজ্ঞা, ব্যাখ্যা
  `,learntColumns:e`শিখবেন, শিক্ষণীয়, দক্ষতা, ধারণা, প্রযুক্তি, বিষয়`,paceColumns:e`সময়, সময়কাল, আনুমানিক সময়, ঘণ্টা, সপ্তাহ, দিন, তারিখ, মাস, সময়সীমা, অবস্থা, অগ্রগতি, পূর্বশর্ত, ধাপ`,roadmap:e`
    রোডম্যাপ, শেখার পরিকল্পনা, স্টাডি প্ল্যান, লার্নিং পাথ, গাইডলাইন, কারিকুলাম, সিলেবাস, পাঠ্যক্রম, কোর্স, বুটক্যাম্প, শেখা, শিখুন,
    কিভাবে শিখবেন, হওয়ার, শূন্য থেকে, শুরু থেকে, দিনে
  `,learning:e`
    শেখা, শিখুন, শিখবেন, শিখব*, শিক্ষা, শিক্ষার্থী*, ছাত্র*, পড়াশোনা, কোর্স, বিগিনার*, নতুনদের, মৌলিক, বেসিক*, প্রাথমিক,
    ধারণা, দক্ষতা, অনুশীলন, পরীক্ষা, ডেভেলপার, ইঞ্জিনিয়ার, প্রোগ্রামার, প্রোগ্রামিং
  `,levels:e`বিগিনার, নতুনদের, প্রাথমিক, মৌলিক, বেসিক, মধ্যম, ইন্টারমিডিয়েট, উন্নত, অ্যাডভান্সড, বিশেষজ্ঞ`,productSections:e`
    ইনস্টলেশন, ইনস্টল, ব্যবহার, কনফিগারেশন, সেটিংস, বৈশিষ্ট্য*, ফিচার*, কিভাবে চালাবেন, টেস্টিং, উদাহরণ, স্ক্রিনশট, ডাউনলোড,
    ডেভেলপমেন্ট, লাইসেন্স
  `,releases:e`পরিকল্পনা, পরিকল্পিত, চলমান, রিলিজ, প্রকাশ, ভবিষ্যৎ, আসন্ন, স্বল্পমেয়াদী, দীর্ঘমেয়াদী, সম্পন্ন, সংস্করণ, বেটা`,releaseWords:e`ফিচার*, বৈশিষ্ট্য*, সংস্করণ, অবস্থা, কাজ, লক্ষ্য, উন্নয়ন, উন্নতি, পরিকল্পনা, বর্তমান`,wishes:e`
    যোগ করা, যোগ করুন, সাপোর্ট, উন্নত করা, ঠিক করা, বাগ ফিক্স, রিলিজ, চালু করা, ইন্টিগ্রেশন, মুছে ফেলা, আপডেট, সংযোজন,
    ডার্ক মোড
  `,events:e`উদ্বোধন, পাবলিক বেটা, অংশীদারিত্ব, টোকেন বিক্রি, শ্বেতপত্র, এয়ারড্রপ`,collections:e`
    সংগ্রহ, সংকলন, রিসোর্স তালিকা, বইয়ের তালিকা, নোট, নোটস, প্রশ্নোত্তর, ইন্টারভিউ প্রশ্ন, প্রশ্নব্যাংক, শব্দকোষ, সমাধান
  `,things:e`
    অ্যাপ, অ্যাপ্লিকেশন, প্ল্যাটফর্ম, ওয়েবসাইট, সফটওয়্যার, টুল, সিস্টেম, প্লাগইন, বট, টেমপ্লেট, লাইব্রেরি, গেম, জেনারেটর
  `},r={little:e`
    a, i, nebo, či, v, ve, z, ze, na, do, od, pro, po, o, u, za, s, se, k, ke, bez, při, nad, pod, před, mezi, přes, podle, to,
    ten, ta, tento, tato, toto, tyto, této, tohoto, jak, co, čeho, kde, kdy, kdo, který, která, které, proč, je, jsou, být, ne,
    jako, můj, moje, má, mé, tvůj, tvoje, svůj, své, náš, naše, váš, vaše, všechny, všechno, vše, každý, jiné, další, několik,
    různé, také, jen, zde, tady, více, si, mi, ti
    nejlepší, dobré, užitečné, doporučené, doporučená, doporučený, doplňkové, doplňující, související, zdarma, bezplatné,
    placené, důležité, důležitá, hlavní, obecné, kompletní, celý, oficiální, klíčové, oblíbené, externí, zajímavé, nové,
    vlastní, základní, nezbytné
    studium, učení, studijní, učební, repozitář, repo, projekt, dokument, sekce, seznam, stránka, průvodce, kurz, kurzu,
    vývojář, vývojáře, začátečníky, studenty, krok za krokem
  `,stages:e`
    fáze, etapa, měsíc, část, úroveň, krok, semestr, trimestr, čtvrtletí, rok, ročník, blok, cyklus, stupeň, období, díl,
    milník, pilíř, level
  `,weeks:e`týden, modul, kapitola, jednotka, sekce, oddíl, lekce, téma, sprint, celek, tematický celek`,days:e`den, hodina, přednáška, cvičení, sezení, setkání, seminář, workshop, úkol, výzva, lekce, úloha`,spans:e`
    fáze, etapy, měsíce, měsíců, části, úrovně, kroky, kroků, semestry, roky, let, bloky, týdny, týdnů, moduly, kapitoly,
    jednotky, sekce, dny, dní, lekce, lekcí, hodiny, hodin, přednášky, setkání
  `,numbers:e`
    nula, jedna, jeden, dva, dvě, tři, čtyři, pět, šest, sedm, osm, devět, deset, jedenáct, dvanáct, první, druhý, druhá,
    druhé, třetí, čtvrtý, čtvrtá, pátý, pátá, šestý, šestá, sedmý, sedmá, osmý, osmá, devátý, devátá, desátý, desátá, poslední
  `,topicLabels:e`
    téma, témata, podtémata, hlavní témata, probíraná témata, probraná témata, okruhy, tematické okruhy, oblasti,
    co se naučíte, co se naučíš, naučíte se, naučíš se, co se naučit, co se učit, k naučení, naučit se, co jsem se naučil,
    co je třeba znát, co musíte znát, co byste měli vědět, co umět, koncepty, klíčové koncepty, pojmy, klíčové pojmy,
    základní pojmy, obsah kurzu, náplň, náplň kurzu, učivo, látka, probíraná látka, osnova, osnova kurzu, osnovy, sylabus,
    program kurzu, studijní plán předmětu, předměty, lekce, moduly, kapitoly, teorie, klíčové body, znalosti
  `,sources:e`
    zdroj, zdroje, studijní zdroje, užitečné zdroje, doporučené zdroje, další zdroje, reference, odkaz, odkazy,
    užitečné odkazy, literatura, doporučená literatura, četba, ke čtení, k přečtení, přečtěte si, číst, další čtení,
    více informací, bibliografie, kniha, knihy, doporučené knihy, učebnice, skripta, kurzy, online kurzy, kurzy zdarma,
    návod, návody, tutoriály, video, videa, videokurzy, ke zhlédnutí, kanál, kanály, youtube kanály, stránky,
    webové stránky, weby, článek, články, podcasty, blogy, dokumentace, oficiální dokumentace, materiál, materiály,
    studijní materiály, výukové materiály, doplňkové materiály, podklady, prezentace, slajdy, taháky, tahák, nástroj,
    nástroje, doporučené nástroje, použité nástroje, platformy, výukové platformy, certifikace, certifikáty, kde se učit,
    kde studovat, viz také, přednášky na youtube, otázky na pohovor
  `,projects:e`
    projekt, projekty, závěrečný projekt, závěrečné projekty, semestrální projekt, miniprojekt, miniprojekty, mini projekt,
    praktický projekt, praktické projekty, nápady na projekty, náměty na projekty, ukázkové projekty, vlastní projekty,
    portfolio, praxe, praktická část, prakticky, procvičování, procvičení, procvičte si, cvičení, praktická cvičení, úkol,
    úkoly, praktické úkoly, domácí úkol, domácí úkoly, úloha, úlohy, zadání, výzva, výzvy, aktivity, laboratoř, workshop,
    vyzkoušejte si, co postavíte, co vytvoříte, případové studie
  `,skills:e`
    dovednost, dovednosti, klíčové dovednosti, technické dovednosti, měkké dovednosti, požadované dovednosti,
    získané dovednosti, schopnosti, kompetence, technologie, použité technologie, technologie a nástroje,
    nástroje a technologie, jazyky a nástroje, programovací jazyky, technologický stack, kvalifikace
  `,outcomes:e`
    cíl, cíle, hlavní cíl, cíle kurzu, studijní cíle, výukové cíle, cíl týdne, cíl fáze, záměr, výsledek, výsledky,
    očekávaný výsledek, výsledky učení, výstup, výstupy, výstupy z učení, k odevzdání, odevzdání, milník, milníky,
    kontrolní bod, kritéria úspěchu, kritéria, kritéria hodnocení, délka, délka trvání, doba, doba trvání, odhadovaná doba,
    čas, odhadovaný čas, odhad času, časová náročnost, časový odhad, hodiny, počet hodin, termín, termíny, harmonogram,
    časový plán, tempo, požadavky, předpoklady, tip, tipy, poznámka, poznámky, zaměření, proč, proč je to důležité, význam,
    stav, úroveň obtížnosti, obtížnost, náročnost, priorita, hodnocení, zkouška, zkoušky, test, testy, kvíz, sebehodnocení,
    na konci, po dokončení, po absolvování, budete umět, budeš umět, shrnutí, souhrn, opakování, reflexe, popis, uplatnění,
    vyučující, kredity
  `,housekeeping:e`
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
  `,advice:e`
    tipy, tip, rady, rada, tipy ke studiu, rady ke studiu, studijní tipy, obecné rady, rady a tipy, doporučení, zvyky, zvyk,
    návyky, návyk, studijní návyky, denní návyky, jak se učit, jak studovat, jak cvičit, jak procvičovat, metoda studia,
    metody učení, techniky učení, studijní techniky, strategie, strategie učení, metodika, přístup, rutina, denní rutina,
    týdenní rutina, denní plán, denní režim, týdenní plán, týdenní rozvrh, rozvrh, rozvrh hodin, plánování času,
    rozvržení času, time management, nastavení mysli, postoj, motivace, jak si udržet motivaci, vytrvalost, disciplína,
    časté chyby, běžné chyby, nejčastější chyby, chyby začátečníků, nástrahy, čemu se vyhnout, čeho se vyvarovat,
    co nedělat, pravidla, pravidla výzvy, zlatá pravidla, pamatujte, nezapomeňte, důležité, důležitá poznámka,
    klíč k úspěchu, filozofie, principy, další kroky, co dál, co bude dál, jak dál, po kurzu, produktivita
  `,prerequisites:e`
    předpoklady, předpoklad, požadavky, vstupní požadavky, vstupní znalosti, předchozí znalosti, potřebné znalosti,
    požadované znalosti, doporučené znalosti, prerekvizity, prerekvizita, než začnete, než začneš, než začneme,
    před začátkem, předem, co budete potřebovat, co potřebujete, budete potřebovat, potřebujete, co je potřeba, potřebné,
    nutné, vyžadováno, potřebné vybavení, vybavení, potřebný software, potřebné nástroje, příprava, přípravy,
    příprava prostředí, nastavení prostředí, začněte zde, začni tady, hardwarové požadavky, systémové požadavky
  `,optional:e`
    volitelné, volitelný, volitelná, volitelně, nepovinné, nepovinný, nepovinná, nepovinně, dobrovolné, fakultativní,
    na výběr, bonus, bonusové, v případě potřeby, pokud je potřeba, pokud chcete, pokud máte zájem, pokud zbude čas,
    není nutné, není povinné, navíc, pro zájemce
  `,optionalHeadings:e`
    volitelné, volitelná témata, volitelné moduly, volitelné předměty, volitelný obsah, volitelná část, nepovinné,
    nepovinná témata, nepovinné předměty, povinně volitelné, povinně volitelné předměty, na výběr, bonus, bonusy,
    bonusový obsah, bonusová témata, pro zájemce, rozšiřující témata, rozšiřující učivo
  `,done:e`
    hotovo, hotové, dokončeno, dokončené, splněno, ano, naučeno, přečteno, zhlédnuto, absolvováno, zvládnuto, ukončeno,
    uděláno, probráno
  `,notDone:e`
    udělat, k dokončení, probíhá, probíhající, rozpracováno, rozdělané, v procesu, ne, nezačato, zatím ne, ještě ne, čeká,
    čekající, plánováno, naplánováno, brzy, již brzy, nedokončeno, nesplněno, nehotovo, přečíst, zhlédnout, částečně, další
  `,written:e`
    napsan*, publikovan*, zveřejněn*
  `,topicColumns:e`
    téma, témata, název tématu, okruh, lekce, předmět, předměty, kurz, kurzy, dovednost, dovednosti, koncept, koncepty,
    pojem, modul, moduly, název, titul, název kurzu, co se naučit, učivo, látka, obsah, náplň, úkol, úkoly, aktivita,
    aktivity, kapitola, kapitoly, jednotka, přednáška, přednášky, sekce, technologie, oblast, zaměření, cvičení, úloha,
    problém, výzva, projekt, projekty, kniha, knihy, zdroj, video, nástroj
  `,statusColumns:e`stav, status, hotovo, dokončeno, splněno, pokrok, průběh, postup, přečteno, zvládnuto, absolvováno`,minorColumns:e`
    č, číslo, id, týden, týdny, den, dny, fáze, etapa, měsíc, krok, semestr, čtvrtletí, rok, ročník, úroveň, délka, doba,
    doba trvání, čas, odhadovaný čas, hodiny, časová náročnost, datum, začátek, konec, termín, typ, druh, jazyk, obtížnost,
    náročnost, priorita, důležitost, univerzita, škola, platforma, vyučující, lektor, přednášející, autor, autoři,
    nakladatelství, odkaz, odkazy, poznámka, poznámky, komentář, popis, podrobnosti, shrnutí, požadavky, předpoklady,
    prerekvizity, frekvence, formát, cena, cíl, cíle, výsledek, výstup, výstupy, milník, body, kredity, procenta, zdroje,
    řešení, složka, soubor, soubory, kategorie, pořadí, strany, materiál, materiály, příklad, příklady,
    význam, definice, vysvětlení, co to znamená, překlad
  `,learntColumns:e`
    co se naučíte, co se naučíš, naučíte se, naučíš se, co jsem se naučil, naučené, získané dovednosti, dovednosti,
    koncepty, klíčové koncepty, pojmy, témata, technologie, použité technologie, procvičení, procvičíte si, zaměření,
    kompetence, znalosti, nástroje, funkce
  `,paceColumns:e`
    délka, doba, doba trvání, čas, odhadovaný čas, odhad, časová náročnost, hodiny, týden, týdny, den, dny, měsíc, měsíce,
    datum, termín, začátek, konec, předpoklady, požadavky, prerekvizity, stav, pokrok, kredity, semestr, harmonogram, fáze
  `,roadmap:e`
    studijní plán, studijní plány, plán studia, plán učení, plán výuky, plán kurzu, vzdělávací plán, vzdělávací cesta,
    cesta učení, učební plán, učební cesta, učební osnovy, kariérní cesta, kariérní plán, studijní průvodce,
    studijní program, průvodce studiem, průvodce učením, výukový program, plán rozvoje, mapa dovedností, cesta k, cesta do,
    naučte se, nauč se, jak se naučit, jak se stát, staňte se, kurz, kurzy, kompletní kurz, od nuly, od nuly k, od základů,
    od základů po, od začátečníka, za 30 dní, za 100 dní, dní, samouk, samostudium, sylabus, školení, tréninkový plán,
    studium, příprava na
  `,learning:e`
    učit, učení, učím, učíme, naučit, naučíte, naučíš, nauč, naučte, studium, studia, studovat, student, studenti, studenty,
    studenta, kurz, kurzu, kurzy, kurzů, lekce, výuka, výuky, vyučování, přednáška, přednášky, cvičení, vývojář, vývojáře,
    vývojáři, programátor, programátora, programování, inženýr, začátečník, začátečníky, začátečníci, základy, pojmy,
    koncepty, dovednosti, znalosti, znalost, stát se, kariéra, kariéry, administrátor, architekt, analytik, tester,
    návrhář, vzdělávání, vzdělání, škola, univerzita, zkouška, zkoušky, úkoly, úlohy, pochopit, porozumět, zvládnout,
    ovládnout, teorie, praxe, samouk, učitel, učebnice, kapitola
  `,levels:e`
    začátečník, začátečníci, začátečnický, začátečnická, pro začátečníky, úroveň začátečník, základ, základy, základní,
    úvod, úvodní, mírně pokročilý, mírně pokročilí, středně pokročilý, středně pokročilí, středně pokročilá, střední,
    pokročilý, pokročilá, pokročilé, pokročilí, pro pokročilé, expert, experti, expertní, odborník, specializace,
    specialista, mistr, mistrovství, profesionál, profesionální, lehké, snadné, těžké, elementární
  `,productSections:e`
    instalace, použití, používání, konfigurace, nastavení, funkce, vlastnosti, možnosti, spuštění, jak spustit, testy,
    testování, spuštění testů, nasazení, postaveno na, použité technologie, architektura, snímky obrazovky, ukázka, příkazy,
    příklad, příklady, příklady použití, stažení, ke stažení, rychlý start, systémové požadavky, vývoj, lokální vývoj,
    proměnné prostředí, databáze, bezpečnost, výkon, řešení problémů, známé problémy, omezení, závislosti,
    struktura projektu, verze
  `,releases:e`
    plánováno, plánované, naplánováno, vydáno, vydání, spuštění, probíhá, ve vývoji, rozpracováno, v přípravě, krátkodobé,
    střednědobé, dlouhodobé, krátkodobě, dlouhodobě, brzy, připravované, příští verze, další verze, budoucnost,
    budoucí funkce, budoucí plány, plány do budoucna, budoucí rozšíření, plánované funkce, možná rozšíření, nápady, udělat,
    hotovo, dokončeno, nyní, později, následně, prototyp, první verze, verze 1, verze 2, stabilní verze, aktuální stav,
    současný stav, stav projektu, vysoká priorita, střední priorita, nízká priorita, známé chyby, údržba, zrušeno, expanze,
    růst, seznam přání
  `,releaseWords:e`
    funkce, funkcionalita, vlastnosti, verze, stav, úkol, úkoly, vylepšení, zlepšení, opravy, změny, práce, plán, plány,
    milník, milníky, cíl, cíle, projekt, produkt, vývoj, aktuální, současný, priorita, rozšíření
  `,wishes:e`
    přidat, přidání, přidáno, podpora, podpora pro, podporovat, vylepšit, vylepšení, zlepšit, zlepšení, implementovat,
    implementace, zavést, zavedení, vydat, vydání, spustit, opravit, oprava, opravy chyb, vyřešit, integrovat,
    integrace s, migrace na, přesunout, přepsat, refaktorovat, refaktoring, optimalizovat, optimalizace výkonu, umožnit,
    publikovat, nasadit, nasazení, vytvořit, vytvoření, vyvinout, odstranit, odstranění, nahradit, aktualizovat, rozšířit,
    rozšíření o, přepracovat, automatizovat, povolit, zahrnout, snížit, zvýšit, tmavý režim, administrace, validace vstupů
  `,events:e`
    spuštění na produkci, partnerství, předprodej, prodej tokenů, hlavní síť, testovací síť, marketingová kampaň,
    beta verze, betaverze, otevřená beta, uzavřená beta, investiční kolo, bezpečnostní audit, ostré spuštění
  `,collections:e`
    zdroje, seznam zdrojů, odkazy, užitečné odkazy, sbírka, sbírka úloh, kolekce, knihy, seznam knih, poznámky, moje poznámky,
    zápisky, zápisky z, výpisky, otázky, otázky na pohovor, otázky a odpovědi, zkouškové otázky, maturitní otázky, výběr,
    tahák, taháky, slovník, slovníček, slovníček pojmů, řešení, řešené příklady, řešené úlohy, příklady, šablony, záložky,
    nápady na projekty, seznam, přehled, testy, triky, příručka, kartičky
  `,things:e`
    generátor, aplikace, platforma, web, stránka, program, software, nástroj, šablona, doplněk, rozšíření, asistent, editor,
    prohlížeč, panel, simulátor, správce, server, služba, systém, knihovna, hra, tvůrce, plánovač, portál, robot, klient
  `},i={little:e`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, für, mit, ohne, zu, zum, zur, im, in,
    am, an, auf, aus, bei, beim, von, vom, vor, nach, über, um, durch, bis, ab, als, auch, nur, noch, sehr, mehr, wie, was,
    wo, wer, wann, warum, welche, welcher, hier, dort, ist, sind, wird, werden, kann, man, ich, du, dich, dir, er, es, wir,
    uns, ihr, euch, sie, sich, mein, meine, meinen, dein, deine, deinen, unser, unsere, ihre, dieser, diese, dieses, diesem,
    diesen, alle, allen, aller, jeder, jede, einige, andere, anderen, weitere*, viele
    beste, besten, gute, guten, nützlich*, hilfreich*, empfohlen*, empfehlenswert*, zusätzlich*, ergänzend*, weiterführend*,
    verwandte*, kostenlos*, kostenfrei*, wichtig*, wichtigste*, allgemein*, komplett*, vollständig*, offiziell*, zentral*,
    externe*, interessant*, neue, neuen, eigene, eigenen, wesentlich*, notwendig*, benötigt*
    lern*, repository, repo, projekt, dokument, abschnitt, liste, seite, leitfaden, kurs, entwickler, entwicklerinnen,
    anfänger, einsteiger, studierende, studenten, teilnehmer, schritt für schritt
  `,stages:e`
    phase, stufe, teil, schritt, monat, etappe, jahr, block, level, semester, trimester, quartal, niveau, abschnitt, zyklus,
    halbjahr, lernphase, ebene, meilenstein, säule, band, baustein, lehrjahr, schuljahr
  `,weeks:e`woche, modul, kapitel, einheit, lerneinheit, lernmodul, kalenderwoche, kw, sprint, themenblock, thema, themenfeld, lernfeld`,days:e`
    tag, lektion, stunde, unterrichtsstunde, unterrichtseinheit, lerntag, sitzung, vorlesung, termin, übung, aufgabe, workshop,
    tutorium, seminar, einheit, doppelstunde, kurstag, praktikum
  `,spans:e`
    phasen, stufen, teile, schritte, monate, etappen, jahre, blöcke, semester, quartale, abschnitte, wochen, module,
    kapitel, einheiten, tage, lektionen, stunden, sitzungen, vorlesungen, termine
  `,numbers:e`
    null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, erste, erster, erstes, ersten, zweite,
    zweiter, zweites, dritte, dritter, drittes, vierte, vierter, viertes, fünfte, fünfter, sechste, sechster, siebte,
    siebter, achte, achter, neunte, neunter, zehnte, zehnter, letzte, letzter, letztes
  `,topicLabels:e`
    thema, themen, unterthemen, themenbereiche, themengebiete, themenübersicht, hauptthemen, kernthemen, schwerpunkte,
    inhalt, inhalte, kursinhalt, kursinhalte, lerninhalt, lerninhalte, lernstoff, lehrinhalte, lernen, zu lernen,
    was du lernst, was du lernen wirst, das lernst du, du lernst, hier lernst du, was sie lernen, sie lernen,
    was wir lernen, was man lernt, was ich gelernt habe, was lernen, was zu lernen ist, was du wissen solltest,
    zu behandelnde themen, behandelte themen, behandelt, konzept, konzepte, kernkonzepte, wichtige konzepte,
    grundkonzepte, begriffe, grundbegriffe, kenntnisse, wissen, stoff, lehrplan, kursplan, agenda, theorie, fächer,
    lektionen, module, kapitel, stichpunkte, stichworte, punkte, checkliste, lerncheckliste
  `,sources:e`
    ressource, ressourcen, lernressourcen, weitere ressourcen, quelle, quellen, verweise, referenzen, referenz, literatur,
    literaturhinweise, literaturverzeichnis, weiterführende literatur, weiterführende links, nützliche links, linkliste,
    lesen, lektüre, leseliste, leseempfehlungen, zum lesen, zum weiterlesen, weiterlesen, mehr dazu, mehr erfahren,
    buch, bücher, buchempfehlungen, fachbücher, lehrbuch, lehrbücher, kurse, onlinekurse, online kurse, kostenlose kurse,
    anleitungen, videokurse, lernvideos, erklärvideos, anschauen, ansehen, kanal, kanäle, youtube kanäle, webseite,
    webseiten, websites, internetseiten, artikel, fachartikel, podcasts, dokumentation, offizielle dokumentation, doku,
    unterlagen, kursunterlagen, lernunterlagen, lernmaterial, lernmaterialien, material, materialien, kursmaterial,
    zusatzmaterial, begleitmaterial, folien, skript, skripte, spickzettel, werkzeug, werkzeuge, hilfsmittel,
    empfohlene tools, verwendete tools, lernplattformen, plattformen, übungsplattformen, zertifizierung, zertifizierungen,
    zertifikate, wo lernen, wo man lernen kann, siehe auch, vorträge, interviewfragen, mediathek, weiterbildungen
  `,projects:e`
    projekt, projekte, projektidee, projektideen, projektarbeit, projektarbeiten, abschlussprojekt, abschlussprojekte,
    abschlussarbeit, miniprojekt, miniprojekte, mini projekt, mini projekte, praxisprojekt, praxisprojekte,
    übungsprojekt, übungsprojekte, beispielprojekte, portfolioprojekte, portfolio projekte, eigene projekte, praxis,
    praxisteil, praktisch, praktische übung, praktische übungen, praktische aufgaben, praxisaufgabe, praxisaufgaben,
    praktikum, übung, übungen, übungsaufgabe, übungsaufgaben, aufgabe, aufgaben, aufgabenstellung, hausaufgabe,
    hausaufgaben, herausforderung, herausforderungen, aktivitäten, labor, werkstatt, üben, zum üben, umsetzung, anwenden,
    anwendung, bauen, was du baust, selbst bauen, fallstudie, fallstudien
  `,skills:e`
    fähigkeit, fähigkeiten, fertigkeit, fertigkeiten, kompetenz, kompetenzen, kernkompetenzen, fachkompetenzen,
    fachkenntnisse, technische fähigkeiten, benötigte fähigkeiten, technologie, technologien, verwendete technologien,
    technologien und werkzeuge, technologien und tools, werkzeuge und technologien, sprachen und werkzeuge,
    sprachen und tools, programmiersprachen, technologie stack, mein stack, qualifikationen
  `,outcomes:e`
    ziel, ziele, lernziel, lernziele, hauptziel, wochenziel, wochenziele, etappenziel, teilziele, zielsetzung, zweck,
    ergebnis, ergebnisse, lernergebnis, lernergebnisse, erwartetes ergebnis, resultat, resultate, abgabe, abgaben,
    liefergegenstände, meilenstein, meilensteine, kontrollpunkt, erfolgskriterien, kriterien, abschlusskriterien, dauer,
    geschätzte dauer, gesamtdauer, zeit, zeitaufwand, geschätzter zeitaufwand, geschätzte zeit, benötigte zeit, zeitraum,
    zeitrahmen, zeitplan, aufwand, umfang, stunden, wochenstunden, tempo, frist, abgabetermin, termine, voraussetzung,
    voraussetzungen, tipp, tipps, hinweis, hinweise, notiz, notizen, anmerkung, anmerkungen, fokus, schwerpunkt, warum,
    warum das wichtig ist, bedeutung, status, niveau, schwierigkeit, schwierigkeitsgrad, priorität, bewertung, prüfung,
    prüfungen, klausur, test, abschlusstest, selbsttest, selbsteinschätzung, lernkontrolle, am ende,
    am ende kannst du, am ende der phase, danach kannst du, du kannst, zusammenfassung, wiederholung, reflexion, rückblick,
    beschreibung, berufsbilder, format, dozent, dozenten, leistungspunkte
  `,housekeeping:e`
    inhaltsverzeichnis, inhaltsübersicht, schnellzugriff, schnellnavigation, mitwirken, mitwirkende, mitmachen,
    mithelfen, beitrag, beiträge, beitragen, wie du beitragen kannst, beitragsrichtlinien, verhaltenskodex, vorschläge,
    verbesserungsvorschläge, rückmeldung, rückmeldungen, fehler melden, lizenz, lizenzen, lizenzierung, urheberrecht,
    rechtliches, rechtliche hinweise, haftungsausschluss, impressum, datenschutz, zitieren, zitierweise, neuigkeiten,
    aktualisierungen, änderungen, änderungsprotokoll, versionsverlauf, häufige fragen, häufig gestellte fragen,
    fragen und antworten, fragen, danksagung, danksagungen, dank, danke, autor, autorin, autoren, über den autor, über mich,
    über uns, wer bin ich, wer wir sind, erstellt von, entwickelt von, inspiration, inspiriert von, das team, unser team,
    kontakt, kontakte, kontaktiere mich, soziale medien, folge mir, folgt uns, hilfe, unterstützung, unterstützen,
    projekt unterstützen, unterstütze das projekt, sponsoren, spenden, spende, kauf mir einen kaffee, verwendung, benutzung,
    nutzung, bedienung, anleitung, so funktioniert es, so geht s, wie es funktioniert, wie funktioniert das,
    so nutzt du, so benutzt du diese, wie du diese nutzt, wie man anfängt, wo anfangen, legende, symbole, zeichenerklärung,
    installation, schnellstart, bildschirmfotos, gemeinschaft, gemeinschaften, tritt bei, telegram gruppe,
    discord server, rundbrief, abonnieren, über, über dieses projekt, über das projekt, über dieses repository,
    über diesen kurs, über den kurs, projektbeschreibung, kursbeschreibung, beschreibung, überblick, übersicht,
    kursüberblick, vorwort, einleitung, vorstellung, warum dieses, warum diese, für wen, für wen ist das,
    für wen ist dieser kurs, zielgruppe, zielpublikum, mission, vision, fazit, schluss, schlusswort, schlussworte,
    abschließende worte, abschließende gedanken, herzlichen glückwunsch, viel erfolg, viel spaß, viel spaß beim lernen,
    übersetzungen, übersetzung, sprachen, andere sprachen, fortschritt, mein fortschritt, dein fortschritt,
    fortschrittsübersicht, fortschrittsanzeige, lernfortschritt, lernstand, lerntagebuch, statistik, ordnerstruktur,
    verzeichnisstruktur, projektstruktur, dateistruktur, struktur des repositorys, aufbau des repositorys,
    aufbau des kurses, aufbau, kursaufbau, kursstruktur, gliederung, organisation, organisatorisches, projektstatus,
    entstehung, hintergrund
  `,advice:e`
    tipps, tipp, lerntipps, lerntipp, tipps zum lernen, tipps für den erfolg, allgemeine tipps, tipps und tricks,
    ratschläge, ratschlag, empfehlungen, empfehlung, lernempfehlungen, gewohnheiten, gewohnheit, lerngewohnheiten,
    tägliche gewohnheiten, richtig lernen, wie lernen, wie man lernt, wie lerne ich, so lernst du, lernmethode,
    lernmethoden, lerntechniken, lernstrategie, lernstrategien, strategie, methodik, vorgehensweise, vorgehen, routine,
    tagesroutine, tägliche routine, wochenroutine, lernroutine, tagesablauf, tagesplan, wochenplanung, stundenplan,
    zeiteinteilung, zeitmanagement, einstellung, denkweise, motivation, motiviert bleiben, bleib motiviert, dranbleiben,
    disziplin, häufige fehler, typische fehler, anfängerfehler, fallstricke, stolpersteine, zu vermeidende fehler,
    was du vermeiden solltest, regeln, spielregeln, goldene regeln, merke, bitte beachten, zu beachten, wichtig,
    wichtiger hinweis, wichtige hinweise, erfolgsfaktoren, schlüssel zum erfolg, lernphilosophie, philosophie,
    prinzipien, nächste schritte, wie geht es weiter, wie geht s weiter, und danach, nach dem kurs, produktivität
  `,prerequisites:e`
    voraussetzung, voraussetzungen, teilnahmevoraussetzungen, anforderungen, vorkenntnisse, vorwissen,
    benötigte vorkenntnisse, erforderliche kenntnisse, bevor du beginnst, bevor du anfängst, bevor du startest,
    bevor sie beginnen, bevor es losgeht, bevor wir beginnen, vor dem start, vor beginn, vorab, was du brauchst,
    das brauchst du, du brauchst, was sie benötigen, was wird benötigt, benötigt, erforderlich, benötigte software,
    benötigte hardware, benötigte materialien, benötigte werkzeuge, ausrüstung, ausstattung, vorbereitung,
    vorbereitungen, einrichtung, einrichten, entwicklungsumgebung einrichten, einrichtung der umgebung,
    hier starten, starte hier, systemvoraussetzungen, hardwareanforderungen, grundvoraussetzungen
  `,optional:e`
    optional, optionale, optionaler, optionales, freiwillig, freiwillige, fakultativ, wahlweise, wahlfach, zur wahl, bonus,
    bei bedarf, falls nötig, falls gewünscht, bei interesse, wenn zeit bleibt, nicht notwendig, nicht zwingend,
    nicht erforderlich, nicht verpflichtend, zusatz, kür, extra
  `,optionalHeadings:e`
    optional, optionale themen, optionale inhalte, optionale module, optionaler teil, freiwillig, freiwillige aufgaben,
    wahlfach, wahlfächer, wahlmodul, wahlmodule, wahlbereich, wahlpflicht, wahlpflichtfächer, wahlpflichtmodule, bonus,
    bonusthemen, bonusmaterial, bonusinhalte, zusatzthemen, zusatzinhalte, vertiefung, vertiefungen, kür
  `,done:e`
    erledigt, fertig, abgeschlossen, beendet, ja, gelernt, gelesen, gesehen, bestanden, geschafft, getan, komplett,
    vollständig, absolviert, gemacht, bearbeitet
  `,notDone:e`
    offen, ausstehend, in arbeit, in bearbeitung, läuft, laufend, begonnen, angefangen, nein, nicht begonnen,
    nicht gestartet, noch nicht, noch offen, geplant, zu erledigen, unvollständig, demnächst, bald, kommt noch, teilweise,
    folgt, gesperrt
  `,written:e`
    geschrieben*, verfasst*, veröffentlicht*
  `,topicColumns:e`
    thema, themen, themenbereich, titel des themas, lektion, lektionen, fach, fächer, kurs, kurse, fähigkeit, fähigkeiten,
    kompetenz, konzept, konzepte, modul, module, titel, name, bezeichnung, was lernen, lerninhalt, lerninhalte, inhalt,
    inhalte, stoff, aufgabe, aufgaben, aktivität, aktivitäten, kapitel, einheit, vorlesung, vorlesungen, abschnitt,
    technologie, technologien, bereich, gebiet, schwerpunkt, fokus, übung, übungen, problem, herausforderung, projekt,
    projekte, buch, bücher, ressource, ressourcen, video, videos, werkzeug, veranstaltung
  `,statusColumns:e`
    status, stand, zustand, fortschritt, erledigt, fertig, abgeschlossen, gelernt, gelesen, bestanden, lernstand,
    bearbeitungsstand, abgehakt
  `,minorColumns:e`
    nr, nummer, id, woche, wochen, kw, kalenderwoche, tag, tage, phase, phasen, stufe, monat, monate, schritt, semester,
    quartal, jahr, niveau, dauer, zeit, zeitaufwand, aufwand, stunden, geschätzte zeit, datum, beginn, ende, start,
    startdatum, enddatum, frist, fällig, abgabe, typ, art, sprache, schwierigkeit, schwierigkeitsgrad, priorität,
    wichtigkeit, hochschule, universität, anbieter, plattform, plattformen, dozent, dozentin, lehrer, autor, autoren,
    verlag, verweis, notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, hinweis, hinweise, kommentar,
    beschreibung, details, zusammenfassung, voraussetzung, voraussetzungen, häufigkeit, preis, kosten, ziel, ziele,
    lernziel, lernziele, ergebnis, ergebnisse, meilenstein, punkte, leistungspunkte, prozent, quelle, quellen, lösung,
    lösungen, ordner, datei, dateien, kategorie, reihenfolge, seiten, material, materialien, beispiel, beispiele,
    bedeutung, bedeutungen, definition, definitionen, erklärung, erklärungen, erläuterung, was es bedeutet,
    was das bedeutet, übersetzung
  `,learntColumns:e`
    was du lernst, du lernst, das lernst du, was sie lernen, was man lernt, was ich gelernt habe, gelernt, gelerntes,
    lerneffekt, lernziel, lernziele, fähigkeiten, fertigkeiten, kompetenzen, kenntnisse, konzepte, geübte konzepte, thema,
    themen, technologie, technologien, verwendete technologien, schwerpunkt, schwerpunkte, inhalte, werkzeuge, funktionen
  `,paceColumns:e`
    dauer, zeit, zeitaufwand, geschätzte zeit, geschätzte dauer, aufwand, stunden, woche, wochen, kw, tag, tage, monat,
    monate, datum, termin, frist, fällig, beginn, ende, voraussetzung, voraussetzungen, status, fortschritt, zeitraum,
    zeitplan, semester, leistungspunkte, wochenstunden, phase
  `,roadmap:e`
    lernpfad, lernpfade, lernplan, lernpläne, fahrplan, lernfahrplan, lernroadmap, lernweg, lernreise, lernprogramm,
    lernleitfaden, studienplan, studienführer, studiengang, studium, lehrplan, lehrgang, lehrplanung, kursplan,
    schulungsplan, ausbildungsplan, ausbildung, weiterbildung, trainingsplan, karrierepfad, karriereplan, werdegang,
    der weg zum, der weg zur, weg zum, weg zur, lernen, lerne, so lernst du, wie werde ich, werde, wie man wird, kurs,
    kurse, komplettkurs, einsteigerkurs, grundkurs, von null auf, von null, von grund auf, vom anfänger zum,
    von anfänger bis, tage, in 30 tagen, in 100 tagen, selbststudium, autodidaktisch, curriculum, kompetenzmatrix,
    leitfaden zum lernen, prüfungsvorbereitung, vorbereitung auf
  `,learning:e`
    lernen, lerne, lernst, lernt, gelernt, lernende, lernpfad, lernziele, lernplan, lerninhalte, lektion, lektionen,
    studium, studieren, studierende, student, studenten, studentinnen, kurs, kurse, unterricht, unterrichten, lehrer,
    lehre, schule, schüler, hochschule, universität, entwickler, entwicklerin, entwicklerinnen, ingenieur, anfänger,
    anfängerin, einsteiger, grundlagen, grundkenntnisse, kenntnisse, fähigkeiten, kompetenzen, wissen, werden, beruf,
    karriere, ausbildung, weiterbildung, bildung, programmierer, administrator, architekt, analyst, tester, übung, übungen,
    üben, verstehen, beherrschen, konzepte, theorie, prüfung, zertifizierung, selbststudium, vorlesung, vorlesungen
  `,levels:e`
    anfänger, anfängerin, einsteiger, neuling, grundlage, grundlagen, basis, basiswissen, grundkenntnisse, grundkurs,
    einstieg, einführung, mittelstufe, mittel, fortgeschritten, fortgeschrittene, fortgeschrittener, fortgeschrittenes,
    leicht fortgeschritten, aufbaukurs, aufbauwissen, vertiefung, experte, experten, expertenwissen, profi, profis, meister,
    meisterschaft, spezialisierung, spezialist, leicht, einfach, schwer, schwierig, elementar, kern, unterstufe, oberstufe
  `,productSections:e`
    installation, installieren, installationsanleitung, verwendung, nutzung, benutzung, bedienung, konfiguration,
    konfigurieren, einstellungen, funktionen, funktionsumfang, merkmale, features, ausführen, starten, anwendung starten,
    tests, tests ausführen, bereitstellung, erstellt mit, verwendete technologien, architektur, bildschirmfotos,
    befehle, beispiel, beispiele, anwendungsbeispiele, herunterladen, schnellstart, erste schritte mit der anwendung,
    systemvoraussetzungen, systemanforderungen, entwicklung, lokale entwicklung, umgebungsvariablen, datenbank, sicherheit,
    leistung, fehlerbehebung, fehlersuche, bekannte probleme, bekannte fehler, einschränkungen, abhängigkeiten,
    projektstruktur, versionen, schnittstellen
  `,releases:e`
    geplant, geplante funktionen, veröffentlicht, veröffentlichung, in arbeit, in entwicklung, in planung, kurzfristig,
    mittelfristig, langfristig, demnächst, als nächstes, nächste version, nächste versionen, zukunft, zukünftig,
    künftige versionen, zukünftige erweiterungen, zukünftige pläne, ausblick, ideen, offen, offene punkte, erledigt,
    fertig, umgesetzt, abgeschlossen, jetzt, später, prototyp, erste version, version 1, version 2, stabile version,
    aktueller stand, projektstatus, hohe priorität, mittlere priorität, niedrige priorität, bekannte fehler, wartung,
    verworfen, wunschliste, produktivbetrieb, ausbau, wachstum
  `,releaseWords:e`
    funktion, funktionen, version, versionen, stand, aufgabe, aufgaben, verbesserung, verbesserungen, erweiterung,
    erweiterungen, änderungen, arbeit, arbeiten, plan, pläne, meilenstein, meilensteine, ziel, ziele, projekt, produkt,
    entwicklung, aktuell, aktuelle, aktueller, priorität, fehlerbehebungen
  `,wishes:e`
    hinzufügen, unterstützung, unterstützung für, unterstützen, verbessern, verbesserung, verbesserte, verbesserungen,
    implementieren, implementierung, umsetzen, umsetzung, veröffentlichen, veröffentlichung, beheben, fehler beheben,
    fehlerbehebung, korrigieren, integrieren, integration von, anbindung, anbindung an, migrieren, migration auf,
    umstellung auf, refaktorieren, überarbeiten, überarbeitung, optimieren, optimierung, ermöglichen, erstellen, entwickeln,
    entfernen, ersetzen, aktualisieren, aktualisierung, erweitern, erweiterung, ausbauen, automatisieren, aktivieren,
    einbauen, einführen, einführung von, reduzieren, erhöhen, dunkelmodus, validieren, fertigstellen
  `,events:e`
    markteinführung, veröffentlichung, partnerschaft, partnerschaften, vorverkauf, tokenverkauf, hauptnetz, testnetz,
    marketingkampagne, betaversion, beta version, öffentliche beta, geschlossene beta, finanzierungsrunde,
    sicherheitsaudit, inbetriebnahme, produktstart, go live
  `,collections:e`
    ressourcen, linksammlung, linkliste, nützliche links, sammlung, bücher, bücherliste, leseliste, notizen, meine notizen,
    mitschrift, mitschriften, zusammenfassung, zusammenfassungen, fragen, interviewfragen, prüfungsfragen,
    fragen und antworten, auswahl, spickzettel, formelsammlung, glossar, wörterbuch, lexikon, lösungen, musterlösungen,
    beispiele, vorlagen, lesezeichen, projektideen, liste von, liste der, klausuren, altklausuren, karteikarten, tricks,
    handbuch, verzeichnis, nachschlagewerk, skript
  `,things:e`
    generator, anwendung, anwendungen, app, plattform, webseite, programm, software, werkzeug, vorlage, erweiterung,
    assistent, editor, betrachter, übersicht, simulator, verwaltung, server, dienst, system, bibliothek, spiel, ersteller,
    planer, portal, rechner, baukasten, webanwendung, oberfläche
  `},a={little:e`
    ο, η, το, οι, τα, του, της, των, τον, την, και, ή, σε, στο, στη, στα, από, για, με, ένα, πώς, τι, αυτό, μου, σου,
    σας, θα, να, χρήσιμ*, προτειν*, πρόσθετ*, επιπλέον, δωρεάν, βασικ*, κύρι*, μάθηση*, μελέτη*, μαθήματος, έργου,
    αρχάριους, άλλα
  `,stages:e`φάση, στάδιο, μήνας, μέρος, επίπεδο, βήμα, εξάμηνο, τρίμηνο, έτος, κύκλος`,weeks:e`εβδομάδα, ενότητα, κεφάλαιο, θεματική ενότητα, υποενότητα, θέμα`,days:e`ημέρα, μέρα, μάθημα, διάλεξη, συνάντηση, ώρα, εργαστήριο, άσκηση`,spans:e`
    φάσεις, στάδια, μήνες, μέρη, επίπεδα, βήματα, εξάμηνα, εβδομάδες, ενότητες, κεφάλαια, ημέρες, μέρες, μαθήματα, ώρες
  `,numbers:e`
    ένα, δύο, τρία, τέσσερα, πέντε, έξι, πρώτ*, δεύτερ*, τρίτ*, τέταρτ*, πέμπτ*, έβδομ*, όγδο*, ένατ*, δέκατ*,
    τελευταί*, έκτη
  `,topicLabels:e`
    θέματα, θεματολογία, έννοιες, τι θα μάθεις, τι θα μάθετε, θα μάθεις, θα μάθετε, τι έμαθα, μάθε, μάθετε, περιεχόμενο,
    ύλη, διδακτέα ύλη, μαθήματα, ενότητες, θεωρία, γνώσεις
  `,sources:e`
    πόροι, πηγές, αναφορές, βιβλιογραφία, σύνδεσμοι, βιβλία, βιβλίο, διαβάστε, βίντεο, κανάλια, ιστοσελίδες, ιστότοποι,
    άρθρα, τεκμηρίωση, υλικό, εργαλεία, πλατφόρμες, δείτε επίσης
  `,projects:e`
    έργο, έργα, πρότζεκτ, τελική εργασία, εργασία, εργασίες, ιδέες για έργα, πρακτική, εξάσκηση, άσκηση, ασκήσεις,
    πρακτικές ασκήσεις, εργαστήρια, προκλήσεις, δραστηριότητες, φτιάξε, φτιάξτε
  `,skills:e`
    δεξιότητες, τεχνικές δεξιότητες, ικανότητες, προσόντα, τεχνολογίες, γλώσσες προγραμματισμού, γλώσσες και εργαλεία
  `,outcomes:e`
    στόχος, στόχοι, μαθησιακοί στόχοι, σκοπός, αποτέλεσμα, αποτελέσματα, παραδοτέα, ορόσημα, διάρκεια, χρόνος,
    χρονοδιάγραμμα, προθεσμία, απαιτήσεις, συμβουλές, σημείωση, σημειώσεις, γιατί, κριτήρια, αξιολόγηση, εξετάσεις,
    δυσκολία, σύνοψη, επανάληψη
  `,housekeeping:e`
    περιεχόμενα, πίνακας περιεχομένων, συνεισφορά, συνεισφορές, συντελεστές, άδεια χρήσης, συχνές ερωτήσεις,
    ευχαριστίες, συγγραφέας, διδάσκοντες, ομάδα, επικοινωνία, βοήθεια, υποστήριξη, χρήση, οδηγίες, οδηγίες χρήσης,
    κοινότητα, σχετικά, περιγραφή, επισκόπηση, πρόλογος, συμπέρασμα, πρόοδος, δομή, άδεια
  `,advice:e`
    συμβουλές, συμβουλή, συστάσεις, πώς να μάθεις, πώς να μελετήσετε, στρατηγική, μεθοδολογία, συνήθειες, ρουτίνα,
    καθημερινή ρουτίνα, ημερήσιο πρόγραμμα, διαχείριση χρόνου, κίνητρα, συχνά λάθη, κανόνες, θυμηθείτε, επόμενα βήματα,
    και μετά
  `,prerequisites:e`
    προαπαιτούμεν*, προϋποθέσεις, απαιτήσεις, απαιτούμενες γνώσεις, πριν ξεκινήσετε, πριν ξεκινήσεις, τι θα χρειαστείτε,
    τι χρειάζεσαι, εξοπλισμός, προετοιμασία, ξεκινήστε εδώ
  `,optional:e`προαιρετικ*, κατ' επιλογή, επιλογής, αν χρειάζεται, αν θέλετε, αν θέλεις, μπόνους`,optionalHeadings:e`προαιρετικ*, μαθήματα επιλογής, κατ' επιλογή, μπόνους`,done:e`ολοκληρώθηκε, ολοκληρωμέν*, έγινε, έτοιμο, ναι, διαβάστηκε`,notDone:e`εκκρεμεί, σε εξέλιξη, δεν ξεκίνησε, όχι, προγραμματισμένο, σύντομα, επόμενο`,written:e`γραμμέν*, γράφτηκε, δημοσιευμέν*`,topicColumns:e`
    θέμα, θέματα, θεματική, αντικείμενο, μάθημα, μαθήματα, τίτλος, όνομα, έννοια, έννοιες, ενότητα, περιεχόμενο, ύλη,
    δεξιότητα, διάλεξη, κεφάλαιο, εργασία, τεχνολογία, άσκηση, έργο, βιβλίο
  `,statusColumns:e`κατάσταση, πρόοδος, ολοκληρώθηκε, ολοκλήρωση, έγινε, έτοιμο`,minorColumns:e`
    αα, α α, εβδομάδα, ημέρα, φάση, μήνας, εξάμηνο, έτος, επίπεδο, διάρκεια, χρόνος, ώρες, ημερομηνία, τύπος, γλώσσα,
    δυσκολία, πλατφόρμα, συγγραφέας, σύνδεσμος, σημειώσεις, περιγραφή, τιμή, πηγές,
    σημασία, ορισμός, εξήγηση
  `,learntColumns:e`τι θα μάθεις, τι θα μάθετε, τι έμαθα, δεξιότητες, έννοιες, θέματα, τεχνολογίες, γνώσεις`,paceColumns:e`
    διάρκεια, χρόνος, ώρες, εβδομάδα, ημέρα, μήνας, ημερομηνία, προθεσμία, προαπαιτούμενα, κατάσταση, πρόοδος, εξάμηνο
  `,roadmap:e`
    οδικός χάρτης, χάρτης πορείας, μονοπάτι μάθησης, πορεία μάθησης, πλάνο μάθησης, πλάνο μελέτης, πρόγραμμα σπουδών,
    οδηγός σπουδών, πλήρης οδηγός, από το μηδέν, πώς να γίνεις, πώς να μάθεις, μάθε, μάθετε, εκμάθηση, μαθήματα, ημέρες
  `,learning:e`
    μάθηση*, μάθε, μάθετε, μάθεις, μαθαίν*, μαθητ*, εκμάθηση, μελέτη*, σπουδ*, φοιτητ*, εκπαίδευσ*, αρχάρι*, έννοιες,
    δεξιότητες, γνώσεις, προγραμματιστ*, καριέρα, ασκήσεις, θεωρία, πανεπιστήμιο, μάθημα, μαθήματα
  `,levels:e`
    αρχάρι*, βασικά, τα βασικά, θεμέλια, εισαγωγή, μεσαίο, ενδιάμεσο, μέσο επίπεδο, προχωρημέν*, εξειδίκευση
  `,productSections:e`
    εγκατάσταση, χρήση, ρύθμιση, ρυθμίσεις, λειτουργίες, χαρακτηριστικά, δυνατότητες, εκτέλεση, δοκιμές, αρχιτεκτονική,
    στιγμιότυπα, εντολές, παραδείγματα χρήσης, γρήγορη εκκίνηση
  `,releases:e`
    προγραμματισμένα, σε εξέλιξη, κυκλοφορία, βραχυπρόθεσμα, μακροπρόθεσμα, σύντομα, επόμενη έκδοση, μελλοντικά σχέδια,
    προς υλοποίηση, ολοκληρωμένα, αργότερα
  `,releaseWords:e`λειτουργίες, δυνατότητες, έκδοση, εκδόσεις, βελτιώσεις, αλλαγές, σχέδια, τρέχουσα`,wishes:e`
    προσθήκη, προσθέστε, υποστήριξη, βελτίωση, βελτιώσεις, υλοποίηση, διόρθωση, αφαίρεση, ενσωμάτωση, μετάβαση σε,
    βελτιστοποίηση, αναβάθμιση, επέκταση
  `,events:e`λανσάρισμα, επίσημη κυκλοφορία, συνεργασίες με, δοκιμαστική έκδοση`,collections:e`
    πόροι, πηγές, σύνδεσμοι, συλλογή, βιβλία, σημειώσεις, ερωτήσεις, ερωτήσεις συνέντευξης, θέματα εξετάσεων, λύσεις,
    παραδείγματα, γλωσσάρι
  `,things:e`
    εφαρμογή, εφαρμογές, πλατφόρμα, ιστοσελίδα, πρόγραμμα, λογισμικό, εργαλείο, πρότυπο, επέκταση, παιχνίδι, βιβλιοθήκη,
    σύστημα
  `},o={little:e`
    el, la, lo, los, las, un, una, unos, unas, de, del, al, a, y, e, o, u, que, qué, cómo, como, para, por, con, sin, en,
    sobre, desde, hasta, entre, según, este, esta, estos, estas, esto, ese, esa, mi, mis, tu, tus, su, sus, nuestro,
    nuestra, nuestros, nuestras, te, se, me, nos, es, son, ser, hay, si, no, muy, más, otro, otra, otros, otras, todo,
    todos, todas, cada, algún, algunos, algunas, varios, varias, aquí, donde, dónde, cuando, cuál, quién, también
    mejor, mejores, buen*, útil, útiles, recomendad*, sugerid*, adicional, adicionales, complementari*, relacionad*,
    gratis, gratuit*, extra, extras, principal, principales, important*, general, generales, completa, completas, oficial,
    oficiales, clave, favorit*, externos, externas, interesantes, esencial, esenciales, nuevos, nuevas, propio, propia
    aprendizaje, estudio, estudios, repositorio, repo, ruta, guía, documento, curso, sección, lista, listado, página,
    desarrollador, desarrolladores, desarrolladora, estudiante, estudiantes, principiantes, programadores, paso a paso
  `,stages:e`
    fase, etapa, mes, parte, nivel, paso, semestre, trimestre, cuatrimestre, bimestre, bloque, ciclo, año, tramo, estadio,
    peldaño, eje, hito, período, periodo, grado, volumen, escalón
  `,weeks:e`semana, módulo, capítulo, unidad, unidad didáctica, sección, quincena, tema, apartado, sprint`,days:e`día, lección, clase, sesión, jornada, taller, ejercicio, práctica, reto, desafío, hora, tarea, video, vídeo`,spans:e`
    fases, etapas, meses, partes, niveles, pasos, semestres, trimestres, cuatrimestres, bloques, ciclos, años, semanas,
    módulos, capítulos, unidades, secciones, días, lecciones, clases, sesiones, horas
  `,numbers:e`
    cero, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, primer, primero, primera,
    segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, sexto, sexta, séptimo, séptima, octavo,
    octava, noveno, novena, décimo, décima, último, última, final
  `,topicLabels:e`
    tema, temas, subtema, subtemas, temas a aprender, temas cubiertos, temas a cubrir, temas principales, temas clave,
    temas a estudiar, temas tratados, tópico, tópicos, aprender, a aprender, qué aprender, qué aprenderás, aprenderás,
    lo que aprenderás, qué vas a aprender, lo que vas a aprender, vas a aprender, qué aprenderemos, qué estudiar, estudiar,
    qué debes saber, debes saber, qué veremos, veremos, concepto, conceptos, conceptos clave, conceptos básicos,
    conceptos fundamentales, conceptos a aprender, contenido, contenidos, contenido del curso, contenidos del curso,
    contenidos mínimos, materias, asignaturas, temario, plan de contenidos, programa, puntos clave, teoría, lecciones,
    módulos, unidades, áreas de estudio, áreas clave, nociones, cubiertos, checklist de aprendizaje
  `,sources:e`
    recurso, recursos, recursos recomendados, recursos de aprendizaje, recursos útiles, referencia, referencias,
    referencias bibliográficas, enlaces, enlace, enlaces útiles, enlaces de interés, lectura, lecturas,
    lecturas recomendadas, para leer, leer, leer más, bibliografía, fuente, fuentes, libro, libros, libros recomendados,
    curso, cursos, cursos online, cursos gratuitos, tutorial, tutoriales, video, vídeo, videos, vídeos, videotutoriales,
    ver, canal, canales, canales de youtube, lista de reproducción, listas de reproducción, página web, páginas web,
    páginas, sitio web, sitios web, sitios, artículo, artículos, podcasts, documentación, documentación oficial, material,
    materiales, material de estudio, material de apoyo, material complementario, materiales de estudio, apuntes,
    diapositivas, herramienta, herramientas, herramientas recomendadas, herramientas útiles, herramientas utilizadas,
    plataformas, plataformas de aprendizaje, plataformas de práctica, certificación, certificaciones, certificados,
    dónde aprender, dónde estudiar, dónde practicar, para saber más, saber más, para profundizar, más información,
    véase también, ver también, bases de datos de ejercicios, charlas, comunidades y recursos, preguntas de entrevista
  `,projects:e`
    proyecto, proyectos, proyecto final, proyecto integrador, proyectos finales, mini proyecto, mini proyectos,
    miniproyecto, miniproyectos, proyecto práctico, proyectos prácticos, proyectos sugeridos, proyectos propuestos,
    proyectos recomendados, proyectos personales, proyectos reales, ideas de proyectos, ideas para proyectos, proyecto del
    mes, práctica, prácticas, práctico, parte práctica, trabajo práctico, trabajos prácticos, tp, portafolio, portfolio,
    ejercicio, ejercicios, ejercicios prácticos, ejercicios propuestos, reto, retos, desafío, desafíos, tarea, tareas,
    actividad, actividades, laboratorio, laboratorios, taller, talleres, a practicar, practicar, para practicar,
    manos a la obra, construye, construir, qué construir, qué construirás, construirás, casos prácticos
  `,skills:e`
    habilidad, habilidades, habilidades clave, habilidades técnicas, habilidades blandas, habilidades requeridas,
    habilidades adquiridas, destreza, destrezas, competencia, competencias, competencias técnicas, aptitudes, capacidades,
    conocimientos técnicos, tecnología, tecnologías, tecnologías utilizadas, tecnologías y herramientas,
    herramientas y tecnologías, lenguajes y herramientas, lenguajes de programación, lenguajes, stack tecnológico,
    stack técnico, mi stack, conjunto de habilidades
  `,outcomes:e`
    objetivo, objetivos, objetivo general, objetivos específicos, objetivos de aprendizaje, objetivo semanal,
    objetivo principal, objetivo de la fase, objetivo del mes, meta, metas, propósito, finalidad, resultado, resultados,
    resultados de aprendizaje, resultado esperado, resultados esperados, logro, logros, entregable, entregables, entrega,
    entregas, hito, hitos, duración, duración estimada, tiempo, tiempo estimado, tiempo total, dedicación,
    dedicación semanal, carga horaria, horas, horas estimadas, plazo, fecha límite, cronograma, calendario, ritmo,
    prerrequisito, prerrequisitos, requisitos, requisitos previos, consejo, consejos, tip, nota, notas, enfoque, foco,
    por qué, por qué es importante, importancia, estado, nivel, dificultad, prioridad, evaluación, evaluaciones, examen,
    cuestionario, autoevaluación, criterios de éxito, criterios de evaluación, criterio de salida, al finalizar,
    al final de la fase, al terminar, sabrás, serás capaz de, resumen, repaso, reflexión, descripción, salida laboral,
    indicadores, modalidad, profesor, créditos
  `,housekeeping:e`
    tabla de contenido, tabla de contenidos, índice, índice de contenidos, índice general, enlaces rápidos,
    navegación rápida, contribuir, contribución, contribuciones, contribuye, cómo contribuir, quieres contribuir,
    colaborar, cómo colaborar, colabora, colaboradores, colaboraciones, contribuidores, contribuyentes, guía de
    contribución, código de conducta, sugerencias, licencia, licencias, derechos de autor, aviso legal, aviso, avisos,
    descargo de responsabilidad, cómo citar, novedades, actualizaciones, registro de cambios, historial de cambios,
    preguntas frecuentes, preguntas y respuestas, dudas, créditos, agradecimiento, agradecimientos, gracias, autor, autora,
    autores, sobre el autor, sobre mí, acerca de mí, sobre nosotros, quién soy, quiénes somos, hecho por, creado por,
    hecho con amor, inspiración, inspirado en, equipo, mantenedores, contacto, contactos, contáctame, conecta conmigo,
    redes sociales, sígueme, síguenos, redes, ayuda, patrocinadores, patrocinador, patrocina, apoya el proyecto,
    apoya este proyecto, apóyame, apoyo, donaciones, donación, dona, invítame un café, dale una estrella,
    cómo usar, cómo usarlo, cómo usar este, cómo utilizar, cómo utilizar este, cómo se usa, uso, modo de uso,
    instrucciones, instrucciones de uso, cómo funciona, cómo seguir, cómo seguir esta, cómo empezar, cómo navegar,
    leyenda, simbología, instalación, primeros pasos con el repositorio, inicio rápido, capturas de pantalla,
    comunidad, comunidades, únete, únete a la comunidad, grupo de telegram, canal de telegram, servidor de discord,
    boletín, suscríbete, acerca de, acerca del proyecto, acerca de este, sobre el proyecto, sobre este proyecto,
    sobre este repositorio, sobre el curso, descripción, descripción general, descripción del proyecto,
    descripción del curso, visión general, resumen del curso, presentación, prólogo, prefacio, por qué este,
    a quién va dirigido, para quién es, para quién es este, público objetivo, dirigido a, destinatarios, misión, visión,
    conclusión, conclusiones, palabras finales, reflexiones finales, cierre, despedida, felicidades, feliz aprendizaje,
    buena suerte, traducciones, traducción, idiomas, otros idiomas, progreso, mi progreso, seguimiento,
    seguimiento del progreso, registro de progreso, progreso general, estadísticas, bitácora, estructura del repositorio,
    estructura del proyecto, estructura del curso, estructura de carpetas, estructura de directorios,
    estructura de archivos, organización, organización del repositorio, cómo está organizado, aclaraciones,
    qué encontrarás, información importante, información, estado del proyecto, historia
  `,advice:e`
    consejos, consejo, consejos de estudio, consejos para estudiar, consejos generales, consejos finales,
    consejos prácticos, consejos para el éxito, recomendaciones, recomendación, recomendaciones generales,
    recomendaciones finales, sugerencias de estudio, hábitos, hábito, hábitos de estudio, hábitos diarios, cómo estudiar,
    cómo aprender, cómo practicar, cómo mantener la motivación, método de estudio, métodos de estudio,
    técnicas de estudio, estrategia, estrategia de estudio, estrategias de aprendizaje, metodología, rutina,
    rutina diaria, rutina semanal, rutina de estudio, horario, horario diario, horario semanal, horario de estudio,
    plan diario, distribución del tiempo, gestión del tiempo, mentalidad, actitud, motivación, mantén la motivación,
    constancia, disciplina, errores comunes, errores frecuentes, errores a evitar, qué evitar, qué no hacer, reglas,
    reglas del reto, reglas de oro, normas, recuerda, ten en cuenta, a tener en cuenta, importante, nota importante,
    claves del éxito, clave del éxito, filosofía, principios de aprendizaje, próximos pasos, siguientes pasos,
    qué sigue, y ahora qué, después del curso, productividad, buenas costumbres
  `,prerequisites:e`
    prerrequisito, prerrequisitos, prerequisitos, pre requisitos, requisito, requisitos, requisitos previos,
    requisitos del curso, requerimientos, conocimientos previos, conocimiento previo, conocimientos necesarios,
    conocimientos recomendados, antes de empezar, antes de comenzar, antes de iniciar, antes de nada, previo, previos,
    qué necesitas, lo que necesitas, necesitas, necesitarás, qué necesitarás, lo que necesitarás, qué se necesita,
    material necesario, materiales necesarios, herramientas necesarias, software necesario, equipo necesario, equipo,
    preparación, preparativos, preparación del entorno, configuración del entorno, empieza aquí, requisitos de hardware
  `,optional:e`
    opcional, opcionales, opcionalmente, optativo, optativa, optativos, optativas, electivo, electiva, electivas, bonus,
    extra, si es necesario, si hace falta, si te interesa, si quieres, si tienes tiempo, no obligatorio, no obligatoria,
    no es obligatorio, no imprescindible, deseable, recomendable, plus
  `,optionalHeadings:e`
    opcional, opcionales, temas opcionales, módulos opcionales, contenido opcional, contenido extra, material extra,
    optativas, optativos, materias optativas, asignaturas optativas, cursos optativos, electivas, materias electivas,
    bonus, extras, especialidades, especialización opcional
  `,done:e`
    hecho, hecha, completado, completada, completo, terminado, terminada, finalizado, finalizada, sí, si, listo, lista,
    aprendido, visto, vista, leído, aprobado, aprobada, cursada, realizado, superado, acabado
  `,notDone:e`
    pendiente, pendientes, en progreso, en proceso, en curso, por hacer, sin empezar, no iniciado, no empezado, no,
    por empezar, por comenzar, próximamente, cursando, a medias, incompleto, planificado, planeado, aprendiendo, falta,
    por ver, por cursar, bloqueado
  `,written:e`
    escrito*, escrita*, redactado*, publicado*
  `,topicColumns:e`
    tema, temas, título del tema, tópico, tópicos, lección, lecciones, asignatura, asignaturas, materia, materias, curso,
    cursos, habilidad, habilidades, concepto, conceptos, módulo, módulos, título, nombre, nombre del curso, qué aprender,
    aprender, qué, contenido, contenidos, tarea, tareas, actividad, actividades, capítulo, capítulos, unidad, unidades,
    clase, clases, sección, tecnología, tecnologías, área, áreas, enfoque, foco, temario, ejercicio, ejercicios, problema,
    reto, desafío, proyecto, proyectos, libro, libros, recurso, recursos, video, vídeo, herramienta
  `,statusColumns:e`
    estado, estatus, status, hecho, completado, completada, terminado, progreso, avance, situación, realizado, listo,
    visto, aprobada, finalizado, marcar
  `,minorColumns:e`
    núm, número, nro, id, código, semana, semanas, día, días, fase, fases, etapa, mes, meses, paso, semestre, cuatrimestre,
    trimestre, año, nivel, duración, tiempo, tiempo estimado, horas, carga horaria, fecha, fechas, inicio, fin, fecha de
    inicio, fecha de fin, fecha límite, tipo, modalidad, idioma, lenguaje, dificultad, prioridad, importancia,
    universidad, institución, plataforma, plataformas, proveedor, profesor, docente, instructor, autor, autora, autores,
    editorial, enlace, enlaces, descarga, nota, notas, observación, observaciones, comentario, comentarios, descripción,
    detalle, detalles, resumen, requisito, requisitos, prerrequisitos, correlativas, frecuencia, formato, precio, costo,
    coste, objetivo, objetivos, meta, resultado, entregable, entregables, hito, puntos, créditos, porcentaje, fuente,
    solución, soluciones, carpeta, archivo, archivos, categoría, etiqueta, orden, páginas, material, ejemplo, ejemplos,
    significado, significados, definición, definiciones, explicación, explicaciones, qué significa, lo que significa,
    traducción
  `,learntColumns:e`
    qué aprenderás, qué aprendes, lo que aprenderás, lo que aprendes, aprenderás, aprendes, aprendizaje, aprendizajes,
    qué se aprende, qué aprendí, habilidad, habilidades, concepto, conceptos, conceptos clave, tema, temas,
    tecnología, tecnologías, práctica, prácticas, qué practicas, competencias, enfoque, herramientas, características
  `,paceColumns:e`
    duración, duración estimada, tiempo, tiempo estimado, horas, horas estimadas, carga horaria, dedicación, esfuerzo,
    semana, semanas, día, días, mes, meses, fecha, fecha límite, inicio, fin, plazo, prerrequisitos, requisitos,
    correlativas, estado, progreso, créditos, semestre, cuatrimestre, cronograma, fase
  `,roadmap:e`
    ruta de aprendizaje, rutas de aprendizaje, ruta de estudio, ruta, hoja de ruta, mapa de ruta, plan de estudio,
    plan de estudios, plan de aprendizaje, plan de formación, plan de carrera, guía de estudio, guía de aprendizaje,
    guía para aprender, guía de aprendizaje, programa de estudio, programa de estudios, programa de formación, camino,
    camino de aprendizaje, camino para, itinerario, itinerario formativo, itinerario de aprendizaje, aprende, aprender,
    aprendiendo, cómo aprender, cómo ser, cómo convertirse, convertirse en, curso, cursos, curso completo, desde cero,
    de cero a, de principiante a, de básico a avanzado, días de, en 30 días, en 100 días, temario, malla curricular,
    currículo, currícula, carrera, autodidacta, formación, ruta formativa, viaje de aprendizaje, plan de entrenamiento,
    máster gratuito, cronograma de estudio, preparación para
  `,learning:e`
    aprende, aprender, aprenderás, aprendemos, aprendiendo, aprendizaje, aprendido, estudia, estudiar, estudio, estudios,
    estudiante, estudiantes, curso, cursos, cursar, principiante, principiantes, desarrollador, desarrolladora,
    desarrolladores, ingeniero, ingeniera, ingeniería, carrera, fundamentos, conceptos, habilidad, habilidades,
    conocimiento, conocimientos, práctica, prácticas, practicar, convertirte, convertirse, programador, programadora,
    programadores, analista, administrador, arquitecto, científico de datos, diseñador, enseñanza, enseñar, educación,
    educativo, formación, autodidacta, lección, lecciones, clase, clases, ejercicios, examen, temario, asignatura,
    asignaturas, materia, materias, dominar, nivel básico, desde cero, alumno, alumnos, profesor, bases, teoría
  `,levels:e`
    principiante, principiantes, básico, básica, básicos, conceptos básicos, nivel básico, fundamentos, fundamental,
    fundamentales, introducción, introductorio, inicial, inicio, intermedio, intermedia, nivel intermedio, avanzado,
    avanzada, avanzados, nivel avanzado, experto, expertos, experta, especialista, especialización, novato, maestría,
    dominio, profesional, fácil, difícil, elemental, bases, esencial, esenciales
  `,productSections:e`
    instalación, cómo instalar, uso, modo de uso, configuración, características, características principales,
    funcionalidades, funcionalidad, funciones, ejecución, cómo ejecutar, ejecutar, pruebas, ejecutar pruebas, tests,
    despliegue, desplegar, construido con, tecnologías utilizadas, arquitectura, capturas de pantalla, capturas, demo,
    comandos, ejemplo, ejemplos, ejemplos de uso, descargas, descarga, inicio rápido, comenzando, requisitos del sistema,
    desarrollo, desarrollo local, variables de entorno, base de datos, seguridad, rendimiento, solución de problemas,
    problemas conocidos, limitaciones, dependencias, estructura del proyecto, versionado, wiki
  `,releases:e`
    planificado, planificados, planeado, en progreso, en proceso, en desarrollo, lanzamiento, lanzado, publicado,
    corto plazo, a corto plazo, medio plazo, mediano plazo, a medio plazo, largo plazo, a largo plazo, próximamente,
    próximos pasos, próxima versión, próximas versiones, futuro, a futuro, planes futuros, mejoras futuras,
    futuras mejoras, funcionalidades futuras, ideas, pendiente, pendientes, por hacer, hecho, completado, terminado,
    ahora, después, más adelante, prototipo, primera versión, versión 1, versión 2, versión estable, versión inicial,
    estado actual, estado del proyecto, prioridad alta, prioridad media, prioridad baja, alta prioridad, baja prioridad,
    errores conocidos, mantenimiento, descartado, expansión, crecimiento
  `,releaseWords:e`
    funcionalidad, funcionalidades, característica, características, función, funciones, versión, versiones, estado, tarea,
    tareas, mejora, mejoras, cambios, trabajo, plan, planes, hito, hitos, objetivo, objetivos, proyecto, producto,
    desarrollo, actual, actuales, prioridad, correcciones
  `,wishes:e`
    añadir, agregar, añadido, agregado, agregar soporte, soporte, soporte para, mejorar, mejora, mejoras, implementar,
    implementación de, implementado, lanzar, lanzamiento, corregir, arreglar, corrección de, solucionar, integrar,
    integración con, migrar, migración a, refactorizar, optimizar, optimización de, permitir, publicar, desplegar, crear,
    desarrollar, eliminar, quitar, reemplazar, actualizar, ampliar, extender, rediseñar, automatizar, habilitar, incluir,
    soportar, reducir, aumentar, modo oscuro, panel de administración, finalizar, validar
  `,events:e`
    lanzamiento, lanzamientos, alianza, alianzas, asociaciones estratégicas, preventa, venta de tokens, venta privada,
    venta pública, listado en exchanges, red principal, red de pruebas, campaña de marketing, versión beta, beta pública,
    beta cerrada, beta privada, ronda de inversión, auditoría de seguridad, salida a producción
  `,collections:e`
    recursos, recursos útiles, lista de recursos, recursos gratuitos, enlaces, enlaces útiles, enlaces de interés, libros,
    lista de libros, apuntes, mis apuntes, notas, preguntas, preguntas de entrevista, preguntas y respuestas, colección,
    recopilación, recopilatorio, selección, chuletas, hojas de referencia, glosario, diccionario, ejercicios resueltos,
    soluciones, ejemplos, plantillas, marcadores, ideas de proyectos, bootcamps, listado, lista de, resúmenes,
    resumen de, exámenes, trucos, buenas prácticas, manual
  `,things:e`
    generador, constructor, aplicación, aplicaciones, app, plataforma, sitio, página web, programa, herramienta,
    plantilla, complemento, extensión, asistente, visualizador, visor, editor, panel, tablero, simulador, gestor,
    servidor, servicio, sistema, biblioteca, librería, juego, creador, planificador, rastreador, portal, cliente
  `},s={little:e`
    و, از, به, در, با, را, برای, یا, این, چه, چیزی, چیزهایی, چگونه, می, خواهید, شما, های, هایی, ها, ی, ای, دیگر, مفید,
    پیشنهادی, تکمیلی, اضافی, رایگان, مهم, اصلی, نهایی, بهترین, بیشتر, یادگیری, آموزشی, مطالعه, گیرید, گیریم, بگیریم,
    بگیرید, گرفت, خواهیم
  `,stages:e`مرحله, فاز, ماه, سطح, بخش, گام, قدم, ترم, نیمسال, سال, قسمت, دوره, سرفصل`,weeks:e`هفته, فصل, ماژول, واحد, مبحث, مدول`,days:e`روز, درس, جلسه, ساعت, تمرین, کارگاه, تکلیف`,spans:e`مراحل, فازها, سطوح, روزها, جلسات, ماههای, هفتههای, فصول, دروس, روزهای, ساعتها`,numbers:e`صفر, چهار, پنج, شش, اول, دوم, سوم, چهارم, پنجم, ششم, هفتم, هشتم, نهم, دهم, آخر, نخست`,topicLabels:e`
    موضوع, موضوعات, مباحث, مبحث, سرفصل, سرفصل‌ها, مفاهیم, مفاهیم کلیدی, محتوا, چه یاد می‌گیرید, یاد می‌گیرید,
    یاد خواهید گرفت, چه چیزی یاد بگیریم, یاد بگیرید, یادگیری, آنچه یاد می‌گیرید, مطالب, نکات کلیدی, یاد
  `,sources:e`
    منابع, منبع, مراجع, مرجع, لینک, پیوند, کتاب, مطالعه بیشتر, خواندنی, بخوانید, دوره, آموزش, ویدیو, ویدئو, کانال, سایت,
    وب سایت, مقاله, مقالات, مستندات, جزوه, ابزار, پلتفرم, گواهینامه
  `,projects:e`
    پروژه, ایده پروژه, ایده‌های پروژه, نمونه کار, تمرین, عملی, تکلیف, تکالیف, چالش, فعالیت, کارگاه, آزمایشگاه, بسازید,
    وظایف, پایانی
  `,skills:e`
    مهارت, مهارت های فنی, مهارت‌های لازم, توانایی, تکنولوژی, فناوری, زبان‌های برنامه‌نویسی, زبان‌ها و ابزارها
  `,outcomes:e`
    هدف, اهداف, نتیجه, نتایج, خروجی, دستاورد, مدت, مدت زمان, زمان, زمان تقریبی, پیش نیاز, نکته, نکات, توضیح, توضیحات,
    چرا, تمرکز, معیار, ارزیابی, آزمون, امتحان, سختی, اولویت, خلاصه, مرور, در پایان, پیشنیاز
  `,housekeeping:e`
    فهرست, فهرست مطالب, مشارکت, نحوه مشارکت, مشارکت کنندگان, مجوز, تغییرات, بروزرسانی, سوالات متداول, پرسش‌های متداول,
    تشکر, قدردانی, نویسنده, درباره من, درباره ما, درباره, تماس, ارتباط با ما, حمایت, کمک, نحوه استفاده, راهنمای استفاده,
    جامعه, معرفی, مقدمه, نتیجه گیری, پیشرفت
  `,advice:e`
    نکات, نکته, توصیه, راهنمایی, چگونه یاد بگیریم, چطور یاد بگیریم, روش مطالعه, روش یادگیری, استراتژی, عادت,
    برنامه روزانه, برنامه هفتگی, مدیریت زمان, انگیزه, اشتباهات رایج, قوانین, به یاد داشته باشید, قدم بعدی, گام‌های بعدی,
    بعد از این
  `,prerequisites:e`
    پیش نیاز, پیش‌نیازها, پیشنیاز, نیازمندی, دانش مورد نیاز, دانش قبلی, قبل از شروع, پیش از شروع, چه چیزی نیاز دارید,
    آنچه نیاز دارید, مورد نیاز, آماده‌سازی, از اینجا شروع کنید
  `,optional:e`اختیاری, دلخواه, در صورت نیاز, در صورت لزوم, اگر خواستید, الزامی نیست, انتخابی, امتیازی`,optionalHeadings:e`اختیاری, دروس اختیاری, مباحث اختیاری, انتخابی, مباحث تکمیلی`,done:e`انجام شد, انجام شده, تمام شد, تمام شده, پایان یافته, تکمیل, تکمیل شده, کامل, کامل شده, بله, خوانده شده`,notDone:e`
    انجام نشده, شروع نشده, در حال انجام, در حال یادگیری, در دست انجام, هنوز نه, خیر, نه, در انتظار, برنامه‌ریزی شده,
    به زودی, بعدی, ناقص
  `,written:e`
    نوشته شده, منتشر شده
  `,topicColumns:e`
    موضوع, موضوعات, عنوان, مبحث, مباحث, درس, نام درس, دوره, نام, مفهوم, مفاهیم, مهارت, ماژول, سرفصل, محتوا, مطالب, فصل,
    بخش, جلسه, فناوری, تکنولوژی, تمرین, پروژه, کتاب, منبع, ابزار
  `,statusColumns:e`وضعیت, پیشرفت, انجام شده, تکمیل, انجام شد`,minorColumns:e`
    شماره, ردیف, هفته, روز, فاز, مرحله, ماه, ترم, سطح, مدت, مدت زمان, زمان, ساعت, تاریخ, شروع, پایان, نوع, زبان, سختی,
    اولویت, پلتفرم, نویسنده, مدرس, استاد, لینک, توضیحات, پیش نیاز, قیمت, هدف, منابع,
    معنی, تعریف, توضیح
  `,learntColumns:e`
    چه یاد می‌گیرید, یاد می‌گیرید, آموخته‌ها, مهارت‌ها, مفاهیم, موضوعات, فناوری‌ها, تکنولوژی‌ها, نتایج, دستاورد
  `,paceColumns:e`مدت, مدت زمان, زمان, ساعت, هفته, روز, ماه, تاریخ, مهلت, شروع, پایان, پیش نیاز, وضعیت, پیشرفت, ترم`,roadmap:e`
    نقشه راه, نقشهٔ راه, رودمپ, مسیر یادگیری, مسیر شغلی, مسیر, برنامه یادگیری, برنامه مطالعه, برنامه آموزشی,
    برنامه درسی, طرح درس, راهنمای یادگیری, راهنمای جامع, از صفر, صفر تا صد, از مبتدی تا, چگونه یاد بگیریم, یادگیری,
    آموزش, دوره, روزه
  `,learning:e`
    یادگیری, یاد بگیر, یاد گرفتن, آموزش, آموختن, دوره, درس, دروس, دانشجو, دانش آموز, مطالعه, مبتدی, برنامه نویس,
    توسعه دهنده, مهندس, تحلیلگر, مفاهیم, مهارت, دانش, شغل, شدن, تمرین, مبانی, دانشگاه, استاد
  `,levels:e`مبتدی, مقدماتی, متوسط, میانی, پیشرفته, حرفه‌ای, خبره, پایه, مبانی, اصول, مقدمه, ابتدایی, تخصصی`,productSections:e`
    نصب, نحوه نصب, راه اندازی, پیکربندی, تنظیمات, ویژگی‌ها, امکانات, قابلیت‌ها, اجرا, تست‌ها, تصاویر, دستورات,
    نمونه استفاده, شروع سریع, دانلود
  `,releases:e`
    برنامه‌ریزی شده, در حال توسعه, در حال انجام, منتشر شده, انتشار, کوتاه مدت, میان مدت, بلند مدت, به زودی, آینده,
    برنامه های آینده, ویژگی های آینده, نسخه بعدی, نسخه اول, ایده‌ها, کارهای آینده
  `,releaseWords:e`ویژگی, ویژگی‌ها, قابلیت, نسخه, بهبودها, تغییرات, فعلی, آینده`,wishes:e`
    افزودن, اضافه کردن, اضافه شدن, پشتیبانی از, بهبود, پیاده سازی, انتشار, رفع, رفع باگ, اصلاح, حذف, ادغام با,
    یکپارچه سازی, مهاجرت به, بازنویسی, بهینه سازی, به روزرسانی
  `,events:e`راه‌اندازی رسمی, پیش فروش, نسخه آزمایشی, عرضه توکن, جذب سرمایه`,collections:e`
    منابع, لینک‌های مفید, کتاب‌ها, مجموعه, لیست, یادداشت, جزوه, جزوات, سوالات, سوالات مصاحبه, نمونه سوال, پاسخ,
    حل تمرین, مثال ها, واژه نامه
  `,things:e`برنامه, اپلیکیشن, پلتفرم, سایت, نرم افزار, ابزار, قالب, افزونه, ربات, بازی, کتابخانه, سیستم, سامانه`},c={little:e`
    le, la, les, l, un, une, des, de, du, d, au, aux, à, et, ou, que, qu, qui, quoi, ce, c, cet, cette, ces, ça, comment,
    pour, par, avec, sans, dans, en, sur, sous, depuis, vers, chez, entre, mon, ma, mes, ton, ta, tes, son, sa, ses, notre,
    nos, votre, vos, leur, leurs, je, j, tu, il, elle, on, nous, vous, se, s, est, sont, être, faire, y, n, ne, pas, plus,
    très, bien, si, autre, autres, tout, toute, tous, toutes, chaque, quelques, plusieurs, ici, où, quand, quel, quelle,
    quels, quelles, aussi, comme
    meilleur, meilleurs, meilleures, bon, bons, bonne, utile, utiles, recommandé*, conseillé*, suggéré*, supplémentaire*,
    complémentaire*, additionnel*, lié, liés, gratuit*, payant*, extra, principal*, principaux, important*, général*,
    généraux, complet*, officiel*, clé, clés, favori*, externes, intéressant*, essentiel*, nouveaux, nouvelles, propre
    apprentissage, étude, études, dépôt, parcours, guide, document, formation, section, liste, page, développeur,
    développeurs, développeuse, étudiant, étudiants, débutant, débutants, programmeurs, pas à pas, étape par étape
  `,stages:e`
    phase, étape, mois, partie, niveau, semestre, trimestre, bimestre, palier, bloc, cycle, année, an, axe, jalon, stade,
    volet, période, degré, tome, pilier, parcours
  `,weeks:e`semaine, module, chapitre, unité, section, quinzaine, thème, séquence, rubrique, sprint`,days:e`jour, journée, leçon, séance, session, cours, atelier, exercice, défi, tp, td, heure, tâche, sujet, fiche, vidéo`,spans:e`
    phases, étapes, parties, niveaux, semestres, trimestres, paliers, blocs, cycles, années, ans, semaines, modules,
    chapitres, unités, sections, jours, journées, leçons, séances, sessions, ateliers, heures
  `,numbers:e`
    zéro, un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, premier, première, deuxième, second,
    seconde, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, dernier, dernière, final,
    finale
  `,topicLabels:e`
    sujet, sujets, sujets abordés, sujets à étudier, thème, thèmes, thèmes abordés, thématiques, points clés,
    points abordés, points à voir, apprendre, à apprendre, quoi apprendre, que faut il apprendre, ce qu'il faut apprendre,
    ce qu'il faut savoir, à savoir, à connaître, à étudier, à maîtriser, ce que vous apprendrez,
    ce que vous allez apprendre, vous apprendrez, vous allez apprendre, ce que tu vas apprendre, tu vas apprendre,
    tu apprendras, ce que j'ai appris, on apprend, au programme, programme, programme du cours, programme de la formation,
    concept, concepts, concepts clés, concepts de base, concepts fondamentaux, notion, notions, notions clés,
    notions abordées, notions à connaître, contenu, contenus, contenu du cours, contenu de la formation, matières, matière,
    théorie, leçons, modules, chapitres, plan du cours, domaines, compétences à acquérir, connaissances à acquérir
  `,sources:e`
    ressource, ressources, ressources recommandées, ressources utiles, ressources d'apprentissage,
    ressources pédagogiques, ressources complémentaires, référence, références, références bibliographiques, lien, liens,
    liens utiles, lecture, lectures, lectures recommandées, lectures conseillées, à lire, lire, lire aussi, en savoir plus,
    pour en savoir plus, pour aller plus loin, aller plus loin, bibliographie, webographie, sitographie, source, sources,
    livre, livres, ouvrages, livres recommandés, cours en ligne, cours gratuits, tutoriel, tutoriels, tuto, tutos, vidéo,
    vidéos, à regarder, regarder, chaîne, chaînes, chaînes youtube, liste de lecture, site web, sites web, sites internet,
    sites, articles, article, podcasts, documentation, documentation officielle, support, supports, supports de cours,
    supports pédagogiques, matériel pédagogique, diapositives, polycopié, fiches, outil, outils, outils recommandés,
    outils utiles, outils utilisés, plateforme, plateformes, plateformes d'apprentissage, certification, certifications,
    certificats, où apprendre, où se former, où pratiquer, voir aussi, conférences, formations, formations en ligne,
    questions d'entretien, mooc
  `,projects:e`
    projet, projets, projet final, projets finaux, projet de fin, projet de fin d'études, projet fil rouge, mini projet,
    mini projets, miniprojet, projet pratique, projets pratiques, projets suggérés, projets proposés, projets recommandés,
    projets personnels, projets concrets, idées de projet, idées de projets, pratique, pratiques, mise en pratique,
    travaux pratiques, travaux dirigés, tp, td, portfolio, exercice, exercices, exercices pratiques, défi, défis, devoir,
    devoirs, tâche, tâches, activité, activités, laboratoire, laboratoires, atelier, ateliers, s'exercer, pratiquer,
    à pratiquer, à faire, construire, à construire, ce que vous allez construire, étude de cas, cas pratiques
  `,skills:e`
    compétence, compétences, compétences clés, compétences techniques, compétences requises, compétences acquises,
    compétences visées, compétences transversales, savoir faire, savoir être, aptitudes, connaissances techniques,
    technologie, technologies, technologies utilisées, technologies et outils, outils et technologies, langages et outils,
    langages de programmation, langages, stack technique, pile technologique, ma stack, environnement technique
  `,outcomes:e`
    objectif, objectifs, objectif général, objectifs pédagogiques, objectifs d'apprentissage, objectif de la semaine,
    objectif principal, objectif de la phase, but, buts, finalité, cible, résultat, résultats, résultat attendu,
    résultats attendus, acquis, acquis d'apprentissage, livrable, livrables, rendu, rendus, jalon, jalons,
    point de contrôle, durée, durée estimée, durée totale, temps, temps estimé, temps nécessaire, temps total,
    volume horaire, heures, échéance, date limite, calendrier, planning, rythme, charge de travail, prérequis,
    pré requis, conseil, conseils, astuce, astuces, note, notes, remarque, remarques, focus, pourquoi,
    pourquoi c'est important, importance, statut, état, niveau, difficulté, priorité, évaluation, évaluations, examen,
    contrôle, quiz, auto évaluation, critères de réussite, critères de validation, critères d'évaluation, à la fin,
    à la fin de cette phase, à l'issue, vous serez capable de, vous saurez, résumé, bilan, révision, révisions, description,
    débouchés, modalités, enseignant, crédits
  `,housekeeping:e`
    sommaire, table des matières, index, liens rapides, navigation rapide, contribuer, contribution, contributions,
    comment contribuer, contributeurs, contributrices, guide de contribution, participer, comment participer,
    code de conduite, suggestions, licence, licences, droits d'auteur, mentions légales, avertissement, avis, citation,
    comment citer, nouveautés, mises à jour, mise à jour, historique, historique des versions, journal des modifications,
    foire aux questions, questions fréquentes, questions fréquemment posées, questions et réponses, crédits, remerciement,
    remerciements, merci, auteur, auteurs, auteure, autrice, à propos de l'auteur, à propos de moi, qui suis je,
    qui sommes nous, réalisé par, créé par, fait par, fait avec amour, inspiration, inspiré par, équipe, l'équipe,
    mainteneurs, contact, contacts, me contacter, nous contacter, contactez moi, contactez nous, réseaux sociaux,
    suivez moi, suivez nous, me suivre, aide, besoin d'aide, soutenir, soutenir le projet, soutien, soutenez, sponsors,
    don, dons, faire un don, offrez moi un café, laissez une étoile, comment utiliser, comment utiliser ce,
    comment l'utiliser, utilisation, mode d'emploi, instructions, consignes, comment ça marche, fonctionnement,
    comment suivre, comment suivre ce, comment commencer, par où commencer, légende, symboles, installation,
    démarrage rapide, commencer maintenant, captures d'écran, communauté, communautés, rejoindre, rejoignez nous,
    rejoindre la communauté, serveur discord, groupe telegram, infolettre, s'abonner, abonnez vous, à propos,
    à propos du projet, à propos de ce projet, à propos de ce dépôt, à propos du cours, description,
    description du projet, description du cours, présentation, présentation du projet, présentation du cours,
    vue d'ensemble, aperçu, avant propos, préface, préambule, pourquoi ce, pour qui, à qui s'adresse, public cible,
    public visé, public concerné, mission, vision, conclusion, conclusions, mot de la fin, pour finir, félicitations,
    bon apprentissage, bonne chance, bon courage, traductions, traduction, langues, autres langues, progression,
    ma progression, suivi, suivi de progression, suivi de la progression, avancement, statistiques, journal de bord,
    structure du dépôt, structure du projet, structure du cours, structure des dossiers, structure des fichiers,
    arborescence, arborescence du projet, organisation, organisation du dépôt, organisation du cours, informations,
    informations pratiques, état du projet, histoire
  `,advice:e`
    se lancer, pour se lancer, conseils, conseil, conseils d'étude, conseils d'apprentissage, conseils pratiques, conseils généraux,
    derniers conseils, conseils pour réussir, astuces, astuce, recommandations, recommandation, bonnes habitudes,
    habitudes, habitude, habitudes quotidiennes, comment étudier, comment apprendre, comment pratiquer, comment réussir,
    comment rester motivé, méthode, méthode de travail, méthodes de travail, méthodologie, techniques d'étude,
    techniques d'apprentissage, stratégie, stratégie d'apprentissage, stratégies d'apprentissage, routine,
    routine quotidienne, routine hebdomadaire, emploi du temps, planning quotidien, planning hebdomadaire,
    gestion du temps, répartition du temps, état d'esprit, attitude, motivation, rester motivé, restez motivé, régularité,
    discipline, erreurs courantes, erreurs fréquentes, erreurs à éviter, pièges à éviter, pièges, à éviter,
    ce qu'il ne faut pas faire, règles, règles du défi, règles d'or, rappel, rappels, à retenir, à noter, important,
    note importante, clés de la réussite, clés du succès, facteurs de réussite, philosophie, principes, prochaines étapes,
    et après, et maintenant, la suite, après la formation, productivité
  `,prerequisites:e`
    prérequis, pré requis, exigences, connaissances préalables, connaissances requises, connaissances nécessaires,
    connaissances recommandées, avant de commencer, avant de débuter, avant de démarrer, avant tout, préalable, préalables,
    ce dont vous avez besoin, de quoi avez vous besoin, vous aurez besoin, il vous faut, ce qu'il vous faut,
    ce qu'il faut, nécessaire, matériel, matériel nécessaire, matériel requis, outils nécessaires, outils requis,
    logiciels nécessaires, logiciels requis, équipement, équipement nécessaire, préparation, préparatifs,
    préparation de l'environnement, mise en place, mise en place de l'environnement, configuration de l'environnement,
    environnement de travail, commencez ici, configuration requise, niveau requis
  `,optional:e`
    optionnel, optionnelle, optionnels, optionnelles, option, en option, facultatif, facultative, facultatifs,
    facultatives, bonus, si besoin, si nécessaire, si vous voulez, si intéressé, si le temps le permet, non obligatoire,
    pas obligatoire, non requis, au choix, extra
  `,optionalHeadings:e`
    optionnel, optionnelle, optionnels, modules optionnels, sujets optionnels, contenu optionnel, facultatif, facultatifs,
    modules facultatifs, cours facultatifs, options, cours à option, au choix, cours au choix, modules au choix, bonus,
    contenu bonus, matières optionnelles, électifs, cours électifs
  `,done:e`
    fait, faite, faits, terminé, terminée, terminés, fini, finie, achevé, complété, complétée, complet, oui, acquis,
    acquise, appris, lu, vu, validé, validée, réussi, effectué, prêt, ok
  `,notDone:e`
    à faire, en cours, non, pas commencé, pas encore, non commencé, non commencée, à venir, en attente, prévu, planifié,
    bientôt, à commencer, à apprendre, à lire, à voir, à valider, inachevé, incomplet, non acquis, en cours d'acquisition,
    restant, bloqué
  `,written:e`
    écrit*, rédigé*, publié*
  `,topicColumns:e`
    sujet, sujets, thème, thèmes, leçon, leçons, matière, matières, cours, compétence, compétences, notion, notions,
    concept, concepts, module, modules, titre, nom, nom du cours, intitulé, intitulé du cours, quoi apprendre, à apprendre,
    apprendre, quoi, contenu, contenus, programme, tâche, tâches, activité, activités, chapitre, chapitres, unité, unités,
    séance, section, technologie, technologies, domaine, domaines, axe, focus, exercice, exercices, problème, défi, projet,
    projets, livre, livres, ressource, ressources, vidéo, vidéos, outil, atelier
  `,statusColumns:e`
    statut, état, fait, terminé, fini, avancement, progression, progrès, complété, validé, acquis, lu, vu, réalisé, coché
  `,minorColumns:e`
    n°, numéro, num, id, code, semaine, semaines, jour, jours, phase, phases, étape, mois, semestre, trimestre, année,
    niveau, durée, durée estimée, temps, temps estimé, heures, volume horaire, date, dates, début, fin, date de début,
    date de fin, échéance, date limite, type, modalité, langue, langage, difficulté, priorité, importance, université,
    établissement, organisme, plateforme, plateformes, enseignant, professeur, formateur, auteur, auteurs, éditeur, lien,
    liens, note, notes, remarque, remarques, commentaire, commentaires, description, détail, détails, résumé, prérequis,
    pré requis, fréquence, format, prix, coût, objectif, objectifs, résultat, livrable, livrables, jalon, points, crédits,
    coefficient, pourcentage, source, solution, solutions, corrigé, corrigés, dossier, fichier, fichiers, catégorie,
    étiquette, ordre, pages, support, supports, exemple, exemples,
    signification, significations, définition, définitions, explication, explications, ce que cela veut dire,
    ce que ça veut dire, ce que ça signifie, traduction
  `,learntColumns:e`
    ce que vous apprendrez, ce que vous allez apprendre, vous apprendrez, ce que tu apprendras, ce que tu vas apprendre,
    ce que j'ai appris, ce qu'on apprend, apprentissages, acquis, compétence, compétences, compétences acquises,
    compétences travaillées, notion, notions, notions abordées, concepts, sujet, sujets, thèmes, technologie, technologies,
    technologies utilisées, pratique, objectifs pédagogiques, outils, fonctionnalités
  `,paceColumns:e`
    durée, durée estimée, temps, temps estimé, heures, heures estimées, volume horaire, charge, charge de travail, effort,
    semaine, semaines, jour, jours, mois, date, échéance, début, fin, prérequis, pré requis, statut, avancement,
    progression, crédits, semestre, calendrier, planning, phase
  `,roadmap:e`
    feuille de route, parcours, parcours d'apprentissage, parcours de formation, parcours pédagogique,
    parcours de carrière, plan d'apprentissage, plan d'étude, plan d'études, plan de formation, plan de travail,
    programme d'étude, programme d'études, programme d'apprentissage, programme de formation, guide d'apprentissage,
    guide d'étude, guide pour apprendre, guide du débutant, cursus, chemin, chemin d'apprentissage, itinéraire, apprendre,
    apprenez, comment apprendre, comment devenir, devenir, devenez, formation, formations, cours complet, cours de,
    de zéro, à partir de zéro, partir de zéro, de zéro à, de débutant à, du débutant à l'expert, jours de, en 30 jours,
    en 100 jours, autodidacte, syllabus, maquette pédagogique, voyage d'apprentissage, préparation à, carte de compétences
  `,learning:e`
    apprendre, apprends, apprenez, apprentissage, apprenant, apprenants, appris, étudier, étude, études, étudiant,
    étudiants, étudiante, cours, parcours, cursus, autodidacte, ingénieur, ingénieurs, ingénierie, développeur,
    développeurs, développeuse, programmeur, débutant, débutants, débutante, compétence, compétences, connaissances,
    notions, concepts, fondamentaux, devenir, administrateur, analyste, architecte, testeur, concepteur, bases, maîtriser,
    maîtrise, pratiquer, exercices, leçon, leçons, enseignement, enseigner, enseignant, éducation, formation, formations,
    formateur, pédagogique, pédagogie, élève, élèves, école, université, licence, examen, théorie, métier, carrière,
    tutoriel, tutoriels, travaux pratiques
  `,levels:e`
    débutant, débutants, débutante, bases, les bases, base, fondamentaux, fondements, fondamental, introduction,
    initiation, découverte, intermédiaire, niveau intermédiaire, avancé, avancée, avancés, niveau avancé,
    perfectionnement, approfondissement, expert, experts, expertise, spécialiste, spécialisation, novice, confirmé,
    maîtrise, professionnel, facile, moyen, difficile, élémentaire, essentiel, essentiels
  `,productSections:e`
    installation, installer, comment installer, utilisation, installation et utilisation, configuration,
    fonctionnalités, fonctionnalité, fonctionnalités principales, caractéristiques, exécution, lancer le projet,
    lancement du projet, lancer l'application, tests, lancer les tests, déploiement, déployer, construit avec,
    technologies utilisées, architecture, captures d'écran, démo, démonstration, commandes, exemple, exemples,
    exemples d'utilisation, téléchargement, démarrage rapide, démarrage, pour commencer, configuration requise,
    développement, développement local, variables d'environnement, base de données, sécurité, performances, dépannage,
    problèmes connus, limitations, limites, dépendances, structure du projet, versions
  `,releases:e`
    prévu, prévus, planifié, en cours, en cours de développement, en développement, lancement, lancé, publié, court terme,
    à court terme, moyen terme, à moyen terme, long terme, à long terme, à venir, bientôt, prochainement,
    prochaines étapes, prochaine version, prochaines versions, futur, évolutions futures, améliorations futures,
    évolutions, évolutions prévues, perspectives, fonctionnalités à venir, idées, à faire, fait, terminé, maintenant,
    ensuite, plus tard, prototype, première version, version 1, version 2, version stable, version initiale,
    état actuel, état du projet, priorité haute, priorité moyenne, priorité basse, haute priorité, basse priorité,
    bugs connus, maintenance, abandonné, expansion, croissance
  `,releaseWords:e`
    fonctionnalité, fonctionnalités, fonction, fonctions, version, versions, état, tâche, tâches, amélioration,
    améliorations, évolution, évolutions, changements, travail, travaux, plan, plans, jalon, jalons, objectif, objectifs,
    projet, produit, développement, actuel, actuelle, actuelles, priorité, corrections
  `,wishes:e`
    ajouter, ajout, ajout de, ajout d'un, ajout d'une, ajouté, support de, support du, support des, prise en charge,
    prendre en charge, améliorer, amélioration, amélioration de, implémenter, implémentation de, implémenté, lancer,
    lancement, corriger, correction de, réparer, résoudre, intégrer, intégration de, intégration avec, migrer,
    migration vers, refactoriser, refonte, optimiser, optimisation de, permettre, publier, déployer, créer, développer,
    supprimer, remplacer, mettre à jour, étendre, élargir, automatiser, activer, inclure, gérer, gestion des utilisateurs,
    réduire, augmenter, mode sombre, panneau d'administration, finaliser, valider
  `,events:e`
    lancement, lancements, partenariat, partenariats, prévente, vente de jetons, vente privée, vente publique,
    réseau principal, réseau de test, campagne marketing, version bêta, version beta, bêta publique, bêta fermée,
    bêta privée, levée de fonds, audit de sécurité, mise en production, mise en ligne
  `,collections:e`
    ressources, ressources utiles, liste de ressources, liens, liens utiles, livres, liste de livres, notes, mes notes,
    notes de cours, prise de notes, questions, questions d'entretien, questions et réponses, collection, recueil,
    compilation, sélection, aide mémoire, antisèche, antisèches, fiches de révision, fiches, glossaire, lexique,
    dictionnaire, corrigés, corrections, solutions, exemples, modèles, favoris, signets, marque pages, idées de projets,
    liste de, annales, examens, astuces, bonnes pratiques, manuel, veille
  `,things:e`
    générateur, constructeur, application, applications, appli, plateforme, site, logiciel, programme, outil, modèle,
    extension, greffon, assistant, visualiseur, visionneuse, éditeur, tableau de bord, simulateur, gestionnaire, serveur,
    service, système, bibliothèque, jeu, créateur, planificateur, portail, client, robot
  `},l={little:e`
    של, את, על, עם, או, גם, כל, עוד, זה, הזה, איך, מה, אל, מן, שלי, שלך, שלכם, מומלץ, מומלצים, מומלצות, שימושיים,
    נוספים, נוספות, בחינם, חינמיים, חשובים, עיקריים, מרכזיים, סופי, לימוד, הלמידה, למידה, הלימוד, ללמידה, ללימוד, הקורס,
    הפרויקט, המאגר, למתחילים
  `,stages:e`שלב, חודש, חלק, רמה, צעד, סמסטר, רבעון, שנה, מחזור, בלוק, תקופה, השלב`,weeks:e`שבוע, מודול, יחידה, פרק, נושא, ספרינט, חטיבה`,days:e`יום, שיעור, מפגש, הרצאה, תרגול, שעה, מעבדה, תרגיל, משימה, סדנה`,spans:e`
    שלבים, חודשים, חלקים, רמות, צעדים, סמסטרים, שנים, שבועות, מודולים, יחידות, פרקים, ימים, שיעורים, מפגשים, הרצאות,
    שעות
  `,numbers:e`
    אפס, אחד, אחת, שתיים, שלוש, ארבע, חמש, שש, ראשון, ראשונה, שני, שנייה, שלישי*, רביעי*, חמישי*, שישי*, שביעי*, שמיני*,
    תשיעי*, עשירי*, אחרון, אחרונה
  `,topicLabels:e`
    נושאים, הנושאים, נושאי הקורס, מושגים, מושגי יסוד, מה תלמדו, מה תלמד, מה נלמד, מה לומדים, מה ללמוד, מה למדתי, תלמדו,
    ללמוד, תוכן, תכנים, תוכן הקורס, סילבוס, תוכנית הקורס, שיעורים, פרקים, יחידות, תיאוריה, ידע
  `,sources:e`
    מקורות, משאבים, מקורות מידע, קישורים, לינקים, ביבליוגרפיה, ספרים, ספר, קריאה, לקריאה, קריאת רשות, קורסים, מדריכים,
    סרטונים, סרטון, צפייה, ערוצים, אתרים, מאמרים, מאמר, תיעוד, חומרים, חומרי לימוד, מצגות, כלים
  `,projects:e`
    פרויקט, פרויקטים, פרוייקט, פרוייקטים, מיני פרויקט, פרויקט גמר, רעיונות לפרויקטים, תרגול, תרגול מעשי, תרגיל, תרגילים,
    משימה, משימות, מטלות, שיעורי בית, אתגר, אתגרים, פעילויות, מעבדות, בנו, לבנות, התנסות
  `,skills:e`מיומנויות, כישורים, כישורים טכניים, יכולות, מיומנות, טכנולוגיות, הטכנולוגיות, שפות תכנות, שפות וכלים`,outcomes:e`
    מטרה, מטרות, המטרה, יעד, יעדים, תוצאה, תוצאות, תוצרים, תוצר, משך, משך משוער, זמן, זמן משוער, לוח זמנים, דרישות, טיפ,
    טיפים, הערה, הערות, למה, למה זה חשוב, דגש, הערכה, מבחן, קושי, סיכום, בסוף
  `,housekeeping:e`
    תוכן עניינים, תוכן העניינים, תרומה, איך לתרום, תורמים, רישיון, זכויות יוצרים, עדכונים, שאלות נפוצות, תודות, מחבר,
    אודות, עלינו, מי אני, יצירת קשר, תמיכה, עזרה, איך להשתמש, שימוש, הוראות, קהילה, על הפרויקט, על הקורס, תיאור, סקירה,
    הקדמה, למי זה מיועד, סיכום, בהצלחה, התקדמות, מבנה
  `,advice:e`
    טיפים, טיפ, עצות, המלצות, איך ללמוד, איך לומדים, שיטת לימוד, שיטות לימוד, אסטרטגיה, גישה, הרגלים, שגרה, לוז יומי,
    ניהול זמן, מוטיבציה, טעויות נפוצות, כללים, זכרו, חשוב, הצעדים הבאים, מה הלאה, ומה עכשיו
  `,prerequisites:e`
    דרישות קדם, דרישות, דרישות מקדימות, ידע קודם, ידע נדרש, לפני שמתחילים, לפני שנתחיל, מה צריך, מה תצטרכו, תצטרכו,
    ציוד, הכנה, הכנות, התקנת סביבה, התחילו כאן
  `,optional:e`אופציונלי, אופציונלית, רשות, לא חובה, לבחירה, בונוס, במידת הצורך, אם צריך, למתעניינים`,optionalHeadings:e`אופציונלי, אופציונליים, רשות, נושאי רשות, קורסי בחירה, בונוס, העשרה`,done:e`בוצע, הושלם, הושלמה, סיימתי, נגמר, גמור, נלמד, נקרא, כן, עבר`,notDone:e`לא התחיל, טרם התחיל, בתהליך, בביצוע, בעבודה, לא, עדיין לא, מתוכנן, ממתין, בהמשך, בקרוב, לביצוע, חלקי`,written:e`נכתב*, פורסם, פורסמ*`,topicColumns:e`
    נושא, נושאים, שיעור, שיעורים, קורס, שם הקורס, שם, כותרת, מושג, מושגים, מיומנות, מודול, יחידה, תוכן, תכנים,
    מה לומדים, משימה, פעילות, פרק, הרצאה, מפגש, טכנולוגיה, תרגיל, פרויקט, ספר, כלי
  `,statusColumns:e`סטטוס, מצב, התקדמות, בוצע, הושלם, סיום`,minorColumns:e`
    מס, מספר, שבוע, יום, שלב, חודש, סמסטר, שנה, רמה, משך, זמן, שעות, תאריך, התחלה, סוג, שפה, קושי, רמת קושי, עדיפות,
    פלטפורמה, מחבר, מרצה, קישור, קישורים, הערות, תיאור, פרטים, מחיר, מטרה, מקורות,
    משמעות, הגדרה, הסבר, פירוש
  `,learntColumns:e`מה תלמדו, מה לומדים, מה נלמד, מה למדתי, מיומנויות, כישורים, מושגים, נושאים, טכנולוגיות, תוצרים`,paceColumns:e`
    משך, משך זמן, זמן, זמן משוער, שעות, שבוע, שבועות, יום, ימים, חודש, תאריך, תאריך יעד, דרישות קדם, סטטוס, התקדמות,
    סמסטר
  `,roadmap:e`
    מפת דרכים, מפת הדרכים, מסלול למידה, מסלול לימוד, מסלול, מסלול קריירה, תוכנית לימודים, תוכנית לימוד, תוכנית הלימודים,
    תכנית לימודים, סילבוס, מדריך למידה, המדריך המלא, המדריך, מאפס, מאפס למתקדם, איך להפוך, איך ללמוד, ללמוד, לימוד,
    קורס, לימוד עצמי, ימים
  `,learning:e`
    ללמוד, לומד*, לימוד*, הלימוד*, הלמידה, קורס*, שיעור*, הרצא*, סטודנט*, תלמיד*, למתחילים, מתחילים, מפתח*, מתכנת*,
    מהנדס*, יסודות, מושגים, מיומנויות, כישורים, ידע, קריירה, להפוך, תרגילים, תרגול, תיאוריה, אוניברסיט*, מבוא, הכשרה
  `,levels:e`
    מתחיל, מתחילים, למתחילים, בסיס, בסיסי, הבסיס, יסודות, היסודות, מבוא, בינוני, ביניים, מתקדם, מתקדמים, למתקדמים,
    מומחה, מקצועי, התמחות
  `,productSections:e`
    התקנה, שימוש, הגדרות, הגדרה, תצורה, תכונות, פיצרים, פיצ'רים, יכולות, הרצה, בדיקות, ארכיטקטורה, צילומי מסך, פקודות,
    התחלה מהירה
  `,releases:e`
    מתוכנן, בפיתוח, בתהליך, שוחרר, השקה, גרסה, טווח קצר, לטווח קצר, טווח בינוני, טווח ארוך, לטווח ארוך, בקרוב, עתיד,
    תוכניות לעתיד, גרסה הבאה, הגרסה הבאה, רעיונות, לביצוע
  `,releaseWords:e`פיצ'רים, פיצרים, תכונות, גרסה, גרסאות, שיפורים, שינויים, תוכניות, עתידיים, נוכחי`,wishes:e`
    הוספה, הוספת, להוסיף, תמיכה ב*, שיפור, לשפר, לממש, מימוש, השקת, תיקון, לתקן, הסרת, להסיר, אינטגרציה עם, מעבר ל*,
    שכתוב, אופטימיזציה, לעדכן, עדכון, הרחבת
  `,events:e`השקה רשמית, השקת, שותפויות, גרסת בטא, מכירה מוקדמת`,collections:e`
    מקורות, משאבים, קישורים, ספרים, רשימת ספרים, סיכומים, סיכומי, שאלות, שאלות ראיון, מבחנים, פתרונות, דוגמאות, תבניות,
    מילון, אוסף
  `,things:e`
    אפליקציה, אפליקציית, אתר, פלטפורמה, תוכנה, תוכנית, כלי, תבנית, תוסף, בוט, עוזר, עורך, משחק, ספרייה, מערכת, מחולל
  `},u={little:e`
    का, की, के, को, में, से, पर, और, या, है, हैं, यह, ये, इस, एक, के लिए, के साथ, के बारे में, कैसे, क्या, आप, आपके, अपने, मेरा, सभी, कुछ,
    अन्य, महत्वपूर्ण, जरूरी, मुख्य, उपयोगी, अतिरिक्त, अनुशंसित, मुफ्त, बेहतरीन, संबंधित, पूरा, सामान्य, अध्ययन, पाठ्यक्रम, कोर्स, प्रोजेक्ट,
    परियोजना, गाइड, सूची, डेवलपर, शुरुआती, छात्र, सीखने, मिनी
  `,stages:e`चरण, फेज, भाग, स्तर, लेवल, कदम, महीना, सेमेस्टर, तिमाही, साल, पड़ाव`,weeks:e`सप्ताह, हफ्ता, मॉड्यूल, अध्याय, इकाई, खंड, विषय`,days:e`दिन, पाठ, सत्र, कक्षा, घंटा, व्याख्यान, लेसन, अभ्यास`,spans:e`हफ्ते, महीने, दिनों, घंटे, चरणों, सत्रों`,numbers:e`
    शून्य, एक, दो, तीन, चार, पांच, छह, सात, आठ, नौ, दस, दूसरा, तीसरा, पांचवां, छठा, प्रथम, द्वितीय, तृतीय, अंतिम, चौथा, पहला
  `,topicLabels:e`
    विषय, विषयवस्तु, सीखें, क्या सीखेंगे, आप सीखेंगे, क्या पढ़ें, कॉन्सेप्ट, मुख्य बिंदु, पाठ्य सामग्री, सामग्री, सिलेबस, सिद्धांत, अवधारणा*,
    टॉपिक*
  `,sources:e`
    स्रोत, संदर्भ, पढ़ें, कोर्स, ट्यूटोरियल, वीडियो, चैनल, वेबसाइट, लेख, अध्ययन सामग्री, उपकरण, प्लेटफॉर्म, प्रमाणपत्र, इंटरव्यू प्रश्न, देखें,
    कहाँ से सीखें, संसाधन*, लिंक*, पुस्तक*, किताब*, दस्तावेज़*, टूल*
  `,projects:e`
    मिनी प्रोजेक्ट, अंतिम प्रोजेक्ट, प्रोजेक्ट आइडिया, अभ्यास, अभ्यास प्रश्न, प्रैक्टिस, व्यावहारिक, असाइनमेंट, गृहकार्य, कार्य, बनाएं,
    पोर्टफोलियो, परियोजना*, प्रोजेक्ट*, चुनौत*, गतिविधि*
  `,skills:e`कौशल, आवश्यक कौशल, टेक्नोलॉजी, प्रोग्रामिंग भाषाएं, टेक स्टैक, स्किल*, तकनीक*`,outcomes:e`
    लक्ष्य, उद्देश्य, परिणाम, अपेक्षित परिणाम, मील का पत्थर, मूल्यांकन, परीक्षा, क्विज, अवधि, समय, समय सीमा, कठिनाई, प्राथमिकता,
    स्थिति, सुझाव, नोट, ध्यान दें, फोकस, क्यों, महत्व, सारांश, रिवीजन, विवरण, पूर्वापेक्षा*, आवश्यकता*, टिप*
  `,housekeeping:e`
    विषय सूची, अनुक्रमणिका, लाइसेंस, कॉपीराइट, अपडेट, अक्सर पूछे जाने वाले प्रश्न, प्रश्न, आभार, धन्यवाद, लेखक, मेरे बारे में, टीम, संपर्क,
    समर्थन, उपयोग, कैसे उपयोग करें, निर्देश, समुदाय, परिचय, प्रस्तावना, अवलोकन, के बारे में, किसके लिए, निष्कर्ष, अंत में, प्रगति, संरचना,
    फ़ोल्डर संरचना, इंस्टॉलेशन, योगदान*
  `,advice:e`
    सुझाव, सलाह, कैसे सीखें, कैसे पढ़ें, रणनीति, आदतें, दिनचर्या, समय सारणी, समय प्रबंधन, प्रेरणा, सामान्य गलतियां, नियम, याद रखें,
    अगले कदम, आगे क्या, इसके बाद, तरीक*, टिप्स
  `,prerequisites:e`पूर्व ज्ञान, आवश्यक ज्ञान, शुरू करने से पहले, तैयारी, क्या चाहिए, सेटअप, आवश्यक उपकरण, पूर्वापेक्षा*, आवश्यकता*`,optional:e`वैकल्पिक, ऐच्छिक, यदि आवश्यक हो, अगर समय हो, यदि समय हो, अगर चाहें, जरूरी नहीं, अनिवार्य नहीं, अतिरिक्त, बोनस`,optionalHeadings:e`वैकल्पिक, वैकल्पिक विषय, ऐच्छिक, ऐच्छिक विषय, बोनस, अतिरिक्त सामग्री, अतिरिक्त विषय`,done:e`पूर्ण, पूरा, पूरा हुआ, हो गया, समाप्त, हाँ, सीख लिया, पढ़ लिया, संपन्न`,notDone:e`अपूर्ण, अधूरा, बाकी, लंबित, शुरू नहीं हुआ, प्रगति में, जारी, चल रहा है, नहीं, योजना, आगामी`,written:e`लिखा गया, लिखी गई, प्रकाशित`,topicColumns:e`
    विषय, टॉपिक, शीर्षक, नाम, पाठ, कोर्स, सामग्री, कौशल, अवधारणा, मॉड्यूल, अध्याय, इकाई, कार्य, गतिविधि, तकनीक, अभ्यास,
    परियोजना, प्रोजेक्ट, पुस्तक
  `,statusColumns:e`स्थिति, स्टेटस, प्रगति, पूर्ण, पूरा, पूरा हुआ`,minorColumns:e`
    क्रम, संख्या, सप्ताह, दिन, दिनांक, महीना, चरण, स्तर, अवधि, समय, कठिनाई, प्राथमिकता, प्रकार, भाषा, लेखक, शिक्षक, लिंक, विवरण,
    लक्ष्य, परिणाम, स्रोत, उदाहरण, पूर्वापेक्षा,
    अर्थ, मतलब, परिभाषा, व्याख्या
  `,learntColumns:e`कौशल, विषय, तकनीक, मुख्य बिंदु, अवधारणा*, सीख*`,paceColumns:e`अवधि, समय, घंटे, सप्ताह, दिन, दिनांक, समय सीमा, स्थिति, प्रगति, पूर्वापेक्षा, चरण`,roadmap:e`
    रोडमैप, अध्ययन योजना, मार्गदर्शिका, पाठ्यक्रम, सिलेबस, कोर्स, स्वाध्याय, कैसे बनें, बनने का, शुरू से, शून्य से, दिनों में, संपूर्ण गाइड,
    सीखना
  `,learning:e`
    अध्ययन, पाठ, पाठ्यक्रम, कोर्स, विद्यार्थी, शुरुआती, मूलभूत, मूल बातें, बुनियादी, कौशल, ज्ञान, अभ्यास, परीक्षा, डेवलपर, इंजीनियर,
    प्रोग्रामर, प्रोग्रामिंग, बनें, सीख*, पढ़ाई, छात्र*, अवधारणा*
  `,levels:e`शुरुआती, प्रारंभिक, बुनियादी, मूलभूत, मूल बातें, मध्यम, इंटरमीडिएट, उन्नत, एडवांस, विशेषज्ञ`,productSections:e`
    इंस्टॉलेशन, उपयोग, कॉन्फ़िगरेशन, फीचर्स, कैसे चलाएं, परीक्षण, उदाहरण, स्क्रीनशॉट, डाउनलोड, विकास, लाइसेंस, विशेषता*
  `,releases:e`योजना, प्रगति में, जारी, रिलीज, लॉन्च, भविष्य, आगामी, अल्पकालिक, दीर्घकालिक, पूर्ण, संस्करण, बीटा`,releaseWords:e`फीचर, संस्करण, स्थिति, कार्य, लक्ष्य, सुधार, योजना, विकास, विशेषता*`,wishes:e`जोड़ें, सुधार, ठीक करें, लॉन्च, रिलीज, एकीकरण, हटाएं, बदलें, अपडेट, विस्तार, डार्क मोड`,events:e`लॉन्च, सार्वजनिक बीटा, साझेदारी, टोकन बिक्री, श्वेत पत्र, एयरड्रॉप`,collections:e`संग्रह, संकलन, संसाधनों की सूची, नोट्स, प्रश्नोत्तर, इंटरव्यू प्रश्न, प्रश्न बैंक, शब्दावली, हल`,things:e`ऐप, एप्लिकेशन, प्लेटफॉर्म, वेबसाइट, सॉफ्टवेयर, टूल, प्लगइन, बॉट, लाइब्रेरी, गेम, सिस्टम`},d={little:e`
    yang, dan, untuk, dengan, dari, di, ke, pada, ini, itu, adalah, akan, atau, dalam, oleh, sebagai, secara, tentang,
    bagi, para, saya, kamu, anda, kita, kami, nya, apa, saja, bagaimana, cara, semua, setiap, beberapa, lain, lainnya,
    lebih, juga, bisa, harus, perlu, baik, terbaik, berguna, bermanfaat, penting, utama, tambahan, terkait,
    rekomendasi, disarankan, direkomendasikan, pilihan, gratis, berbayar, lengkap, resmi, baru, umum, khusus, populer,
    wajib, inti, dasar, belajar, pembelajaran, kursus, proyek, repositori, repo, dokumen, daftar, bagian, halaman,
    panduan, pengembang, programmer, pemula, siswa, mahasiswa, langkah demi langkah
  `,stages:e`
    fase, tahap, tahapan, langkah, level, tingkat, tingkatan, bagian, bulan, semester, kuartal, triwulan, tahun, blok,
    siklus, jenjang
  `,weeks:e`minggu, pekan, modul, bab, unit, sprint, topik, tema, seksi, materi`,days:e`hari, pelajaran, sesi, pertemuan, kelas, jam, kuliah, latihan, tugas, praktikum`,spans:e`
    tahapan, langkah langkah, bulan, minggu, pekan, hari, jam, pertemuan, sesi, modul modul, minggu minggu, semester
  `,numbers:e`
    nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, pertama, kedua, ketiga, keempat,
    kelima, keenam, ketujuh, kedelapan, terakhir, akhir
  `,topicLabels:e`
    topik, subtopik, materi, materi pokok, pembahasan, pokok bahasan, isi materi, konten, yang dipelajari,
    yang akan dipelajari, yang harus dipelajari, yang perlu dipelajari, hal yang dipelajari, pelajari, mempelajari,
    konsep, silabus, kurikulum, mata pelajaran, mata kuliah, teori, poin penting, cakupan
  `,sources:e`
    sumber, sumber daya, referensi, rujukan, pustaka, bahan, materi belajar, tautan, link, buku, bacaan, baca,
    baca lebih lanjut, kursus, kursus online, kelas online, tutorial, video, tonton, kanal, situs, situs web, website,
    blog, artikel, dokumentasi, alat, perangkat, tools, platform, sertifikasi, sertifikat, pertanyaan wawancara
  `,projects:e`
    proyek, projek, project, proyek akhir, tugas akhir, proyek mini, mini proyek, proyek kecil, proyek nyata,
    ide proyek, contoh proyek, portofolio, latihan, soal, praktik, praktek, praktikum, tugas, pekerjaan rumah,
    tantangan, studi kasus, aktivitas, bangun, buat, membuat
  `,skills:e`
    keterampilan, keahlian, kemampuan, skill, kompetensi, teknologi, teknologi yang digunakan, bahasa dan alat,
    bahasa pemrograman, perangkat dan teknologi, keterampilan teknis
  `,outcomes:e`
    tujuan, target, sasaran, hasil, capaian, keluaran, tonggak, kriteria, penilaian, evaluasi, kuis, durasi, waktu,
    estimasi, perkiraan waktu, tenggat, tingkat kesulitan, kesulitan, prioritas, status, prasyarat, tips, catatan,
    fokus, mengapa, kenapa, rangkuman, ringkasan
  `,housekeeping:e`
    daftar isi, kontribusi, berkontribusi, kontributor, kode etik, lisensi, hak cipta, penafian, pembaruan,
    catatan perubahan, tanya jawab, pertanyaan umum, pertanyaan yang sering diajukan, terima kasih,
    ucapan terima kasih, penulis, pembuat, kontak, hubungi saya, hubungi kami, dukungan, dukung, donasi, sponsor,
    cara menggunakan, cara pakai, penggunaan, petunjuk, cara kerja, mulai dari mana, memulai, komunitas, bergabung,
    tentang, pengantar, pendahuluan, kata pengantar, gambaran umum, latar belakang, kesimpulan, penutup, kata penutup,
    selamat belajar, terjemahan, progres, kemajuan, struktur, struktur folder, struktur direktori, instalasi
  `,advice:e`
    tips, tips dan trik, saran, nasihat, cara belajar, cara belajar efektif, metode, strategi, kebiasaan, rutinitas,
    rutinitas harian, jadwal harian, manajemen waktu, pola pikir, motivasi, kesalahan umum, hal yang harus dihindari,
    hindari, aturan, prinsip, penting, catatan penting, langkah selanjutnya, langkah berikutnya, selanjutnya,
    setelah kursus
  `,prerequisites:e`
    prasyarat, persyaratan, syarat, kebutuhan, yang dibutuhkan, yang diperlukan, yang perlu disiapkan, persiapan,
    pengetahuan awal, pengetahuan dasar, sebelum memulai, sebelum mulai, sebelum belajar, alat yang dibutuhkan,
    perangkat yang dibutuhkan, kebutuhan sistem, persiapan lingkungan
  `,optional:e`
    opsional, pilihan, tidak wajib, jika perlu, bila perlu, jika dibutuhkan, jika diperlukan, jika tertarik,
    jika ada waktu, tambahan, bonus, boleh dilewati, ekstra, disarankan
  `,optionalHeadings:e`
    opsional, topik opsional, materi opsional, materi tambahan, topik tambahan, mata kuliah pilihan, pilihan, bonus,
    materi bonus, pengayaan, tambahan, ekstra
  `,done:e`
    selesai, sudah, sudah selesai, tuntas, rampung, ya, lulus, dipelajari, sudah dipelajari, sudah dibaca, dikuasai,
    tercapai
  `,notDone:e`
    belum, belum selesai, belum mulai, belum dimulai, sedang berjalan, sedang dikerjakan, sedang dipelajari, proses,
    dalam proses, berlangsung, direncanakan, rencana, akan datang, segera, tidak, ditunda, tertunda, menunggu
  `,written:e`
    ditulis, sudah ditulis, diterbitkan
  `,topicColumns:e`
    topik, judul, materi, nama, pelajaran, mata pelajaran, mata kuliah, kursus, kelas, pembahasan, pokok bahasan,
    konten, konsep, keterampilan, keahlian, modul, bab, unit, sesi, tugas, aktivitas, teknologi, fokus, latihan,
    tantangan, proyek, buku, sumber
  `,statusColumns:e`status, keadaan, progres, kemajuan, selesai, sudah, tuntas, centang, capaian`,minorColumns:e`
    no, nomor, id, minggu, pekan, hari, pertemuan, tanggal, bulan, fase, tahap, langkah, semester, level, tingkat,
    durasi, waktu, estimasi, jam, sks, tenggat, kesulitan, prioritas, jenis, tipe, bahasa, penulis, pengajar,
    platform, tautan, link, catatan, keterangan, deskripsi, tujuan, hasil, prasyarat, sumber,
    arti, makna, definisi, penjelasan, artinya, terjemahan
  `,learntColumns:e`
    dipelajari, pelajaran, keterampilan, keahlian, konsep, topik, materi, teknologi, teknologi yang digunakan, fokus,
    fitur, tujuan
  `,paceColumns:e`
    durasi, waktu, estimasi, jam, minggu, pekan, hari, tanggal, jadwal, batas waktu, status, progres, selesai,
    prasyarat, sks, semester, fase, tahap
  `,roadmap:e`
    peta jalan, peta pembelajaran, alur pembelajaran, jalur pembelajaran, rencana studi, rencana pembelajaran,
    panduan lengkap, kurikulum, silabus, kursus, pelatihan, jalur karier, jalur karir, belajar, otodidak, dari nol,
    dari awal, dari dasar, dari pemula, untuk pemula, menjadi, dasar hingga mahir, tantangan 30 hari, dalam 30 hari,
    persiapan ujian
  `,learning:e`
    belajar, pelajari, mempelajari, dipelajari, pelajaran, pembelajaran, pelajar, siswa, mahasiswa, pemula, kursus,
    kuliah, materi, tutorial, latihan, praktik, tugas, ujian, kuis, dasar, konsep, teori, pengetahuan, keterampilan,
    keahlian, memahami, menguasai, otodidak, pengembang, programmer, pemrograman, karier, karir, menjadi, pendidikan,
    pelatihan
  `,levels:e`
    pemula, dasar, fundamental, pengenalan, pendahuluan, menengah, lanjutan, lanjut, mahir, ahli, pakar, profesional,
    mudah, sedang, sulit, spesialisasi
  `,productSections:e`
    instalasi, penggunaan, cara menggunakan, cara menjalankan, menjalankan proyek, konfigurasi, pengaturan, fitur,
    teknologi, teknologi yang digunakan, pengujian, deployment, contoh, tangkapan layar, unduh, arsitektur,
    kebutuhan sistem, pengembangan, variabel lingkungan, lisensi
  `,releases:e`
    rencana, direncanakan, rencana ke depan, sedang dikerjakan, sedang berjalan, dirilis, rilis, peluncuran,
    jangka pendek, jangka menengah, jangka panjang, akan datang, segera hadir, masa depan, selesai, versi 1, versi 2,
    prototipe, uji coba, prioritas tinggi, prioritas rendah, pemeliharaan
  `,releaseWords:e`
    fitur, versi, status, tugas, pekerjaan, tujuan, perbaikan, peningkatan, pembaruan, saat ini, produk, pengembangan,
    rencana, prioritas
  `,wishes:e`
    tambah, tambahkan, menambahkan, penambahan, dukungan, mendukung, perbaiki, perbaikan, memperbaiki, tingkatkan,
    meningkatkan, peningkatan, rilis, luncurkan, peluncuran, integrasi, integrasi dengan, migrasi, optimasi,
    optimalkan, hapus, ganti, perbarui, implementasi, mode gelap, panel admin
  `,events:e`
    peluncuran, rilis resmi, rilis beta, beta publik, kemitraan, penjualan token, pencatatan, pendanaan,
    kampanye pemasaran, akses awal
  `,collections:e`
    kumpulan, koleksi, daftar sumber, daftar tautan, buku, catatan, rangkuman, wawancara, bank soal, soal dan jawaban,
    kunci jawaban, contekan, glosarium, kamus, daftar istilah, contoh, template
  `,things:e`
    aplikasi, situs, situs web, website, platform, perangkat lunak, alat, sistem, layanan, permainan, pustaka,
    kerangka kerja, pembuat, generator, dasbor, templat, bot, ekstensi, plugin
  `},f={little:e`
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
  `,stages:e`
    fase, tappa, mese, parte, livello, passo, semestre, trimestre, quadrimestre, bimestre, blocco, ciclo, anno, stadio,
    step, traguardo, periodo, grado, volume, asse, pilastro, gradino
  `,weeks:e`settimana, modulo, capitolo, unità, unità didattica, sezione, sprint, argomento, tema, paragrafo`,days:e`giorno, giornata, lezione, sessione, incontro, laboratorio, esercizio, esercitazione, sfida, ora, compito, video`,spans:e`
    fasi, tappe, mesi, parti, livelli, passi, semestri, trimestri, blocchi, cicli, anni, settimane, moduli, capitoli,
    unità, sezioni, giorni, giornate, lezioni, sessioni, incontri, ore
  `,numbers:e`
    zero, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, primo, prima, secondo,
    seconda, terzo, terza, quarto, quarta, quinto, quinta, sesto, sesta, settimo, settima, ottavo, ottava, nono, nona,
    decimo, decima, ultimo, ultima, finale
  `,topicLabels:e`
    argomento, argomenti, argomenti trattati, argomenti principali, argomenti da studiare, sottoargomenti, tema, temi,
    temi trattati, tematiche, imparare, da imparare, cosa imparare, cosa imparerai, imparerai, quello che imparerai,
    cosa impareremo, cosa si impara, cosa ho imparato, cosa studiare, da studiare, studiare, cosa sapere,
    cosa devi sapere, da sapere, concetto, concetti, concetti chiave, concetti base, concetti di base,
    concetti fondamentali, nozioni, contenuto, contenuti, contenuti del corso, contenuto del corso, programma,
    programma del corso, materie, punti chiave, teoria, lezioni, moduli, capitoli, aree di studio, scaletta,
    conoscenze da acquisire
  `,sources:e`
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
  `,projects:e`
    progetto, progetti, progetto finale, progetti finali, mini progetto, mini progetti, miniprogetto, miniprogetti,
    progetto pratico, progetti pratici, progetti suggeriti, progetti consigliati, progetti proposti, progetti personali,
    progetti reali, idee di progetto, idee per progetti, idee progetto, pratica, parte pratica, attività pratiche,
    esercitazione, esercitazioni, portfolio, esercizio, esercizi, esercizi pratici, esercizi proposti, sfida, sfide,
    compito, compiti, compiti a casa, attività, laboratorio, laboratori, fare pratica, da fare, mettiti alla prova,
    costruire, da costruire, cosa costruirai, casi di studio, caso pratico
  `,skills:e`
    abilità, competenza, competenze, competenze chiave, competenze tecniche, competenze richieste, competenze acquisite,
    competenze trasversali, capacità, conoscenze tecniche, tecnologia, tecnologie, tecnologie utilizzate,
    tecnologie usate, tecnologie e strumenti, strumenti e tecnologie, linguaggi e strumenti, linguaggi di programmazione,
    linguaggi, stack tecnologico, il mio stack
  `,outcomes:e`
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
  `,housekeeping:e`
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
  `,advice:e`
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
  `,prerequisites:e`
    prerequisito, prerequisiti, pre requisiti, requisito, requisiti, requisiti del corso, conoscenze preliminari,
    conoscenze pregresse, conoscenze richieste, conoscenze necessarie, conoscenze consigliate, prima di iniziare,
    prima di cominciare, prima di tutto, cosa serve, cosa ti serve, di cosa hai bisogno, avrai bisogno di,
    ti servirà, necessario, materiale necessario, materiali necessari, strumenti necessari, software necessario,
    attrezzatura, attrezzatura necessaria, preparazione, preparativi, preparazione dell'ambiente,
    configurazione dell'ambiente, ambiente di lavoro, ambiente di sviluppo, inizia qui, requisiti hardware
  `,optional:e`
    opzionale, opzionali, opzionalmente, facoltativo, facoltativa, facoltativi, facoltative, a scelta, bonus, extra,
    se necessario, se serve, se vuoi, se ti interessa, se c'è tempo, non obbligatorio, non obbligatoria, non richiesto,
    non indispensabile, consigliato ma non obbligatorio
  `,optionalHeadings:e`
    opzionale, opzionali, argomenti opzionali, moduli opzionali, contenuti opzionali, facoltativo, facoltativi,
    argomenti facoltativi, corsi facoltativi, moduli facoltativi, a scelta, corsi a scelta, esami a scelta, bonus,
    contenuti bonus, contenuti extra, extra, materie opzionali
  `,done:e`
    fatto, fatta, fatti, completato, completata, completati, completo, finito, finita, terminato, terminata, concluso,
    conclusa, sì, imparato, letto, visto, superato, superata, svolto, svolta, pronto
  `,notDone:e`
    da fare, in corso, in progresso, in lavorazione, non iniziato, non iniziata, non ancora, no, in attesa, in sospeso,
    pianificato, previsto, prossimamente, in arrivo, da iniziare, da completare, da studiare, da leggere, da vedere,
    incompleto, parziale, manca, iniziato, bloccato
  `,written:e`
    scritto, scritta, scritti, pubblicato*, pubblicata
  `,topicColumns:e`
    argomento, argomenti, tema, temi, lezione, lezioni, materia, materie, insegnamento, corso, corsi, abilità, competenza,
    competenze, concetto, concetti, modulo, moduli, titolo, nome, nome del corso, cosa imparare, cosa studiare, contenuto,
    contenuti, programma, attività, compito, compiti, capitolo, capitoli, unità, sezione, tecnologia, tecnologie, area,
    ambito, focus, esercizio, esercizi, problema, sfida, progetto, progetti, libro, libri, risorsa, risorse, video,
    strumento
  `,statusColumns:e`
    stato, fatto, completato, completata, finito, progresso, progressi, avanzamento, svolto, letto, visto, superato,
    terminato
  `,minorColumns:e`
    n°, numero, num, id, codice, settimana, settimane, giorno, giorni, fase, fasi, tappa, mese, mesi, passo, semestre,
    trimestre, anno, livello, durata, durata stimata, tempo, tempo stimato, ore, data, date, inizio, fine, data di inizio,
    data di fine, scadenza, tipo, tipologia, modalità, lingua, linguaggio, difficoltà, priorità, importanza, università,
    istituto, piattaforma, piattaforme, docente, professore, insegnante, autore, autori, editore, collegamento, nota,
    note, osservazioni, commento, commenti, descrizione, dettaglio, dettagli, riassunto, prerequisiti, requisiti,
    frequenza, formato, prezzo, costo, obiettivo, obiettivi, risultato, risultati, consegna, traguardo, punti, crediti,
    cfu, percentuale, fonte, soluzione, soluzioni, cartella, file, categoria, etichetta, ordine, pagine, materiale,
    materiali, esempio, esempi,
    significato, significati, definizione, definizioni, spiegazione, spiegazioni, cosa significa, traduzione
  `,learntColumns:e`
    cosa imparerai, cosa imparo, cosa si impara, quello che imparerai, imparerai, cosa ho imparato, apprendimento,
    competenze, competenze acquisite, abilità, concetti, concetti chiave, argomenti, temi, tecnologie,
    tecnologie utilizzate, pratica, obiettivi formativi, strumenti, funzionalità
  `,paceColumns:e`
    durata, durata stimata, tempo, tempo stimato, tempi, ore, ore stimate, impegno, carico, settimana, settimane, giorno,
    giorni, mese, mesi, data, scadenza, inizio, fine, prerequisiti, requisiti, stato, progresso, avanzamento, crediti, cfu,
    semestre, calendario, fase
  `,roadmap:e`
    percorso, percorsi, percorso di apprendimento, percorso di studio, percorso di studi, percorso formativo,
    percorso di carriera, piano di studio, piano di studi, piano di apprendimento, piano formativo, piano di formazione,
    programma di studio, programma di studi, programma formativo, guida allo studio, guida di studio,
    guida all'apprendimento, guida per imparare, guida per principianti, tabella di marcia, itinerario, cammino, viaggio
    nell'apprendimento, imparare, impara, come imparare, come diventare, diventare, diventa, corso, corsi,
    corso completo, corso di laurea, da zero, partendo da zero, da zero a, da principiante a, da base ad avanzato,
    giorni di, in 30 giorni, in 100 giorni, autodidatta, formazione, curricolo, mappa delle competenze, preparazione a
  `,learning:e`
    imparare, impara, imparerai, imparato, apprendere, apprendimento, studiare, studia, studio, studi, studente, studenti,
    studentessa, corso, corsi, sviluppatore, sviluppatrice, sviluppatori, ingegnere, ingegneria, principiante,
    principianti, fondamenti, fondamentali, basi, nozioni, concetti, competenza, competenze, abilità, conoscenza,
    conoscenze, diventare, carriera, programmatore, programmatori, analista, amministratore, architetto, progettista,
    insegnare, insegnamento, insegnante, docente, istruzione, educazione, formazione, formativo, didattico, didattica,
    lezione, lezioni, esercizi, pratica, esame, esami, materie, scuola, università, laurea, autodidatta, padroneggiare,
    teoria
  `,levels:e`
    principiante, principianti, base, basi, livello base, fondamenti, fondamentali, fondamentale, introduzione,
    introduttivo, iniziale, intermedio, intermedia, livello intermedio, avanzato, avanzata, avanzati, livello avanzato,
    esperto, esperti, specialista, specializzazione, novizio, padronanza, professionista, professionale, facile, medio,
    difficile, elementare, essenziale, essenziali
  `,productSections:e`
    installazione, come installare, utilizzo, uso, configurazione, impostazioni, caratteristiche,
    caratteristiche principali, funzionalità, funzionalità principali, funzioni, esecuzione, come eseguire, avvio,
    avviare il progetto, test, eseguire i test, distribuzione, realizzato con, tecnologie utilizzate, architettura,
    schermate, demo, comandi, esempio, esempi, esempi di utilizzo, scaricare, avvio rapido, per iniziare,
    requisiti di sistema, sviluppo, sviluppo locale, variabili d'ambiente, base di dati, sicurezza, prestazioni,
    risoluzione dei problemi, problemi noti, limitazioni, dipendenze, struttura del progetto, versioni
  `,releases:e`
    pianificato, pianificati, previsto, in corso, in sviluppo, in lavorazione, rilascio, rilasciato, pubblicato, lancio,
    breve termine, a breve termine, medio termine, a medio termine, lungo termine, a lungo termine, prossimamente,
    in arrivo, prossimi passi, prossima versione, prossime versioni, futuro, sviluppi futuri, miglioramenti futuri,
    funzionalità future, piani futuri, idee, da fare, fatto, completato, adesso, dopo, più avanti, prototipo,
    prima versione, versione 1, versione 2, versione stabile, versione iniziale, stato attuale, stato del progetto,
    priorità alta, priorità media, priorità bassa, alta priorità, bassa priorità, bug noti, manutenzione, espansione,
    crescita
  `,releaseWords:e`
    funzionalità, funzione, funzioni, caratteristica, caratteristiche, versione, versioni, stato, attività, compiti,
    miglioramento, miglioramenti, modifiche, lavoro, lavori, piano, piani, traguardo, traguardi, obiettivo, obiettivi,
    progetto, prodotto, sviluppo, sviluppi, attuale, attuali, priorità, correzioni
  `,wishes:e`
    aggiungere, aggiunta, aggiunta di, aggiunto, supporto, supporto per, supporto a, migliorare, miglioramento,
    miglioramenti, implementare, implementazione di, implementato, rilasciare, rilascio, lanciare, lancio, correggere,
    correzione di, sistemare, risolvere, integrare, integrazione con, migrare, migrazione a, rifattorizzare, ottimizzare,
    ottimizzazione di, permettere, consentire, pubblicare, creare, sviluppare, rimuovere, eliminare, sostituire,
    aggiornare, ampliare, estendere, espandere, riprogettare, automatizzare, abilitare, includere, supportare, ridurre,
    aumentare, modalità scura, pannello di amministrazione, completare la, completare il, validare
  `,events:e`
    lancio, rilascio pubblico, collaborazioni strategiche, partnership, prevendita, vendita di token, vendita privata,
    vendita pubblica, rete principale, rete di test, campagna di marketing, versione beta, beta pubblica, beta chiusa,
    beta privata, raccolta fondi, controllo di sicurezza, messa in produzione
  `,collections:e`
    risorse, risorse utili, lista di risorse, elenco di risorse, link utili, raccolta, collezione, libri, lista di libri,
    appunti, i miei appunti, note, riassunti, domande, domande di colloquio, domande e risposte, selezione, formulario,
    schede, glossario, dizionario, esercizi svolti, esercizi risolti, soluzioni, esempi, modelli, segnalibri,
    idee di progetti, elenco di, lista di, temi d'esame, esami passati, trucchi, buone pratiche, manuale, dispense
  `,things:e`
    generatore, costruttore, applicazione, applicazioni, app, piattaforma, sito, programma, strumento, modello,
    estensione, assistente, visualizzatore, editor, cruscotto, simulatore, gestore, gestionale, server, servizio, sistema,
    libreria, gioco, creatore, pianificatore, portale, bot
  `},p={little:e`
    の, は, を, に, が, で, と, も, や, から, まで, へ, この, その, これ, こちら, お, ご, です, ます, する, した,
    して, ための, ために, について, における, に関する, など, または, および, その他, 他, おすすめ, 推奨, 便利な,
    役立つ, 関連, 追加, 無料, 公式, 主な, 主要, 重要な, 重要, 最新, 一覧, リスト, まとめ, 学習, 勉強, プロジェクト,
    リポジトリ, ロードマップ, ガイド, 開発者, エンジニア, 初心者, 初学者, 向け, 編, 用
  `,stages:e`ステップ, フェーズ, ステージ, レベル, パート, 段階, 学期, 四半期, ヶ月目, か月目`,weeks:e`週目, 週間目, モジュール, ユニット, チャプター, セクション, スプリント, 単元`,days:e`日目, レッスン, セッション, コマ, 講義, エピソード`,spans:e`週間, 日間, ヶ月間, か月間, ヶ月, か月, 時間, 段階, ステップ`,numbers:e`第一, 第二, 第三, 第四, 第五, 第六, 第七, 第八, 第九, 第十, 最初, 最後, 最終, ゼロ`,topicLabels:e`
    トピック, テーマ, 内容, 学ぶこと, 学べること, 学ぶ内容, 何を学ぶか, 習得すること, 身につけること, やること,
    知っておくべきこと, 理解すべきこと, 覚えること, 概念, キーワード, ポイント, 要点, カリキュラム, シラバス,
    授業内容, 知識, チェックリスト, 理論
  `,sources:e`
    リソース, 参考, 参考文献, 参考書, 資料, 教材, 書籍, 本, リンク, リンク集, 動画, 講座, コース, チュートリアル,
    サイト, ウェブサイト, ブログ, 記事, 論文, ドキュメント, チャンネル, スライド, ツール, 読書, 資格, 認定資格,
    チートシート, 参照
  `,projects:e`
    プロジェクト, ミニプロジェクト, 最終プロジェクト, 卒業制作, 制作, 作るもの, ポートフォリオ, 演習, 演習問題, 練習,
    練習問題, 実践, 実習, ハンズオン, 課題, 宿題, タスク, チャレンジ, ワーク, アイデア, 作ってみよう, やってみよう,
    アウトプット
  `,skills:e`
    スキル, 必要なスキル, スキルセット, 技術, 技術スタック, 使用技術, 言語とツール, プログラミング言語, 能力,
    フレームワーク, ソフトスキル
  `,outcomes:e`
    目標, 到達目標, ゴール, 目的, 成果, 成果物, 結果, マイルストーン, 達成条件, 完了基準, 評価基準,
    できるようになること, 期間, 所要時間, 期限, スケジュール, 難易度, 優先度, ステータス, ヒント, 注意, メモ, 前提,
    前提条件, 要件, なぜ, 評価, テスト, 確認問題, まとめ, 振り返り, 復習
  `,housekeeping:e`
    目次, ナビゲーション, 貢献, 貢献方法, コントリビュート, プルリクエスト, 行動規範, ライセンス, 著作権, 免責事項,
    更新履歴, 変更履歴, よくある質問, 質問, 謝辞, 作者, 著者, 自己紹介, メンテナー, お問い合わせ, フォロー,
    スポンサー, 支援, 寄付, サポート, 使い方, 進め方, はじめに, まえがき, 概要, について, 背景, 対象者, おわりに,
    終わりに, 最後に, あとがき, 翻訳, 進捗, 学習記録, コミュニティ, フィードバック, ディレクトリ構成, インストール,
    クイックスタート, スクリーンショット, 進捗状況
  `,advice:e`
    ヒント, コツ, アドバイス, 学習方法, 勉強法, 効率的な学習, 戦略, 習慣, ルーティン, 時間割, 時間管理, 心構え,
    マインドセット, モチベーション, 注意点, よくある間違い, 落とし穴, 避けるべきこと, ルール, 原則, 次のステップ,
    就職活動, 面接対策
  `,prerequisites:e`
    前提, 前提条件, 前提知識, 必要な知識, 予備知識, 事前準備, 準備, 必要なもの, 必要条件, 要件, 始める前に, 環境構築,
    開発環境, 必要なツール
  `,optional:e`
    任意, オプション, 選択, 必須ではない, 余裕があれば, 時間があれば, 興味があれば, 必要に応じて, 発展, おまけ,
    ボーナス
  `,optionalHeadings:e`任意, オプション, 選択, 選択科目, 発展, 発展課題, おまけ, ボーナス, 番外編`,done:e`完了, 済, 済み, 完了済み, 達成, 習得, 習得済み, 学習済み, 読了, 合格, 修了, はい`,notDone:e`
    未完了, 未着手, 未実施, 未, 未学習, 進行中, 学習中, 作業中, 予定, 計画中, 保留中, これから, 準備中, いいえ
  `,written:e`
    執筆済, 公開済, 執筆完了, 作成済
  `,topicColumns:e`
    トピック, テーマ, 内容, 項目, 科目, 科目名, 講座, コース, レッスン, 単元, 章, 講義, タイトル, 名称, スキル, 概念,
    モジュール, やること, タスク, 課題, 問題, 分野, 技術, プロジェクト, 書籍, 動画, ツール
  `,statusColumns:e`状態, 状況, 進捗, ステータス, 完了, 達成, 達成度, 済, チェック, 理解度`,minorColumns:e`
    番号, 週, 日, 日付, 回, 段階, フェーズ, ステップ, レベル, 学期, 期間, 時間, 所要時間, 期限, 難易度, 優先度, 種類,
    カテゴリ, 言語, 著者, 講師, 大学, リンク, 備考, メモ, 説明, 概要, 詳細, 目標, ゴール, 前提, 前提条件, 価格, 評価,
    単位,
    意味, 定義
  `,learntColumns:e`
    学べること, 学ぶこと, 学習内容, 習得スキル, 身につくこと, スキル, 技術, 使用技術, 概念, トピック, ポイント
  `,paceColumns:e`期間, 時間, 所要時間, 目安, 週, 日, 日付, 期限, 状態, 進捗, 完了, 前提知識, 学期, フェーズ`,roadmap:e`
    ロードマップ, 独学, 勉強計画, カリキュラム, シラバス, ブートキャンプ, 入門, 講座, コース, ゼロから, 初心者から,
    になるには, になるまで, 道のり, マスターする, 完全ガイド, 日間, 試験対策, 合格への, キャリアパス, スキルマップ,
    学習ロードマップ, 学習計画, 学習プラン, 学習パス, 学習ガイド, の学習
  `,learning:e`
    学習, 学ぶ, 学び, 勉強, 独学, 入門, 初心者, 初学者, 基礎, 基本, 講座, 講義, 授業, 教材, 研修, 練習, 演習, 課題,
    試験, 習得, 理解, 知識, スキル, エンジニア, 開発者, プログラマ, デザイナー, 転職, 学生, カリキュラム, マスター
  `,levels:e`
    初級, 中級, 上級, 入門, 基礎, 基本, 応用, 実践, 発展, 初心者, 初学者, エキスパート, ジュニア, シニア, ビギナー
  `,productSections:e`
    インストール, インストール方法, 使い方, 設定, 環境構築, 環境変数, 機能, 特徴, 実行, 実行方法, ビルド, デプロイ,
    テスト, 例, スクリーンショット, デモ, 使用技術, アーキテクチャ, 動作環境, ダウンロード, コマンド, 開発, 変更履歴,
    トラブルシューティング, ライセンス
  `,releases:e`
    予定, 計画中, 今後の予定, 今後の展望, 将来, 開発中, 進行中, リリース, リリース済み, 公開, 短期, 中期, 長期, 完了,
    バックログ, 未対応, 既知の問題, アルファ版, ベータ版, 正式版
  `,releaseWords:e`機能, バージョン, 状況, 状態, タスク, 作業, 目標, 改善, 開発, 計画, 予定, 更新, 現在, 追加`,wishes:e`
    追加, 対応, 改善, 修正, 実装, リリース, 公開, 導入, 統合, 連携, 移行, 最適化, リファクタリング, 削除, 更新, 拡張,
    サポート, ダークモード, 管理画面, バグ修正
  `,events:e`
    ベータ版公開, 正式リリース, エアドロップ, ホワイトペーパー, メインネット, テストネット, 先行販売, トークン, 上場,
    資金調達
  `,collections:e`
    リンク集, 資料集, 問題集, 解答集, 推薦図書, ブックマーク, メモ, ノート, 備忘録, まとめ, 質問, 用語集, 辞書,
    チートシート, サンプル集
  `,things:e`
    アプリ, ツール, 生成器, ジェネレーター, プラットフォーム, サイト, ウェブサイト, サービス, システム, プラグイン,
    拡張機能, ボット, テンプレート, ダッシュボード, エディタ, ライブラリ, フレームワーク, ゲーム, エンジン, サーバー,
    シミュレーター, ソフトウェア
  `},m={little:e`
    및, 와, 과, 을, 를, 의, 에, 은, 는, 이, 가, 로, 으로, 에서, 까지, 부터, 도, 그, 또는, 그리고, 위한, 대한, 대해,
    관한, 하는, 할, 하기, 한, 들, 더, 등, 내, 나의, 우리, 무엇, 어떻게, 이런, 추천, 유용한, 좋은, 도움이 되는, 관련,
    추가, 보충, 무료, 유료, 공식, 주요, 핵심, 중요한, 필수, 전체, 최신, 기본적인, 다양한, 상세, 별, 목록, 리스트,
    모음, 정리, 학습, 공부, 프로젝트, 저장소, 레포지토리, 로드맵, 가이드, 문서, 과정, 개발자, 엔지니어, 초보자,
    입문자, 학생
  `,stages:e`단계, 스텝, 스테이지, 페이즈, 레벨, 파트, 학기, 분기, 개월차, 마일스톤, 트랙, 학년`,weeks:e`주차, 모듈, 챕터, 유닛, 섹션, 단원, 스프린트, 제1장, 위크`,days:e`일차, 레슨, 세션, 강의, 차시, 교시, 데이, 회차`,spans:e`주간, 일간, 개월, 개월간, 주 동안, 일 동안, 시간, 단계, 주차, 모듈`,numbers:e`
    첫째, 첫번째, 첫 번째, 둘째, 두번째, 두 번째, 셋째, 세번째, 세 번째, 네번째, 네 번째, 다섯번째, 다섯 번째, 마지막,
    최종, 제로
  `,topicLabels:e`
    주제, 토픽, 학습 항목, 내용, 배울 내용, 배우는 내용, 배울 것, 무엇을 배우나, 배우게 될, 다룰 내용, 다루는 내용,
    알아야 할, 알아야 할 것, 개념, 키워드, 핵심 포인트, 요점, 이론, 강의 내용, 강의 계획, 커리큘럼, 교육 과정, 목록,
    체크리스트, 학습할, 익혀야 할
  `,sources:e`
    자료, 참고, 참고 문헌, 참고문헌, 레퍼런스, 리소스, 링크, 도서, 책, 서적, 교재, 강의, 온라인 강의, 강좌, 코스,
    튜토리얼, 영상, 동영상, 유튜브, 사이트, 웹사이트, 블로그, 논문, 문서, 팟캐스트, 도구, 툴, 플랫폼, 읽기, 자격증,
    인증, 면접 질문, 치트시트
  `,projects:e`
    프로젝트, 미니 프로젝트, 토이 프로젝트, 사이드 프로젝트, 팀 프로젝트, 최종 프로젝트, 실습, 실전, 연습, 연습 문제,
    연습문제, 과제, 숙제, 미션, 도전 과제, 챌린지, 만들기, 만들어 보기, 만들 것, 포트폴리오, 아이디어, 워크숍, 캡스톤,
    졸업 작품, 문제 풀이, 활동
  `,skills:e`
    기술, 기술 스택, 기술스택, 스킬, 필요한 기술, 역량, 언어와 도구, 언어 및 도구, 프로그래밍 언어, 프레임워크,
    사용 기술, 능력, 소프트 스킬
  `,outcomes:e`
    목표, 최종 목표, 목적, 결과물, 산출물, 성과, 기대 효과, 마일스톤, 완료 기준, 평가 기준, 기간, 예상 기간,
    소요 시간, 예상 시간, 시간, 마감일, 일정, 난이도, 우선순위, 상태, 팁, 주의, 메모, 선수 지식, 선수 과목, 요구 사항,
    왜, 평가, 시험, 퀴즈, 체크포인트, 요약, 정리, 복습
  `,housekeeping:e`
    목차, 차례, 기여, 기여 방법, 기여자, 컨트리뷰션, 행동 강령, 라이선스, 저작권, 면책 조항, 변경 이력, 변경 사항,
    업데이트, 자주 묻는 질문, 질문, 감사, 감사의 말, 저자, 만든 사람, 제작자, 자기소개, 소개, 연락처, 문의, 후원,
    지원, 사용법, 사용 방법, 범례, 시작하며, 들어가며, 머리말, 서문, 개요, 대상, 이 저장소는, 마치며, 맺음말, 결론,
    번역, 진행 상황, 진행 현황, 진도, 커뮤니티, 피드백, 폴더 구조, 디렉토리 구조, 구조, 설치, 시작하기, 스크린샷
  `,advice:e`
    팁, 조언, 학습 방법, 학습법, 공부 방법, 공부법, 효율적인 학습, 전략, 습관, 루틴, 하루 일과, 시간표, 시간 관리,
    마음가짐, 마인드셋, 동기 부여, 꾸준함, 주의할 점, 주의사항, 흔한 실수, 피해야 할, 규칙, 원칙, 다음 단계, 면접 준비
  `,prerequisites:e`
    선수 지식, 선수지식, 선수 과목, 선행 지식, 사전 지식, 사전 준비, 전제 조건, 전제조건, 필요 조건, 요구 사항,
    요구사항, 필요한 것, 준비물, 준비, 시작하기 전에, 시작 전에, 환경 설정, 환경 구축, 개발 환경, 시스템 요구
  `,optional:e`
    선택, 선택 사항, 선택사항, 옵션, 옵셔널, 필수 아님, 필요시, 필요 시, 필요하면, 시간이 있다면, 여유가 있다면,
    관심이 있다면, 심화, 보너스, 추가
  `,optionalHeadings:e`
    선택, 선택 사항, 선택 과목, 선택 과제, 선택 학습, 심화 학습, 심화 과정, 보너스, 부록, 추가 학습, 옵션
  `,done:e`완료, 완료됨, 끝, 마침, 완독, 수료, 학습 완료, 통과, 합격, 예, 네, 달성, 완성`,notDone:e`
    미완료, 미완, 진행중, 진행 중, 시작 전, 시작전, 미시작, 예정, 대기, 대기중, 계획, 보류, 학습중, 학습 중, 아니오,
    아니요, 할 일, 준비중, 준비 중, 미정
  `,written:e`
    작성 완료, 작성완료, 작성됨, 공개됨
  `,topicColumns:e`
    주제, 토픽, 내용, 과목, 과목명, 강의, 강의명, 강좌, 단원, 챕터, 제목, 기술, 개념, 모듈, 항목, 할 일, 과제, 문제,
    분야, 프로젝트, 도서, 책, 영상, 자료, 도구
  `,statusColumns:e`상태, 진행 상태, 진행 상황, 진행률, 진도, 완료, 완료 여부, 체크, 달성, 이해도`,minorColumns:e`
    번호, 순서, 주차, 주, 일차, 일, 날짜, 단계, 레벨, 학기, 기간, 시간, 소요 시간, 시작, 종료, 마감, 난이도, 우선순위,
    종류, 유형, 분류, 언어, 저자, 강사, 플랫폼, 링크, 비고, 메모, 설명, 목표, 결과물, 선수 과목, 가격, 학점,
    의미, 뜻, 정의
  `,learntColumns:e`
    배울, 배울 내용, 배우는 내용, 배우는 것, 배운 점, 학습 내용, 학습 목표, 습득 기술, 기술, 사용 기술, 기술 스택,
    개념, 주제, 역량
  `,paceColumns:e`
    기간, 시간, 소요 시간, 예상 시간, 예상 기간, 주차, 주, 일차, 일수, 날짜, 일정, 월, 시작일, 종료일, 마감일, 상태,
    진행, 진도, 완료, 선수 과목, 선수 지식, 학점, 학기
  `,roadmap:e`
    로드맵, 학습 계획, 학습계획, 공부 계획, 학습 경로, 학습 가이드, 학습 과정, 커리큘럼, 강의 계획서, 교육 과정,
    교육과정, 독학, 스터디, 부트캠프, 입문, 강좌, 기초부터, 처음부터, 부터 시작하는, 완전 정복, 되기, 되는 법,
    일 완성, 주 완성, 마스터하기, 시험 준비
  `,learning:e`
    학습, 공부, 배우, 배울, 배운, 독학, 입문, 초보, 초급, 기초, 기본, 강의, 강좌, 수업, 교육, 연습, 실습, 과제, 시험,
    지식, 이해, 개념, 기술, 개발자, 엔지니어, 프로그래머, 디자이너, 취업, 학생, 커리큘럼, 비전공자, 스터디
  `,levels:e`
    초급, 중급, 고급, 입문, 기초, 기본, 심화, 초보, 숙련, 전문가, 주니어, 시니어, 미들, 마스터, 실전, 응용, 쉬움,
    어려움
  `,productSections:e`
    설치, 설치 방법, 시작하기, 빠른 시작, 사용법, 사용 방법, 설정, 환경 변수, 기능, 특징, 실행, 실행 방법, 빌드, 배포,
    테스트, 예제, 스크린샷, 데모, 기술 스택, 아키텍처, 요구 사항, 다운로드, 명령어, 변경 이력, 알려진 문제, 문제 해결,
    라이선스
  `,releases:e`
    예정, 계획, 향후 계획, 추후 계획, 진행 중, 진행중, 개발 중, 출시, 출시됨, 릴리스, 릴리즈, 배포, 단기, 중기, 장기,
    미래, 완료, 백로그, 할 일, 알파, 베타, 정식 버전, 프로토타입, 유지보수, 알려진 문제, 메인넷, 테스트넷
  `,releaseWords:e`기능, 버전, 상태, 작업, 목표, 개선, 계획, 업데이트, 현재, 제품, 개발, 추가, 우선순위, 지원`,wishes:e`
    추가, 지원, 개선, 수정, 구현, 출시, 공개, 도입, 통합, 연동, 이전, 최적화, 리팩토링, 삭제, 제거, 교체, 업데이트,
    업그레이드, 확장, 자동화, 다크 모드, 관리자 페이지, 다국어 지원, 버그 수정, 제공
  `,events:e`
    정식 출시, 베타 출시, 오픈 베타, 에어드랍, 에어드롭, 백서, 메인넷, 테스트넷, 프리세일, 토큰, 상장, 파트너십,
    투자 유치
  `,collections:e`
    모음, 도서 목록, 독서 목록, 북마크, 노트, 필기, 메모, 면접, 질문, 문제집, 풀이, 해설, 용어집, 용어 사전, 치트시트,
    기출 문제
  `,things:e`
    생성기, 앱, 어플, 애플리케이션, 플랫폼, 사이트, 웹사이트, 서비스, 시스템, 도구, 툴, 플러그인, 확장 프로그램, 봇,
    챗봇, 템플릿, 대시보드, 뷰어, 에디터, 라이브러리, 프레임워크, 게임, 엔진, 서버, 시뮬레이터, 프로그램
  `},h={little:e`
    de, het, een, en, of, van, voor, met, zonder, in, op, aan, bij, uit, naar, om, te, tot, over, door, per, als, dan, dat,
    die, dit, deze, hoe, wat, waar, wie, waarom, wanneer, welke, hier, er, is, zijn, wordt, worden, kan, kun, je, jij, jouw,
    jullie, ik, mijn, we, wij, ons, onze, u, uw, hun, zich, niet, ook, nog, meer, veel, alle, alles, elk, elke, andere,
    overige, enkele, verschillende
    beste, goede, nuttige, handige, aanbevolen, aangeraden, extra, aanvullende, verdere, gerelateerde, gratis, betaalde,
    belangrijke, belangrijkste, algemene, volledige, complete, officiële, externe, interessante, nieuwe, eigen,
    essentiële, overzicht
    leer, studie, repository, repo, project, document, sectie, lijst, pagina, gids, cursus, ontwikkelaars, ontwikkelaar,
    beginners, studenten, stap voor stap
  `,stages:e`
    fase, stap, deel, niveau, maand, jaar, blok, semester, trimester, kwartaal, periode, etappe, leerjaar, cyclus, mijlpaal,
    level, laag, graad, traject, leerlijn
  `,weeks:e`week, module, hoofdstuk, eenheid, sectie, onderdeel, thema, sprint, lesblok, paragraaf`,days:e`dag, les, sessie, college, hoorcollege, werkcollege, bijeenkomst, oefening, opdracht, workshop, uur, lesuur, practicum, onderwerp`,spans:e`
    fasen, fases, stappen, delen, niveaus, maanden, jaren, blokken, semesters, kwartalen, weken, modules, hoofdstukken,
    onderdelen, dagen, lessen, sessies, colleges, bijeenkomsten, uren
  `,numbers:e`
    nul, een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, eerste, tweede, derde, vierde,
    vijfde, zesde, zevende, achtste, negende, tiende, laatste
  `,topicLabels:e`
    onderwerp, onderwerpen, subonderwerpen, belangrijkste onderwerpen, behandelde onderwerpen, te behandelen onderwerpen,
    thema's, kernpunten, inhoud van de cursus, cursusinhoud, lesinhoud, leerinhoud, leerstof, lesstof, stof, leren,
    te leren, wat te leren, wat je leert, wat je gaat leren, je leert, dit leer je, wat ga je leren, wat we leren,
    wat ik heb geleerd, wat te bestuderen, wat moet je weten, wat je moet weten, concept, concepten, kernconcepten,
    basisconcepten, belangrijke concepten, begrippen, kernbegrippen, kennis, vakken, lessen, modules, hoofdstukken,
    theorie, leerplan, lesplan, programma, checklist, aandachtspunten
  `,sources:e`
    bron, bronnen, leerbronnen, nuttige bronnen, aanbevolen bronnen, extra bronnen, hulpbronnen, referentie, referenties,
    verwijzingen, nuttige links, handige links, literatuur, literatuurlijst, lezen, leesvoer, leeslijst, te lezen,
    verder lezen, meer lezen, lees meer, meer informatie, verdieping, boek, boeken, aanbevolen boeken, handboeken, cursussen,
    online cursussen, gratis cursussen, handleidingen, video's, filmpjes, instructievideo's, bekijken, kijken, kanaal,
    kanalen, youtube kanalen, websites, sites, artikel, artikelen, podcasts, documentatie, officiële documentatie,
    materiaal, lesmateriaal, studiemateriaal, cursusmateriaal, leermateriaal, presentaties, spiekbriefjes, hulpmiddel,
    hulpmiddelen, gereedschap, gereedschappen, gebruikte tools, aanbevolen tools, platforms, leerplatforms, oefenplatforms,
    certificering, certificeringen, certificaten, waar te leren, zie ook, lezingen, sollicitatievragen
  `,projects:e`
    project, projecten, eindproject, eindprojecten, afstudeerproject, miniproject, miniprojecten, mini project,
    mini projecten, praktijkproject, praktijkprojecten, oefenproject, oefenprojecten, projectidee, projectideeën,
    ideeën voor projecten, portfolio, portfolioprojecten, eigen projecten, praktijk, praktijkopdracht, praktijkopdrachten,
    praktisch, praktische oefeningen, praktische opdrachten, practicum, oefening, oefeningen, oefenopdrachten, opdracht,
    opdrachten, eindopdracht, huiswerk, taak, taken, uitdaging, uitdagingen, activiteiten, oefenen, om te oefenen,
    zelf doen, aan de slag, bouwen, wat je bouwt, wat ga je bouwen, casus, casussen
  `,skills:e`
    vaardigheid, vaardigheden, kernvaardigheden, technische vaardigheden, vereiste vaardigheden, benodigde vaardigheden,
    zachte vaardigheden, competentie, competenties, bekwaamheden, technologie, technologieën, gebruikte technologieën,
    technologieën en tools, tools en technologieën, talen en tools, programmeertalen, technische stack
  `,outcomes:e`
    doel, doelen, leerdoel, leerdoelen, hoofddoel, weekdoel, weekdoelen, doelstelling, doelstellingen, resultaat,
    resultaten, leerresultaten, verwacht resultaat, leeruitkomst, leeruitkomsten, opbrengst, op te leveren, oplevering,
    inleveren, mijlpaal, mijlpalen, controlepunt, succescriteria, criteria, duur, geschatte duur, totale duur, tijd,
    geschatte tijd, benodigde tijd, tijdsduur, tijdsbesteding, tijdsinvestering, studielast, planning, tijdlijn, uren,
    tempo, deadline, inleverdatum, voorkennis, vereisten, tip, tips, opmerking, opmerkingen, let op, focus, waarom,
    waarom dit belangrijk is, belang, status, niveau, moeilijkheid, moeilijkheidsgraad, prioriteit, beoordeling, toets,
    toetsen, toetsing, tentamen, examen, zelftest, zelfevaluatie, aan het einde, aan het einde kun je, na afloop,
    na afloop kun je, je kunt, samenvatting, herhaling, reflectie, terugblik, beschrijving, docent, docenten, studiepunten
  `,housekeeping:e`
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
  `,advice:e`
    tips, tip, studietips, leertips, tips voor succes, algemene tips, tips en trucs, advies, studieadvies, aanbevelingen,
    aanbeveling, gewoontes, gewoonten, gewoonte, studiegewoonten, dagelijkse gewoontes, hoe te studeren, hoe studeer je,
    hoe leer je, hoe te leren, hoe te oefenen, studiemethode, leermethode, leermethoden, leerstrategie, leerstrategieën,
    studeertechnieken, strategie, aanpak, methodiek, werkvorm, routine, dagelijkse routine, wekelijkse routine, studieroutine,
    dagindeling, weekplanning, weekschema, dagschema, rooster, lesrooster, tijdsindeling, tijdmanagement, mentaliteit,
    houding, motivatie, gemotiveerd blijven, blijf gemotiveerd, discipline, veelgemaakte fouten, veelvoorkomende fouten,
    beginnersfouten, valkuilen, te vermijden fouten, wat niet te doen, regels, spelregels, gouden regels, onthoud,
    belangrijk, belangrijke opmerking, sleutels tot succes, filosofie, principes, volgende stappen, vervolgstappen,
    wat nu, en dan, hoe nu verder, na de cursus, productiviteit
  `,prerequisites:e`
    vereiste, vereisten, voorwaarden, toelatingseisen, ingangseisen, benodigde voorkennis, vereiste voorkennis, voorkennis,
    benodigdheden, benodigd, nodig, wat heb je nodig, wat je nodig hebt, dit heb je nodig, je hebt nodig, voor je begint,
    voordat je begint, voordat u begint, voordat we beginnen, vooraf, voorbereiding, voorbereidingen, benodigde software,
    benodigde hardware, benodigde materialen, uitrusting, omgeving instellen, ontwikkelomgeving instellen, begin hier,
    start hier, systeemvereisten, aanbevolen voorkennis
  `,optional:e`
    optioneel, optionele, facultatief, facultatieve, vrijwillig, vrijwillige, keuze, keuzevak, naar keuze, bonus, extra,
    indien nodig, zo nodig, als je wilt, indien gewenst, als er tijd is, niet verplicht, niet nodig, niet noodzakelijk
  `,optionalHeadings:e`
    optioneel, optionele onderwerpen, optionele modules, optionele lessen, facultatief, keuzevakken, keuzevak, keuzemodules,
    keuzeonderwerpen, bonus, bonusmateriaal, bonusonderwerpen, extra onderwerpen, extra stof, verdieping, verdiepingsstof
  `,done:e`
    klaar, gedaan, voltooid, afgerond, afgemaakt, af, compleet, voldaan, ja, geleerd, gelezen, bekeken, behaald, gehaald,
    gereed
  `,notDone:e`
    te doen, nog te doen, open, openstaand, bezig, mee bezig, in uitvoering, lopend, nee, niet begonnen, nog niet,
    nog niet begonnen, gepland, niet voltooid, niet af, binnenkort, volgt, volgende, deels, gedeeltelijk, wachtend
  `,written:e`
    geschreven, gepubliceerd*
  `,topicColumns:e`
    onderwerp, onderwerpen, thema, les, lessen, vak, vakken, cursus, cursussen, vaardigheid, vaardigheden, concept,
    concepten, begrip, module, modules, titel, naam, omschrijving van de les, wat te leren, leerstof, lesstof, inhoud, taak,
    taken, activiteit, activiteiten, hoofdstuk, hoofdstukken, eenheid, college, onderdeel, onderdelen, sectie, technologie,
    technologieën, gebied, focus, oefening, oefeningen, opdracht, opdrachten, probleem, uitdaging, project, projecten, boek,
    boeken, bron, video, hulpmiddel
  `,statusColumns:e`status, stand, voortgang, gedaan, klaar, voltooid, afgerond, gelezen, behaald, geleerd, afgevinkt, toestand`,minorColumns:e`
    nr, nummer, id, week, weken, dag, dagen, fase, fasen, maand, maanden, stap, semester, kwartaal, periode, jaar, niveau,
    duur, tijd, geschatte tijd, studielast, uren, datum, begin, start, einde, startdatum, einddatum, deadline, type, soort,
    taal, moeilijkheid, moeilijkheidsgraad, prioriteit, belang, universiteit, instelling, aanbieder, platform, docent, auteur,
    auteurs, uitgever, notitie, notities, opmerking, opmerkingen, omschrijving, beschrijving, details, samenvatting,
    vereisten, voorkennis, frequentie, formaat, prijs, kosten, doel, doelen, leerdoel, leerdoelen, resultaat, resultaten,
    mijlpaal, punten, studiepunten, percentage, bron, bronnen, oplossing, oplossingen, uitwerkingen, map, bestand,
    bestanden, categorie, volgorde, pagina's, materiaal, voorbeeld, voorbeelden,
    betekenis, betekenissen, definitie, definities, uitleg, wat het betekent, vertaling
  `,learntColumns:e`
    wat je leert, wat leer je, wat je gaat leren, je leert, dit leer je, wat ik heb geleerd, geleerd, leerdoel, leerdoelen,
    vaardigheden, concepten, geoefende concepten, onderwerpen, thema's, technologieën, gebruikte technologieën, kennis,
    oefening, focus, hulpmiddelen, functies
  `,paceColumns:e`
    duur, tijd, geschatte tijd, geschatte duur, studielast, inspanning, uren, week, weken, dag, dagen, maand, maanden,
    datum, deadline, begin, einde, vereisten, voorkennis, status, voortgang, periode, planning, studiepunten, fase
  `,roadmap:e`
    leerpad, leerpaden, leertraject, leertrajecten, leerroute, leerlijn, leerplan, leerplannen, leerreis, leergids,
    leerprogramma, studieplan, studieplanning, studiegids, studieprogramma, studiepad, studiewijzer, routekaart, stappenplan,
    opleidingsplan, opleidingstraject, opleiding, carrièrepad, loopbaanpad, het pad naar, de weg naar, weg naar, leren,
    leer, hoe word je, hoe word ik, word een, cursus, cursussen, complete cursus, vanaf nul, van nul, van beginner tot,
    van beginner naar, dagen, in 30 dagen, in 100 dagen, zelfstudie, curriculum, lesprogramma, trainingsplan,
    examenvoorbereiding, gids voor beginners
  `,learning:e`
    leren, leer, leert, geleerd, leerdoelen, leerpad, leerling, leerlingen, studie, studeren, student, studenten, cursus,
    cursussen, cursist, cursisten, les, lessen, onderwijs, docent, leraar, school, hogeschool, universiteit, ontwikkelaar,
    ontwikkelaars, ingenieur, beginner, beginners, basis, basiskennis, grondbeginselen, vaardigheden, kennis, begrijpen,
    beheersen, worden, carrière, loopbaan, opleiding, training, programmeur, programmeurs, programmeren, beheerder,
    architect, analist, tester, oefening, oefeningen, oefenen, concepten, theorie, examen, toets, zelfstudie, college,
    colleges, hoofdstuk, opdrachten
  `,levels:e`
    beginner, beginners, basis, basiskennis, basisniveau, grondbeginselen, fundamenten, fundamenteel, inleiding, introductie,
    kennismaking, gemiddeld, halfgevorderd, halfgevorderden, gevorderd, gevorderde, gevorderden, vergevorderd, verdieping,
    expert, experts, specialist, specialisatie, meesterschap, meester, professioneel, makkelijk, moeilijk, elementair,
    essentieel
  `,productSections:e`
    installatie, installeren, gebruik, gebruiken, configuratie, instellingen, functies, functionaliteiten, kenmerken,
    eigenschappen, uitvoeren, starten, testen, tests uitvoeren, uitrol, uitrollen, gebouwd met, gebruikte technologieën,
    architectuur, schermafbeeldingen, commando's, voorbeeld, voorbeelden, gebruiksvoorbeelden, downloaden, snelstart,
    snel aan de slag, systeemvereisten, ontwikkeling, lokale ontwikkeling, omgevingsvariabelen, database, beveiliging,
    prestaties, probleemoplossing, bekende problemen, beperkingen, afhankelijkheden, projectstructuur, versies
  `,releases:e`
    gepland, geplande functies, uitgebracht, uitgave, lancering, in uitvoering, in ontwikkeling, mee bezig, korte termijn,
    op korte termijn, middellange termijn, lange termijn, op lange termijn, binnenkort, volgende, volgende versie,
    toekomst, toekomstig, toekomstige functies, toekomstplannen, toekomstige verbeteringen, ideeën, te doen, gedaan,
    voltooid, afgerond, nu, later, prototype, eerste versie, versie 1, versie 2, stabiele versie, huidige status,
    projectstatus, hoge prioriteit, lage prioriteit, bekende fouten, onderhoud, vervallen, uitbreiding, groei, verlanglijst
  `,releaseWords:e`
    functie, functies, functionaliteit, kenmerken, versie, versies, status, taak, taken, verbetering, verbeteringen,
    uitbreidingen, wijzigingen, werk, plan, plannen, mijlpaal, mijlpalen, doel, doelen, project, product, ontwikkeling,
    huidige, prioriteit, oplossingen
  `,wishes:e`
    toevoegen, voeg toe, ondersteuning, ondersteuning voor, ondersteunen, verbeteren, verbeter, verbetering, verbeteringen,
    implementeren, implementeer, implementatie van, uitbrengen, lanceren, lancering, oplossen, repareren, herstellen,
    integreren, integratie met, migreren, migratie naar, herschrijven, optimaliseren, optimalisatie, toestaan, publiceren,
    uitrollen, maken, ontwikkelen, verwijderen, vervangen, bijwerken, uitbreiden, uitbreiding van, herontwerpen,
    automatiseren, inschakelen, invoeren, verminderen, verhogen, donkere modus, beheerpaneel, valideren
  `,events:e`
    lancering, samenwerking, partnerschap, partnerschappen, voorverkoop, tokenverkoop, hoofdnetwerk, testnetwerk,
    marketingcampagne, bètaversie, openbare bèta, gesloten bèta, financieringsronde, beveiligingsaudit, ingebruikname,
    livegang
  `,collections:e`
    bronnen, lijst met bronnen, nuttige links, handige links, verzameling, collectie, boeken, boekenlijst, leeslijst,
    notities, mijn notities, aantekeningen, samenvatting, samenvattingen, vragen, sollicitatievragen, examenvragen,
    vragen en antwoorden, selectie, spiekbriefje, woordenlijst, woordenboek, begrippenlijst, oplossingen, uitwerkingen,
    voorbeelden, sjablonen, bladwijzers, projectideeën, lijst van, lijst met, tentamens, oude tentamens, trucs, handboek,
    naslagwerk, flitskaarten
  `,things:e`
    generator, bouwer, applicatie, applicaties, app, platform, website, webapplicatie, programma, software, hulpmiddel,
    sjabloon, uitbreiding, assistent, editor, weergave, dashboard, simulator, beheerder, beheersysteem, server, dienst,
    systeem, bibliotheek, spel, maker, planner, portaal
  `},g={little:e`
    i, oraz, a, lub, albo, w, we, z, ze, na, do, od, dla, po, o, u, za, przez, przy, bez, nad, pod, przed, między, to, ten,
    ta, te, tego, tej, tym, tych, jak, co, czego, czym, gdzie, kiedy, kto, który, która, które, czy, jest, są, się, nie, jako,
    mój, moja, moje, twój, twoja, twoje, swój, swoje, nasz, nasze, wszystkie, wszystko, każdy, inne, innych, kilka, różne,
    też, także, tylko, tu, tutaj, więcej
    najlepsze, dobre, przydatne, pomocne, polecane, polecany, zalecane, rekomendowane, dodatkowe, dodatkowy, powiązane, dalsze,
    darmowe, bezpłatne, płatne, ważne, najważniejsze, główne, główny, ogólne, pełny, pełna, kompletny, oficjalne, oficjalna,
    kluczowe, ulubione, zewnętrzne, ciekawe, nowe, własne, podstawowe, niezbędne
    nauki, nauka, naukowe, repozytorium, repo, projekt, dokument, sekcja, lista, strona, przewodnik, kurs, kursu, programista,
    programisty, programistów, studentów, początkujących, krok po kroku
  `,stages:e`
    etap, faza, miesiąc, część, poziom, krok, semestr, trymestr, kwartał, rok, blok, cykl, stopień, okres, ścieżka, tom, filar,
    kamień milowy, szczebel
  `,weeks:e`tydzień, tyg, moduł, rozdział, jednostka, sekcja, dział, temat, sprint, podrozdział`,days:e`dzień, lekcja, zajęcia, sesja, wykład, ćwiczenie, ćwiczenia, spotkanie, warsztat, zadanie, laboratorium, godzina, wyzwanie`,spans:e`
    etapy, fazy, miesiące, miesięcy, części, poziomy, kroki, kroków, semestry, kwartały, lata, lat, bloki, tygodnie, tygodni,
    moduły, modułów, rozdziały, sekcje, działy, dni, lekcje, lekcji, sesje, wykłady, spotkania, godziny, godzin
  `,numbers:e`
    zero, jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście, dwanaście, pierwszy,
    pierwsza, pierwsze, drugi, druga, drugie, trzeci, trzecia, trzecie, czwarty, czwarta, piąty, piąta, szósty, szósta,
    siódmy, siódma, ósmy, ósma, dziewiąty, dziewiąta, dziesiąty, dziesiąta, ostatni, ostatnia
  `,topicLabels:e`
    temat, tematy, podtematy, tematyka, omawiane tematy, główne tematy, najważniejsze tematy, tematy do nauki, zagadnienie,
    zagadnienia, kluczowe zagadnienia, zagadnienia do nauki, zakres, zakres materiału, zakres tematyczny, czego się nauczysz,
    nauczysz się, czego się uczyć, czego się nauczyć, do nauki, do nauczenia, czego się nauczymy, czego się nauczyłem,
    co warto wiedzieć, co musisz wiedzieć, co powinieneś wiedzieć, co umieć, do opanowania, pojęcia, kluczowe pojęcia,
    podstawowe pojęcia, koncepcje, kluczowe koncepcje, treść, treści, treść kursu, zawartość kursu, program, program kursu,
    program nauczania, program zajęć, sylabus, przedmioty, lekcje, moduły, rozdziały, teoria, kluczowe punkty, wiedza
  `,sources:e`
    zasób, zasoby, zasoby do nauki, przydatne zasoby, polecane zasoby, materiał, materiały, materiały do nauki,
    materiały dodatkowe, materiały szkoleniowe, materiały edukacyjne, pomoce naukowe, referencje, odnośniki, linki,
    przydatne linki, łącza, lektura, lektury, do przeczytania, przeczytaj, czytaj więcej, poczytaj, warto przeczytać,
    więcej informacji, dowiedz się więcej, literatura, literatura uzupełniająca, bibliografia, źródło, źródła, książka,
    książki, polecane książki, podręczniki, kursy, kursy online, darmowe kursy, samouczki, poradniki, wideo, filmy, filmiki,
    do obejrzenia, obejrzyj, kanał, kanały, kanały youtube, strony, strony internetowe, serwisy, artykuł, artykuły, podcasty,
    blogi, dokumentacja, oficjalna dokumentacja, prezentacje, slajdy, notatki z wykładów, ściągi, ściągawki, narzędzie,
    narzędzia, polecane narzędzia, używane narzędzia, platformy, platformy edukacyjne, certyfikat, certyfikaty, certyfikacja,
    gdzie się uczyć, skąd się uczyć, zobacz też, zobacz także, prelekcje, pytania rekrutacyjne
  `,projects:e`
    projekt, projekty, projekt końcowy, projekty końcowe, projekt zaliczeniowy, mini projekt, mini projekty, miniprojekt,
    miniprojekty, projekt praktyczny, projekty praktyczne, pomysły na projekty, pomysł na projekt, propozycje projektów,
    przykładowe projekty, własne projekty, portfolio, projekty do portfolio, praktyka, część praktyczna, ćwiczenie, ćwiczenia,
    ćwiczenia praktyczne, zadanie, zadania, zadania praktyczne, zadania do wykonania, zadanie domowe, praca domowa,
    prace domowe, wyzwanie, wyzwania, aktywności, laboratorium, laboratoria, warsztat, warsztaty, do zrobienia w praktyce,
    co zbudujesz, zbuduj, do zbudowania, poćwicz, studium przypadku
  `,skills:e`
    umiejętność, umiejętności, kluczowe umiejętności, umiejętności techniczne, umiejętności miękkie, wymagane umiejętności,
    zdobyte umiejętności, kompetencje, kompetencja, kompetencje techniczne, technologia, technologie, używane technologie,
    wykorzystane technologie, technologie i narzędzia, narzędzia i technologie, języki i narzędzia, języki programowania,
    stos technologiczny, kwalifikacje
  `,outcomes:e`
    cel, cele, cel główny, cele szczegółowe, cele nauki, cele kursu, cel tygodnia, cel etapu, efekt, efekty, efekty uczenia,
    efekty kształcenia, efekt końcowy, rezultat, rezultaty, oczekiwany rezultat, wynik, wyniki, produkt końcowy, do oddania,
    kamień milowy, kamienie milowe, punkt kontrolny, kryteria sukcesu, kryteria zaliczenia, kryteria, czas, czas trwania,
    szacowany czas, szacunkowy czas, przewidywany czas, potrzebny czas, czas nauki, nakład pracy, godziny, liczba godzin,
    harmonogram, terminarz, termin, terminy, tempo, wymagania, wymagania wstępne, wskazówka, wskazówki, porada, uwaga, uwagi,
    notatka, notatki, skup się na, dlaczego, dlaczego to ważne, znaczenie, status, stan, poziom trudności, trudność, priorytet,
    ocena, ocenianie, zaliczenie, egzamin, egzaminy, sprawdzian, kolokwium, samoocena, na koniec, po zakończeniu,
    po ukończeniu, będziesz umieć, będziesz potrafić, podsumowanie, powtórka, powtórzenie, refleksja, opis, perspektywy,
    prowadzący, punkty ects
  `,housekeeping:e`
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
  `,advice:e`
    wskazówki, wskazówka, porady, porada, rady, rada, porady dotyczące nauki, wskazówki do nauki, ogólne wskazówki,
    dobre rady, zalecenia, rekomendacje, nawyki, nawyk, dobre nawyki, codzienne nawyki, jak się uczyć, jak uczyć się,
    jak ćwiczyć, jak studiować, metoda nauki, metody nauki, techniki nauki, techniki uczenia, strategia, strategia nauki,
    strategie nauki, metodyka, podejście, rutyna, codzienna rutyna, rutyna dnia, plan dnia, rozkład dnia, rozkład zajęć,
    plan tygodnia, harmonogram dnia, zarządzanie czasem, podział czasu, nastawienie, postawa, motywacja, jak utrzymać motywację,
 systematyczność, dyscyplina, częste błędy, typowe błędy, najczęstsze błędy, błędy początkujących, pułapki,
    czego unikać, czego nie robić, zasady, zasady wyzwania, złote zasady, reguły, pamiętaj, warto pamiętać, ważne,
    ważna uwaga, klucz do sukcesu, filozofia, następne kroki, kolejne kroki, co dalej, i co dalej, po kursie, produktywność
  `,prerequisites:e`
    wymagania, wymagania wstępne, wymaganie, wymagana wiedza, wymagane umiejętności, wymagana znajomość, wiedza wstępna,
    wstępna wiedza, potrzebna wiedza, zanim zaczniesz, zanim zaczniemy, przed rozpoczęciem, przed startem, na początek,
    czego potrzebujesz, potrzebujesz, będziesz potrzebować, co będzie potrzebne, potrzebne, niezbędne, wymagane,
    potrzebne materiały, potrzebne narzędzia, wymagane oprogramowanie, potrzebne oprogramowanie, wyposażenie, sprzęt,
    przygotowanie, przygotowania, przygotowanie środowiska, konfiguracja środowiska, zacznij tutaj, zacznij tu,
    wymagania sprzętowe, wymagania systemowe
  `,optional:e`
    opcjonalny, opcjonalna, opcjonalne, opcjonalnie, nieobowiązkowy, nieobowiązkowa, nieobowiązkowe, nieobowiązkowo,
    fakultatywny, fakultatywne, do wyboru, dla chętnych, dodatkowo, bonus, w razie potrzeby, jeśli potrzeba, jeśli chcesz,
    jeśli trzeba, niewymagane, mile widziane
  `,optionalHeadings:e`
    opcjonalne, opcjonalnie, tematy opcjonalne, moduły opcjonalne, materiał opcjonalny, zagadnienia opcjonalne,
    nieobowiązkowe, tematy dodatkowe, materiały bonusowe, fakultatywne, fakultety, zajęcia fakultatywne, przedmioty do wyboru,
 przedmioty obieralne, do wyboru, dla chętnych, bonus, bonusy, mile widziane
  `,done:e`
    gotowe, gotowy, zrobione, zrobiony, ukończone, ukończony, ukończono, zakończone, zakończony, wykonane, zaliczone,
    zaliczony, tak, nauczone, przeczytane, obejrzane, opanowane, przerobione, skończone
  `,notDone:e`
    do zrobienia, w trakcie, w toku, w realizacji, nie, nie rozpoczęto, nierozpoczęte, nie zaczęte, jeszcze nie, oczekuje,
    oczekujące, planowane, zaplanowane, wkrótce, nieukończone, do przeczytania, do obejrzenia, do nauki, następne, częściowo,
    niezrobione, w przygotowaniu
  `,written:e`
    napisan*, opublikowan*
  `,topicColumns:e`
    temat, tematy, tematyka, zagadnienie, zagadnienia, lekcja, lekcje, przedmiot, przedmioty, kurs, kursy, umiejętność,
    umiejętności, pojęcie, koncepcja, moduł, moduły, tytuł, nazwa, nazwa kursu, nazwa przedmiotu, czego się nauczyć,
    co się uczyć, treść, treści, zakres, materiał, zadanie, zadania, aktywność, rozdział, rozdziały, jednostka, wykład,
    wykłady, sekcja, dział, technologia, technologie, obszar, dziedzina, ćwiczenie, ćwiczenia, problem, wyzwanie, projekt,
    projekty, książka, książki, zasób, wideo, film, narzędzie
  `,statusColumns:e`status, stan, postęp, postępy, zrobione, gotowe, ukończone, zakończone, zaliczone, wykonane, przeczytane, opanowane`,minorColumns:e`
    nr, lp, numer, id, tydzień, tygodnie, dzień, dni, faza, etap, miesiąc, krok, semestr, kwartał, rok, poziom, czas,
    czas trwania, szacowany czas, godziny, liczba godzin, nakład pracy, data, początek, koniec, start, termin, typ, rodzaj,
    język, trudność, poziom trudności, priorytet, ważność, uczelnia, uniwersytet, platforma, prowadzący, wykładowca, autor,
    autorzy, wydawnictwo, linki, odnośnik, notatka, notatki, uwagi, uwaga, komentarz, komentarze, opis, szczegóły,
    podsumowanie, wymagania, częstotliwość, cena, koszt, cel, cele, efekt, efekty, rezultat, wynik, kamień milowy, punkty,
    ects, procent, źródło, źródła, rozwiązanie, rozwiązania, katalog, folder, plik, pliki, kategoria, kolejność, strony,
    materiały, przykład, przykłady,
    znaczenie, definicja, definicje, wyjaśnienie, objaśnienie, tłumaczenie
  `,learntColumns:e`
    czego się nauczysz, nauczysz się, czego się nauczyłem, czego uczy, czego się uczysz, nabyte umiejętności, umiejętności,
    pojęcia, kluczowe pojęcia, zagadnienia, tematy, technologie, użyte technologie, praktyka, ćwiczone umiejętności, efekty,
    kompetencje, wiedza, narzędzia, funkcje
  `,paceColumns:e`
    czas, czas trwania, szacowany czas, godziny, liczba godzin, nakład pracy, tydzień, tygodnie, dzień, dni, miesiąc,
    miesiące, data, termin, początek, koniec, wymagania, status, postęp, ects, semestr, harmonogram, etap
  `,roadmap:e`
    ścieżka nauki, ścieżka rozwoju, ścieżka edukacyjna, ścieżka kariery, ścieżka, ścieżki, plan nauki, plan nauczania,
    plan studiów, plan rozwoju, plan kursu, plan edukacji, plan szkolenia, plan treningowy, program nauki,
    program nauczania, program studiów, program szkolenia, przewodnik, przewodnik po nauce, przewodnik do nauki,
    mapa drogowa, mapa rozwoju, mapa kompetencji, mapa nauki, droga do, nauka, naucz się, jak nauczyć się, jak zacząć,
    jak zostać, zostań, kurs, kursy, pełny kurs, od zera, od zera do, od podstaw, od podstaw do, od początkującego do,
    dni, w 30 dni, w 100 dni, samouk, samouka, samodzielna nauka, sylabus, szkolenie, studia, przygotowanie do
  `,learning:e`
    nauka, nauki, nauczyć, naucz, nauczysz, nauczanie, uczyć, uczy, uczę, uczenie, uczeń, uczniowie, uczniów, student,
    studenci, studentów, studia, studiowanie, kurs, kursu, kursy, kursant, szkolenie, szkolenia, lekcja, lekcje, wykład,
    wykłady, ćwiczenia, zajęcia, programista, programisty, programistów, programowania, inżynier, początkujący,
    początkujących, podstawy, pojęcia, koncepcje, umiejętności, wiedza, wiedzy, zostać, kariera, kariery, administrator,
    architekt, analityk, tester, projektant, edukacja, edukacyjny, szkoła, uczelnia, uniwersytet, egzamin, zadania,
    opanować, zrozumieć, teoria, praktyka, samouk, nauczyciel, materiał
  `,levels:e`
    początkujący, początkująca, początkujących, poziom początkujący, podstawy, podstawowy, podstawowe, podstawowa,
    fundamenty, wprowadzenie, wstęp, średni, średnio zaawansowany, średniozaawansowany, średniozaawansowane,
    poziom średni, zaawansowany, zaawansowane, zaawansowana, zaawansowanych, poziom zaawansowany, ekspert, eksperci,
    ekspercki, specjalista, specjalizacja, mistrz, mistrzostwo, biegłość, profesjonalny, łatwy, trudny, elementarny
  `,productSections:e`
    instalacja, instalowanie, użycie, używanie, użytkowanie, konfiguracja, ustawienia, funkcje, funkcjonalności,
    funkcjonalność, cechy, możliwości, uruchomienie, uruchamianie, jak uruchomić, testy, uruchamianie testów, wdrożenie,
    zbudowane z, użyte technologie, wykorzystane technologie, architektura, zrzuty ekranu, demo, polecenia, przykład,
    przykłady, przykłady użycia, pobieranie, szybki start, wymagania systemowe, rozwój, rozwój lokalny, zmienne środowiskowe,
    baza danych, bezpieczeństwo, wydajność, rozwiązywanie problemów, znane problemy, ograniczenia, zależności,
    struktura projektu, wersje
  `,releases:e`
    planowane, zaplanowane, wydane, wydanie, premiera, w trakcie, w toku, w realizacji, w przygotowaniu, krótkoterminowe,
    średnioterminowe, długoterminowe, wkrótce, nadchodzące, następna wersja, kolejna wersja, przyszłość, plany na przyszłość,
 przyszłe funkcje, planowane funkcje, plany rozwoju, dalszy rozwój, pomysły, do zrobienia, zrobione, gotowe,
    ukończone, zakończone, teraz, później, następnie, prototyp, pierwsza wersja, wersja 1, wersja 2, wersja stabilna,
    aktualny stan, obecny stan, status projektu, wysoki priorytet, średni priorytet, niski priorytet, znane błędy,
    utrzymanie, porzucone, ekspansja, wzrost, lista życzeń
  `,releaseWords:e`
    funkcja, funkcje, funkcjonalność, funkcjonalności, wersja, wersje, stan, zadanie, zadania, ulepszenie, ulepszenia,
    usprawnienia, poprawki, zmiany, praca, prace, plan, plany, kamień milowy, cel, cele, projekt, produkt, rozwój, aktualny,
    aktualne, obecny, priorytet
  `,wishes:e`
    dodać, dodaj, dodanie, dodawanie, dodano, wsparcie, wsparcie dla, obsługa, ulepszyć, ulepszenie, ulepszenia, poprawić,
    poprawa, poprawki, usprawnić, usprawnienie, zaimplementować, implementacja, wdrożyć, wdrożenie, wydać, wypuścić,
    uruchomić, naprawić, naprawa, naprawa błędów, usunąć, usunięcie, zintegrować, integracja z, migracja do, migracja na,
    przenieść, przepisać, refaktoryzacja, zoptymalizować, optymalizacja, umożliwić, opublikować, stworzyć, stworzenie, utworzyć,
    zastąpić, zaktualizować, aktualizacja, rozszerzyć, rozbudowa, przeprojektować, zautomatyzować, włączyć, wprowadzić,
    wprowadzenie obsługi, zmniejszyć, zwiększyć, tryb ciemny, panel administratora, walidacja danych wejściowych
  `,events:e`
    premiera, uruchomienie produkcyjne, partnerstwo, partnerstwa, przedsprzedaż, sprzedaż tokenów, sieć główna, sieć testowa,
    kampania marketingowa, wersja beta, otwarta beta, zamknięta beta, runda finansowania, audyt bezpieczeństwa, start na
    produkcji
  `,collections:e`
    zasoby, lista zasobów, linki, przydatne linki, zbiór, zbiór zadań, kolekcja, książki, lista książek, notatki, moje notatki,
    notatki z, pytania, pytania rekrutacyjne, pytania i odpowiedzi, pytania egzaminacyjne, wybór, zestawienie, ściąga, ściągi,
    ściągawka, słownik, słowniczek, rozwiązania, rozwiązania zadań, przykłady, szablony, zakładki, pomysły na projekty,
    lista, opracowanie, opracowania, egzaminy, kolokwia, triki, dobre praktyki, podręcznik, kompendium, fiszki
  `,things:e`
    generator, kreator, aplikacja, aplikacje, platforma, strona, serwis, program, oprogramowanie, narzędzie, szablon, wtyczka,
    rozszerzenie, asystent, edytor, przeglądarka, panel, symulator, menedżer, serwer, usługa, system, biblioteka, gra,
    planer, portal, bot, klient
  `},_={little:e`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, à, aos, às, e, ou, que, o que, como, para, pra, por, pelo,
    pela, com, sem, em, no, na, nos, nas, sobre, desde, até, entre, este, esta, estes, estas, isto, esse, essa, esses,
    isso, meu, minha, meus, minhas, seu, sua, seus, suas, nosso, nossa, te, se, me, nós, é, são, ser, há, não, muito,
    mais, outro, outra, outros, outras, todo, todos, todas, cada, alguns, algumas, vários, várias, aqui, onde, quando,
    qual, quais, quem, você, também
    melhor, melhores, bom, bons, boas, útil, úteis, recomendad*, sugerid*, adicional, adicionais, complementar,
    complementares, relacionad*, grátis, gratuit*, pago, pagos, extra, extras, principal, principais, important*, geral,
    gerais, completa, completas, oficial, oficiais, chave, favorit*, externos, interessantes, essencial, essenciais, novo,
    novos, próprio
    aprendizado, aprendizagem, estudo, estudos, repositório, repo, trilha, guia, documento, curso, seção, secção, lista,
    página, desenvolvedor, desenvolvedores, estudante, estudantes, iniciantes, programadores, passo a passo
  `,stages:e`
    fase, etapa, mês, parte, nível, passo, semestre, trimestre, bimestre, período, bloco, ciclo, ano, estágio, estágios,
    trilha, eixo, marco, degrau, grau, volume, patamar
  `,weeks:e`semana, módulo, capítulo, unidade, seção, secção, quinzena, tópico, sprint, disciplina`,days:e`dia, aula, lição, sessão, encontro, oficina, exercício, desafio, prática, hora, tarefa, tema, vídeo, palestra`,spans:e`
    fases, etapas, meses, partes, níveis, passos, semestres, trimestres, bimestres, períodos, blocos, ciclos, anos,
    semanas, módulos, capítulos, unidades, seções, secções, dias, aulas, lições, sessões, encontros, horas
  `,numbers:e`
    zero, um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, primeiro, primeira, segundo,
    segunda, terceiro, terceira, quarto, quarta, quinto, quinta, sexto, sexta, sétimo, sétima, oitavo, oitava, nono, nona,
    décimo, décima, último, última, final
  `,topicLabels:e`
    tópico, tópicos, subtópicos, tópicos abordados, tópicos principais, tópicos a estudar, tema, temas, temas abordados,
    assunto, assuntos, assuntos abordados, aprender, a aprender, aprenda, o que aprender, o que você vai aprender,
    o que você aprenderá, você aprenderá, você vai aprender, o que vai aprender, o que vamos aprender, o que aprendi,
    o que estudar, estudar, estude, o que saber, o que você precisa saber, conceito, conceitos, conceitos básicos,
    conceitos fundamentais, conceitos chave, conceitos importantes, conteúdo, conteúdos, conteúdo do curso,
    conteúdo programático, conteúdos abordados, ementa, matérias, disciplinas, grade, grade curricular, programa,
    programa do curso, pontos chave, pontos principais, teoria, aulas, módulos, unidades, áreas de estudo, noções
  `,sources:e`
    recurso, recursos, recursos recomendados, recursos de aprendizado, recursos úteis, recursos de estudo, referência,
    referências, referências bibliográficas, link, links, links úteis, ligações úteis, leitura, leituras,
    leituras recomendadas, leitura recomendada, leitura complementar, para ler, ler, leia mais, bibliografia, fonte,
    fontes, livro, livros, livros recomendados, curso, cursos, cursos online, cursos gratuitos, tutorial, tutoriais,
    vídeo, vídeos, videoaulas, vídeo aulas, aulas em vídeo, assistir, assista, canal, canais, canais do youtube,
    canais no youtube, página, páginas, site, sites, sites úteis, artigo, artigos, podcasts, documentação,
    documentação oficial, material, materiais, material de estudo, materiais de estudo, material de apoio,
    material complementar, materiais complementares, apostila, apostilas, slides, ferramenta, ferramentas,
    ferramentas recomendadas, ferramentas úteis, ferramentas utilizadas, plataformas, plataformas de estudo,
    plataformas de aprendizado, certificação, certificações, certificados, onde aprender, onde estudar, onde praticar,
    para saber mais, saiba mais, para aprofundar, aprofundamento, mais informações, veja também, ver também, palestras,
    perguntas de entrevista, formações
  `,projects:e`
    projeto, projetos, projeto final, projetos finais, projeto integrador, mini projeto, mini projetos, miniprojeto,
    miniprojetos, projeto prático, projetos práticos, projetos sugeridos, projetos propostos, projetos recomendados,
    projetos pessoais, projetos reais, ideias de projetos, ideias para projetos, sugestões de projetos, prática, práticas,
    prático, parte prática, trabalho prático, trabalhos práticos, portfólio, exercício, exercícios, exercícios práticos,
    exercícios propostos, lista de exercícios, listas de exercícios, desafio, desafios, tarefa, tarefas, atividade,
    atividades, atividades práticas, laboratório, laboratórios, oficina, oficinas, praticar, pratique, para praticar,
    mão na massa, mãos à obra, construa, construir, o que construir, o que você vai construir, dever de casa, estudo de
    caso
  `,skills:e`
    habilidade, habilidades, habilidades técnicas, habilidades necessárias, habilidades comportamentais,
    habilidades desenvolvidas, competência, competências, competências técnicas, aptidões, capacidades,
    conhecimentos técnicos, tecnologia, tecnologias, tecnologias utilizadas, tecnologias usadas,
    tecnologias e ferramentas, ferramentas e tecnologias, linguagens e ferramentas, linguagens de programação, linguagens,
    stack tecnológica, pilha tecnológica, minha stack
  `,outcomes:e`
    objetivo, objetivos, objetivo geral, objetivos específicos, objetivos de aprendizagem, objetivo da semana,
    objetivo principal, objetivo da fase, meta, metas, metas da semana, propósito, finalidade, resultado, resultados,
    resultado esperado, resultados esperados, resultados de aprendizagem, entregável, entregáveis, entrega, entregas,
    entrega final, marco, marcos, conquista, conquistas, duração, duração estimada, tempo, tempo estimado, tempo total,
    dedicação, carga horária, horas, horas estimadas, prazo, data limite, cronograma, calendário, ritmo, pré requisito,
    pré requisitos, requisitos, dica, dicas, nota, notas, observação, foco, por que, por quê, por que é importante,
    importância, status, situação, nível, dificuldade, prioridade, avaliação, avaliações, prova, provas, exame,
    questionário, autoavaliação, critérios de sucesso, critérios de avaliação, critério de conclusão, ao final,
    ao final da fase, ao final você será capaz de, ao concluir, ao terminar, será capaz de, resumo, revisão, reflexão,
    descrição, mercado de trabalho, modalidade, professor, créditos
  `,housekeeping:e`
    sumário, índice, tabela de conteúdo, tabela de conteúdos, conteúdo do repositório, links rápidos, navegação rápida,
    contribuir, contribuição, contribuições, contribuindo, contribua, como contribuir, quer contribuir, colaborar,
    colabore, colaboradores, contribuidores, contribuintes, guia de contribuição, código de conduta, sugestões, licença,
    licenças, direitos autorais, aviso legal, aviso, avisos, isenção de responsabilidade, como citar, novidades,
    atualizações, histórico de alterações, histórico de versões, perguntas frequentes, perguntas e respostas, dúvidas,
    dúvidas frequentes, créditos, agradecimento, agradecimentos, obrigado, obrigada, autor, autora, autores, autoria,
    sobre o autor, sobre a autora, sobre mim, sobre nós, quem sou eu, quem somos, feito por, criado por, desenvolvido por,
    feito com amor, inspiração, inspirado em, equipe, time, mantenedores, contato, contatos, contacto, entre em contato,
    fale comigo, redes sociais, me siga, siga me, siga nos, redes, ajuda, suporte, patrocinadores, patrocinador,
    patrocine, apoie, apoie o projeto, apoie este projeto, apoio, apoiadores, doações, doação, doe, me pague um café,
    deixe uma estrela, dê uma estrela, como usar, como usar este, como utilizar, como utilizar este, uso, utilização,
    modo de usar, instruções, instruções de uso, como funciona, como seguir, como seguir esta, como começar, como navegar,
    por onde começar, legenda, simbologia, instalação, início rápido, capturas de tela, comunidade, comunidades,
    junte se, participe, participe da comunidade, entre na comunidade, grupo do telegram, grupo no telegram,
    grupo do whatsapp, servidor do discord, boletim, inscreva se, sobre, sobre o projeto, sobre este projeto,
    sobre este repositório, sobre o repositório, sobre o curso, descrição, descrição do projeto, descrição do curso,
    visão geral, resumo do curso, apresentação, prefácio, prólogo, por que este, para quem é, para quem é este,
    público alvo, a quem se destina, missão, visão, conclusão, conclusões, considerações finais, palavras finais,
    encerramento, parabéns, bons estudos, boa sorte, traduções, tradução, idiomas, outros idiomas, progresso,
    meu progresso, acompanhamento, acompanhamento do progresso, progresso geral, registro de progresso, estatísticas,
    diário de bordo, estrutura do repositório, estrutura do projeto, estrutura do curso, estrutura de pastas,
    estrutura de diretórios, estrutura de arquivos, organização, organização do repositório, como está organizado,
    o que você encontrará, o que você vai encontrar, informações, informações importantes, status do projeto, história
  `,advice:e`
    dicas, dica, dicas de estudo, dicas de estudos, dicas gerais, dicas finais, dicas importantes, dicas para estudar,
    dicas extras, conselhos, conselho, recomendações, recomendação, recomendações gerais, sugestões de estudo, hábitos,
    hábito, hábitos de estudo, hábitos diários, como estudar, como aprender, como praticar, como se manter motivado,
    método de estudo, métodos de estudo, técnicas de estudo, estratégia, estratégia de estudo, estratégias de estudo,
    metodologia, rotina, rotina diária, rotina semanal, rotina de estudos, horário, horário de estudo, agenda diária,
    agenda semanal, plano diário, distribuição do tempo, gestão do tempo, gerenciamento de tempo, mentalidade, atitude,
    motivação, mantenha a motivação, constância, consistência, disciplina, erros comuns, erros frequentes,
    erros a evitar, o que evitar, o que não fazer, regras, regras do desafio, regras de ouro, lembre se, lembretes,
    tenha em mente, importante, nota importante, observações, chaves para o sucesso, filosofia, princípios,
    próximos passos, e agora, o que vem depois, depois do curso, após o curso, produtividade, bons hábitos
  `,prerequisites:e`
    pré requisito, pré requisitos, prerequisitos, requisito, requisitos, requisitos prévios, requisitos do curso,
    conhecimentos prévios, conhecimento prévio, conhecimentos necessários, conhecimentos recomendados, antes de começar,
    antes de iniciar, antes de tudo, o que você precisa, do que você precisa, você precisa, você vai precisar,
    você precisará, o que é necessário, material necessário, materiais necessários, ferramentas necessárias,
    software necessário, equipamento, equipamento necessário, preparação, preparativos, preparação do ambiente,
    configuração do ambiente, preparando o ambiente, ambiente de desenvolvimento, comece aqui, requisitos de hardware
  `,optional:e`
    opcional, opcionais, opcionalmente, optativo, optativa, optativas, optativos, eletivo, eletiva, eletivas, bônus, extra,
    se necessário, se precisar, se quiser, se tiver interesse, se der tempo, não obrigatório, não obrigatória, facultativo,
    facultativa, desejável, diferencial
  `,optionalHeadings:e`
    opcional, opcionais, tópicos opcionais, módulos opcionais, conteúdo opcional, conteúdo extra, conteúdos extras,
    conteúdo bônus, material extra, optativas, optativos, disciplinas optativas, matérias optativas, eletivas,
    disciplinas eletivas, cursos optativos, bônus, extras, diferenciais
  `,done:e`
    feito, feita, concluído, concluída, concluídos, completo, completa, completado, finalizado, finalizada, terminado,
    sim, pronto, pronta, aprendido, visto, vista, assistido, lido, aprovado, aprovada, realizado, cursada
  `,notDone:e`
    pendente, pendentes, em andamento, em progresso, em curso, a fazer, por fazer, não iniciado, não iniciada, não começado,
    não concluído, não, em breve, próximo, cursando, estudando, lendo, assistindo, incompleto, planejado, planeado,
    a iniciar, a estudar, falta, faltando, bloqueado, parado
  `,written:e`
    escrito*, escrita*, redigido*, publicado*
  `,topicColumns:e`
    tópico, tópicos, assunto, assuntos, tema, temas, aula, aulas, lição, lições, disciplina, disciplinas, matéria, matérias,
    curso, cursos, habilidade, habilidades, conceito, conceitos, módulo, módulos, título, nome, nome do curso,
    nome da disciplina, o que aprender, o que estudar, aprender, conteúdo, conteúdos, conteúdo programático, tarefa,
    tarefas, atividade, atividades, capítulo, capítulos, unidade, unidades, seção, tecnologia, tecnologias, área, áreas,
    foco, ementa, exercício, exercícios, problema, desafio, projeto, projetos, livro, livros, recurso, recursos, vídeo,
    vídeos, ferramenta
  `,statusColumns:e`
    status, estado, situação, feito, concluído, concluída, completo, completado, finalizado, progresso, andamento, pronto,
    visto, lido, assistido, realizado
  `,minorColumns:e`
    nº, núm, número, id, código, semana, semanas, dia, dias, fase, fases, etapa, mês, meses, passo, semestre, trimestre,
    bimestre, período, ano, nível, duração, tempo, tempo estimado, horas, carga horária, data, datas, início, fim,
    data de início, data de fim, prazo, tipo, modalidade, idioma, linguagem, dificuldade, prioridade, importância,
    universidade, instituição, plataforma, plataformas, professor, instrutor, autor, autora, autores, editora, link,
    links, nota, notas, observação, observações, comentário, comentários, descrição, detalhe, detalhes, resumo, requisitos,
    pré requisitos, frequência, formato, preço, custo, objetivo, objetivos, meta, metas, resultado, entregável,
    entregáveis, marco, pontos, créditos, porcentagem, fonte, solução, soluções, pasta, arquivo, arquivos, categoria,
    etiqueta, ordem, páginas, material, materiais, exemplo, exemplos,
    significado, significados, definição, definições, explicação, explicações, o que significa, o que quer dizer,
    tradução
  `,learntColumns:e`
    o que você vai aprender, o que você aprenderá, o que você aprende, o que vai aprender, o que aprendi, você aprende,
    aprendizado, aprendizados, habilidade, habilidades, conceito, conceitos, conceitos chave, conceitos praticados, tema,
    temas, assuntos, tópicos, tecnologia, tecnologias, tecnologias usadas, prática, práticas, competências, foco,
    ferramentas, funcionalidades
  `,paceColumns:e`
    duração, duração estimada, tempo, tempo estimado, horas, horas estimadas, carga horária, dedicação, esforço, semana,
    semanas, dia, dias, mês, meses, data, prazo, início, fim, pré requisito, pré requisitos, requisitos, status, situação,
    progresso, créditos, semestre, período, cronograma, fase
  `,roadmap:e`
    trilha de aprendizado, trilha de aprendizagem, trilha de estudo, trilha de estudos, trilha, trilhas, roteiro,
    roteiro de estudo, roteiro de estudos, plano de estudo, plano de estudos, plano de aprendizado, plano de carreira,
    plano de formação, guia de estudo, guia de estudos, guia de aprendizado, guia para aprender, cronograma de estudos,
    grade curricular, grade de estudos, matriz curricular, currículo, caminho, caminho para, caminho de aprendizado,
    jornada, jornada de aprendizado, jornada de estudos, percurso, percurso formativo, mapa de estudos, aprenda, aprender,
    aprendendo, como aprender, como se tornar, torne se, tornar se, curso, cursos, curso completo, do zero, do zero ao,
    de iniciante a, do básico ao avançado, dias de, em 30 dias, em 100 dias, formação, estudos, meus estudos, autodidata,
    mapa da carreira, preparação para, plano de treino
  `,learning:e`
    aprenda, aprender, aprenderá, aprendendo, aprendizado, aprendizagem, aprendi, estude, estudar, estudando, estudo,
    estudos, estudante, estudantes, curso, cursos, iniciante, iniciantes, desenvolvedor, desenvolvedora, desenvolvedores,
    engenheiro, engenheira, engenharia, carreira, fundamentos, conceitos, habilidade, habilidades, conhecimento,
    conhecimentos, aula, aulas, prática, práticas, praticar, tornar se, programador, programadora, programadores, analista,
    administrador, arquiteto, cientista de dados, designer, ensino, ensinar, educação, educacional, formação, autodidata,
    disciplina, disciplinas, matéria, matérias, exercícios, prova, faculdade, graduação, grade curricular, trilha,
    dominar, do zero, aluno, alunos, professor, teoria
  `,levels:e`
    iniciante, iniciantes, básico, básica, básicos, nível básico, conceitos básicos, fundamentos, fundamental,
    fundamentais, introdução, introdutório, inicial, intermediário, intermediária, nível intermediário, intermédio,
    avançado, avançada, avançados, nível avançado, especialista, especialistas, especialização, expert, novato, maestria,
    domínio, profissional, júnior, pleno, sênior, fácil, médio, difícil, elementar, essencial, essenciais
  `,productSections:e`
    instalação, como instalar, uso, como usar, configuração, características, recursos do sistema, funcionalidades,
    funcionalidade, funções, execução, como executar, como rodar, rodando o projeto, executando, executar, testes,
    rodando os testes, implantação, deploy, construído com, tecnologias utilizadas, tecnologias, arquitetura,
    capturas de tela, telas, demonstração, comandos, exemplo, exemplos, exemplos de uso, download, início rápido,
    começando, requisitos do sistema, desenvolvimento, desenvolvimento local, variáveis de ambiente, banco de dados,
    segurança, desempenho, solução de problemas, problemas conhecidos, limitações, dependências, estrutura do projeto,
    versionamento, rotas
  `,releases:e`
    planejado, planejados, planeado, em andamento, em progresso, em desenvolvimento, lançamento, lançado, publicado,
    curto prazo, médio prazo, longo prazo, a curto prazo, a longo prazo, em breve, próximos passos, próxima versão,
    próximas versões, futuro, planos futuros, melhorias futuras, futuras melhorias, funcionalidades futuras,
    implementações futuras, ideias, pendente, pendentes, a fazer, feito, concluído, finalizado, agora, depois, protótipo,
    primeira versão, versão 1, versão 2, versão estável, versão inicial, status atual, estado atual, status do projeto,
    prioridade alta, prioridade média, prioridade baixa, alta prioridade, baixa prioridade, bugs conhecidos, manutenção,
    descartado, expansão, crescimento
  `,releaseWords:e`
    funcionalidade, funcionalidades, característica, características, recurso, recursos, função, funções, versão, versões,
    estado, tarefa, tarefas, melhoria, melhorias, mudanças, trabalho, plano, planos, marco, marcos, objetivo, objetivos,
    projeto, produto, desenvolvimento, atual, atuais, prioridade, correções
  `,wishes:e`
    adicionar, acrescentar, adição de, adicionado, suporte, suporte a, suporte para, melhorar, melhoria, melhorias,
    implementar, implementação de, implementado, lançar, lançamento, corrigir, correção de, consertar, resolver, integrar,
    integração com, migrar, migração para, refatorar, otimizar, otimização de, permitir, publicar, implantar, criar,
    desenvolver, remover, substituir, atualizar, expandir, estender, redesenhar, automatizar, habilitar, incluir,
    suportar, reduzir, aumentar, modo escuro, painel administrativo, finalizar, validar, disponibilizar
  `,events:e`
    lançamento, lançamentos, parceria, parcerias, pré venda, venda de tokens, venda privada, venda pública,
    listagem em exchanges, rede principal, rede de testes, campanha de marketing, versão beta, beta público,
    beta fechado, beta privado, rodada de investimento, auditoria de segurança, entrada em produção
  `,collections:e`
    recursos, recursos úteis, lista de recursos, recursos gratuitos, links úteis, coleção, coletânea, compilado, livros,
    lista de livros, livros gratuitos, anotações, minhas anotações, notas, resumos, resumo de, perguntas,
    perguntas de entrevista, perguntas e respostas, seleção, colinha, guia de referência, glossário, dicionário,
    exercícios resolvidos, resoluções, soluções, exemplos, modelos, favoritos, ideias de projetos, lista de, provas,
    truques, boas práticas, manual, vagas, cursos gratuitos, materiais gratuitos, acervo
  `,things:e`
    gerador, construtor, aplicativo, aplicativos, aplicação, app, plataforma, site, página web, programa, ferramenta,
    modelo, complemento, extensão, assistente, visualizador, leitor, editor, painel, simulador, gerenciador, gestor,
    servidor, serviço, sistema, biblioteca, jogo, criador, planejador, rastreador, portal, cliente, robô
  `},v={little:e`
    și, sau, de, la, a, al, ale, cu, în, din, pe, pentru, despre, un, o, unui, ce, cum, acest, acestui, este, mai, alte,
    toate, mea, mele, tău, tale, îți, te, se, să, vei, util*, recomandat*, suplimentar*, gratuit*, important*,
    principal*, propus*, online, învățare, studiu, curs, cursului, proiectului, începători
  `,stages:e`
    fază, faza, etapă, etapa, lună, luna, parte, partea, nivel, nivelul, pas, pasul, semestru, semestrul, trimestru,
    trimestrul, an, anul, bloc, ciclu, ciclul, treaptă, treapta
  `,weeks:e`săptămână, săptămâna, modul, modulul, capitol, capitolul, unitate, unitatea, secțiune, secțiunea, tema`,days:e`zi, ziua, lecție, lecția, cursul, sesiune, sesiunea, laborator, laboratorul, ora, atelier, exercițiul`,spans:e`
    faze, fazele, etape, etapele, luni, lunile, părți, niveluri, pași, pașii, semestre, ani, anii, săptămâni,
    săptămânile, module, modulele, capitole, capitolele, zile, zilele, lecții, lecțiile, ore, orele
  `,numbers:e`
    unu, una, doi, două, trei, patru, cinci, șase, șapte, opt, nouă, zece, prima, primul, întâi, doua, doilea, treia,
    treilea, patra, patrulea, cincea, cincilea, șasea, șaptea, opta, ultima, finală
  `,topicLabels:e`
    teme, tematica, subiect, subiecte, subiecte abordate, ce vei învăța, vei învăța, ce veți învăța, ce înveți,
    ce am învățat, ce trebuie să știi, de învățat, de studiat, învață, concepte, noțiuni, noțiuni de bază, conținut,
    conținutul, materie, programa, programa analitică, lecții, module, capitole, teorie, puncte cheie, cunoștințe
  `,sources:e`
    resurse, resursele, surse, sursă, referințe, bibliografie, lectură, lecturi, de citit, citește, link uri, linkuri,
    legături, carte, cărți, manuale, cursuri, tutoriale, ghiduri, videoclipuri, de vizionat, canale, site uri, articole,
    documentație, materiale, instrumente, unelte, platforme, vezi și
  `,projects:e`
    proiect, proiecte, proiectul, proiectele, mini proiect, mini proiecte, idei de proiecte, proiect final, portofoliu,
    practică, partea practică, proiecte practice, exercițiu, exerciții, sarcini, temă, teme pentru acasă, provocare,
    provocări, activități, laborator, laboratoare, probleme propuse, construiește, ce vei construi, exersează
  `,skills:e`
    abilități, abilități tehnice, competențe, competențe cheie, aptitudini, deprinderi, tehnologii, tehnologii folosite,
    limbaje de programare, limbaje și instrumente
  `,outcomes:e`
    obiectiv, obiective, obiectivul, obiectivele, scop, scopul, rezultat, rezultate, rezultate așteptate, la final,
    livrabile, durată, durata, durata estimată, timp, timp estimat, termen limită, cerințe, sfat, sfaturi, note,
    observații, de ce, criterii, evaluare, examen, dificultate, prioritate, rezumat, recapitulare
  `,housekeeping:e`
    cuprins, contribuie, contribuții, contribuitori, cum poți contribui, licență, licența, drepturi de autor,
    actualizări, întrebări frecvente, mulțumiri, autor, autori, despre mine, despre noi, contact, ajutor,
    susține proiectul, cum se folosește, cum să folosești, instrucțiuni, cum să începi, legendă, comunitate, despre,
    despre proiect, descriere, prezentare generală, pentru cine este, concluzie, concluzii, progres,
    structura proiectului
  `,advice:e`
    sfat, sfaturi, recomandări, cum să înveți, cum să studiezi, metode de învățare, strategie, metodologie, obiceiuri,
    rutina zilnică, program zilnic, program săptămânal, gestionarea timpului, motivație, consecvență, greșeli frecvente,
    de evitat, reguli, de reținut, pașii următori, următorii pași, ce urmează
  `,prerequisites:e`
    cerințe, cerințe preliminare, precondiții, condiții prealabile, cunoștințe necesare, cunoștințe anterioare,
    înainte de a începe, înainte să începi, ce ai nevoie, de ce ai nevoie, ai nevoie de, ce îți trebuie,
    instrumente necesare, echipament, pregătire, pregătirea mediului, începe aici
  `,optional:e`
    opțional*, facultativ*, la alegere, dacă este necesar, dacă e nevoie, dacă vrei, dacă ai timp, suplimentar,
    neobligatoriu
  `,optionalHeadings:e`opțional*, facultativ*, la alegere, subiecte opționale, module opționale, teme suplimentare`,done:e`gata, finalizat, finalizată, terminat, terminată, completat, încheiat, făcut, învățat, citit, da`,notDone:e`
    de făcut, în curs, în lucru, în desfășurare, în progres, neînceput, nefinalizat, nu, încă nu, planificat,
    în așteptare, în curând, parțial
  `,written:e`
    scris*, redactat*, publicat*
  `,topicColumns:e`
    subiect, subiecte, temă, tema, teme, lecție, lecția, lecții, materie, materia, disciplină, disciplina, curs, cursul,
    denumire, nume, titlu, titlul, concept, concepte, modul, conținut, ce înveți, abilitate, competență, activitate,
    capitol, tehnologie, exercițiu, proiect
  `,statusColumns:e`stare, stadiu, progres, gata, finalizat, terminat, făcut`,minorColumns:e`
    nr, nr crt, săptămâna, ziua, etapa, faza, luna, semestrul, anul, nivel, durată, durata, timp, ore, dată, data,
    termen, tip, limbă, dificultate, prioritate, platformă, autor, linkuri, note, observații, descriere, cerințe, preț,
    resurse,
    semnificație, definiție, explicație, traducere
  `,learntColumns:e`
    ce vei învăța, ce înveți, ce am învățat, abilități, competențe, concepte, subiecte, tehnologii, noțiuni, cunoștințe
  `,paceColumns:e`
    durată, durata, timp, timp estimat, ore, săptămâna, săptămâni, ziua, zile, luna, data, termen, termen limită,
    cerințe, stare, progres, semestrul
  `,roadmap:e`
    foaie de parcurs, traseu de învățare, traseu, parcurs de învățare, cale de învățare, drumul spre, plan de învățare,
    plan de studiu, planul de studiu, plan de învățământ, program de studiu, ghid de studiu, ghid de învățare,
    ghid complet, programa, curs, cursuri, de la zero, de la începător la, cum să devii, cum să înveți, devino, învață,
    învățare, autodidact, zile
  `,learning:e`
    învăț, învăța*, înveți, studiu, studia, student*, elevi, curs, cursul, cursului, cursuri, lecți*, exerciții,
    începător*, noțiuni, concepte, abilități, competențe, cunoștințe, cariera, carieră, devii, programator*,
    dezvoltator*, inginer*, educație, facultate, universitate, teorie, autodidact
  `,levels:e`
    începător*, de bază, baze, bazele, elementar, fundamente, introducere, mediu, intermediar, avansat*, expert,
    specializare, profesionist
  `,productSections:e`
    instalare, instalarea, utilizare, folosire, configurare, setări, funcționalități, caracteristici, rulare, testare,
    tehnologii folosite, capturi de ecran, comenzi, exemple de utilizare, depanare
  `,releases:e`
    planificate, lansat, lansare, în curs, în lucru, pe termen scurt, pe termen mediu, pe termen lung, în curând,
    versiunea 1, versiunea 2, viitor, planuri de viitor, funcționalități viitoare, îmbunătățiri viitoare, de făcut,
    finalizate, mai târziu
  `,releaseWords:e`
    funcționalități, funcții, versiune, versiunea, versiuni, stadiu, îmbunătățiri, modificări, planuri, produs
  `,wishes:e`
    adaugă, adăugare, adăugarea, suport pentru, îmbunătăț*, implementare, implementarea, lansare, lansarea, repară,
    corectarea, remedierea, eliminarea, integrarea, integrare cu, migrarea, refactorizarea, optimizarea, actualizarea,
    extinderea, permite
  `,events:e`lansare oficială, lansarea oficială, parteneriat, parteneriate, versiune beta`,collections:e`
    resurse, linkuri, linkuri utile, colecție, culegere, cărți, notițe, însemnări, întrebări, întrebări de interviu,
    rezolvări, soluții, exemple, glosar
  `,things:e`
    generator, aplicație, aplicația, platformă, platforma, site, program, instrument, unealtă, șablon, extensie, joc,
    bibliotecă, sistem
  `},y={little:e`
    и, или, для, по, на, в, во, с, к, от, из, о, об, как, что, где, это, этот, мои, ваш*, все, полезн*, рекомендуем*,
    дополнительн*, бесплатн*, основн*, важн*, обучени*, изучени*, проекта, курса, репозитори*, начинающих, другие,
    нужно, надо
  `,stages:e`этап, фаза, месяц, часть, уровень, шаг, ступень, семестр, четверть, год, блок, цикл`,weeks:e`неделя, модуль, глава, раздел, тема, спринт, секция`,days:e`день, урок, занятие, лекция, вебинар, час, задание, семинар`,spans:e`
    этапы, фазы, месяцы, месяцев, части, уровни, шаги, недели, недель, модули, главы, разделы, дни, дней, уроки,
    занятия, часы
  `,numbers:e`
    один, два, три, четыре, пять, шесть, семь, перв*, втор*, трет*, четверт*, пят*, шест*, седьм*, восьм*, девят*,
    десят*, последн*
  `,topicLabels:e`
    темы, что изучить, что изучать, что учить, изучить, что вы узнаете, чему вы научитесь, вы научитесь,
    что нужно знать, понятия, содержание курса, программа курса, теория, уроки, модули, знания
  `,sources:e`
    ресурс*, ссылк*, источник*, литература, книг*, что почитать, читать, чтение, что посмотреть, смотреть, видео, курсы,
    канал*, сайты, статьи, документаци*, инструменты, где учить, шпаргалки, материалы
  `,projects:e`
    проект, проекты, пет проект*, мини проект*, идеи проектов, портфолио, практика, практическ*, что сделать, сделать,
    упражнени*, задание, задания, задачи, домашнее задание, что построить, лабораторные
  `,skills:e`навык, навыки, софт скиллы, компетенци*, технологии, стек, языки программирования, языки и инструменты`,outcomes:e`
    цель, цели, результат*, итог, фокус, длительность, время, срок, требования, совет, советы, примечани*, зачем,
    почему это важно, критерии, экзамен, самопроверка, сложность, в конце, вы сможете
  `,housekeeping:e`
    содержание, оглавление, вклад, как помочь, лицензи*, частые вопросы, благодарност*, обо мне, поддерж*, донат*,
    как пользоваться, как использовать, использование, с чего начать, сообществ*, о проекте, о курсе, для кого,
    заключение, прогресс, структура, автор, авторы, контакты, описание
  `,advice:e`
    совет, советы, рекомендации, как учить, как учиться, стратегия, привычки, распорядок дня, расписание, мотивация,
    частые ошибки, чего избегать, правила, важно, следующие шаги, что дальше
  `,prerequisites:e`
    требования, предварительн*, необходимые знания, перед началом, прежде чем начать, что понадобится, что потребуется,
    что нужно, вам понадобится, подготовка, начните здесь
  `,optional:e`
    необязательн*, опциональн*, факультатив*, по желанию, если нужно, при необходимости, дополнительно, бонус
  `,optionalHeadings:e`необязательн*, опциональн*, факультатив*, по желанию, бонус, по выбору`,done:e`готово, сделано, завершено, выполнено, пройдено, изучено, прочитано, да`,notDone:e`не начат*, в процессе, в работе, нет, запланировано, в планах, ожидает, скоро, частично`,written:e`написан*, опубликован*`,topicColumns:e`
    тема, темы, урок, курс, предмет, дисциплина, название, что изучить, навык, модуль, содержание, задание, задача,
    раздел, глава, лекция, технология, упражнение, проект, книга
  `,statusColumns:e`статус, готово, прогресс, сделано, состояние, выполнено`,minorColumns:e`
    номер, п п, неделя, день, этап, месяц, семестр, уровень, длительность, время, часы, дата, срок, тип, язык,
    сложность, платформа, автор, ссылк*, примечани*, описание, цена, цель, результат,
    значение, значения, определение, определения, объяснение, пояснение, что это значит, перевод
  `,learntColumns:e`чему научитесь, что изучите, навыки, темы, технологии, понятия, результат`,paceColumns:e`
    длительность, часы, время, срок, неделя, недели, день, дни, месяц, дата, статус, прогресс, требования
  `,roadmap:e`
    дорожная карта, план обучения, план подготовки, учебный план, программа обучения, путь, гайд, гид по, с нуля,
    как стать, стать, обучени*, изучени*, курс, курсы, дней
  `,learning:e`
    изуч*, учеб*, учить*, научи*, обучен*, студент*, курс, курса, урок*, лекци*, начинающ*, разработчик*, программист*,
    инженер*, аналитик*, основы, навык*, знани*, стать, карьер*, теори*
  `,levels:e`
    основы, базов*, начальн*, начинающ*, новичок, введение, продвинут*, эксперт*, джун*, мидл*, сеньор*, средний
  `,productSections:e`
    установка, использование, запуск, настройка, возможности, функционал, быстрый старт, сборка, примеры использования,
    команды, архитектура
  `,releases:e`
    запланировано, в работе, в разработке, релиз, запуск, планы на будущее, краткосрочн*, долгосрочн*, скоро,
    следующая версия, версия 1, идеи, сделано
  `,releaseWords:e`функци*, верси*, задачи, улучшения, изменения, текущ*, планы`,wishes:e`
    добавить, добавлен*, поддержка, улучшить, улучшение, реализовать, реализация, выпустить, исправить, исправление,
    запустить, интеграция с, миграция на, переписать, рефакторинг, оптимизация, обновить
  `,events:e`запуск продаж, листинг*, партнёрств*, бета версия, открытая бета`,collections:e`
    ресурсы, ссылки, книги, вопросы, вопросы для собеседования, билеты, заметки, конспект*, шпаргалк*, подборка,
    решения, примеры
  `,things:e`
    генератор, приложение, платформа, сервис, сайт, бот, программа, инструмент, шаблон, плагин, библиотека, игра
  `},b={little:e`
    en, ett, den, det, de, och, eller, av, för, med, utan, till, från, i, på, om, vid, per, som, att, är, var, vad, hur, varför,
    när, vem, vilka, vilken, vilket, här, där, detta, denna, dessa, min, mitt, mina, din, ditt, dina, sin, sitt, sina, vår, vårt,
    våra, du, dig, jag, mig, vi, oss, man, kan, ska, inte, också, mer, mycket, alla, allt, varje, andra, annan, annat, några,
    flera, olika, övriga
    bästa, bra, användbara, nyttiga, rekommenderade, rekommenderad, extra, ytterligare, kompletterande, relaterade, vidare,
    gratis, viktiga, viktigaste, huvudsakliga, allmänna, allmän, kompletta, komplett, officiella, externa, intressanta, nya,
    egna, grundläggande, nödvändiga
    studie, lärande, inlärning, repo, repository, projekt, dokument, avsnitt, lista, sida, guide, kurs, kursen, utvecklare,
    nybörjare, studenter, steg för steg
  `,stages:e`
    fas, steg, del, nivå, månad, år, årskurs, block, termin, kvartal, läsperiod, period, etapp, cykel, milstolpe, spår, stadium,
    pelare
  `,weeks:e`vecka, modul, kapitel, enhet, sektion, avsnitt, tema, område, sprint, kursmoment, moment`,days:e`dag, lektion, session, föreläsning, pass, träff, tillfälle, övning, uppgift, laboration, labb, seminarium, workshop, timme, utmaning, ämne`,spans:e`
    faser, delar, nivåer, månader, terminer, perioder, etapper, veckor, moduler, enheter, sektioner, dagar, lektioner,
    sessioner, föreläsningar, träffar, tillfällen, timmar, moment
  `,numbers:e`
    noll, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, första, andra, tredje, fjärde, femte, sjätte, sjunde,
    åttonde, nionde, tionde, sista
  `,topicLabels:e`
    ämne, ämnen, delämnen, huvudämnen, ämnesområden, områden, teman, innehåll i kursen, kursinnehåll, kursens innehåll,
    lektionsinnehåll, lära, att lära, att lära sig, vad du lär dig, vad du kommer lära dig, du lär dig, du får lära dig,
    det här lär du dig, vad vi lär oss, vad jag lärt mig, vad du bör kunna, vad du behöver kunna, att kunna, koncept, begrepp,
    viktiga begrepp, grundbegrepp, nyckelbegrepp, kunskaper, kunskapsområden, kurser i programmet, lektioner, moduler, kapitel,
    teori, kursplan, lektionsplan, centralt innehåll, checklista, punkter, tas upp
  `,sources:e`
    resurs, resurser, lärresurser, rekommenderade resurser, extra resurser, referens, referenser, länk, länkar,
    användbara länkar, källa, källor, litteratur, kurslitteratur, litteraturlista, rekommenderad läsning, läsning, läsa,
    att läsa, läs mer, läslista, lästips, fördjupning och länkar, mer information, bok, böcker, rekommenderade böcker,
    läroböcker, kurser, onlinekurser, nätkurser, gratiskurser, handledningar, guider, video, videor, filmer, videolektioner,
    att se, titta, kanal, kanaler, youtubekanaler, webbplats, webbplatser, webbsidor, sajter, artikel, artiklar, poddar,
    podcasts, bloggar, dokumentation, officiell dokumentation, material, studiematerial, kursmaterial, läromedel,
    presentationer, bilder från föreläsningar, lathund, lathundar, fusklapp, verktyg, rekommenderade verktyg, använda verktyg,
    plattformar, lärplattformar, övningsplattformar, certifiering, certifieringar, certifikat, var du kan lära dig, se även,
    föredrag, intervjufrågor
  `,projects:e`
    projekt, slutprojekt, examensprojekt, examensarbete, miniprojekt, praktiska projekt, övningsprojekt, projektidé, projektidéer,
    idéer till projekt, projektförslag, projektarbete, portfolio, portfölj, egna projekt, praktik, praktisk del, praktiska övningar,
    praktiska uppgifter, övning, övningar, övningsuppgifter, uppgift, uppgifter, inlämningsuppgift, inlämningsuppgifter,
    inlämning, läxa, läxor, hemuppgift, hemuppgifter, utmaning, utmaningar, aktiviteter, laboration, laborationer, labbar, öva,
    att öva, prova själv, bygga, bygg, vad du bygger, det här bygger du, fallstudier
  `,skills:e`
    färdighet, färdigheter, nyckelfärdigheter, tekniska färdigheter, mjuka färdigheter, kompetens, kompetenser,
    kompetensområden, förmågor, teknik, tekniker, teknologier, använda tekniker, tekniker och verktyg, verktyg och tekniker,
    språk och verktyg, programmeringsspråk, teknisk stack
  `,outcomes:e`
    mål, målet, lärandemål, inlärningsmål, kursmål, kunskapsmål, veckans mål, huvudmål, delmål, syfte, målsättning, resultat,
    förväntat resultat, lärandeutfall, leverabel, leverabler, leverans, inlämnas, milstolpe, milstolpar, avstämning, kriterier,
    betygskriterier, framgångskriterier, tid, tidsåtgång, uppskattad tid, beräknad tid, beräknad tidsåtgång, längd, varaktighet,
    omfattning, arbetsinsats, timmar, tempo, tidsplan, tidslinje, schema för veckan, deadline, inlämningsdatum, förkunskaper,
    krav, tips, obs, notera, anteckning, anteckningar, fokus, varför, varför det är viktigt, betydelse, status, svårighetsgrad,
    prioritet, bedömning, examination, prov, tentamen, tenta, självtest, självvärdering, efter kursen kan du, i slutet,
    efter avslutad, du kan, sammanfattning, repetition, reflektion, tillbakablick, beskrivning, yrkesroller, lärare, poäng
  `,housekeeping:e`
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
  `,advice:e`
    tips, studietips, tips för att lyckas, allmänna tips, tips och tricks, tips och råd, råd, goda råd, rekommendationer, vanor,
    vana, studievanor, dagliga vanor, hur man studerar, hur du studerar, så studerar du, hur man lär sig, hur du lär dig,
    så lär du dig, studieteknik, studietekniker, studiemetod, inlärningsmetoder, strategi, studiestrategi, studiestrategier, metodik,
    arbetssätt, tillvägagångssätt, rutin, rutiner, daglig rutin, dagliga rutiner, veckorutin, studierutin, dagsschema, veckoschema,
    schema, studieschema, veckoplanering, tidsplanering, tidshantering, inställning, attityd, tankesätt, motivation,
    håll motivationen uppe, uthållighet, disciplin, vanliga misstag, nybörjarmisstag, vanliga fel, fallgropar, undvik,
    saker att undvika, misstag att undvika, vad du inte ska göra, regler, spelregler, gyllene regler, kom ihåg, tänk på,
    att tänka på, viktigt, viktigt att veta, nyckeln till framgång, filosofi, principer, nästa steg, vad händer sedan, och sedan,
    efter kursen, produktivitet
  `,prerequisites:e`
    förkunskaper, förkunskapskrav, krav, behörighetskrav, nödvändiga förkunskaper, rekommenderade förkunskaper, förutsättningar,
    innan du börjar, innan vi börjar, innan du startar, före start, vad du behöver, det här behöver du, du behöver,
    du kommer behöva, vad behövs, behövs, nödvändigt, krävs, nödvändig programvara, nödvändig utrustning, utrustning,
    material som behövs, förberedelse, förberedelser, sätt upp miljön, utvecklingsmiljö, konfigurera miljön, börja här,
    systemkrav, hårdvarukrav
  `,optional:e`
    valfri, valfritt, valfria, frivillig, frivilligt, frivilliga, tillval, extra, bonus, vid behov, om det behövs, om du vill,
    om du är intresserad, om tid finns, inte obligatoriskt, ej obligatorisk, icke obligatorisk, inte nödvändigt, överkurs
  `,optionalHeadings:e`
    valfritt, valfria ämnen, valfria moduler, valfria kurser, valbara kurser, valbara ämnen, frivilligt, frivilliga uppgifter,
    tillval, tillvalskurser, bonus, bonusmaterial, bonusinnehåll, extramaterial, extrauppgifter, överkurs, fördjupning,
    fördjupningar
  `,done:e`klar, klart, klara, färdig, färdigt, slutförd, slutfört, avklarad, avklarat, ja, lärt, läst, sedd, sett, godkänd, godkänt, genomförd, gjort, avslutad`,notDone:e`
    att göra, pågår, pågående, påbörjad, påbörjat, under arbete, nej, ej påbörjad, inte påbörjad, inte än, ännu inte, väntar,
    väntande, planerad, planerat, kommer snart, snart, kommande, nästa, ej klar, inte klar, ofärdig, delvis, kvar, öppen
  `,written:e`
    skriven, skrivet, skrivna, publicerad*
  `,topicColumns:e`
    ämne, ämnen, tema, lektion, lektioner, kurs, kurser, kursnamn, färdighet, färdigheter, kompetens, koncept, begrepp, modul,
    moduler, moment, titel, namn, benämning, vad ska jag lära mig, att lära, innehåll, uppgift, uppgifter, aktivitet, aktiviteter,
    kapitel, enhet, föreläsning, föreläsningar, avsnitt, sektion, teknik, tekniker, område, fokus, övning, övningar, problem,
    utmaning, projekt, bok, böcker, resurs, video, verktyg, labb
  `,statusColumns:e`status, tillstånd, framsteg, klar, klart, färdig, slutförd, avklarad, godkänd, läst, gjort`,minorColumns:e`
    nr, nummer, id, vecka, veckor, dag, dagar, fas, faser, månad, månader, steg, termin, kvartal, period, år, årskurs, nivå, längd,
    tid, uppskattad tid, tidsåtgång, timmar, omfattning, datum, start, slut, startdatum, slutdatum, deadline, typ, sort, språk,
    svårighet, svårighetsgrad, prioritet, vikt, universitet, lärosäte, plattform, lärare, föreläsare, författare, förlag, länk,
    länkar, anteckning, anteckningar, kommentar, kommentarer, beskrivning, detaljer, sammanfattning, förkunskaper, krav, frekvens,
    format, pris, kostnad, mål, lärandemål, syfte, resultat, milstolpe, poäng, procent, källa, källor, lösning, lösningar, mapp,
    fil, filer, kategori, ordning, sidor, material, exempel,
    betydelse, betydelser, definition, definitioner, förklaring, förklaringar, vad det betyder, översättning
  `,learntColumns:e`
    vad du lär dig, det här lär du dig, du lär dig, lär dig, vad jag lärt mig, lärdomar, lärandemål, färdigheter, kompetenser,
    koncept, begrepp, ämnen, tekniker, använda tekniker, kunskaper, övar, tränar, fokus, verktyg, funktioner
  `,paceColumns:e`
    tid, uppskattad tid, tidsåtgång, längd, varaktighet, omfattning, timmar, vecka, veckor, dag, dagar, månad, månader, datum,
    deadline, start, slut, förkunskaper, krav, status, framsteg, termin, period, tidsplan, poäng, högskolepoäng, fas
  `,roadmap:e`
    studieplan, studieplaner, studieplanering, studiegång, studieguide, studieprogram, studieväg, läroplan, lärväg, lärvägar,
    lärstig, lärplan, läranderesa, lärresa, lärandeplan, inlärningsplan, utbildningsplan, utbildningsväg, utbildningsprogram,
    utbildning, kursplan, kursprogram, färdplan, vägkarta, karriärväg, karriärplan, vägen till, väg till, lär dig, lära sig,
    hur man lär sig, hur man blir, hur du blir, bli en, kurs, kurser, komplett kurs, grundkurs, nybörjarkurs, från noll,
    från grunden, från nybörjare till, dagar, på 30 dagar, på 100 dagar, självstudier, självstudie, självlärd, läsplan,
    träningsplan, förberedelse inför
  `,learning:e`
    lära, lär, lärande, lärt, inlärning, studera, studier, studerar, student, studenter, studerande, elev, elever, kurs, kursen,
    kurser, lektion, lektioner, undervisning, undervisa, lärare, skola, högskola, universitet, utvecklare, ingenjör, nybörjare,
    grunder, grunderna, grundläggande, begrepp, koncept, färdigheter, kunskap, kunskaper, förstå, behärska, bli, karriär, yrke,
    utbildning, utbildningen, programmerare, programmering, administratör, arkitekt, analytiker, testare, övning, övningar, öva,
    teori, tentamen, tenta, prov, självstudier, föreläsning, föreläsningar, uppgifter, lärandemål, kapitel
  `,levels:e`
    nybörjare, nybörjarnivå, grund, grunder, grunderna, grundläggande, grundnivå, grundkurs, introduktion, inledande,
    medel, medelnivå, mellannivå, mellan, fortsättning, fortsättningskurs, avancerad, avancerat, avancerade, avancerad nivå,
    fördjupning, expert, experter, expertnivå, specialist, specialisering, mästare, mästerskap, professionell, lätt, enkel, svår,
    elementär
  `,productSections:e`
    installation, installera, användning, konfiguration, konfigurera, inställningar, funktioner, egenskaper, körning, köra,
    köra projektet, tester, testning, köra tester, driftsättning, byggt med, använda tekniker, arkitektur, skärmbilder,
    kommandon, exempel, användningsexempel, ladda ner, nedladdning, snabbstart, systemkrav, utveckling, lokal utveckling,
    miljövariabler, databas, säkerhet, prestanda, felsökning, kända problem, begränsningar, beroenden, projektstruktur, versioner
  `,releases:e`
    planerad, planerat, planerade funktioner, släppt, släpp, lansering, lanserad, pågår, pågående, under utveckling, kort sikt,
    på kort sikt, medellång sikt, lång sikt, på lång sikt, kommande, kommer snart, nästa version, framtid, framtida, framtida planer,
    framtida funktioner, framtida förbättringar, idéer, att göra, klart, färdigt, nu, senare, prototyp, första versionen,
    version 1, version 2, stabil version, nuvarande status, projektstatus, hög prioritet, medelhög prioritet, låg prioritet,
    kända buggar, kända fel, underhåll, avfärdat, expansion, tillväxt, önskelista
  `,releaseWords:e`
    funktion, funktioner, funktionalitet, version, versioner, status, uppgift, uppgifter, förbättring, förbättringar,
    ändringar, arbete, plan, planer, milstolpe, milstolpar, mål, projekt, produkt, utveckling, nuvarande, aktuell, prioritet,
    buggfixar, rättningar
  `,wishes:e`
    lägg till, lägga till, stöd, stöd för, stödja, förbättra, förbättring, förbättrad, förbättringar, implementera,
    implementering av, införa, släppa, släpp, lansera, lansering, fixa, fixa buggar, åtgärda, rätta, integrera, integration med,
    integrering av, migrera, migrering till, skriva om, skriv om, optimera, optimering, tillåta, möjliggöra, publicera, driftsätta,
    skapa, utveckla, ta bort, ersätta, byt ut, uppdatera, uppdatering av, utöka, bygga ut, automatisera, aktivera, inkludera, minska,
    öka, mörkt läge, adminpanel, validera
  `,events:e`
    lansering, samarbete, partnerskap, förköp, förhandsförsäljning, tokenförsäljning, huvudnät, testnät, marknadsföringskampanj,
    betaversion, öppen beta, stängd beta, finansieringsrunda, säkerhetsgranskning, produktionssättning
  `,collections:e`
    resurser, lista med resurser, länkar, användbara länkar, länksamling, samling, kollektion, böcker, boklista, läslista,
    anteckningar, mina anteckningar, föreläsningsanteckningar, sammanfattning, sammanfattningar, frågor, intervjufrågor,
    tentafrågor, frågor och svar, urval, lathund, fusklapp, ordlista, ordbok, begreppslista, lösningar, lösningsförslag, exempel,
    mallar, bokmärken, projektidéer, lista över, tentor, gamla tentor, handbok, uppslagsverk, flashcards
  `,things:e`
    generator, byggare, applikation, applikationer, app, plattform, webbplats, webbsida, webbapp, program, programvara, verktyg,
    mall, tillägg, assistent, redigerare, visare, panel, simulator, hanterare, server, tjänst, system, bibliotek, spel, skapare,
    planerare, portal, klient
  `},x={little:e`
    และ, ที่, ของ, ใน, สำหรับ, เพื่อ, กับ, หรือ, จาก, เป็น, คือ, นี้, ให้, ได้, จะ, การ, ด้วย, เกี่ยวกับ, ต่างๆ, อื่นๆ, ทั้งหมด, ของฉัน, เรา,
    คุณ, วิธี, แนะนำ, ที่แนะนำ, เพิ่มเติม, ที่เกี่ยวข้อง, ที่มีประโยชน์, สำคัญ, หลัก, ฟรี, ทางการ, ดีที่สุด, พื้นฐาน, เรียน, การเรียน, การเรียนรู้,
    โปรเจกต์, โครงการ, เอกสาร, รายการ, นักพัฒนา, มือใหม่, ผู้เริ่มต้น
  `,stages:e`เฟส, เฟสที่, ระยะ, ขั้นตอน, ขั้นตอนที่, ขั้นที่, ระดับ, ส่วนที่, ตอนที่, ภาคที่, เดือน, เดือนที่`,weeks:e`สัปดาห์, สัปดาห์ที่, โมดูล, โมดูลที่, บทที่, หน่วย, หน่วยที่, หัวข้อที่`,days:e`วันที่, บทเรียน, บทเรียนที่, คาบที่, ครั้งที่, แล็บที่`,spans:e`สัปดาห์, เดือน, วัน, ชั่วโมง, ขั้นตอน, โมดูล, บทเรียน, คาบ, ระยะเวลา`,numbers:e`หนึ่ง, สอง, สาม, หก, เจ็ด, แปด, แรก, ที่สอง, ที่สาม, สุดท้าย`,topicLabels:e`
    หัวข้อ, เนื้อหา, สิ่งที่จะได้เรียนรู้, สิ่งที่ได้เรียนรู้, สิ่งที่ต้องเรียน, สิ่งที่ควรรู้, สิ่งที่ต้องรู้, เรียนอะไร, เรียนรู้, แนวคิด, ประเด็นสำคัญ, ทฤษฎี,
    หลักสูตร, บทเรียน
  `,sources:e`
    แหล่งเรียนรู้, แหล่งข้อมูล, แหล่งอ้างอิง, ทรัพยากร, อ้างอิง, เอกสาร, ลิงก์, หนังสือ, คอร์ส, วิดีโอ, ช่อง, ยูทูบ, เว็บไซต์, บทความ, อ่าน,
    ศึกษาเพิ่มเติม, ดูเพิ่มเติม, เครื่องมือ, แพลตฟอร์ม, ใบรับรอง, คำถามสัมภาษณ์, สื่อการเรียน
  `,projects:e`
    โปรเจกต์, โปรเจค, โครงงาน, โครงการ, โปรเจกต์จบ, ไอเดียโปรเจกต์, ฝึก, ปฏิบัติ, ภาคปฏิบัติ, ลงมือทำ, แบบฝึกหัด, โจทย์, การบ้าน, งาน,
    แล็บ, กิจกรรม, สร้าง, สิ่งที่จะสร้าง
  `,skills:e`ทักษะ, สกิล, เทคโนโลยี, ภาษาและเครื่องมือ, ภาษาโปรแกรม, ความสามารถ`,outcomes:e`
    เป้าหมาย, วัตถุประสงค์, ผลลัพธ์, สิ่งที่ต้องส่ง, เกณฑ์, การประเมิน, แบบทดสอบ, ระยะเวลา, เวลา, กำหนดส่ง, ความยาก, สถานะ, เคล็ดลับ,
    หมายเหตุ, ข้อควรระวัง, โน้ต, ทำไม, สรุป, ทบทวน, เมื่อเรียนจบ
  `,housekeeping:e`
    สารบัญ, การมีส่วนร่วม, ใบอนุญาต, ลิขสิทธิ์, อัปเดต, คำถามที่พบบ่อย, คำถาม, ขอบคุณ, เครดิต, ผู้เขียน, ผู้จัดทำ, เกี่ยวกับ, ติดต่อ, สนับสนุน,
    บริจาค, วิธีใช้, การใช้งาน, คำแนะนำ, ชุมชน, บทนำ, คำนำ, ภาพรวม, เหมาะกับใคร, บทสรุป, สรุป, ความคืบหน้า, โครงสร้าง, การติดตั้ง
  `,advice:e`
    เคล็ดลับ, เทคนิค, คำแนะนำ, วิธีเรียน, วิธีการเรียน, กลยุทธ์, นิสัย, กิจวัตร, ตารางเรียน, ตารางเวลา, การบริหารเวลา, แรงบันดาลใจ,
    ความสม่ำเสมอ, ข้อผิดพลาดที่พบบ่อย, ข้อควรระวัง, หลักการ, ขั้นตอนต่อไป, ต่อไป
  `,prerequisites:e`
    ความรู้พื้นฐาน, พื้นฐานที่ต้องมี, ความรู้เบื้องต้น, สิ่งที่ต้องมี, สิ่งที่ต้องเตรียม, ข้อกำหนด, ก่อนเริ่ม, เตรียมตัว, ติดตั้งเครื่องมือ, อุปกรณ์
  `,optional:e`ไม่บังคับ, ทางเลือก, เสริม, เพิ่มเติม, ถ้ามีเวลา, ถ้าสนใจ, ถ้าจำเป็น, โบนัส, ข้ามได้`,optionalHeadings:e`ไม่บังคับ, วิชาเลือก, ทางเลือก, เนื้อหาเสริม, หัวข้อเสริม, บทเสริม, โบนัส, ภาคผนวก`,done:e`เสร็จ, เสร็จแล้ว, สำเร็จ, เรียนแล้ว, อ่านแล้ว, ผ่าน, ใช่`,notDone:e`ยังไม่เสร็จ, ยังไม่เริ่ม, ยังไม่ได้เรียน, ยัง, กำลังทำ, กำลังเรียน, รอ, วางแผน, เร็วๆ นี้, ไม่, ต้องทำ`,written:e`เขียนแล้ว, เขียนเสร็จ, เผยแพร่แล้ว`,topicColumns:e`หัวข้อ, เรื่อง, เนื้อหา, บทเรียน, วิชา, คอร์ส, ชื่อ, ทักษะ, แนวคิด, โมดูล, งาน, กิจกรรม, โปรเจกต์, หนังสือ, วิดีโอ`,statusColumns:e`สถานะ, ความคืบหน้า, เสร็จ, เสร็จแล้ว, สำเร็จ, ผลการเรียน`,minorColumns:e`
    ลำดับ, รหัส, สัปดาห์, วัน, เดือน, เฟส, ขั้นตอน, ระดับ, เทอม, ระยะเวลา, เวลา, ชั่วโมง, ความยาก, ประเภท, ภาษา, ผู้สอน, ลิงก์,
    หมายเหตุ, คำอธิบาย, รายละเอียด, เป้าหมาย, ผลลัพธ์, แหล่งข้อมูล,
    ความหมาย, คำจำกัดความ
  `,learntColumns:e`สิ่งที่จะได้เรียนรู้, เรียนรู้, ทักษะ, แนวคิด, เทคโนโลยี, หัวข้อ`,paceColumns:e`ระยะเวลา, เวลา, ชั่วโมง, สัปดาห์, วัน, เดือน, กำหนดส่ง, สถานะ, ความคืบหน้า, หน่วยกิต`,roadmap:e`
    แผนการเรียน, แผนเรียน, เส้นทางการเรียน, เส้นทางสู่, โรดแมป, คู่มือการเรียน, หลักสูตร, เรียนด้วยตัวเอง, ตั้งแต่เริ่มต้น, จากศูนย์,
    เริ่มต้นเรียน, อยากเป็น, เตรียมสอบ
  `,learning:e`
    เรียน, ศึกษา, มือใหม่, ผู้เริ่มต้น, หลักสูตร, คอร์ส, วิชา, พื้นฐาน, เบื้องต้น, แนวคิด, ทักษะ, ความรู้, ฝึก, สอบ, นักพัฒนา, โปรแกรมเมอร์
  `,levels:e`
    พื้นฐาน, เบื้องต้น, เริ่มต้น, ระดับต้น, ระดับกลาง, ระดับสูง, ปานกลาง, ขั้นต้น, ขั้นกลาง, ขั้นสูง, มือใหม่, มืออาชีพ, เชี่ยวชาญ, ง่าย, ยาก
  `,productSections:e`
    ติดตั้ง, การใช้งาน, วิธีใช้งาน, เริ่มต้นใช้งาน, การตั้งค่า, ฟีเจอร์, คุณสมบัติ, การทดสอบ, ตัวอย่าง, ภาพหน้าจอ, ดาวน์โหลด, การพัฒนา
  `,releases:e`
    วางแผน, แผนในอนาคต, แผนงาน, กำลังพัฒนา, เปิดตัว, ปล่อยแล้ว, ระยะสั้น, ระยะกลาง, ระยะยาว, อนาคต, เสร็จแล้ว, เวอร์ชัน
  `,releaseWords:e`ฟีเจอร์, เวอร์ชัน, สถานะ, งาน, เป้าหมาย, ปรับปรุง, แผน, พัฒนา, ปัจจุบัน, อัปเดต`,wishes:e`เพิ่ม, รองรับ, ปรับปรุง, แก้ไข, แก้บั๊ก, เปิดตัว, ปล่อย, เชื่อมต่อ, ย้าย, ลบ, อัปเดต, อัปเกรด, ขยาย, โหมดมืด, ทำให้`,events:e`เปิดตัว, เปิดให้ใช้งาน, พันธมิตร, ระดมทุน, แอร์ดรอป, เหรียญ, ไวท์เปเปอร์`,collections:e`รวมลิงก์, รวบรวม, รวมแหล่ง, คลังความรู้, รายชื่อหนังสือ, โน้ต, คำถามสัมภาษณ์, ข้อสอบ, เฉลย, คำศัพท์`,things:e`แอป, แอปพลิเคชัน, แพลตฟอร์ม, เว็บไซต์, เว็บ, โปรแกรม, ซอฟต์แวร์, เครื่องมือ, ระบบ, ปลั๊กอิน, บอท, เกม`},S={little:e`
    ve, veya, ile, için, bu, bir, de, da, en, diğer, nasıl, ne, neler, benim, olan, olarak, dair, gibi, hakkında,
    önerilen, tavsiye edilen, faydalı, yararlı, ek, ücretsiz, önemli, temel, ana, genel, resmi, iyi, tüm, gerekli,
    öğrenme, çalışma, eğitim, proje, projenin, repo, deposu, kursu, listesi, rehberi, başlangıç, yeni başlayanlar
  `,stages:e`
    aşama, aşaması, faz, evre, ay, kısım, parça, seviye, düzey, adım, basamak, dönem, yarıyıl, çeyrek, yıl, sene, blok,
    kademe, etap
  `,weeks:e`hafta, haftası, modül, bölüm, ünite, konu, kısım, başlık, sprint`,days:e`gün, günü, ders, dersi, oturum, saat, lab, laboratuvar, ödev, alıştırma, görev, egzersiz`,spans:e`
    aşamalar, fazlar, aylar, kısımlar, seviyeler, adımlar, dönemler, yıllar, haftalar, modüller, bölümler, üniteler,
    günler, dersler, oturumlar, saatler
  `,numbers:e`
    sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, ilk, birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı,
    yedinci, sekizinci, dokuzuncu, onuncu
  `,topicLabels:e`
    konu, konular, konu başlıkları, alt konular, ana konular, işlenecek konular, öğrenilecekler, öğrenilecek konular,
    öğrenmeniz gerekenler, neler öğreneceksiniz, ne öğreneceksiniz, ne öğreneceğiz, neler öğreneceğiz, öğreneceklerimiz,
    öğreneceksiniz, öğrenilmesi gerekenler, ne öğrenilmeli, öğren, bilinmesi gerekenler, kavramlar, temel kavramlar,
    içerik, ders içeriği, müfredat, başlıklar, dersler, üniteler, teori, kazanımlar
  `,sources:e`
    kaynak, kaynaklar, kaynakça, öğrenme kaynakları, referanslar, bağlantılar, linkler, okuma, okumalar, okuma listesi,
    okuma önerileri, kitap, kitaplar, kurslar, eğitimler, videolar, izle, youtube kanalları, kanallar, siteler,
    web siteleri, makale, makaleler, bloglar, dokümantasyon, belgeler, materyaller, araçlar, platformlar, sertifikalar,
    nereden öğrenilir, ayrıca bakınız
  `,projects:e`
    proje, projeler, proje fikirleri, proje önerileri, bitirme projesi, dönem projesi, mini proje, mini projeler,
    örnek projeler, portfolyo, pratik, pratikler, uygulama, uygulamalar, alıştırma, alıştırmalar, egzersizler, ödev,
    ödevler, görev, görevler, laboratuvar, meydan okuma, etkinlikler, yapılacak projeler, geliştir, pratik yap
  `,skills:e`
    beceri, beceriler, yetenekler, yetkinlikler, yetkinlik, teknik beceriler, gerekli beceriler, kazanılacak beceriler,
    teknoloji, teknolojiler, kullanılan teknolojiler, diller ve araçlar, programlama dilleri
  `,outcomes:e`
    amaç, amacı, hedef, hedefler, hedefi, öğrenme hedefleri, öğrenim çıktıları, kazanım, kazanımlar, sonuç, sonuçlar,
    çıktı, çıktılar, beklenen sonuç, teslim, süre, süresi, tahmini süre, zaman, gereksinimler, ipucu, ipuçları, notlar,
    neden, neden önemli, odak, kriterler, değerlendirme, zorluk
  `,housekeeping:e`
    içindekiler, katkı*, katkıda bulunma, katkıda bulunanlar, nasıl katkıda bulunabilirsiniz, lisans, telif hakkı,
    güncellemeler, sık sorulan sorular, sıkça sorulan sorular, sss, teşekkür*, yazar, yazarlar, hakkımda, hakkında,
    hakkımızda, proje hakkında, iletişim, destek, destek ol, bağış, nasıl kullanılır, kullanım, topluluk, genel bakış,
    açıklama, önsöz, kimler için, sonuç, ilerleme, klasör yapısı, proje yapısı
  `,advice:e`
    ipuçları, ipucu, öneriler, tavsiyeler, çalışma önerileri, nasıl çalışmalı, nasıl çalışılır, nasıl öğrenilir,
    çalışma yöntemi, yöntem, strateji, alışkanlıklar, günlük rutin, rutin, günlük program, haftalık program,
    zaman yönetimi, motivasyon, disiplin, sık yapılan hatalar, yaygın hatalar, kaçınılması gerekenler, kurallar,
    unutmayın, dikkat, sonraki adımlar, sırada ne var, bundan sonra
  `,prerequisites:e`
    ön koşul, ön koşullar, önkoşullar, ön gereksinimler, gereksinimler, gerekenler, gerekli bilgiler, ön bilgi,
    ön bilgiler, başlamadan önce, neye ihtiyacınız var, ihtiyacınız olanlar, gerekli araçlar, hazırlık, ortam kurulumu,
    kurulumlar, buradan başlayın
  `,optional:e`
    isteğe bağlı, opsiyonel, seçmeli, ihtiyaç halinde, gerekirse, gerekliyse, zorunlu değil, tercihe bağlı, dilerseniz,
    ekstra
  `,optionalHeadings:e`
    isteğe bağlı, opsiyonel, seçmeli, seçmeli dersler, seçmeli konular, bonus, ekstra, ekstralar, ek konular
  `,done:e`tamamlandı, bitti, tamam, yapıldı, öğrenildi, okundu, izlendi, bitirildi, evet, geçildi`,notDone:e`
    yapılacak, yapılacaklar, devam ediyor, devam etmekte, başlanmadı, başlamadı, henüz değil, hayır, beklemede,
    bekliyor, planlandı, planlanıyor, yakında, tamamlanmadı, eksik, sırada
  `,written:e`
    yazıldı, yazılmış, yayınlandı, yayımlandı
  `,topicColumns:e`
    konu, konular, konu adı, konu başlığı, başlık, başlıklar, ders, dersler, ders adı, kurs, ad, adı, isim, kavram,
    kavramlar, beceri, modül, ünite, bölüm, içerik, ne öğrenilecek, görev, etkinlik, alan, teknoloji, alıştırma,
    problem, proje, kitap, kaynak
  `,statusColumns:e`durum, durumu, ilerleme, tamamlandı, yapıldı, tamamlanma, bitti`,minorColumns:e`
    sıra, sıra no, numara, hafta, gün, aşama, ay, dönem, yıl, seviye, süre, tahmini süre, saat, zaman, tarih, başlangıç,
    bitiş, tür, tip, dil, zorluk, öncelik, önem, platform, yazar, eğitmen, bağlantı, notlar, açıklama, kaynaklar,
    anlamı, anlam, tanım, tanımı, açıklaması
  `,learntColumns:e`
    ne öğreneceksiniz, neler öğreneceksiniz, öğrenilecekler, öğrenilenler, ne öğretir, kazanımlar, kavramlar, konular,
    beceriler, teknolojiler
  `,paceColumns:e`
    süre, süresi, tahmini süre, saat, zaman, hafta, haftalar, gün, günler, ay, tarih, başlangıç, bitiş, son tarih,
    ön koşul, durum, ilerleme, dönem, akts
  `,roadmap:e`
    yol haritası, yol haritam, öğrenme yolu, öğrenme planı, öğrenme rehberi, çalışma planı, çalışma programı,
    çalışma rehberi, ders programı, ders planı, eğitim planı, eğitim programı, müfredat, müfredatı, kariyer yolu,
    rehberi, kapsamlı rehber, sıfırdan, sıfırdan ileri, sıfırdan zirveye, nasıl olunur, nasıl öğrenilir, olmak, öğrenme,
    öğreniyorum, kurs, kursu, günde, günlük, gün
  `,learning:e`
    öğren*, öğrenci*, öğret*, eğitim*, ders, dersi, dersler*, kurs*, çalışma, başlangıç, başlayanlar, temel*, kavram*,
    beceri*, bilgi, bilgisi, geliştirici*, yazılımcı*, mühendis*, uzman*, kariyer*, olmak, sıfırdan, alıştırma*, ödev*,
    teori, müfredat*, üniversite*, sınav*, mülakat*
  `,levels:e`
    başlangıç, başlangıç seviyesi, yeni başlayan*, acemi, temel, temeller, temelleri, giriş, orta, orta seviye,
    orta düzey, ileri, ileri seviye, ileri düzey, uzman, uzmanlık, profesyonel, kolay, zor
  `,productSections:e`
    kurulum, yükleme, kullanım, yapılandırma, ayarlar, özellikler, çalıştırma, testler, mimari, ekran görüntüleri,
    komutlar, kullanım örnekleri, hızlı başlangıç, dağıtım, sorun giderme
  `,releases:e`
    planlanan, planlanan özellikler, yayınlandı, yapılacaklar, devam eden, devam edenler, kısa vadeli, orta vadeli,
    uzun vadeli, yakında, sonraki sürüm, gelecek, gelecek planları, gelecek özellikler, fikirler, tamamlanan,
    tamamlananlar, sürüm 1, sürüm 2, yüksek öncelik
  `,releaseWords:e`
    özellik, özellikler, sürüm, sürümler, iyileştirmeler, geliştirmeler, değişiklikler, mevcut, planlar, ürün
  `,wishes:e`
    ekle, eklenecek, eklenmesi, desteği, iyileştir, iyileştirme, iyileştirmeler, geliştirilecek, yayınla, düzelt,
    düzeltme, hata düzeltmeleri, kaldır, entegrasyonu, entegre et, taşıma, optimize et, güncelle, yeniden yaz,
    karanlık mod
  `,events:e`lansman, resmi lansman, ortaklık, ön satış, ana ağ, beta sürümü`,collections:e`
    kaynaklar, faydalı kaynaklar, bağlantılar, linkler, kitaplar, kitap listesi, notlar, notlarım, ders notları,
    sorular, soruları, mülakat soruları, çıkmış sorular, çözümler, çözümleri, örnekler, sözlük, koleksiyon, derleme,
    arşiv
  `,things:e`
    oluşturucu, üreteci, uygulaması, uygulama, platformu, platform, sitesi, yazılımı, programı, aracı, botu, şablonu,
    eklentisi, asistanı, editörü, oyunu, kütüphanesi, sistemi, paneli
  `},C={little:e`
    і, й, та, або, для, з, із, зі, до, від, у, в, на, по, про, за, як, що, де, це, цей, мої, ваш*, інші, всі, корисн*,
    додатков*, безкоштовн*, основн*, важлив*, навчання, вивчення, проєкту, проекту, курсу, репозитор*, початківців,
    потрібно, треба
  `,stages:e`етап, фаза, місяць, частина, рівень, крок, семестр, чверть, рік, блок, цикл`,weeks:e`тиждень, модуль, розділ, тема, спринт, секція`,days:e`день, урок, заняття, лекція, вебінар, година, завдання, семінар`,spans:e`
    етапи, фази, місяці, частини, рівні, кроки, тижні, тижнів, модулі, розділи, теми, дні, днів, уроки, заняття, години
  `,numbers:e`
    один, два, три, чотири, п'ять, шість, сім, перш*, друг*, трет*, четверт*, п'ят*, шост*, сьом*, восьм*, дев'ят*,
    десят*, останн*
  `,topicLabels:e`
    теми, що вивчити, що вивчати, що вчити, вивчити, що ви дізнаєтесь, чого ви навчитесь, ви навчитесь,
    що потрібно знати, поняття, зміст курсу, програма курсу, теорія, уроки, модулі, знання
  `,sources:e`
    ресурс*, посилання, джерел*, література, книг*, що почитати, читати, що подивитися, дивитися, відео, курси, канал*,
    сайти, статті, документаці*, інструменти, де вчити, шпаргалки, матеріали
  `,projects:e`
    проєкт, проєкти, проект, проекти, пет проєкт*, міні проєкт*, ідеї проєктів, портфоліо, практика, практичн*,
    що зробити, зробити, вправ*, завдання, задачі, домашнє завдання, лабораторні
  `,skills:e`навички, вміння, компетенці*, компетентності, технології, стек, мови програмування, мови та інструменти`,outcomes:e`
    мета, ціль, цілі, результат*, підсумок, фокус, тривалість, час, термін, вимоги, порада, поради, примітк*, навіщо,
    чому це важливо, критерії, іспит, самоперевірка, складність, наприкінці, ви зможете
  `,housekeeping:e`
    зміст, внесок, як допомогти, як долучитися, учасники, ліцензі*, часті питання, подяк*, про мене, підтрим*, донат*,
    як користуватися, як використовувати, використання, з чого почати, спільнот*, про проєкт, про курс, опис, для кого,
    висновки, прогрес, структура, автор, автори, контакти
  `,advice:e`
    порада, поради, рекомендації, як вчитися, як навчатися, стратегія, звички, розклад, мотивація, типові помилки,
    чого уникати, правила, важливо, наступні кроки, що далі
  `,prerequisites:e`
    вимоги, попередн*, необхідні знання, перед початком, перш ніж почати, що знадобиться, що потрібно, вам знадобиться,
    підготовка, почніть тут
  `,optional:e`необов'язков*, опціональн*, факультатив*, за бажанням, якщо потрібно, за потреби, додатково, бонус`,optionalHeadings:e`необов'язков*, опціональн*, факультатив*, за бажанням, бонус, на вибір`,done:e`готово, зроблено, завершено, виконано, пройдено, вивчено, прочитано, так`,notDone:e`
    не розпочат*, не почат*, у процесі, в процесі, в роботі, ні, заплановано, у планах, очікує, незабаром, частково
  `,written:e`
    написан*, опублікован*
  `,topicColumns:e`
    тема, теми, урок, курс, предмет, дисципліна, назва, що вивчити, навичка, модуль, зміст, завдання, задача, розділ,
    лекція, технологія, вправа, проєкт, проект, книга
  `,statusColumns:e`статус, готово, прогрес, зроблено, стан, виконано`,minorColumns:e`
    номер, з п, тиждень, день, етап, місяць, семестр, рівень, тривалість, час, години, дата, термін, тип, мова,
    складність, платформа, автор, посилання, примітк*, опис, ціна, мета, результат,
    значення, визначення, пояснення, що це означає, переклад
  `,learntColumns:e`чого навчитесь, чого ви навчитеся, що вивчите, навички, теми, технології, поняття, результат`,paceColumns:e`тривалість, години, час, термін, тиждень, тижні, день, дні, місяць, дата, статус, прогрес, вимоги`,roadmap:e`
    дорожня карта, роадмеп, план навчання, план підготовки, навчальний план, навчальна програма, програма навчання,
    шлях, гайд, гід з, з нуля, як стати, стати, навчання, вивчення, курс, курси, днів
  `,learning:e`
    вивч*, навча*, навчіт*, вчити*, студент*, курс, курсу, урок*, лекці*, заняття, початківц*, розробник*, програміст*,
    інженер*, аналітик*, основи, навич*, знанн*, стати, кар'єр*, теорі*, освіт*
  `,levels:e`основи, базов*, початков*, початківц*, вступ, просунут*, експерт*, джун*, мідл*, середній`,productSections:e`
    встановлення, інсталяція, використання, запуск, налаштування, можливості, функціонал, швидкий старт, збірка,
    приклади використання, команди
  `,releases:e`
    заплановано, у роботі, у розробці, реліз, плани на майбутнє, короткостроков*, довгостроков*, незабаром,
    наступна версія, версія 1, ідеї, зроблено
  `,releaseWords:e`функці*, версі*, завдання, покращення, зміни, поточн*, плани`,wishes:e`
    додати, додан*, підтримка, покращити, покращення, реалізувати, реалізація, випустити, виправити, виправлення,
    запустити, інтеграція з, міграція на, переписати, рефакторинг, оптимізація, оновити
  `,events:e`запуск продажів, лістинг*, партнерств*, бета версія, відкрита бета`,collections:e`
    ресурси, посилання, книги, питання, питання для співбесіди, нотатки, конспект*, шпаргалк*, добірка, збірник,
    розв'язки, приклади
  `,things:e`
    генератор, застосунок, додаток, платформа, сервіс, сайт, бот, програма, інструмент, шаблон, плагін, бібліотека, гра
  `},w={little:e`
    کا, کی, کے, کو, میں, سے, پر, اور, یا, ہے, ہیں, یہ, اس, ان, ایک, لیے, ساتھ, بارے, کیسے, کیا, آپ, اپنا, اپنے, میرا,
    ہمارا, تمام, کچھ, دیگر, مزید, اہم, ضروری, بنیادی, مفید, اضافی, تجویز کردہ, مجوزہ, مفت, بہترین, متعلقہ, سرکاری,
    نئے, مکمل, عام, سیکھنے, سیکھنا, مطالعہ, کورس, پروجیکٹ, منصوبہ, ریپوزٹری, گائیڈ, فہرست, ڈویلپر, ابتدائی, طلبہ,
    طالب علم
  `,stages:e`مرحلہ, مرحلے, فیز, حصہ, سطح, لیول, قدم, مہینہ, سمسٹر, سہ ماہی, سال, سٹیج`,weeks:e`ہفتہ, ماڈیول, باب, یونٹ, سیکشن, چیپٹر, موضوع`,days:e`دن, سبق, لیکچر, کلاس, سیشن, نشست, گھنٹہ, مشق`,spans:e`ہفتے, ہفتوں, دنوں, مہینے, مہینوں, گھنٹے, مراحل, حصے, اسباق`,numbers:e`
    صفر, ایک, تین, چار, پانچ, پہلا, پہلی, دوسرا, دوسری, تیسرا, تیسری, چوتھا, چوتھی, پانچواں, پانچویں, چھٹا, ساتواں,
    آٹھواں, آخری
  `,topicLabels:e`
    موضوعات, موضوع, عنوانات, مواد, مضامین, کورس کا مواد, کیا سیکھیں, کیا سیکھیں گے, آپ کیا سیکھیں گے, آپ سیکھیں گے,
    سیکھیں, سیکھیں گے, تصورات, تصور, اہم تصورات, اہم نکات, نکات, نصاب, سلیبس, نظریہ, جاننا ضروری
  `,sources:e`
    وسائل, ذرائع, حوالہ جات, حوالہ, حوالے, لنکس, لنک, روابط, کتابیں, کتاب, کتب, پڑھیں, مزید پڑھیں, کورسز, کورس,
    ٹیوٹوریل, ٹیوٹوریلز, ویڈیوز, ویڈیو, یوٹیوب, چینل, ویب سائٹ, ویب سائٹس, بلاگ, مضمون, دستاویزات, مطالعاتی مواد,
    ٹولز, اوزار, پلیٹ فارم, سرٹیفکیٹ, انٹرویو سوالات, دیکھیں
  `,projects:e`
    پروجیکٹس, پروجیکٹ, پراجیکٹ, منصوبے, منصوبہ, منی پروجیکٹ, آخری پروجیکٹ, پروجیکٹ آئیڈیاز, مشق, مشقیں, پریکٹس,
    عملی کام, عملی, اسائنمنٹ, ہوم ورک, کام, ٹاسک, چیلنج, چیلنجز, سرگرمیاں, بنائیں, کیا بنائیں, پورٹ فولیو
  `,skills:e`
    مہارتیں, مہارت, مطلوبہ مہارتیں, ہنر, سکلز, ٹیکنالوجی, ٹیکنالوجیز, زبانیں اور ٹولز, پروگرامنگ زبانیں, صلاحیتیں
  `,outcomes:e`
    مقاصد, مقصد, اہداف, ہدف, نتائج, نتیجہ, متوقع نتائج, سنگ میل, معیار, تشخیص, امتحان, کوئز, دورانیہ, مدت, وقت,
    تخمینی وقت, آخری تاریخ, مشکل, ترجیح, حالت, تقاضے, شرائط, تجاویز, ٹپس, نوٹ, توجہ, کیوں, اہمیت, خلاصہ, دہرائی,
    تفصیل, تنخواہ
  `,housekeeping:e`
    فہرست مضامین, فہرست, تعاون, شراکت, حصہ ڈالیں, لائسنس, کاپی رائٹ, دستبرداری, ضابطہ اخلاق, اپڈیٹس, تبدیلیاں,
    اکثر پوچھے گئے سوالات, عمومی سوالات, سوالات, شکریہ, اظہار تشکر, مصنف, مصنف کے بارے میں, میرے بارے میں,
    ہمارے بارے میں, ٹیم, رابطہ, رابطہ کریں, سپورٹ, عطیہ, استعمال, استعمال کا طریقہ, کیسے استعمال کریں, ہدایات,
    کمیونٹی, شامل ہوں, تعارف, پیش لفظ, جائزہ, پس منظر, کے بارے میں, کس کے لیے, اختتام, اختتامیہ, نتیجہ, آخر میں,
    ترجمہ, پیش رفت, ساخت, فولڈر کی ساخت, تنصیب, انسٹالیشن
  `,advice:e`
    تجاویز, مشورے, مشورہ, ٹپس, نصیحت, کیسے سیکھیں, سیکھنے کا طریقہ, طریقہ کار, حکمت عملی, عادات, معمول,
    روزانہ کا معمول, شیڈول, نظام الاوقات, وقت کا انتظام, حوصلہ افزائی, مستقل مزاجی, عام غلطیاں, غلطیاں, اصول, قواعد,
    یاد رکھیں, اگلا قدم, اگلے مراحل, اس کے بعد
  `,prerequisites:e`
    پیشگی شرائط, پیشگی ضروریات, پیشگی معلومات, ضروریات, تقاضے, شرائط, بنیادی معلومات, شروع کرنے سے پہلے, تیاری,
    آپ کو کیا چاہیے, درکار, درکار معلومات, سیٹ اپ
  `,optional:e`اختیاری, اگر ضرورت ہو, اگر وقت ہو, اگر چاہیں, ضروری نہیں, لازمی نہیں, اضافی, بونس`,optionalHeadings:e`اختیاری, اختیاری موضوعات, اختیاری مضامین, بونس, اضافی مواد, ضمیمہ`,done:e`مکمل, ہو گیا, ختم, مکمل ہو گیا, ہاں, جی ہاں, سیکھ لیا, پڑھ لیا`,notDone:e`نامکمل, باقی, زیر التواء, جاری, جاری ہے, شروع نہیں ہوا, شروع نہیں, منصوبہ بند, جلد, نہیں, کرنا ہے`,written:e`لکھا گیا, لکھا ہوا, شائع`,topicColumns:e`
    موضوع, موضوعات, عنوان, سبق, مضمون, کورس, نام, مواد, کیا سیکھیں, مہارت, تصور, ماڈیول, باب, یونٹ, کام, سرگرمی,
    ٹیکنالوجی, مشق, پروجیکٹ, کتاب, وسائل, ویڈیو, ٹول
  `,statusColumns:e`حالت, سٹیٹس, کیفیت, پیش رفت, مکمل`,minorColumns:e`
    نمبر, نمبر شمار, شمار, ہفتہ, تاریخ, مہینہ, مرحلہ, سطح, سمسٹر, دورانیہ, مدت, وقت, گھنٹے, مشکل, ترجیح, قسم, زبان,
    مصنف, استاد, لنک, نوٹس, تبصرہ, تفصیل, وضاحت, مقصد, ہدف, نتیجہ, قیمت, ذریعہ, مثال,
    معنی, مطلب, تعریف
  `,learntColumns:e`کیا سیکھیں گے, آپ کیا سیکھیں گے, سیکھیں گے, سیکھیں, مہارتیں, مہارت, تصورات, ٹیکنالوجی, موضوعات`,paceColumns:e`
    دورانیہ, مدت, وقت, تخمینی وقت, گھنٹے, ہفتہ, ہفتے, تاریخ, مہینہ, آخری تاریخ, حالت, پیش رفت, پیشگی شرائط, مرحلہ
  `,roadmap:e`
    روڈ میپ, روڈمیپ, سیکھنے کا راستہ, سیکھنے کا منصوبہ, مطالعہ کا منصوبہ, مطالعاتی منصوبہ, سیکھنے کا سفر,
    رہنمائے مطالعہ, مکمل گائیڈ, نصاب, سلیبس, کورس, بوٹ کیمپ, خود سیکھیں, کیسے سیکھیں, کیسے بنیں, سیکھیں, سیکھنا,
    شروع سے, صفر سے, ابتدا سے, دنوں میں
  `,learning:e`
    سیکھ, مطالعہ, پڑھائی, تعلیم, طالب علم, طلبہ, طلباء, استاد, سبق, اسباق, نصاب, کورس, بنیادی, مبتدی, تصورات, مہارت,
    علم حاصل, سمجھیں, سمجھنا, مشق, امتحان, تربیت, ڈویلپر, انجینئر, پروگرامر, پروگرامنگ, کیریئر, انٹرویو
  `,levels:e`ابتدائی, بنیادی, مبتدی, درمیانی, متوسط, انٹرمیڈیٹ, اعلی, اعلیٰ, ایڈوانس, ماہر, پیشہ ورانہ, آسان, تعارفی`,productSections:e`
    تنصیب, انسٹالیشن, استعمال, ترتیبات, کنفیگریشن, خصوصیات, فیچرز, چلانے کا طریقہ, ٹیسٹنگ, مثالیں, سکرین شاٹس,
    ڈاؤن لوڈ, ضروریات, لائسنس
  `,releases:e`
    منصوبہ بند, جاری, زیر تکمیل, ریلیز, لانچ, مستقبل, مستقبل کے منصوبے, آنے والے, قلیل مدتی, طویل مدتی, مکمل شدہ,
    ورژن, بیٹا
  `,releaseWords:e`خصوصیات, فیچر, فیچرز, ورژن, حالت, اہداف, بہتری, منصوبہ, موجودہ, ترقی`,wishes:e`
    شامل کریں, شامل کرنا, اضافہ, سپورٹ, بہتری, بہتر بنائیں, درست کریں, لانچ, ریلیز, انضمام, حذف کریں, اپڈیٹ, توسیع,
    ڈارک موڈ
  `,events:e`لانچ, باضابطہ اجراء, عوامی بیٹا, شراکت داری, وائٹ پیپر, ایئر ڈراپ`,collections:e`
    مجموعہ, وسائل کی فہرست, کتابوں کی فہرست, لنکس, نوٹس, سوال و جواب, سوالات, انٹرویو سوالات, لغت, فرہنگ, حل شدہ
  `,things:e`
    ایپ, ایپلیکیشن, پلیٹ فارم, ویب سائٹ, سافٹ ویئر, ٹول, سسٹم, پلگ ان, ٹیمپلیٹ, ڈیش بورڈ, لائبریری, گیم, جنریٹر
  `},T={little:e`
    và, là, của, các, những, cho, với, để, trong, này, đó, một, về, từ, có, khi, như, hoặc, đến, tới, theo, bạn, tôi,
    mình, chúng ta, cách, gì, nào, nên, cần, sẽ, được, thêm, khác, mọi, tất cả, một số, nhiều, tốt, tốt nhất, hữu ích,
    quan trọng, chính, bổ sung, liên quan, gợi ý, đề xuất, tham khảo, miễn phí, đầy đủ, chi tiết, cơ bản, chính thức,
    mới, tiếp theo, học, học tập, khóa học, lộ trình, dự án, tài liệu, danh sách, phần, trang, hướng dẫn,
    lập trình viên, kỹ sư, người mới, sinh viên
  `,stages:e`
    giai đoạn, bước, phần, cấp độ, cấp, mức, tháng, học kỳ, kỳ, quý, năm, chặng, cột mốc, khối, pha, trình độ
  `,weeks:e`tuần, chương, mô đun, học phần, đơn vị, mục, chuyên đề, chủ đề, module`,days:e`ngày, bài, bài học, buổi, buổi học, tiết, giờ, bài giảng, bài tập, thực hành`,spans:e`
    các giai đoạn, các bước, các tuần, các ngày, các tháng, các phần, các chương, các bài, số tuần, số ngày, tuần,
    ngày, tháng, giờ, buổi
  `,numbers:e`
    không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nhất, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm,
    đầu tiên, cuối, cuối cùng
  `,topicLabels:e`
    chủ đề, nội dung, kiến thức, bạn học được gì, sẽ học, học gì, cần học, cần nắm, cần biết, khái niệm, đề cương,
    lý thuyết, môn học, trọng tâm, kỹ năng cần học, danh sách bài học, các bài học
  `,sources:e`
    tài nguyên, nguồn, tài liệu, tài liệu học tập, tham khảo, học liệu, giáo trình, liên kết, đường dẫn, sách,
    khóa học, video, kênh, trang web, website, blog, bài viết, đọc, xem thêm, hướng dẫn, công cụ, nền tảng, chứng chỉ,
    câu hỏi phỏng vấn, học ở đâu, nơi học
  `,projects:e`
    dự án, dự án nhỏ, dự án thực tế, dự án cuối khóa, dự án mẫu, đồ án, đồ án cuối khóa, bài tập, bài tập lớn,
    bài tập về nhà, thực hành, luyện tập, thử thách, nhiệm vụ, bài lab, ý tưởng dự án, xây dựng, sản phẩm, làm dự án,
    hoạt động, bài toán
  `,skills:e`
    kỹ năng, kĩ năng, kỹ năng mềm, kỹ năng cần thiết, công nghệ, công nghệ sử dụng, ngôn ngữ và công cụ,
    ngôn ngữ lập trình, năng lực, stack công nghệ
  `,outcomes:e`
    mục tiêu, mục đích, kết quả, đầu ra, chuẩn đầu ra, cột mốc, tiêu chí, đánh giá, kiểm tra, bài kiểm tra, thời gian,
    thời lượng, thời gian dự kiến, thời hạn, độ khó, mức độ, ưu tiên, trạng thái, yêu cầu, mẹo, lưu ý, ghi chú,
    tại sao, vì sao, tóm tắt, ôn tập, mô tả, sau khi học xong
  `,housekeeping:e`
    mục lục, đóng góp, người đóng góp, giấy phép, bản quyền, nhật ký thay đổi, cập nhật, câu hỏi thường gặp, hỏi đáp,
    cảm ơn, lời cảm ơn, tác giả, về tôi, về chúng tôi, liên hệ, ủng hộ, hỗ trợ, tài trợ, sử dụng, cách dùng,
    chú thích, cộng đồng, tham gia, giới thiệu, tổng quan, lời nói đầu, mở đầu, về dự án, về lộ trình này,
    dành cho ai, đối tượng, tại sao, kết luận, lời kết, chúc may mắn, bản dịch, tiến độ, cấu trúc, cấu trúc thư mục,
    cài đặt, ảnh chụp màn hình, phản hồi
  `,advice:e`
    mẹo, mẹo học tập, lời khuyên, kinh nghiệm, bí quyết, cách học, cách học hiệu quả, học như thế nào, phương pháp,
    chiến lược, thói quen, lịch học, lịch trình, thời gian biểu, quản lý thời gian, động lực, sai lầm thường gặp,
    lỗi thường gặp, cần tránh, nguyên tắc, quy tắc, lưu ý, bước tiếp theo, tiếp theo, sau khóa học
  `,prerequisites:e`
    yêu cầu, yêu cầu đầu vào, yêu cầu trước, tiên quyết, điều kiện, kiến thức nền tảng, kiến thức nền,
    kiến thức cần có trước, trước khi bắt đầu, trước khi học, chuẩn bị, bạn cần, cài đặt môi trường,
    thiết lập môi trường, yêu cầu hệ thống, thiết bị
  `,optional:e`
    tùy chọn, tuỳ chọn, tự chọn, không bắt buộc, nếu cần, nếu có thời gian, nếu muốn, nếu thích, bổ sung,
    nâng cao thêm, học thêm, thêm, có thể bỏ qua
  `,optionalHeadings:e`
    tùy chọn, tuỳ chọn, tự chọn, không bắt buộc, môn tự chọn, học phần tự chọn, phần bổ sung, nội dung bổ sung,
    phụ lục, mở rộng
  `,done:e`xong, đã xong, hoàn thành, đã hoàn thành, đã học, đã đọc, đã xem, đạt, có, rồi, kết thúc`,notDone:e`
    chưa, chưa xong, chưa học, chưa bắt đầu, chưa hoàn thành, đang học, đang làm, đang thực hiện, đang tiến hành,
    cần làm, kế hoạch, sắp tới, không, tạm dừng, chờ
  `,written:e`
    đã viết, đã soạn, đã xuất bản, đã đăng
  `,topicColumns:e`
    chủ đề, nội dung, bài, khóa học, môn, tên, tiêu đề, kỹ năng, kiến thức, khái niệm, chương, học phần, nhiệm vụ,
    hoạt động, lĩnh vực, công nghệ, trọng tâm, bài tập, dự án, sách, công cụ
  `,statusColumns:e`trạng thái, tình trạng, tiến độ, hoàn thành, đã xong, xong, đã học, kết quả`,minorColumns:e`
    stt, số thứ tự, số, tuần, ngày, buổi, tháng, giai đoạn, bước, cấp độ, mức độ, năm, thời gian, thời lượng, tín chỉ,
    độ khó, ưu tiên, loại, ngôn ngữ, tác giả, giảng viên, nền tảng, liên kết, link, ghi chú, mô tả, mục tiêu, kết quả,
    yêu cầu, nguồn,
    ý nghĩa, nghĩa, định nghĩa, giải thích
  `,learntColumns:e`
    bạn sẽ học, học được, kiến thức, kỹ năng, kỹ năng đạt được, khái niệm, công nghệ, công nghệ sử dụng, nội dung,
    chủ đề, tính năng
  `,paceColumns:e`
    thời gian, thời lượng, thời gian dự kiến, số giờ, tuần, ngày, buổi, tháng, hạn chót, trạng thái, tiến độ,
    hoàn thành, tiên quyết, tín chỉ, giai đoạn
  `,roadmap:e`
    lộ trình, kế hoạch học, hướng dẫn học, tự học, chương trình học, đào tạo, đề cương, giáo trình, khóa học,
    khoá học, học lập trình, cách học, từ con số 0, từ số 0, từ đầu, từ cơ bản đến, cho người mới, trở thành,
    con đường, hành trình, ngày học, ôn thi, luyện thi
  `,learning:e`
    sinh viên, bài giảng, giáo trình, bài tập, thực hành, luyện tập, kiến thức, kỹ năng, cơ bản, căn bản, nền tảng,
    nhập môn, người mới, lập trình viên, kỹ sư, trở thành, phỏng vấn, ôn tập, khái niệm, hiểu, nắm vững, thành thạo,
    đào tạo, học tập, tự học, học viên, học sinh, người học, bài học, khóa học
  `,levels:e`
    cơ bản, căn bản, nền tảng, nhập môn, người mới, mới bắt đầu, sơ cấp, trung cấp, trung bình, cao cấp, nâng cao,
    chuyên sâu, chuyên gia, thành thạo, dễ, khó, chuyên nghiệp
  `,productSections:e`
    cài đặt, sử dụng, cách chạy, chạy dự án, cấu hình, tính năng, chức năng, công nghệ sử dụng, kiểm thử, triển khai,
    ví dụ, ảnh chụp màn hình, tải xuống, yêu cầu hệ thống, phát triển, biến môi trường, giấy phép
  `,releases:e`
    kế hoạch, đã lên kế hoạch, dự kiến, đang phát triển, đang thực hiện, đã phát hành, phát hành, ra mắt, ngắn hạn,
    trung hạn, dài hạn, sắp tới, tương lai, hoàn thành, cần làm, ưu tiên cao, ưu tiên thấp, phiên bản 1, phiên bản 2,
    thử nghiệm, bảo trì
  `,releaseWords:e`
    tính năng, chức năng, phiên bản, trạng thái, công việc, nhiệm vụ, mục tiêu, cải tiến, cập nhật, hiện tại,
    sản phẩm, phát triển, kế hoạch, ưu tiên
  `,wishes:e`
    thêm, hỗ trợ, cải thiện, cải tiến, nâng cấp, phát hành, ra mắt, sửa, sửa lỗi, khắc phục, tích hợp, triển khai,
    tối ưu, xóa, loại bỏ, thay thế, cập nhật, mở rộng, tự động hóa, cho phép, chế độ tối
  `,events:e`
    ra mắt, phát hành chính thức, thử nghiệm công khai, bản beta, mạng chính, mạng thử nghiệm, niêm yết, hợp tác,
    gọi vốn, mở bán, chiến dịch tiếp thị
  `,collections:e`
    tài nguyên, tổng hợp, bộ sưu tập, sách, ghi chú, ghi chép, phỏng vấn, câu hỏi, đề thi, lời giải, thuật ngữ,
    từ điển, liên kết, mẹo, mẫu
  `,things:e`
    ứng dụng, nền tảng, trang web, website, phần mềm, công cụ, hệ thống, tiện ích, trò chơi, thư viện, dịch vụ,
    trình tạo, trình soạn thảo, mẫu, bot, plugin
  `},E={en:null,es:o,pt:_,fr:c,de:i,it:f,nl:h,pl:g,cs:r,sv:b,ro:v,el:a,ru:y,uk:C,tr:S,ar:t,fa:s,he:l,ur:w,hi:u,bn:n,zh:{little:e`
    的, 和, 与, 與, 及, 了, 或, 本, 我, 你, 您, 在, 从, 從, 对, 對, 是, 有, 个, 個, 些, 这, 這, 各, 等, 其它, 其他,
    更多, 如何, 怎么, 怎麼, 关于, 關於, 相关, 相關, 推荐, 推薦, 精选, 精選, 实用, 實用, 常用, 主要, 重要, 延伸, 补充,
    補充, 额外, 額外, 免费, 免費, 官方, 在线, 線上, 完整, 最新, 列表, 清单, 清單, 汇总, 整理, 项目, 項目, 专案, 仓库,
    倉庫, 文档, 文件, 学习, 學習, 路线, 路線, 课程, 課程, 使用, 我们, 我們, 开发者, 開發者, 工程师, 工程師, 初学者,
    初學者, 核心, 开源, 開源
  `,stages:e`阶段, 階段, 学期, 學期, 季度, 级别, 級別, 等级, 等級, 步骤, 步驟, 部分, 里程碑`,weeks:e`星期, 周次, 週次, 模块, 模組, 单元, 單元, 章节, 章節, 板块, 板塊, 专题, 專題`,days:e`课时, 課時, 小节, 小節, 讲座, 講座, 课堂, 課堂`,spans:e`个阶段, 個階段, 个月, 個月, 个模块, 個模組, 个单元, 個單元, 课时, 課時, 小时, 小時, 周数, 週數`,numbers:e`第一, 第二, 第三, 第四, 第五, 第六, 第七, 第八, 第九, 第十, 十一, 十二, 第零, 最后, 最後, 最终, 最終`,topicLabels:e`
    主题, 主題, 内容, 內容, 知识点, 知識點, 知识, 知識, 概念, 重点, 重點, 要点, 要點, 要学什么, 要學什麼, 学什么,
    學什麼, 你将学到, 你將學到, 掌握, 大纲, 大綱, 考點, 涵盖, 涵蓋, 理论, 理論
  `,sources:e`
    资源, 資源, 参考, 參考, 参考文献, 參考文獻, 资料, 資料, 教材, 链接, 連結, 书籍, 書籍, 书单, 書單, 书, 書, 教程,
    教學, 视频, 視頻, 影片, 课程, 課程, 公开课, 公開課, 网课, 网站, 網站, 博客, 部落格, 文章, 论文, 論文, 文档, 文檔,
    阅读, 閱讀, 工具, 平台, 笔记, 筆記, 讲义, 講義, 面试题, 面試題
  `,projects:e`
    项目, 項目, 专案, 專案, 实战, 實戰, 实践, 實踐, 实作, 實作, 练手, 练习, 練習, 习题, 習題, 练习题, 作业, 作業,
    任务, 任務, 挑战, 挑戰, 实验, 實驗, 动手, 動手, 毕业设计, 畢業專題, 小项目, 作品集
  `,skills:e`
    技能, 技能树, 技能樹, 核心技能, 软技能, 軟技能, 技术栈, 技術棧, 技术, 技術, 能力, 编程语言, 程式語言, 语言和工具,
    语言与工具, 語言與工具, 框架
  `,outcomes:e`
    目标, 目標, 阶段目标, 階段目標, 成果, 产出, 產出, 交付物, 结果, 結果, 里程碑, 标准, 时长, 時長, 时间, 時間,
    预计时间, 預計時間, 周期, 週期, 截止日期, 难度, 難度, 状态, 狀態, 提示, 注意, 说明, 說明, 前置要求, 要求,
    学完之后, 学完后, 考试, 考試, 自测, 总结, 總結, 复习, 複習, 为什么, 為什麼
  `,housekeeping:e`
    目录, 目錄, 导航, 導航, 贡献, 貢獻, 贡献者, 貢獻者, 贡献指南, 许可, 许可证, 授權, 授权, 协议, 協議, 版权, 版權,
    声明, 免责声明, 免責聲明, 常见问题, 常見問題, 问答, 問答, 致谢, 致謝, 鸣谢, 感谢, 感謝, 作者, 联系, 聯絡,
    联系方式, 聯繫, 赞助, 贊助, 支持, 捐赠, 打赏, 使用方法, 如何使用, 使用指南, 说明, 說明, 社区, 社群, 交流, 关于,
    關於, 前言, 写在前面, 寫在前面, 序言, 序, 简介, 簡介, 介绍, 介紹, 概述, 适合人群, 更新, 更新日志, 更新日誌, 结语,
    結語, 结束语, 翻译, 翻譯, 进度, 進度, 反馈, 快速开始, 安装, 安裝, star, star history, 参与, 參與
  `,advice:e`
    建议, 建議, 技巧, 小贴士, 心得, 经验, 經驗, 方法, 策略, 习惯, 習慣, 时间安排, 時間安排, 时间管理, 時間管理, 心态,
    心態, 误区, 誤區, 常见错误, 常見錯誤, 避坑, 注意事项, 注意事項, 原则, 原則, 规则, 規則, 下一步, 后续
  `,prerequisites:e`
    前置知识, 前置知識, 前置条件, 前置, 前提, 前提条件, 前提條件, 先决条件, 先決條件, 先修, 预备知识, 預備知識, 要求,
    准备, 準備, 准备工作, 準備工作, 开始之前, 開始之前, 环境准备, 环境搭建, 環境設定, 所需工具
  `,optional:e`
    可选, 可選, 选修, 選修, 选学, 選學, 选读, 選讀, 选做, 選做, 非必须, 非必需, 按需, 如有需要, 如果需要, 有余力,
    加分项, 加分項
  `,optionalHeadings:e`
    可选, 可選, 选修, 選修, 选修课, 選修課, 选学, 選學, 选做, 選做, 加分项, 加分項, 附加内容, 拓展内容
  `,done:e`完成, 已完成, 已学, 已學, 学完, 學完, 掌握, 已掌握, 已读, 已讀, 已看, 通过, 是`,notDone:e`
    未完成, 未开始, 未開始, 进行中, 進行中, 待办, 待辦, 待完成, 待学习, 待學習, 学习中, 學習中, 否, 计划中, 計劃中,
    规划中
  `,written:e`
    已编写, 已撰写, 已写, 已发布, 编写完成, 已編寫, 已撰寫, 已寫, 已發布
  `,topicColumns:e`
    主题, 主題, 课程, 課程, 内容, 內容, 知识点, 知識點, 名称, 名稱, 标题, 標題, 技能, 章节, 章節, 模块, 模組, 单元,
    單元, 題目, 题目, 任务, 任務, 领域, 技术, 技術, 项目, 項目, 书名, 资源, 工具
  `,statusColumns:e`状态, 狀態, 完成, 是否完成, 完成情况, 完成度, 进度, 進度, 掌握程度, 打卡`,minorColumns:e`
    序号, 序號, 编号, 編號, 周, 週, 周次, 週次, 天, 天数, 阶段, 階段, 学期, 學期, 级别, 时间, 時間, 时长, 時長, 日期,
    课时, 小时, 链接, 連結, 難度, 难度, 优先级, 備註, 备注, 说明, 說明, 类型, 類型, 语言, 語言, 作者, 学分, 先修,
    目标, 目標,
    含义, 含義, 意思, 定义, 定義, 解释, 解釋, 释义, 釋義
  `,learntColumns:e`
    学到, 你将学到, 你將學到, 学习内容, 學習內容, 学习目标, 知识点, 知識點, 技能, 技术, 技術, 技术栈, 收获, 涉及知识,
    概念, 主题
  `,paceColumns:e`
    周, 周数, 週, 天, 天数, 时间, 時間, 时长, 時長, 预计时间, 课时, 小时, 小時, 日期, 状态, 狀態, 进度, 進度, 完成,
    学期, 阶段
  `,roadmap:e`
    学习路径, 學習路徑, 路线, 路線, 学习地图, 学习计划, 學習計畫, 学习规划, 学习指南, 學習指南, 自學, 自学, 教学大纲,
    課程大綱, 课程体系, 训练营, 訓練營, 技能树, 技能樹, 从零开始, 從零開始, 零基础, 零基礎, 从入门到, 從入門到,
    入门到精通, 天学会, 成为, 成為, 教程, 知识体系
  `,learning:e`
    学习, 學習, 入门, 入門, 课程, 課程, 教程, 教學, 教学, 基础, 基礎, 工程师, 工程師, 开发者, 開發者, 程序员,
    程式設計師, 进阶, 進階, 掌握, 自学, 自學, 技能, 知识, 知識, 初学者, 初學者, 新手, 学生, 學生, 练习, 練習, 作业,
    考试, 考試, 面试, 精通
  `,levels:e`
    入门, 入門, 基础, 基礎, 初级, 初級, 初学者, 新手, 中级, 中級, 进阶, 進階, 高级, 高級, 深入, 精通, 专家, 專家
  `,productSections:e`
    安装, 安裝, 快速开始, 快速上手, 使用, 用法, 使用方法, 部署, 配置, 设置, 功能, 特性, 运行, 運行, 构建, 测试, 示例,
    截图, 下载, 环境变量, 架构, 安全, 更新日志, 已知问题, 本地开发, 命令
  `,releases:e`
    计划中, 進行中, 进行中, 已发布, 已發布, 发布, 发布计划, 未来计划, 未來計畫, 未来, 未來, 近期, 短期, 中期, 长期,
    長期, 已完成, 待办, 待辦, 上线, 公测, 内测, 主网, 测试网
  `,releaseWords:e`功能, 版本, 状态, 任务, 计划, 目标, 改进, 优化, 特性, 开发, 開發, 产品, 更新, 优先`,wishes:e`
    支持, 支援, 增加, 添加, 新增, 加入, 優化, 修复, 修復, 发布, 發布, 上线, 上線, 接入, 重构, 重構, 完善, 改进, 集成,
    迁移, 升级, 移除, 提供, 推出, 引入, 深色模式, 优化
  `,events:e`
    公测, 内测, 正式上线, 上架, 空投, 白皮书, 白皮書, 主网, 主網, 测试网, 測試網, 预售, 預售, 代币, 代幣, 融资
  `,collections:e`书单, 書單, 面试, 面試, 笔记, 筆記, 合集, 大全, 收藏, 汇总, 书籍推荐, 电子书, 题库, 題庫, 速查`,things:e`
    生成器, 平台, 小程序, 网站, 網站, 工具, 应用, 應用, 软件, 軟體, 插件, 扩展, 机器人, 機器人, 模板, 系统, 系統,
    助手, 框架, 管理器, 服务, 服務, 游戏, 引擎
  `},ja:p,ko:m,vi:T,id:d,th:x};function D(e){return E[e]}export{D as wordsOf};