/** Words of study plans written in Indonesian, most of which Malay authors use too. */
import { list, type Words } from "./words.ts";

export const id: Words = {
  little: list`
    yang, dan, untuk, dengan, dari, di, ke, pada, ini, itu, adalah, akan, atau, dalam, oleh, sebagai, secara, tentang,
    bagi, para, saya, kamu, anda, kita, kami, nya, apa, saja, bagaimana, cara, semua, setiap, beberapa, lain, lainnya,
    lebih, juga, bisa, harus, perlu, baik, terbaik, berguna, bermanfaat, penting, utama, tambahan, terkait,
    rekomendasi, disarankan, direkomendasikan, pilihan, gratis, berbayar, lengkap, resmi, baru, umum, khusus, populer,
    wajib, inti, dasar, belajar, pembelajaran, kursus, proyek, repositori, repo, dokumen, daftar, bagian, halaman,
    panduan, pengembang, programmer, pemula, siswa, mahasiswa, langkah demi langkah
  `,

  stages: list`
    fase, tahap, tahapan, langkah, level, tingkat, tingkatan, bagian, bulan, semester, kuartal, triwulan, tahun, blok,
    siklus, jenjang
  `,
  weeks: list`minggu, pekan, modul, bab, unit, sprint, topik, tema, seksi, materi`,
  days: list`hari, pelajaran, sesi, pertemuan, kelas, jam, kuliah, latihan, tugas, praktikum`,
  spans: list`
    tahapan, langkah langkah, bulan, minggu, pekan, hari, jam, pertemuan, sesi, modul modul, minggu minggu, semester
  `,
  numbers: list`
    nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, pertama, kedua, ketiga, keempat,
    kelima, keenam, ketujuh, kedelapan, terakhir, akhir
  `,

  topicLabels: list`
    topik, subtopik, materi, materi pokok, pembahasan, pokok bahasan, isi materi, konten, yang dipelajari,
    yang akan dipelajari, yang harus dipelajari, yang perlu dipelajari, hal yang dipelajari, pelajari, mempelajari,
    konsep, silabus, kurikulum, mata pelajaran, mata kuliah, teori, poin penting, cakupan
  `,
  sources: list`
    sumber, sumber daya, referensi, rujukan, pustaka, bahan, materi belajar, tautan, link, buku, bacaan, baca,
    baca lebih lanjut, kursus, kursus online, kelas online, tutorial, video, tonton, kanal, situs, situs web, website,
    blog, artikel, dokumentasi, alat, perangkat, tools, platform, sertifikasi, sertifikat, pertanyaan wawancara
  `,
  projects: list`
    proyek, projek, project, proyek akhir, tugas akhir, proyek mini, mini proyek, proyek kecil, proyek nyata,
    ide proyek, contoh proyek, portofolio, latihan, soal, praktik, praktek, praktikum, tugas, pekerjaan rumah,
    tantangan, studi kasus, aktivitas, bangun, buat, membuat
  `,
  skills: list`
    keterampilan, keahlian, kemampuan, skill, kompetensi, teknologi, teknologi yang digunakan, bahasa dan alat,
    bahasa pemrograman, perangkat dan teknologi, keterampilan teknis
  `,
  outcomes: list`
    tujuan, target, sasaran, hasil, capaian, keluaran, tonggak, kriteria, penilaian, evaluasi, kuis, durasi, waktu,
    estimasi, perkiraan waktu, tenggat, tingkat kesulitan, kesulitan, prioritas, status, prasyarat, tips, catatan,
    fokus, mengapa, kenapa, rangkuman, ringkasan
  `,
  housekeeping: list`
    daftar isi, kontribusi, berkontribusi, kontributor, kode etik, lisensi, hak cipta, penafian, pembaruan,
    catatan perubahan, tanya jawab, pertanyaan umum, pertanyaan yang sering diajukan, terima kasih,
    ucapan terima kasih, penulis, pembuat, kontak, hubungi saya, hubungi kami, dukungan, dukung, donasi, sponsor,
    cara menggunakan, cara pakai, penggunaan, petunjuk, cara kerja, mulai dari mana, memulai, komunitas, bergabung,
    tentang, pengantar, pendahuluan, kata pengantar, gambaran umum, latar belakang, kesimpulan, penutup, kata penutup,
    selamat belajar, terjemahan, progres, kemajuan, struktur, struktur folder, struktur direktori, instalasi
  `,
  advice: list`
    tips, tips dan trik, saran, nasihat, cara belajar, cara belajar efektif, metode, strategi, kebiasaan, rutinitas,
    rutinitas harian, jadwal harian, manajemen waktu, pola pikir, motivasi, kesalahan umum, hal yang harus dihindari,
    hindari, aturan, prinsip, penting, catatan penting, langkah selanjutnya, langkah berikutnya, selanjutnya,
    setelah kursus
  `,
  prerequisites: list`
    prasyarat, persyaratan, syarat, kebutuhan, yang dibutuhkan, yang diperlukan, yang perlu disiapkan, persiapan,
    pengetahuan awal, pengetahuan dasar, sebelum memulai, sebelum mulai, sebelum belajar, alat yang dibutuhkan,
    perangkat yang dibutuhkan, kebutuhan sistem, persiapan lingkungan
  `,

  optional: list`
    opsional, pilihan, tidak wajib, jika perlu, bila perlu, jika dibutuhkan, jika diperlukan, jika tertarik,
    jika ada waktu, tambahan, bonus, boleh dilewati, ekstra, disarankan
  `,
  optionalHeadings: list`
    opsional, topik opsional, materi opsional, materi tambahan, topik tambahan, mata kuliah pilihan, pilihan, bonus,
    materi bonus, pengayaan, tambahan, ekstra
  `,
  done: list`
    selesai, sudah, sudah selesai, tuntas, rampung, ya, lulus, dipelajari, sudah dipelajari, sudah dibaca, dikuasai,
    tercapai
  `,
  notDone: list`
    belum, belum selesai, belum mulai, belum dimulai, sedang berjalan, sedang dikerjakan, sedang dipelajari, proses,
    dalam proses, berlangsung, direncanakan, rencana, akan datang, segera, tidak, ditunda, tertunda, menunggu
  `,
  written: list`
    ditulis, sudah ditulis, diterbitkan
  `,

  topicColumns: list`
    topik, judul, materi, nama, pelajaran, mata pelajaran, mata kuliah, kursus, kelas, pembahasan, pokok bahasan,
    konten, konsep, keterampilan, keahlian, modul, bab, unit, sesi, tugas, aktivitas, teknologi, fokus, latihan,
    tantangan, proyek, buku, sumber
  `,
  statusColumns: list`status, keadaan, progres, kemajuan, selesai, sudah, tuntas, centang, capaian`,
  minorColumns: list`
    no, nomor, id, minggu, pekan, hari, pertemuan, tanggal, bulan, fase, tahap, langkah, semester, level, tingkat,
    durasi, waktu, estimasi, jam, sks, tenggat, kesulitan, prioritas, jenis, tipe, bahasa, penulis, pengajar,
    platform, tautan, link, catatan, keterangan, deskripsi, tujuan, hasil, prasyarat, sumber,
    arti, makna, definisi, penjelasan, artinya, terjemahan
  `,
  learntColumns: list`
    dipelajari, pelajaran, keterampilan, keahlian, konsep, topik, materi, teknologi, teknologi yang digunakan, fokus,
    fitur, tujuan
  `,
  paceColumns: list`
    durasi, waktu, estimasi, jam, minggu, pekan, hari, tanggal, jadwal, batas waktu, status, progres, selesai,
    prasyarat, sks, semester, fase, tahap
  `,

  roadmap: list`
    peta jalan, peta pembelajaran, alur pembelajaran, jalur pembelajaran, rencana studi, rencana pembelajaran,
    panduan lengkap, kurikulum, silabus, kursus, pelatihan, jalur karier, jalur karir, belajar, otodidak, dari nol,
    dari awal, dari dasar, dari pemula, untuk pemula, menjadi, dasar hingga mahir, tantangan 30 hari, dalam 30 hari,
    persiapan ujian
  `,
  learning: list`
    belajar, pelajari, mempelajari, dipelajari, pelajaran, pembelajaran, pelajar, siswa, mahasiswa, pemula, kursus,
    kuliah, materi, tutorial, latihan, praktik, tugas, ujian, kuis, dasar, konsep, teori, pengetahuan, keterampilan,
    keahlian, memahami, menguasai, otodidak, pengembang, programmer, pemrograman, karier, karir, menjadi, pendidikan,
    pelatihan
  `,
  levels: list`
    pemula, dasar, fundamental, pengenalan, pendahuluan, menengah, lanjutan, lanjut, mahir, ahli, pakar, profesional,
    mudah, sedang, sulit, spesialisasi
  `,

  productSections: list`
    instalasi, penggunaan, cara menggunakan, cara menjalankan, menjalankan proyek, konfigurasi, pengaturan, fitur,
    teknologi, teknologi yang digunakan, pengujian, deployment, contoh, tangkapan layar, unduh, arsitektur,
    kebutuhan sistem, pengembangan, variabel lingkungan, lisensi
  `,
  releases: list`
    rencana, direncanakan, rencana ke depan, sedang dikerjakan, sedang berjalan, dirilis, rilis, peluncuran,
    jangka pendek, jangka menengah, jangka panjang, akan datang, segera hadir, masa depan, selesai, versi 1, versi 2,
    prototipe, uji coba, prioritas tinggi, prioritas rendah, pemeliharaan
  `,
  releaseWords: list`
    fitur, versi, status, tugas, pekerjaan, tujuan, perbaikan, peningkatan, pembaruan, saat ini, produk, pengembangan,
    rencana, prioritas
  `,
  wishes: list`
    tambah, tambahkan, menambahkan, penambahan, dukungan, mendukung, perbaiki, perbaikan, memperbaiki, tingkatkan,
    meningkatkan, peningkatan, rilis, luncurkan, peluncuran, integrasi, integrasi dengan, migrasi, optimasi,
    optimalkan, hapus, ganti, perbarui, implementasi, mode gelap, panel admin
  `,
  events: list`
    peluncuran, rilis resmi, rilis beta, beta publik, kemitraan, penjualan token, pencatatan, pendanaan,
    kampanye pemasaran, akses awal
  `,
  collections: list`
    kumpulan, koleksi, daftar sumber, daftar tautan, buku, catatan, rangkuman, wawancara, bank soal, soal dan jawaban,
    kunci jawaban, contekan, glosarium, kamus, daftar istilah, contoh, template
  `,
  things: list`
    aplikasi, situs, situs web, website, platform, perangkat lunak, alat, sistem, layanan, permainan, pustaka,
    kerangka kerja, pembuat, generator, dasbor, templat, bot, ekstensi, plugin
  `,
};
