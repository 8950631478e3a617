/** Words of study plans written in Vietnamese. */
import { list, type Words } from "./words.ts";

export const vi: Words = {
  little: list`
    và, là, của, các, những, cho, với, để, trong, này, đó, một, về, từ, có, khi, như, hoặc, đến, tới, theo, bạn, tôi,
    mình, chúng ta, cách, gì, nào, nên, cần, sẽ, được, thêm, khác, mọi, tất cả, một số, nhiều, tốt, tốt nhất, hữu ích,
    quan trọng, chính, bổ sung, liên quan, gợi ý, đề xuất, tham khảo, miễn phí, đầy đủ, chi tiết, cơ bản, chính thức,
    mới, tiếp theo, học, học tập, khóa học, lộ trình, dự án, tài liệu, danh sách, phần, trang, hướng dẫn,
    lập trình viên, kỹ sư, người mới, sinh viên
  `,

  stages: list`
    giai đoạn, bước, phần, cấp độ, cấp, mức, tháng, học kỳ, kỳ, quý, năm, chặng, cột mốc, khối, pha, trình độ
  `,
  weeks: list`tuần, chương, mô đun, học phần, đơn vị, mục, chuyên đề, chủ đề, module`,
  days: list`ngày, bài, bài học, buổi, buổi học, tiết, giờ, bài giảng, bài tập, thực hành`,
  spans: list`
    các giai đoạn, các bước, các tuần, các ngày, các tháng, các phần, các chương, các bài, số tuần, số ngày, tuần,
    ngày, tháng, giờ, buổi
  `,
  numbers: list`
    không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nhất, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm,
    đầu tiên, cuối, cuối cùng
  `,

  topicLabels: list`
    chủ đề, nội dung, kiến thức, bạn học được gì, sẽ học, học gì, cần học, cần nắm, cần biết, khái niệm, đề cương,
    lý thuyết, môn học, trọng tâm, kỹ năng cần học, danh sách bài học, các bài học
  `,
  sources: list`
    tài nguyên, nguồn, tài liệu, tài liệu học tập, tham khảo, học liệu, giáo trình, liên kết, đường dẫn, sách,
    khóa học, video, kênh, trang web, website, blog, bài viết, đọc, xem thêm, hướng dẫn, công cụ, nền tảng, chứng chỉ,
    câu hỏi phỏng vấn, học ở đâu, nơi học
  `,
  projects: list`
    dự án, dự án nhỏ, dự án thực tế, dự án cuối khóa, dự án mẫu, đồ án, đồ án cuối khóa, bài tập, bài tập lớn,
    bài tập về nhà, thực hành, luyện tập, thử thách, nhiệm vụ, bài lab, ý tưởng dự án, xây dựng, sản phẩm, làm dự án,
    hoạt động, bài toán
  `,
  skills: list`
    kỹ năng, kĩ năng, kỹ năng mềm, kỹ năng cần thiết, công nghệ, công nghệ sử dụng, ngôn ngữ và công cụ,
    ngôn ngữ lập trình, năng lực, stack công nghệ
  `,
  outcomes: list`
    mục tiêu, mục đích, kết quả, đầu ra, chuẩn đầu ra, cột mốc, tiêu chí, đánh giá, kiểm tra, bài kiểm tra, thời gian,
    thời lượng, thời gian dự kiến, thời hạn, độ khó, mức độ, ưu tiên, trạng thái, yêu cầu, mẹo, lưu ý, ghi chú,
    tại sao, vì sao, tóm tắt, ôn tập, mô tả, sau khi học xong
  `,
  housekeeping: list`
    mục lục, đóng góp, người đóng góp, giấy phép, bản quyền, nhật ký thay đổi, cập nhật, câu hỏi thường gặp, hỏi đáp,
    cảm ơn, lời cảm ơn, tác giả, về tôi, về chúng tôi, liên hệ, ủng hộ, hỗ trợ, tài trợ, sử dụng, cách dùng,
    chú thích, cộng đồng, tham gia, giới thiệu, tổng quan, lời nói đầu, mở đầu, về dự án, về lộ trình này,
    dành cho ai, đối tượng, tại sao, kết luận, lời kết, chúc may mắn, bản dịch, tiến độ, cấu trúc, cấu trúc thư mục,
    cài đặt, ảnh chụp màn hình, phản hồi
  `,
  advice: list`
    mẹo, mẹo học tập, lời khuyên, kinh nghiệm, bí quyết, cách học, cách học hiệu quả, học như thế nào, phương pháp,
    chiến lược, thói quen, lịch học, lịch trình, thời gian biểu, quản lý thời gian, động lực, sai lầm thường gặp,
    lỗi thường gặp, cần tránh, nguyên tắc, quy tắc, lưu ý, bước tiếp theo, tiếp theo, sau khóa học
  `,
  prerequisites: list`
    yêu cầu, yêu cầu đầu vào, yêu cầu trước, tiên quyết, điều kiện, kiến thức nền tảng, kiến thức nền,
    kiến thức cần có trước, trước khi bắt đầu, trước khi học, chuẩn bị, bạn cần, cài đặt môi trường,
    thiết lập môi trường, yêu cầu hệ thống, thiết bị
  `,

  optional: list`
    tùy chọn, tuỳ chọn, tự chọn, không bắt buộc, nếu cần, nếu có thời gian, nếu muốn, nếu thích, bổ sung,
    nâng cao thêm, học thêm, thêm, có thể bỏ qua
  `,
  optionalHeadings: list`
    tùy chọn, tuỳ chọn, tự chọn, không bắt buộc, môn tự chọn, học phần tự chọn, phần bổ sung, nội dung bổ sung,
    phụ lục, mở rộng
  `,
  done: list`xong, đã xong, hoàn thành, đã hoàn thành, đã học, đã đọc, đã xem, đạt, có, rồi, kết thúc`,
  notDone: list`
    chưa, chưa xong, chưa học, chưa bắt đầu, chưa hoàn thành, đang học, đang làm, đang thực hiện, đang tiến hành,
    cần làm, kế hoạch, sắp tới, không, tạm dừng, chờ
  `,
  written: list`
    đã viết, đã soạn, đã xuất bản, đã đăng
  `,

  topicColumns: list`
    chủ đề, nội dung, bài, khóa học, môn, tên, tiêu đề, kỹ năng, kiến thức, khái niệm, chương, học phần, nhiệm vụ,
    hoạt động, lĩnh vực, công nghệ, trọng tâm, bài tập, dự án, sách, công cụ
  `,
  statusColumns: list`trạng thái, tình trạng, tiến độ, hoàn thành, đã xong, xong, đã học, kết quả`,
  minorColumns: list`
    stt, số thứ tự, số, tuần, ngày, buổi, tháng, giai đoạn, bước, cấp độ, mức độ, năm, thời gian, thời lượng, tín chỉ,
    độ khó, ưu tiên, loại, ngôn ngữ, tác giả, giảng viên, nền tảng, liên kết, link, ghi chú, mô tả, mục tiêu, kết quả,
    yêu cầu, nguồn,
    ý nghĩa, nghĩa, định nghĩa, giải thích
  `,
  learntColumns: list`
    bạn sẽ học, học được, kiến thức, kỹ năng, kỹ năng đạt được, khái niệm, công nghệ, công nghệ sử dụng, nội dung,
    chủ đề, tính năng
  `,
  paceColumns: list`
    thời gian, thời lượng, thời gian dự kiến, số giờ, tuần, ngày, buổi, tháng, hạn chót, trạng thái, tiến độ,
    hoàn thành, tiên quyết, tín chỉ, giai đoạn
  `,

  roadmap: list`
    lộ trình, kế hoạch học, hướng dẫn học, tự học, chương trình học, đào tạo, đề cương, giáo trình, khóa học,
    khoá học, học lập trình, cách học, từ con số 0, từ số 0, từ đầu, từ cơ bản đến, cho người mới, trở thành,
    con đường, hành trình, ngày học, ôn thi, luyện thi
  `,
  learning: list`
    sinh viên, bài giảng, giáo trình, bài tập, thực hành, luyện tập, kiến thức, kỹ năng, cơ bản, căn bản, nền tảng,
    nhập môn, người mới, lập trình viên, kỹ sư, trở thành, phỏng vấn, ôn tập, khái niệm, hiểu, nắm vững, thành thạo,
    đào tạo, học tập, tự học, học viên, học sinh, người học, bài học, khóa học
  `,
  levels: list`
    cơ bản, căn bản, nền tảng, nhập môn, người mới, mới bắt đầu, sơ cấp, trung cấp, trung bình, cao cấp, nâng cao,
    chuyên sâu, chuyên gia, thành thạo, dễ, khó, chuyên nghiệp
  `,

  productSections: list`
    cài đặt, sử dụng, cách chạy, chạy dự án, cấu hình, tính năng, chức năng, công nghệ sử dụng, kiểm thử, triển khai,
    ví dụ, ảnh chụp màn hình, tải xuống, yêu cầu hệ thống, phát triển, biến môi trường, giấy phép
  `,
  releases: list`
    kế hoạch, đã lên kế hoạch, dự kiến, đang phát triển, đang thực hiện, đã phát hành, phát hành, ra mắt, ngắn hạn,
    trung hạn, dài hạn, sắp tới, tương lai, hoàn thành, cần làm, ưu tiên cao, ưu tiên thấp, phiên bản 1, phiên bản 2,
    thử nghiệm, bảo trì
  `,
  releaseWords: list`
    tính năng, chức năng, phiên bản, trạng thái, công việc, nhiệm vụ, mục tiêu, cải tiến, cập nhật, hiện tại,
    sản phẩm, phát triển, kế hoạch, ưu tiên
  `,
  wishes: list`
    thêm, hỗ trợ, cải thiện, cải tiến, nâng cấp, phát hành, ra mắt, sửa, sửa lỗi, khắc phục, tích hợp, triển khai,
    tối ưu, xóa, loại bỏ, thay thế, cập nhật, mở rộng, tự động hóa, cho phép, chế độ tối
  `,
  events: list`
    ra mắt, phát hành chính thức, thử nghiệm công khai, bản beta, mạng chính, mạng thử nghiệm, niêm yết, hợp tác,
    gọi vốn, mở bán, chiến dịch tiếp thị
  `,
  collections: list`
    tài nguyên, tổng hợp, bộ sưu tập, sách, ghi chú, ghi chép, phỏng vấn, câu hỏi, đề thi, lời giải, thuật ngữ,
    từ điển, liên kết, mẹo, mẫu
  `,
  things: list`
    ứng dụng, nền tảng, trang web, website, phần mềm, công cụ, hệ thống, tiện ích, trò chơi, thư viện, dịch vụ,
    trình tạo, trình soạn thảo, mẫu, bot, plugin
  `,
};
