/** Words of study plans written in Turkish. */
import { list, type Words } from "./words.ts";

export const tr: Words = {
  little: list`
    ve, veya, ile, için, bu, bir, de, da, en, diğer, nasıl, ne, neler, benim, olan, olarak, dair, gibi, hakkında,
    önerilen, tavsiye edilen, faydalı, yararlı, ek, ücretsiz, önemli, temel, ana, genel, resmi, iyi, tüm, gerekli,
    öğrenme, çalışma, eğitim, proje, projenin, repo, deposu, kursu, listesi, rehberi, başlangıç, yeni başlayanlar
  `,

  stages: list`
    aşama, aşaması, faz, evre, ay, kısım, parça, seviye, düzey, adım, basamak, dönem, yarıyıl, çeyrek, yıl, sene, blok,
    kademe, etap
  `,
  weeks: list`hafta, haftası, modül, bölüm, ünite, konu, kısım, başlık, sprint`,
  days: list`gün, günü, ders, dersi, oturum, saat, lab, laboratuvar, ödev, alıştırma, görev, egzersiz`,
  spans: list`
    aşamalar, fazlar, aylar, kısımlar, seviyeler, adımlar, dönemler, yıllar, haftalar, modüller, bölümler, üniteler,
    günler, dersler, oturumlar, saatler
  `,
  numbers: list`
    sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, ilk, birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı,
    yedinci, sekizinci, dokuzuncu, onuncu
  `,

  topicLabels: list`
    konu, konular, konu başlıkları, alt konular, ana konular, işlenecek konular, öğrenilecekler, öğrenilecek konular,
    öğrenmeniz gerekenler, neler öğreneceksiniz, ne öğreneceksiniz, ne öğreneceğiz, neler öğreneceğiz, öğreneceklerimiz,
    öğreneceksiniz, öğrenilmesi gerekenler, ne öğrenilmeli, öğren, bilinmesi gerekenler, kavramlar, temel kavramlar,
    içerik, ders içeriği, müfredat, başlıklar, dersler, üniteler, teori, kazanımlar
  `,
  sources: list`
    kaynak, kaynaklar, kaynakça, öğrenme kaynakları, referanslar, bağlantılar, linkler, okuma, okumalar, okuma listesi,
    okuma önerileri, kitap, kitaplar, kurslar, eğitimler, videolar, izle, youtube kanalları, kanallar, siteler,
    web siteleri, makale, makaleler, bloglar, dokümantasyon, belgeler, materyaller, araçlar, platformlar, sertifikalar,
    nereden öğrenilir, ayrıca bakınız
  `,
  projects: list`
    proje, projeler, proje fikirleri, proje önerileri, bitirme projesi, dönem projesi, mini proje, mini projeler,
    örnek projeler, portfolyo, pratik, pratikler, uygulama, uygulamalar, alıştırma, alıştırmalar, egzersizler, ödev,
    ödevler, görev, görevler, laboratuvar, meydan okuma, etkinlikler, yapılacak projeler, geliştir, pratik yap
  `,
  skills: list`
    beceri, beceriler, yetenekler, yetkinlikler, yetkinlik, teknik beceriler, gerekli beceriler, kazanılacak beceriler,
    teknoloji, teknolojiler, kullanılan teknolojiler, diller ve araçlar, programlama dilleri
  `,
  outcomes: list`
    amaç, amacı, hedef, hedefler, hedefi, öğrenme hedefleri, öğrenim çıktıları, kazanım, kazanımlar, sonuç, sonuçlar,
    çıktı, çıktılar, beklenen sonuç, teslim, süre, süresi, tahmini süre, zaman, gereksinimler, ipucu, ipuçları, notlar,
    neden, neden önemli, odak, kriterler, değerlendirme, zorluk
  `,
  housekeeping: list`
    içindekiler, katkı*, katkıda bulunma, katkıda bulunanlar, nasıl katkıda bulunabilirsiniz, lisans, telif hakkı,
    güncellemeler, sık sorulan sorular, sıkça sorulan sorular, sss, teşekkür*, yazar, yazarlar, hakkımda, hakkında,
    hakkımızda, proje hakkında, iletişim, destek, destek ol, bağış, nasıl kullanılır, kullanım, topluluk, genel bakış,
    açıklama, önsöz, kimler için, sonuç, ilerleme, klasör yapısı, proje yapısı
  `,
  advice: list`
    ipuçları, ipucu, öneriler, tavsiyeler, çalışma önerileri, nasıl çalışmalı, nasıl çalışılır, nasıl öğrenilir,
    çalışma yöntemi, yöntem, strateji, alışkanlıklar, günlük rutin, rutin, günlük program, haftalık program,
    zaman yönetimi, motivasyon, disiplin, sık yapılan hatalar, yaygın hatalar, kaçınılması gerekenler, kurallar,
    unutmayın, dikkat, sonraki adımlar, sırada ne var, bundan sonra
  `,
  prerequisites: list`
    ön koşul, ön koşullar, önkoşullar, ön gereksinimler, gereksinimler, gerekenler, gerekli bilgiler, ön bilgi,
    ön bilgiler, başlamadan önce, neye ihtiyacınız var, ihtiyacınız olanlar, gerekli araçlar, hazırlık, ortam kurulumu,
    kurulumlar, buradan başlayın
  `,

  optional: list`
    isteğe bağlı, opsiyonel, seçmeli, ihtiyaç halinde, gerekirse, gerekliyse, zorunlu değil, tercihe bağlı, dilerseniz,
    ekstra
  `,
  optionalHeadings: list`
    isteğe bağlı, opsiyonel, seçmeli, seçmeli dersler, seçmeli konular, bonus, ekstra, ekstralar, ek konular
  `,
  done: list`tamamlandı, bitti, tamam, yapıldı, öğrenildi, okundu, izlendi, bitirildi, evet, geçildi`,
  notDone: list`
    yapılacak, yapılacaklar, devam ediyor, devam etmekte, başlanmadı, başlamadı, henüz değil, hayır, beklemede,
    bekliyor, planlandı, planlanıyor, yakında, tamamlanmadı, eksik, sırada
  `,
  written: list`
    yazıldı, yazılmış, yayınlandı, yayımlandı
  `,

  topicColumns: list`
    konu, konular, konu adı, konu başlığı, başlık, başlıklar, ders, dersler, ders adı, kurs, ad, adı, isim, kavram,
    kavramlar, beceri, modül, ünite, bölüm, içerik, ne öğrenilecek, görev, etkinlik, alan, teknoloji, alıştırma,
    problem, proje, kitap, kaynak
  `,
  statusColumns: list`durum, durumu, ilerleme, tamamlandı, yapıldı, tamamlanma, bitti`,
  minorColumns: list`
    sıra, sıra no, numara, hafta, gün, aşama, ay, dönem, yıl, seviye, süre, tahmini süre, saat, zaman, tarih, başlangıç,
    bitiş, tür, tip, dil, zorluk, öncelik, önem, platform, yazar, eğitmen, bağlantı, notlar, açıklama, kaynaklar,
    anlamı, anlam, tanım, tanımı, açıklaması
  `,
  learntColumns: list`
    ne öğreneceksiniz, neler öğreneceksiniz, öğrenilecekler, öğrenilenler, ne öğretir, kazanımlar, kavramlar, konular,
    beceriler, teknolojiler
  `,
  paceColumns: list`
    süre, süresi, tahmini süre, saat, zaman, hafta, haftalar, gün, günler, ay, tarih, başlangıç, bitiş, son tarih,
    ön koşul, durum, ilerleme, dönem, akts
  `,

  roadmap: list`
    yol haritası, yol haritam, öğrenme yolu, öğrenme planı, öğrenme rehberi, çalışma planı, çalışma programı,
    çalışma rehberi, ders programı, ders planı, eğitim planı, eğitim programı, müfredat, müfredatı, kariyer yolu,
    rehberi, kapsamlı rehber, sıfırdan, sıfırdan ileri, sıfırdan zirveye, nasıl olunur, nasıl öğrenilir, olmak, öğrenme,
    öğreniyorum, kurs, kursu, günde, günlük, gün
  `,
  learning: list`
    öğren*, öğrenci*, öğret*, eğitim*, ders, dersi, dersler*, kurs*, çalışma, başlangıç, başlayanlar, temel*, kavram*,
    beceri*, bilgi, bilgisi, geliştirici*, yazılımcı*, mühendis*, uzman*, kariyer*, olmak, sıfırdan, alıştırma*, ödev*,
    teori, müfredat*, üniversite*, sınav*, mülakat*
  `,
  levels: list`
    başlangıç, başlangıç seviyesi, yeni başlayan*, acemi, temel, temeller, temelleri, giriş, orta, orta seviye,
    orta düzey, ileri, ileri seviye, ileri düzey, uzman, uzmanlık, profesyonel, kolay, zor
  `,

  productSections: list`
    kurulum, yükleme, kullanım, yapılandırma, ayarlar, özellikler, çalıştırma, testler, mimari, ekran görüntüleri,
    komutlar, kullanım örnekleri, hızlı başlangıç, dağıtım, sorun giderme
  `,
  releases: list`
    planlanan, planlanan özellikler, yayınlandı, yapılacaklar, devam eden, devam edenler, kısa vadeli, orta vadeli,
    uzun vadeli, yakında, sonraki sürüm, gelecek, gelecek planları, gelecek özellikler, fikirler, tamamlanan,
    tamamlananlar, sürüm 1, sürüm 2, yüksek öncelik
  `,
  releaseWords: list`
    özellik, özellikler, sürüm, sürümler, iyileştirmeler, geliştirmeler, değişiklikler, mevcut, planlar, ürün
  `,
  wishes: list`
    ekle, eklenecek, eklenmesi, desteği, iyileştir, iyileştirme, iyileştirmeler, geliştirilecek, yayınla, düzelt,
    düzeltme, hata düzeltmeleri, kaldır, entegrasyonu, entegre et, taşıma, optimize et, güncelle, yeniden yaz,
    karanlık mod
  `,
  events: list`lansman, resmi lansman, ortaklık, ön satış, ana ağ, beta sürümü`,
  collections: list`
    kaynaklar, faydalı kaynaklar, bağlantılar, linkler, kitaplar, kitap listesi, notlar, notlarım, ders notları,
    sorular, soruları, mülakat soruları, çıkmış sorular, çözümler, çözümleri, örnekler, sözlük, koleksiyon, derleme,
    arşiv
  `,
  things: list`
    oluşturucu, üreteci, uygulaması, uygulama, platformu, platform, sitesi, yazılımı, programı, aracı, botu, şablonu,
    eklentisi, asistanı, editörü, oyunu, kütüphanesi, sistemi, paneli
  `,
};
